/** Timed tests: their names, their results, and what is spoken during a test. */
import { findTest } from '../../core/assess/timed-tests.ts';
import type { Side } from '../../core/body/landmarks.ts';
import { errorMsOf, isKept, type StanceTry, type TestId, type TestResult } from '../../core/record/test-result.ts';
import type { SetEvent } from '../../core/record/set-events.ts';
import { catalogue } from '../in-use.ts';
import { countOf, countOfTenths, facts, sentences, tenths, whole } from './forms.ts';

export const testName = (id: TestId): string => catalogue().test.tests[id].name;

/** A description of a test's drawing, for a screen reader. */
export const testDrawingLabel = (id: TestId): string => catalogue().test.drawing({ name: testName(id) });

const SIDES = ['left', 'right'] as const;
const SHORT = { left: 'leftShort', right: 'rightShort' } as const;

/** The result with its error: "11.4 s ±0.3", "12 stands", "L 12.3 s · R 9.1 s"; null where the test has none. */
export function resultFigure(result: TestResult): string | null {
  const t = catalogue();
  if (result.test === 'single-leg-stance') {
    const legs = SIDES.flatMap((side) => {
      const tried = result.best[side];
      return tried ? [t.test.holdOfLeg({ leg: t.sides[SHORT[side]], hold: holdFigure(tried) })] : [];
    });
    return legs.length === 0 ? null : facts(legs);
  }
  if (result.outcome !== 'done') return null;
  if (result.timeMs !== null && result.error) return timeFigure(result.timeMs, errorMsOf(result.error));
  const count = countOf(result.stands);
  return result.closeCalls > 0
    ? t.test.standsOrSo({ count, orSo: whole(result.closeCalls) })
    : t.test.stands({ count });
}

/** A hold: "12.3 s ±0.2", or "45 s" where it lasted to the end of the clock. */
export const holdFigure = (tried: StanceTry): string =>
  tried.ended === 'cap'
    ? catalogue().test.cap({ seconds: whole(tried.heldMs / 1000) })
    : timeFigure(tried.heldMs, isKept(tried) ? errorMsOf(tried.error) : null);

/** A time, with its error where it has one. */
export function timeFigure(ms: number, errorMs: number | null): string {
  const t = catalogue().test;
  const seconds = tenths(ms / 1000);
  return errorMs === null ? t.time({ seconds }) : t.timeOrSo({ seconds, error: tenths(errorMs / 1000) });
}

/** The result of a test in one spoken sentence; null where there is none. */
export function spokenResult(result: TestResult): string | null {
  const t = catalogue().test.voice;
  if (result.outcome === 'void') return t.void;
  if (result.test === 'single-leg-stance') {
    const holds = SIDES.flatMap((side) => {
      const tried = result.best[side];
      return tried ? [t.bestHold({ side, seconds: countOfTenths(tried.heldMs / 1000) })] : [];
    });
    return holds.length > 0 ? sentences(...holds) : null;
  }
  if (result.outcome === 'stopped') return null;
  const hands = result.hands === 'used' ? t.withHands : null;
  if (result.timeMs === null || result.error === null)
    return sentences(t.stands({ count: countOf(result.stands) }), hands);
  const error = tenths(errorMsOf(result.error) / 1000);
  return sentences(t.time({ seconds: countOfTenths(result.timeMs / 1000), error }), hands);
}

/** The count of a chair test, spoken as it stands under the clock. */
export const spokenStands = (count: number): string => catalogue().test.words.countStands({ count: countOf(count) });

/** The spoken result of one try on a leg; null where somebody stopped the try. */
export function spokenTry({ ended, heldMs }: StanceTry): string | null {
  const t = catalogue().test.voice;
  if (ended === 'stopped') return null;
  return ended === 'view-lost' ? t.tryLost : t.tried({ seconds: countOfTenths(heldMs / 1000) });
}

type PhaseEvent = Extract<SetEvent, { kind: 'test-told' }>;

/**
 * Spoken before the clock of a test runs: what to do. `hasRun`: the clock has run before, so the next leg is named.
 * Null where nothing is spoken.
 */
export function spokenPhase(
  test: TestId,
  { phase, leg }: { readonly phase: Exclude<PhaseEvent['phase'], 'running'>; readonly leg: Side | null },
  hasRun: boolean,
): string | null {
  const t = catalogue().test.voice;
  if (phase === 'practise') return t.practise;
  if (test !== 'single-leg-stance') return t.ready[test];
  if (!leg) return null;
  return hasRun ? t.nextLeg({ side: leg }) : t.firstLeg({ side: leg });
}

/** Spoken to a person who rose before the beep. */
export const waitForBeep = (): string => catalogue().test.voice.waitForBeep;

/** The progress of a test, as its page shows it. */
interface TestMoment {
  readonly id: TestId;
  readonly phase: 'settling' | 'practise' | 'ready' | 'running' | 'over';
  /** Whole seconds on the clock; null while no clock runs. */
  readonly seconds: number | null;
  readonly count: number;
  readonly leg: Side | null;
  readonly lastTryMs: number | null;
}

const GO_SECONDS = 2;

/** The one thing to do now, on the page of a test; empty once it is over. */
export function testWords({ id, phase, seconds, leg }: TestMoment): string {
  const { words } = catalogue().test;
  switch (phase) {
    case 'settling':
      return words.settling[id === 'single-leg-stance' ? 'stance' : 'chair'];
    case 'practise':
      return words.practise;
    case 'ready':
      return leg ? words.leg({ side: leg }) : words.ready;
    case 'running':
      return (seconds ?? 0) < GO_SECONDS ? words.go : words.going[id];
    case 'over':
      return '';
  }
}

/** The line under the clock: the stands, or the tries and the last of them. */
export function clockLine({ id, count, lastTryMs, phase }: TestMoment): string {
  const { words } = catalogue().test;
  const test = findTest(id);
  if (test?.kind !== 'stance') return words.countStands({ count: countOf(count) });
  if (lastTryMs !== null && phase !== 'running') return words.lastTry({ seconds: tenths(lastTryMs / 1000) });
  return words.countTries({ count: countOf(count), tries: countOf(2 * test.tries) });
}
