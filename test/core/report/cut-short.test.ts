import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { closeCutShort } from '../../../src/core/report/cut-short.ts';
import type { SetEvent } from '../../../src/core/record/set-events.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import crossBody from '../../../src/exercises/cross-body-stretch.ts';
import pelvicTilt from '../../../src/exercises/pelvic-tilt.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { posesOf } from '../../fixtures/poses/read-fixture.ts';
import { nobody } from '../../fixtures/some-pose.ts';
import { openSet } from '../judge-track.ts';

const track = makeTrack('bird-dog', { reps: 3, pauseMs: 1500 });
const lastMs = track.at(-1)?.timeMs ?? 0;
/** The same person, who then leaves the picture for five seconds. */
const left: readonly Pose[] = [...track, ...Array.from({ length: 125 }, (_, i) => nobody(lastMs + 40 * (i + 1)))];

/** What was written of a set up to the moment when its tab was killed. */
const eventsOf = (poses: readonly Pose[], exercise: Exercise = birdDog): readonly SetEvent[] =>
  openSet(exercise, poses).events;

const lite = { name: 'litert', model: 'lite', accelerator: 'wasm' } as const;

describe('a set that was cut short', () => {
  it.each([
    ['repetitions', birdDog, left],
    ['holds', crossBody, posesOf('cross-body-stretch.clean')],
    ['rounds', pelvicTilt, posesOf('pelvic-tilt.clean')],
  ] as const)('of %s sums up as if it had been stopped at its last pose, whenever that was', (_, exercise, all) => {
    for (let length = 1; length <= all.length; length += 1 + Math.floor(all.length / 6)) {
      const poses = all.slice(0, length);
      const events = eventsOf(poses, exercise);
      expect(closeCutShort({ exercise, events }, poses).summary).toEqual(analyzePoses(exercise, poses).summary);
    }
  });

  it('shows when it could not see, to its last pose, also after a change of engine', () => {
    const events: readonly SetEvent[] = [{ kind: 'engine-changed', timeMs: 0, engine: lite }, ...eventsOf(left)];
    const endMs = left.at(-1)?.timeMs;
    const { closing, summary } = closeCutShort({ exercise: birdDog, events }, left);
    expect(closing).toMatchObject([{ kind: 'unmeasurable-ended', timeMs: endMs }]);
    expect(summary.unjudged).toMatchObject([{ reason: 'no-person', startMs: lastMs + 40, endMs }]);
    expect(summary.counted.total).toBe(3);
  });

  it('ends with its last event where the poses end before, or none was kept', () => {
    const events = eventsOf(left);
    const endMs = events.at(-1)?.timeMs ?? 0;
    for (const poses of [[], left.slice(0, 100)]) {
      const { summary } = closeCutShort({ exercise: birdDog, events }, poses);
      expect(summary.counted.total).toBe(3);
      const [span] = summary.unjudged;
      expect(span).toMatchObject({ reason: 'no-person', endMs });
      // Told only once it had lasted: it began within a frame of what that says.
      expect(Math.abs((span?.startMs ?? 0) - lastMs - 40)).toBeLessThanOrEqual(40);
      expect(summary.durationMs).toBe(endMs - (poses[0] ?? events[0])!.timeMs);
    }
  });

  it('believes what was written where the poses now tell another story', () => {
    const [first, ...rest] = eventsOf(track).filter(({ kind }) => kind === 'rep-counted');
    const { summary } = closeCutShort({ exercise: birdDog, events: [first, ...rest].slice(0, 2) as SetEvent[] }, left);
    expect(summary.counted.total).toBe(2);
  });

  it('is not closed twice, and one without a single event is empty', () => {
    const events = eventsOf(left);
    const stopped = [...events, ...closeCutShort({ exercise: birdDog, events }, left).closing];
    expect(closeCutShort({ exercise: birdDog, events: stopped }, []).closing).toEqual([]);
    expect(closeCutShort({ exercise: birdDog, events: [] }, []).summary).toMatchObject({
      durationMs: 0,
      counted: { total: 0 },
    });
  });
});
