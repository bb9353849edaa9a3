/** What of a set was not as it was asked for: holds that were too short, haste, fewer than the dose. */
import { countableOf, type Exercise } from '../../core/exercise/exercise.ts';
import { askedCount, askedHoldMs, isHeldShort, wasHeldAtAll } from '../../core/exercise/as-asked.ts';
import { briskUnderMs } from '../../core/exercise/pace.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { Rep } from '../../core/record/set-events.ts';
import { momentMs } from '../../core/report/moment.ts';
import { notAsAsked } from '../../core/report/not-as-asked.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue } from '../in-use.ts';
import { clockTime, countOf, countOfTenths, list, whole } from './forms.ts';
import { helpSentence } from './cue.ts';
import { heldFigure } from './held.ts';
import type { NoticedLine } from './noticed.ts';

const askedSeconds = (exercise: Exercise, rep: Rep) => countOf(Math.round(askedHoldMs(exercise, rep.side) / 1000));

/** The note of a repetition that was held for less than was asked; null where it was held for as long, or its end was not seen. */
export const heldShortNote = (exercise: Exercise, rep: Rep): string | null => {
  const t = catalogue().summary;
  if (!isHeldShort(exercise, rep)) return null;
  if (!wasHeldAtAll(rep)) return t.holdNotReached;
  return t.heldOf({ held: heldFigure(rep), askedHold: askedSeconds(exercise, rep) });
};

const secondsCount = (ms: number) => (ms % 1000 === 0 ? countOf(ms / 1000) : countOfTenths(ms / 1000));

const at = (ms: number, side: Side | null): string =>
  side === null ? clockTime(ms) : catalogue().summary.atOfSide({ time: clockTime(ms), side });
const timeOf = (rep: Rep): string => at(momentMs(rep), rep.side);

const line = (what: string, times: readonly string[], cue: string | null = null): NoticedLine => ({
  what,
  when: catalogue().summary.noticedAt({ count: countOf(times.length), when: list(times) }),
  helps: cue === null ? null : catalogue().summary.helps({ cue }),
});

/** One line for each thing that was asked for and is missing, with its times; none where all was as asked. `done`: repetitions; in a guided exercise, rounds. */
export function askedLines(
  exercise: Exercise,
  summary: SetSummary,
  done = summary.reps.length,
): readonly NoticedLine[] {
  const t = catalogue().summary;
  const { shortHolds, hurried, dose } = notAsAsked(exercise, summary, done);
  const asked = [...new Set(shortHolds.map((rep) => askedSeconds(exercise, rep).value))];
  return [
    ...asked.map((seconds) => {
      const ofIt = shortHolds.filter((rep) => askedSeconds(exercise, rep).value === seconds);
      const times = ofIt.map((rep) =>
        wasHeldAtAll(rep)
          ? t.heldAt({ when: timeOf(rep), held: heldFigure(rep) })
          : t.holdNotReachedAt({ when: timeOf(rep) }),
      );
      return line(t.heldShort({ asked: countOf(seconds) }), times, helpSentence(exercise, 'hold-short'));
    }),
    ...(hurried.length > 0
      ? [line(t.hurried({ within: secondsCount(briskUnderMs(exercise)) }), hurried.map(timeOf))]
      : []),
    ...(dose
      ? [
          {
            what: t.fewer({ of: countableOf(exercise), asked: countOf(dose.asked) }),
            when: t.fewerDone({ done: countOf(dose.done) }),
            helps: null,
          },
        ]
      : []),
  ];
}

/** How many were counted; where more were asked for, of how many. */
export function countedFigure(exercise: Exercise, done: number): string {
  const asked = askedCount(exercise);
  return done < asked ? catalogue().summary.countedOf({ count: whole(done), asked: whole(asked) }) : whole(done);
}
