import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../src/core/analyze.ts';
import { closeCutShort } from '../../src/core/cut-short.ts';
import type { SetEvent } from '../../src/core/events.ts';
import type { Pose } from '../../src/core/pose.ts';
import { finishSet, startSet, stepSet, type SetState } from '../../src/core/step.ts';
import birdDog from '../../src/exercises/bird-dog.ts';
import { makeTrack } from '../fixtures/make-track.ts';
import { nobody } from '../fixtures/some-pose.ts';

const track = makeTrack('bird-dog', { reps: 3, pauseMs: 1500 });
const lastMs = track.at(-1)?.timeMs ?? 0;
/** The same person, who then leaves the picture for five seconds. */
const left: readonly Pose[] = [...track, ...Array.from({ length: 125 }, (_, i) => nobody(lastMs + 40 * (i + 1)))];

/** What was written of a set up to the moment when its tab was killed, and what the judge remembered then. */
function judge(poses: readonly Pose[]): { readonly state: SetState; readonly events: readonly SetEvent[] } {
  let state = startSet();
  const events: SetEvent[] = [];
  for (const pose of poses) {
    const [next, more] = stepSet(birdDog, state, pose);
    state = next;
    events.push(...more);
  }
  return { state, events };
}

const eventsOf = (poses: readonly Pose[]): readonly SetEvent[] => judge(poses).events;

const spanOf = (poses: readonly Pose[]) => ({ startMs: poses[0]?.timeMs ?? 0, endMs: poses.at(-1)?.timeMs ?? 0 });

describe('a set that was cut short', () => {
  it('sums up as if it had been stopped at its last pose, whenever that was', () => {
    for (let length = 1; length <= left.length; length += 90) {
      const poses = left.slice(0, length);
      const { summary } = closeCutShort({ exercise: birdDog, events: eventsOf(poses) }, spanOf(poses));
      const stopped = analyzePoses(birdDog, poses).summary;
      expect(summary.counted).toEqual(stopped.counted);
      expect({ ...summary, unjudged: [] }).toEqual({ ...stopped, unjudged: [] });
      // A span that was too short to be told was not written; one that was told began within a frame of what is known.
      const told = stopped.unjudged.filter(({ startMs, endMs }) => endMs - startMs >= 700);
      expect(summary.unjudged.map(({ endMs, reason }) => ({ endMs, reason }))).toEqual(
        told.map(({ endMs, reason }) => ({ endMs, reason })),
      );
      summary.unjudged.forEach(({ startMs }, i) =>
        expect(Math.abs(startMs - (told[i]?.startMs ?? NaN))).toBeLessThan(50),
      );
    }
  });

  it('shows when it could not see, to its last pose', () => {
    const { closing, summary } = closeCutShort({ exercise: birdDog, events: eventsOf(left) }, spanOf(left));
    expect(closing).toMatchObject([{ kind: 'unmeasurable-ended', timeMs: left.at(-1)?.timeMs }]);
    expect(summary.unjudged).toMatchObject([{ reason: 'no-person', endMs: left.at(-1)?.timeMs }]);
    expect(summary.counted.total).toBe(3);
  });

  it('ends with its last event where no pose was kept', () => {
    const events = eventsOf(left);
    const { summary } = closeCutShort({ exercise: birdDog, events }, null);
    expect(summary.unjudged).toMatchObject([{ endMs: events.at(-1)?.timeMs }]);
    expect(summary.durationMs).toBe((events.at(-1)?.timeMs ?? 0) - (events[0]?.timeMs ?? 0));
  });

  it('is not closed twice, and one without a single event is empty', () => {
    const { state, events } = judge(left);
    const stopped = [...events, ...finishSet(birdDog, state, left.at(-1)?.timeMs ?? 0)];
    expect(closeCutShort({ exercise: birdDog, events: stopped }, null).closing).toEqual([]);
    expect(closeCutShort({ exercise: birdDog, events: [] }, null).summary).toMatchObject({
      durationMs: 0,
      counted: { total: 0 },
    });
  });
});
