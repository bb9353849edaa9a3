/** The physio's side: patients, sets as they were judged and as they stand after corrections, and the draft of a note. */
import { askedCount } from '../../core/exercise/as-asked.ts';
import { countableOf, isCounted, type CountedExercise, type Exercise } from '../../core/exercise/exercise.ts';
import { STEP } from '../../core/maths/numbers.ts';
import type { CalendarDay } from '../../core/record/calendar-day.ts';
import { otherEye } from '../../core/record/eye.ts';
import type { Rep } from '../../core/record/set-events.ts';
import type { Told } from '../../core/report/outcome.ts';
import { readingOf, told } from '../../core/report/range-reading.ts';
import type { Compared } from '../../core/report/side-by-side.ts';
import { doneIn } from '../../core/report/session-head.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import type { Adherence } from '../../care/review/adherence.ts';
import { axisOf, type AngleAxis } from '../../care/review/angle-axis.ts';
import { movedIn, type Judged } from '../../care/review/attempt.ts';
import type { AttentionFact } from '../../care/review/attention.ts';
import type { Correction } from '../../care/review/correction.ts';
import type { DraftNote, Often, SetFacts } from '../../care/review/draft-note.ts';
import type { AttemptChange, JudgementsApart } from '../../care/review/judgements-apart.ts';
import type { ReviewedAttempt, ReviewedSet } from '../../care/review/reviewed-set.ts';
import type { SinceLook } from '../../care/review/since-last-look.ts';
import { functionScore, type Scale } from '../../care/pain/function-scale.ts';
import type { OfTen } from '../../care/pain/check-in.ts';
import type { PainMeans } from '../../care/progress/pain-over-time.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { exerciseName } from './card.ts';
import { findingName } from './cue.ts';
import { dateAndTime, dayAndTime, dayOfYear, ownDayName } from './day.ts';
import { clockTime, countOf, facts, list, notes, tenths, whole } from './forms.ts';
import { functionChangeSentence, toldLine } from './pain.ts';
import { aheadName, apartFigure, rangeChangeSentence, rangeTitle } from './progress.ts';
import { rangeSentence } from './repetition.ts';
import { seenSentence } from './set.ts';
import { resultFigure, testName } from './test.ts';
import { planName } from './today.ts';

/** When a patient's last file was taken in. */
export const importedSentence = (epochMs: number, nowEpochMs: number): string =>
  catalogue().review.imported({ day: dayOfYear(epochMs, nowEpochMs) });

/** The label of the link to a patient. */
export const openPatient = (who: string): string => catalogue().review.open({ who });

/** The reader as whom corrections are signed. */
export const authorSentence = (name: string): string =>
  catalogue().review.author.as({ name: catalogue().exchange.people.named({ name }) });

/** How much of the plan was done, a sentence each. */
export function adherenceSentences({ done, due, items, ofDays }: Adherence): readonly string[] {
  const t = catalogue().review.patient;
  const days = whole(ofDays);
  return [
    due === null ? t.daysDone({ done: whole(done), days }) : t.ofDue({ done: whole(done), due: whole(due), days }),
    ...(due === null ? [t.noPlan] : []),
    ...(items.all > 0 ? [t.items({ done: whole(items.done), all: whole(items.all) })] : []),
  ];
}

/** A number on a scale to ten, and the day it was told; that it was not told. */
export const toldOnDay = (value: number | null, day: CalendarDay | null, today: CalendarDay): string => {
  const t = catalogue().review.patient;
  return value === null || day === null
    ? t.notTold
    : t.ofTen({ value: Number.isInteger(value) ? whole(value) : tenths(value), day: ownDayName(day, today) });
};

/** The mean of an answer about one's activities and its day. */
export const functionOnDay = (scale: Scale | null, day: CalendarDay | null, today: CalendarDay): string =>
  toldOnDay(scale && functionScore(scale), day, today);

/** Means of pain, a sentence each: the first week against the latest, and before exercising against after it. */
export function painMeansSentences(weeks: PainMeans | null, across: PainMeans | null): readonly string[] {
  const t = catalogue().review.patient;
  return [...(weeks ? [t.weeks(meansWords(weeks))] : []), ...(across ? [t.across(meansWords(across))] : [])];
}

const meansWords = ({ from, to, of }: PainMeans) => ({
  from: tenths(from),
  to: tenths(to),
  days: whole(of[0] + of[1]),
});

/** What has come since the last look, a sentence each. */
export function sinceSentences(
  { sessions, checkIns, scales, isNewPlan }: SinceLook,
  isFirst: boolean,
): readonly string[] {
  const t = catalogue().review.patient.since;
  const lines = [
    ...(sessions > 0 ? [t.sessions({ count: whole(sessions) })] : []),
    ...(checkIns > 0 ? [t.checkIns({ count: whole(checkIns) })] : []),
    ...(scales > 0 ? [t.scales({ count: whole(scales) })] : []),
    ...(isNewPlan ? [t.plan] : []),
  ];
  if (isFirst) return [t.first, ...lines];
  return lines.length === 0 ? [t.nothing] : lines;
}

/** How many rules apply to somebody. */
export const pointsSentence = (count: number): string =>
  count === 0 ? catalogue().review.patient.noPoints : catalogue().review.patient.points({ count: whole(count) });

/** What a rule has fired on. */
export function factSentence(fact: AttentionFact, today: CalendarDay, nowEpochMs: number): string {
  const t = catalogue();
  const f = t.review.attention.facts;
  switch (fact.rule) {
    case 'red-flag':
      return f.flag({
        day: ownDayName(fact.day, today),
        question: list(fact.flags.map((id) => t.pain.flags.questions[id])),
      });
    case 'pain-high':
      return f.pain({ day: ownDayName(fact.day, today), pain: whole(fact.pain) });
    case 'pain-more':
    case 'pain-after':
      return f.means(meansWords(fact.means));
    case 'range-less':
      return f.range({
        what: rangeTitle(fact.measure, fact.exercise),
        sentence: rangeChangeSentence(fact.change, fact.side, today),
      });
    case 'sides-apart':
      return f.range({
        what: rangeTitle(fact.series.measure, fact.series.exercise),
        sentence: facts([ownDayName(fact.latest.day, today), apartFigure(fact.latest, fact.series.unit)]),
      });
    case 'function-worse':
      return functionChangeSentence(fact.change, fact.sinceEpochMs, nowEpochMs);
    case 'adherence-low':
      return f.due({ done: whole(fact.lately.done), due: whole(fact.lately.due ?? 0) });
    case 'adherence-fell':
      return f.fell({ done: whole(fact.lately.done), before: whole(fact.before.done) });
    case 'stopped-early':
      return f.stopped({ day: ownDayName(fact.day, today), exercises: list(fact.exercises.map(exerciseName)) });
    case 'note':
      return f.note({ day: ownDayName(fact.day, today), note: fact.note });
  }
}

/** What was on a day, or at a time of it. */
export const onDay = (day: string, sentence: string): string => catalogue().progress.apart.on({ day, sentence });

/** Whose session, and when it was. */
export const sessionOf = (who: string, startedAtEpochMs: number, nowEpochMs: number, zone: string | null): string =>
  catalogue().review.session.of({ who, when: dayAndTime(startedAtEpochMs, nowEpochMs, zone) });

const doneOf = ({ set, summary }: ReviewedSet): number =>
  set.exercise.mode === 'guided' ? doneIn([set]) : summary.counted.total;

/** The figures of a set after the corrections, in short lines; what was judged stands beside what was changed. */
export function setFigures(reviewed: ReviewedSet): readonly string[] {
  const { set, summary, original, ranges, changed } = reviewed;
  const t = catalogue().review.session;
  if (summary.test)
    return [catalogue().review.note.test({ test: testName(summary.test.id), result: testResult(summary.test) })];
  const asked = askedCount(set.exercise);
  const { left, right } = summary.counted;
  const sideLines = (['left', 'right'] as const).flatMap((side) => {
    const range = ranges?.[side];
    return range ? [t.rangeOf({ side, range: rangeSentence(range), of: whole(range.of) })] : [];
  });
  const unjudgedMs = summary.unjudged.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  return [
    t.counted({ of: countableOf(set.exercise), count: countOf(doneOf(reviewed)), asked: whole(asked) }),
    ...(left + right > 0 ? [t.sideCounts({ left: whole(left), right: whole(right) })] : []),
    ...(changed > 0
      ? [t.changed({ count: whole(changed) }), t.asJudged({ count: whole(original.counted.total) })]
      : []),
    ...(sideLines.length > 0 ? sideLines : [t.noFigure]),
    ...(unjudgedMs > 0 ? [t.unjudged({ seconds: whole(Math.max(1, unjudgedMs / 1000)) })] : []),
  ];
}

const testResult = ({ result }: NonNullable<ReviewedSet['summary']['test']>): string =>
  (result && resultFigure(result)) ?? catalogue().review.note.noResult;

/** A reading as it is told: in steps of five, with its band. */
function readingWords(axis: AngleAxis, value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return catalogue().review.trace.hidden;
  if (axis.unit === 'way')
    return catalogue().review.trace.percent({ value: whole(STEP * Math.round(axis.shown(value) / STEP)) });
  return rangeSentence(told('deg', { value: axis.shown(value), band: axis.band(value) }));
}

/** What was read of both sides at a moment. `of`: how long the set is; null: only the moment. */
export function readingSentence(
  axis: AngleAxis,
  timeMs: number,
  left: number | undefined,
  right: number | undefined,
  of: number | null = null,
): string {
  const t = catalogue().review.trace;
  const words = { time: clockTime(timeMs), left: readingWords(axis, left), right: readingWords(axis, right) };
  return of === null ? t.at(words) : t.atOf({ ...words, of: clockTime(of) });
}

/** A number at the axis of a plot of angles. */
export const angleTick = (unit: AngleAxis['unit'], value: number): string =>
  unit === 'deg'
    ? catalogue().review.trace.degrees({ value: whole(value) })
    : catalogue().review.trace.percent({ value: whole(value) });

/** The plot of a set, for those who do not see it. */
export const tracePlotLabel = (exercise: Exercise, fromMs: number, toMs: number): string =>
  catalogue().review.trace.plot({ exercise: exerciseName(exercise), from: clockTime(fromMs), to: clockTime(toMs) });

/** A speed of playing: "0.5×". */
export const speedName = (value: number): string =>
  catalogue().review.trace.times({ value: Number.isInteger(value) ? whole(value) : tenths(value) });

/** How far the skeleton is turned. */
export const turnName = (degrees: number): string => catalogue().review.trace.turned({ degrees: whole(degrees) });

/** An attempt by its number, side and time; `number` is null where it does not count. */
export function attemptName({ judged, side }: Pick<ReviewedAttempt, 'judged' | 'side'>, number: number | null): string {
  const { sides, review } = catalogue();
  const words = { side: sides[side ?? 'both'], time: clockTime(movedIn(judged).startMs) };
  return number === null ? review.attempts.open(words) : review.attempts.named({ ...words, number: whole(number) });
}

/** How far an attempt went; the sign for none where that was not measured. */
export const attemptRange = (exercise: Exercise, judged: Judged): string => {
  const reading = readingOf(exercise, movedIn(judged));
  return reading ? rangeSentence(reading) : catalogue().units.none;
};

/** What the figures of a set rest on: from where it was seen and by what, the bands that it was judged by, and what was looked for. */
export function restsOn({ set, original }: ReviewedSet): readonly string[] {
  const t = catalogue().review.rests;
  const { exercise } = set;
  const seen = new Set(set.events.flatMap((event) => (event.kind === 'position-taken' ? [event.view] : [])));
  const looked = exercise.faults.map(({ id }) => faultName(exercise, id));
  return [
    seenSentence(set),
    ...(seen.size > 0 ? [t.views({ views: list([...seen].map((view) => t.view[view])) })] : []),
    ...(isCounted(exercise) ? bandsOf(exercise, original) : []),
    ...(looked.length > 0 ? [t.lookedFor({ faults: list(looked) })] : []),
    t.judgedThen,
    t.band,
  ];
}

function bandsOf(exercise: CountedExercise, original: SetSummary): readonly string[] {
  const t = catalogue().review.rests;
  const { measure, countAt, targetDeg } = exercise.movement;
  const axis = axisOf(exercise, measure, original);
  const shown = (deg: number): string => bandValue(axis.unit, axis.shown(deg));
  const { holdMs } = exercise.dose;
  return [
    ...(countAt.kind === 'angle' ? [t.countsFrom({ value: shown(countAt.deg) })] : []),
    t.target({ value: shown(targetDeg) }),
    ...(holdMs > 0 ? [t.hold({ value: secondsValue(holdMs) })] : []),
  ];
}

/** What was found in an attempt, why it was not counted, and how it was judged before it was corrected. */
export function attemptNotes(exercise: Exercise, { judged, counts, side }: ReviewedAttempt): string {
  const t = catalogue();
  const a = t.review.attempts;
  const reason = judged.kind === 'rejected' ? (findingName(exercise, judged.rejected.reason) ?? '') : '';
  const found =
    judged.kind === 'rejected'
      ? [counts ? a.wasRejected({ reason }) : reason]
      : [
          ...judged.rep.faults.map((id) => foundBy(exercise, judged.rep, id)),
          ...judged.rep.notes.map((id) => sentenceFor(t.summary.notes, id)),
          notFoundBeside(exercise, judged.rep),
          ...(counts ? [] : [a.wasCounted]),
        ];
  const seenBy = movedIn(judged).eye === 'second' ? [a.bySecond] : [];
  const was = movedIn(judged).side;
  const otherSide = was !== side && was !== null ? [a.wasSide({ side: was })] : [];
  return notes([...seenBy, ...found, ...otherSide].filter((one) => one !== null).filter((one) => one !== ''));
}

/** The name of a fault; where the camera found it that did not count the repetition, with which one that was. */
function foundBy(exercise: Exercise, { eye, judgedBeside = [] }: Rep, id: string): string | null {
  const what = findingName(exercise, id);
  if (what === null || !judgedBeside.includes(id)) return what;
  const { foundByFirst, foundBySecond } = catalogue().review.attempts;
  return otherEye(eye ?? 'first') === 'first' ? foundByFirst({ what }) : foundBySecond({ what });
}

/** What the camera that did not count a repetition saw that it was free of; null where that is nothing. */
function notFoundBeside(exercise: Exercise, { faults, judgedBeside = [] }: Rep): string | null {
  const free = judgedBeside
    .filter((id) => !faults.includes(id))
    .map((id) => findingName(exercise, id))
    .filter((what) => what !== null);
  return free.length === 0 ? null : catalogue().review.attempts.notFoundBeside({ what: list(free) });
}

/** The labels of what can be done with an attempt. */
export const showLabel = (what: string): string => catalogue().review.attempts.show({ what });
export const correctLabel = (what: string): string => catalogue().review.attempts.correctIt({ what });

/** What a reader said, with who and when; on paper (`nowEpochMs` is null) with the date in full. */
export function markSentence(mark: Correction, nowEpochMs: number | null): string {
  const t = catalogue().review.attempts;
  const what = mark.kind === 'change-side' ? t.marks[mark.side] : t.marks[mark.kind];
  return t.mark({
    what,
    author: catalogue().exchange.people.named({ name: mark.author }),
    when: nowEpochMs === null ? dateAndTime(mark.atEpochMs) : dayAndTime(mark.atEpochMs, nowEpochMs),
  });
}

/** Of what a note is: of a moment, or of the set. */
export function noteOf({ of }: Correction): string {
  const t = catalogue().review.notes;
  if (of === null) return t.ofSet;
  return t.ofMoment({ time: clockTime('timeMs' in of ? of.timeMs : of.startMs) });
}

/** One thing that a reader said of a set. `reason` is in the reader's own words. */
export interface ReaderSaid {
  readonly what: string;
  readonly by: string;
  readonly reason: string;
}

/** All that readers said of a set, its attempts first; on paper (`nowEpochMs` is null) with dates in full. */
export function readerSaid({ attempts, notes }: ReviewedSet, nowEpochMs: number | null): readonly ReaderSaid[] {
  const said = (what: string, mark: Correction): ReaderSaid => ({
    what,
    by: markSentence(mark, nowEpochMs),
    reason: mark.reason,
  });
  let number = 0;
  const ofAttempts = attempts.flatMap((attempt) => {
    if (attempt.counts) number += 1;
    const name = attemptName(attempt, attempt.counts ? number : null);
    return attempt.marks.map((mark) => said(name, mark));
  });
  return [...ofAttempts, ...notes.map((mark) => said(noteOf(mark), mark))];
}

/** The button that notes something at a moment. */
export const noteAtLabel = (timeMs: number): string => catalogue().review.notes.addHere({ time: clockTime(timeMs) });

/** A fault as a name in a choice of what is accepted. */
export const toleranceLabel = (exercise: Exercise, id: string): string =>
  catalogue().review.bands.tolerance({ what: findingName(exercise, id) ?? id });
export const faultName = (exercise: Exercise, id: string): string => findingName(exercise, id) ?? id;

/** The value of a slider of bands. */
export const bandValue = (unit: AngleAxis['unit'], shown: number): string => angleTick(unit, shown);
export const secondsValue = (ms: number): string =>
  catalogue().review.bands.seconds({ value: Number.isInteger(ms / 1000) ? whole(ms / 1000) : tenths(ms / 1000) });
export const plusValue = (by: number): string => catalogue().review.bands.plus({ value: whole(by) });
export const nowValue = (value: string): string => catalogue().review.bands.now({ value });

/** How many count, and how many would. */
export const apartCounts = ({ before, after }: JudgementsApart): string =>
  catalogue().review.bands.before({ before: whole(before.total), after: whole(after.total) });

/** What changes of an attempt by other bands. */
export function changeSentence(exercise: Exercise, { kind, before, after, gained, lost }: AttemptChange): string {
  const t = catalogue().review.bands;
  const judged = before ?? after;
  const names = (ids: readonly string[]): string => list(ids.map((id) => faultName(exercise, id)));
  const how = facts([
    ...(kind === 'other-faults' ? [] : [t.kinds[kind]]),
    ...(gained.length > 0 ? [t.gained({ what: names(gained) })] : []),
    ...(lost.length > 0 ? [t.lost({ what: names(lost) })] : []),
  ]);
  const { sides, units } = catalogue();
  const what = judged ? facts([sides[movedIn(judged).side ?? 'both'], clockTime(movedIn(judged).startMs)]) : units.none;
  return t.change({ what, how });
}

/** How many sets could not be judged anew. */
export const withoutTraceSentence = (count: number): string | null =>
  count === 0 ? null : catalogue().review.bands.withoutTrace({ count: whole(count) });

/** When something was done, and in which time zone; null where that is not known. */
interface WhenDone {
  readonly startedAtEpochMs: number;
  readonly timeZone: string | null;
}

/** The heads of two sessions beside each other. */
export function besideHeads(here: WhenDone, other: WhenDone, nowEpochMs: number): readonly [string, string] {
  const t = catalogue().review.beside;
  const dayOf = ({ startedAtEpochMs, timeZone }: WhenDone): string => dayOfYear(startedAtEpochMs, nowEpochMs, timeZone);
  return [t.this({ day: dayOf(here) }), t.other({ day: dayOf(other) })];
}

/** A pair of repetitions: "2 · left". */
export const pairName = (number: number, side: ReviewedAttempt['side']): string =>
  facts([whole(number), catalogue().sides[side ?? 'both']]);

/** The curves of a pair, for those who do not see them. */
export const curveLabel = (number: number, side: ReviewedAttempt['side']): string =>
  catalogue().review.beside.curve({ number: whole(number), side: catalogue().sides[side ?? 'both'] });

const oftenWords = (name: (id: string) => string | null, all: readonly Often[]): string =>
  list(
    all.flatMap(({ id, times }) => {
      const what = name(id);
      return what === null ? [] : [catalogue().review.note.often({ what, times: whole(times) })];
    }),
  );

/** Left against right in figures: within the error they are alike. */
const apartWords = ({ left, right, difference, band }: Compared): string =>
  difference <= band
    ? catalogue().review.note.alike
    : facts([
        rangeSentence({ unit: left.unit, value: difference, band }),
        aheadName(left.value > right.value ? 'left' : 'right'),
      ]);

/** What the patient told of a set: what was otherwise than hoped, or what they were not sure of. */
function toldSentence({ question, heard }: Told): string | null {
  const t = catalogue();
  if (heard === 'otherwise') {
    const after = sentenceFor<{ readonly told: string }>(t.afterAnswer, question);
    return after && t.review.note.toldOf({ told: after.told });
  }
  const asked = sentenceFor<string>(t.questions, question);
  return asked && t.review.note.notSure({ question: asked });
}

/** What was measured of a set, in one line. */
function setLine(one: SetFacts): string {
  const t = catalogue().review.note;
  const { exercise, ranges, apart, changed } = one;
  if (one.test) return t.set({ exercise: testName(one.test.id), done: testResult(one.test) });
  const name = (id: string): string | null => findingName(exercise, id);
  const [rejected, found] = [oftenWords(name, one.rejected), oftenWords(name, one.faults)];
  const seconds = Math.round(one.unjudgedMs / 1000);
  return t.set({
    exercise: exerciseName(exercise),
    done: notes([
      t.doneOf({ of: countableOf(exercise), count: countOf(one.done), asked: whole(one.asked) }),
      ...(['left', 'right'] as const).flatMap((side) => {
        const range = ranges?.[side];
        return range ? [t.range({ side, range: rangeSentence(range) })] : [];
      }),
      ...(apart ? [t.apart({ what: apartWords(apart) })] : []),
      ...(rejected === '' ? [] : [t.notCounted({ what: rejected })]),
      ...(found === '' ? [] : [t.found({ what: found })]),
      ...(seconds > 0 ? [t.unjudged({ seconds: whole(seconds) })] : []),
      ...(changed > 0 ? [t.corrected({ count: whole(changed) })] : []),
      ...(one.isCutShort ? [t.cutShort] : []),
    ]),
  });
}

/** A draft of a note in the form of the profession: what was told and measured; the assessment is left empty. */
export function draftText(draft: DraftNote, nowEpochMs: number): string {
  const t = catalogue().review.note;
  const { subjective, objective, plan, startedAtEpochMs, timeZone } = draft;
  const telling = [
    ...subjective.checkIns.flatMap((one) => [toldLine(one), ...(one.note ? [t.word({ note: one.note })] : [])]),
    ...subjective.told.map(toldSentence).filter((line) => line !== null),
  ];
  const parts: readonly (readonly [head: string, lines: readonly string[]])[] = [
    [t.subjective, telling.length > 0 ? telling : [t.nothingTold]],
    [t.objective, [...objective.map(setLine), t.camera]],
    [t.assessment, ['']],
    [
      t.plan,
      [
        plan
          ? t.planOf({
              plan: planName(plan),
              exercises: list(plan.items.map(({ exerciseId }) => exerciseName({ id: exerciseId }))),
            })
          : t.noPlan,
      ],
    ],
  ];
  const when = dayAndTime(startedAtEpochMs, nowEpochMs, timeZone);
  return [t.of({ when }), ...parts.flatMap(([head, lines]) => ['', head, ...lines])].join('\n');
}

/** An answer on the scale of pain, with its day. */
export const painOnDay = (pain: OfTen | null, day: CalendarDay | null, today: CalendarDay): string =>
  toldOnDay(pain, day, today);
