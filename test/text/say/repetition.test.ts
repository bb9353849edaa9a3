import { describe, expect, it } from 'vitest';
import birdDog from '../../../src/exercises/bird-dog.ts';
import stance from '../../../src/exercises/single-leg-stance.ts';
import raise from '../../../src/exercises/shoulder-abduction-raise.ts';
import { rangeSentence, reportRows, rowCells } from '../../../src/text/say/repetition.ts';
import { hip, rep, summaryOf } from '../../fixtures/some-summary.ts';

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
    expect(rows[1]?.notes).toEqual(['leg or arm not far enough']);
  });

  it('tell faults by the name of what was seen, never by what to do or by their ids', () => {
    const [row] = reportRows(
      birdDog,
      summaryOf([rep({ faults: ['leg-low', 'nobody-knows'], notes: ['arm-not-seen'] })]),
    );
    expect(row?.notes).toEqual(['leg below the back', 'arm not seen']);
  });

  it('take the better side where both move', () => {
    const angles = {
      leftArm: { startDeg: 10, peakDeg: 70, bandDeg: 10 },
      rightArm: { startDeg: 10, peakDeg: 90, bandDeg: 10 },
    };
    expect(reportRows(raise, summaryOf([rep({ side: null, angles })]))[0]?.rangeDeg).toBe(80);
  });

  it('have a dash where there is no figure, and say of what was not counted that it was not', () => {
    const rejected = { side: null, startMs: 3000, endMs: 5000, reason: 'no-return', angles: {} } as const;
    const [row] = reportRows(birdDog, summaryOf([], { rejected: [rejected] }));
    expect(row && rowCells(row)).toEqual({
      number: '–',
      side: 'Both',
      at: '0:03',
      range: '–',
      up: '–',
      hold: '–',
      notes: 'not counted; not all the way back yet',
    });
  });
});

describe('a range in words', () => {
  it('is told to five degrees, with its band', () => {
    expect(rangeSentence(birdDog, { rangeDeg: 78.4, bandDeg: 10 }, 70)).toBe('80° ±10');
  });

  it('is a share of the way where the measure is no angle, and nothing where there is no way', () => {
    expect(rangeSentence(stance, { rangeDeg: 12, bandDeg: 2 }, 10)).toBe('120 % of the way ±20');
    expect(rangeSentence(stance, { rangeDeg: 12, bandDeg: 2 }, 0)).toBe('–');
  });
});
