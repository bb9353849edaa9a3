import type { Side } from '../../src/core/body/landmarks.ts';
import type { Body } from './cast/body.ts';
import type { CameraSpot } from '../../src/care/figure/camera.ts';
import type { Move, Tempo } from './move.ts';
import type { Company } from './company.ts';
import type { Room } from './shot.ts';

/** One entry of a recording's script. */
export type Turn =
  | { readonly kind: 'clean'; readonly side: Side }
  | { readonly kind: 'fault' | 'rejected'; readonly side: Side; readonly id: string };

/** One recording to make. */
export interface Scenario {
  /** `<exercise>.<case>`, e.g. `bird-dog.clean-2`. */
  readonly name: string;
  readonly move: Move;
  readonly view: Move['view'];
  readonly body: Body;
  readonly camera: CameraSpot;
  readonly room: Room;
  /** The side nearer to the camera in a side view. */
  readonly near: Side;
  /** How far the person is turned away from the wanted view, in degrees. */
  readonly askewDeg: number;
  readonly tempo: Tempo;
  readonly fps: number;
  /** Whether the person walks in and gets into position at the beginning, and gets up and talks at the end. */
  readonly entry: boolean;
  readonly exit: boolean;
  readonly turns: readonly Turn[];
  /** Who else is in the picture. */
  readonly company?: readonly Company[];
}
