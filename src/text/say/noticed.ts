/** The faults that were noticed in a set, and what could not be judged: each with its times. */
import { askedHoldMs, isHoldUntold } from '../../core/exercise/as-asked.ts';
import { rejectWordsOf } from '../../core/exercise/counting-level.ts';
import { isOfBody, partnerOfFault } from '../../core/report/fault-limb.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { Fault, RejectedRep, Rep, UnjudgedSpan } from '../../core/record/set-events.ts';
import { faultMomentMs, momentMs, repOfFault } from '../../core/report/moment.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue, language } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { findingName, helpSentence, unmeasurableNote } from './cue.ts';
import { clockSpan, clockTime, countOf, list, whole } from './forms.ts';
import { limbName } from './range.ts';

/** One line of the report: what it is about, and its times. */
export interface NotedLine {
  readonly what: string;
  readonly when: string;
}

/** Something that was noticed: its name, its times, and what helps; null where nothing has to be done about it. */
export interface NoticedLine extends NotedLine {
  readonly helps: string | null;
}

/**
 * What was noticed: the faults, the holds that slipped and the attempts that did not count, each by the name of what was
 * seen, with its times and what helps. An attempt that was out of sight is no finding. Ids without words are left out.
 * `spans`: from when to when, for faults where the duration matters.
 */
export function noticedLines(
  exercise: Exercise | null,
  { reps, faults, slips = [], rejected }: SetSummary,
  { spans = false } = {},
): readonly NoticedLine[] {
  const found = [
    ...faults.map((fault) => ({
      id: fault.id,
      when: atFault(exercise, reps, fault, spans ? clockSpan(fault) : clockTime(faultMomentMs(reps, fault))),
    })),
    ...slips.map(({ what, side, timeMs }) => ({ id: what, when: at(clockTime(timeMs), side) })),
    ...rejected
      .filter(({ reason }) => reason !== 'view-lost')
      .map((one) => ({ id: one.reason, when: at(clockTime(momentMs(one)), one.side) })),
  ];
  return [...new Set(found.map(({ id }) => id))].flatMap((id) => {
    const what = findingName(exercise, id);
    const times = found.filter((one) => one.id === id).map(({ when }) => when);
    if (what === null) return [];
    const when = catalogue().summary.noticedAt({ count: countOf(times.length), when: list(times) });
    const cue = helpSentence(exercise, helpIdOf(exercise, rejected, id));
    return [{ what: asLine(what), when, helps: cue === null ? null : catalogue().summary.helps({ cue }) }];
  });
}

/** Of attempts that fell short what helps is said for the one that lacked most. */
const helpIdOf = (exercise: Exercise | null, rejected: readonly RejectedRep[], id: string): string =>
  (exercise && rejected.filter(({ reason }) => reason === id).map((one) => rejectWordsOf(exercise, one)))?.find(
    (words) => words !== id,
  ) ?? id;

const at = (time: string, side: Side | null): string =>
  side === null ? time : catalogue().summary.atOfSide({ time, side });

/** The time of a fault, with the limb that it is about: where that is a partner of the one that moves, it is named. */
function atFault(exercise: Exercise | null, reps: SetSummary['reps'], fault: Fault, time: string): string {
  const rep = repOfFault(reps, fault);
  const partner = exercise && rep ? partnerOfFault(exercise, fault.id, rep) : null;
  // The head, the trunk and the hips have no side: that of the repetition would be taken for theirs.
  if (exercise && isOfBody(exercise, fault.id)) return time;
  if (partner === null) return at(time, fault.side);
  return partner.side === null
    ? time
    : catalogue().summary.atOfLimb({ time, limb: limbName(partner.measure, partner.side) });
}

/** When nothing could be judged: one line for each reason, with all its times. */
export function unseenLines(spans: readonly UnjudgedSpan[]): readonly NotedLine[] {
  return [...new Set(spans.map(whyUnjudged))].map((what) => {
    const ofIt = spans.filter((span) => whyUnjudged(span) === what);
    const ms = ofIt.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
    const seconds = countOf(Math.max(1, Math.round(ms / 1000)));
    return {
      what,
      when: catalogue().summary.unseenAt({ when: list(ofIt.map(clockSpan)), seconds }),
    };
  });
}

/** Why a span was not judged: the reason, or what of the body was not in the start position. */
function whyUnjudged(span: UnjudgedSpan): string {
  if (span.reason !== 'start-pose') return unmeasurableNote(span.reason);
  const t = catalogue().summary;
  const parts = new Set(span.missing.map((measure) => sentenceFor(t.parts, measure)).filter((part) => part !== null));
  return parts.size === 0 ? t.notInStartAny : t.notInStart({ parts: list([...parts]) });
}

/** The faults, and the holds that were too short, of which it could not be told, with the numbers of the repetitions. */
export function unjudgedLines(exercise: Exercise, { reps }: SetSummary): readonly NotedLine[] {
  const t = catalogue().summary;
  const lineOf = (what: string, isUntold: (rep: Rep) => boolean): readonly NotedLine[] => {
    const numbers = reps.flatMap((rep, index) => (isUntold(rep) ? [index + 1] : []));
    if (numbers.length === 0) return [];
    const which = list(numbers.map(whole));
    return [
      { what, when: t.unjudgedIn({ count: countOf(numbers.length), which, all: numbers.length === reps.length }) },
    ];
  };
  const untold = reps.filter((rep) => isHoldUntold(exercise, rep));
  const asked = [...new Set(untold.map(({ side }) => askedHoldMs(exercise, side)))];
  return [
    ...exercise.faults.flatMap(({ id }) => {
      const what = findingName(exercise, id);
      return what === null ? [] : lineOf(asLine(what), ({ unjudged }) => unjudged.includes(id));
    }),
    ...asked.flatMap((ms) =>
      lineOf(
        t.heldShort({ asked: countOf(Math.round(ms / 1000)) }),
        (rep) => untold.includes(rep) && askedHoldMs(exercise, rep.side) === ms,
      ),
    ),
  ];
}

/** A name as a line of its own. */
const asLine = (name: string): string => name.charAt(0).toLocaleUpperCase(language()) + name.slice(1);

/** A description of the set's time line, on which the unjudged time is hatched, for a screen reader. */
export const unseenAxisLabel = ({ unjudged }: Pick<SetSummary, 'unjudged'>): string =>
  catalogue().summary.unjudgedAxis({ count: countOf(unjudged.length) });
