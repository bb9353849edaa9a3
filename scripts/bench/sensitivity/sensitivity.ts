import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseTrace } from '../../../src/schema/trace.ts';
import { fixtureNames, posesOf, truthOf } from '../../../test/fixtures/poses/read-fixture.ts';
import { textTable } from '../text-table.ts';
import { changeable, CORE, figuresIn, type Constant } from './constants.ts';
import { casesOf, type Case, type Judged, type Recording } from './judge.ts';
import { CUT_OFF, failing } from './unit-tests.ts';
import { bundle, doAll, type Answer, type Given, type Task } from './run-cases.ts';

export const FACTORS = [0.5, 2] as const;
export type Factor = (typeof FACTORS)[number];

const SIGN = 'test/fixtures/signs/hands-on-head.mannequin.trace.json.gz';

/** What one figure, multiplied, does to what is told of the recordings. */
export interface Effect {
  readonly factor: Factor;
  /** The cases that are judged otherwise: other counts, sides, reasons, faults, notes, cues. */
  readonly moves: readonly string[];
  /** Of those, the cases that no longer agree with what was done in the recording: a test fails there. */
  readonly breaks: readonly string[];
  /** How many cases give other times, angles or scores only. */
  readonly shifts: number;
  /** The judgement took too long and was cut off: nothing is known of it, and the figure is not pinned by that. */
  readonly isCutOff?: true;
}

export interface Sensitivity {
  readonly constant: Constant;
  /** How many cases read the figure at all; the others cannot depend on it and are not judged again. */
  readonly readBy: number;
  readonly effects: readonly Effect[];
  /** Where the unit tests were run for it: the first that failed, by factor. */
  readonly tests?: readonly { readonly factor: Factor; readonly failed: string | null }[];
}

export interface Wish {
  /** Only the figures whose id is this, or begins with it, or whose name is. */
  readonly only: string | null;
  /** Only the recordings of these names; all where none is named. */
  readonly recordings?: readonly string[];
  /** A folder with more traces, named after their exercise. */
  readonly traces: string | null;
  readonly log: (line: string) => void;
}

function isMeant({ id }: Constant, only: string): boolean {
  const name = id.slice(id.indexOf('.') + 1);
  const file = id.slice(id.lastIndexOf('/', id.indexOf('.')) + 1);
  return [id, file, name].some(
    (each) => each === only || (each.startsWith(only) && ['.', '[', '/'].includes(each.charAt(only.length))),
  );
}

function readTrace(path: string): Recording['poses'] {
  const bytes = readFileSync(path);
  const json: unknown = JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  const trace = parseTrace(json);
  if (!trace.ok) throw new Error(`${path}: at ${trace.where} expected ${trace.expected}`);
  return trace.value;
}

/** Every recording of the repository, and those of the folder. */
function recordingsOf({ recordings, traces }: Wish): readonly Recording[] {
  const fixtures = fixtureNames().map((name) => ({ name, poses: posesOf(name), truth: truthOf(name) }));
  const sign = { name: 'hands-on-head', poses: readTrace(SIGN), truth: null };
  const others = (traces === null ? [] : readdirSync(traces))
    .filter((file) => /\.trace\.json(\.gz)?$/.test(file))
    .map((file) => ({
      name: basename(file).replace(/\.trace\.json(\.gz)?$/, ''),
      poses: readTrace(join(traces ?? '', file)),
      truth: null,
    }));
  const all = [...fixtures, sign, ...others];
  return recordings ? all.filter(({ name }) => recordings.includes(name)) : all;
}

/** Seconds since a moment, as they are shown. */
const since = (startMs: number): string => `${((performance.now() - startMs) / 1000).toFixed(0)} s`;

/**
 * Halves and doubles every figure of the core, judges the recordings again, and tells which are judged otherwise. A case that
 * does not read a figure is the same whatever it is, and is not judged again.
 */
export async function measureSensitivity(wish: Wish): Promise<readonly Sensitivity[]> {
  const startMs = performance.now();
  const figures = figuresIn(CORE);
  const constants = changeable(figures);
  const wanted = constants.filter((constant) => wish.only === null || isMeant(constant, wish.only));
  if (wanted.length === 0) return [];
  const recordings = recordingsOf(wish);
  const cases = recordings.flatMap(casesOf);
  const given: Given = {
    plain: await bundle(figures, constants, false),
    probed: await bundle(figures, constants, true),
    recordings,
  };
  wish.log(`${wanted.length} of ${constants.length} figures, ${cases.length} cases of ${recordings.length} recordings`);

  const before = await judgeAsItIs(given, cases);
  wish.log(`judged as they are: ${since(startMs)}`);
  const wrong = [...before].filter(([, { judged }]) => judged.isWrong).map(([name]) => name);
  if (wrong.length > 0) throw new Error(`judged against their truth before anything is changed: ${wrong.join(', ')}`);

  const readers = wanted.map((constant) => {
    const index = constants.indexOf(constant);
    return { constant, index, cases: cases.filter(({ name }) => before.get(name)?.reads.has(index)) };
  });
  const tasks = readers.flatMap(({ index, cases: read }) =>
    read.length === 0 ? [] : FACTORS.map((factor): Task => ({ kind: 'changed', index, factor, cases: read })),
  );
  const told = (done: number, of: number): void => {
    if (done % 20 === 0 || done === of) wish.log(`${done} of ${of} changes judged: ${since(startMs)}`);
  };
  const answers = await doAll(given, tasks, told);
  const answerTo = new Map(tasks.map((task, at) => [keyOf(task), answers[at] ?? null]));
  return readers.map(({ constant, index, cases: read }) => ({
    constant,
    readBy: read.length,
    effects: FACTORS.map((factor) =>
      read.length === 0
        ? { factor, moves: [], breaks: [], shifts: 0 }
        : effectOf(factor, answerTo.get(keyOf({ kind: 'changed', index, factor, cases: read })) ?? null, before),
    ),
  }));
}

const keyOf = (task: Task): string => (task.kind === 'changed' ? `${task.index} ${task.factor}` : task.kind);

type Before = ReadonlyMap<string, { readonly judged: Judged; readonly reads: ReadonlySet<number> }>;

async function judgeAsItIs(given: Given, cases: readonly Case[]): Promise<Before> {
  // One half for each of two workers: the cases of one exercise lie together, and take their time together.
  const halves = [0, 1].map((half) => cases.filter((_, index) => index % 2 === half));
  const answers = await doAll(
    given,
    halves.map((half): Task => ({ kind: 'as-it-is', cases: half })),
    () => undefined,
  );
  const results = answers.flatMap((answer) => (answer?.kind === 'as-it-is' ? answer.results : []));
  if (results.length < cases.length) throw new Error('judging the recordings as they are took too long');
  return new Map(results.map(({ name, judged, reads }) => [name, { judged, reads: new Set(reads) }]));
}

function effectOf(factor: Factor, answer: Answer | null, before: Before): Effect {
  if (answer === null) return { factor, moves: [], breaks: [], shifts: 0, isCutOff: true };
  const differing = answer.results.map(({ name, judged }) => {
    const was = before.get(name)?.judged;
    return { name, judged, isMoved: judged.judgement !== was?.judgement, isOther: judged.figures !== was?.figures };
  });
  return {
    factor,
    moves: differing.filter(({ isMoved }) => isMoved).map(({ name }) => name),
    breaks: differing.filter(({ judged }) => judged.isWrong).map(({ name }) => name),
    shifts: differing.filter(({ isMoved, isOther }) => isOther && !isMoved).length,
  };
}

/** Runs the unit tests for the figures that no recording's truth pins, and says whether one fails. */
export async function withTests(all: readonly Sensitivity[], log: Wish['log']): Promise<readonly Sensitivity[]> {
  const startMs = performance.now();
  const loose = all.filter((one) => !isPinned(one));
  const ids = changeable(figuresIn(CORE)).map(({ id }) => id);
  const changes = loose.flatMap(({ constant }) =>
    FACTORS.map((factor) => ({ ...constant, factor, index: ids.indexOf(constant.id) })),
  );
  const failed = await failing(changes, (done, of) =>
    log(`${done} of ${of} runs of the unit tests: ${since(startMs)}`),
  );
  return all.map((one) => {
    const at = loose.indexOf(one) * FACTORS.length;
    return at < 0 ? one : { ...one, tests: FACTORS.map((factor, i) => ({ factor, failed: failed[at + i] ?? null })) };
  });
}

/** Whether a recording's truth, or a unit test where they were run, fails on one of the changes. */
export const isPinned = ({ effects, tests = [] }: Sensitivity): boolean =>
  effects.some(({ breaks }) => breaks.length > 0) || tests.some(({ failed }) => failed !== null && failed !== CUT_OFF);

/** Whether something was cut off, so that the table is not whole. */
export const isCutShort = ({ effects, tests = [] }: Sensitivity): boolean =>
  effects.some(({ isCutOff }) => isCutOff) || tests.some(({ failed }) => failed === CUT_OFF);

const MOST_NAMES = 4;

function namesOf({ moves, breaks, isCutOff }: Effect): string {
  if (isCutOff) return 'took too long: nothing is known';
  // Those that fail a test first, and marked.
  const names = [...breaks.map((name) => `!${name}`), ...moves.filter((name) => !breaks.includes(name))];
  const more = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

const HEADS = ['figure', 'value', '', 'moves', 'breaks', 'shifts', 'read by', 'tests'];
const LEGEND =
  'moves: cases judged otherwise; breaks: of those, cases that no longer agree with the truth of the recording (marked !);\n' +
  'shifts: cases of which only times, angles or scores differ; read by: cases that depend on the figure at all;\n' +
  'tests: whether a unit test fails, where they were run (--tests; only for figures that no recording pins)';

/** Everything as lines of text: each figure, and those that nothing pins. */
export function sensitivityText(all: readonly Sensitivity[]): string {
  const lines = all.flatMap(({ constant, readBy, effects, tests }) =>
    effects.map((effect, i) => {
      const test = tests?.find(({ factor }) => factor === effect.factor);
      return {
        cells: [
          i === 0 ? constant.id : '',
          i === 0 ? String(Number(constant.value.toPrecision(4))) : '',
          `x${effect.factor}`,
          String(effect.moves.length),
          String(effect.breaks.length),
          String(effect.shifts),
          i === 0 ? String(readBy) : '',
          test ? (test.failed === null ? 'pass' : test.failed === CUT_OFF ? CUT_OFF : 'fail') : '',
        ],
        names: namesOf(effect),
      };
    }),
  );
  const table = textTable([HEADS, ...lines.map(({ cells }) => cells)], 1).split('\n');
  const width = Math.max(...table.map((line) => line.length));
  const rows = table.map((line, i) => `${line.padEnd(width)}  ${lines[i - 1]?.names ?? ''}`.trimEnd());
  const loose = all.filter((one) => !isPinned(one));
  const tested = all.some(({ tests }) => tests);
  return [
    ...rows,
    LEGEND,
    '',
    `pinned by no recording's truth${tested ? ' and no unit test' : ''}: ${loose.length} of ${all.length}`,
    ...grouped(loose),
  ].join('\n');
}

/** Figures of one table that do the same stand on one line. */
function grouped(loose: readonly Sensitivity[]): readonly string[] {
  const groups = new Map<string, Sensitivity[]>();
  for (const one of loose) {
    const key = `${one.constant.id.match(/^[^.]+\.\w+/)?.[0] ?? one.constant.id}: ${looseness(one)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, ones]) =>
    ones.length > 1
      ? `  ${key} (${ones.length} figures)`
      : `  ${ones[0]?.constant.id} ${ones[0]?.constant.value}: ${key.slice(key.indexOf(': ') + 2)}`,
  );
}

function looseness({ readBy, effects }: Sensitivity): string {
  const moved = new Set(effects.flatMap(({ moves }) => moves)).size;
  const shifted = Math.max(...effects.map(({ shifts }) => shifts));
  if (readBy === 0) return 'read in no recording';
  if (moved > 0) return `moves ${moved} cases, none against its truth`;
  return shifted > 0 ? `only figures differ, in up to ${shifted} cases` : 'nothing differs';
}
