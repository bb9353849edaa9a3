import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COPIED = [
  ...['src', 'test', 'scripts', 'models', 'index.html', 'package.json', 'vite.config.ts', 'vitest.config.ts'],
  ...['eslint.config.js', '.prettierrc.json', '.prettierignore', '.cache/types'],
  ...['tsconfig.json', 'tsconfig.base.json', 'tsconfig.core.json', 'tsconfig.app.json', 'tsconfig.tools.json'],
];
/** Traces are large, and a new feature does not need them. */
const isNeeded = (path: string): boolean => !path.endsWith('.gz');

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'plumbline-'));
  // The compiler's cached results are not copied, because a fresh clone has none.
  for (const path of COPIED.filter((path) => existsSync(path)))
    cpSync(path, join(copy, path), { recursive: true, filter: isNeeded, preserveTimestamps: true, force: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true }));

function node(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}
const passes = { status: 0 };

/** The command as `scripts/run.mjs` runs it, without making the clone ready. */
const newFeature = (...args: string[]) =>
  node(
    '--input-type=module',
    '-e',
    `import('./scripts/new-feature.mjs').then(({ run }) => run(${JSON.stringify(args)}))`,
  );

/** What every file of the copy holds. */
function contents(): ReadonlyMap<string, string> {
  const paths = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(paths.map((path) => [path.slice(copy.length + 1), readFileSync(path, 'latin1')]));
}

describe('a new feature', () => {
  it.each(['pain', 'own-plan'])(
    'named %s has a folder with a page, a title and a test, and nothing else is touched',
    (name) => {
      const before = contents();
      expect(newFeature(name)).toMatchObject(passes);
      const after = contents();
      const added = [...after.keys()].filter((path) => !before.has(path));
      expect(added.sort()).toEqual([
        `src/features/${name}/feature.ts`,
        `src/features/${name}/ui/pl-page-${name}.ts`,
        `test/features/${name}/page.test.ts`,
      ]);
      const changed = [...before].filter(([path, held]) => after.get(path) !== held);
      expect(changed.map(([path]) => path)).toEqual(['src/text/en/pages.ts']);
      const titles = after.get('src/text/en/pages.ts')?.split('\n') ?? [];
      const titlesBefore = new Set(changed[0]?.[1].split('\n'));
      expect(titles.filter((line) => !titlesBefore.has(line))).toHaveLength(1);
      expect(titles).toHaveLength((changed[0]?.[1].split('\n').length ?? 0) + 1);
    },
  );

  it('passes at once what the check asks of it: form, types, lint, tests', { timeout: 240_000 }, () => {
    const files = ['pain', 'own-plan'].flatMap((name) => [
      `src/features/${name}/feature.ts`,
      `src/features/${name}/ui/pl-page-${name}.ts`,
      `test/features/${name}/page.test.ts`,
    ]);
    const written = [...files, 'src/text/en/pages.ts'];
    expect(node('node_modules/prettier/bin/prettier.cjs', '--check', ...written)).toMatchObject(passes);
    expect(node('node_modules/@typescript/native/bin/tsc', '-b')).toMatchObject(passes);
    expect(node('node_modules/eslint/bin/eslint.js', '--max-warnings', '0', ...written)).toMatchObject(passes);
    const tests = ['test/features/pain', 'test/features/own-plan', 'test/app/gather.test.ts', 'test/app/route.test.ts'];
    expect(node('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...tests)).toMatchObject(passes);
  });

  it.each([
    ['Pain', 'is no name'],
    ['pain_diary', 'is no name'],
    ['../pain', 'is no name'],
    ['', 'is no name'],
    ['kernel', 'means something else here'],
    ['history', 'src/features/history/feature.ts is there'],
    ['session', 'another feature has such a page'],
  ])('named %j is refused, and nothing is written', (name, why) => {
    const before = contents();
    expect(newFeature('--', name)).toMatchObject({ status: 2, output: expect.stringContaining(why) as string });
    expect(contents()).toEqual(before);
  });

  it('without a name, with two, or with an option is refused', () => {
    for (const args of [[], ['one', 'two'], ['one', '--fast']]) expect(newFeature(...args).status).toBe(2);
  });
});
