import { errorMsOf, isKept, type StanceTry, type TestId, type TestResult } from '../../core/record/test-result.ts';
import { text } from '../text.ts';

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
