import { describe, expect, it } from 'vitest';
import type { RejectedRep, Rep, SetEvent } from '../../../src/core/record/set-events.ts';
import type { Side } from '../../../src/core/body/landmarks.ts';
import { scoreLeftOutSentence } from '../../../src/text/say/score.ts';
import { partsLeftOut, partsOfScore, scoreSet, SCORE_WEIGHTS } from '../../../src/core/report/score.ts';
import { summarise } from '../../../src/core/report/summary.ts';
import { exerciseOf } from '../judge-track.ts';

const birdDog = exerciseOf('bird-dog');
const raise = exerciseOf('shoulder-abduction-raise');

const rep = (side: Side, peakDeg: number, change: Partial<Rep> = {}): Rep => ({
  index: 0,
  side,
  startMs: 0,
  peakMs: 1500,
  endMs: 4000,
  holdMs: 3000,
  angles: { hip: { startDeg: 90, peakDeg, bandDeg: 10 } },
  faults: [],
  unjudged: [],
  notes: [],
  ...change,
});
const raised = (leftDeg: number, rightDeg: number): Rep =>
  rep('left', 0, {
    side: null,
    angles: {
      leftArm: { startDeg: 12, peakDeg: leftDeg, bandDeg: 10 },
      rightArm: { startDeg: 12, peakDeg: rightDeg, bandDeg: 10 },
    },
  } as Partial<Rep>);
const tooSmall: RejectedRep = { side: 'right', startMs: 0, endMs: 2000, reason: 'range-too-small', angles: {} };
/** The events of repetitions as the judge tells them: faults first. */
const counted = (...reps: readonly Rep[]): SetEvent[] =>
  reps.flatMap((each, index): SetEvent[] => [
    ...each.faults.map((id): SetEvent => {
      const fault = { id, side: each.side, startMs: each.peakMs, endMs: each.endMs };
      return { kind: 'fault-found', timeMs: each.endMs, fault };
    }),
    { kind: 'rep-counted', timeMs: each.endMs, rep: { ...each, index } },
  ]);
const rejected = (one: RejectedRep): SetEvent => ({ kind: 'rep-rejected', timeMs: one.endMs, rejected: one });

describe('the summary of a set', () => {
  it('counts left and right apart', () => {
    const {
      counted: count,
      durationMs,
      exerciseId,
    } = summarise(birdDog, counted(rep('left', 170), rep('right', 170), rep('left', 170)), 30_000);
    expect(count).toEqual({ left: 2, right: 1, both: 0, total: 3 });
    expect({ durationMs, exerciseId }).toEqual({ durationMs: 30_000, exerciseId: 'bird-dog' });
  });

  it('keeps repetitions, rejections, faults and what could not be judged, in order', () => {
    const fault = { id: 'leg-low', side: 'left' as const, startMs: 1000, endMs: 2000 };
    const span = { startMs: 5000, endMs: 7000, reason: 'no-person' as const };
    const summary = summarise(
      birdDog,
      [
        ...counted(rep('left', 170)),
        { kind: 'fault-found', timeMs: 4000, fault },
        rejected(tooSmall),
        { kind: 'unmeasurable-began', timeMs: 5000, reason: 'no-person' },
        { kind: 'unmeasurable-ended', timeMs: 7000, span },
        { kind: 'position-left', timeMs: 8000 },
      ],
      9000,
    );
    expect(summary.reps).toHaveLength(1);
    expect(summary.rejected).toEqual([tooSmall]);
    expect(summary.faults).toEqual([fault]);
    expect(summary.unjudged).toEqual([span]);
  });

  it('does not compare the sides where one of them has no repetition', () => {
    expect(summarise(birdDog, counted(rep('left', 165)), 0).symmetry).toBeNull();
  });

  it('of nothing is nothing: no praise, nothing to work on, no score', () => {
    expect(summarise(birdDog, [], 1000)).toMatchObject({
      counted: { total: 0 },
      symmetry: null,
      wentWell: null,
      workOn: null,
      score: null,
    });
  });
});

describe('what went well', () => {
  const wentWell = (...reps: readonly Rep[]): string | null => summarise(birdDog, counted(...reps), 0).wentWell;
  const low = (): Rep => rep('left', 140, { faults: ['leg-low'] });

  it('is the most that can truly be said', () => {
    expect(wentWell(rep('left', 170), rep('right', 170), rep('left', 170))).toBe('clean-so-far');
    const dose = Array.from({ length: 12 }, (_, i) => rep(i % 2 ? 'right' : 'left', 170));
    expect(wentWell(...dose)).toBe('all-clean');
    expect(wentWell(rep('left', 170, { faults: ['head-drops'] }), rep('right', 170), rep('left', 165))).toBe(
      'full-range',
    );
    expect(wentWell(rep('left', 150), rep('right', 150), low())).toBe('mostly-clean');
    expect(wentWell(rep('left', 170, { faults: ['head-drops'] }), low(), low())).toBe('reached-target');
    expect(wentWell(low(), low(), low())).toBe('kept-going');
  });

  it('says of nothing that was hidden that it was right', () => {
    const hidden = (): Rep => rep('right', 170, { unjudged: ['arm-low'] });
    expect(wentWell(rep('left', 170), hidden(), hidden(), hidden())).toBe('full-range');
  });

  it('never praises a hold that was asked for and not held', () => {
    const brief = (): Rep => rep('left', 150, { holdMs: 1000 });
    expect(wentWell(brief(), brief(), brief())).toBe('kept-going');
    expect(wentWell(rep('left', 150), rep('right', 150), brief())).toBe('mostly-clean');
  });

  it('praises nothing of what was hurried', () => {
    const hurried = (): Rep => rep('left', 150, { peakMs: 500 });
    expect(wentWell(hurried(), hurried(), hurried())).toBe('kept-going');
  });

  it('is not "all clean" where an attempt was rejected', () => {
    const events = [...counted(rep('left', 170), rep('right', 150), rep('left', 170)), rejected(tooSmall)];
    expect(summarise(birdDog, events, 0).wentWell).not.toBe('all-clean');
  });
});

describe('what to work on', () => {
  it('is one thing: the fault that was found most often', () => {
    const reps = [['leg-low'], ['head-drops'], ['head-drops', 'leg-low'], ['head-drops']].map((faults) =>
      rep('left', 150, { faults }),
    );
    expect(summarise(birdDog, counted(...reps), 0).workOn).toBe('head-drops');
  });

  it('is the reason of the rejections where no fault was found', () => {
    expect(summarise(birdDog, [...counted(rep('left', 170)), rejected(tooSmall)], 0).workOn).toBe('range-too-small');
  });

  it('works on what slipped in holds', () => {
    const slip = (what: string): SetEvent => ({ kind: 'hold-slipped', timeMs: 5000, side: 'left', what });
    const held = summarise(birdDog, [slip('hold-less'), slip('hold-further'), slip('hold-further')], 0);
    expect(held.workOn).toBe('hold-further');
    expect(held.slips).toHaveLength(3);
  });

  it('is the pace where it was worth a word, then a hold that was too short, then what is missing of the dose', () => {
    const workOn = (...reps: readonly Rep[]): string | null => summarise(birdDog, counted(...reps), 0).workOn;
    const hurried = rep('left', 170, { peakMs: 500 });
    expect(workOn(hurried, hurried, rep('left', 170, { holdMs: 1000 }))).toBe('too-fast');
    expect(workOn(hurried, rep('right', 170), hurried)).toBe('dose-short');
    expect(workOn(rep('left', 170), rep('right', 170, { holdMs: 1000 }))).toBe('hold-short');
    expect(workOn(rep('left', 170))).toBe('dose-short');
    expect(workOn(...Array.from({ length: 12 }, () => rep('left', 170)))).toBeNull();
  });
});

describe('the score', () => {
  const three = (change: Partial<Rep> = {}): readonly Rep[] => [
    rep('left', 162, change),
    rep('right', 162, change),
    rep('left', 162, change),
  ];
  const parts = (reps: readonly Rep[], rejections: readonly RejectedRep[] = []) =>
    scoreSet(birdDog, reps, rejections, null)?.parts;

  it('is full for a set that went all the way without a fault', () => {
    expect(scoreSet(birdDog, three(), [], null)).toEqual({
      value: 100,
      parts: { range: 100, control: 100, tempo: 100, hold: 100 },
    });
  });

  it('is none where fewer than three repetitions, or a view too far off, cannot support one', () => {
    expect(scoreSet(birdDog, three().slice(1), [], null)).toBeNull();
    expect(scoreSet(birdDog, three({ notes: ['view-oblique'] }), [], null)).toBeNull();
  });

  it('has no part for control where more than half of what could go astray was hidden', () => {
    const ids = birdDog.faults.map(({ id }) => id);
    expect(parts(three({ unjudged: ids.slice(0, 3) }))).toHaveProperty('control');
    expect(parts(three({ unjudged: ids.slice(0, 6) }))).not.toHaveProperty('control');
  });

  it('has no part for the tempo where half or more of it could not be told', () => {
    const [first, second, third] = three() as readonly [Rep, Rep, Rep];
    const untold = (one: Rep): Rep => ({ ...one, unjudged: ['too-fast'] });
    expect(parts([untold(first), second, third])).toMatchObject({ tempo: 100 });
    expect(parts([untold(first), untold(second), third, rep('left', 162)])).not.toHaveProperty('tempo');
    const unseen = (one: Rep): Rep => ({ ...one, notes: ['start-not-seen'] });
    expect(parts([unseen(first), unseen(second), third])).not.toHaveProperty('tempo');
  });

  it('loses range for what is missing on the way, and for attempts that were too small', () => {
    expect(parts([rep('left', 126), rep('right', 162), rep('left', 162)])?.range).toBeLessThan(90);
    const half = { ...tooSmall, angles: { hip: { startDeg: 90, peakDeg: 110, bandDeg: 10 } } };
    expect(parts(three(), [half])?.range).toBeLessThan(85);
  });

  it('loses control for each repetition with a fault, and tempo for haste', () => {
    const [first, ...rest] = three();
    expect(parts([{ ...(first as Rep), faults: ['leg-low'] }, ...rest])).toMatchObject({ control: 67, tempo: 100 });
    expect(parts([{ ...(first as Rep), faults: ['too-fast'] }, ...rest])).toMatchObject({ control: 100, tempo: 67 });
    expect(parts([{ ...(first as Rep), peakMs: 500 }, ...rest])).toMatchObject({ control: 100, tempo: 67 });
  });

  it('says of each part over how many it is the mean', () => {
    const half = { ...tooSmall, angles: { hip: { startDeg: 90, peakDeg: 110, bandDeg: 10 } } };
    const [first, ...rest] = three();
    const reps = [{ ...(first as Rep), unjudged: ['too-fast'] }, ...rest];
    const over = partsOfScore(birdDog, reps, [half], null).map(({ part, of, short }) => [part, of, short]);
    expect(over).toEqual([
      ['range', 3, 1],
      ['control', 3, 0],
      ['tempo', 2, 0],
      ['hold', 3, 0],
    ]);
  });

  it('loses hold for what is missing of the time asked for', () => {
    expect(parts(three({ holdMs: birdDog.dose.holdMs / 2 }))?.hold).toBe(50);
    expect(scoreSet(raise, [raised(92, 92), raised(92, 92), raised(92, 92)], [], null)?.parts).not.toHaveProperty(
      'hold',
    );
  });

  it('loses symmetry only where a difference can be told, for more than the ordinary ten degrees', () => {
    const apart = (differenceDeg: number, meaningful = true) =>
      scoreSet(birdDog, three(), [], { leftDeg: 0, rightDeg: 0, differenceDeg, bandDeg: 10, meaningful })?.parts
        .symmetry;
    expect([apart(0), apart(10), apart(30), apart(60)]).toEqual([100, 100, 50, 0]);
    expect(apart(30, false)).toBe(100);
  });

  it('is by the lesser of two limbs that move together', () => {
    const uneven = [raised(90, 50), raised(90, 50), raised(90, 50)];
    expect(scoreSet(raise, uneven, [], null)?.parts['range']).toBeLessThan(60);
  });

  it('is a hundred only where every part is', () => {
    const all = three({ holdMs: birdDog.dose.holdMs });
    const almost = { leftDeg: 0, rightDeg: 0, differenceDeg: 11, bandDeg: 1, meaningful: true };
    const score = scoreSet(
      birdDog,
      all.map((one) => ({ ...one, angles: { hip: { startDeg: 90, peakDeg: 170, bandDeg: 10 } } })),
      [],
      almost,
    );
    expect(score?.parts['symmetry']).toBe(98);
    expect(score?.value).toBe(99);
  });

  it('names the parts of which too few could be told', () => {
    const brisk = three({ peakMs: 850 });
    expect(partsLeftOut(birdDog, partsOfScore(birdDog, brisk, [], null))).toEqual(['tempo']);
    expect(scoreLeftOutSentence(birdDog, summarise(birdDog, counted(...brisk), 0))).toBe(
      'Tempo: too few could be told.',
    );
  });

  it('is the mean of its parts by their weights, which add up to a hundred', () => {
    expect(Object.values(SCORE_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    const symmetric = { leftDeg: 0, rightDeg: 0, differenceDeg: 50, bandDeg: 10, meaningful: true };
    expect(scoreSet(birdDog, three(), [], symmetric)?.value).toBe(90);
  });
});
