import { describe, expect, it } from 'vitest';
import { jointsOf } from '../../../src/core/body/landmark-set.ts';
import { NO_BASELINE } from '../../../src/core/faults/baseline.ts';
import type { Tried } from '../../../src/core/judge/finished.ts';
import { findPartner } from '../../../src/core/judge/partner-limb.ts';
import { beginAttempt } from '../../../src/core/repetition/attempt.ts';
import { levelsFor } from '../../../src/core/repetition/levels.ts';
import { startRest } from '../../../src/core/repetition/rest.ts';
import { exerciseOf } from '../judge-track.ts';
import { someMeasures } from '../some-measures.ts';

const BIRD_DOG = exerciseOf('bird-dog');
const RIGHT_ARM = jointsOf('right', ['Elbow', 'Wrist']);

/** The left leg is out in twenty frames; in so many of them the right arm, near the camera, reaches, and in so many it is seen. */
const findingOf = ({ reaching, seen }: { readonly reaching: number; readonly seen: number }): string => {
  const frames = Array.from({ length: 20 }, (_, i) => ({
    measures: someMeasures(40 * i, {
      left: { hip: 170 },
      right: { arm: i < reaching ? 160 : 85 },
      ...(i >= seen && { unsure: RIGHT_ARM }),
    }),
    excursionDeg: 80,
    inPose: false,
  }));
  const tried: Tried = {
    exercise: BIRD_DOG,
    ended: {
      lane: 'left',
      attempt: beginAttempt(someMeasures(0), 80),
      levels: levelsFor(BIRD_DOG.movement, { restDeg: 90, noiseDeg: 0, far: true }),
      how: 'returned',
      startUnseen: false,
      afterGap: false,
    },
    soFar: {
      rest: startRest(BIRD_DOG, someMeasures(0)),
      baseline: NO_BASELINE,
      baselineBeside: NO_BASELINE,
      lastNamed: null,
      others: { running: null, last: null },
    },
    from: { near: 'right', facesDeg: null, isOblique: false, offDeg: 0 },
    shape: {
      frames,
      startMs: 0,
      peakMs: 0,
      endMs: 800,
      holdMs: 0,
      peakDeg: 80,
      atPeak: frames.map(({ measures }) => measures),
    },
    mover: 'left',
    seenAs: 'left',
    isMoverGuessed: false,
    eye: 'first',
  };
  return findPartner(tried).kind;
};

describe('the arm that reaches out with the leg', () => {
  it('has reached in two frames, and not in one in which the model leaps', () => {
    expect(findingOf({ reaching: 1, seen: 20 })).toBe('missing');
    expect(findingOf({ reaching: 3, seen: 20 })).toBe('reached');
  });

  it('is missing where it was seen for half of the time, and else was not seen', () => {
    expect(findingOf({ reaching: 0, seen: 7 })).toBe('not-seen');
    expect(findingOf({ reaching: 0, seen: 14 })).toBe('missing');
  });
});
