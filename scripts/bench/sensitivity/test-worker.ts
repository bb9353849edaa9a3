/**
 * Runs unit tests of the core again and again in a process of its own: with one of the core's figures changed, or with every
 * reading of a figure noted. No file is written to: the text changes on its way into the test, once, and asks for each figure
 * when it is loaded.
 */
import { relative, resolve } from 'node:path';
import { createVitest, type TestModule, type Vitest } from 'vitest/node';
import { changeable, CORE, figuresIn, withHooks } from './constants.ts';
import type { Change } from './note-readings.ts';

/** What is asked: which figures each test file reads, or whether a test of these files fails with a figure changed. */
export type Asked =
  { readonly kind: 'noted' } | { readonly kind: 'changed'; readonly change: Change; readonly files: readonly string[] };

/** A test file, how long it takes, and the indexes of the figures that it reads. */
export interface Reader {
  readonly file: string;
  readonly durationMs: number;
  readonly reads: readonly number[];
}

export type Answered =
  | { readonly kind: 'noted'; readonly readers: readonly Reader[] | null }
  /** The first test that fails; null where none does. */
  | { readonly kind: 'changed'; readonly failed: string | null };

const figures = figuresIn(CORE);
const constants = changeable(figures);

/** The tests, ready to be run, with or without readings noted. */
async function prepare(probed: boolean): Promise<Vitest> {
  const vitest = await createVitest(
    'test',
    {
      config: false,
      root: resolve('.'),
      watch: false,
      environment: 'node',
      pool: 'threads',
      maxWorkers: 1,
      isolate: false,
      bail: probed ? 0 : 1,
      reporters: [{}],
      testTimeout: 60_000,
      setupFiles: ['scripts/bench/sensitivity/note-readings.ts'],
      include: ['test/core/**/*.test.ts'],
      provide: { change: null },
    },
    {
      plugins: [
        {
          name: 'figures-asked-for',
          enforce: 'pre',
          transform: (text, id) => {
            const file = relative(resolve('.'), id).replaceAll('\\', '/');
            return file.startsWith(`${CORE}/`) ? withHooks(file, text, figures, constants, probed) : null;
          },
        },
      ],
    },
  );
  await vitest.standalone();
  return vitest;
}


/** The name of the first test that failed, or of the file where no test of it could be run. */
const failedIn = (module: TestModule): string => {
  const [first] = module.children.allTests('failed');
  return first?.fullName ?? module.moduleId;
};

async function note(): Promise<Answered> {
  const vitest = await prepare(true);
  const result = await vitest.runTestSpecifications(await vitest.globTestSpecifications());
  await vitest.close();
  const readers = result.testModules.map((module) => ({
    file: module.moduleId,
    durationMs: module.diagnostic().duration,
    reads: module.meta().reads ?? [],
  }));
  return { kind: 'noted', readers: result.testModules.every((module) => module.ok()) ? readers : null };
}

let plain: Vitest | null = null;

async function change({ change: one, files }: Extract<Asked, { kind: 'changed' }>): Promise<Answered> {
  plain ??= await prepare(false);
  const all = await plain.globTestSpecifications();
  for (const file of files) {
    plain.getRootProject().provide('change', one);
    const { testModules } = await plain.runTestSpecifications(all.filter(({ moduleId }) => moduleId === file));
    // The files of earlier runs are told of again.
    const module = testModules.find(({ moduleId }) => moduleId === file);
    if (!module?.ok()) return { kind: 'changed', failed: module ? failedIn(module) : file };
  }
  return { kind: 'changed', failed: null };
}

/** Answers what is asked, one at a time, until the process is ended. */
export function run(): Promise<number> {
  process.on('message', (asked: Asked) => {
    void (asked.kind === 'noted' ? note() : change(asked)).then((answer) => process.send?.(answer));
  });
  return new Promise((done) => process.once('disconnect', () => done(0)));
}
