import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normFor, SURE_CHANGE, type NormAnswer, type Sex } from '../../../src/core/assess/test-norms.ts';
import { TIMED_TESTS } from '../../../src/core/assess/timed-tests.ts';
import type { TestId } from '../../../src/core/record/test-result.ts';

const REFERENCE = readFileSync('docs/clinical.md', 'utf8');

/** The text below a heading of the clinical reference, up to the next one. */
function sectionOf(heading: string): string {
  const from = REFERENCE.indexOf(`### ${heading}\n`);
  if (from < 0) throw new Error(`expected a heading "${heading}" in docs/clinical.md`);
  const to = REFERENCE.indexOf('\n#', from + 1);
  return REFERENCE.slice(from, to < 0 ? undefined : to);
}

/** The rows of the table below a heading: years, and what stands in the other columns. */
const rowsOf = (heading: string): readonly (readonly [years: string, ...cells: string[]])[] =>
  [...sectionOf(heading).matchAll(/^\| (\d+-\d+) \| (.+) \|$/gm)].map(([, years = '', rest = '']) => [
    years,
    ...rest.split(' | '),
  ]);

/** What is told of the first and of the last age of a row, and that nothing else begins or ends there. */
function answersOf(test: TestId, years: string, sex: Sex | null): readonly NormAnswer[] {
  const [from = 0, to = 0] = years.split('-').map(Number);
  const answers = [from, to].map((ageYears) => normFor(test, { ageYears, sex }));
  for (const answer of answers)
    expect(answer.kind === 'norm' && [answer.norm.fromYears, answer.norm.toYears]).toEqual([from, to]);
  return answers;
}

describe('the norms are those of the clinical reference', () => {
  const fiveTimes = rowsOf('Norm: five times sit-to-stand');
  it.each(fiveTimes)('five times sit-to-stand at %s years: slower than %s', (years, cell = '') => {
    const figures = cell.replace(/[A-Z]\w+ \d+/, '').match(/[\d.]*\d/g) ?? [];
    const [limitS, meanS, spreadS, meanAgeYears] = figures.map(Number);
    const wanted = meanS === undefined ? { seconds: limitS } : { limitS, meanS, spreadS, meanAgeYears };
    for (const answer of answersOf('five-times-sit-to-stand', years, null))
      expect(answer).toMatchObject({ norm: wanted });
  });

  const stands = rowsOf('Norm: thirty-second chair stand');
  it.each(stands)('thirty-second chair stand at %s years: women %s, men %s', (years, women = '', men = '') => {
    for (const [sex, cell] of [
      ['female', women],
      ['male', men],
    ] as const) {
      const [low, high] = cell.split('-').map(Number);
      for (const answer of answersOf('thirty-second-chair-stand', years, sex))
        expect(answer).toMatchObject({ norm: { low, high } });
    }
  });

  const holds = rowsOf('Norm: single-leg stance');
  it.each(holds)('single-leg stance at %s years: all %s s, women %s, men %s', (years, all, women, men) => {
    for (const [sex, seconds] of [
      [null, all],
      ['female', women],
      ['male', men],
    ] as const)
      for (const answer of answersOf('single-leg-stance', years, sex))
        expect(answer).toMatchObject({ norm: { seconds: Number(seconds) } });
  });

  it('and are all there', () => {
    expect([fiveTimes.length, stands.length, holds.length]).toEqual([4, 7, 6]);
  });
});

describe('the smallest sure change is that of the clinical reference', () => {
  it.each([
    ['five-times-sit-to-stand', 'five times sit-to-stand', /^([\d.]+) s /m],
    ['thirty-second-chair-stand', 'thirty-second chair stand', / so (\d+);/],
    ['single-leg-stance', 'single-leg stance', /^(\d+) s at/m],
  ] as const)('%s', (test, heading, figure) => {
    expect(SURE_CHANGE[test].by).toBe(Number(figure.exec(sectionOf(`Change: ${heading}`))?.[1]));
  });
});

describe('the timed tests follow their protocols', () => {
  it('five stands, of two attempts the better; the stands of thirty seconds, once; three tries a leg of at most 45 s', () => {
    expect(TIMED_TESTS).toMatchObject([
      { id: 'five-times-sit-to-stand', end: { kind: 'stands', count: 5 }, attempts: 2 },
      { id: 'thirty-second-chair-stand', end: { kind: 'time', ms: 30_000 }, attempts: 1 },
      { id: 'single-leg-stance', capMs: 45_000, tries: 3, attempts: 1 },
    ]);
  });
});
