import type { Side } from '../../../src/core/body/landmarks.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { isCounted, type CountedExercise } from '../../../src/core/exercise/exercise.ts';
import { forSide } from '../../../src/core/exercise/for-side.ts';
import { startSet, stepSet } from '../../../src/core/judge/step.ts';
import { percentile } from '../../../src/core/maths/numbers.ts';
import { sidedRule } from '../../../src/core/measure/sided-measures.ts';
import type { Rep } from '../../../src/core/record/set-events.ts';
import { rangeOf, readingOf, spanOf, toldAngle, WHOLE_WAY } from '../../../src/core/report/range-reading.ts';
import type { Clip } from './clips.ts';
import type { Sample, Series } from './readings.ts';

/** A figure as a person is told it, with its ±, beside the true one, all in the same unit. */
export interface Told {
  readonly clip: string;
  /** How far a limb went, or one of the two angles between which it went. */
  readonly what: 'how far' | 'end';
  readonly told: number;
  readonly band: number;
  readonly truth: number;
}

export const isWithinBand = ({ told, band, truth }: Told): boolean => Math.abs(told - truth) <= band;

/** In the first moments of a clip the person is at rest. */
const REST_MS = 1500;

/** The ranges of all repetitions that are counted in a clip, as they are told, beside the truth. */
export function toldOf({ name, exercise }: Clip, poses: readonly Pose[], series: readonly Series[]): readonly Told[] {
  if (!isCounted(exercise)) return [];
  const { measure } = exercise.movement;
  const samplesOf = (side: Side): readonly Sample[] =>
    series
      .filter((one) => one.clip === name && one.measure === measure && one.side === side)
      .flatMap(({ samples }) => samples);
  return repsIn(exercise, poses).flatMap((rep) => {
    const side = toldSide(exercise, rep);
    const truth = side && trueAngles(exercise, rep, samplesOf(side));
    return truth && side ? toldOfRep(exercise, rep, side, truth).map((one) => ({ clip: name, ...one })) : [];
  });
}

function repsIn(exercise: CountedExercise, poses: readonly Pose[]): readonly Rep[] {
  let state = startSet(exercise);
  return poses.flatMap((pose) => {
    const [next, events] = stepSet(state, pose);
    state = next;
    return events.flatMap((event) => (event.kind === 'rep-counted' ? [event.rep] : []));
  });
}

/** The side of the limb that a repetition is told by; null where its range is not told. */
function toldSide(exercise: CountedExercise, rep: Rep): Side | null {
  const angle = toldAngle(exercise, rep)?.angle;
  if (!angle || rep.side) return angle ? rep.side : null;
  return (['left', 'right'] as const).find((side) => isOf(side, rep, angle)) ?? null;
}

const isOf = (side: Side, { angles }: Rep, angle: Rep['angles'][string]): boolean =>
  Object.entries(angles).some(([name, one]) => one === angle && name.startsWith(side));

interface Angles {
  readonly restDeg: number;
  readonly peakDeg: number;
}

/** From where to where the limb truly went; null where the truth of the clip does not tell. */
function trueAngles({ movement }: CountedExercise, rep: Rep, samples: readonly Sample[]): Angles | null {
  const fromMs = samples[0]?.timeMs ?? 0;
  const during = samples.filter(({ timeMs }) => timeMs >= rep.startMs && timeMs <= rep.endMs).map(({ truth }) => truth);
  const atRest = samples.filter(({ timeMs }) => timeMs - fromMs <= REST_MS).map(({ truth }) => truth);
  const restDeg = percentile(atRest, 50);
  if (restDeg === null || during.length === 0) return null;
  return { restDeg, peakDeg: movement.direction === 'opens' ? Math.max(...during) : Math.min(...during) };
}

function toldOfRep(
  exercise: CountedExercise,
  rep: Rep,
  side: Side,
  { restDeg, peakDeg }: Angles,
): readonly Omit<Told, 'clip'>[] {
  const reading = readingOf(exercise, rep);
  if (!reading) return [];
  const { movement } = forSide(exercise, side);
  const { value: truth } = rangeOf({ angle: { startDeg: restDeg, peakDeg, bandDeg: 0 }, movement });
  const { value: told, band, unit } = reading;
  // The whole way, and less than the whole way, are told without a ±.
  if (unit === 'way' && Math.max(told, band) >= WHOLE_WAY) return [];
  const span = unit === 'deg' ? spanOf(exercise, rep) : null;
  const { straightDeg } = sidedRule(movement.measure);
  const counts = (deg: number): number => (straightDeg === null ? deg : straightDeg - deg);
  return [
    { what: 'how far', told, band, truth },
    ...(span
      ? ([
          { what: 'end', told: span.fromDeg, band, truth: counts(restDeg) },
          { what: 'end', told: span.toDeg, band, truth: counts(peakDeg) },
        ] as const)
      : []),
  ];
}
