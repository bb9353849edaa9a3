import type { Landmark, WorldPoint } from './pose.ts';

const degOf = (rad: number): number => (rad * 180) / Math.PI;
const radOf = (deg: number): number => (deg * Math.PI) / 180;

/** A landmark and its twin on the other side, left first, as the picture and as the world have them. */
export interface Line {
  readonly left: Landmark;
  readonly right: Landmark;
  readonly world: { readonly left: WorldPoint; readonly right: WorldPoint } | null;
}

/** How far a line is turned out of the picture towards the patient's left, as each reading of depth has it, degrees. */
export interface LineTurn {
  readonly inPictureDeg: number;
  /** Null where there are no world points. */
  readonly inWorldDeg: number | null;
}

/** Reads the turn of the line between two twins. `leftward`: 1 where the patient faces the camera, -1 seen from behind. */
export const readTurn = ({ left, right, world }: Line, leftward: 1 | -1): LineTurn => ({
  inPictureDeg: degOf(Math.atan2(leftward * (left.zPx - right.zPx), leftward * (left.xPx - right.xPx))),
  inWorldDeg:
    world &&
    degOf(Math.atan2(leftward * (world.left.zM - world.right.zM), leftward * (world.left.xM - world.right.xM))),
});

/**
 * How far a line is turned, degrees. The two readings of depth err to opposite sides: of a true turn of 40 the world points show
 * 20-27, the picture's own depth 46-50 (rendered clips, model full). Their mean is within 6 of the truth; where there are no world
 * points the picture's stands alone.
 */
export const turnOf = ({ inPictureDeg, inWorldDeg }: LineTurn): number =>
  inWorldDeg === null ? inPictureDeg : (inPictureDeg + inWorldDeg) / 2;

/** So little a turned body shows nothing of how much deeper its picture is than its world, degrees. A technical choice. */
const SHOWS_FROM_DEG = 3;
/** The picture's depth is this much more than the world's at the most (rendered figures: 2.2-3.1 times). A technical choice. */
const MOST_DEPTH = 4;

/** How many times as deep as its world a turned line's picture is. */
const depthOf = (inPicture: number, inWorld: number): number => {
  const little = Math.tan(radOf(SHOWS_FROM_DEG)) ** 2;
  const depth = (Math.tan(inPicture) * Math.tan(inWorld) + little) / (Math.tan(inWorld) ** 2 + little);
  return Math.max(1, Math.min(MOST_DEPTH, depth));
};

/**
 * How far a line has turned from where it rests, degrees, in a body that may be turned from the camera itself. The picture is two to
 * three times as deep as the body: that makes much of a small turn from facing, and little of what is turned already, so that of a true
 * 44 degrees away from a camera 14-20 degrees aside a difference of readings left 19-28, and 29-48 towards it (a body that faces it:
 * 27-44). So its line is first turned back by the rest, as the world has that, with its depth as the world's, and then read as the line
 * of somebody who faces the camera: 26-43 and 28-41 (26 rendered films, six bodies).
 */
export const turnFrom = (now: LineTurn, rest: LineTurn): number => {
  if (now.inWorldDeg === null || rest.inWorldDeg === null) return now.inPictureDeg - rest.inPictureDeg;
  const [inPicture, faces] = [radOf(now.inPictureDeg), radOf(rest.inWorldDeg)];
  const depth = depthOf(radOf(rest.inPictureDeg), faces);
  const back = Math.atan2(Math.sin(inPicture) / depth, Math.cos(inPicture)) - faces;
  const ofPicture = degOf(Math.atan2(depth * Math.sin(back), Math.cos(back)));
  return (ofPicture + now.inWorldDeg - rest.inWorldDeg) / 2;
};
