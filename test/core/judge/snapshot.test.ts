import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import type { RejectedRep, Rep } from '../../../src/core/record/set-events.ts';
import { snapshotOf, type Snapshot } from '../../../src/core/judge/snapshot.ts';
import { startSet, stepSet } from '../../../src/core/judge/step.ts';
import { makeTrack, type Done, type TrackOptions } from '../../fixtures/make-track.ts';
import { nobody } from '../../fixtures/some-pose.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { DONE, exerciseOf, runSet } from '../judge-track.ts';

/** What the screen shows after each frame. */
function shown(exercise: Exercise, poses: Iterable<Pose>): readonly Snapshot[] {
  let state = startSet(exercise);
  return [...poses].map((pose) => {
    [state] = stepSet(state, pose);
    return snapshotOf(state);
  });
}
const shownOf = (done: Done, options: TrackOptions = {}): readonly Snapshot[] =>
  shown(exerciseOf(done), makeTrack(done, options));
const at = (snapshots: readonly Snapshot[], timeMs: number): Snapshot => {
  const found = snapshots.find((snapshot) => snapshot.timeMs >= timeMs);
  if (!found) throw new Error(`expected a frame at ${timeMs}`);
  return found;
};

describe('what the screen shows', () => {
  it.each(DONE)('goes from getting ready to rest, moving, peak, moving and rest again: %s', (done) => {
    const phases = shownOf(done, { reps: 1 }).map(({ phase }) => phase);
    const changes = phases.filter((phase, i) => phase !== phases[i - 1]);
    expect(changes).toEqual(['getting-ready', 'rest', 'moving', 'peak', 'moving', 'rest']);
  });

  it.each(DONE)('fills the arc from rest to target, in step with the limb: %s', (done) => {
    const snapshots = shownOf(done, { reps: 1 });
    expect(at(snapshots, 800).progress).toBeLessThan(0.1);
    expect(at(snapshots, 1550).progress).toBeGreaterThan(0.3);
    expect(at(snapshots, 2500).progress).toBeGreaterThanOrEqual(1);
    expect(at(snapshots, 4500).progress).toBeLessThan(0.1);
    const { focus } = at(snapshots, 2500);
    expect(focus?.reached).toBe(true);
    expect(focus?.targetDeg).toBe(exerciseOf(done).movement.targetDeg);
  });

  it('follows the joint of the side that moves', () => {
    const snapshots = shownOf('bird-dog', { reps: 2 });
    expect(at(snapshots, 2400).side).toBe('left');
    expect(at(snapshots, 2400).focus?.joint).toEqual(['leftShoulder', 'leftHip', 'leftKnee']);
    expect(at(snapshots, 6300).focus?.joint).toEqual(['rightShoulder', 'rightHip', 'rightKnee']);
  });

  it.each([
    ['bird-dog', 'clean'],
    ['march-on-back', 'filmed-brisk'],
    ['march-on-back', 'filmed-covered'],
  ] as const)('names during a repetition no side that it is not counted on: %s.%s', (done, how) => {
    const [exercise, poses] = [exerciseOf(done), posesOf(`${done}.${how}`)];
    const reps = runSet(exercise, poses).events.flatMap((event): readonly (Rep | RejectedRep)[] =>
      event.kind === 'rep-counted' ? [event.rep] : event.kind === 'rep-rejected' ? [event.rejected] : [],
    );
    const others = shown(exercise, poses).filter(({ timeMs, side, phase }) => {
      const running = reps.filter(({ startMs, endMs }) => startMs <= timeMs && timeMs < endMs);
      return side && phase !== 'rest' && running.length > 0 && running.every((rep) => rep.side !== side);
    });
    expect(others.map(({ timeMs, side }) => `${side} at ${timeMs}`)).toEqual([]);
  });

  it('shows at rest the side that is nearer to the camera', () => {
    expect(at(shownOf('bird-dog', { reps: 1 }), 700).focus?.joint[1]).toBe('rightHip');
    expect(at(shownOf('bird-dog', { reps: 1, mirror: true }), 700).focus?.joint[1]).toBe('leftHip');
  });

  it('counts up, left and right apart', () => {
    const snapshots = shownOf('bird-dog', { reps: 3 });
    expect(at(snapshots, 800).counted).toEqual({ left: 0, right: 0, both: 0, total: 0 });
    expect(snapshots.at(-1)?.counted).toEqual({ left: 2, right: 1, both: 0, total: 3 });
  });

  it('runs the clock of the hold while the limb is at its target, and stops it with the hold', () => {
    const snapshots = shownOf('bird-dog', { reps: 1, holdMs: 3000 });
    expect(at(snapshots, 1200).holdMs).toBe(0);
    expect(at(snapshots, 5000).holdMs).toBeGreaterThan(2500);
    expect(at(snapshots, 6800).holdMs).toBe(0);
  });

  it('says how long the start pose has been held', () => {
    const snapshots = shownOf('bird-dog', { reps: 1, pauseMs: 3000 });
    expect(at(snapshots, 2000).startPoseHeldMs).toBe(2000);
    expect(at(snapshots, 2000).inPosition).toBe(true);
    expect(at(snapshots, 3900).startPoseHeldMs).toBe(0);
  });

  it('does not blink for a short loss, and says why nothing is judged in a long one', () => {
    const snapshots = shownOf('bird-dog', {
      reps: 1,
      dropouts: [{ fromMs: 4500, toMs: 6500, kind: 'nobody' }],
      pauseMs: 3000,
    });
    expect(at(snapshots, 4700).unmeasurable).toBeNull();
    expect(at(snapshots, 5800).unmeasurable).toBe('no-person');
    expect(at(snapshots, 7200).unmeasurable).toBeNull();
  });

  it('draws strong what the exercise judges, and knows what is only guessed', () => {
    const snapshots = shownOf('bird-dog', { reps: 1, guessed: [{ names: ['leftElbow'] }] });
    const { strong, guessed } = at(snapshots, 2400);
    expect([...strong].sort()).toEqual([...exerciseOf('bird-dog').needs].sort());
    expect(guessed.has('leftElbow')).toBe(true);
    expect(guessed.has('rightElbow')).toBe(false);
  });

  it('is something before anybody is seen', () => {
    const [snapshot] = shown(exerciseOf('bird-dog'), [nobody(0)]);
    expect(snapshot).toMatchObject({
      phase: 'getting-ready',
      view: 'unknown',
      focus: null,
      progress: null,
      inPosition: false,
    });
    expect(snapshotOf(startSet(exerciseOf('bird-dog'))).timeMs).toBe(0);
  });

  it('changes nothing in the state it reads', () => {
    let state = startSet(exerciseOf('bird-dog'));
    for (const pose of makeTrack('bird-dog', { reps: 1 }).slice(0, 60)) [state] = stepSet(state, pose);
    const before = structuredClone(state);
    snapshotOf(state);
    expect(state).toEqual(before);
  });
});
