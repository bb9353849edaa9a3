import type { Side } from '../../../core/body/landmarks.ts';
import { isCounted, type Exercise } from '../../../core/exercise/exercise.ts';
import { median } from '../../../core/maths/numbers.ts';
import { hasDegrees } from '../../../core/measure/sided-measures.ts';
import type { Rep } from '../../../core/record/set-events.ts';
import type { TestResult } from '../../../core/record/test-result.ts';
import { rangeUnitOf, toldAngle } from '../../../core/report/range-reading.ts';
import { rangesOf, type SetRange, type SetRanges } from '../../../core/report/set-ranges.ts';
import { summaryOf } from '../../../core/report/summary-of.ts';
import type { SetRecord } from '../../../core/report/session.ts';
import type { SetSummary } from '../../../core/report/summary.ts';
import type { Correction } from '../../review/correction.ts';
import { reviewSet } from '../../review/reviewed-set.ts';
import { isoMoment } from '../iso-moment.ts';
import { plainText } from '../plain-text.ts';
import { ACTIVITY, EXERCISE_ACTIVITY, EXERCISE_DURATION, identifier, NOT_PERFORMED, own, quantity } from './codes.ts';
import { referenceTo } from './reference-of.ts';
import type { Annotation, Component, Observation } from './resources.ts';

/** Whose a set is, and what was said of it. */
interface Beside {
  readonly personId: string;
  readonly corrections: readonly Correction[];
  /** What an exercise is called. */
  readonly nameOf: (exercise: Exercise) => string;
}

/** One set: which exercise, how long, what was counted and how far, what was found, and what could not be judged. */
export function observationOfSet(set: SetRecord, { personId, corrections, nameOf }: Beside): Observation {
  const said = corrections.filter(({ setId }) => setId === set.id);
  const isCorrected = said.some(({ kind }) => kind !== 'note');
  const { name, model, accelerator } = set.engine;
  const summary = summaryOf(set);
  const after = isCorrected ? reviewSet(set, said) : null;
  return {
    resourceType: 'Observation',
    identifier: [identifier('set', set.id)],
    status: isCorrected ? 'corrected' : 'final',
    category: [ACTIVITY],
    code: EXERCISE_ACTIVITY,
    subject: referenceTo(identifier('person', personId)),
    effectivePeriod: {
      start: isoMoment(set.startedAtEpochMs),
      ...(set.endedAtEpochMs !== null && { end: isoMoment(Math.max(set.startedAtEpochMs, set.endedAtEpochMs)) }),
    },
    valueCodeableConcept: own('exercise', set.exercise.id, nameOf(set.exercise)),
    device: referenceTo(identifier('engine', [name, model, accelerator].join('/'))),
    ...(said.length > 0 && { note: said.map(annotation) }),
    component: [
      { code: EXERCISE_DURATION, valueQuantity: quantity(summary.durationMs / 60_000, 'min') },
      ...(isCounted(set.exercise) ? counted(summary, after?.summary ?? null) : []),
      ...holds(set.exercise, summary),
      ...(summary.test ? [] : ranges(set.exercise, rangesOf(set.exercise, summary.reps), '')),
      ...ranges(set.exercise, after?.ranges ?? null, '-corrected'),
      ...summary.reps.map((rep) => ofRepetition(set.exercise, rep)),
      ...faults(summary),
      ...notJudged(summary),
      ...(summary.score ? [finding('score', quantity(summary.score.value, 'points'))] : []),
      ...(summary.test ? ofTest(summary.test.result) : []),
      ...(summary.screen?.figures ?? []).map(ofScreen),
    ],
  };
}

const finding = (code: string, valueQuantity: Component['valueQuantity']): Component => ({
  code: own('finding', code),
  ...(valueQuantity ? { valueQuantity } : { dataAbsentReason: NOT_PERFORMED }),
});

const annotation = ({ kind, reason, author, atEpochMs }: Correction): Annotation => ({
  text: plainText(kind === 'note' ? reason : `${kind}: ${reason}`) || kind,
  time: isoMoment(atEpochMs),
  ...(plainText(author) !== '' && { authorString: plainText(author) }),
});

/** What was counted, as it was judged; where a reader has corrected it, what counts after that beside it. */
function counted({ rejected, counted: counts }: SetSummary, after: SetSummary | null): readonly Component[] {
  const of = (all: typeof counts, suffix: string): readonly Component[] => [
    finding(`repetitions${suffix}`, quantity(all.total, 'repetitions')),
    ...(['left', 'right'] as const).flatMap((side) =>
      all[side] > 0 ? [finding(`repetitions-${side}${suffix}`, quantity(all[side], 'repetitions'))] : [],
    ),
  ];
  return [
    ...of(counts, ''),
    finding('attempts-not-counted', quantity(rejected.length, 'attempts')),
    ...(after ? of(after.counted, '-corrected') : []),
  ];
}

/** How long holds were held, where any are asked for. */
function holds({ dose }: Exercise, { reps }: SetSummary): readonly Component[] {
  if (dose.holdMs === 0 || reps.length === 0) return [];
  const times = reps.map(({ holdMs }) => holdMs / 1000);
  return [
    finding('hold-middle', quantity(median(times), 's')),
    finding('hold-longest', quantity(Math.max(...times), 's')),
  ];
}

/** How far each side went: the middle of its clean repetitions as the person is told it, and how wrong that may be. */
function ranges(exercise: Exercise, all: SetRanges | null, suffix: string): readonly Component[] {
  if (!all) return [];
  const unit = rangeUnitOf(exercise) === 'deg' ? 'deg' : '%';
  const of = (side: Side, range: SetRange | null): readonly Component[] =>
    range
      ? [
          finding(`range-${side}${suffix}`, quantity(range.value, unit)),
          finding(`range-error-${side}${suffix}`, quantity(range.band, unit)),
        ]
      : [];
  return [...of('left', all.left), ...of('right', all.right)];
}

/** The furthest angle of one repetition; without a value where it was not seen. */
function ofRepetition(exercise: Exercise, rep: Rep): Component {
  const told = isCounted(exercise) ? toldAngle(exercise, rep) : null;
  const words = ['furthest', told?.movement.measure, rep.side, rep.index + 1].filter(Boolean).join(' ');
  return {
    code: own('finding', 'furthest', words),
    ...(told
      ? { valueQuantity: quantity(told.angle.peakDeg, hasDegrees(told.movement.measure) ? 'deg' : '%') }
      : { dataAbsentReason: NOT_PERFORMED }),
  };
}

/** How often each fault was seen. */
function faults({ faults: all }: SetSummary): readonly Component[] {
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids.map((id) => ({
    code: own('fault', id),
    valueQuantity: quantity(all.filter((fault) => fault.id === id).length, 'times'),
  }));
}

/** For how long it could not be judged, all spans together. */
function notJudged({ unjudged }: SetSummary): readonly Component[] {
  const ms = unjudged.reduce((sum, { startMs, endMs }) => sum + Math.max(0, endMs - startMs), 0);
  return ms > 0 ? [finding('not-judged', quantity(ms / 1000, 's'))] : [];
}

/** The result of a timed test; without a value where it was not finished. */
function ofTest(result: TestResult | null): readonly Component[] {
  if (!result) return [finding('test', undefined)];
  const seconds = (ms: number | null | undefined): Component['valueQuantity'] =>
    ms === null || ms === undefined ? undefined : quantity(ms / 1000, 's');
  if (result.test === 'single-leg-stance')
    return (['left', 'right'] as const).map((leg) =>
      finding(`${result.test}-${leg}`, seconds(result.best[leg]?.heldMs)),
    );
  if (result.test === 'five-times-sit-to-stand') return [finding(result.test, seconds(result.timeMs))];
  return [finding(result.test, quantity(result.stands, 'repetitions'))];
}

const ofScreen = ({ id, valueDeg }: NonNullable<SetSummary['screen']>['figures'][number]): Component =>
  finding(`posture-${id}`, valueDeg === null ? undefined : quantity(valueDeg, 'deg'));
