import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'vite';
import { withHooks, type Constant, type Figures } from './constants.ts';
import type { Case, Judged, Recording } from './judge.ts';

/** What a worker is given once: the judgement as text, without and with the readings told, and the recordings. */
export interface Given {
  readonly plain: string;
  readonly probed: string;
  readonly recordings: readonly Recording[];
}

/** One thing to do: judge cases as they are, or with one figure multiplied. */
export type Task =
  | { readonly kind: 'as-it-is'; readonly cases: readonly Case[] }
  | { readonly kind: 'changed'; readonly index: number; readonly factor: number; readonly cases: readonly Case[] };

export type Answer =
  | {
      readonly kind: 'as-it-is';
      readonly results: readonly {
        readonly name: string;
        readonly judged: Judged;
        readonly reads: readonly number[];
      }[];
    }
  | { readonly kind: 'changed'; readonly results: readonly { readonly name: string; readonly judged: Judged }[] };

const JUDGE = 'scripts/bench/sensitivity/judge.ts';
const WORKER = 'scripts/bench/sensitivity/worker.mjs';
/** Technical choice: no case takes a tenth of it; a figure that makes the judgement go round in circles is cut off. */
const LIMIT_OF_A_CASE_MS = 20_000;

/** The judgement as one text whose figures are asked for; nothing is written anywhere. */
export async function bundle(figures: Figures, constants: readonly Constant[], probed: boolean): Promise<string> {
  const hooks: Plugin = {
    name: 'figures-asked-for',
    enforce: 'pre',
    transform: {
      handler: (text, id) => {
        const file = relative(resolve('.'), id).replaceAll('\\', '/');
        return file.startsWith('src/core/') ? withHooks(file, text, figures, constants, probed) : null;
      },
    },
  };
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [hooks],
    ssr: { noExternal: true },
    build: {
      ssr: JUDGE,
      write: false,
      minify: false,
      rolldownOptions: { output: { format: 'cjs', codeSplitting: false } },
    },
  });
  if (!('output' in output)) throw new Error('expected one bundle');
  const [chunk] = output.output;
  return chunk.code;
}

/** A worker and what it is doing. */
class Hand {
  private worker: Worker;
  private readonly given: Given;

  constructor(given: Given) {
    this.given = given;
    this.worker = this.start();
  }

  private start(): Worker {
    return new Worker(resolve(WORKER), { workerData: this.given });
  }

  /** The answer, or null where it took too long; the worker is then replaced. */
  do(task: Task): Promise<Answer | null> {
    return new Promise((done, failed) => {
      const { worker } = this;
      const limit = setTimeout(
        () => {
          void worker.terminate();
          this.worker = this.start();
          done(null);
        },
        LIMIT_OF_A_CASE_MS * Math.max(1, task.cases.length),
      );
      worker.removeAllListeners();
      worker.once('message', (answer: Answer) => {
        clearTimeout(limit);
        done(answer);
      });
      worker.once('error', (error) => {
        clearTimeout(limit);
        failed(error);
      });
      worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** How every task is done by a few workers, and what each tells, in the order of the tasks. */
export async function doAll(
  given: Given,
  tasks: readonly Task[],
  told: (done: number, of: number) => void,
): Promise<readonly (Answer | null)[]> {
  const answers: (Answer | null)[] = Array.from({ length: tasks.length }, () => null);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    const hand = new Hand(given);
    try {
      for (let index = next++; index < tasks.length; index = next++) {
        const task = tasks[index];
        if (!task) break;
        answers[index] = await hand.do(task);
        told(++done, tasks.length);
      }
    } finally {
      await hand.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work));
  return answers;
}
