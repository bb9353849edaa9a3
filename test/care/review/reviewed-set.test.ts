import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, movedIn } from '../../../src/care/review/attempt.ts';
import type { Correction } from '../../../src/care/review/correction.ts';
import { reviewSet, type ReviewedSet } from '../../../src/care/review/reviewed-set.ts';
import { wayOutMs } from '../../../src/core/exercise/pace.ts';
import { isHoldKnown } from '../../../src/core/exercise/as-asked.ts';
import { countsOf } from '../../../src/core/record/rep-counts.ts';
import march from '../../../src/exercises/march-on-back.ts';
import { posesIn, said, storedSet } from './some-sets.ts';

const set = storedSet(posesIn('bird-dog.faults'));
const short = storedSet(posesIn('march-on-back.faults'), march);
const attempt = (reviewed: ReviewedSet, at: number) => {
  const found = reviewed.attempts[at];
  if (!found) throw new Error(`no attempt ${at}`);
  return found;
};
const firstCounted = (reviewed: ReviewedSet) => reviewed.attempts.find(({ judged }) => judged.kind === 'counted');
const firstRejected = (reviewed: ReviewedSet) => reviewed.attempts.find(({ judged }) => judged.kind === 'rejected');

describe('a set of which nobody has said anything', () => {
  it('is as it was judged: its attempts in the order in which they happened', () => {
    const reviewed = reviewSet(set, []);
    expect(reviewed.summary).toBe(reviewed.original);
    expect(reviewed.changed).toBe(0);
    const starts = reviewed.attempts.map(({ key }) => key.startMs);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(reviewed.attempts).toHaveLength(reviewed.original.reps.length + reviewed.original.rejected.length);
  });

  it('has each fault in the repetition in which it was found', () => {
    const reviewed = reviewSet(set, []);
    const found = reviewed.attempts.flatMap(({ faults }) => faults);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(reviewed.original.faults.length);
    for (const { judged, faults } of reviewed.attempts)
      for (const { id } of faults) expect(judged.kind === 'counted' && judged.rep.faults).toContain(id);
  });
});

describe('a repetition that a reader takes out', () => {
  it('does not count any more, and its faults go with it; the set that was stored stays', () => {
    const before = structuredClone(set);
    const plain = reviewSet(set, []);
    const out = plain.attempts.find(({ faults }) => faults.length > 0);
    if (!out) throw new Error('no repetition with a fault');
    const reviewed = reviewSet(set, [said({ kind: 'reject', of: out.key })]);
    expect(reviewed.summary.counted.total).toBe(plain.summary.counted.total - 1);
    expect(reviewed.summary.faults).toHaveLength(plain.summary.faults.length - out.faults.length);
    expect(reviewed.summary.reps.map(({ index }) => index)).toEqual(reviewed.summary.reps.map((_, at) => at));
    // Nothing is praised of "all of them" where one was taken out.
    expect(reviewed.summary.wentWell).toBeNull();
    expect(reviewed.original).toEqual(plain.original);
    expect(reviewed.changed).toBe(1);
    expect(set).toEqual(before);
  });

  it('counts again where that is said later', () => {
    const out = firstCounted(reviewSet(set, []));
    if (!out) throw new Error('nothing counted');
    const marks = [said({ kind: 'reject', of: out.key }), said({ kind: 'accept', of: out.key })];
    const reviewed = reviewSet(set, marks.toReversed());
    expect(reviewed.summary).toBe(reviewed.original);
    expect(reviewed.attempts.find(({ key }) => key.startMs === out.key.startMs)?.marks).toEqual(marks);
  });
});

describe('an attempt that a reader lets count', () => {
  it('counts for its side, with its angles; what nobody judged of it is not told', () => {
    const plain = reviewSet(short, []);
    const one = firstRejected(plain);
    if (!one || one.judged.kind !== 'rejected') throw new Error('nothing rejected');
    const { summary } = reviewSet(short, [said({ kind: 'accept', of: one.key })]);
    const rep = summary.reps.find(({ startMs }) => startMs === one.key.startMs);
    expect(summary.counted.total).toBe(plain.summary.counted.total + 1);
    expect(summary.rejected).toHaveLength(plain.summary.rejected.length - 1);
    expect(rep?.angles).toEqual(one.judged.rejected.angles);
    expect(rep && isHoldKnown(rep)).toBe(false);
    expect(rep && wayOutMs(short.exercise, rep)).toBeNull();
    expect(rep?.unjudged).toEqual(short.exercise.faults.map(({ id }) => id));
    expect(rep?.faults).toEqual([]);
  });
});

describe('a side that a reader changes', () => {
  it('moves the count to the other side, and is not guessed any more', () => {
    const guessed = storedSet(posesIn('bird-dog.clean'));
    const summary = guessed.summary && {
      ...guessed.summary,
      reps: guessed.summary.reps.map((rep) => ({ ...rep, notes: ['side-guessed'] })),
    };
    const plain = reviewSet({ ...guessed, summary }, []);
    const one = plain.attempts.find(({ side }) => side === 'left');
    if (!one) throw new Error('no left');
    const { summary: after } = reviewSet({ ...guessed, summary }, [
      said({ kind: 'change-side', of: one.key, side: 'right' }),
    ]);
    const { left, right, total } = plain.summary.counted;
    expect(after.counted).toMatchObject({ left: left - 1, right: right + 1, total });
    expect(after.reps.find(({ startMs }) => startMs === one.key.startMs)?.notes).toEqual([]);
  });
});

describe('what is said of a set', () => {
  it('of another set says nothing of this one', () => {
    const one = attempt(reviewSet(set, []), 0);
    expect(reviewSet(set, [said({ kind: 'reject', of: one.key }, { setId: 'other' })]).changed).toBe(0);
  });

  it('of the whole, of a moment, or of an attempt that is gone stands beside it', () => {
    const notes = [
      said({ kind: 'note', of: null }),
      said({ kind: 'note', of: { timeMs: 4000 } }),
      said({ kind: 'reject', of: { startMs: 1e9, side: null } }),
    ];
    const reviewed = reviewSet(set, notes);
    expect(reviewed.notes).toEqual(notes);
    expect(reviewed.changed).toBe(0);
  });

  it('whatever it is, the counts are those of what counts, each attempt is there once, and the original stays', () => {
    const plain = reviewSet(short, []);
    const frozen = JSON.stringify(short);
    const one = fc.nat(plain.attempts.length - 1).map((at) => attempt(plain, at).key);
    const correction: fc.Arbitrary<Correction> = fc
      .tuple(fc.constantFrom('accept', 'reject', 'left', 'right', 'note'), one, fc.nat(1000))
      .map(([what, of, atEpochMs]) =>
        what === 'left' || what === 'right'
          ? said({ kind: 'change-side', of, side: what }, { atEpochMs })
          : said({ kind: what as 'accept', of }, { atEpochMs }),
      );
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 12 }), (corrections) => {
        const reviewed = reviewSet(short, corrections);
        const counting = reviewed.attempts.filter(({ counts }) => counts);
        expect(reviewed.summary.counted).toEqual(countsOf(counting));
        expect(reviewed.summary.reps).toHaveLength(counting.length);
        expect(reviewed.attempts.map(({ judged }) => keyOf(movedIn(judged)))).toEqual(
          plain.attempts.map(({ key }) => key),
        );
        expect(reviewed.original).toEqual(plain.original);
        expect(JSON.stringify(short)).toBe(frozen);
      }),
      { numRuns: 200 },
    );
  });
});
