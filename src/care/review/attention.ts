import type { Side } from '../../core/body/landmarks.ts';
import type { ExerciseHead } from '../../core/exercise/exercise-head.ts';
import type { SidedMeasure } from '../../core/measure/sided-measures.ts';
import { numberOfDay, type CalendarDay } from '../../core/record/calendar-day.ts';
import type { CheckIn, OfTen } from '../pain/check-in.ts';
import { changeOfFunction, heldAgainst, type FunctionChange } from '../pain/function-scale.ts';
import { startsByPlanOnly } from '../pain/over-days.ts';
import type { FlagId } from '../pain/red-flag-ids.ts';
import { flagUrgency, urgencyOf, type FlagUrgency } from '../pain/red-flags.ts';
import { LAST_DAYS } from '../progress/days-exercised.ts';
import { ownDay } from '../progress/own-days.ts';
import { painAcross, weeksOfPain, type PainMeans } from '../progress/pain-over-time.ts';
import { changeOfRange, type RangeChange } from '../progress/range-change.ts';
import type { DaySides, RangesOverTime } from '../progress/ranges-over-time.ts';
import { adherenceOf, type Adherence } from './adherence.ts';
import type { PatientOverTime } from './patient-record.ts';

/** What a rule has fired on: the figures themselves, so that nobody has to believe it. */
export type AttentionFact =
  | {
      readonly rule: 'red-flag';
      readonly day: CalendarDay;
      readonly flags: readonly FlagId[];
      readonly urgency: FlagUrgency;
    }
  | { readonly rule: 'pain-high'; readonly day: CalendarDay; readonly pain: OfTen }
  | { readonly rule: 'pain-more' | 'pain-after'; readonly means: PainMeans }
  | {
      readonly rule: 'range-less';
      readonly exercise: ExerciseHead;
      readonly measure: SidedMeasure;
      readonly side: Side;
      readonly change: RangeChange;
    }
  | { readonly rule: 'sides-apart'; readonly series: RangesOverTime; readonly latest: DaySides }
  | { readonly rule: 'function-worse'; readonly change: FunctionChange; readonly sinceEpochMs: number }
  | { readonly rule: 'adherence-low'; readonly lately: Adherence }
  | { readonly rule: 'adherence-fell'; readonly lately: Adherence; readonly before: Adherence }
  | { readonly rule: 'stopped-early'; readonly day: CalendarDay; readonly exercises: readonly ExerciseHead[] }
  | { readonly rule: 'note'; readonly day: CalendarDay; readonly note: string };

export type AttentionRuleId = AttentionFact['rule'];

/** A rule by which somebody needs a look, as data: each has its name and its rule in words, which stand beside what it fired on. */
interface AttentionRule {
  readonly id: AttentionRuleId;
  readonly find: (patient: PatientOverTime) => readonly AttentionFact[];
}

/** "Lately": two weeks. A choice, unverified: about from one visit to the next. */
const LATELY_DAYS = 14;
/** Less than this share of what the plan asks for. A choice, unverified. */
const LOW_SHARE = 0.5;
/** With fewer days that were due, one that was missed would be half. A choice, unverified. */
const LEAST_DUE = 4;
/** So many days fewer than in the two weeks before are told; a day or two are a cold, or a visit. A choice, unverified. */
const FELL_BY_DAYS = 3;

const SIDES = ['left', 'right'] as const;

/** What was told in so many days until today, with its day, newest first. */
const toldWithin = ({ record, here }: PatientOverTime, days: number) =>
  record.checkIns
    .flatMap((told): { readonly told: CheckIn; readonly day: CalendarDay }[] => {
      const day = ownDay(told.atEpochMs, told.zone, here);
      return day !== null && isWithin(day, here.today, days) ? [{ told, day }] : [];
    })
    .toSorted((a, b) => b.told.atEpochMs - a.told.atEpochMs);

const isWithin = (day: CalendarDay, today: CalendarDay, days: number): boolean =>
  numberOfDay(today) - numberOfDay(day) < days;

/** Warning signs that nobody has looked at yet (clinical#red-flags). */
function redFlags(patient: PatientOverTime): readonly AttentionFact[] {
  return toldWithin(patient, LAST_DAYS).flatMap(({ told, day }) => {
    const flags = (told.flags ?? []).filter((id) => !told.knownFlags?.includes(id));
    const urgency = urgencyOf(flags);
    const soonest = flags.toSorted((a, b) => Number(flagUrgency(b) === urgency) - Number(flagUrgency(a) === urgency));
    return urgency === null ? [] : [{ rule: 'red-flag' as const, day, flags: soonest, urgency }];
  });
}

/** A pain of 7 or more is the physio's to decide on (clinical#pain-start). */
function highPain(patient: PatientOverTime): readonly AttentionFact[] {
  const newest = toldWithin(patient, LATELY_DAYS).find(({ told }) => told.painNow !== null);
  const pain = newest?.told.painNow ?? null;
  return newest && pain !== null && startsByPlanOnly(pain) ? [{ rule: 'pain-high', day: newest.day, pain }] : [];
}

/** Pain before exercising is more than in the first week, by more than its error (clinical#measure-pain-0-to-10). */
function morePain({ pain }: PatientOverTime): readonly AttentionFact[] {
  const means = weeksOfPain(pain);
  return means?.change.kind === 'more' ? [{ rule: 'pain-more', means }] : [];
}

/** Pain after exercising is more than before it, by more than its error. */
function painAfter({ pain, here }: PatientOverTime): readonly AttentionFact[] {
  const means = painAcross(pain, here);
  return means?.change.kind === 'more' ? [{ rule: 'pain-after', means }] : [];
}

/** A side goes less far than on the first day, by more than the error of both, on two days running (clinical#camera-error). */
const lessRange = ({ ranges }: PatientOverTime): readonly AttentionFact[] =>
  ranges.flatMap((series) =>
    SIDES.flatMap((side): readonly AttentionFact[] => {
      const change = changeOfRange(series[side]);
      const { exercise, measure } = series;
      return change.kind === 'less' ? [{ rule: 'range-less', exercise, measure, side, change }] : [];
    }),
  );

/** Left and right are 20 or more apart, by more than the error, on the latest day (clinical#symmetry). */
const apart = ({ ranges }: PatientOverTime): readonly AttentionFact[] =>
  ranges.flatMap((series): readonly AttentionFact[] => {
    const latest = series.sides.at(-1);
    return latest && latest.further !== null ? [{ rule: 'sides-apart', series, latest }] : [];
  });

/** What the patient can do has become less, by more than its error (clinical#measure-psfs). */
function lessFunction({ functions }: PatientOverTime): readonly AttentionFact[] {
  const scales = functions.map(({ scale }) => scale);
  const newest = scales.at(-1);
  if (!newest) return [];
  const { first, last } = heldAgainst(scales, newest);
  const against = [first, last].flatMap((one) => {
    const change = one && changeOfFunction(one, newest);
    return one && change?.kind === 'worse'
      ? [{ rule: 'function-worse' as const, change, sinceEpochMs: one.atEpochMs }]
      : [];
  });
  return against.slice(0, 1);
}

/** Less than half of the days that the plan asks for. */
function lowAdherence(patient: PatientOverTime): readonly AttentionFact[] {
  const lately = adherenceOf(patient, LATELY_DAYS);
  const isLow = lately.due !== null && lately.due >= LEAST_DUE && lately.done < LOW_SHARE * lately.due;
  return isLow ? [{ rule: 'adherence-low', lately }] : [];
}

/** Three days fewer, or more, than in the two weeks before. */
function fallenAdherence(patient: PatientOverTime): readonly AttentionFact[] {
  const lately = adherenceOf(patient, LATELY_DAYS);
  const before = adherenceOf(patient, LATELY_DAYS, LATELY_DAYS);
  return before.done - lately.done >= FELL_BY_DAYS ? [{ rule: 'adherence-fell', lately, before }] : [];
}

/** A session was cut short, or an exercise of the plan was stopped. */
function stoppedEarly({ kept, record, here }: PatientOverTime): readonly AttentionFact[] {
  const stopped = new Set(
    record.mornings.flatMap(({ items }) =>
      items.flatMap(({ status, sessionId }) => (status === 'stopped' && sessionId !== undefined ? [sessionId] : [])),
    ),
  );
  return kept.sessions
    .filter(
      ({ day, head }) =>
        isWithin(day, here.today, LATELY_DAYS) && (head.status === 'interrupted' || stopped.has(head.id)),
    )
    .toReversed()
    .map(({ day, sets }) => ({ rule: 'stopped-early', day, exercises: sets.map(({ exercise }) => exercise) }));
}

/** The patient has left a word for the physio. */
const notes = (patient: PatientOverTime): readonly AttentionFact[] =>
  toldWithin(patient, LATELY_DAYS).flatMap(({ told: { note = '' }, day }) =>
    note.trim() === '' ? [] : [{ rule: 'note' as const, day, note }],
  );

/** All rules, what is most urgent first. */
export const ATTENTION_RULES: readonly AttentionRule[] = [
  { id: 'red-flag', find: redFlags },
  { id: 'pain-high', find: highPain },
  { id: 'pain-more', find: morePain },
  { id: 'pain-after', find: painAfter },
  { id: 'function-worse', find: lessFunction },
  { id: 'range-less', find: lessRange },
  { id: 'sides-apart', find: apart },
  { id: 'stopped-early', find: stoppedEarly },
  { id: 'adherence-low', find: lowAdherence },
  { id: 'adherence-fell', find: fallenAdherence },
  { id: 'note', find: notes },
];

/** Why somebody needs a look, in the order of the rules. Nothing here is a diagnosis: each says what it fired on. */
export const attentionOf = (patient: PatientOverTime): readonly AttentionFact[] =>
  ATTENTION_RULES.flatMap(({ find }) => find(patient));
