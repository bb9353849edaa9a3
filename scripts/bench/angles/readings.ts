import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import type { Side } from '../../../src/core/body/landmarks.ts';
import { measurePose, type Measures } from '../../../src/core/measure/measures.ts';
import { neededMeasures } from '../../../src/core/exercise/needed-measures.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { bodyIn, readPose } from '../../../src/core/judge/read-pose.ts';
import { seenValue } from '../../../src/core/measure/readings.ts';
import { sidedRule, type SidedMeasure } from '../../../src/core/measure/sided-measures.ts';
import { startSet } from '../../../src/core/judge/step.ts';
import { nearSide, type ViewName } from '../../../src/core/body/view.ts';
import type { Clip } from './clips.ts';

/** The readings of one frame beside the true value, in the unit of the measure. */
export interface Sample {
  readonly timeMs: number;
  readonly truth: number;
  /** `raw`: from the landmarks as the model gives them; `smooth`: as the judge smooths them. */
  readonly raw: number | null;
  readonly smooth: number | null;
  /** Whether the judge trusts the landmarks behind the reading. */
  readonly isTrusted: boolean;
}

/** One measure of one limb through a clip, in one view. */
export interface Series {
  readonly clip: string;
  readonly measure: SidedMeasure | 'trunk';
  readonly unit: 'deg' | 'pct';
  /** `side-near`, `side-far`, or the name of the view where no limb is nearer than the other. */
  readonly view: string;
  readonly side: Side | null;
  readonly samples: readonly Sample[];
}

const JOINTS: readonly SidedMeasure[] = ['hip', 'knee', 'elbow', 'shoulder', 'arm', 'leg'];
/**
 * These measures of a turn are read from depth, which the truth of the clips does not have; nobody turns in the clips.
 */
const FROM_DEPTH: readonly SidedMeasure[] = ['twist', 'hipTurn'];
/** A frame of the model and a frame of the truth belong together when they are at most this far apart. */
const SAME_FRAME_MS = 10;

/** The exercise changed so that every joint is measured, also those that it does not judge. */
const withJoints = (exercise: Exercise): Exercise => ({
  ...exercise,
  startPose: [...exercise.startPose, ...JOINTS.map((measure) => ({ measure }))],
});

/** Reads all joints, and the other measures of the clip's exercise, from the model's poses and from the truth. */
export function seriesOf({ name, exercise, truth }: Clip, poses: readonly Pose[]): readonly Series[] {
  const wanted = withJoints(exercise);
  const names = neededMeasures(wanted).filter((name) => !FROM_DEPTH.includes(name));
  const found = new Map<string, Series & { readonly samples: Sample[] }>();
  const add = (measure: Series['measure'], view: string, side: Side | null, sample: Sample): void => {
    const unit = measure === 'trunk' ? 'deg' : sidedRule(measure).unit;
    const key = [measure, view, side].join(' ');
    const series = found.get(key) ?? { clip: name, measure, unit, view, side, samples: [] };
    series.samples.push(sample);
    found.set(key, series);
  };
  let state = startSet(wanted);
  let at = 0;
  for (const pose of poses) {
    const [next, smooth] = readPose(state, pose, bodyIn(pose), { movesTheView: false });
    state = { ...next, timeMs: pose.timeMs };
    while ((truth[at]?.timeMs ?? Infinity) < pose.timeMs - SAME_FRAME_MS) at += 1;
    const known = truth[at];
    const { view } = state;
    if (!smooth || !view || !pose.points || !known?.points || known.timeMs > pose.timeMs + SAME_FRAME_MS) continue;
    const options = { view: view.name, posture: exercise.posture, noise: 0, names };
    const raw = measurePose(pose, pose.points, options);
    const real = measurePose(known, known.points, options);
    for (const measure of names) {
      for (const side of ['left', 'right'] as const) {
        const value = real[side][measure];
        if (value === null || value === undefined) continue;
        add(measure, limbView(view.name, side), side, {
          timeMs: pose.timeMs,
          truth: value,
          raw: raw[side][measure] ?? null,
          smooth: smooth[side][measure] ?? null,
          isTrusted: seenValue(smooth, measure, side) !== null,
        });
      }
    }
    addTrunk(add, view.name, { raw, real, smooth });
  }
  return [...found.values()];
}

function addTrunk(
  add: (measure: 'trunk', view: string, side: null, sample: Sample) => void,
  view: ViewName,
  { raw, real, smooth }: Readonly<Record<'raw' | 'real' | 'smooth', Measures>>,
): void {
  if (real.trunk === null) return;
  add('trunk', nearSide(view) ? 'side' : view, null, {
    timeMs: smooth.timeMs,
    truth: real.trunk,
    raw: raw.trunk,
    smooth: smooth.trunk,
    isTrusted: smooth.trunk !== null,
  });
}

function limbView(view: ViewName, side: Side): string {
  const near = nearSide(view);
  if (near === null) return view;
  return side === near ? 'side-near' : 'side-far';
}
