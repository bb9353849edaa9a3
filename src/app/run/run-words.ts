import { findTest } from '../../core/assess/timed-tests.ts';
import type { TestId } from '../../core/record/test-result.ts';
import { exerciseName } from '../../text/say/exercise-words.ts';
import { testName } from '../../text/say/test-words.ts';
import { text } from '../../text/text.ts';
import type { RunState } from './run-state.ts';
import type { TestView } from './test-view.ts';

/** What a run is of. */
export const runName = ({ exercise, test }: RunState): string => (test ? testName(test.id) : exerciseName(exercise));

/** Which set of a run this is, or which attempt. */
export const setOfRun = ({ set, sets, test }: RunState): string =>
  test ? text().test.words.attempt({ attempt: set, attempts: sets }) : text().practise.set({ set, sets });

/** The one thing to do now, on the screen of a test; nothing while the clock has been running for a moment. */
export function testWords({ id, phase, seconds, leg }: TestView): string {
  const { words } = text().test;
  switch (phase) {
    case 'settling':
      return words.settling[kindOf(id)];
    case 'practise':
      return words.practise;
    case 'ready':
      return leg ? words.leg({ leg }) : words.ready;
    case 'running':
      return (seconds ?? 0) < GO_SECONDS ? words.go : '';
    case 'over':
      return '';
  }
}

const GO_SECONDS = 2;
const kindOf = (id: TestId): 'chair' | 'stance' => (id === 'single-leg-stance' ? 'stance' : 'chair');

/** Where a clock ends by itself, seconds; 0 where it does not. */
export function clockEndsAt({ id }: TestView): number {
  const test = findTest(id);
  if (test?.kind === 'stance') return test.capMs / 1000;
  return test?.end.kind === 'time' ? test.end.ms / 1000 : 0;
}

/** What stands under the clock: stands, or tries and the last of them. */
export function clockLine({ id, count, lastTryMs, phase }: TestView): string {
  const { words } = text().test;
  const test = findTest(id);
  if (test?.kind !== 'stance') return words.countStands({ count });
  if (lastTryMs !== null && phase !== 'running') return words.lastTry({ seconds: lastTryMs / 1000 });
  return words.countTries({ count, of: 2 * test.tries });
}
