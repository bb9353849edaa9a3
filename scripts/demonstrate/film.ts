import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { placementOf } from '../../src/core/exercise/placement.ts';
import type { CameraSpot } from '../../src/care/figure/camera.ts';
import { demonstrate, type DemonstrationOptions } from '../../src/care/figure/demonstrate.ts';
import {
  hasProp,
  seatHeightM,
  skeletonOn,
  type Posture,
  type ShownExercise,
} from '../../src/care/figure/shown-exercise.ts';
import { after, bentAndTurned, rotated } from '../../src/care/figure/vectors.ts';
import type { Body } from '../mannequin/cast/body.ts';
import { BODIES } from '../mannequin/cast/bodies.ts';
import { ROOMS } from '../mannequin/cast/rooms.ts';
import type { Props, Shot } from '../mannequin/shot.ts';

/** Twelve pictures a second: the least at which the mannequin's faults are filmed, too. A choice. */
const FRAME_MS = 1000 / 12;
/** A picture as a plain webcam gives it. */
const PICTURE = { widthPx: 640, heightPx: 480, fovDeg: 62 } as const;
/** Beside somebody on the floor: a low table, the middle of the distances that are asked for. */
const LOW: Omit<CameraSpot, keyof typeof PICTURE> = { yawDeg: 0, heightM: 0.65, distanceM: 2.6, aimM: 0.4 };
/** Before somebody who stands or sits: further away for who is seen down to the feet. */
const CHEST: Omit<CameraSpot, keyof typeof PICTURE> = { yawDeg: 0, heightM: 1.1, distanceM: 3, aimM: 0.95 };

/** The same posture of somebody who stands turned by so many degrees about the middle of the floor; 90: to the right of the picture. */
export function turnedBy(turnDeg: number, { build, angles, place, anchors }: Posture): Posture {
  const heading = bentAndTurned(0, 0, turnDeg);
  const held = Object.entries(anchors).map(
    ([contact, { at, turned, hold }]) =>
      [contact, { at: rotated(at, heading), turned: after(heading, turned), hold }] as const,
  );
  return {
    build,
    angles: { ...angles, turnDeg: angles.turnDeg + turnDeg },
    place: rotated(place, heading),
    anchors: Object.fromEntries(held),
  };
}

/** A demonstration as the mannequin's studio films it: the same figure, with clothes, in a room. */
export function shotOf(exercise: Exercise, options: DemonstrationOptions = {}): Shot {
  const { durationMs, postureAt, shown } = demonstrate(exercise, options);
  const [usual] = BODIES;
  const [room] = ROOMS;
  if (!usual || !room) throw new Error('expected somebody, and a room');
  const body: Body = { ...shown.build, name: 'figure', bellyM: 0, look: usual.look };
  const turnDeg = { side: 90, front: 0, back: 180 }[placementOf(exercise).at];
  const frames = Array.from({ length: Math.ceil(durationMs / FRAME_MS) }, (_, i) => {
    const timeMs = Math.round(i * FRAME_MS);
    const { angles, place, anchors } = turnedBy(turnDeg, postureAt(timeMs));
    return { timeMs, angles, placeM: place, anchors };
  });
  const spot = exercise.posture === 'upright' ? CHEST : LOW;
  const camera = { ...spot, ...PICTURE };
  return { name: exercise.id, body, camera, room, props: propsOf(shown, turnDeg), frames, others: [] };
}

function propsOf(shown: ShownExercise, turnDeg: number): Props {
  const hands = [null, ...shown.ways].flatMap((way) => {
    const { left, right } = skeletonOn(shown, way, 1);
    return [left.wrist[2], right.wrist[2]];
  });
  return {
    seatM: seatHeightM(shown),
    wallAheadM: hasProp(shown, 'wall') ? Math.max(...hands) : null,
    mat: shown.exercise.posture !== 'upright',
    turnDeg,
  };
}
