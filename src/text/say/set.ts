/** A set as a whole: its name, what went well, what to work on, which engine saw it. */
import { mayHaveReachedCount, reachedCount, wentTooFar } from '../../core/report/reached.ts';
import { hasOwnTarget } from '../../core/report/set-targets.ts';
import {
  askedCount,
  askedHoldMs,
  isClean,
  isHeldAsAsked,
  isHoldKnown,
  isNothingFoundIn,
} from '../../core/exercise/as-asked.ts';
import { sureAngles } from '../../core/exercise/counted-angle.ts';
import { countableOf, isCounted, type Exercise } from '../../core/exercise/exercise.ts';
import { limbKindOf } from '../../core/measure/sided-measures.ts';
import { isNothingToChange, outcomeOf } from '../../core/report/outcome.ts';
import {
  enginesOf,
  type SelfReport,
  type Session,
  type SetRecord,
  type UnreadableSet,
} from '../../core/report/session.ts';
import { summaryOf, testOfSet } from '../../core/report/summary-of.ts';
import { notAsAsked } from '../../core/report/not-as-asked.ts';
import type { Rep, UnjudgedReason } from '../../core/record/set-events.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { adviceAfter, adviceSentence } from './answer.ts';
import { ownFix, workOnSentence } from './cue.ts';
import { engineName } from './engine.ts';
import { exerciseName } from './card.ts';
import { startPoseName } from './exercise.ts';
import { clockTime, countOf, facts, sentences, whole } from './forms.ts';
import { heldCount } from './held.ts';
import { setName } from './set-name.ts';
import type { Counts } from '../values.ts';

/** "Set 2: Bridge"; "Set 2" in a session of one exercise or test, which is named after it. */
export function setTitle({ sets }: Pick<Session, 'sets'>, index: number): string {
  const { setTitle: numbered, setTitleOf } = catalogue().summary;
  const names = sets.map((set) => setName({ test: testOfSet(set), exercise: set.exercise }));
  const set = whole(index + 1);
  return new Set(names).size > 1 ? setTitleOf({ set, exercise: names[index] ?? '' }) : numbered({ set });
}

/** How much of a stored set can no longer be read; null where all of it can. */
export const leftOutSentence = ({ partsLeftOut }: Pick<SetRecord, 'partsLeftOut'>): string | null =>
  partsLeftOut === undefined ? null : catalogue().summary.unreadable.partsLeftOut({ count: countOf(partsLeftOut) });

/** The name of a stored set that can no longer be read. */
export const unreadableSetName = ({ exercise }: UnreadableSet): string =>
  exercise ? exerciseName(exercise) : catalogue().summary.unreadable.name;

/** The count of a stored set that can no longer be read, and how long it ran. */
export function unreadableSetFacts({ exercise, done, durationMs }: UnreadableSet): string {
  const of = exercise ? countableOf(exercise) : 'repetitions';
  const counted = catalogue().history.counted({ of, count: countOf(done) });
  return facts([counted, ...(durationMs === null ? [] : [clockTime(durationMs)])]);
}

/** Which engine saw a set, and whether by a camera or in a recording. */
export function seenSentence(set: SetRecord): string {
  const { seenBy, seenFrom, seenRecorded, sourceCamera, sourcePhone } = catalogue().summary;
  if (set.source.kind === 'trace') return seenRecorded({ source: set.source.file });
  const camera = set.source.kind === 'camera' && set.source.at === 'phone' ? sourcePhone : sourceCamera;
  const source = set.source.kind === 'camera' ? camera : set.source.file;
  return sentences(
    ...enginesOf(set).map(({ engine, fromMs }) =>
      fromMs === null
        ? seenBy({ engine: engineName(engine), source })
        : seenFrom({ engine: engineName(engine), at: clockTime(fromMs) }),
    ),
  );
}

type OfNumbers = (
  values: Counts<
    'count' | 'asked' | 'clean' | 'nothingFound' | 'reached' | 'perhaps' | 'tooFar' | 'held' | 'askedHold'
  >,
) => string;

/**
 * One true thing that went well; null where there is none. `done`: repetitions; in a guided exercise, rounds. Where the
 * person has not said that what no camera sees was well too, it is said of what was seen only.
 */
export function wentWellSentence(
  set: Pick<SetRecord, 'exercise' | 'selfReport'>,
  summary: SetSummary,
  done: number,
): string | null {
  const { exercise } = set;
  const { wentWell, wentWellSeen } = catalogue();
  const id = wentWellId(set, summary);
  if (id === null) return null;
  const ofWhatWasSeen = outcomeOf(set, summary).extent === 'whole' ? null : sentenceFor<OfNumbers>(wentWellSeen, id);
  const sentence = ofWhatWasSeen ?? sentenceFor<OfNumbers>(wentWell, id);
  return sentence && sentence(numbersOf(exercise, summary, done));
}

/** The numbers that sentences about a whole set are made of. */
function numbersOf(exercise: Exercise, summary: SetSummary, done: number): Parameters<OfNumbers>[0] {
  const { reps } = summary;
  const longest = longestOf(reps);
  return {
    count: countOf(done),
    asked: countOf(askedCount(exercise)),
    clean: countOf(reps.filter((rep) => isClean(exercise, rep)).length),
    nothingFound: countOf(reps.filter((rep) => isNothingFoundIn(exercise, rep)).length),
    reached: countOf(reachedCount(exercise, summary)),
    perhaps: countOf(mayHaveReachedCount(exercise, summary)),
    tooFar: countOf(reps.filter((rep) => wentTooFar(exercise, rep)).length),
    held: heldCount(longest?.holdMs ?? 0),
    askedHold: countOf(Math.round(askedHoldMs(exercise, longest?.side ?? null) / 1000)),
  };
}

const longestOf = (reps: readonly Rep[]): Rep | null => [...reps].sort((a, b) => b.holdMs - a.holdMs)[0] ?? null;

/** In holds the hold time is praised, and in a guided exercise the rounds; else what the summary found. Null where it is not known how long the longest was. */
function wentWellId({ exercise }: Pick<SetRecord, 'exercise'>, summary: SetSummary): string | null {
  if (exercise.mode === 'guided') return 'guided-rounds';
  if (exercise.mode !== 'holds' || summary.reps.length === 0) return summary.wentWell;
  if (summary.reps.some((rep) => isHeldAsAsked(exercise, rep))) return 'holds';
  const longest = longestOf(summary.reps);
  return longest && isHoldKnown(longest) ? 'held-in-part' : null;
}

/** The one thing to work on, by what was found and what the person told; null where there is none. `done`: repetitions; in a guided exercise, rounds. */
export function setWorkOnSentence(
  set: Pick<SetRecord, 'exercise' | 'selfReport'>,
  summary: SetSummary,
  done = summary.reps.length,
): string | null {
  const { exercise } = set;
  const { workOn } = outcomeOf(set, summary);
  // Of a guided exercise the rounds are known here, and not to the summary.
  const isShort = exercise.mode === 'guided' && notAsAsked(exercise, summary, done).dose !== null;
  const doseSentence = (): string => catalogue().missing['dose-short'](numbersOf(exercise, summary, done));
  if (workOn === null) return isShort ? doseSentence() : null;
  if (workOn.kind === 'told') return adviceSentence(exercise, workOn);
  if (workOn.id === 'hold-short') return holdToWorkOn(exercise, summary);
  if (workOn.id === 'dose-short') return doseSentence();
  return workOnSentence(exercise, workOn.id);
}

/** Little is missing of a hold where so much of it was held. A choice, unverified. */
const NEARLY = 2 / 3;

/** What to work on where holds were too short: a little longer, or where much is missing step by step. */
function holdToWorkOn(exercise: Exercise, summary: SetSummary): string {
  const { missing } = catalogue();
  const { shortHolds } = notAsAsked(exercise, summary);
  const asked = [...new Set(shortHolds.map(({ side }) => askedHoldMs(exercise, side)))];
  const askedHold = asked.length === 1 ? countOf(Math.round((asked[0] ?? 0) / 1000)) : null;
  const isNear = shortHolds.every(({ side, holdMs }) => holdMs >= NEARLY * askedHoldMs(exercise, side));
  if (!isNear) return askedHold ? missing['hold-far']({ askedHold }) : missing['hold-far-own'];
  const counts = { count: countOf(summary.reps.length), short: countOf(shortHolds.length) };
  return askedHold ? missing['hold-short']({ ...counts, askedHold }) : missing['hold-short-own'](counts);
}

/** What is said where nothing stands under what was noticed. `done`: repetitions; in a guided exercise, rounds. */
export function nothingNoticed(set: SetRecord, summary: SetSummary, done: number): string {
  const t = catalogue().summary;
  // What was out of sight shows nothing, neither to change nor to keep.
  const seen = summary.rejected.filter(({ reason }) => reason !== 'view-lost');
  if (done + seen.length === 0) return t.faultsNothingSeen;
  return isNothingToChange(set, summary, done) ? t.faultsNone : t.faultsNoneSeen;
}

/** For a set in which nothing was counted: what it may have been, and what helps. */
export function nothingCounted(set: SetRecord, summary: SetSummary): { readonly what: string; readonly hint: string } {
  const t = catalogue().summary;
  const nobody = wentUnjudged(summary, (reason) => reason === 'no-person');
  if (nobody && set.source.kind !== 'camera') return { what: t.nobody, hint: t.nobodyHint };
  return { what: t.nothingCounted, hint: whyNothing(set, summary) };
}

function whyNothing({ exercise, events }: SetRecord, summary: SetSummary): string {
  const t = catalogue().summary;
  const pose = startPoseName(exercise);
  // Where nothing could be judged, it is the camera's place that stands in the way, and not what was done.
  if (wentUnjudged(summary, isOfSight)) return t.nothingCountedHint;
  if (!events.some((event) => event.kind === 'position-taken')) {
    const lack = summary.unjudged.findLast((span) => span.reason === 'start-pose');
    const cue = lack ? ownFix(exercise, lack.what) : null;
    return cue === null ? t.otherMovement({ pose }) : t.nearlyStarted({ pose, cue });
  }
  if (summary.unjudged.some(({ reason }) => reason === 'not-still')) return t.notStill;
  const isUntried = summary.rejected.length === 0 && summary.unjudged.some(({ reason }) => !isOfSight(reason));
  return isUntried ? t.noAttempt : t.nothingCountedHint;
}

const isOfSight = (reason: UnjudgedReason): boolean =>
  reason !== 'start-pose' && reason !== 'no-attempt' && reason !== 'not-still';

/** Whether nearly all of the time went unjudged, for such reasons. */
function wentUnjudged({ unjudged, durationMs }: SetSummary, isSuch: (reason: UnjudgedReason) => boolean): boolean {
  const spans = unjudged.filter(({ reason }) => isSuch(reason));
  return spans.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0) > 0.9 * durationMs;
}

/** How to read the bars of a set. `sided`: each side has a target of its own. */
export function barsHint({ exercise }: SetRecord, summary: SetSummary, sided: boolean): string {
  const t = catalogue().summary;
  const kind = { personal: hasOwnTarget(exercise), sided };
  return sentences(
    exercise.mode === 'holds' ? t.holdsHint(kind) : t.repsHint(kind),
    sidesAreSentence(exercise),
    showsTwoArms(exercise, summary) ? t.lesserArm : null,
    summary.rejected.length > 0 ? t.hollowHint : null,
  );
}

/** What left and right are the names of, where an exercise counts each side; null where its words say so, or nothing is to say. */
function sidesAreSentence({ sides, movement }: Exercise): string | null {
  const t = catalogue().summary.sidesAre;
  if (sides !== 'each' || !movement) return null;
  if (movement.reports === 'other-side') return t.standing;
  const limb = limbKindOf(movement.measure);
  return limb && t[limb];
}

/** Whether both arms moved together, and both were seen: one range stands for two then. */
const showsTwoArms = (exercise: Exercise, { reps }: SetSummary): boolean =>
  isCounted(exercise) &&
  exercise.mode === 'repetitions' &&
  limbKindOf(exercise.movement.measure) === 'arm' &&
  reps.some((rep) => rep.side === null && sureAngles(exercise, rep).length > 1);

/** The foot of a report: which engine saw the set, and what the report is not. */
export const reportFoot = (set: SetRecord): string => sentences(seenSentence(set), catalogue().summary.disclaimer);

/** What helps next time, beside the answer in a report; null where the report already says it as the one thing to work on. */
export function adviceBeside(set: SetRecord, given: Pick<SelfReport, 'question' | 'answer'>): string | null {
  const { workOn } = outcomeOf(set, summaryOf(set));
  return workOn?.kind === 'told' && workOn.question === given.question ? null : adviceAfter(set.exercise, given);
}
