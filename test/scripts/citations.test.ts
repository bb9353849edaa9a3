import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  anchorsIn,
  citationChecker,
  citationsIn,
  deadLinksIn,
  isSourced,
  sectionOf,
  unsourcedFigures,
} from '../../scripts/citations.ts';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs)$/.test(name))
    .map((name) => `${folder}/${name}`);

describe('a citation', () => {
  it('is read from a comment, over the end of a line too', () => {
    const comment =
      '/** Held so long (table#cues-timing, fixture: bird-dog.clean,\n * bird-dog.brisk); see clinical#camera-error. */';
    expect(citationsIn(comment)).toEqual([
      { kind: 'table', target: 'cues-timing' },
      { kind: 'clinical', target: 'camera-error' },
      { kind: 'fixture', target: 'bird-dog.clean' },
      { kind: 'fixture', target: 'bird-dog.brisk' },
    ]);
  });

  it('that leads nowhere is refused, and says where it was looked for', () => {
    const check = citationChecker();
    expect(check({ kind: 'table', target: 'bird-dog-arm-low' })).toBeNull();
    expect(check({ kind: 'table', target: 'bird-dog-arm-high' })).toContain('docs/exercise-table.md');
    expect(check({ kind: 'clinical', target: 'weather' })).toContain('docs/clinical.md');
    expect(check({ kind: 'fixture', target: 'bird-dog.clean' })).toBeNull();
    expect(check({ kind: 'fixture', target: 'bird-dog.lost' })).toContain('test/fixtures/poses');
  });

  it('leads somewhere wherever the source or the scripts cite', () => {
    const check = citationChecker();
    const files = ['src', 'scripts'].flatMap(filesIn).filter((file) => file !== 'scripts/citations.ts');
    const dead = files.flatMap((file) =>
      citationsIn(readFileSync(file, 'utf8')).flatMap((citation) => {
        const amiss = check(citation);
        return amiss === null ? [] : [`${file}: ${amiss}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('names a page that is there: nothing cites a table or a reference without saying where in it', () => {
    const vague = /exercise table|clinical reference/i;
    expect(filesIn('src').filter((file) => vague.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe.each(['docs/exercise-table.md', 'docs/clinical.md'])('%s', (page) => {
  it('has every heading once, so that its anchor stays', () => {
    const anchors = anchorsIn(readFileSync(page, 'utf8'));
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });

  it('has no link and names no recording that leads nowhere', () => {
    expect(deadLinksIn(page)).toEqual([]);
  });
});

describe('a section', () => {
  it('goes from its heading to the next of its level', () => {
    const page = '# A\n\none\n\n## B: c\n\ntwo\n\n### D\n\nthree\n\n## E\n\nfour';
    expect(sectionOf(page, 'b-c')?.trim()).toBe('two\n\n### D\n\nthree');
    expect(sectionOf(page, 'nowhere')).toBeUndefined();
  });
});

describe('a figure of the core', () => {
  it.each([
    ['by an anchor', '/** As table#rule-attempt has it. */', true],
    ['by a recording', '/** fixture: bird-dog.clean leaps by more. */', true],
    ['as a technical choice', '/** Technical choice: a cache of ten. */', true],
    ['as a choice that nobody has measured', '/** An unverified choice. */', true],
    ['as measured on what is gone', '/** Read 5 low (films not kept). */', true],
    ['as following by arithmetic', '/** The root of six, arithmetic. */', true],
    ['by nothing', '/** Long enough to be seen. */', false],
  ])('says where it comes from: %s', (_how, comment, is) => {
    expect(isSourced(comment)).toBe(is);
  });

  it('says in its comment where it comes from, or that it has no source', () => {
    expect(unsourcedFigures('src/core')).toEqual([]);
  });
});
