import { describe, expect, it } from 'vitest';
import { checkStart, isReadyToStart, START_HOLD_MS, type StartCheckLine } from '../../../src/core/judge/start-check.ts';
import type { LandmarkName } from '../../../src/core/body/landmarks.ts';
import type { Landmark, Pose } from '../../../src/core/body/pose.ts';
import { snapshotOf } from '../../../src/core/judge/snapshot.ts';
import { startSet, stepSet } from '../../../src/core/judge/step.ts';
import { makePose, withLimbs } from '../../fixtures/make-track.ts';
import { nobody } from '../../fixtures/some-pose.ts';
import { exerciseOf } from '../judge-track.ts';

const birdDog = exerciseOf('bird-dog');
const FRAME_MS = 40;

/** Looks at a still picture for a while. */
function look(pose: Pose, forMs = 1000): { readonly lines: readonly StartCheckLine[]; readonly heldMs: number } {
  let state = startSet(birdDog);
  for (let timeMs = 0; timeMs <= forMs; timeMs += FRAME_MS) [state] = stepSet(state, { ...pose, timeMs });
  return { lines: checkStart(state, pose), heldMs: snapshotOf(state).startPoseHeldMs };
}
const lineOf = (pose: Pose, id: StartCheckLine['id']): StartCheckLine | undefined =>
  look(pose).lines.find((line) => line.id === id);
const moved = (name: LandmarkName, to: Partial<Landmark>): Pose => {
  const pose = makePose('bird-dog');
  if (!pose.points) throw new Error('expected a person');
  return { ...pose, points: { ...pose.points, [name]: { ...pose.points[name], ...to } } };
};

describe('the start check', () => {
  it('ticks every line for somebody on hands and knees, side-on, in the light', () => {
    expect(look(makePose('bird-dog')).lines.map(({ id, state }) => [id, state])).toEqual([
      ['person', 'ok'],
      ['light', 'ok'],
      ['whole-body', 'ok'],
      ['distance', 'ok'],
      ['view', 'ok'],
      ['start-pose', 'ok'],
    ]);
  });

  it('looks for a person first; before that nothing else can be told but the light', () => {
    const { lines } = look({ ...nobody(0), light: 0.4 });
    expect(lines.map(({ state }) => state)).toEqual(['not-yet', 'ok', 'unknown', 'unknown', 'unknown', 'unknown']);
    expect(lines[0]?.fix).toBe('no-person');
  });

  it.each<[string, StartCheckLine['id'], Pose]>([
    ['too-dark', 'light', makePose('bird-dog', undefined, { light: 0.1 })],
    ['feet-out-of-frame', 'whole-body', moved('leftAnkle', { xPx: -60 })],
    ['body-cut-off', 'whole-body', moved('leftWrist', { yPx: 560 })],
    ['too-far', 'distance', makePose('bird-dog', undefined, { pxPerM: 100 })],
    ['too-close', 'distance', makePose('bird-dog', undefined, { pxPerM: 700 })],
    ['not-side-on', 'view', makePose('shoulder-abduction-raise')],
    ['start-pose-bird-dog', 'start-pose', makePose('bird-dog', (stance) => withLimbs(stance, 'left', { hipDeg: 160 }))],
  ])('says %s where that is what to change', (fix, id, pose) => {
    expect(lineOf(pose, id)).toEqual({ id, state: 'not-yet', fix });
  });

  it('does not ask for the start pose before the person is turned the right way', () => {
    expect(lineOf(makePose('shoulder-abduction-raise'), 'start-pose')?.state).toBe('unknown');
  });

  it('is content without a picture to tell the light by', () => {
    expect(lineOf(makePose('bird-dog', undefined, { light: null }), 'light')?.state).toBe('ok');
  });

  it('lets the set start once all is right and the start pose has been held for two seconds', () => {
    expect(START_HOLD_MS).toBe(2000);
    const soon = look(makePose('bird-dog'), 1800);
    expect(isReadyToStart(soon.lines, soon.heldMs)).toBe(false);
    const ready = look(makePose('bird-dog'), 2200);
    expect(isReadyToStart(ready.lines, ready.heldMs)).toBe(true);
    const dark = look(makePose('bird-dog', undefined, { light: 0.1 }), 5000);
    expect(isReadyToStart(dark.lines, dark.heldMs)).toBe(false);
  });
});
