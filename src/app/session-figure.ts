import type { Session } from '../core/session.ts';
import { text } from '../text/text.ts';
import { screenOfSet } from './screen-history.ts';
import { resultOf } from './test-history.ts';
import { resultFigure, testOfSet } from './test-words.ts';

/** What the count of a session is of: holds or rounds where all its sets are of that kind, else repetitions. */
export function countWord({ sets }: Session, count: number): string {
  const words = text().history.counted;
  const [mode, ...others] = new Set(sets.map(({ exercise }) => exercise.mode));
  const isOne = others.length === 0 && (mode === 'holds' || mode === 'guided');
  return words[isOne ? mode : 'repetitions']({ count });
}

/** The figure that stands for a session that was a timed test or a screen; null where repetitions do. */
export function sessionFigure(session: Session): string | null {
  const test = session.sets.map(testOfSet).find((one) => one !== null);
  if (test) {
    const result = resultOf(session, test.id);
    return (result && resultFigure(result)) ?? text().test.noResult;
  }
  if (!session.sets.some(({ exercise }) => exercise.mode === 'screen')) return null;
  const views = session.sets.flatMap((set) => screenOfSet(set)?.views ?? []);
  return text().screen.taken({ count: views.length });
}
