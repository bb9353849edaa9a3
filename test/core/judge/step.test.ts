import { describe, expect, it } from 'vitest';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { finishSet, startCountedSet, startSet, stepCountedSet, stepSet } from '../../../src/core/judge/step.ts';
import { makePose, makeTrack, type TrackOptions } from '../../fixtures/make-track.ts';
import { nobody } from '../../fixtures/some-pose.ts';
import { DONE, exerciseOf, runSet } from '../judge-track.ts';

const birdDog = exerciseOf('bird-dog');
const kindsOf = (events: readonly SetEvent[]): readonly string[] => events.map(({ kind }) => kind);
const eventsOf = (options: TrackOptions): readonly SetEvent[] => runSet(birdDog, makeTrack('bird-dog', options)).events;
const later = (poses: readonly Pose[], byMs: number): readonly Pose[] =>
  poses.map((pose) => ({ ...pose, timeMs: pose.timeMs + byMs }));
const still = (forMs: number, pose: Pose = makePose('bird-dog')): readonly Pose[] =>
  Array.from({ length: Math.ceil(forMs / 40) }, (_, i) => ({ ...pose, timeMs: 40 * i }));

describe('a set', () => {
  it.each(DONE)('tells a repetition as it happens: begun, at its target, counted: %s', (done) => {
    const { events } = runSet(exerciseOf(done), makeTrack(done, { reps: 1, holdMs: 300 }));
    expect(kindsOf(events)).toEqual(['position-taken', 'rep-began', 'peak-reached', 'rep-counted']);
  });

  it('tells everything in order of time, and while it is news', () => {
    let state = startCountedSet(birdDog);
    for (const pose of makeTrack('bird-dog', { reps: 3, peakDeg: 140 })) {
      const [next, events] = stepCountedSet(state, pose);
      for (const { timeMs } of events) {
        expect(timeMs).toBeLessThanOrEqual(pose.timeMs);
        expect(timeMs).toBeGreaterThan((state.timeMs ?? 0) - 1);
      }
      state = next;
    }
    expect(state.counted.total).toBe(3);
  });

  it('counts with the limb’s return: within half a second of it', () => {
    const [counted] = eventsOf({ reps: 1 }).filter(({ kind }) => kind === 'rep-counted');
    expect(counted?.timeMs).toBeGreaterThan(3300);
    expect(counted?.timeMs).toBeLessThanOrEqual(3900 + 500);
  });

  it('numbers its repetitions from the first', () => {
    const numbers = eventsOf({ reps: 3 }).flatMap((event) => (event.kind === 'rep-counted' ? [event.rep.index] : []));
    expect(numbers).toEqual([0, 1, 2]);
  });

  it('tells the faults of a repetition before it counts it', () => {
    expect(kindsOf(eventsOf({ reps: 1, peakDeg: 140, holdMs: 0, pauseMs: 500 }))).toEqual([
      'position-taken',
      'rep-began',
      'fault-found',
      'rep-counted',
    ]);
  });

  it('tells the last seconds of a hold, and its end', () => {
    const exercise = { ...birdDog, dose: { ...birdDog.dose, holdMs: 8000 } };
    const { events } = runSet(exercise, makeTrack('bird-dog', { reps: 1, holdMs: 9000 }));
    const told = events.flatMap((event) => (event.kind === 'hold-told' ? [event] : []));
    expect(told.map(({ heldMs }) => heldMs)).toEqual([4000, 5000, 6000, 7000, 8000]);
    // Each comes when that much time has passed since the first.
    for (const event of told) {
      const sinceFirstMs = event.timeMs - (told[0]?.timeMs ?? 0);
      expect(Math.abs(sinceFirstMs - (event.heldMs - 4000))).toBeLessThanOrEqual(80);
      expect(event.targetMs).toBe(8000);
    }
  });

  it('judges the same whatever the clock began with', () => {
    const early = runSet(birdDog, makeTrack('bird-dog')).counted;
    const late = runSet(birdDog, later(makeTrack('bird-dog'), 1_700_000_000_000)).counted;
    expect(late).toEqual(early);
  });
});

describe('a person who leaves', () => {
  it('leaves the position, and takes it again on coming back', () => {
    const standing = still(2000, makePose('shoulder-abduction-raise', undefined, { yawDeg: 85 }));
    const poses = [...still(1000), ...later(standing, 1000), ...later(still(1000), 3000)];
    const kinds = kindsOf(runSet(birdDog, poses).events).filter((kind) => kind.startsWith('position'));
    expect(kinds).toEqual(['position-taken', 'position-left', 'position-taken']);
  });

  it('takes an unfinished repetition along: it counts for nothing', () => {
    const out = makeTrack('bird-dog', { reps: 1 }).filter(({ timeMs }) => timeMs < 2300);
    const standing = still(2000, makePose('shoulder-abduction-raise', undefined, { yawDeg: 85 }));
    expect(runSet(birdDog, [...out, ...later(standing, 2300)]).counted.total).toBe(0);
  });
});

describe('what cannot be judged', () => {
  it('is told after a moment, with its span when it is over', () => {
    const poses = [
      ...still(1000),
      ...Array.from({ length: 50 }, (_, i) => nobody(1000 + 40 * i)),
      ...later(still(1000), 3000),
    ];
    const { events } = runSet(birdDog, poses);
    const told = events.filter(({ kind }) => kind.startsWith('unmeasurable'));
    expect(told).toMatchObject([
      { kind: 'unmeasurable-began', reason: 'no-person' },
      { kind: 'unmeasurable-ended', span: { startMs: 1000, endMs: 3000, reason: 'no-person' } },
    ]);
    expect(told[0]?.timeMs).toBeLessThanOrEqual(2000);
  });

  it('is told by what it is now, where another reason lasts', () => {
    const poses = [
      ...still(1000),
      ...Array.from({ length: 50 }, (_, i) => nobody(1000 + 40 * i)),
      ...later(still(2000, makePose('shoulder-abduction-raise')), 3000),
    ];
    const told = runSet(birdDog, poses).events.filter(({ kind }) => kind.startsWith('unmeasurable'));
    expect(told).toMatchObject([
      { kind: 'unmeasurable-began', reason: 'no-person' },
      { kind: 'unmeasurable-ended', span: { startMs: 1000, endMs: 3000, reason: 'no-person' } },
      { kind: 'unmeasurable-began', reason: 'other-posture' },
      { kind: 'unmeasurable-ended', span: { startMs: 3000, reason: 'other-posture' } },
    ]);
  });

  it('is not worth a word where it is short', () => {
    const poses = [
      ...still(1000),
      ...Array.from({ length: 10 }, (_, i) => nobody(1000 + 40 * i)),
      ...later(still(1000), 1400),
    ];
    expect(kindsOf(runSet(birdDog, poses).events)).toEqual(['position-taken']);
  });

  it('is ended with the set', () => {
    const poses = Array.from({ length: 50 }, (_, i) => nobody(40 * i));
    const { events } = runSet(birdDog, poses);
    expect(events.at(-1)).toMatchObject({ kind: 'unmeasurable-ended', span: { startMs: 0, endMs: 1960 } });
    expect(finishSet(startSet(birdDog), 0)).toEqual([]);
  });

  it('is the time in which no frames came: a hidden tab, a camera that hung', () => {
    const poses = [...still(1000), ...later(still(1000), 5000)];
    expect(runSet(birdDog, poses).events).toContainEqual({
      kind: 'unmeasurable-ended',
      timeMs: 5000,
      span: { startMs: 960, endMs: 5000, reason: 'gap' },
    });
  });
});

describe('a frame', () => {
  it('that is not later than the one before is ignored', () => {
    const [state] = stepSet(startSet(birdDog), { ...makePose('bird-dog'), timeMs: 100 });
    for (const timeMs of [100, 60, -5, Number.NaN, Infinity]) {
      const [same, events] = stepSet(state, { ...makePose('bird-dog'), timeMs });
      expect(same).toBe(state);
      expect(events).toEqual([]);
    }
  });

  it('in which a landmark is no number is one without a person', () => {
    const pose = makePose('bird-dog');
    const points = pose.points && { ...pose.points, leftHip: { ...pose.points.leftHip, xPx: Number.NaN } };
    const [state] = stepSet(startSet(birdDog), { ...pose, points });
    expect(state.measures).toBeNull();
    expect(state.framesSeen).toBe(0);
    expect(state.frames).toBe(1);
  });
});
