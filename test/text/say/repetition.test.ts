import { describe, expect, it } from 'vitest';
import { isCounted, type Exercise } from '../../../src/core/exercise/exercise.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import curl from '../../../src/exercises/elbow-curl.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import bridge from '../../../src/exercises/bridge.ts';
import seatedMarch from '../../../src/exercises/seated-march.ts';
import rotation from '../../../src/exercises/seated-trunk-rotation.ts';
import raise from '../../../src/exercises/shoulder-abduction-raise.ts';
import { motionSentence, rangeSentence, reportRows, rowCells } from '../../../src/text/say/repetition.ts';
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
    const reps = [rep({ angles: hip(90, 170) }), rep({ startMs: 7000, peakMs: 8000, angles: hip(90, 160) })];
    const rows = reportRows(birdDog, summaryOf(reps, { rejected: [rejected] }));
    expect(rows.map((row) => [row.number, row.side, row.range])).toEqual([
      [1, 'left', '80° ±10'],
      [null, 'right', '20° ±10'],
      [2, 'left', '70° ±10'],
    ]);
    expect(rows[1]?.notes).toEqual(['leg or arm not far enough']);
  });

  it('tell faults by the name of what was seen, never by what to do or by their ids', () => {
    const [row] = reportRows(
      birdDog,
      summaryOf([rep({ holdMs: 3000, faults: ['leg-low', 'nobody-knows'], notes: ['arm-not-seen'] })]),
    );
    expect(row?.notes).toEqual(['leg below the back', 'arm not seen']);
  });

  it('give the time of a way out to half a second, and none where its start was not seen', () => {
    const cells = reportRows(
      birdDog,
      summaryOf([rep({ holdMs: 3000 }), rep({ holdMs: 3000, notes: ['start-not-seen'] })]),
    ).map(rowCells);
    expect(cells.map(({ up, notes }) => [up, notes])).toEqual([
      ['1.0 s', ''],
      ['–', 'the limb was hidden at the start'],
    ]);
  });

  it('take the lesser side where both move, and name both where they differ by more than the error', () => {
    const angles = {
      leftArm: { startDeg: 10, peakDeg: 70, bandDeg: 10 },
      rightArm: { startDeg: 10, peakDeg: 90, bandDeg: 10 },
    };
    const [row] = reportRows(raise, summaryOf([rep({ side: null, angles })]));
    expect(row?.range).toBe('60° ±10');
    expect(row && rowCells(row).range).toBe('left 60° ±10, right 80° ±10');
  });

  it('give no share of the way where the error is as wide as the way itself', () => {
    const told = (value: number, band: number) => rangeSentence({ unit: 'way', value, band });
    expect(told(80, 30)).toBe('80 % of the way ±30');
    expect(told(80, 100)).toBe('less than the whole way');
    expect(told(100, 100)).toBe('the whole way');
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
      span: '',
    });
  });
});

describe('a hold that was shorter than asked', () => {
  it('is noted as how much of it was held, and one that was long enough is not', () => {
    const rows = reportRows(bridge, summaryOf([1900, 300, 2950].map((holdMs) => rep({ side: null, holdMs }))));
    expect(rows.map(({ notes }) => notes)).toEqual([['held 2 of 3 seconds'], ['held under 1 of 3 seconds'], []]);
  });
});

describe('the range of a joint, for a physio', () => {
  const span = (exercise: Exercise, angles: Rep['angles'], side: Rep['side'] = null): string => {
    const [row] = reportRows(exercise, summaryOf([rep({ side, angles })]));
    return row ? rowCells(row).span : '';
  };
  const arms = (left: readonly [number, number], right: readonly [number, number]): Rep['angles'] => ({
    leftArm: { startDeg: left[0], peakDeg: left[1], bandDeg: 10 },
    rightArm: { startDeg: right[0], peakDeg: right[1], bandDeg: 10 },
  });

  it('is named, with where zero is', () => {
    expect(motionSentence(raise, [])).toBe(
      'Range: shoulder abduction (0° is the arm at the side). How far it moved, then from where to where.',
    );
    expect(motionSentence(birdDog, [])).toContain('hip flexion (0° is straight, less is extension)');
    expect(motionSentence(rotation, [])).toBe('Range: trunk rotation, as a share of the way from rest to the target.');
  });

  it('says what a ± is where there is one, and only there', () => {
    expect(motionSentence(rotation, [{ hasBand: false }, { hasBand: true }])).toContain('may be off by its ±');
    expect(motionSentence(rotation, [{ hasBand: false }])).not.toContain('±');
  });

  it('has a name in every exercise that is counted, and none in the others', () => {
    const unnamed = EXERCISES.filter((exercise) => isCounted(exercise) === (motionSentence(exercise, []) === null));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it('goes from the angle at rest to the furthest, an arm from the side', () => {
    expect(span(raise, arms([15, 100], [14, 99]))).toBe('15° to 100°');
  });

  it('counts flexion from the straight joint', () => {
    expect(span(birdDog, hip(90, 168), 'left')).toBe('90° to 10°');
    expect(span(birdDog, hip(90, 187), 'left')).toBe('90° to -5°');
    expect(span(curl, { leftElbow: { startDeg: 170, peakDeg: 48, bandDeg: 13 } })).toBe('10° to 130°');
  });

  it('adds up with the way that is told, and is told of each of two arms that differ', () => {
    expect(span(raise, arms([12, 98], [12, 98]))).toBe('15° to 100°');
    expect(span(raise, arms([15, 100], [15, 70]))).toBe('left 15° to 100°, right 15° to 70°');
  });

  it('is not told where there are no degrees to tell', () => {
    expect(span(rotation, { twist: { startDeg: 0, peakDeg: 40, bandDeg: 12 } }, 'left')).toBe('');
  });
});

describe('the time of a hold', () => {
  const cells = (change: Partial<Rep>) => {
    const [row] = reportRows(bridge, summaryOf([rep({ side: null, ...change })]));
    return row && [rowCells(row).hold, row.notes];
  };

  it('is told from the least to the most that it may have been, in whole seconds', () => {
    expect(cells({ holdMs: 1340, holdUpToMs: 2340 })).toEqual(['1–2 s', ['held 1–2 of 3 seconds']]);
    expect(cells({ holdMs: 0, holdUpToMs: 1340 })).toEqual(['under 2 s', ['held under 2 of 3 seconds']]);
  });

  it('has no note where it cannot be told whether it was as asked', () => {
    expect(cells({ holdMs: 1340, holdUpToMs: 2940 })).toEqual(['1–3 s', []]);
  });
});

describe('a range in words', () => {
  const rise = (startDeg: number, peakDeg: number): Rep['angles'] => ({ kneeRise: { startDeg, peakDeg, bandDeg: 4 } });
  const turn = (peakDeg: number): Rep['angles'] => ({ twist: { startDeg: 0, peakDeg, bandDeg: 12 } });
  const words = (exercise: Exercise, angles: Rep['angles']): string | null | undefined =>
    reportRows(exercise, summaryOf([rep({ angles })]))[0]?.range;

  it('is told to five degrees, with its band', () => {
    expect(rangeSentence({ unit: 'deg', value: 80, band: 10 })).toBe('80° ±10');
    expect(words(birdDog, hip(90, 168))).toBe('80° ±10');
  });

  it('is a share of the way where there are no degrees to tell, and never more than the whole way', () => {
    expect(words(seatedMarch, rise(-20, -8))).toBe('60 % of the way ±20');
    expect(words(seatedMarch, rise(-20, 27))).toBe('the whole way');
  });

  it('is not told in degrees where no camera sees how many: a turn of the trunk', () => {
    expect(words(rotation, turn(27))).toBe('75 % of the way ±35');
    expect(words(rotation, turn(40))).toBe('the whole way');
  });

  it('is the whole way only where the target was reached', () => {
    expect(words(rotation, turn(35.5))).toBe('95 % of the way ±35');
  });
});
