// @ts-check
/**
 * The law of the layers, as ESLint rules made from one table. ARCHITECTURE.md explains it; test/law.test.ts breaks it
 * on purpose in every way we could think of and checks that each is caught.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';

/** @typedef {{layers: readonly string[], packages: readonly string[], forbidden: readonly string[]}} Layer */

/** The outside world: files, network, devices, storage, other threads. Only edges touch it. */
const IO = [
  ...['navigator', 'fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'BroadcastChannel'],
  ...['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'cookieStore', 'FileReader'],
  ...['Worker', 'SharedWorker', 'RTCPeerConnection', 'RTCDataChannel'],
  ...[
    'speechSynthesis',
    'SpeechSynthesisUtterance',
    'SpeechRecognition',
    'Audio',
    'AudioContext',
    'OfflineAudioContext',
  ],
  ...['MediaRecorder', 'MediaStreamTrackProcessor', 'Notification', 'process', 'Buffer', 'require'],
];
/** What `app` has a port for instead: it runs in Node, without a page. */
const PAGE = ['document', 'window', 'self', 'globalThis', 'Date', 'performance', 'location', 'history'];
/** What would make the same input give another output. */
const IMPURE = [
  ...PAGE,
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['console', 'crypto', 'alert', 'confirm', 'prompt', 'eval', 'Function'],
];

/** @type {Readonly<Record<string, Layer>>} */
export const law = {
  core: { layers: [], packages: [], forbidden: [...IO, ...IMPURE] },
  exercises: { layers: ['core'], packages: [], forbidden: [...IO, ...IMPURE] },
  text: { layers: ['core'], packages: [], forbidden: [...IO, ...IMPURE] },
  ports: { layers: ['core'], packages: [], forbidden: [...IO, ...IMPURE] },
  schema: { layers: ['core', 'ports'], packages: ['valibot'], forbidden: [...IO, ...IMPURE] },
  edge: {
    layers: ['core', 'ports', 'schema'],
    packages: ['idb', '@tensorflow', '@tensorflow-models', '@litertjs', '@mediapipe', 'mediabunny'],
    forbidden: [],
  },
  app: { layers: ['core', 'exercises', 'text', 'ports'], packages: [], forbidden: [...IO, ...PAGE] },
  ui: { layers: ['core', 'text', 'app'], packages: ['lit'], forbidden: IO },
  'main.ts': {
    layers: ['core', 'exercises', 'text', 'ports', 'schema', 'edge', 'app', 'ui'],
    packages: ['@fontsource-variable'],
    forbidden: [],
  },
};

/** Only these may import what they name at run time: an engine's loader, a page on its first visit. */
const MAY_IMPORT_COMPUTED = ['edge', 'main.ts'];
const GLOBAL_OBJECTS = ['window', 'self', 'globalThis', 'top', 'parent', 'frames'];

/**
 * The rules for the source tree under `root/src`. Throws where `src` holds a file or folder that is no layer, because
 * no rule would reach it.
 * @param {string} root
 * @returns {import('eslint').Linter.Config[]}
 */
export function lawConfigs(root) {
  const src = join(root, 'src');
  const stray = readdirSync(src).find((name) => !(name in law) && !name.endsWith('.md'));
  if (stray) throw new Error(`src/${stray} is no declared layer; declare it in scripts/law.mjs or move it into one`);
  /** @type {import('eslint').Linter.Config} */
  const importRules = {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': /** @type {any} */ (importX) },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.app.json' })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: [...layerZones(), ...edgeZones(src)] }],
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
    },
  };
  return [importRules, ...Object.keys(law).map(layerRules)];
}

/** What a layer may not import: every layer it does not name. */
function layerZones() {
  const names = Object.keys(law);
  return names.flatMap((name) => {
    const from = names.filter((other) => other !== name && !layerOf(name).layers.includes(other));
    return from.length ? [{ target: `./src/${name}`, from: from.map((other) => `./src/${other}`) }] : [];
  });
}

/** Edges never meet: each folder is closed to the others. @param {string} src */
function edgeZones(src) {
  return readdirSync(join(src, 'edge'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ target: `./src/edge/${name}`, from: './src/edge', except: [`./${name}`] }));
}

/** @param {string} name @returns {Layer} */
function layerOf(name) {
  const layer = law[name];
  if (!layer) throw new Error(`no layer ${name}`);
  return layer;
}

/** @param {string} name @returns {import('eslint').Linter.Config} */
function layerRules(name) {
  const { packages, forbidden } = layerOf(name);
  // Neither a relative path nor one of this layer's packages.
  const foreign = `^(?!\\.{1,2}/${packages.map((each) => `|${each}(?:/|$)`).join('')})`;
  const message = `src/${name} may not use this: see the law in ARCHITECTURE.md`;
  const properties = forbidden.flatMap((property) => GLOBAL_OBJECTS.map((object) => ({ object, property, message })));
  return {
    files: [name.endsWith('.ts') ? `src/${name}` : `src/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: foreign, message }] }],
      'no-restricted-globals': ['error', ...forbidden.map((global) => ({ name: global, message }))],
      'no-restricted-properties': [
        'error',
        ...properties,
        ...(forbidden.includes('Date') ? [{ object: 'Math', property: 'random', message }] : []),
        ...(forbidden.length ? [{ property: 'defaultView', message }] : []),
      ],
      'no-restricted-syntax': ['error', ...syntaxRules(name, foreign, message)],
    },
  };
}

/** What the import rules are blind to: imports and addresses made at run time. @param {string} name @param {string} foreign @param {string} message */
function syntaxRules(name, foreign, message) {
  const pattern = foreign.replaceAll('/', '\\u002F');
  const glob = "CallExpression[callee.object.type='MetaProperty'][callee.property.name='glob']";
  return [
    { selector: `ImportExpression > Literal[value=/${pattern}/]`, message },
    { selector: `TSImportType Literal[value=/${pattern}/]`, message },
    { selector: "NewExpression[callee.name='URL'] > Literal[value=/^\\.\\.\\u002F/]", message },
    ...(MAY_IMPORT_COMPUTED.includes(name)
      ? []
      : [{ selector: "ImportExpression[source.type!='Literal']", message: 'Name what is imported.' }]),
    name === 'exercises'
      ? { selector: `${glob} Literal[value=/^(?!!?\\.\\u002F)/]`, message }
      : { selector: glob, message: 'Only src/exercises gathers files.' },
  ];
}
