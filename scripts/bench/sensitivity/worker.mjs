// @ts-check
/**
 * Judges recordings with figures of the core changed, in a thread of its own. The judgement comes as text (a bundle whose
 * figures are asked for as `$figure(index, value)`) and is evaluated anew for every change, since a figure is read once,
 * when its module is loaded.
 */
import { runInThisContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

/** @typedef {import('./judge.ts').Case} Case */
/** @typedef {import('./judge.ts').Recording} Recording */
/** @typedef {import('./judge.ts').Judged} Judged */
/** @typedef {typeof import('./judge.ts')} Judgement */
/** @typedef {import('./run-cases.ts').Task} Task */
/** @typedef {import('./run-cases.ts').Answer} Answer */

const { plain, probed, recordings: list } = /** @type {import('./run-cases.ts').Given} */ (workerData);
const recordings = new Map(list.map((recording) => [recording.name, recording]));

/**
 * The judgement with figures of its own: `figure` gives each, `read` is told each that is read.
 * @param {string} code @param {(index: number, value: number) => number} figure @param {(...indexes: number[]) => void} read
 * @returns {Judgement}
 */
function load(code, figure, read) {
  const module = { exports: {} };
  runInThisContext(`(function (module, exports, $figure, $read) {${code}\n})`)(module, module.exports, figure, read);
  return /** @type {Judgement} */ (module.exports);
}

/** @param {Case} one @returns {Recording} */
function recordingOf({ recording: name }) {
  const recording = recordings.get(name);
  if (!recording) throw new Error(`expected a recording ${name}`);
  return recording;
}

/** What is told of it; a judgement that breaks down tells that. @param {Judgement} judgement @param {Case} one @returns {Judged} */
function judge(judgement, one) {
  try {
    return judgement.judge(one, recordingOf(one));
  } catch (error) {
    const told = `broke down: ${error}`;
    return { judgement: told, figures: told, isWrong: true };
  }
}

/** As the figures are, and which of them each case reads. @param {Extract<Task, {kind: 'as-it-is'}>} task @returns {Answer} */
function asItIs({ cases }) {
  const atLoad = /** @type {Set<number>} */ (new Set());
  let seen = atLoad;
  const note = (/** @type {number[]} */ ...indexes) => indexes.forEach((index) => seen.add(index));
  const judgement = load(
    plain,
    (_index, value) => value,
    () => {},
  );
  const watched = load(probed, (_index, value) => value, note);
  return {
    kind: 'as-it-is',
    results: cases.map((one) => {
      seen = new Set(atLoad);
      judge(watched, one);
      return { name: one.name, judged: judge(judgement, one), reads: [...seen] };
    }),
  };
}

/** With one figure changed. @param {Extract<Task, {kind: 'changed'}>} task @returns {Answer} */
function changed({ index, factor, cases }) {
  const judgement = (() => {
    try {
      return load(
        plain,
        (each, value) => (each === index ? value * factor : value),
        () => {},
      );
    } catch (error) {
      return /** @type {const} */ ({ broken: String(error) });
    }
  })();
  return {
    kind: 'changed',
    results: cases.map((one) => ({
      name: one.name,
      judged:
        'broken' in judgement
          ? { judgement: judgement.broken, figures: judgement.broken, isWrong: true }
          : judge(judgement, one),
    })),
  };
}

parentPort?.on('message', (/** @type {Task} */ task) =>
  parentPort?.postMessage(task.kind === 'as-it-is' ? asItIs(task) : changed(task)),
);
