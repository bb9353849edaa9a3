import { hasLeapt, CUT_MS } from '../body/leap.ts';
import type { Pose } from '../body/pose.ts';
import { seenFrom, type UnmeasurableReason } from '../body/view.ts';
import { NO_BASELINE } from '../faults/baseline.ts';
import type { MeasuredBeside, Measures } from '../measure/measures.ts';
import { otherEye } from '../record/eye.ts';
import { whyUnmeasurable } from './measurable.ts';
import { bodyIn, readPose } from './read-pose.ts';
import { leadOf, UNSEEN_BODY, type BesideState, type EyeState, type SeenState, type TwoEyes } from './set-state.ts';

/**
 * Two cameras at once. One leads: the set is judged by its picture as by that of an only one, and where the other one stands where the
 * exercise can be judged, what it measures in the same moment goes along (`Measures.beside`). Each has a body state, a rest pose and a
 * baseline of its own, for what two cameras read off differs: nothing is ever counted from the rest of one to the peak of another.
 */

/**
 * Where the camera that leads sees nothing to judge for this long, and the other one does, that one leads: a single frame that the model
 * drops changes nothing. A choice, unverified.
 */
const BLIND_MS = 100;
/** A camera that has given no pose for this long is away: what it sees next is looked at anew. A technical choice. */
const AWAY_MS = 1000;

const eyeOf = ({
  limbs,
  smoothing,
  leaptMs,
  leaptBackMs,
  view,
  measures,
  points,
  isInOtherPosture,
  backInSightMs,
}: EyeState): EyeState => ({
  limbs,
  smoothing,
  leaptMs,
  leaptBackMs,
  view,
  measures,
  points,
  isInOtherPosture,
  backInSightMs,
});

/** How a camera sees, beside what it measures. */
export const sightOf = ({ view, eyes }: SeenState): Omit<MeasuredBeside, 'measures'> => ({
  from: seenFrom(view),
  sinceMs: eyes?.sinceMs ?? 0,
});

/** How the camera sees that does not lead. */
export const sightBeside = ({ eyes }: SeenState): Omit<MeasuredBeside, 'measures'> => ({
  from: seenFrom(eyes?.beside?.view ?? null),
  sinceMs: eyes?.beside?.sinceMs ?? 0,
});

/** Two cameras of which the second has just come. */
const NEW_EYES: TwoEyes = { lead: 'first', sinceMs: 0, beside: null, baselineBeside: NO_BASELINE };

/** The state as the other camera sees the body. What the set as a whole rests on is exchanged by its mode. */
export const exchangeEyes = <S extends SeenState>(state: S): S => {
  const { eyes, timeMs } = state;
  const { lead, sinceMs, beside, baselineBeside } = eyes ?? NEW_EYES;
  return {
    ...state,
    ...eyeOf(beside ?? UNSEEN_BODY),
    eyes: {
      lead: otherEye(lead),
      sinceMs: beside?.sinceMs ?? timeMs ?? 0,
      beside: { ...eyeOf(state), sinceMs, seenMs: timeMs ?? 0, mayLead: false },
      baselineBeside,
    },
  };
};

/** Somebody of whom only a part is out of its picture can be measured beside, by what is in it. */
const MEASURED_IN_PART: readonly (UnmeasurableReason | null)[] = [
  null,
  'limb-hidden',
  'body-cut-off',
  'feet-out-of-frame',
  'head-out-of-frame',
];

/** A body that lies elsewhere all at once is not looked at; where it stays there, it is looked at anew. */
const afterLeap = (eye: EyeState, pose: Pose, nowMs: number): EyeState => {
  const body = bodyIn(pose);
  if (!body || !eye.smoothing) return eye;
  const { points, trunkPx } = body;
  if (!hasLeapt(eye.smoothing, points, { timeMs: nowMs, sinceMs: eye.leaptMs, trunkPx }))
    return eye.leaptMs === null ? eye : { ...eye, leaptMs: null };
  if (eye.leaptMs === null) return { ...eye, leaptMs: nowMs };
  return nowMs - eye.leaptMs < CUT_MS ? eye : UNSEEN_BODY;
};

/** What the camera that does not lead sees in a frame. */
const lookBeside = <S extends SeenState>(
  state: S,
  pose: Pose | undefined,
  options: { readonly nowMs: number; readonly movesTheView: boolean },
): BesideState | null => {
  const beside = state.eyes?.beside ?? null;
  const { nowMs, movesTheView } = options;
  if (!pose) {
    if (!beside || nowMs - beside.seenMs > AWAY_MS) return null;
    return { ...beside, measures: null, points: null, mayLead: false };
  }
  const seen = { ...pose, timeMs: nowMs };
  const known = beside && nowMs - beside.seenMs <= AWAY_MS ? afterLeap(beside, seen, nowMs) : UNSEEN_BODY;
  const sinceMs = beside === null || known === UNSEEN_BODY ? nowMs : beside.sinceMs;
  const before: S = { ...state, ...known };
  const [after] = readPose(before, seen, bodyIn(seen), { movesTheView });
  const why = whyUnmeasurable(after, seen);
  const isMeasured = MEASURED_IN_PART.includes(why);
  const eye = eyeOf(after);
  return { ...eye, measures: isMeasured ? eye.measures : null, sinceMs, seenMs: nowMs, mayLead: why === null };
};

const isBlind = ({ unmeasurable }: SeenState, nowMs: number): boolean =>
  unmeasurable !== null && nowMs - unmeasurable.sinceMs >= BLIND_MS;

/** Whether there is, and was until now, one camera alone. */
export const isSeenByOne = ({ eyes }: SeenState, pose: Pose): boolean => eyes === null && pose.beside === undefined;

/**
 * Looks with both cameras: which of them leads now, the state as it sees the body, with what the other one sees beside, and the leading
 * one's pose. `exchange`: the state as the other camera sees it.
 */
export const lookTwice = <S extends SeenState>(
  state: S,
  pose: Pose,
  { exchange, movesTheView }: { readonly exchange: (state: S) => S; readonly movesTheView: boolean },
): readonly [S, Pose] => {
  const { beside: second } = pose;
  const nowMs = pose.timeMs;
  const mustChange = leadOf(state) === 'second' && second === undefined;
  const mayChange = second !== undefined && state.eyes?.beside?.mayLead === true && isBlind(state, nowMs);
  const led = mustChange || mayChange ? exchange(state) : state;
  const isLedBySecond = leadOf(led) === 'second' && second !== undefined;
  const [own, other] = isLedBySecond ? [{ ...second, timeMs: nowMs }, pose] : [pose, second];
  const beside = lookBeside(led, other, { nowMs, movesTheView });
  return [{ ...led, eyes: { ...(led.eyes ?? NEW_EYES), beside } }, own];
};

/** What was measured in a frame, with what the other camera measured in it. */
export const withMeasuredBeside = <S extends SeenState>(
  state: S,
  measures: Measures | null,
): readonly [S, Measures | null] => {
  const beside = state.eyes?.beside;
  if (!measures || !beside?.measures) return [state, measures];
  const { view, sinceMs } = beside;
  const both = { ...measures, beside: { from: seenFrom(view), sinceMs, measures: beside.measures } };
  return [{ ...state, measures: both }, both];
};
