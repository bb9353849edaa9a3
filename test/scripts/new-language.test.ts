import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
beforeAll(() => void (copy = copyProject()));
afterAll(() => copy.remove());

const passes = { status: 0 };
const LIST = 'src/text/languages.ts';

/** The command as `scripts/run.mjs` runs it, without making the clone ready. */
const newLanguage = (...args: string[]) =>
  copy.node(
    '--input-type=module',
    '-e',
    `import('./scripts/new-language.mjs').then(({ run }) => run(${JSON.stringify(args)}))`,
  );

describe('a new language', () => {
  it.each([
    ['nl', 'nl', 'Nederlands', 'ltr'],
    ['pt-BR', "'pt-BR'", 'Português (Brasil)', 'ltr'],
    ['he', 'he', 'עברית', 'rtl'],
  ])(
    '%s has every sentence to translate and its entry in the list, and nothing else is touched',
    async (tag, key, name, direction) => {
      const before = copy.contents();
      expect(await newLanguage(tag)).toMatchObject(passes);
      const after = copy.contents();
      const ofSource = [...before.keys()].filter(
        (path) => path.startsWith('src/text/en/') && !path.endsWith('/words.ts'),
      );
      expect([...after.keys()].filter((path) => !before.has(path)).sort()).toEqual(
        ofSource.map((path) => path.replace('/en/', `/${tag}/`)).sort(),
      );
      expect([...before].filter(([path, held]) => after.get(path) !== held).map(([path]) => path)).toEqual([LIST]);
      expect(readFileSync(join(copy.folder, LIST), 'utf8')).toContain(
        `  ${key}: {\n    name: '${name}',\n    direction: '${direction}',\n`,
      );
    },
  );

  // That what the tool writes compiles, keeps the law and lacks nothing is held by `where-things-go.test.ts`.
  it('is written in the form of the project', async () => {
    expect(await copy.node('node_modules/prettier/bin/prettier.cjs', '--check', 'src/text/nl', LIST)).toMatchObject(
      passes,
    );
  });

  it.each([
    ['', 'is no language'],
    ['Dutch', 'is no language'],
    ['nl_BE', 'is no language'],
    ['../nl', 'is no language'],
    ['en', 'is there'],
  ])('of the tag %j is refused, and nothing is written', async (tag, why) => {
    const before = copy.contents();
    expect(await newLanguage('--', tag)).toMatchObject({ status: 2, output: expect.stringContaining(why) as string });
    expect(copy.contents()).toEqual(before);
  });

  it('without a tag, with two, or with an option is refused', async () => {
    for (const args of [[], ['nl', 'fr'], ['nl', '--fast']])
      expect(await newLanguage(...args)).toMatchObject({ status: 2 });
  });
});
