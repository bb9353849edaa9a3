/** What of a set was not as it was asked for: holds that were too short, haste, fewer than the dose. */
import { countableOf, type Exercise } from '../../core/exercise/exercise.ts';
import { askedCount, askedHoldMs, isHeldAsAsked } from '../../core/exercise/as-asked.ts';
import { briskUnderMs } from '../../core/exercise/pace.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { Rep } from '../../core/record/set-events.ts';
import { notAsAsked } from '../../core/report/not-as-asked.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue } from '../in-use.ts';
import { clockTime, countOf, countOfTenths, list, whole } from './forms.ts';
import type { NoticedLine } from './noticed.ts';

/** Holds from this on are told in whole seconds that have passed: ten and a half of thirty are ten. A choice, unverified. */
const LONG_MS = 10_000;

const askedSeconds = (exercise: Exercise, rep: Rep) => countOf(Math.round(askedHoldMs(exercise, rep.side) / 1000));

/** How long a repetition was held. */
const heldSeconds = (exercise: Exercise, rep: Rep) =>
  askedHoldMs(exercise, rep.side) >= LONG_MS
    ? countOf(Math.floor(rep.holdMs / 1000))
    : countOfTenths(rep.holdMs / 1000);

/** The note of a repetition that was held for less than was asked; null where it was held for as long. */
export const heldShortNote = (exercise: Exercise, rep: Rep): string | null =>
  isHeldAsAsked(exercise, rep)
    ? null
    : catalogue().summary.heldOf({ held: heldSeconds(exercise, rep), askedHold: askedSeconds(exercise, rep) });

const secondsCount = (ms: number) => (ms % 1000 === 0 ? countOf(ms / 1000) : countOfTenths(ms / 1000));

const at = (ms: number, side: Side | null): string =>
  side === null ? clockTime(ms) : catalogue().summary.atOfSide({ time: clockTime(ms), side });
const timeOf = ({ side, peakMs }: Rep): string => at(peakMs, side);

const line = (what: string, times: readonly string[]): NoticedLine => ({
  what,
  when: catalogue().summary.noticedAt({ count: countOf(times.length), when: list(times) }),
  helps: null,
});

/** One line for each thing that was asked for and is missing, with its times; none where all was as asked. */
export function askedLines(exercise: Exercise, summary: SetSummary): readonly NoticedLine[] {
  const t = catalogue().summary;
  const { shortHolds, hurried, dose } = notAsAsked(exercise, summary);
  const asked = [...new Set(shortHolds.map((rep) => askedSeconds(exercise, rep).value))];
  return [
    ...asked.map((seconds) => {
      const ofIt = shortHolds.filter((rep) => askedSeconds(exercise, rep).value === seconds);
      const times = ofIt.map((rep) => t.heldAt({ when: timeOf(rep), held: heldSeconds(exercise, rep) }));
      return line(t.heldShort({ asked: countOf(seconds) }), times);
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
