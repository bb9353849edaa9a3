import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorFor, figuresNotIn, headingsOf } from '../../scripts/check-exercise/table-figures.ts';
import { sectionOf } from '../../scripts/citations.ts';
import { normFor, SURE_CHANGE } from '../../src/core/assess/test-norms.ts';
import { EXERCISES } from '../../src/exercises/index.ts';

/**
 * The figures in the code must be those on the page: a figure that was changed in only one of the two is named here.
 */
const table = readFileSync('docs/exercise-table.md', 'utf8');
const clinical = readFileSync('docs/clinical.md', 'utf8');

const missing = (page: string, anchor: string, figures: readonly number[]): readonly string[] =>
  figuresNotIn(page, anchor, figures)?.map((figure) => `${anchor}: ${figure}`) ?? [`no heading ${anchor}`];

describe.each(EXERCISES.map((exercise) => ({ id: exercise.id, exercise })))('$id', ({ id, exercise }) => {
  it('has its start pose, its count, its dose and each fault in docs/exercise-table.md, with the figures of the code', () => {
    expect(
      headingsOf(exercise).flatMap(({ heading, figures }) => missing(table, anchorFor(id, heading), figures)),
    ).toEqual([]);
  });

  it('cites for each fault the heading that holds its figures', () => {
    const amiss = exercise.faults.filter(
      ({ id: fault, source }) => !source.startsWith(`table#${anchorFor(id, fault)}: `),
    );
    expect(amiss.map(({ id: fault }) => `${fault}: begin its source with "table#${anchorFor(id, fault)}: "`)).toEqual(
      [],
    );
  });
});

/** The rows of the first table in a section, as cells, without its head. */
const rowsOf = (anchor: string): readonly (readonly string[])[] =>
  (sectionOf(clinical, anchor) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const yearsOf = (cell: string): readonly number[] => cell.split('-').map(Number);

describe('the norms of the timed tests', () => {
  it('of the chair stand are those of docs/clinical.md, by sex', () => {
    const rows = rowsOf('norm-thirty-second-chair-stand');
    expect(rows.length).toBe(7);
    for (const [years = '', women = '', men = ''] of rows)
      for (const ageYears of yearsOf(years))
        for (const [sex, cell] of [
          ['female', women],
          ['male', men],
        ] as const)
          expect(normFor('thirty-second-chair-stand', { ageYears, sex }), `${ageYears} ${sex}`).toMatchObject({
            norm: { low: yearsOf(cell)[0], high: yearsOf(cell)[1] },
          });
  });

  it('of the stance are those of docs/clinical.md, by sex and for all', () => {
    const rows = rowsOf('norm-single-leg-stance');
    expect(rows.length).toBe(6);
    for (const [years = '', ...cells] of rows)
      for (const ageYears of yearsOf(years))
        [null, 'female' as const, 'male' as const].forEach((sex, i) =>
          expect(normFor('single-leg-stance', { ageYears, sex }), `${ageYears} ${sex}`).toMatchObject({
            norm: { seconds: Number(cells[i]) },
          }),
        );
  });

  it('of five times are those of docs/clinical.md', () => {
    const rows = rowsOf('norm-five-times-sit-to-stand');
    expect(rows.length).toBe(4);
    for (const [years = '', text = ''] of rows)
      for (const ageYears of yearsOf(years)) {
        const answer = normFor('five-times-sit-to-stand', { ageYears, sex: null });
        const [first = NaN, mean, spread, age] = (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
        expect(answer, `${ageYears}`).toMatchObject({
          norm: ageYears < 60 ? { limitS: first, meanS: mean, spreadS: spread, meanAgeYears: age } : { seconds: first },
        });
      }
  });

  it('know the smallest sure change that docs/clinical.md has', () => {
    for (const [test, { by }] of Object.entries(SURE_CHANGE))
      expect(missing(clinical, `change-${test}`, [by])).toEqual([]);
  });
});
