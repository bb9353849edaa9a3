import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/core/body/landmarks.ts';
import type { FaultRule } from '../../../src/core/exercise/exercise.ts';
import { NO_BASELINE } from '../../../src/core/faults/baseline.ts';
import type { Finding } from '../../../src/core/faults/finding.ts';
import type { RepContext } from '../../../src/core/faults/rep-context.ts';
import { findTwice, type FoundTwice } from '../../../src/core/faults/two-views.ts';
import { startRest } from '../../../src/core/repetition/rest.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import { someMeasures } from '../some-measures.ts';

const ruleOf = (id: string): FaultRule => {
  const rule = birdDog.faults.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};
const KNEE = ruleOf('knee-bent');
const ARM = ruleOf('arm-low');
const TRUNK = ruleOf('trunk-shifts');

const SPAN = { startMs: 1000, endMs: 2000 };

/** A repetition of the left leg with the right arm, as a camera beside that side, or before the person, sees it; the trunk is read so. */
function seenFrom(near: Side | null, trunk = 0): RepContext {
  const measures = someMeasures(1500, { trunk });
  return {
    exercise: birdDog,
    shape: {
      frames: [{ measures, excursionDeg: 60, inPose: false }],
      startMs: 1000,
      peakMs: 1500,
      endMs: 2000,
      holdMs: 0,
      peakDeg: 60,
      atPeak: [measures],
    },
    rest: startRest(birdDog, someMeasures(0, { trunk: 0 })),
    mover: 'left',
    isMoverGuessed: false,
    partner: 'right',
    from: { near, facesDeg: null, isOblique: false, offDeg: 0 },
    baseline: NO_BASELINE,
    startUnseen: false,
    afterGap: false,
    mustBeSure: true,
  };
}

/** What stands where each camera says this of a rule. Past a trunk of 15 it is a fault, where it is asked in the middle. */
function found(rule: FaultRule, own: RepContext, says: Finding, other: RepContext, saysBeside: Finding): FoundTwice {
  return findTwice(rule, own, other, (_rule, context) => {
    if (context === own) return says;
    if (context === other) return saysBeside;
    return (context.shape.frames[0]?.measures.trunk ?? 0) > 15 ? SPAN : 'none';
  });
}

describe('what two cameras say of a rule', () => {
  const near = seenFrom('left');
  const far = seenFrom('right');
  const before = seenFrom(null);

  it('is judged by the other one where one leaves it open, and left open where both do', () => {
    expect(found(KNEE, far, 'hidden', near, SPAN)).toEqual({ finding: SPAN, isBeside: true });
    expect(found(KNEE, far, 'hidden', near, 'none')).toEqual({ finding: 'none', isBeside: true });
    expect(found(KNEE, near, 'none', far, 'hidden')).toEqual({ finding: 'none', isBeside: false });
    expect(found(KNEE, far, 'hidden', near, 'hidden')).toEqual({ finding: 'hidden', isBeside: false });
  });

  it('is, of a limb, what the one says that has it near', () => {
    for (const [says, beside] of [
      [SPAN, 'none'],
      ['none', SPAN],
    ] as const) {
      expect(found(KNEE, near, says, far, beside)).toEqual({ finding: says, isBeside: false });
      expect(found(KNEE, far, says, near, beside)).toEqual({ finding: beside, isBeside: true });
      // The arm is of the other side.
      expect(found(ARM, near, says, far, beside)).toEqual({ finding: beside, isBeside: true });
    }
  });

  it('is a fault where the one sees it that looks along the plane in which it lies', () => {
    expect(found(TRUNK, before, 'none', near, SPAN)).toEqual({ finding: SPAN, isBeside: true });
    expect(found(TRUNK, near, SPAN, before, 'none')).toEqual({ finding: SPAN, isBeside: false });
  });

  it('is, of the body seen alike by both, what the middle of both readings is', () => {
    expect(found(TRUNK, seenFrom('left', 24), SPAN, seenFrom('right', 10), 'none').finding).toBe(SPAN);
    expect(found(TRUNK, seenFrom('left', 18), SPAN, seenFrom('right', 4), 'none').finding).toBe('none');
  });
});
