// @ts-check
/**
 * A new exercise: `npm run new:exercise ID` writes its data file from a commented skeleton. With `-- --recording FILE
 * --reps "left right"` it makes the exercise's first fixture too; this can also be done later.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const SKELETON = 'scripts/new-exercise/skeleton.ts';
const POSES = 'test/fixtures/poses';
const ADD_FIXTURE = `${POSES}/add-fixture.mjs`;
const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** `any` is the prefix of fixtures that belong to no exercise, `index` is the list of the library. */
const RESERVED = ['any', 'index'];

/** @typedef {{id: string, recording: string | null, reps: string | null, into: string}} Wish */

/** @param {string[]} args */
export async function run(args) {
  const wish = readWish(args);
  const problem = typeof wish === 'string' ? wish : problemWith(wish);
  if (problem !== null || typeof wish === 'string') {
    console.error(`new:exercise: ${problem}`);
    process.exitCode = 2;
    return;
  }
  const file = fileOf(wish);
  if (!existsSync(file)) {
    mkdirSync(join(wish.into, 'src/exercises'), { recursive: true });
    writeFileSync(file, skeletonFor(wish.id));
    console.log(`${file} is written.`);
  }
  if (wish.recording !== null && !makeFixture(wish)) {
    process.exitCode = 1;
    return;
  }
  console.log(nextSteps(wish));
}

/** @param {string[]} args @returns {Wish | string} */
function readWish(args) {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { recording: { type: 'string' }, reps: { type: 'string' }, into: { type: 'string', default: '.' } },
    });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) return 'expected one id, such as heel-slide';
    return { id, recording: values.recording ?? null, reps: values.reps ?? null, into: values.into };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param {Wish} wish */
const fileOf = ({ id, into }) => join(into, 'src/exercises', `${id}.ts`);
/** @param {Wish} wish */
const fixtureOf = ({ id, into }) => join(into, POSES, `${id}.clean.trace.json.gz`);

/**
 * One line that says what is wrong with the wish; null where nothing is wrong.
 * @param {Wish} wish @returns {string | null}
 */
function problemWith(wish) {
  const { id, recording, reps } = wish;
  if (!KEBAB_CASE.test(id)) return `"${id}" is no id: words in small letters with - between, such as heel-slide`;
  if (RESERVED.includes(id)) return `"${id}" means something else here`;
  if (existsSync(fileOf(wish)) && (recording === null || existsSync(fixtureOf(wish)))) {
    return `"${id}" is taken: ${fileOf(wish)} is there`;
  }
  if ((recording === null) !== (reps === null)) return '--recording and --reps belong together';
  if (recording === null || reps === null) return null;
  if (!existsSync(recording)) return `no such file: ${recording}`;
  return /^(left|right|both)( +(left|right|both))*$/.test(reps.trim())
    ? null
    : `expected --reps such as "left right left", or "both both", got "${reps}"`;
}

/** The skeleton with that id in it. @param {string} id */
const skeletonFor = (id) =>
  readFileSync(SKELETON, 'utf8').replaceAll(": 'skeleton'", `: '${id}'`).replace('../../src/core/', '../core/');

/**
 * Makes the exercise's first fixture from the recording, which must show clean repetitions.
 * @param {Wish} wish @returns {boolean}
 */
function makeFixture(wish) {
  const traces = mkdtempSync(join(tmpdir(), 'plumbline-'));
  try {
    const trace = traceOf(wish, traces);
    if (trace === null) return false;
    const folder = join(wish.into, POSES);
    mkdirSync(folder, { recursive: true });
    const options = ['--every', '2', '--reps', String(wish.reps), '--into', folder];
    const shows = ['--shows', 'Recorded for this exercise, every repetition as it should be'];
    return node([ADD_FIXTURE, trace, `${wish.id}.clean`, ...options, ...shows]);
  } finally {
    rmSync(traces, { recursive: true });
  }
}

/**
 * The trace of the recording: the file itself where it holds poses, else a file that the app's own pipeline makes.
 * @param {Wish} wish @param {string} folder @returns {string | null}
 */
function traceOf({ id, recording }, folder) {
  if (recording === null || recording.endsWith('.json')) return recording;
  const isRead = node(['scripts/run.mjs', 'analyze', '--exercise', id, '--trace-out', folder, recording]);
  const [trace] = readdirSync(folder);
  return isRead && trace ? join(folder, trace) : null;
}

/** @param {string[]} args */
const node = (args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;

/** @param {Wish} wish */
const nextSteps = ({ id }) => `
Next: npm run check -- --exercise ${id}
It lists what is still missing, in the order in which to do it; CONTRIBUTING.md is the one page about it.`;
