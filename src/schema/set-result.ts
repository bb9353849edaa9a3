import * as v from 'valibot';
import type { PostureValue } from '../core/record/posture-value.ts';
import { unmeasurableReason, view } from './names.ts';
import { exactly, finite } from './parse.ts';
import { testId, testResult } from './test-result.ts';

/** A number of things. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A measured value of a posture screen, as it is stored. */
export const screenFigure = exactly<PostureValue>()(
  v.object({
    id: v.string(),
    valueDeg: v.nullable(finite),
    towards: v.nullable(v.picklist(['left', 'right', 'forwards', 'backwards'])),
    bandDeg: finite,
    reason: v.nullable(unmeasurableReason),
  }),
);

/** What a posture screen has recorded. */
export const screen = v.object({ views: v.array(view), figures: v.array(screenFigure) });

/** Which timed test a set was, and its result. */
export const test = v.object({ id: testId, result: v.nullable(testResult) });
