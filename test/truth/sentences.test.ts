import { describe, expect, it } from 'vitest';
import { pathsIn } from './said.ts';
import { conditionOf, NOT_HEARD, OTHERS, SENTENCES } from './sentences.ts';
import { fits } from './table.ts';

const paths = pathsIn();
const isListed = (path: string): boolean => OTHERS.some((pattern) => fits(pattern, path));

describe('the table of sentences', () => {
  it('says of every sentence when it is true, or that it claims nothing of what happened', () => {
    const unknown = paths.filter((path) => conditionOf(path) === null && !isListed(path));
    expect(unknown, 'give each a condition in test/truth/sentences/, or say there what it does instead').toEqual([]);
  });

  it('says one of the two, and not both', () => {
    expect(paths.filter((path) => conditionOf(path) !== null && isListed(path))).toEqual([]);
  });

  it('holds no sentence that is not there any more', () => {
    const patterns = [...Object.keys(SENTENCES), ...OTHERS, ...Object.keys(NOT_HEARD)];
    expect(patterns.filter((pattern) => !paths.some((path) => fits(pattern, path)))).toEqual([]);
  });

  it('says in words when a sentence is true, so that a physio can read it', () => {
    expect(Object.entries(SENTENCES).filter(([, { when }]) => when.split(' ').length < 3)).toEqual([]);
  });
});
