import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/languages.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
beforeAll(() => void (copy = copyProject()));
afterAll(() => copy.remove());

const passes = { status: 0 };

/** The command as `scripts/run.mjs` runs it, without making the clone ready. */
const newFeature = (...args: string[]) =>
  copy.node(
    '--input-type=module',
    '-e',
    `import('./scripts/new-feature.mjs').then(({ run }) => run(${JSON.stringify(args)}))`,
  );

describe('a new feature', () => {
  it.each(['diary', 'own-plan'])(
    'named %s has a folder with a page, a title and a test, and nothing else is touched',
    async (name) => {
      const before = copy.contents();
      expect(await newFeature(name)).toMatchObject(passes);
      const after = copy.contents();
      const added = [...after.keys()].filter((path) => !before.has(path));
      expect(added.sort()).toEqual([
        `src/features/${name}/feature.ts`,
        `src/features/${name}/ui/pl-page-${name}.ts`,
        `test/features/${name}/page.test.ts`,
      ]);
      const changed = [...before].filter(([path, held]) => after.get(path) !== held);
      const titlesOf = Object.keys(LANGUAGES).map((tag) => `src/text/${tag}/pages.ts`);
      expect(changed.map(([path]) => path).sort()).toEqual(titlesOf.sort());
      const titles = after.get('src/text/en/pages.ts')?.split('\n') ?? [];
      const titlesBefore = before.get('src/text/en/pages.ts')?.split('\n') ?? [];
      expect(titles.filter((line) => !titlesBefore.includes(line))).toHaveLength(1);
      expect(titles).toHaveLength(titlesBefore.length + 1);
    },
  );

  // That what the tool writes compiles, keeps the law and passes its tests is held by `where-things-go.test.ts`.
  it.each([
    ['Pain', 'is no name'],
    ['pain_diary', 'is no name'],
    ['../diary', 'is no name'],
    ['', 'is no name'],
    ['kernel', 'means something else here'],
    ['history', 'src/features/history/feature.ts is there'],
    ['session', 'another feature has such a page'],
  ])('named %j is refused, and nothing is written', async (name, why) => {
    const before = copy.contents();
    expect(await newFeature('--', name)).toMatchObject({ status: 2, output: expect.stringContaining(why) as string });
    expect(copy.contents()).toEqual(before);
  });

  it('without a name, with two, or with an option is refused', async () => {
    for (const args of [[], ['one', 'two'], ['one', '--fast']])
      expect(await newFeature(...args)).toMatchObject({ status: 2 });
  });
});
