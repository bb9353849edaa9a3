import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorFor, figuresNotIn, headingsOf } from '../../scripts/check-exercise/table-figures.ts';
import { EXERCISES } from '../../src/exercises/index.ts';

/**
 * Every figure in the code must stand somewhere under its heading on the page: one that stands nowhere there is named.
 */
const table = readFileSync('docs/exercise-table.md', 'utf8');

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
