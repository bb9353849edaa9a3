import { describe, expect, it } from 'vitest';
import { isCounted, type Exercise } from '../../../src/core/exercise/exercise.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { summaryOf as summaryOfSet } from '../../../src/core/report/summary-of.ts';
import { summarise } from '../../../src/core/report/summary.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import rotation from '../../../src/exercises/seated-trunk-rotation.ts';
import stance from '../../../src/exercises/single-leg-stance.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import { askedLines, countedFigure, heldShortNote } from '../../../src/text/say/asked.ts';
import { barValue, reportRows, rowCells } from '../../../src/text/say/repetition.ts';
import { unjudgedLines } from '../../../src/text/say/noticed.ts';
import { sideHold } from '../../../src/core/report/side-by-side.ts';
import { setWorkOnSentence, wentWellSentence } from '../../../src/text/say/set.ts';
import { fixtureNames, posesOf } from '../../fixtures/poses/read-fixture.ts';
import { hip, rep } from '../../fixtures/some-summary.ts';
import { someSet } from '../../fixtures/some-session.ts';

/** The summary of a set with these repetitions. */
const summed = (exercise: Exercise, reps: readonly Rep[]) =>
  summarise(
    exercise,
    reps.map((one) => ({ kind: 'rep-counted', timeMs: one.endMs, rep: one })),
    60_000,
  );
const lines = (exercise: Exercise, reps: readonly Rep[]): readonly string[] =>
  askedLines(exercise, summed(exercise, reps)).map(({ what, when }) => `${what}; ${when}`);
const lifted = (index: number, holdMs: number): Rep =>
  rep({ index, side: index % 2 ? 'right' : 'left', peakMs: 3200, endMs: 9000, holdMs, angles: hip(90, 170) });
const held = (side: 'left' | 'right', holdMs: number, startMs: number): Rep =>
  rep({ side, holdMs, startMs, peakMs: startMs, endMs: startMs });

describe('a hold', () => {
  it('whose end was not seen is not short, nor in a mean, nor in the hold part of the score', () => {
    const unseen = { ...lifted(0, 400), notes: ['end-not-seen'] };
    const summary = summed(birdDog, [unseen, ...[1, 2, 3].map((index) => lifted(index, 3000))]);
    expect(askedLines(birdDog, summary).map(({ what }) => what)).toEqual(['Fewer than the 12 repetitions asked for']);
    expect(summary.score?.parts).toMatchObject({ hold: 100 });
    expect(sideHold(summary.reps, 'left')).toEqual({ meanMs: 3000, of: 1 });
    expect(reportRows(birdDog, summary).map((row) => rowCells(row).hold)).toEqual(['–', '3 s', '3 s', '3 s']);
  });

  it('that never came to where it counts has no number, but says so', () => {
    const summary = summed(birdDog, [lifted(0, 0)]);
    expect(heldShortNote(birdDog, lifted(0, 0))).toBe('not far enough for the hold to count');
    expect(askedLines(birdDog, summary)[0]).toEqual({
      what: 'Held for less than 3 seconds',
      when: 'once: 0:01 left (not far enough for the hold to count)',
      helps: 'What helps: Stay there a little longer',
    });
    expect(reportRows(birdDog, summary).map((row) => rowCells(row).hold)).toEqual(['–']);
  });

  it('of which it cannot be told whether it was long enough is not called short, nor is the set praised', () => {
    const reps = [0, 1, 2].map((index) => ({ ...lifted(index, 2000), holdUpToMs: 2900 }));
    const summary = summed(birdDog, reps);
    expect(summary.workOn).toBe('dose-short');
    expect(summary.wentWell).toBe('full-range');
    expect(summary.score?.parts).not.toHaveProperty('hold');
    expect(unjudgedLines(birdDog, summary)).toEqual([
      { what: 'Held for less than 3 seconds', when: 'in any repetition' },
    ]);
  });

  it('is rounded alike in the table, in the bars and in the note', () => {
    const [row] = reportRows(stance, summed(stance, [held('left', 10_340, 12_000)]));
    expect(row && [rowCells(row).hold, barValue(row, 'hold'), row.notes[0]]).toEqual([
      '10 s',
      '10 s',
      'held 10 of 30 seconds',
    ]);
  });

  it('of which little is missing asks to stay a little longer', () => {
    expect(
      setWorkOnSentence({ exercise: stance }, summed(stance, [held('left', 22_000, 1), held('right', 31_000, 2)])),
    ).toBe('Stay a little longer: 1 of 2 was under the 30 seconds asked for.');
  });
});

describe('what was asked for and is missing', () => {
  it('is told of holds that were too short, with how long each was', () => {
    const reps = [held('left', 10_240, 12_000), held('right', 6320, 40_000)];
    expect(lines(stance, reps)).toEqual([
      'Held for less than 30 seconds; twice: 0:12 left (10 s), 0:40 right (6 s)',
      'Fewer than the 4 holds asked for; 2 this time',
    ]);
    const summary = summed(stance, reps);
    expect(wentWellSentence({ exercise: stance }, summary, 2)).toBe('You held twice, the longest 10 of 30 seconds.');
    expect(setWorkOnSentence({ exercise: stance }, summary)).toBe(
      'Try a little more each time: 30 seconds are the aim.',
    );
  });

  it('is told of a bird dog of which no hold lasts three seconds, and it is not called clean', () => {
    const summary = summed(
      birdDog,
      Array.from({ length: 12 }, (_, index) => lifted(index, 1600)),
    );
    expect(wentWellSentence({ exercise: birdDog }, summary, 12)).toBe('All 12 went the whole way.');
    expect(setWorkOnSentence({ exercise: birdDog }, summary)).toBe(
      'Try a little more each time: 3 seconds are the aim.',
    );
    expect(askedLines(birdDog, summary)[0]?.what).toBe('Held for less than 3 seconds');
  });

  it('is told of a turn of the trunk whose hold is missing', () => {
    const turned = rep({ holdMs: 300, peakMs: 3200, angles: { twist: { startDeg: 0, peakDeg: 40, bandDeg: 12 } } });
    const summary = summed(
      rotation,
      Array.from({ length: 16 }, () => turned),
    );
    expect(summary.wentWell).toBe('full-range');
    expect(askedLines(rotation, summary).map(({ what }) => what)).toEqual(['Held for less than 2 seconds']);
  });

  it('is told of what was hurried, and of fewer than the dose', () => {
    const [first, ...rest] = [0, 1, 2].map((index) => lifted(index, 3000));
    expect(lines(birdDog, [{ ...(first as Rep), peakMs: 1500 }, ...rest])).toEqual([
      'On the way out in less than 1 second; once: 0:01 left',
      'Fewer than the 12 repetitions asked for; 3 this time',
    ]);
    expect(countedFigure(birdDog, 3)).toBe('3 of 12');
  });

  it('is nothing where all was as asked', () => {
    const reps = Array.from({ length: 12 }, (_, index) => lifted(index, 3000));
    expect(lines(birdDog, reps)).toEqual([]);
    expect(wentWellSentence({ exercise: birdDog }, summed(birdDog, reps), 12)).toBe(
      'I saw nothing to change in all 12.',
    );
    expect(countedFigure(birdDog, 12)).toBe('12');
  });
});

describe('a summary that an older app has stored', () => {
  it('is concluded anew: praise of holds that were too short, and a difference from one repetition, go', () => {
    const reps = [lifted(0, 1000), lifted(1, 1000), lifted(2, 1000)];
    const older = {
      ...summed(birdDog, reps),
      wentWell: 'all-clean',
      workOn: null,
      symmetry: { leftDeg: 90, rightDeg: 65, differenceDeg: 25, bandDeg: 15, meaningful: true },
    };
    const set = { ...someSet('s', 'a'), exercise: birdDog, events: [], summary: older };
    expect(summaryOfSet(set)).toMatchObject({ wentWell: 'full-range', workOn: 'hold-short', symmetry: null, reps });
  });
});

const tracks = EXERCISES.filter(isCounted).flatMap((exercise) =>
  fixtureNames()
    .filter((name) => name.startsWith(`${exercise.id}.`))
    .map((name) => ({ name, exercise })),
);

describe('voice and summary', () => {
  it.each(tracks)('do not contradict each other: $name', ({ name, exercise }) => {
    const { summary, cues, score } = analyzePoses(exercise, posesOf(name));
    const missing = askedLines(exercise, summary).map(({ what }) => what);
    const faults = summary.faults.map(({ id }) => id);
    if (cues.some(({ id }) => id === 'too-fast')) {
      expect(score?.parts['tempo'] ?? 0).toBeLessThan(100);
      expect(faults.includes('too-fast') || missing.some((what) => what.startsWith('On the way out'))).toBe(true);
    }
    if (cues.some(({ id }) => id === 'hold-short'))
      expect(missing.some((what) => what.startsWith('Held for'))).toBe(true);
    // Praise of a whole set is of a set in which nothing that was asked for is missing but, if that is said, some of the dose.
    if (summary.wentWell === 'all-clean') expect([...missing, ...faults]).toEqual([]);
    if (summary.wentWell === 'clean-so-far') expect(missing.filter((what) => !what.startsWith('Fewer'))).toEqual([]);
  });
});
