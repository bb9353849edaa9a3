import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionOf } from '../../scripts/citations.ts';
import { LANGUAGES, SOURCE } from '../../src/text/languages.ts';
import { copyProject, differingPaths, type ProjectCopy } from './project-copy.ts';
import { cue } from './where-things-go/cue.ts';
import { device } from './where-things-go/device.ts';
import { exercise } from './where-things-go/exercise.ts';
import { feature } from './where-things-go/feature.ts';
import { kindOfFault } from './where-things-go/kind-of-fault.ts';
import { language } from './where-things-go/language.ts';
import { measureOfASide } from './where-things-go/measure-of-a-side.ts';
import { measureOfTheBody } from './where-things-go/measure-of-the-body.ts';
import { page } from './where-things-go/page.ts';
import {
  editsOf,
  follow,
  inSource,
  makeAgain,
  roundsOf,
  takeBack,
  type Edit,
  type Recipe,
} from './where-things-go/recipe.ts';
import { sentence } from './where-things-go/sentence.ts';
import { storedField } from './where-things-go/stored-field.ts';

const TRANSLATIONS = Object.keys(LANGUAGES).filter((tag) => tag !== SOURCE);

/** One of each, in the order of the table. */
const RECIPES = [
  ...[exercise, measureOfASide, measureOfTheBody, kindOfFault, cue, sentence],
  ...[page, feature, language, device, storedField],
];

/** The table "Where a new thing goes": its things, each with the paths of its row. */
const TABLE: ReadonlyMap<string, readonly string[]> = new Map(
  (sectionOf(readFileSync('ARCHITECTURE.md', 'utf8'), 'where-a-new-thing-goes') ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => {
      const [, thing = '', , files = ''] = line.split('|').map((cell) => cell.trim());
      return [thing, [...files.matchAll(/`([^`]+)`|\]\(([^)]+)\)/g)].map(([, path, link = '']) => path ?? link)];
    }),
);

/** The paths of a row, with names in place of the words in capitals. */
const pathsFor = ({ thing, names }: Recipe): readonly string[] =>
  (TABLE.get(thing) ?? []).map((path) =>
    Object.entries(names).reduce((filled, [word, name]) => filled.replaceAll(word, name), path),
  );

/** Whether a path of a row names a file: the file itself, or a folder that holds it. */
const names = (path: string, file: string): boolean => (path.endsWith('/') ? file.startsWith(path) : file === path);

const TSC = ['node_modules/@typescript/native/bin/tsc', '-b', '--pretty', 'false'];

let copy: ProjectCopy;
const touchedBy = new Map<Recipe, readonly string[]>();
beforeAll(async () => {
  copy = copyProject();
  let before = copy.contents();
  for (const recipe of RECIPES) {
    await follow(recipe, copy);
    const after = copy.contents();
    touchedBy.set(recipe, differingPaths(before, after));
    before = after;
  }
}, 120_000);
afterAll(() => copy.remove());

describe('where a new thing goes', () => {
  it('is said of everything that is added here, and of nothing else', () => {
    expect([...TABLE.keys()]).toEqual(RECIPES.map(({ thing }) => thing));
  });

  it.each(RECIPES)('a new $thing touches the files of its row, no other ones, and all of them', (recipe) => {
    const touched = (touchedBy.get(recipe) ?? []).map((file) => inSource(file, TRANSLATIONS));
    const paths = pathsFor(recipe);
    expect(touched.filter((file) => !paths.some((path) => names(path, file)))).toEqual([]);
    expect(paths.filter((path) => !touched.some((file) => names(path, file)))).toEqual([]);
  });

  it(
    'with one of each added, the types agree, the law is kept, and the tests that look at all of a kind pass',
    { timeout: 240_000 },
    async () => {
      const touched = [...new Set([...touchedBy.values()].flat())];
      const sources = touched.filter((file) => /\.(ts|mjs)$/.test(file));
      const made = [feature, language].flatMap((recipe) => touchedBy.get(recipe) ?? []);
      const walks = [
        ...['test/text/sentences.test.ts', 'test/text/languages.test.ts', 'test/schema/exercise.test.ts'],
        ...['test/exercises/figures-in-the-table.test.ts', 'test/app/gather.test.ts', 'test/app/route.test.ts'],
        ...['test/features/pain-diary', 'test/truth/sentences.test.ts'],
      ];
      const check = `import('./scripts/check.mjs').then(({ run }) => run(['--exercise', '${exercise.names['ID']}']))`;
      const [form, types, law, tests, whole] = await Promise.all([
        copy.node('node_modules/prettier/bin/prettier.cjs', '--check', ...made),
        copy.node(...TSC),
        copy.node('node_modules/eslint/bin/eslint.js', '--max-warnings', '0', ...sources),
        copy.node('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...walks),
        copy.node('--input-type=module', '-e', check),
      ]);
      expect(form.status, form.output).toBe(0);
      expect(types.status, types.output).toBe(0);
      expect(law.status, law.output).toBe(0);
      expect(tests.status, tests.output).toBe(0);
      expect(whole.status, whole.output).toBe(0);
    },
  );

  /** A sentence of the new language, which its tool has copied from the source. */
  const translated: Edit = {
    file: 'src/text/nl/pages.ts',
    after: "  progress: 'Progress',\n",
    add: "  history: 'History',\n",
    missedIn: 'src/text/nl/first.ts',
    saying: "'history'",
  };
  /** Edits without which the compiler misses something, in the file itself or in another one. */
  const missed = [...RECIPES.flatMap(editsOf), translated].filter((edit) => edit.missedIn !== undefined);

  it.each([measureOfASide, measureOfTheBody, kindOfFault, device])(
    'of a new $thing every file that was there is left out once, below',
    (recipe) => {
      const edited = new Set(editsOf(recipe).map(({ file }) => file));
      expect([...edited].filter((file) => !missed.some((edit) => edit.file === file))).toEqual([]);
    },
  );

  it('without any of these lines the compiler says where it is missing', { timeout: 240_000 }, async () => {
    for (const leftOut of roundsOf(missed)) {
      for (const edit of leftOut) takeBack(edit, copy);
      // What is missed in the app is missed without the tests and the tools, which are more than half of what there is to check.
      const isOfApp = leftOut.every(({ missedIn = '' }) => missedIn.startsWith('src/'));
      const { output } = await copy.node(...TSC, ...(isOfApp ? ['tsconfig.app.json'] : []));
      for (const edit of leftOut.toReversed()) makeAgain(edit, copy);
      // What the compiler says of one place goes on in lines that are set in.
      const complaints = output.split(/\n(?! )/);
      const isMissed = ({ missedIn = '', saying = '' }: Edit): boolean =>
        complaints.some((line) => line.startsWith(`${missedIn}(`) && line.includes(saying));
      expect(
        leftOut.filter((edit) => !isMissed(edit)),
        output,
      ).toEqual([]);
    }
  });
});
