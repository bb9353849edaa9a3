import { otherSide, type Side } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { postureOn, shownExercise, skeletonIn, type Posture, type ShownExercise } from './shown-exercise.ts';
import type { ShownFault } from './shown-fault.ts';
import type { Skeleton } from './skeleton.ts';
import { lengthMsOf, momentIn, REST_MS, tempoOf, type DemonstrationMoment, type Tempo, type Turn } from './turn.ts';
import type { Way } from './way.ts';

/** An exercise done by a body, as a function of time: the same time always gives the same posture. */
export interface Demonstration {
  /** The exercise, with the fault where one is shown. */
  readonly shown: ShownExercise;
  /** How long the demonstration lasts, until the body is back at rest. */
  readonly durationMs: number;
  readonly momentAt: (timeMs: number) => DemonstrationMoment;
  readonly postureAt: (timeMs: number) => Posture;
  readonly skeletonAt: (timeMs: number) => Skeleton;
}

export interface DemonstrationOptions {
  /**
   * How many repetitions; of each side, where the sides alternate. Of a fault that is told only beside a repetition without it, two at
   * least.
   */
  readonly times?: number;
  /** Only this side: the one that the repetition is named after. Says nothing where both sides move together. */
  readonly side?: Side;
  /** Half a minute of holding is long to watch: longer holds are cut to this. */
  readonly holdUpToMs?: number;
  /** Every repetition has this fault; where it is told only beside one without it, all but the first of each side. */
  readonly fault?: ShownFault;
}

/**
 * Demonstrates an exercise at its own pace: out, hold, back, rest. Where each side moves by itself, the sides take
 * turns.
 */
export function demonstrate(exercise: Exercise, options: DemonstrationOptions = {}): Demonstration {
  const { holdUpToMs = Infinity, fault } = options;
  const tempo = tempoOf(exercise, holdUpToMs);
  const turns = turnsOf(exercise, tempo, options);
  const stillMs = exercise.mode === 'screen' ? tempo.restMs : REST_MS;
  const startsMs = turns.reduce((starts, turn) => [...starts, (starts.at(-1) ?? 0) + lengthMsOf(turn)], [stillMs]);
  const turnIndexAt = (timeMs: number): number => startsMs.findLastIndex((startMs) => timeMs >= startMs);
  const momentAt = (timeMs: number): DemonstrationMoment => {
    const index = turnIndexAt(timeMs);
    const turn = turns[index];
    return turn
      ? momentIn(turn, timeMs - (startsMs[index] ?? 0))
      : { way: turns[0]?.way ?? null, share: 0, phase: 'rest' };
  };
  const shown = fault?.shown ?? shownExercise(exercise);
  const postureAt = (timeMs: number): Posture => {
    const { way, share } = momentAt(timeMs);
    return postureOn(turns[turnIndexAt(timeMs)]?.shown ?? turns[0]?.shown ?? shown, way, share);
  };
  return {
    shown,
    durationMs: startsMs.at(-1) ?? stillMs,
    momentAt,
    postureAt,
    skeletonAt: (timeMs) => skeletonIn(postureAt(timeMs)),
  };
}

/** The repetitions, one after the other. */
function turnsOf(exercise: Exercise, tempo: Tempo, { times = 1, side, fault }: DemonstrationOptions): readonly Turn[] {
  const clean = turnsOfShown(exercise, shownExercise(exercise), side, { tempo, sagShare: null });
  const repeated = (turns: readonly Turn[], count: number): readonly Turn[] =>
    Array.from({ length: count }, () => turns).flat();
  if (!fault) return repeated(clean, times);
  const faulty = turnsOfShown(exercise, fault.shown, side, {
    tempo: { ...tempo, outMs: fault.outMs ?? tempo.outMs, backMs: fault.backMs ?? tempo.backMs },
    sagShare: fault.sagShare,
  });
  return fault.isComparative ? [...clean, ...repeated(faulty, Math.max(1, times - 1))] : repeated(faulty, times);
}

const turnsOfShown = (
  exercise: Exercise,
  shown: ShownExercise,
  side: Side | undefined,
  turn: Pick<Turn, 'tempo' | 'sagShare'>,
): readonly Turn[] => waysOf(exercise, shown, side).map((way) => ({ shown, way, ...turn }));

/** The movements of one side, named as the judgement names them; of all sides where none is asked for or both move. */
function waysOf(exercise: Exercise, { ways }: ShownExercise, side: Side | undefined): readonly Way[] {
  if (!side || ways.length < 2) return ways;
  const lane = exercise.movement?.reports ? otherSide(side) : side;
  return ways.filter((way) => way.lane === lane);
}
