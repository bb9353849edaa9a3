import { CLAIMS_NOTHING, OF_THE_DEVICE } from './sentences/claims-nothing.ts';
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
export const OTHERS: readonly string[] = [...Object.values(CLAIMS_NOTHING).flat(), ...OF_THE_DEVICE];

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
  'summary.setTitleOf': 'a session of several exercises',
  'summary.findingOfCue': 'an exercise from outside, without a name for a finding',
  'start.carryOn.title': 'the first page after a session that was cut short',
  'start.carryOn.with': 'the same',
  'start.carryOn.done': 'the same',
  'start.carryOn.what': 'the same',
  'range.foundWay': 'a range check of a turn',
  'personal.ownWay': 'an own range of a turn',
  'summary.leftRightOrdinary': 'a side that goes 15 degrees less far where the error is 10',
  'summary.leftRightOrdinaryByWay': 'a side that goes 15 hundredths of the way less far where the error is less',
  'summary.leftRightDiffer': 'a side that goes 20 degrees less far and still counts',
  'summary.leftRightDifferByWay': 'a side that goes a fifth of the way less far and still counts',
  'voice.waits': 'somebody who does nothing for a minute',
  'voice.guideWorkAny': 'every guided exercise of the library has words of its own',
  'history.running': 'a session that runs now is in the list of another window',
  'missing.hold-far-own': 'no plan of these sets asks the sides for different times',
  'missing.hold-short-own': 'no plan of these sets asks the sides for different times',
  'history.yesterday': 'all sets are of today',
  'test.words.clock': 'is read out by a screen reader',
  'test.voice.waitForBeep': 'somebody rises before the beep',
  'test.bestOf': 'a session with two attempts',
  'test.notSeated': 'somebody comes up again without a seat contact',
  'test.lastByHalf': 'the time is over half-way up',
  'test.earlierNone': 'the page of a test before it',
  'screen.hidden': 'a record with an ear or a hip hidden',
  'screen.change.hidden': 'a record with an ear or a hip hidden',
  'screen.change.no-change': 'a second record',
  'screen.change.different': 'a second record',
  'personal.targetBoth': 'both sides have the same own target',
};
