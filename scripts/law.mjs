// @ts-check
/**
 * The law of the rooms, as ESLint rules made from one table. ARCHITECTURE.md explains it; test/law.test.ts breaks it
 * on purpose in every way we could think of and checks that each is caught.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import { noCircle } from './no-circle.mjs';

/**
 * A room is a folder or a file under `src`. `may`: the rooms it may import beside itself; a name such as `core` stands for
 * every room below it. `packages`: what it may import of npm. `forbidden`: globals that it may not touch.
 * @typedef {{may: readonly string[], packages: readonly string[], forbidden: readonly string[]}} Room
 */

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
/** Globals of the page, for which `app` has ports: `app` runs in Node, without a page. */
const PAGE = ['document', 'window', 'self', 'globalThis', 'Date', 'performance', 'location', 'history'];
/** Globals by which the same input could give another output. */
const IMPURE = [
  ...PAGE,
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['console', 'crypto', 'alert', 'confirm', 'prompt', 'eval', 'Function'],
];

const PURE = [...IO, ...IMPURE];

/** The rooms of the judgement in their order. Each may import the rooms before it, except for those in `NOT`. */
const CORE = [
  ...['maths', 'body', 'record', 'measure', 'exercise', 'person', 'coach', 'repetition', 'faults', 'judge', 'assess'],
  'report',
];
/**
 * Exceptions: the judge does not know the plan, and the rooms that prepare a set, choose cues and follow an attempt do
 * not know each other.
 */
const NOT = {
  coach: ['person'],
  repetition: ['person', 'coach'],
  faults: ['person', 'coach'],
  judge: ['person'],
};

/** The rooms of what people do with judgements, in their order. */
const CARE = ['plan', 'pain', 'progress', 'figure', 'learning', 'keeping', 'author', 'review', 'exchange', 'live'];

/** The packages that a device's folder may import; a folder that is not named here may import none. */
const EDGE_PACKAGES = {
  pose: ['@tensorflow', '@tensorflow-models', '@litertjs', '@mediapipe'],
  storage: ['idb'],
  exchange: ['age-encryption'],
  video: ['mediabunny'],
};

/** @param {string} folder @returns {string[]} the names of the folders in it */
const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/**
 * Every room under `root/src`. The rooms within `core` and `care` may import those before them.
 * @param {string} root @returns {Readonly<Record<string, Room>>}
 */
export function roomsOf(root) {
  const src = join(root, 'src');
  /** @type {Record<string, Room>} */
  const rooms = {};
  CORE.forEach((name, i) => {
    const not = NOT[/** @type {keyof typeof NOT} */ (name)] ?? [];
    const may = CORE.slice(0, i).filter((other) => !not.includes(other));
    rooms[`core/${name}`] = { may: may.map((other) => `core/${other}`), packages: [], forbidden: PURE };
  });
  CARE.forEach((name, i) => {
    const may = ['core', ...CARE.slice(0, i).map((other) => `care/${other}`)];
    rooms[`care/${name}`] = { may, packages: [], forbidden: PURE };
  });
  rooms['exercises'] = { may: ['core/exercise'], packages: [], forbidden: PURE };
  // `text` writes the day of a moment that it is given, with `Date`; it is also given the present moment.
  rooms['text'] = { may: ['core', 'care'], packages: [], forbidden: PURE.filter((name) => name !== 'Date') };
  rooms['ports'] = { may: ['core', 'care'], packages: [], forbidden: PURE };
  rooms['schema'] = { may: ['core', 'care', 'ports'], packages: ['valibot'], forbidden: PURE };
  // Runs in Node, beside the files of the app.
  rooms['server'] = {
    may: ['core', 'care', 'schema'],
    packages: ['ws', 'node:crypto', 'node:http', 'node:stream'],
    forbidden: [],
  };
  for (const name of foldersIn(join(src, 'edge'))) {
    const packages = EDGE_PACKAGES[/** @type {keyof typeof EDGE_PACKAGES} */ (name)] ?? [];
    rooms[`edge/${name}`] = { may: ['core', 'care', 'ports', 'schema'], packages, forbidden: [] };
  }
  rooms['app'] = { may: ['core', 'care', 'exercises', 'text', 'ports'], packages: [], forbidden: [...IO, ...PAGE] };
  const kit = { may: ['core', 'care', 'text', 'app'], packages: ['lit', '@awesome.me'], forbidden: IO };
  rooms['ui/kit'] = kit;
  rooms['ui/body'] = { ...kit, may: [...kit.may, 'ui/kit'] };
  rooms['ui/care'] = { ...kit, may: [...kit.may, 'ui/kit'] };
  rooms['ui/chart'] = { ...kit, may: [...kit.may, 'ui/kit'], packages: [...kit.packages, 'd3-scale', 'd3-shape'] };
  rooms['ui/code'] = { ...kit, may: [...kit.may, 'ui/kit'], packages: [...kit.packages, 'lean-qr'] };
  rooms['ui/report'] = { ...kit, may: [...kit.may, 'ui/kit', 'ui/body', 'ui/chart'] };
  rooms['ui/shell'] = { ...kit, may: ['text', 'app', 'ui/kit'] };
  for (const name of foldersIn(join(src, 'features'))) {
    const may = ['core', 'care', 'exercises', 'text', 'ports', 'app'];
    rooms[`features/${name}/ui`] = {
      may: [...may, 'ui', `features/${name}`],
      packages: ['lit', '@awesome.me'],
      forbidden: IO,
    };
    rooms[`features/${name}`] = { may: [...may, `features/${name}/ui`], packages: [], forbidden: [...IO, ...PAGE] };
  }
  rooms['features/index.ts'] = { may: ['features', 'app'], packages: [], forbidden: [...IO, ...PAGE] };
  rooms['main.ts'] = { may: ['', 'exercises'], packages: ['@fontsource-variable'], forbidden: [] };
  return rooms;
}

/**
 * Only `text` makes sentences: other rooms may not take sentences out of the catalogue and join them, nor write numbers
 * or days. A device may ask for the time zone, and `core/record` whether days can be told in one.
 * @param {string} name
 */
const wordRules = (name) =>
  name === 'text'
    ? []
    : [
        "ImportSpecifier[imported.name='catalogue']",
        'MemberExpression[property.name=/^(toFixed|toPrecision|toLocale.*String)$/]',
        ...(['edge/device', 'core/record'].includes(name) ? [] : ["MemberExpression[object.name='Intl']"]),
      ].map((selector) => ({ selector, message: 'Say it in src/text/say.' }));

/** Only these rooms may compute at run time what they import: the loader of an engine, a page on its first visit. */
const mayImportComputed = (/** @type {string} */ room) => room.startsWith('edge/') || room === 'main.ts';
/** Only these gather files by a pattern, and only files of their own folder. */
const GATHERERS = { exercises: String.raw`^(?!!?\.\u002F)`, 'features/index.ts': String.raw`^(?!\.\u002F)` };
const GLOBAL_OBJECTS = ['window', 'self', 'globalThis', 'top', 'parent', 'frames'];

/**
 * The rules for the source tree under `root/src`. Throws where `src` holds a file outside every room, because no rule
 * would reach it.
 * @param {string} root
 * @returns {import('eslint').Linter.Config[]}
 */
export function lawConfigs(root) {
  const rooms = roomsOf(root);
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const stray = files.find((name) => !roomOf(name, rooms));
  if (stray) throw new Error(`src/${stray} is in no room; move it into one, or declare its room in scripts/law.mjs`);
  /** @type {import('eslint').Linter.Config} */
  const importRules = {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': /** @type {any} */ (importX), plumbline: { rules: { 'no-circle': noCircle } } },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.app.json' })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: zonesOf(rooms) }],
      'plumbline/no-circle': 'error',
    },
  };
  // A room inside another one (a feature's pages) comes later, so that its own rules win there.
  const outerFirst = Object.entries(rooms).sort(([a], [b]) => a.split('/').length - b.split('/').length);
  return [importRules, ...outerFirst.map(([name, room]) => roomRules(name, room))];
}

/** The innermost room that holds a file. @param {string} file @param {Readonly<Record<string, Room>>} rooms */
const roomOf = (file, rooms) =>
  Object.keys(rooms)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

/** What each room may not import: every room that it does not name. @param {Readonly<Record<string, Room>>} rooms */
function zonesOf(rooms) {
  const names = Object.keys(rooms);
  const isIn = (/** @type {string} */ name, /** @type {string} */ outer) =>
    outer === '' || name === outer || name.startsWith(`${outer}/`);
  return names.flatMap((name) => {
    const may = rooms[name]?.may ?? [];
    const isInside = (/** @type {string} */ other) => other.startsWith(`${name}/`);
    const from = names.filter(
      (other) => other !== name && !isInside(other) && !may.some((outer) => isIn(other, outer)),
    );
    // For a room with another one inside: only the files that are not in the inner room.
    const inside = names.filter(isInside).map((other) => other.slice(name.length + 1));
    const target = inside.length
      ? [`./src/${name}/*.ts`, `./src/${name}/!(${inside.join('|')})/**/*.ts`]
      : [`./src/${name}`];
    return from.length
      ? [
          {
            target,
            from: from.map((other) => `./src/${other}`),
            message: `src/${name} may not import this`,
          },
        ]
      : [];
  });
}

/** @param {string} name @param {Room} room @returns {import('eslint').Linter.Config} */
function roomRules(name, { packages, forbidden }) {
  // A path that is neither relative nor one of this room's packages.
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
      'no-restricted-syntax': ['error', ...syntaxRules(name, foreign, message, forbidden)],
    },
  };
}

/**
 * Rules for imports and addresses that are computed at run time, which the import rules do not see.
 * @param {string} name @param {string} foreign @param {string} message @param {readonly string[]} forbidden
 */
function syntaxRules(name, foreign, message, forbidden) {
  const pattern = foreign.replaceAll('/', '\\u002F');
  const gathered = GATHERERS[/** @type {keyof typeof GATHERERS} */ (name)];
  const glob = "CallExpression[callee.object.type='MetaProperty'][callee.property.name='glob']";
  return [
    { selector: `ImportExpression > Literal[value=/${pattern}/]`, message },
    { selector: `TSImportType Literal[value=/${pattern}/]`, message },
    { selector: "NewExpression[callee.name='URL'] > Literal[value=/^\\.\\.\\u002F/]", message },
    ...wordRules(name),
    // A room may write a given day without being allowed to ask for the present one.
    ...(forbidden.includes('performance')
      ? [
          { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message },
          { selector: "MemberExpression[object.name='Date'][property.name='now']", message },
        ]
      : []),
    ...(mayImportComputed(name)
      ? []
      : [{ selector: "ImportExpression[source.type!='Literal']", message: 'Name what is imported.' }]),
    gathered
      ? { selector: `${glob} Literal[value=/${gathered}/]`, message }
      : { selector: glob, message: 'Only src/exercises and src/features/index.ts gather files.' },
  ];
}
