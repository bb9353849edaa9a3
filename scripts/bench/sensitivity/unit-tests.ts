import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Change } from './note-readings.ts';
import type { Answered, Asked, Reader } from './test-worker.ts';

const WORKER = 'scripts/bench/sensitivity/test-worker.mjs';
/** Technical choice: all tests together take half a minute; what goes round in circles has failed. */
const LIMIT_MS = 240_000;

/** Said in place of a test where the tests took too long or their process ended: nothing is known then. */
export const CUT_OFF = 'cut off';

/** A process that runs tests. */
export class Runner {
  private child: ChildProcess | null = null;

  /** What it answers, or null where that took too long; the process is then replaced. */
  ask(asked: Asked): Promise<Answered | null> {
    const child = (this.child ??= fork(WORKER));
    return new Promise((done) => {
      const answer = (answered: Answered | null): void => {
        clearTimeout(limit);
        child.removeAllListeners();
        if (answered === null) this.end();
        done(answered);
      };
      const limit = setTimeout(() => answer(null), LIMIT_MS);
      child.once('message', (answered: Answered) => answer(answered));
      child.once('exit', () => answer(null));
      child.send(asked);
    });
  }

  end(): void {
    this.child?.kill();
    this.child = null;
  }
}

/** The test files that read each figure, the quickest first, by the figure's index. */
export async function readers(): Promise<ReadonlyMap<number, readonly string[]>> {
  const runner = new Runner();
  const noted = await runner.ask({ kind: 'noted' });
  runner.end();
  if (noted?.kind !== 'noted' || !noted.readers) throw new Error('the unit tests fail before anything is changed');
  const found = new Map<number, string[]>();
  const quickFirst = (a: Reader, b: Reader): number => a.durationMs - b.durationMs;
  for (const { file, reads } of [...noted.readers].sort(quickFirst))
    for (const index of reads) found.set(index, [...(found.get(index) ?? []), file]);
  return found;
}

/**
 * Runs, for every change, the unit tests of the core that read its figure, until one fails, a few changes at a time: the name
 * of that test, null where none fails. A test that does not read it cannot tell.
 */
export async function failing(
  changes: readonly Change[],
  told: (done: number, of: number) => void,
): Promise<readonly (string | null)[]> {
  const files = await readers();
  const failed: (string | null)[] = changes.map(() => null);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    const runner = new Runner();
    for (let at = next++; at < changes.length; at = next++) {
      const change = changes[at];
      if (!change) break;
      const read = files.get(change.index);
      const answer = read ? await runner.ask({ kind: 'changed', change, files: read }) : null;
      if (read) failed[at] = answer?.kind === 'changed' ? answer.failed : CUT_OFF;
      told(++done, changes.length);
    }
    runner.end();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}
