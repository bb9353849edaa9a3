// @ts-check
/**
 * A new language: `npm run new:language TAG` copies the sentences of the source into a folder of its own, where they wait to be
 * translated, and adds the language to the list. It can be chosen at once; `npm run check` names what is still English.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const SOURCE = 'src/text/en';
const LIST = 'src/text/languages.ts';
/** The last line of the list of languages; a new one comes before it. */
const END = '\n};\n\n/** The language of a tag';
/** The source as one is for tests and tools alone. */
const NOT_COPIED = ['words.ts'];
/** The scripts that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** @param {string[]} args */
export async function run(args) {
  const tag = readTag(args);
  const problem = typeof tag === 'string' ? problemWith(tag) : tag.problem;
  if (problem !== null || typeof tag !== 'string') {
    console.error(`new:language: ${problem}`);
    process.exitCode = 2;
    return;
  }
  const folder = folderOf(tag);
  mkdirSync(folder);
  for (const file of readdirSync(SOURCE).filter((name) => !NOT_COPIED.includes(name)))
    writeFileSync(join(folder, file), forLanguage(file, readFileSync(join(SOURCE, file), 'utf8'), tag));
  writeFileSync(LIST, readFileSync(LIST, 'utf8').replace(END, `\n${entryOf(tag)}${END}`));
  console.log(nextSteps(tag));
}

/** @param {string[]} args @returns {string | {problem: string}} */
function readTag(args) {
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    const [tag, ...more] = positionals;
    return tag === undefined || more.length > 0 ? { problem: 'expected one language, such as nl or pt-BR' } : tag;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * One line that says what is wrong with the tag; null where nothing is wrong.
 * @param {string} tag @returns {string | null}
 */
function problemWith(tag) {
  if (canonical(tag) !== tag || nameOf(tag) === null)
    return `"${tag}" is no language: a BCP 47 tag such as nl, pt-BR or zh-Hant`;
  if (existsSync(folderOf(tag)) || tag === 'say') return `"${tag}" is taken: ${folderOf(tag)} is there`;
  return readFileSync(LIST, 'utf8').includes(END) ? null : `expected the list of languages in ${LIST}`;
}

/** @param {string} tag @returns {string | null} */
function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** What the language calls itself; null where nobody knows it. @param {string} tag @returns {string | null} */
function nameOf(tag) {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
  return name === undefined ? null : `${name.charAt(0).toLocaleUpperCase(tag)}${name.slice(1)}`;
}

/** @param {string} tag */
const folderOf = (tag) => join('src/text', tag);

/** @param {string} tag */
const directionOf = (tag) => (RIGHT_TO_LEFT.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr');

/** A file of the source as it begins in the new language. @param {string} file @param {string} text @param {string} tag */
function forLanguage(file, text, tag) {
  const half = { 'first.ts': 'First', 'later.ts': 'Later' }[file];
  if (half === undefined) return text;
  const name = half.toLowerCase();
  return `import type { ${half}Catalogue } from '../catalogue.ts';\n${text}`
    .replace(`export const ${name} = {`, `export const ${name}: ${half}Catalogue = {`)
    .replace(/\} as const;\n$/, '};\n')
    .replace(/\/\*\*[\s\S]*?\*\/\n(?=export)/, `/** ${nameOf(tag)}: see the same file of the source. */\n`);
}

/** @param {string} tag */
function entryOf(tag) {
  const key = /^[a-z]+$/.test(tag) ? tag : `'${tag}'`;
  return `  ${key}: {
    name: '${nameOf(tag)?.replaceAll("'", "\\'")}',
    direction: '${directionOf(tag)}',
    first: async () => (await import('./${tag}/first.ts')).first,
    later: async () => (await import('./${tag}/later.ts')).later,
  },`;
}

/** @param {string} tag */
const nextSteps = (tag) => `${nameOf(tag)} is there: npm run dev, then choose it in the settings.
Next:
1. Translate the sentences in ${folderOf(tag)}. Keep the keys; a sentence gets its values in {braces}, and \`pick\` gets every plural form
   that the language has (src/text/README.md). A missing sentence does not compile.
2. npx vitest run --project unit test/text/translations.test.ts names every sentence that is still English.
3. A cue must be read at 2.5 m: npx vitest run --project browser test/ui/read-from-afar.test.ts names one that is too long.
Until a clinician has read it, the settings say so to whoever uses the language.`;
