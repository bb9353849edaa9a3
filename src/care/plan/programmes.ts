import type { Plan, PlanItem, Weekday } from './plan.ts';

/** A stretch of a programme: weeks from its beginning, and what is done in them. */
export interface ProgrammeStage {
  /** The weeks that it is meant for, the first and the last of them. A person may take each for as long as they like. */
  readonly weeks: readonly [from: number, to: number];
  readonly days: readonly Weekday[];
  readonly items: readonly PlanItem[];
}

export type ProgrammeId = 'low-back' | 'core-control' | 'shoulders-arms' | 'daily-mobility';

export interface Programme {
  readonly id: ProgrammeId;
  /** The exercise whose figure stands for it. */
  readonly shows: string;
  readonly stages: readonly [ProgrammeStage, ...ProgrammeStage[]];
}

const DAILY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** Three days a week for strength and control (clinical#dose-strength). Which of them is a choice. */
const THREE: readonly Weekday[] = [1, 3, 5];
/** Two days a week (clinical#programme-core). Which of them is a choice. */
const TWO: readonly Weekday[] = [1, 4];

const of = (exerciseId: string, sets: number, reps: number, holdMs?: number): PlanItem => ({
  exerciseId,
  dose: { sets, reps, ...(holdMs !== undefined && { holdMs }) },
});
/** As the exercise itself has it. */
const asItIs = (exerciseId: string): PlanItem => ({ exerciseId, dose: {} });

/** clinical#programme-low-back. A bird-dog with the leg alone is no exercise of the app and is left out. */
const LOW_BACK_LATE: readonly PlanItem[] = [
  of('dead-bug-heel-tap', 2, 8),
  of('bird-dog', 2, 6, 8000),
  of('bridge', 3, 10),
  of('sit-to-stand', 3, 8),
];
/** clinical#programme-core. Three sets of four stand for 6-4-2; a marching bridge is no exercise of the app and is left out. */
const CORE_LATE: readonly PlanItem[] = [of('dead-bug-heel-tap', 3, 8), of('bird-dog', 3, 4, 5000)];
/** clinical#programme-shoulder. That the band, the curl and the chest opener go on beside the press is a choice, unverified. */
const ARMS_LATE: readonly PlanItem[] = [
  of('overhead-press', 2, 8),
  of('shoulder-external-rotation', 2, 12),
  of('elbow-curl', 2, 10),
  asItIs('overhead-triceps-stretch'),
  asItIs('chest-opener'),
];
/** clinical#programme-mobility. That the rotation and the march go on is a choice, unverified. */
const MOBILITY_LATE: readonly PlanItem[] = [
  of('seated-march', 2, 10),
  of('sit-to-stand', 3, 8),
  of('single-leg-stance', 1, 3, 30_000),
  of('overhead-press', 2, 8),
];

/** The four starter programmes: defaults, which a physio may change (clinical#programmes). */
export const PROGRAMMES: readonly Programme[] = [
  {
    id: 'low-back',
    shows: 'bridge',
    stages: [
      {
        weeks: [1, 2],
        days: DAILY,
        items: [
          of('pelvic-tilt', 1, 10, 5000),
          of('transverse-abdominal', 1, 5, 10_000),
          of('march-on-back', 1, 8),
          of('bridge', 1, 8),
          of('seated-trunk-rotation', 1, 8),
        ],
      },
      {
        weeks: [3, 4],
        days: DAILY,
        items: [of('bridge', 2, 10), of('march-on-back', 2, 10), of('sit-to-stand', 2, 8)],
      },
      { weeks: [5, 8], days: THREE, items: LOW_BACK_LATE },
      { weeks: [9, 12], days: TWO, items: LOW_BACK_LATE },
    ],
  },
  {
    id: 'core-control',
    shows: 'march-on-back',
    stages: [
      {
        weeks: [1, 2],
        days: THREE,
        items: [asItIs('transverse-abdominal'), asItIs('pelvic-tilt'), of('march-on-back', 2, 8)],
      },
      {
        weeks: [3, 4],
        days: THREE,
        items: [of('dead-bug-heel-tap', 2, 6), of('bird-dog', 1, 5, 5000), of('bridge', 2, 10)],
      },
      { weeks: [5, 8], days: THREE, items: CORE_LATE },
      { weeks: [9, 12], days: TWO, items: CORE_LATE },
    ],
  },
  {
    id: 'shoulders-arms',
    shows: 'shoulder-flexion-raise',
    stages: [
      {
        weeks: [1, 2],
        days: THREE,
        items: [
          of('shoulder-flexion-raise', 2, 8),
          of('shoulder-abduction-raise', 2, 8),
          of('wall-slide', 1, 8),
          asItIs('chest-opener'),
        ],
      },
      {
        weeks: [3, 4],
        days: THREE,
        items: [
          of('shoulder-flexion-raise', 2, 8),
          of('shoulder-abduction-raise', 2, 8),
          of('shoulder-external-rotation', 2, 12),
          of('elbow-curl', 2, 10),
          of('wall-slide', 1, 8),
          asItIs('cross-body-stretch'),
          asItIs('neck-side-bend'),
        ],
      },
      { weeks: [5, 8], days: THREE, items: ARMS_LATE },
      { weeks: [9, 12], days: TWO, items: ARMS_LATE },
    ],
  },
  {
    id: 'daily-mobility',
    shows: 'sit-to-stand',
    stages: [
      {
        weeks: [1, 2],
        days: DAILY,
        items: [
          of('seated-march', 2, 10),
          of('sit-to-stand', 2, 5),
          of('seated-trunk-rotation', 1, 8),
          of('single-leg-stance', 1, 3, 10_000),
        ],
      },
      {
        weeks: [3, 4],
        days: DAILY,
        items: [
          of('sit-to-stand', 2, 8),
          of('single-leg-stance', 1, 3, 20_000),
          of('elbow-curl', 2, 8),
          of('shoulder-flexion-raise', 1, 8),
        ],
      },
      { weeks: [5, 8], days: DAILY, items: MOBILITY_LATE },
      { weeks: [9, 12], days: DAILY, items: MOBILITY_LATE },
    ],
  },
];

/** The programme of an id; undefined where there is none (a plan of a newer app). */
export const findProgramme = (id: string | undefined): Programme | undefined =>
  PROGRAMMES.find((programme) => programme.id === id);

/** The stage of a programme, counted from 0; the nearest one there is. */
export function stageOf({ stages }: Programme, stage: number): ProgrammeStage {
  const at = Math.min(Math.max(0, Math.trunc(stage)), stages.length - 1);
  return stages[at] ?? stages[0];
}

/** A plan made of a stage of a programme. */
export function planOf(
  programme: Programme,
  stage: number,
  of: { readonly id: string; readonly createdAtEpochMs: number; readonly days?: readonly Weekday[] },
): Plan {
  const at = Math.min(Math.max(0, Math.trunc(stage)), programme.stages.length - 1);
  const { days, items } = stageOf(programme, at);
  return {
    id: of.id,
    name: '',
    from: 'programme',
    programme: { id: programme.id, stage: at },
    days: of.days ?? days,
    items,
    createdAtEpochMs: of.createdAtEpochMs,
  };
}
