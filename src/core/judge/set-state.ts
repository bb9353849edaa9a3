import type { Attempt } from '../repetition/attempt.ts';
import type { AttemptSpan, Lane } from '../repetition/lane.ts';
import { NO_CUES, type CueState } from '../coach/cues.ts';
import { isCounted, type Exercise } from '../exercise/exercise.ts';
import { NO_GUIDE, type GuideState } from './guide.ts';
import { NO_HAND_SIGN, type HandSignState } from '../coach/hand-sign.ts';
import type { Slip } from '../repetition/hold.ts';
import type { Body } from '../body/landmark-set.ts';
import type { Side } from '../body/landmarks.ts';
import type { LimbsState } from '../body/limb-sides.ts';
import type { Measures } from '../measure/measures.ts';
import { NO_POSITION, type PositionState } from '../repetition/position.ts';
import type { RestState } from '../repetition/rest.ts';
import { NO_SCREEN, type ScreenState } from './posture-record.ts';
import type { SmoothingState } from '../body/smoothing.ts';
import { nearSide, type UnmeasurableReason, type ViewState } from '../body/view.ts';

/** An attempt of less than this is no movement yet. */
export const MOVING_DEG = 6;

export interface LaneState {
  readonly attempt: Attempt | null;
  readonly lastSeenMs: number | null;
  readonly startUnseen: boolean;
  readonly afterGap: boolean;
  /** Since when a rule of safety has been broken in this attempt. */
  readonly unsafeSinceMs: number | null;
  /** What has slipped of the hold that runs. */
  readonly slip: Slip | null;
  /** The last finished attempt of this lane, to compare with one of the other side that overlapped it. */
  readonly last: AttemptSpan | null;
}

interface Unmeasurable {
  readonly reason: UnmeasurableReason;
  readonly sinceMs: number;
  readonly told: boolean;
}

export interface Counted {
  readonly left: number;
  readonly right: number;
  readonly both: number;
  readonly total: number;
}

/** Everything the judge remembers of a set. Made by `startSet`, moved on by `stepSet`, never changed in place. */
export interface SetState {
  readonly timeMs: number | null;
  readonly limbs: LimbsState | null;
  readonly smoothing: SmoothingState | null;
  readonly view: ViewState | null;
  readonly measures: Measures | null;
  /** When the exercise could last be measured, and whether it could not just before. */
  readonly measuredMs: number | null;
  readonly afterGap: boolean;
  readonly points: Body | null;
  readonly position: PositionState;
  readonly rest: RestState | null;
  readonly guide: GuideState;
  readonly screen: ScreenState;
  readonly lanes: Readonly<Record<Lane, LaneState>>;
  readonly unmeasurable: Unmeasurable | null;
  readonly cues: CueState;
  readonly hands: HandSignState;
  readonly counted: Counted;
  readonly cleanHipShift: number | null;
  /** The least that each shoulder rose in a counted repetition, in % of the way to the ear. */
  readonly leastShrug: Readonly<Record<Side, number | null>>;
  /** Left less right, of the counted repetition in which the two differed least. */
  readonly leastUneven: number | null;
  readonly armsToldApart: boolean;
  /** The side that was last counted or rejected. */
  readonly lastTold: Side | null;
  readonly framesSeen: number;
  readonly frames: number;
}

const EMPTY_LANE: LaneState = {
  attempt: null,
  lastSeenMs: null,
  startUnseen: false,
  afterGap: false,
  unsafeSinceMs: null,
  slip: null,
  last: null,
};

/** A set before its first frame. */
export const startSet = (): SetState => ({
  timeMs: null,
  limbs: null,
  smoothing: null,
  view: null,
  measures: null,
  measuredMs: null,
  afterGap: false,
  points: null,
  position: NO_POSITION,
  rest: null,
  guide: NO_GUIDE,
  screen: NO_SCREEN,
  lanes: { left: EMPTY_LANE, right: EMPTY_LANE, both: EMPTY_LANE },
  unmeasurable: null,
  cues: NO_CUES,
  hands: NO_HAND_SIGN,
  counted: { left: 0, right: 0, both: 0, total: 0 },
  cleanHipShift: null,
  leastShrug: { left: null, right: null },
  leastUneven: null,
  armsToldApart: false,
  lastTold: null,
  framesSeen: 0,
  frames: 0,
});

/** The lanes that are followed: each side apart, both together, or none where nothing is counted. */
export const lanesOf = (exercise: Exercise): readonly Lane[] =>
  !isCounted(exercise) ? [] : exercise.sides === 'each' ? ['left', 'right'] : ['both'];

/** The side nearer to the camera; null where the view does not tell. */
export const nearOf = (state: SetState): Side | null => (state.view ? nearSide(state.view.name) : null);

/** Whether a repetition is under way. */
export const isMoving = ({ lanes: { left, right, both } }: SetState): boolean =>
  moves(left) || moves(right) || moves(both);

const moves = ({ attempt }: LaneState): boolean => attempt !== null && attempt.peakDeg > MOVING_DEG;

/** Changes one lane. Most frames change little: what is already so costs nothing. */
export const setLane = (state: SetState, lane: Lane, change: Partial<LaneState>): SetState => {
  const before = state.lanes[lane];
  for (const key in change) {
    const name = key as keyof LaneState;
    if (change[name] === before[name]) continue;
    const lanes = { ...state.lanes };
    lanes[lane] = Object.assign({ ...before }, change);
    return { ...state, lanes };
  }
  return state;
};
