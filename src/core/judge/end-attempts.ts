import { cueForRejected, cueForRep } from '../coach/cues.ts';
import { forLane } from '../exercise/for-side.ts';
import { nextBaseline, NO_BASELINE } from '../faults/baseline.ts';
import { isHeld, LOST_HOLD_MS } from '../repetition/hold.ts';
import { sideOf, type AttemptSpan, type Lane } from '../repetition/lane.ts';
import { hasComeBack, type Attempt } from '../repetition/attempt.ts';
import { otherSide } from '../body/landmarks.ts';
import { seenFrom } from '../body/view.ts';
import { withRep } from '../record/rep-counts.ts';
import type { SetEvent } from '../record/set-events.ts';
import { byEye } from './exchange-set.ts';
import { concludeAttempt, type Concluded } from './conclude.ts';
import { spanOf, type Ended, type SoFar } from './finished.ts';
import {
  lanesOf,
  leadOf,
  nearOf,
  withLane,
  type LaneState,
  type PlacedState,
  type RunningAttempt,
} from './set-state.ts';
import { isTakenByShimmer, STEADY } from './unsteady.ts';

/** An attempt whose limb is out of sight for longer has ended. A choice, unverified. */
const LOST_MS = 1000;

type Stepped = readonly [PlacedState, readonly SetEvent[]];

const runningSpan = ({ running }: LaneState): AttemptSpan | null => running && spanOf(running, { wrongLimbs: false });

/** What the set has shown up to an attempt of a lane. */
const soFarOf = ({ rest, baseline, eyes, lastNamed, lanes }: PlacedState, lane: Lane): SoFar => {
  const side = sideOf(lane);
  const other = side && lanes[otherSide(side)];
  return {
    rest,
    baseline,
    baselineBeside: eyes?.baselineBeside ?? NO_BASELINE,
    lastNamed,
    others: { running: other && runningSpan(other), last: other && other.last },
  };
};

/**
 * The attempt of a lane that one of the other side is held against: the last, but of those that overlap an attempt of the other side that runs
 * still, the furthest. A limb that wavers as it comes to rest, after its repetition, is no reason to take its echo for another repetition.
 */
const lastOf = ({ lanes }: PlacedState, lane: Lane, span: AttemptSpan): AttemptSpan => {
  const side = sideOf(lane);
  const { last } = lanes[lane];
  const other = side && runningSpan(lanes[otherSide(side)]);
  return last && other && last.endMs > other.startMs && last.peakDeg > span.peakDeg ? last : span;
};

/** Keeps in the state what became of an attempt, and says it. */
const record = (state: PlacedState, lane: Lane, { outcome, span }: Concluded): Stepped => {
  const next = withLane(state, lane, { last: lastOf(state, lane, span) });
  switch (outcome.kind) {
    case 'nothing':
      return [next, []];
    case 'rejected': {
      const { rejected } = outcome;
      return [
        { ...next, cues: cueForRejected(state.cues, state.exercise, rejected), lastNamed: rejected.side },
        [{ kind: 'rep-rejected', timeMs: rejected.endMs, rejected }],
      ];
    }
    case 'counted': {
      const { counted, exercise } = state;
      const rep = { index: counted.total, ...outcome.rep };
      const isClean = rep.faults.length === 0;
      const faults = outcome.faults.map((fault): SetEvent => ({ kind: 'fault-found', timeMs: rep.endMs, fault }));
      return [
        {
          ...next,
          counted: withRep(counted, rep),
          lastNamed: rep.side,
          cues: cueForRep(state.cues, exercise, rep),
          baseline: nextBaseline(state.baseline, outcome.shown, { isClean }),
          ...(outcome.shownBeside &&
            state.eyes && {
              eyes: {
                ...state.eyes,
                baselineBeside: nextBaseline(state.eyes.baselineBeside, outcome.shownBeside, { isClean }),
              },
            }),
        },
        [...faults, { kind: 'rep-counted', timeMs: rep.endMs, rep }],
      ];
    }
  }
};

/** Ends an attempt that runs in a lane: judges it, keeps what became of it, and puts `next` in its place. */
export const endAttempt = (
  state: PlacedState,
  lane: Lane,
  { attempt, levels, startUnseen, afterGap }: RunningAttempt,
  how: Ended['how'],
  next: Partial<LaneState> = {},
): Stepped => {
  const near = nearOf(state);
  const exercise = forLane(state.exercise, lane, near);
  const concluded = concludeAttempt({
    exercise,
    ended: { lane, attempt, levels, how, startUnseen, afterGap },
    soFar: soFarOf(state, lane),
    from: seenFrom(state.view),
    eye: leadOf(state),
  });
  const after = withLane(state, lane, { running: null, ...next });
  const isTaken =
    concluded.outcome.kind !== 'counted' &&
    how !== 'lost' &&
    isTakenByShimmer(exercise, state.rest, attempt, { lane, near });
  // What the shimmer has taken is not told as something that the person did.
  return isTaken
    ? [
        withLane({ ...after, unsteady: { ...STEADY, sinceMs: attempt.startMs } }, lane, {
          last: lastOf(after, lane, concluded.span),
        }),
        [],
      ]
    : record(after, lane, concluded);
};

/**
 * Whether an attempt is waited for while its limb is out of sight. A hold is waited for as long as one that slipped: none of
 * that time counts as held.
 */
const isAwaited = (state: PlacedState, attempt: Attempt, unseenMs: number, which: 'stale' | 'all'): boolean =>
  isHeld(state.exercise, attempt) ? unseenMs <= LOST_HOLD_MS : which === 'stale' && unseenMs <= LOST_MS;

/** Ends the running attempts that are chosen; `choose` says how each ends, null where it goes on. */
const endThose = (
  state: PlacedState,
  choose: (running: RunningAttempt, lane: Lane) => Ended['how'] | null,
): Stepped => {
  let next = state;
  const events: SetEvent[] = [];
  for (const lane of lanesOf(state.exercise)) {
    const { running } = next.lanes[lane];
    const how = running && choose(running, lane);
    if (!running || !how) continue;
    const [ended, more] = byEye(next, running.eye, (seen) => endAttempt(seen, lane, running, how));
    next = ended;
    events.push(...more);
  }
  return [next, events];
};

/** Ends attempts whose limb has been out of sight for too long, or all of them. */
export const loseAttempts = (state: PlacedState, nowMs: number, which: 'stale' | 'all'): Stepped =>
  endThose(state, ({ attempt }) => (isAwaited(state, attempt, nowMs - attempt.lastSeenMs, which) ? null : 'lost'));

/** Ends the holds that run and were long enough to be one; `lost`: nobody saw how. Other attempts go on. */
export const endHolds = (state: PlacedState, how: 'returned' | 'lost'): Stepped =>
  endThose(state, ({ attempt }) => (isHeld(state.exercise, attempt) ? how : null));

/**
 * Ends the attempts of a set that is stopped: a hold counts that has lasted as long as it was asked to, and a repetition whose limb
 * is back, though not yet all of the way; what else is under way counts for nothing.
 */
export const closeAttempts = (state: PlacedState): readonly SetEvent[] =>
  endThose(state, ({ attempt }, lane) => {
    if (state.exercise.mode !== 'holds') return hasComeBack(attempt) ? 'returned' : null;
    const askedMs = forLane(state.exercise, lane, nearOf(state)).dose.holdMs;
    return isHeld(state.exercise, attempt) && attempt.heldMs >= askedMs ? 'lost' : null;
  })[1];

/** Forgets the attempts that run: the person has left the exercise. */
export const dropAttempts = (state: PlacedState): PlacedState =>
  lanesOf(state.exercise).reduce(
    (next, lane) => (next.lanes[lane].running ? withLane(next, lane, { running: null }) : next),
    state,
  );
