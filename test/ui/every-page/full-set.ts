/** Sets in which everything that can be found in them was found. */
import type { CountedExercise, Exercise, OwnRange } from '../../../src/core/exercise/exercise.ts';
import { personalised } from '../../../src/core/person/personalised.ts';
import { applyPlan } from '../../../src/core/person/personalise.ts';
import type { Rep, SetEvent, UnseenSpan } from '../../../src/core/record/set-events.ts';
import type { SetRecord } from '../../../src/core/report/session.ts';
import { summarise, type SetSummary } from '../../../src/core/report/summary.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import flexion from '../../../src/exercises/shoulder-flexion-raise.ts';
import { en } from '../../../src/text/en/words.ts';
import { someSet } from '../some-state.ts';
import { CAMERA, REASONS } from './page-state.ts';

export const ownRange: OwnRange = {
  exerciseId: flexion.id,
  figures: (['left', 'right'] as const).map((side, index) => ({
    measure: 'arm',
    side,
    valueDeg: 96 + 9 * index,
    bandDeg: 10,
    peaksDeg: [94.2, 96, 99],
    foundAtEpochMs: Date.UTC(2024 + index, 4, 3, 12),
  })),
};
export const ownFlexion = personalised(flexion, [ownRange]) as CountedExercise;
export const planned = applyPlan(
  birdDog,
  { sets: 1, paceMs: 3000, targetDeg: 150, holdMs: 5000, without: ['same-side'], tolerance: { 'leg-low': 5 } },
  [],
);

export const HOLD_IDS = [
  'hold-further',
  'hold-less',
  'hold-elbow-low',
  'hold-elbow-high',
  'hold-elbow-open',
  'hold-face-ahead',
];
export const repOf = (change: Partial<Rep>): Rep => ({
  index: 0,
  side: 'left',
  startMs: 1000,
  peakMs: 2200,
  endMs: 4000,
  holdMs: 2500,
  angles: {},
  faults: [],
  unjudged: [],
  notes: [],
  ...change,
});

/** A set of an exercise in which everything that can be found in it was found. */
export function fullSet(
  exercise: Exercise,
  change: Partial<SetSummary> = {},
  record: Partial<SetRecord> = {},
): SetRecord {
  const measure = exercise.movement?.measure ?? 'hip';
  const name = `${measure.charAt(0).toUpperCase()}${measure.slice(1)}`;
  const angle = {
    startDeg: exercise.movement?.restDeg ?? 10,
    peakDeg: exercise.movement?.targetDeg ?? 80,
    bandDeg: 10,
  };
  const angles = exercise.sides === 'each' ? { [measure]: angle } : { [`left${name}`]: angle, [`right${name}`]: angle };
  const ids = exercise.faults.map(({ id }) => id);
  const sides =
    exercise.sides === 'each' ? (['left', 'right', 'left', 'right'] as const) : ([null, null, null] as const);
  const reps = sides.map((side, index) =>
    repOf({
      index,
      side,
      startMs: 10_000 * index,
      peakMs: 10_000 * index + 2200,
      endMs: 10_000 * index + 9000,
      holdMs: 2000 * index,
      angles,
      faults: index === 1 ? ids : [],
      // The first of them in every repetition.
      unjudged: index < 2 ? ids : ids.slice(0, 1),
      notes: index === 2 ? ['arm-not-seen', 'side-guessed', 'view-oblique', 'start-not-seen', 'end-not-seen'] : [],
      ...(index === 2 && { eye: 'second', judgedBeside: ids.slice(0, 2) }),
      ...(index === 1 && { judgedBeside: ids.slice(0, 1) }),
    }),
  );
  const events: readonly SetEvent[] = [
    { kind: 'position-taken', timeMs: 0, view: 'side-left' },
    ...reps.map((rep): SetEvent => ({ kind: 'rep-counted', timeMs: rep.endMs, rep })),
    ...(exercise.mode === 'guided'
      ? [{ kind: 'guide-told', timeMs: 9000, phase: 'rest', round: 1, rounds: 10, lastsMs: 3000 } as const]
      : []),
  ];
  const summary: SetSummary = {
    ...summarise(exercise, events, 75_000),
    rejected: (['range-too-small', 'hold-too-short', 'no-return', 'wrong-limbs', 'one-side', 'view-lost'] as const).map(
      (reason, index) => ({
        side: exercise.sides === 'each' ? 'left' : null,
        startMs: 50_000 + 1000 * index,
        endMs: 50_500 + 1000 * index,
        reason,
        angles: index === 0 ? angles : {},
      }),
    ),
    faults: ids.flatMap((id, index) => [
      { id, side: null, startMs: 12_000, endMs: 13_000 },
      ...(index % 2 ? [{ id, side: 'right' as const, startMs: 22_000, endMs: 23_000 }] : []),
      ...(index % 3 === 2 ? [{ id, side: 'left' as const, startMs: 32_000, endMs: 33_000 }] : []),
    ]),
    slips: exercise.mode === 'holds' ? HOLD_IDS.map((what) => ({ timeMs: 5000, side: 'left', what })) : [],
    unjudged: [
      ...REASONS.map((reason, index) => ({
        reason,
        startMs: 20_000 + 1000 * index,
        endMs: 20_900 + 1000 * index,
      })),
      { reason: 'start-pose', missing: ['hip', 'knee'], what: 'start-pose', startMs: 0, endMs: 4000 },
      { reason: 'no-attempt', startMs: 40_000, endMs: 48_000 },
    ],
    score: { value: 65.4, parts: { range: 80.2, control: 50, symmetry: 70, tempo: 60, hold: 40 } },
    workOn: ids[0] ?? null,
    ...change,
  };
  return {
    ...someSet(),
    source: CAMERA,
    exercise,
    events,
    summary,
    selfReport: (exercise.asks ?? []).map((question) => ({ question, answer: 'unsure', atEpochMs: 1 })),
    ...record,
  };
}

export const NOTHING_DONE = {
  counted: { left: 0, right: 0, both: 0, total: 0 },
  reps: [],
  rejected: [],
  faults: [],
  slips: [],
};
export const alone = (reason: UnseenSpan['reason']): Partial<SetSummary> => ({
  ...NOTHING_DONE,
  score: null,
  unjudged: [{ startMs: 0, endMs: 75_000, reason }],
});
export const symmetry = { leftDeg: 80, rightDeg: 60, differenceDeg: 20, bandDeg: 10, meaningful: true };
export const oneRep = [repOf({})];
export const WELL = ['all-clean', 'full-range', 'mostly-clean', 'reached-target', 'kept-going'];
export const WORK = Object.keys(en.workOn);
