import { describe, expect, it } from 'vitest';
import type { Rep } from '../../../src/core/record/set-events.ts';
import type { SetSummary } from '../../../src/core/report/summary.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import march from '../../../src/exercises/march-on-back.ts';
import pelvicTilt from '../../../src/exercises/pelvic-tilt.ts';
import stance from '../../../src/exercises/single-leg-stance.ts';
import raise from '../../../src/exercises/shoulder-abduction-raise.ts';
import {
  clockTime,
  dayName,
  rangeSentence,
  reachedCount,
  reportRows,
  sideRange,
  targetRangeDeg,
  whyNoScore,
} from '../../../src/text/say/report-words.ts';

const rep = (change: Partial<Rep>): Rep => ({
  index: 0,
  side: 'left',
  startMs: 1000,
  peakMs: 2200,
  endMs: 4000,
  holdMs: 0,
  angles: {},
  faults: [],
  unjudged: [],
  notes: [],
  ...change,
});

const summaryOf = (reps: readonly Rep[], change: Partial<SetSummary> = {}): SetSummary => ({
  exerciseId: 'any',
  durationMs: 60_000,
  counted: { left: 0, right: 0, both: 0, total: reps.length },
  reps,
  rejected: [],
  faults: [],
  unjudged: [],
  range: { left: null, right: null, both: null },
  symmetry: null,
  wentWell: null,
  workOn: null,
  score: null,
  ...change,
});

const hip = (startDeg: number, peakDeg: number): Rep['angles'] => ({ hip: { startDeg, peakDeg, bandDeg: 10 } });

describe('the lines of a report', () => {
  it('stand in the order in which things happened, and only counted ones have a number', () => {
    const rejected = {
      side: 'right',
      startMs: 3000,
      endMs: 5000,
      reason: 'range-too-small',
      angles: hip(90, 110),
    } as const;
    const reps = [rep({ angles: hip(90, 170) }), rep({ peakMs: 8000, angles: hip(90, 160) })];
    const rows = reportRows(birdDog, summaryOf(reps, { rejected: [rejected] }));
    expect(rows.map((row) => [row.number, row.side, row.rangeDeg])).toEqual([
      [1, 'left', 80],
      [null, 'right', 20],
      [2, 'left', 70],
    ]);
    expect(rows[1]?.notes).toEqual(['not high enough yet']);
  });

  it('tell faults as what to do and never by their names', () => {
    const [row] = reportRows(birdDog, summaryOf([rep({ faults: ['leg-low'], notes: ['arm-not-seen'] })]));
    expect(row?.notes).toEqual(['Slide your heel to the far wall', 'arm not seen']);
  });

  it('take the better side where both move', () => {
    const angles = {
      leftArm: { startDeg: 10, peakDeg: 70, bandDeg: 10 },
      rightArm: { startDeg: 10, peakDeg: 90, bandDeg: 10 },
    };
    const summary = summaryOf([rep({ side: null, angles })]);
    expect(reportRows(raise, summary)[0]?.rangeDeg).toBe(80);
    expect(sideRange(raise, summary, 'left')).toEqual({ rangeDeg: 60, bandDeg: 10 });
    expect(reachedCount(raise, summary)).toBe(1);
  });
});

describe('the target', () => {
  it('lies where it lies from this person, also where the angle closes', () => {
    const summary = summaryOf([rep({ angles: hip(135, 92) }), rep({ angles: hip(125, 99) })]);
    expect(targetRangeDeg(march, summary)).toBe(35);
    expect(reachedCount(march, summary)).toBe(1);
  });

  it('lies where the exercise says before anything was done', () => {
    expect(targetRangeDeg(birdDog, summaryOf([]))).toBe(48);
  });
});

describe('figures in words', () => {
  it('are told to five degrees, with their band', () => {
    expect(rangeSentence(birdDog, 78.4, 10, 70)).toBe('80° ±10');
    expect(rangeSentence(stance, 12, 2, 10)).toBe('120 % of the way ±20');
  });

  it.each([
    [0, '0:00'],
    [9999, '0:09'],
    [83_000, '1:23'],
    [-5, '0:00'],
  ])('%d ms is %s', (ms, words) => expect(clockTime(ms)).toBe(words));

  it('name the day', () => {
    const nowMs = new Date(2025, 5, 15, 9).getTime();
    expect(dayName(nowMs - 3_600_000, nowMs)).toBe('Today');
    expect(dayName(nowMs - 24 * 3_600_000, nowMs)).toBe('Yesterday');
    expect(dayName(new Date(2025, 5, 1, 9).getTime(), nowMs)).toContain('2025');
  });
});

describe('a set without a score', () => {
  const oblique = rep({ notes: ['view-oblique'] });

  it('says what stood in the way of one', () => {
    expect(whyNoScore(birdDog, summaryOf([]))).toBe('few');
    expect(whyNoScore(birdDog, summaryOf([oblique, rep({})]))).toBe('few');
    expect(whyNoScore(birdDog, summaryOf([oblique, oblique, rep({})]))).toBe('oblique');
    expect(whyNoScore(pelvicTilt, summaryOf([]))).toBe('guided');
  });
});
