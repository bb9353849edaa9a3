import type { Body } from './cast/body.ts';
import type { CameraSpot } from '../../src/care/figure/camera.ts';
import type { JointAngles } from '../../src/care/figure/angles.ts';
import type { Anchors } from '../../src/care/figure/skeleton.ts';
import type { Vec } from '../../src/care/figure/vectors.ts';

/** One frame to draw: the posture, where the pelvis rests, and what stays where it lies. Plain data, to travel to the page. */
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
  /** Brightness of what comes from everywhere, and from the lamp. */
  readonly ambient: number;
  readonly lamp: number;
  /** From where the lamp shines: to the right of the camera and above, in degrees. */
  readonly lampYawDeg: number;
  readonly things: 'few' | 'some' | 'many';
  /** Strength of the picture's noise, 0 to 255. */
  readonly noise: number;
}

export interface Props {
  /** Height of the seat; null where there is no chair. */
  readonly seatM: number | null;
  /** A wall before the person (behind: negative), this far from the pelvis. */
  readonly wallAheadM: number | null;
  readonly mat: boolean;
  /** Where the chair or the wall stands: where the person is when it begins, and which way turned. */
  readonly turnDeg: number;
}

/** All that the studio needs to film one recording. */
export interface Shot {
  readonly name: string;
  readonly body: Body;
  readonly camera: CameraSpot;
  readonly room: Room;
  readonly props: Props;
  readonly frames: readonly ShotFrame[];
}
