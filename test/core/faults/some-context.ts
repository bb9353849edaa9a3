import type { RepContext } from '../../../src/core/faults/rep-context.ts';
import { NO_BASELINE } from '../../../src/core/faults/baseline.ts';
import { startRest } from '../../../src/core/repetition/rest.ts';
import { exerciseOf } from '../judge-track.ts';
import { someMeasures } from '../some-measures.ts';

type Change = Parameters<typeof someMeasures>[1];

/** One frame of a finished repetition: when, how far the limb was out, and what else differs from rest. */
export type SomeFrame = readonly [timeMs: number, excursionDeg: number, change?: Change];

/** Frames 20 ms apart for so long. */
export const stretch = (fromMs: number, forMs: number, excursionDeg: number, change?: Change): readonly SomeFrame[] =>
  Array.from({ length: Math.round(forMs / 20) }, (_, i) => [fromMs + 20 * i, excursionDeg, change]);

/** A repetition of the raise of both arms, as the judges of faults are given it. */
export function someContext(frames: readonly SomeFrame[], change: Partial<RepContext> = {}): RepContext {
  const exercise = exerciseOf('shoulder-abduction-raise');
  const all = frames.map(([timeMs, excursionDeg, look]) => ({
    measures: someMeasures(timeMs, look),
    excursionDeg,
    inPose: false,
  }));
  const peakDeg = Math.max(...frames.map(([, excursionDeg]) => excursionDeg));
  const top = all.filter(({ excursionDeg }) => excursionDeg >= 0.9 * peakDeg).map(({ measures }) => measures);
  return {
    exercise,
    shape: {
      frames: all,
      startMs: frames[0]?.[0] ?? 0,
      peakMs: top[0]?.timeMs ?? 0,
      endMs: frames.at(-1)?.[0] ?? 0,
      holdMs: 0,
      peakDeg,
      atPeak: top,
    },
    rest: startRest(exercise, someMeasures(0)),
    mover: null,
    isMoverGuessed: false,
    partner: null,
    from: { near: null, facesDeg: 0, isOblique: false, offDeg: 0 },
    baseline: NO_BASELINE,
    startUnseen: false,
    mustBeSure: true,
    afterGap: false,
    ...change,
  };
}
