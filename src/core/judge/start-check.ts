import { viewMismatch } from '../body/view.ts';
import { cutOffIn, cutOffReason, lacksDepth, whyNobody } from './measurable.ts';
import type { SetState } from './set-state.ts';
import { lackIn } from './start-pose-wait.ts';
import type { Pose } from '../body/pose.ts';

/** One line of the start check: ticked by itself, in this order; the first unticked one is shown large and spoken. */
export interface StartCheckLine {
  readonly id: 'person' | 'light' | 'whole-body' | 'distance' | 'view' | 'start-pose';
  readonly state: 'ok' | 'not-yet' | 'unknown';
  /** Text id of what to change, where it is not ok. */
  readonly fix: string | null;
}

/** The start pose held this long starts the set. A choice, unverified. */
export const START_HOLD_MS = 2000;

/**
 * Darker than this (mean brightness, 0 to 1) the model loses limbs; the set itself goes on to a third of it. A choice,
 * unverified.
 */
const BRIGHT_ENOUGH = 0.18;
/**
 * A body that fills less of the picture is too small to measure well: trunk length against the picture's longer side. A
 * choice, unverified.
 */
const TRUNK_MIN_SHARE = 0.1;
const TRUNK_MAX_SHARE = 0.5;

const line = (id: StartCheckLine['id'], fix: string | null): StartCheckLine => ({
  id,
  state: fix === null ? 'ok' : 'not-yet',
  fix,
});
const unknown = (id: StartCheckLine['id']): StartCheckLine => ({ id, state: 'unknown', fix: null });

const lightFix = ({ light, isBlack }: Pose): string | null => {
  if (isBlack) return 'only-black';
  return light === null || light >= BRIGHT_ENOUGH ? null : 'too-dark';
};

const distanceFix = (pose: Pose, trunkPx: number): string | null => {
  const share = trunkPx / Math.max(pose.widthPx, pose.heightPx);
  if (share < TRUNK_MIN_SHARE) return 'too-far';
  return share > TRUNK_MAX_SHARE ? 'too-close' : null;
};

/** What to do about the start pose: about the one thing that was missing for three seconds, else to take it. */
const startPoseFix = ({ exercise, wait, position }: Pick<SetState, 'exercise' | 'wait' | 'position'>): string => {
  const what =
    wait.lack?.what ?? (position.heldSinceMs === null ? 'start-pose' : lackIn(exercise, position.unmet).what);
  return what === 'start-pose' ? `start-pose-${exercise.id}` : what;
};

/**
 * Looks at the latest frame (already stepped into `state`) and says, line by line, what is ready and what to change.
 * Lines that cannot be told without the ones before are `unknown`.
 */
export const checkStart = (state: SetState, pose: Pose): readonly StartCheckLine[] => {
  const { exercise, measures, points, view, position } = state;
  const light = line('light', lightFix(pose));
  if (!measures || !view) {
    return [
      // Nobody can be looked for in a black picture.
      pose.isBlack ? unknown('person') : line('person', whyNobody(pose)),
      light,
      unknown('whole-body'),
      unknown('distance'),
      unknown('view'),
      unknown('start-pose'),
    ];
  }
  // Somebody who has not come down yet is asked for that first: what is cut off, how far away they are and how they are
  // turned is of use only once they are down.
  if (state.isInOtherPosture && state.position.heldSinceMs === null)
    return [
      line('person', null),
      light,
      unknown('whole-body'),
      unknown('distance'),
      unknown('view'),
      line('start-pose', `start-pose-${exercise.id}`),
    ];
  // A posture record begins with its first view; the others come later.
  const wanted = exercise.mode === 'screen' ? { view: exercise.view } : exercise;
  const mismatch = lacksDepth(exercise, view) ? 'no-depth' : viewMismatch(wanted, view);
  // A set goes on with a covered limb; it begins with one that is seen.
  const held = position.heldSinceMs !== null && position.unmet === 0 && state.unmeasurable === null;
  const isOneOfTwo = state.unmeasurable?.reason === 'two-people';
  return [
    line('person', isOneOfTwo ? 'two-people' : null),
    light,
    line('whole-body', points && cutOffReason(cutOffIn(exercise, pose, points))),
    line('distance', distanceFix(pose, measures.trunkPx)),
    line('view', mismatch),
    mismatch ? unknown('start-pose') : line('start-pose', held ? null : startPoseFix(state)),
  ];
};

/** Whether the set may start: every line ticked, and the start pose held for two seconds. */
export const isReadyToStart = (lines: readonly StartCheckLine[], startPoseHeldMs: number): boolean =>
  startPoseHeldMs >= START_HOLD_MS && lines.every(({ state }) => state === 'ok');
