import { describe, expect, it } from 'vitest';
import type { Landmark, Pose } from '../../../src/core/body/pose.ts';
import type { LandmarkName } from '../../../src/core/body/landmarks.ts';
import { startSet, stepSet } from '../../../src/core/judge/step.ts';
import type { UnmeasurableReason } from '../../../src/core/body/view.ts';
import { makePose, type Done } from '../../fixtures/make-track.ts';
import { nobody } from '../../fixtures/some-pose.ts';
import { exerciseOf } from '../judge-track.ts';

/** Why a still picture cannot be judged, after it has been looked at for a while; null where it can. */
function reasonFor(done: Done, pose: Pose): UnmeasurableReason | null {
  let state = startSet(exerciseOf(done));
  for (let timeMs = 0; timeMs <= 1500; timeMs += 50) [state] = stepSet(state, { ...pose, timeMs });
  return state.unmeasurable?.reason ?? null;
}

function change(pose: Pose, names: readonly LandmarkName[], to: Partial<Landmark>): Pose {
  if (!pose.points) throw new Error('expected a person');
  const points: Record<LandmarkName, Landmark> = { ...pose.points };
  for (const name of names) points[name] = { ...points[name], ...to };
  return { ...pose, points };
}

describe('a picture that cannot be judged', () => {
  it.each(['bird-dog', 'march-on-back', 'shoulder-abduction-raise'] as const)(
    'is none where all is as it should be: %s',
    (done) => {
      expect(reasonFor(done, makePose(done))).toBeNull();
    },
  );

  it.each<[UnmeasurableReason, Done, Pose]>([
    ['no-person', 'bird-dog', nobody(0)],
    ['only-black', 'bird-dog', { ...nobody(0), light: 0, isBlack: true }],
    ['too-dark', 'bird-dog', makePose('bird-dog', undefined, { light: 0.02 })],
    ['too-far', 'bird-dog', makePose('bird-dog', undefined, { pxPerM: 60 })],
    ['other-posture', 'bird-dog', makePose('shoulder-abduction-raise')],
    ['other-posture', 'shoulder-abduction-raise', makePose('march-on-back')],
    ['not-side-on', 'bird-dog', makePose('bird-dog', undefined, { yawDeg: 80 })],
    ['not-facing', 'shoulder-abduction-raise', makePose('shoulder-abduction-raise', undefined, { yawDeg: 80 })],
    [
      'feet-out-of-frame',
      'bird-dog',
      change(makePose('bird-dog'), ['leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'], { yPx: 600 }),
    ],
    [
      'body-cut-off',
      'shoulder-abduction-raise',
      change(makePose('shoulder-abduction-raise'), ['leftElbow', 'rightElbow', 'leftWrist', 'rightWrist'], {
        yPx: 600,
      }),
    ],
    ['limb-hidden', 'bird-dog', change(makePose('bird-dog'), ['leftKnee', 'rightKnee'], { score: 0.1 })],
  ])('says %s in %s', (reason, done, pose) => {
    expect(reasonFor(done, pose)).toBe(reason);
  });

  it('is one where the near limb is hidden, but not where the far one is', () => {
    const hidden = (name: LandmarkName): Pose => change(makePose('bird-dog'), [name], { score: 0.1 });
    expect(reasonFor('bird-dog', hidden('leftKnee'))).toBeNull();
    expect(reasonFor('bird-dog', hidden('rightKnee'))).toBe('limb-hidden');
  });

  it('is not told by its light where there was no picture, as in a recorded trace', () => {
    expect(reasonFor('bird-dog', makePose('bird-dog', undefined, { light: null }))).toBeNull();
  });
});
