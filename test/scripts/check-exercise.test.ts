import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { amissWith } from '../../scripts/analyze/options.ts';
import { missingText } from '../../scripts/check-exercise/missing-text.ts';
import { farLimbNotes, missingIn, readTable } from '../../scripts/check-exercise/missing.ts';
import { headingsOf } from '../../scripts/check-exercise/table-figures.ts';
import skeleton from '../../scripts/new-exercise/skeleton.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { EXERCISES, findExercise } from '../../src/exercises/index.ts';
import { missingWords } from '../../src/text/missing-words.ts';

const ID = 'heel-slide';
const begun: Exercise = { ...skeleton, id: ID, words: ID };
const sourced: Exercise = {
  ...begun,
  faults: begun.faults.map((fault) => ({ ...fault, source: `table#${ID}-${fault.id}: a study of 2020.` })),
};

/** A page on which everything about an exercise stands. */
const pageOf = (exercise: Exercise): string =>
  [
    `## ${exercise.id}`,
    ...headingsOf(exercise).map(({ heading, figures }) => `### ${exercise.id}: ${heading}\n\n${figures.join(', ')}\n`),
  ].join('\n\n');

const lacks = (exercise: Exercise, table = readTable()) => missingIn(ID, exercise, { table, judges: true });
const fieldsOf = (exercise: Exercise, table?: string): readonly string[] =>
  lacks(exercise, table).map(({ field }) => field);

describe('an exercise that has just been begun', () => {
  it('lacks where its figures come from, then its words, then a recording', () => {
    expect(fieldsOf(begun)).toEqual([
      'the exercise',
      'startPose, stay',
      'movement',
      'dose',
      'faults.0.test (trunk-leans)',
      'faults.1.test (too-fast)',
      'faults.0.source (trunk-leans)',
      'faults.1.source (too-fast)',
      `words: exercises.${ID}`,
      `test/fixtures/poses/${ID}.clean`,
    ]);
  });

  it('is told of each the exercise, the field and what to do, numbered', () => {
    const lines = missingText(lacks(begun)).split('\n');
    expect(lines[0]).toBe('10 things are missing, in the order in which to do them:');
    expect(lines).toContain('7. heel-slide, faults.0.source (trunk-leans): is still what the skeleton says.');
    expect(lines.filter((line) => line.startsWith('   Do: '))).toHaveLength(10);
  });

  it('is not judged by the command line before its sources are given', () => {
    expect(amissWith(begun)).toContain('faults.0.source: expected where the figure comes from');
    expect(amissWith(begun)).toContain('npm run check -- --exercise heel-slide');
    expect(amissWith(sourced)).toBeNull();
  });

  it('lacks its words and a recording only, once its figures stand in the table', () => {
    expect(fieldsOf(sourced, pageOf(sourced))).toEqual([`words: exercises.${ID}`, `test/fixtures/poses/${ID}.clean`]);
  });
});

describe('an exercise with a mistake in its data', () => {
  const misspelt: Exercise = { ...begun, ...{ restDegrees: 3 } };

  it('lacks that first: nothing that rests on it is looked at', () => {
    expect(lacks(misspelt)).toEqual([
      {
        exercise: ID,
        field: 'restDegrees',
        amiss: 'there is no such field',
        remedy: expect.stringContaining('src/core/exercise/exercise.ts'),
      },
    ]);
  });

  it('is not judged by the command line', () => {
    expect(amissWith(misspelt)).toContain('restDegrees: there is no such field');
  });

  it('is told which bands cannot be, although its sources are not given yet', () => {
    const { movement } = skeleton;
    expect(fieldsOf({ ...skeleton, id: ID, words: ID, movement: { ...movement, restDeg: 150 } })).toEqual([
      'movement.countAt.deg',
    ]);
  });

  it('lacks its own name where the file has another one', () => {
    expect(fieldsOf({ ...sourced, id: 'heel-slides' }, pageOf(sourced))).toEqual(['id']);
  });
});

describe('an exercise with a figure that its page does not have', () => {
  it('is told which one, and below which heading it belongs', () => {
    const moved: Exercise = { ...sourced, dose: { ...sourced.dose, reps: 9 } };
    expect(lacks(moved, pageOf(sourced))[0]).toMatchObject({
      field: 'dose',
      amiss: expect.stringContaining('9 is in the data'),
      remedy: expect.stringContaining('### heel-slide: dose'),
    });
  });
});

describe('an exercise with words that are not whole', () => {
  const words = {
    name: 'Heel slide',
    why: 'For bending a knee.',
    steps: ['Slide a heel.'],
    startPose: '',
    toStart: '',
  };

  it('lacks the sentences of its start pose by name', () => {
    expect(missingWords({ ...sourced, words: { en: words } })).toEqual([
      `exercises.${ID}.startPose`,
      `exercises.${ID}.toStart`,
    ]);
  });

  it('lacks the name, the cue and the advice of a new fault, and is told in which file they go', () => {
    const faults = sourced.faults.map((fault, index) => (index === 0 ? { ...fault, id: 'heel-lifts' } : fault));
    const found = lacks({ ...sourced, words: 'bridge', faults }).filter(({ field }) => field.startsWith('words'));
    expect(found.map(({ field }) => field)).toEqual([
      'words: findings.heel-lifts',
      'words: cues.heel-lifts',
      'words: workOn.heel-lifts',
    ]);
    for (const { remedy } of found) expect(remedy).toContain('src/text/en/cues.ts');
  });
});

describe('the library', () => {
  it.each(EXERCISES)('lacks nothing: $id', (exercise) => {
    expect(missingIn(exercise.id, exercise, { table: readTable(), judges: false })).toEqual([]);
  });

  it('says which of its faults a far limb carries less surely', () => {
    const dog = findExercise('bird-dog');
    expect(dog && farLimbNotes(dog)).toEqual([
      'arm-low: a far arm reads up to 15 degrees low, so that it is told there only under 130',
      'knee-bent: a far knee reads up to 35 degrees low, so that it is told there only under 115',
    ]);
  });
});

describe('npm run check -- --exercise', () => {
  const check = (id: string) =>
    spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `import('./scripts/check.mjs').then(({ run }) => run(['--exercise', '${id}']))`],
      { encoding: 'utf8' },
    );

  it('of an exercise that lacks nothing says so', () => {
    const { status, stdout } = check('bridge');
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('bridge lacks nothing') });
  });

  it('of an exercise that is not there says how to begin one', () => {
    const { status, stderr } = check('heel-slide');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('npm run new:exercise heel-slide'),
    });
  });
});
