import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Posture } from '../../../src/core/body/posture.ts';
import { namesIn } from '../../../src/core/body/landmark-set.ts';
import { measurePose, type Measures } from '../../../src/core/measure/measures.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { isSure, readMeasure, seenValue } from '../../../src/core/measure/readings.ts';
import type { ViewName } from '../../../src/core/body/view.ts';
import { distance } from '../../../src/core/maths/geometry.ts';
import { makePose, withLimbs, type Done, type Limbs, type Stance } from '../../fixtures/make-track.ts';
import { poseOfBody, SEATED, STANDING, type Hands, type UprightBody } from '../../fixtures/upright-body.ts';
import { mirrorPose } from '../../fixtures/poses/mirror.ts';

const SEEN: Readonly<Record<Done, { readonly view: ViewName; readonly posture: Posture }>> = {
  'bird-dog': { view: 'side-right', posture: 'hands-and-knees' },
  'march-on-back': { view: 'side-left', posture: 'supine' },
  'shoulder-abduction-raise': { view: 'front', posture: 'upright' },
};
const NAMES = ['hip', 'leg', 'knee', 'elbow', 'shoulder', 'arm', 'ear'] as const;

function measure(done: Done, pose: Pose, view: ViewName = SEEN[done].view): Measures {
  if (!pose.points) throw new Error('expected a person');
  return measurePose(pose, pose.points, { view, posture: SEEN[done].posture, noise: 0, names: NAMES });
}
const measureBody = (
  done: Done,
  limbs: Partial<Limbs>,
  change: (stance: Stance) => Stance = (stance) => stance,
): Measures =>
  measure(
    done,
    makePose(done, (stance) => change(withLimbs(stance, 'right', limbs))),
  );

describe('the angles of a body whose angles are known', () => {
  it.each(['bird-dog', 'march-on-back'] as const)('are read from the side as they are: %s', (done) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 220 }),
        fc.integer({ min: 40, max: 175 }),
        fc.integer({ min: 5, max: 175 }),
        fc.integer({ min: 40, max: 175 }),
        (hipDeg, kneeDeg, shoulderDeg, elbowDeg) => {
          const { right } = measureBody(done, { hipDeg, kneeDeg, shoulderDeg, elbowDeg });
          expect(right.hip).toBeCloseTo(hipDeg, 4);
          expect(right.knee).toBeCloseTo(kneeDeg, 4);
          expect(right.shoulder).toBeCloseTo(shoulderDeg, 4);
          expect(right.elbow).toBeCloseTo(elbowDeg, 4);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('say by more than 180 that the leg has gone past the trunk, towards the back', () => {
    expect(measureBody('bird-dog', { hipDeg: 200, kneeDeg: 180 }).right.leg).toBeCloseTo(200, 4);
    expect(measureBody('bird-dog', { hipDeg: 160, kneeDeg: 180 }).right.leg).toBeCloseTo(160, 4);
  });

  it('are the same with the other side near the camera', () => {
    const pose = makePose('bird-dog', (stance) => withLimbs(stance, 'right', { hipDeg: 200, shoulderDeg: 40 }));
    const here = measure('bird-dog', pose);
    const there = measure('bird-dog', mirrorPose(pose), 'side-left');
    for (const name of NAMES) expect(there.left[name]).toBeCloseTo(here.right[name] ?? NaN, 4);
    expect(there.trunk).toBeCloseTo(here.trunk ?? NaN, 4);
    expect(there.head).toBeCloseTo(here.head ?? NaN, 4);
  });

  it('do not look uneven from the front because the trunk leans', () => {
    const { left, right, trunk } = measureBody('shoulder-abduction-raise', {}, (stance) => ({
      ...withLimbs(withLimbs(stance, 'left', { shoulderDeg: 80 }), 'right', { shoulderDeg: 80 }),
      trunkLeanDeg: 15,
    }));
    expect(left.shoulder).toBeCloseTo(80, 3);
    expect(right.shoulder).toBeCloseTo(80, 3);
    expect(Math.abs(trunk ?? 0)).toBeCloseTo(15, 3);
  });

  it('take the whole arm, from the shoulder to between elbow and wrist; the upper arm where the hand is hidden', () => {
    const bent = (score: number): Measures => {
      const pose = makePose('shoulder-abduction-raise', (stance) =>
        withLimbs(stance, 'left', { shoulderDeg: 60, elbowDeg: 90 }),
      );
      if (!pose.points) throw new Error('expected a person');
      const leftWrist = { ...pose.points.leftWrist, score };
      return measure('shoulder-abduction-raise', { ...pose, points: { ...pose.points, leftWrist } });
    };
    expect(bent(0.95).left.arm).toBeGreaterThan(70);
    expect(bent(0.1).left.arm).toBeCloseTo(60, 3);
  });

  it('tell how the trunk lies: against the floor on the mat, against the vertical standing', () => {
    const tilted = (done: Done): number | null =>
      measureBody(done, {}, (stance) => ({ ...stance, trunkLeanDeg: 10 })).trunk;
    expect(tilted('bird-dog')).toBeCloseTo(10, 3);
    expect(tilted('march-on-back')).toBeCloseTo(10, 3);
    expect(Math.abs(tilted('shoulder-abduction-raise') ?? 0)).toBeCloseTo(10, 3);
  });

  it('tell by how much the head leaves the trunk line, towards the front of the body', () => {
    for (const done of ['bird-dog', 'march-on-back'] as const) {
      const { head } = measureBody(done, {}, (stance) => ({ ...stance, headDeg: 25 }));
      expect(head).toBeCloseTo(25, 3);
    }
  });

  it('tell how high the ear stands above the shoulder, in trunk lengths', () => {
    const { left, right } = measureBody('shoulder-abduction-raise', { shrugM: 0.05 });
    expect(left.ear).toBeGreaterThan(right.ear ?? Infinity);
    expect(left.ear).toBeCloseTo(0.2 / 0.5, 1);
  });

  it('are unknown where points coincide', () => {
    const pose = makePose('bird-dog');
    if (!pose.points) throw new Error('expected a person');
    const folded = { ...pose, points: { ...pose.points, leftKnee: pose.points.leftHip } };
    const { left, right } = measure('bird-dog', folded);
    expect([left.hip, left.knee]).toEqual([null, null]);
    expect(right.hip).toBeCloseTo(90, 4);
  });

  it('are only those asked for', () => {
    const pose = makePose('bird-dog');
    if (!pose.points) throw new Error('expected a person');
    const { left } = measurePose(pose, pose.points, { ...SEEN['bird-dog'], noise: 0, names: ['hip'] });
    expect(Object.keys(left)).toEqual(['hip']);
  });
});

describe('what is hidden', () => {
  const seen = (change: { readonly score: number; readonly onTwin: boolean }): Measures => {
    const pose = makePose('bird-dog', (stance) => withLimbs(stance, 'left', { hipDeg: 150 }));
    if (!pose.points) throw new Error('expected a person');
    const from = change.onTwin ? pose.points.rightKnee : pose.points.leftKnee;
    return measure('bird-dog', { ...pose, points: { ...pose.points, leftKnee: { ...from, score: change.score } } });
  };

  it('is a limb that the model only guesses, on top of the other one', () => {
    expect(seenValue(seen({ score: 0.3, onTwin: true }), 'hip', 'left')).toBeNull();
    expect([...namesIn(seen({ score: 0.3, onTwin: true }).guessed)]).toContain('leftKnee');
  });

  it('is not a limb of low visibility that stands clearly apart: it counts, but no fault rests on it', () => {
    const measures = seen({ score: 0.3, onTwin: false });
    expect(seenValue(measures, 'hip', 'left')).toBeCloseTo(150, 4);
    expect(isSure(measures, 'hip', 'left')).toBe(false);
    expect(isSure(measures, 'hip', 'right')).toBe(true);
  });

  it('is a limb whose end is outside the picture: the elbow always, the arm for finding fault', () => {
    const pose = makePose('bird-dog');
    if (!pose.points) throw new Error('expected a person');
    const gone = { ...pose.points.leftWrist, xPx: 700 };
    const measures = measure('bird-dog', { ...pose, points: { ...pose.points, leftWrist: gone } });
    expect(seenValue(measures, 'elbow', 'left')).toBeNull();
    expect(seenValue(measures, 'arm', 'left')).not.toBeNull();
    expect(isSure(measures, 'arm', 'left')).toBe(false);
    expect(seenValue(measures, 'hip', 'left')).not.toBeNull();
  });

  it('is the head where neither ear is seen', () => {
    const pose = makePose('bird-dog');
    if (!pose.points) throw new Error('expected a person');
    const leftEar = { ...pose.points.leftEar, score: 0.1 };
    const rightEar = { ...leftEar };
    expect(measure('bird-dog', { ...pose, points: { ...pose.points, leftEar } }).head).not.toBeNull();
    expect(measure('bird-dog', { ...pose, points: { ...pose.points, leftEar, rightEar } }).head).toBeNull();
  });
});

describe('how somebody stands', () => {
  const of = (body: Partial<UprightBody>, view: ViewName): Measures => {
    const pose = poseOfBody({ ...STANDING, ...body }, 0);
    if (!pose.points) throw new Error('expected a person');
    const names = ['earAhead', 'handToThigh'] as const;
    return measurePose(pose, pose.points, { view, posture: 'upright', noise: 0, names });
  };

  it('is read off the lines of shoulders and hips, positive where the left is higher, from the front and from behind', () => {
    const facing = of({ shoulderTiltDeg: 6, pelvisTiltDeg: -4 }, 'front');
    expect(facing.shoulderLevel).toBeCloseTo(6, 4);
    expect(facing.pelvisLevel).toBeCloseTo(-4, 4);
    const turned = of({ shoulderTiltDeg: 6, pelvisTiltDeg: -4, yawDeg: 180 }, 'back');
    expect(turned.shoulderLevel).toBeCloseTo(6, 4);
    expect(turned.pelvisLevel).toBeCloseTo(-4, 4);
  });

  it('has no level from the side, on the floor, or where an end of the line is not sure', () => {
    expect(of({ yawDeg: 90 }, 'side-left').shoulderLevel).toBeNull();
    expect(measureBody('bird-dog', {}).pelvisLevel).toBeNull();
    const hidden = of({ guessed: ['leftHip'] }, 'front');
    expect(hidden.pelvisLevel).toBeNull();
    expect(hidden.shoulderLevel).toBeCloseTo(0, 4);
  });

  it('is read from the side as how far the ear is ahead of the shoulder, whichever side is near', () => {
    expect(of({ earAheadDeg: 20, yawDeg: 90 }, 'side-left').left.earAhead).toBeCloseTo(20, 4);
    expect(of({ earAheadDeg: 20, yawDeg: -90 }, 'side-right').right.earAhead).toBeCloseTo(20, 4);
    expect(of({ earAheadDeg: -5, yawDeg: -90 }, 'side-right').right.earAhead).toBeCloseTo(-5, 4);
    expect(of({}, 'front').left.earAhead).toBeNull();
  });

  it('tells a hand on the thigh or the seat from one on the chest', () => {
    const near = (hands: Hands): number => of({ ...SEATED, hands }, 'side-left').left.handToThigh ?? NaN;
    expect(near('thighs')).toBeLessThan(20);
    expect(near('seat')).toBeLessThan(20);
    expect(near('folded')).toBeGreaterThan(40);
  });
});

describe('measures that compare with the rest pose', () => {
  const rest = measureBody('march-on-back', {});

  it('tell how far the hips moved, in per cent of the trunk', () => {
    const moved = measureBody('march-on-back', {}, (stance) => ({ ...stance, shiftM: [0.04, 0.03] }));
    expect(readMeasure(moved, 'hipShift', null, rest)).toBeCloseTo(10, 2);
  });

  it('tell how far the head came up, in per cent of the trunk', () => {
    const pose = makePose('march-on-back', (stance) => ({ ...stance, headDeg: 30 }));
    if (!pose.points) throw new Error('expected a person');
    const { leftShoulder, leftEar, leftHip } = pose.points;
    const neckTrunks = distance(leftShoulder, leftEar) / distance(leftShoulder, leftHip);
    const lifted = measure('march-on-back', pose);
    expect(readMeasure(lifted, 'headLift', null, rest)).toBeCloseTo(
      100 * neckTrunks * Math.sin((30 * Math.PI) / 180),
      1,
    );
    expect(readMeasure(lifted, 'headLift', null, rest)).toBeGreaterThan(15);
  });

  it('say nothing without one', () => {
    expect(readMeasure(rest, 'hipShift', null, null)).toBeNull();
    expect(readMeasure(rest, 'headLift', null, null)).toBeNull();
  });

  it('need a side where each side has its own', () => {
    expect(readMeasure(rest, 'hip', null, rest)).toBeNull();
    expect(readMeasure(rest, 'hip', 'left', rest)).toBeCloseTo(130, 4);
  });
});

describe('the shimmer of an angle', () => {
  it('is thirty degrees for each body size by which the track shimmers', () => {
    const pose = makePose('bird-dog');
    if (!pose.points) throw new Error('expected a person');
    const options = { view: 'side-right', posture: 'hands-and-knees', noise: 0.1, names: NAMES } as const;
    expect(measurePose(pose, pose.points, options).noiseDeg).toBeCloseTo(3);
  });
});
