import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lawConfigs } from '../scripts/law.mjs';

// The files in these cases exist only in this test, so rules that need the compiler's knowledge of files are off.
const eslint = new ESLint({ cwd: process.cwd(), overrideConfig: tseslint.configs.disableTypeChecked });

/** The rules that make up the law; anything else that ESLint reports is ignored. */
const LAW_RULES =
  /^(?:import-x\/no-restricted-paths|plumbline\/no-circle|no-restricted-(?:imports|globals|properties|syntax)|@typescript-eslint\/no-explicit-any)$/;

async function breaches(file: string, code: string): Promise<string[]> {
  const toSrc = relative(dirname(file), '.') || '.';
  const [result] = await eslint.lintText(code.replaceAll('@/', `${toSrc}/`), { filePath: `src/${file}` });
  const messages = result?.messages ?? [];
  const broken = messages.find((message) => message.fatal);
  if (broken) throw new Error(`case does not parse: ${broken.message}`);
  return messages.map((message) => message.ruleId ?? 'none').filter((rule) => LAW_RULES.test(rule));
}

/** The import rules only report files that exist: this is the path of a file in a room. `@/` stands for `src`. */
function somethingIn(layer: string): string {
  const file = readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.ts'));
  if (!file) throw new Error(`src/${layer} is empty`);
  return `@/${layer}/${file}`;
}

const app = somethingIn('app');
const ui = somethingIn('ui');
const edge = somethingIn('edge/storage');
const otherEdge = somethingIn('edge/camera');
const exercise = somethingIn('exercises');
const text = somethingIn('text');
const schema = somethingIn('schema');

const forbidden: [string, string, string][] = [
  // who may import whom
  ['the judgement reads a sentence', 'core/report/x.ts', `import '${text}';`],
  ['the judgement knows an exercise', 'core/report/x.ts', `import '${exercise}';`],
  [
    'the judgement knows a port',
    'core/report/x.ts',
    `import type { Clock } from '@/ports/device.ts'; export type X = Clock;`,
  ],
  ['the judgement knows a use case', 'core/report/x.ts', `export * from '${app}';`],
  ['the judgement loads an edge when it runs', 'core/report/x.ts', `await import('${edge}');`],
  ['an exercise reads a sentence', 'exercises/x.ts', `import '${text}';`],
  ['an exercise knows the screen', 'exercises/x.ts', `import '${ui}';`],
  ['a sentence knows an exercise', 'text/x.ts', `import '${exercise}';`],
  ['a port knows its implementation', 'ports/x.ts', `export { default } from '${edge}';`],
  ['a schema knows an edge', 'schema/x.ts', `import '${edge}';`],
  ['an edge knows an exercise', 'edge/storage/x.ts', `import '${exercise}';`],
  ['an edge knows a use case', 'edge/storage/x.ts', `import '${app}';`],
  ['an edge knows another edge', 'edge/storage/x.ts', `import '${otherEdge}';`],
  ['an edge loads another edge when it runs', 'edge/storage/x.ts', `await import('${otherEdge}');`],
  ["an edge starts another edge's worker", 'edge/storage/x.ts', `new URL('${otherEdge}', import.meta.url);`],
  ['a use case knows an edge', 'app/x.ts', `import '${edge}';`],
  [
    'a use case takes only the type of an edge',
    'app/x.ts',
    `import type * as x from '${edge}'; export type X = typeof x;`,
  ],
  ['a use case parses for itself', 'app/x.ts', `import '${schema}';`],
  ['a use case knows the screen', 'app/x.ts', `import '${ui}';`],
  ['the screen knows an edge', 'ui/report/x.ts', `import '${edge}';`],
  ['the screen knows an exercise', 'ui/report/x.ts', `import '${exercise}';`],
  [
    'the screen takes a port',
    'ui/report/x.ts',
    `import type { Clock } from '@/ports/device.ts'; export type X = Clock;`,
  ],
  ['two files import each other', 'core/maths/geometry.ts', `import '../body/view.ts';`],
  [
    'two files take types of each other',
    'core/maths/geometry.ts',
    `import type { View } from '../body/view.ts'; export type X = View;`,
  ],
  ['the judge knows a plan', 'core/judge/x.ts', `import '@/core/person/personalise.ts';`],
  ['what counts knows what reports', 'core/repetition/x.ts', `import '@/core/report/summary.ts';`],
  ['what speaks knows what counts', 'core/coach/x.ts', `import '@/core/repetition/lane.ts';`],
  ['a shared element knows a page', 'ui/kit/x.ts', `import '@/features/about/ui/pl-page-about.ts';`],
  ['a shared element knows a larger one', 'ui/kit/x.ts', `import '@/ui/report/pl-score.ts';`],
  ['a feature knows another', 'features/history/x.ts', `import '@/features/range/own-ranges.ts';`],
  ["a page takes another feature's", 'features/history/ui/x.ts', `import '@/features/range/ui/pl-page-range.ts';`],
  ['the kernel knows a feature', 'app/x.ts', `import '@/features/range/own-ranges.ts';`],
  ['the shell knows a page', 'ui/shell/x.ts', `import '@/features/about/ui/pl-page-about.ts';`],
  ['the kernel gathers features by itself', 'app/x.ts', `import.meta.glob('../features/*/feature.ts');`],
  ['a feature draws outside its pages', 'features/history/x.ts', `import { html } from 'lit'; export { html };`],
  ['a feature touches the page', 'features/history/x.ts', `document.title = 'x';`],
  // who may use which package
  ['the judgement uses a package', 'core/report/x.ts', `import { css } from 'lit'; export { css };`],
  ['a sentence comes from a package', 'text/x.ts', `export * from 'valibot';`],
  ['a use case draws', 'app/x.ts', `import { html } from 'lit'; export { html };`],
  ['a use case opens the database', 'app/x.ts', `await import('idb');`],
  ['the screen opens the database', 'ui/report/x.ts', `import { openDB } from 'idb'; export { openDB };`],
  ['the screen uses Node', 'ui/report/x.ts', `import 'node:fs';`],
  ['an edge draws', 'edge/storage/x.ts', `import { html } from 'lit'; export { html };`],
  ['the type of a foreign package', 'app/x.ts', `export type X = import('idb').IDBPDatabase;`],
  ['a package whose name only begins like an allowed one', 'ui/report/x.ts', `import 'lit-analyzer';`],
  ['what is imported is made up when it runs', 'ui/report/x.ts', `export const load = (name: string) => import(name);`],
  ['a use case gathers files behind the back of the imports', 'app/x.ts', `import.meta.glob('../ui/*.ts');`],
  ['an exercise gathers files of another layer', 'exercises/x.ts', `import.meta.glob('../ui/*.ts');`],
  // who may touch the world
  ['the judgement asks what time it is', 'core/report/x.ts', `export const now = () => Date.now();`],
  ['the judgement measures time', 'core/report/x.ts', `export const now = () => performance.now();`],
  ['the judgement waits', 'core/report/x.ts', `setTimeout(() => {}, 10);`],
  ['the judgement rolls dice', 'core/report/x.ts', `export const roll = () => Math.random();`],
  ['the judgement rolls dice by a detour', 'core/report/x.ts', `const { random } = Math; export { random };`],
  ['the judgement talks to the console', 'core/report/x.ts', `console.log('rep');`],
  ['the judgement reaches round the global object', 'core/report/x.ts', `export const page = (globalThis as object);`],
  ['a page takes a sentence to put it together', 'ui/report/x.ts', `import { catalogue } from '@/text/in-use.ts';`],
  ['a use case takes a sentence to put it together', 'app/x.ts', `import { catalogue } from '@/text/in-use.ts';`],
  ['a page writes a figure', 'features/history/ui/x.ts', `export const tenths = (x: number) => x.toFixed(1);`],
  ['a page writes a day', 'ui/report/x.ts', `export const day = (date: Date) => date.toLocaleDateString();`],
  ['a use case writes a list', 'app/x.ts', `export const lists = new Intl.ListFormat('en');`],
  ['a sentence asks what day it is', 'text/x.ts', `export const today = new Date();`],
  ['a sentence asks what time it is', 'text/x.ts', `export const now = Date.now();`],
  ['an exercise asks what day it is', 'exercises/x.ts', `export const today = new Date();`],
  ['a use case reads the clock past its port', 'app/x.ts', `export const now = () => performance.now();`],
  ['a use case touches the page', 'app/x.ts', `document.title = 'x';`],
  ['a use case fetches', 'app/x.ts', `export const get = () => fetch('/');`],
  ['the screen opens the camera', 'ui/report/x.ts', `export const open = () => navigator.mediaDevices;`],
  ['the screen fetches through the window', 'ui/report/x.ts', `export const get = () => window.fetch('/');`],
  [
    'the screen unpacks storage from the window',
    'ui/report/x.ts',
    `const { localStorage } = window; export { localStorage };`,
  ],
  ['the screen speaks', 'ui/report/x.ts', `export const hush = () => self.speechSynthesis.cancel();`],
  ['the screen starts a worker', 'ui/report/x.ts', `export const start = () => new Worker('x.js');`],
  ['the screen reaches the window through the document', 'ui/report/x.ts', `export const w = document.defaultView;`],
  ['anything may be anything', 'app/x.ts', `export const x = (y: any) => y;`],
];

const allowed: [string, string, string][] = [
  [
    'the judgement uses the judgement',
    'core/report/x.ts',
    `import '@/core/record/set-events.ts'; export const half = (n: number) => Math.round(n / 2);`,
  ],
  [
    'an exercise uses the judgement',
    'exercises/x.ts',
    `import type { Exercise } from '@/core/exercise/exercise.ts'; export type X = Exercise;`,
  ],
  ['the exercises are gathered', 'exercises/x.ts', `export const all = import.meta.glob('./*.ts', { eager: true });`],
  [
    'a port speaks of judgement and of pixels',
    'ports/x.ts',
    `import type { Pose } from '@/core/body/pose.ts'; export type X = { pose: Pose; image: VideoFrame };`,
  ],
  [
    'a schema parses with its package',
    'schema/x.ts',
    `import * as v from 'valibot'; import '@/core/body/pose.ts'; export const x = v.string();`,
  ],
  [
    'an edge uses its device, its package, its port and a schema',
    'edge/storage/x.ts',
    `import { openDB } from 'idb'; import type { Clock } from '@/ports/device.ts'; import '${schema}'; export const open = () => openDB('x'); export const at = Date.now(); export type X = Clock;`,
  ],
  [
    'an edge loads its engine by an address',
    'edge/pose/x.ts',
    `export const load = (base: string) => import(/* @vite-ignore */ base);`,
  ],
  [
    'a use case uses ports, exercises, sentences',
    'app/x.ts',
    `import type { Clock } from '@/ports/device.ts'; import '${exercise}'; import '${text}'; export type X = Clock;`,
  ],
  [
    'the screen draws',
    'ui/report/x.ts',
    `import { html } from 'lit'; import { property } from 'lit/decorators.js'; import '${app}'; export const x = [html, property, document.body, window.innerWidth];`,
  ],
  [
    'a page uses its feature and the shared elements',
    'features/history/ui/x.ts',
    `import '@/features/history/recovery.ts'; import '@/ui/kit/tokens.ts'; import { html } from 'lit'; export { html };`,
  ],
  [
    'a page reads labels, and lets sentences be made',
    'ui/report/x.ts',
    `import { text } from '@/text/text.ts'; import { language } from '@/text/in-use.ts'; import { whole } from '@/text/say/forms.ts'; export const x = [text(), language(), whole(3)];`,
  ],
  [
    'a sentence is made of the catalogue and written by Intl',
    'text/say/x.ts',
    `import { catalogue } from '../in-use.ts'; export const x = [catalogue(), new Intl.PluralRules('en')];`,
  ],
  [
    'a device is asked where it is',
    'edge/device/x.ts',
    `export const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;`,
  ],
  ['a sentence writes a given day', 'text/x.ts', `export const day = (epochMs: number) => new Date(epochMs);`],
  [
    'main knows everything',
    'main.ts',
    `import './edge/${edge.slice('@/edge/'.length)}'; import './app/${app.slice('@/app/'.length)}'; await import('./ui/${ui.slice('@/ui/'.length)}');`,
  ],
];

describe('the law of the rooms', () => {
  it.each(forbidden)('catches it when %s', async (_title, file, code) => {
    expect(await breaches(file, code)).not.toEqual([]);
  });

  it.each(allowed)('lets pass that %s', async (_title, file, code) => {
    expect(await breaches(file, code)).toEqual([]);
  });
});

describe('a file in no room', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'plumbline-law-'));
    for (const folder of ['edge', 'features']) mkdirSync(join(root, 'src', folder), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('is refused by name, because no rule would reach it', () => {
    expect(() => lawConfigs(root)).not.toThrow();
    mkdirSync(join(root, 'src', 'helpers'));
    writeFileSync(join(root, 'src', 'helpers', 'all.ts'), '');
    expect(() => lawConfigs(root)).toThrow('src/helpers/all.ts');
  });

  it('is refused beside the rooms of the judgement, too', () => {
    rmSync(join(root, 'src', 'helpers'), { recursive: true });
    mkdirSync(join(root, 'src', 'core'));
    writeFileSync(join(root, 'src', 'core', 'loose.ts'), '');
    expect(() => lawConfigs(root)).toThrow('src/core/loose.ts');
  });
});
