import * as v from 'valibot';
import type { OwnFigure } from '../core/exercise/exercise.ts';
import { side, sidedMeasure } from './names.ts';
import { exactly, finite } from './parse.ts';

/** The range that a range check found for one side: of an own range, and of an exercise that was judged with it. */
export const ownFigure = exactly<OwnFigure>()(
  v.strictObject({
    measure: sidedMeasure,
    side: side,
    valueDeg: finite,
    bandDeg: v.pipe(finite, v.minValue(0)),
    peaksDeg: v.array(finite),
    foundAtEpochMs: finite,
  }),
);
