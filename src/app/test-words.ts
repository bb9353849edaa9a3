import { errorMsOf, isKept, type StanceTry, type TestId, type TestResult } from '../core/record/test-result.ts';
import type { SetRecord } from '../core/report/session.ts';
import { summaryOf } from '../core/report/summary-of.ts';
import type { SetSummary } from '../core/report/summary.ts';
import { findTest } from '../core/assess/timed-tests.ts';
import { text } from '../text/text.ts';
import { exerciseName } from './messages.ts';
import type { RunState } from './state.ts';
import type { TestView } from './test-lead.ts';

/** The result of a test in one spoken sentence; null where there is nothing to say. */
export function spokenResult(result: TestResult): string | null {
  const t = text().test.voice;
  if (result.outcome === 'void') return t.void;
  if (result.test === 'single-leg-stance') return spokenHolds(result.best);
  if (result.outcome === 'stopped') return null;
  const hands = result.hands === 'used' ? ` ${t.withHands}` : '';
  if (result.timeMs === null || result.error === null) return t.stands({ count: result.stands }) + hands;
  return t.time({ seconds: result.timeMs / 1000, error: errorMsOf(result.error) / 1000 }) + hands;
}

function spokenHolds(best: { readonly left: StanceTry | null; readonly right: StanceTry | null }): string | null {
  const t = text().test.voice;
  const said = (['left', 'right'] as const).flatMap((leg) => {
    const tried = best[leg];
    return tried ? [t.bestHold({ leg, seconds: tried.heldMs / 1000 })] : [];
  });
  return said.length > 0 ? said.join(' ') : null;
}

export const testName = (id: TestId): string => text().test.tests[id].name;

/** The figure of a result with its error: "11.4 s ±0.3", "12 stands", "L 12.3 s, R 9.1 s"; null where it has none. */
export function resultFigure(result: TestResult): string | null {
  const t = text().test;
  if (result.test === 'single-leg-stance') {
    const { left, right } = result.best;
    const both = [left, right].filter((tried) => tried !== null);
    return both.length === 0
      ? null
      : both.map((tried) => `${text().sides[shortOf(tried)]} ${holdFigure(tried)}`).join(' · ');
  }
  if (result.outcome !== 'done') return null;
  if (result.timeMs !== null && result.error) return timeFigure(result.timeMs, errorMsOf(result.error));
  return t.stands({ count: result.stands, orSo: result.closeCalls });
}

const shortOf = ({ leg }: StanceTry): 'leftShort' | 'rightShort' => (leg === 'left' ? 'leftShort' : 'rightShort');

/** "12.3 s ±0.2"; of a hold to the cap "45 s". */
export const holdFigure = (tried: StanceTry): string =>
  tried.ended === 'cap'
    ? text().test.cap({ seconds: tried.heldMs / 1000 })
    : timeFigure(tried.heldMs, isKept(tried) ? errorMsOf(tried.error) : null);

const timeFigure = (ms: number, errorMs: number | null): string =>
  text().test.time({ seconds: ms / 1000, error: errorMs === null ? null : errorMs / 1000 });

/** The test that a set was; null where it was practice. */
export const testOfSet = (set: SetRecord): NonNullable<SetSummary['test']> | null => summaryOf(set).test ?? null;

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
