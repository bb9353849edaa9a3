import type { Body } from './cast/body.ts';
import type { CameraSpot } from '../../src/care/figure/camera.ts';
import type { JointAngles } from '../../src/care/figure/angles.ts';
import type { Anchors } from '../../src/care/figure/skeleton.ts';
import type { Vec } from '../../src/care/figure/vectors.ts';

/**
 * One frame to draw: the posture, the place of the pelvis, and the hands and feet that stay where they lie. Plain data,
 * because it is sent to the page.
 */
export interface ShotFrame {
  readonly timeMs: number;
  readonly angles: JointAngles;
  readonly placeM: Vec;
  readonly anchors: Anchors;
}

export interface Room {
  readonly name: string;
  readonly wall: string;
  readonly floor: string;
  readonly mat: string;
  /** Brightness of the light from everywhere, and of the lamp. */
  readonly ambient: number;
  readonly lamp: number;
  /** The direction of the lamp: to the right of the camera, and upwards; degrees. */
  readonly lampYawDeg: number;
  readonly things: 'few' | 'some' | 'many';
  /** Strength of the picture's noise, 0 to 255. */
  readonly noise: number;
}

export interface Props {
  /** Height of the seat; null where there is no chair. */
  readonly seatM: number | null;
  /** Distance of a wall in front of the pelvis (negative: behind it); null where there is no wall. */
  readonly wallAheadM: number | null;
  readonly mat: boolean;
  /** The place and the direction of the chair or the wall: those of the person at the beginning. */
  readonly turnDeg: number;
}

/** Everything that the studio needs to film one recording. */
export interface Shot {
  readonly name: string;
  readonly body: Body;
  readonly camera: CameraSpot;
  readonly room: Room;
  readonly props: Props;
  readonly frames: readonly ShotFrame[];
  /** Other people in the picture, with as many frames. */
  readonly others: readonly { readonly body: Body; readonly frames: readonly ShotFrame[] }[];
}
