import {
  CLAIMS_NOTHING,
  OF_A_READER,
  OF_MANY_DAYS,
  OF_THE_DEVICE,
  OF_WHAT_WAS_TOLD,
} from './sentences/claims-nothing.ts';
import { DURING } from './sentences/during.ts';
import { HISTORY } from './sentences/history.ts';
import { OWN_RANGE } from './sentences/own-range.ts';
import { POSTURE } from './sentences/posture.ts';
import { SET_REPORT } from './sentences/set-report.ts';
import { TIMED_TESTS } from './sentences/timed-tests.ts';
import { fits, type Condition, type Table } from './table.ts';

/** Every sentence that claims something of what happened, and when it is true. */
export const SENTENCES: Table = { ...SET_REPORT, ...DURING, ...HISTORY, ...TIMED_TESTS, ...POSTURE, ...OWN_RANGE };

/** Sentences that claim nothing of a set. */
export const OTHERS: readonly string[] = [
  ...Object.values(CLAIMS_NOTHING).flat(),
  ...OF_THE_DEVICE,
  ...OF_WHAT_WAS_TOLD,
  ...OF_MANY_DAYS,
  ...OF_A_READER,
];

const known = new Map<string, Condition | null>();

/** The condition of a sentence; null where it claims nothing of a set. */
export function conditionOf(path: string): Condition | null {
  const before = known.get(path);
  if (before !== undefined) return before;
  const found = Object.entries(SENTENCES).find(([pattern]) => fits(pattern, path))?.[1] ?? null;
  known.set(path, found);
  return found;
}

/**
 * Sentences that no set here is told in, and why. Their conditions are held to nothing by the sets; what makes the sentences has tests of
 * its own.
 */
export const NOT_HEARD: Readonly<Record<string, string>> = {
  'summary.findingOfCue': 'an exercise from outside, without a name for a finding',
  'summary.leftRightOrdinary': 'a side that goes less far by more than the error and less than 20 degrees',
  'summary.leftRightOrdinaryByWay': 'the same in shares of the way',
  'summary.leftRightDifferByWay': 'a side that goes less far by more than the error of its way and still counts',
  'voice.guideWorkAny': 'every guided exercise of the library has words of its own',
  'test.voice.waitForBeep': 'somebody rises before the beep',
  'test.bestOf': 'a session with two attempts',
  'test.notSeated': 'somebody comes up again without a seat contact',
  'test.earlierNone': 'the page of a test before it',
  'summary.notInStartAny': 'every measure of a start pose in the library has a name',
  'summary.notStill': 'a guided exercise in which somebody is not still for half a second',
};
