import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { lengthsOf, type Body } from '../../../scripts/mannequin/body/body.ts';
import { cameraAt, pixelOf, type CameraSpot } from '../../../scripts/mannequin/body/camera.ts';
import { anchorsOf, lowest, placeOf } from '../../../scripts/mannequin/body/ground.ts';
import { landmarksOf } from '../../../scripts/mannequin/body/landmarks.ts';
import { both, changed, mirrored, on, type Posture, UPRIGHT } from '../../../scripts/mannequin/body/posture.ts';
import { bendTowards } from '../../../scripts/mannequin/body/reach.ts';
import { skeletonOf } from '../../../scripts/mannequin/body/skeleton.ts';
import { BODIES } from '../../../scripts/mannequin/cast/bodies.ts';
import { handsAndKnees, hookLying } from '../../../scripts/mannequin/moves/rest.ts';
import type { LandmarkName } from '../../../src/core/body/landmarks.ts';

type Chain = readonly [LandmarkName, LandmarkName, LandmarkName];
/** So far away that perspective does not bend an angle. */
const FAR: CameraSpot = { yawDeg: 0, heightM: 0.9, distanceM: 29, aimM: 0.9, widthPx: 6400, heightPx: 4800, fovDeg: 8 };
const [usual] = BODIES as readonly [Body, ...Body[]];
const persons = BODIES.map((body) => ({ name: body.name, body }));

/** The angle at the middle landmark on the picture, as the judgement measures it. */
function seenDeg(posture: Posture, chain: Chain, body = usual): number {
  const camera = cameraAt(FAR);
  const points = landmarksOf(skeletonOf(body, posture, new Vector3(0, 0.9, 0)));
  const [from, middle, to] = chain.map((name) => pixelOf(camera, points[name], FAR)) as [number, number][];
  const direction = (at: readonly number[] = []): number =>
    Math.atan2((at[1] ?? 0) - (middle?.[1] ?? 0), (at[0] ?? 0) - (middle?.[0] ?? 0));
  const deg = Math.abs(((direction(from) - direction(to)) * 180) / Math.PI);
  return deg > 180 ? 360 - deg : deg;
}

/** Seen from the person's right, facing the right edge of the picture. */
const fromTheSide = (posture: Posture): Posture => changed(posture, { turn: 90 });
const KNEE: Chain = ['rightHip', 'rightKnee', 'rightAnkle'];
const ELBOW: Chain = ['rightShoulder', 'rightElbow', 'rightWrist'];

describe('an angle that is asked for is the angle that is seen', () => {
  it.each([10, 45, 90, 130])('knee, elbow: %i degrees of flexion from the side', (deg) => {
    const posture = fromTheSide(changed(UPRIGHT, both({ knee: deg, elbow: deg })));
    expect(seenDeg(posture, KNEE)).toBeCloseTo(180 - deg, 0);
    expect(seenDeg(posture, ELBOW)).toBeCloseTo(180 - deg, 0);
  });

  it.each([20, 90, 150])('hip: %i degrees of flexion from the side', (deg) => {
    const posture = fromTheSide(changed(UPRIGHT, both({ hipFlex: deg })));
    // The shoulders lie straight above the hips.
    expect(seenDeg(posture, ['rightShoulder', 'rightHip', 'rightKnee'])).toBeCloseTo(180 - deg, 0);
  });

  it.each([30, 90, 160])('arm: raised by %i degrees, outwards from the front and forwards from the side', (deg) => {
    const camera = cameraAt(FAR);
    for (const [posture, plane] of [
      [UPRIGHT, 90],
      [fromTheSide(UPRIGHT), 0],
    ] as const) {
      const raised = changed(posture, both({ armRaise: deg, armPlane: plane }));
      const { rightShoulder, rightElbow } = landmarksOf(skeletonOf(usual, raised, new Vector3(0, 0.9, 0)));
      const [x, y] = pixelOf(camera, rightElbow, FAR);
      const [atX, atY] = pixelOf(camera, rightShoulder, FAR);
      expect((Math.atan2(Math.abs(x - atX), y - atY) * 180) / Math.PI).toBeCloseTo(deg, 0);
    }
  });

  it.each(persons)('whatever the body: $name', ({ body }) => {
    const posture = fromTheSide(changed(UPRIGHT, both({ knee: 70, elbow: 70 })));
    expect(seenDeg(posture, KNEE, body)).toBeCloseTo(110, 0);
    expect(seenDeg(posture, ELBOW, body)).toBeCloseTo(110, 0);
  });
});

describe('a person of the cast', () => {
  it.each(persons)('keeps the length of every bone in every posture: $name', ({ body }) => {
    const lengths = lengthsOf(body);
    const postures = [
      handsAndKnees(body),
      hookLying(),
      changed(UPRIGHT, both({ armRaise: 140, elbow: 100, knee: 60 })),
    ];
    for (const { left, right } of postures.map((posture) => skeletonOf(body, posture, new Vector3()))) {
      for (const { shoulder, elbow, wrist, hip, knee, ankle } of [left, right]) {
        expect(shoulder.distanceTo(elbow)).toBeCloseTo(lengths.upperArm, 9);
        expect(elbow.distanceTo(wrist)).toBeCloseTo(lengths.forearm, 9);
        expect(hip.distanceTo(knee)).toBeCloseTo(lengths.thigh, 9);
        expect(knee.distanceTo(ankle)).toBeCloseTo(lengths.shank, 9);
      }
    }
  });

  it.each(persons)('rests on the floor, neither above it nor in it: $name', ({ body }) => {
    for (const posture of [UPRIGHT, handsAndKnees(body), hookLying()]) {
      expect(lowest(skeletonOf(body, posture, placeOf(body, posture, 0.3, -0.2)))).toBeCloseTo(0, 9);
    }
  });

  it('has its left on the right of the picture when it faces the camera', () => {
    const camera = cameraAt(FAR);
    const { leftShoulder, rightShoulder } = landmarksOf(skeletonOf(usual, UPRIGHT, new Vector3()));
    expect(pixelOf(camera, leftShoulder, FAR)[0]).toBeGreaterThan(pixelOf(camera, rightShoulder, FAR)[0]);
  });

  it('is its own looking-glass image when left and right are changed over', () => {
    const change = {
      trunkTwist: 20,
      trunkSide: 10,
      neckTurn: 15,
      ...on('left', { armRaise: 70, armPlane: 40, elbow: 50 }),
    };
    const one = landmarksOf(skeletonOf(usual, changed(UPRIGHT, change), new Vector3()));
    const other = landmarksOf(skeletonOf(usual, changed(UPRIGHT, mirrored(change)), new Vector3()));
    for (const part of ['Wrist', 'Ear', 'Shoulder', 'Knee'] as const) {
      expect(other[`right${part}`].x).toBeCloseTo(-one[`left${part}`].x, 9);
      expect(other[`right${part}`].y).toBeCloseTo(one[`left${part}`].y, 9);
      expect(other[`right${part}`].z).toBeCloseTo(one[`left${part}`].z, 9);
    }
  });
});

describe('a limb that stays where it lies', () => {
  it('keeps its end in place while the trunk moves, and bends to the side that it was bent to', () => {
    const posture = handsAndKnees(usual);
    const place = placeOf(usual, posture, 0, 0);
    const rest = skeletonOf(usual, posture, place);
    const anchors = anchorsOf(rest, ['leftHand', 'rightHand'], false);
    const moved = skeletonOf(usual, changed(posture, { trunkFlex: 6 }), place, anchors);
    expect(moved.left.wrist.distanceTo(rest.left.wrist)).toBeLessThan(0.002);
    expect(moved.chest.at.distanceTo(rest.chest.at)).toBeGreaterThan(0.01);
  });

  it('reaches as far as it can for what is too far away', () => {
    const { middle, end } = bendTowards(new Vector3(), new Vector3(0, -5, 0), [0.3, 0.2], new Vector3(0, -0.3, 0.1));
    expect(end.length()).toBeCloseTo(0.5, 3);
    expect(middle.length()).toBeCloseTo(0.3, 9);
  });
});
