import { countableOf, type Countable } from '../../core/exercise/exercise.ts';
import type { Session, SetRecord } from '../../core/report/session.ts';
import { text } from '../text.ts';
import { screenOfSet } from '../../core/report/posture-history.ts';
import { resultOf, testOfSet } from '../../core/report/test-history.ts';
import { resultFigure } from './test-words.ts';

/** What the count of several sets is of: repetitions where they are not all of one kind. */
export function countableIn(sets: readonly Pick<SetRecord, 'exercise'>[]): Countable {
  const [first, ...others] = new Set(sets.map(({ exercise }) => countableOf(exercise)));
  return first && others.length === 0 ? first : 'repetitions';
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
