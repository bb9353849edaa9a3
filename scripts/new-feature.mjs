// @ts-check
/**
 * A new feature: `npm run new:feature NAME` makes its folder with a page, a route, a title and a test, which pass `npm
 * run check` at once. The only existing files that change are the lists of titles, one a language, which get one more
 * line: in other languages than the source it waits to be translated.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const SKELETONS = 'scripts/new-feature';
const TEXT = 'src/text';
const TITLES = `${TEXT}/en/pages.ts`;
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** `kernel` is the name of the app itself among the features. */
const RESERVED = ['kernel', 'index'];

/** @param {string[]} args */
export async function run(args) {
  const name = readName(args);
  const problem = typeof name === 'string' ? problemWith(name) : name.problem;
  if (problem !== null || typeof name !== 'string') {
    console.error(`new:feature: ${problem}`);
    process.exitCode = 2;
    return;
  }
  const files = filesOf(name);
  for (const [file, skeleton] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fill(readFileSync(join(SKELETONS, skeleton), 'utf8'), name));
  }
  const titles = readdirSync(TEXT)
    .map((tag) => `${TEXT}/${tag}/pages.ts`)
    .filter((file) => existsSync(file));
  for (const file of titles) writeFileSync(file, withTitle(readFileSync(file, 'utf8'), name));
  const formatted = spawnSync(
    process.execPath,
    [PRETTIER, '--write', '--log-level', 'warn', ...Object.keys(files), ...titles],
    {
      stdio: 'inherit',
    },
  );
  if (formatted.status !== 0) {
    console.error('new:feature: the files are written, but could not be formatted');
    process.exitCode = 1;
  }
  console.log(nextSteps(name));
}

/** @param {string[]} args @returns {string | {problem: string}} */
function readName(args) {
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    const [name, ...more] = positionals;
    return name === undefined || more.length > 0 ? { problem: 'expected one name, such as pain-diary' } : name;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * One line that says what is wrong with the name; null where nothing is wrong.
 * @param {string} name @returns {string | null}
 */
function problemWith(name) {
  if (!KEBAB_CASE.test(name)) return `"${name}" is no name: words in small letters with - between, such as pain-diary`;
  if (RESERVED.includes(name)) return `"${name}" means something else here`;
  const file = [...Object.keys(filesOf(name)), `src/features/${name}`].find((each) => existsSync(each));
  if (file !== undefined) return `"${name}" is taken: ${file} is there`;
  const titles = listOfTitles(readFileSync(TITLES, 'utf8'));
  if (titles === null) return `expected a list "pages" in ${TITLES}`;
  return new RegExp(`^ *'?${name}'?:`, 'm').test(titles.list)
    ? `"${name}" is taken: another feature has such a page`
    : null;
}

/** The files of the feature, each with its skeleton. @param {string} name @returns {Record<string, string>} */
const filesOf = (name) => ({
  [`src/features/${name}/feature.ts`]: 'feature.txt',
  [`src/features/${name}/ui/pl-page-${name}.ts`]: 'page.txt',
  [`test/features/${name}/page.test.ts`]: 'test.txt',
});

/** The first title of the page: the feature's name as words. @param {string} name */
const titleOf = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ');

/** @param {string} name */
const classOf = (name) =>
  `PlPage${name
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('')}`;

/** @param {string} skeleton @param {string} name */
function fill(skeleton, name) {
  const isPlain = !name.includes('-');
  return skeleton
    .replaceAll('[KEY]', isPlain ? `.${name}` : `['${name}']`)
    .replaceAll('KEY', isPlain ? name : `'${name}'`)
    .replaceAll('CLASS', classOf(name))
    .replaceAll('TITLE', titleOf(name))
    .replaceAll('NAME', name);
}

/** The list of titles within its file, and where the list ends. @param {string} file */
function listOfTitles(file) {
  const start = file.indexOf('export const pages = {');
  const end = file.indexOf('\n} as const;', start);
  return start < 0 || end < 0 ? null : { list: file.slice(start, end), end };
}

/** @param {string} file @param {string} name */
function withTitle(file, name) {
  const end = listOfTitles(file)?.end ?? file.length;
  return `${file.slice(0, end)}\n  '${name}': '${titleOf(name)}',${file.slice(end)}`;
}

/** @param {string} name */
const nextSteps = (name) => `The feature is there: npm run dev, then #/${name}.
Next:
1. Say what it is for in src/features/${name}/feature.ts, and give it its slice of the state, intents and keys there
   (src/app/registry.ts and src/app/feature.ts say what each is). \`bar: { order: 35 }\` in place of \`under\` puts its page
   into the bar at the top.
2. Its title is in ${TITLES}, and in the file of the same name of every other language. Other
   sentences go into a file of their own beside that one; those with figures are made in src/text/say.
3. Its page is src/features/${name}/ui/pl-page-${name}.ts. A test shows it as it is at first and holds it to speak every
   language; states with sentences of their own go into test/ui/every-page/.`;
