import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Pose } from '../../core/body/pose.ts';
import { both, between, changed, UPRIGHT, type JointAngles } from '../figure/angles.ts';
import { parallelCamera, poseSeenBy } from '../figure/camera.ts';
import { placeOf } from '../figure/ground.ts';
import { landmarksOf } from '../figure/landmarks.ts';
import { shownExercise } from '../figure/shown-exercise.ts';
import { skeletonOf } from '../figure/skeleton.ts';
import { standing } from '../figure/start-poses.ts';

/** Twenty pictures a second, as the figure's demonstrations have. A choice. */
const FRAME_MS = 50;
/** A picture in which a body that walks in and lies down is whole. A choice. */
const PICTURE = { widthPx: 1920, heightPx: 1080, pxPerM: 300 } as const;
/** A step takes so long, and its legs and arms swing so far. Choices. */
const STEP_MS = 560;
const LEG_DEG = 24;
const ARM_DEG = 22;
/** How far out of the middle of the picture the way in begins, metres. A choice. */
const OUT_M = 1.5;

/** A stop on the way: a posture, how far along the way in (metres), and how long it takes to get there. */
interface Stop {
  readonly angles: JointAngles;
  readonly alongM: number;
  readonly ms: number;
  readonly walks?: true;
}

const talking = (base: JointAngles, raiseDeg: number, elbowDeg: number): JointAngles =>
  changed(base, both({ shoulderElevationDeg: raiseDeg, shoulderPlaneDeg: 35, elbowFlexionDeg: elbowDeg }));

const SIT_ON_FLOOR = changed(
  UPRIGHT,
  { pitchDeg: -25, trunkFlexionDeg: 25 },
  both({ hipFlexionDeg: 75, kneeFlexionDeg: 80, shoulderElevationDeg: 35, shoulderPlaneDeg: 170 }),
);
const KNEEL = changed(UPRIGHT, both({ hipFlexionDeg: 8, kneeFlexionDeg: 95, ankleDorsiflexionDeg: -55 }));

const midway = ({ posture }: Exercise): readonly JointAngles[] =>
  posture === 'supine' ? [SIT_ON_FLOOR] : posture === 'hands-and-knees' ? [KNEEL] : [];

/** The way in and out runs across the picture: somebody who will face the camera turns to walk. */
const turnOf = ({ view }: Exercise): number => (view === 'front' ? 90 : 0);

/** Somebody who walks in, takes the start pose, stays, talks with both hands and walks out again. */
function stopsOf(exercise: Exercise): readonly Stop[] {
  const { rest } = shownExercise(exercise);
  const at = standing();
  const walking = changed(at, { turnDeg: turnOf(exercise) });
  const here = (angles: JointAngles, ms: number): Stop => ({ angles, alongM: 0, ms });
  const [down] = midway(exercise);
  const talks = down ?? at;
  return [
    { angles: walking, alongM: -OUT_M, ms: 0 },
    { angles: walking, alongM: 0, ms: 1900, walks: true },
    here(at, 900),
    ...(down ? [here(down, 1500)] : []),
    here(rest, 1500),
    here(rest, 1500),
    here(talking(talks, 25, 85), 1200),
    ...[60, 95, 70, 80].map((elbowDeg, i) => here(talking(talks, i % 2 === 0 ? 45 : 22, elbowDeg), 500)),
    here(at, 1500),
    here(walking, 900),
    { angles: walking, alongM: OUT_M, ms: 1900, walks: true },
  ];
}

const eased = (share: number): number => 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, share));

function stepping(angles: JointAngles, sinceMs: number, ofMs: number): JointAngles {
  const size = Math.max(0, Math.min(1, sinceMs / 400, (ofMs - sinceMs) / 400));
  const swing = size * Math.sin((Math.PI * sinceMs) / STEP_MS);
  const side = (way: number) => ({
    hipFlexionDeg: LEG_DEG * way + 6,
    kneeFlexionDeg: 12 + 22 * Math.max(0, -way),
    shoulderElevationDeg: Math.abs(ARM_DEG * way),
    shoulderPlaneDeg: way >= 0 ? 180 : 0,
  });
  return changed(angles, { left: side(swing), right: side(-swing) });
}

/** The figure that walks into the picture, takes the start pose of an exercise, does none of it, and goes: nothing of it counts. */
export function walkInPoses(exercise: Exercise): readonly Pose[] {
  const { build } = shownExercise(exercise);
  const camera = parallelCamera(
    { yawDeg: exercise.view === 'front' ? 0 : -90, pitchDeg: 0, aim: [0, 0.95, 0] },
    PICTURE,
  );
  const stops = stopsOf(exercise);
  let timeMs = 0;
  return stops.flatMap((stop, i) => {
    const from = stops[i - 1];
    if (!from) return [];
    return Array.from({ length: Math.ceil(stop.ms / FRAME_MS) }, (_, frame) => {
      const sinceMs = frame * FRAME_MS;
      const share = eased(sinceMs / stop.ms);
      const way = between(from.angles, stop.angles, share);
      const angles = stop.walks ? stepping(way, sinceMs, stop.ms) : way;
      const alongM = from.alongM + share * (stop.alongM - from.alongM);
      const place = exercise.view === 'front' ? placeOf(build, angles, alongM, 0) : placeOf(build, angles, 0, alongM);
      const pose = poseSeenBy(camera, landmarksOf(skeletonOf(build, angles, place)), timeMs);
      timeMs += FRAME_MS;
      // Half bright: in the dark nothing is judged.
      return { ...pose, light: 0.5 };
    });
  });
}
