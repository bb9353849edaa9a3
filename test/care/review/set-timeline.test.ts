import { describe, expect, it } from 'vitest';
import { movedIn } from '../../../src/care/review/attempt.ts';
import { reviewSet } from '../../../src/care/review/reviewed-set.ts';
import { alignSets } from '../../../src/care/review/side-by-side-sets.ts';
import { phasesOf, timelineOf } from '../../../src/care/review/set-timeline.ts';
import { posesIn, said, storedSet } from './some-sets.ts';

const set = storedSet(posesIn('bird-dog.clean'));

describe('a set on one axis of time', () => {
  it('holds everything that happened between its ends', () => {
    const { fromMs, toMs, attempts, phases, unjudged, cues } = timelineOf(reviewSet(set, []));
    expect(fromMs).toBe(0);
    const times = [
      ...attempts.flatMap(({ judged }) => [movedIn(judged).startMs, movedIn(judged).endMs]),
      ...phases.flatMap(({ startMs, endMs }) => [startMs, endMs]),
      ...unjudged.flatMap(({ startMs, endMs }) => [startMs, endMs]),
      ...cues.map(({ timeMs }) => timeMs),
    ];
    expect(times.length).toBeGreaterThan(8);
    expect(times.every((ms) => ms >= fromMs && ms <= toMs)).toBe(true);
    expect(phases[0]).toMatchObject({ kind: 'in-position' });
  });

  it('of a recording begins where the recording does', () => {
    const late = { ...set, source: { kind: 'video', file: '', durationMs: 60_000 } as const };
    const { fromMs } = timelineOf(reviewSet(late, []));
    expect(fromMs).toBeGreaterThan(0);
  });

  it('of nothing is nothing', () => {
    const empty = { ...set, events: [], summary: null, source: { kind: 'trace', file: '', durationMs: 0 } as const };
    expect(timelineOf(reviewSet(empty, []))).toMatchObject({ fromMs: 0, toMs: 0, attempts: [], phases: [] });
  });

  it('has the start pose from when it stood until it was left, and the rounds of a led exercise', () => {
    expect(
      phasesOf(
        [
          { kind: 'position-taken', timeMs: 100, view: 'front' },
          { kind: 'position-left', timeMs: 900 },
          { kind: 'guide-told', timeMs: 1000, phase: 'work', round: 1, rounds: 2, lastsMs: 1000 },
          { kind: 'guide-told', timeMs: 2000, phase: 'rest', round: 1, rounds: 2, lastsMs: 500 },
          { kind: 'guide-told', timeMs: 2500, phase: 'done', round: 2, rounds: 2, lastsMs: 0 },
          { kind: 'position-taken', timeMs: 2600, view: 'front' },
        ],
        3000,
      ),
    ).toEqual([
      { kind: 'in-position', startMs: 100, endMs: 900, view: 'front' },
      { kind: 'work', startMs: 1000, endMs: 2000, view: null },
      { kind: 'rest', startMs: 2000, endMs: 2500, view: null },
      { kind: 'in-position', startMs: 2600, endMs: 3000, view: 'front' },
    ]);
  });
});

describe('two sets beside each other', () => {
  it('are aligned repetition by repetition, each side for itself, by what counts', () => {
    const first = reviewSet(set, []);
    const out = first.attempts.find(({ side }) => side === 'left');
    if (!out) throw new Error('no left');
    const second = reviewSet(set, [said({ kind: 'reject', of: out.key })]);
    const pairs = alignSets(first, second);
    expect(pairs).toHaveLength(first.summary.reps.length);
    expect(pairs.filter(({ second: one }) => one === null)).toHaveLength(1);
    for (const { first: one, second: other } of pairs) if (one && other) expect(other.side).toBe(one.side);
  });
});
