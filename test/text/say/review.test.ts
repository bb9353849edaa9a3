import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../src/care/review/angle-axis.ts';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import type { SetRecord } from '../../../src/core/report/session.ts';
import { reviewSet } from '../../../src/care/review/reviewed-set.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import march from '../../../src/exercises/march-on-back.ts';
import {
  attemptNotes,
  besideHeads,
  draftText,
  factSentence,
  readingSentence,
  restsOn,
  setFigures,
} from '../../../src/text/say/review.ts';
import { en } from '../../../src/text/en/words.ts';
import { exerciseIn, posesOfBoth } from '../../fixtures/two-eyes/read-two-eyes.ts';
import { MADE_REVIEW } from '../../fixtures/some-review.ts';
import { posesIn, said, storedSet } from '../../care/review/some-sets.ts';

const set = storedSet(posesIn('bird-dog.faults'));
const plain = reviewSet(set, []);

describe('the figures of a set', () => {
  it('say what was judged only where something was changed', () => {
    expect(setFigures(plain).join('\n')).not.toMatch(/As judged|by hand/);
    const first = plain.attempts.find(({ judged }) => judged.kind === 'counted');
    if (!first) throw new Error('nothing counted');
    const lines = setFigures(reviewSet(set, [said({ kind: 'reject', of: first.key })]));
    expect(lines).toContain('Corrected by hand: 1');
    expect(lines).toContain(`As judged: ${plain.original.counted.total}`);
    expect(lines[0]).toMatch(new RegExp(`^${plain.original.counted.total - 1} repetition`));
  });
});

describe('an attempt', () => {
  it('that a reader has let count says how it was judged, and claims nothing that nobody saw', () => {
    const short = storedSet(posesIn('march-on-back.faults'), march);
    const one = reviewSet(short, []).attempts.find(({ judged }) => judged.kind === 'rejected');
    if (!one) throw new Error('nothing rejected');
    const counted = reviewSet(short, [said({ kind: 'accept', of: one.key })]).attempts.find(
      ({ key }) => key.startMs === one.key.startMs,
    );
    const notes = counted ? attemptNotes(short.exercise, counted) : '';
    expect(notes).toMatch(/^judged as not counted: /);
    expect(notes).not.toContain(en.summary.notes['start-not-seen']);
  });
});

describe('an attempt before two cameras', () => {
  const film = (name: string, first: 'first' | 'second') => {
    const both = storedSet(posesOfBoth(name, first), exerciseIn(name));
    return reviewSet(both, []).attempts.map((one) => attemptNotes(both.exercise, one));
  };
  const t = en.review.attempts;
  const leans = en.findings['trunk-leans'];

  it('says which of them saw it, and nothing of cameras where there was one', () => {
    expect(film('bird-dog.made-faults', 'first').map((notes) => notes.includes(t.bySecond))).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(plain.attempts.map((one) => attemptNotes(set.exercise, one)).join()).not.toContain('camera');
  });

  it('says of what was found by the other camera which one that was, whichever counted', () => {
    expect(film('seated-march.made-faults', 'first')[1]).toBe(t.foundBySecond({ what: leans }));
    expect(film('seated-march.made-faults', 'second')[1]).toContain(t.foundByFirst({ what: leans }));
  });

  it('says what the other camera saw that it was free of', () => {
    const free = t.notFoundBeside({ what: en.findings['knee-bent'] });
    expect(film('bird-dog.made-faults-2', 'first').some((notes) => notes.includes(free))).toBe(true);
  });
});

describe('what was read at a moment', () => {
  it('is told as a physio counts it, in steps of five, with its band; or that it was hidden', () => {
    const axis = axisOf(birdDog, 'hip', plain.original);
    // A straight hip is 180 between thigh and trunk: flexion of nought.
    expect(readingSentence(axis, 83_000, 180, 92)).toMatch(/^1:23: left 0° ±\d+, right 90° ±\d+$/);
    expect(readingSentence(axis, 0, Number.NaN, undefined, 60_000)).toBe('0:00 of 1:00: left hidden, right hidden');
  });

  it('has no degrees where none can be told', () => {
    const turning = EXERCISES.filter(({ id }) => id === 'seated-trunk-rotation');
    expect(turning).toHaveLength(1);
    for (const exercise of turning) {
      if (!exercise.movement) continue;
      const axis = axisOf(exercise, exercise.movement.measure, { reps: [], rejected: [] });
      expect(readingSentence(axis, 0, exercise.movement.targetDeg, exercise.movement.restDeg)).toBe(
        '0:00: left 100 %, right 0 %',
      );
    }
  });
});

describe('two sessions beside each other', () => {
  it('are each of the day that it was where they were done', () => {
    const startedAtEpochMs = Date.UTC(2025, 5, 4, 22, 30);
    const heads = besideHeads(
      { startedAtEpochMs, timeZone: 'Asia/Tokyo' },
      { startedAtEpochMs, timeZone: 'America/New_York' },
      startedAtEpochMs,
    );
    expect(heads[0]).toMatch(/\b5\b/);
    expect(heads[1]).toMatch(/\b4\b/);
  });
});

describe('a fact', () => {
  it('stands with its figures, whatever its rule', () => {
    for (const fact of MADE_REVIEW.facts) {
      const sentence = factSentence(fact, '2025-06-15', Date.UTC(2025, 5, 15));
      expect(sentence, fact.rule).not.toBe('');
      expect(sentence).not.toMatch(/undefined|NaN|Your|physio/);
    }
  });
});

describe('what the figures of a set rest on', () => {
  const bands = [en.review.rests.target, en.review.rests.countsFrom].map((say) => say({ value: '' }));

  it('is said with the bands that the set was judged by, as they were then', () => {
    const [set] = MADE_REVIEW.sets();
    if (!set || !isCounted(set.set.exercise)) throw new Error('no set that was counted');
    const { exercise } = set.set;
    const movement = { ...exercise.movement, targetDeg: exercise.movement.targetDeg + 5 };
    const other = { ...set, set: { ...set.set, exercise: { ...exercise, movement } } };
    const targetOf = (lines: readonly string[]) => lines.find((line) => line.startsWith(bands[0] ?? ''));
    expect(targetOf(restsOn(set))).toMatch(/\d°$/);
    expect(targetOf(restsOn(other))).not.toBe(targetOf(restsOn(set)));
    expect(restsOn(set)).toContain(en.review.rests.band);
  });

  it('names each place from where somebody was seen once, and none where nobody took a position', () => {
    const [set] = MADE_REVIEW.sets();
    if (!set) throw new Error('no set');
    const taken = (view: 'side-left' | 'front') => ({ kind: 'position-taken', timeMs: 0, view }) as const;
    const seenFrom = (events: SetRecord['events']) =>
      restsOn({ ...set, set: { ...set.set, events } }).filter((line) => line.startsWith('Seen from: '));
    expect(seenFrom([taken('side-left'), taken('front'), taken('side-left')])).toEqual([
      'Seen from: the left, the front',
    ]);
    expect(seenFrom([])).toEqual([]);
  });

  it('has no band of a movement where none is counted', () => {
    const guided = MADE_REVIEW.sets().find(({ set }) => set.exercise.mode === 'guided');
    if (!guided) throw new Error('no set that is led by the clock');
    expect(restsOn(guided).filter((line) => bands.some((band) => line.startsWith(band)))).toEqual([]);
  });
});

describe('the draft of a note', () => {
  const { drafts } = MADE_REVIEW;
  it('has the four parts of the profession, and nothing under the assessment', () => {
    for (const draft of drafts()) {
      const lines = draftText(draft, Date.UTC(2025, 5, 15)).split('\n');
      const heads = [
        en.review.note.subjective,
        en.review.note.objective,
        en.review.note.assessment,
        en.review.note.plan,
      ];
      expect(lines.filter((line) => heads.some((head) => head === line))).toEqual(heads);
      expect(
        lines.slice(lines.indexOf(en.review.note.assessment) + 1, lines.indexOf(en.review.note.plan)).join(''),
      ).toBe('');
      expect(lines.join('\n')).not.toMatch(/undefined|NaN|null/);
    }
  });

  it('says of nobody who told nothing that they told something', () => {
    const [, empty] = drafts();
    expect(empty && draftText(empty, 0)).toContain(en.review.note.nothingTold);
  });
});
