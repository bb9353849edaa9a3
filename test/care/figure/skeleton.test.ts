import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARM_ANGLES, AXIAL_ANGLES, LEG_ANGLES, type LimbAngles } from '../../../src/core/body/joint-angles.ts';
import type { LandmarkName, Side } from '../../../src/core/body/landmarks.ts';
import type { Posture } from '../../../src/core/body/posture.ts';
import type { ViewName } from '../../../src/core/body/view.ts';
import { measurePose } from '../../../src/core/measure/measures.ts';
import { SIDED_NAMES, type SidedMeasure } from '../../../src/core/measure/sided-measures.ts';
import { both, changed, mirrored, on, UPRIGHT, type JointAngles } from '../../../src/care/figure/angles.ts';
import { type Build, lengthsOf, USUAL_BUILD } from '../../../src/care/figure/build.ts';
import { cameraAt, parallelCamera, pixelOf, poseSeenBy, type Camera } from '../../../src/care/figure/camera.ts';
import { anchorsOf, heldAnchors, lowest, placeOf } from '../../../src/care/figure/ground.ts';
import { JOINT_LIMITS } from '../../../src/care/figure/joint-limits.ts';
import { landmarksOf } from '../../../src/care/figure/landmarks.ts';
import { bendTowards } from '../../../src/care/figure/reach.ts';
import { skeletonOf } from '../../../src/care/figure/skeleton.ts';
import { handsAndKnees, hookLying } from '../../../src/care/figure/start-poses.ts';
import { distanceBetween, ORIGIN } from '../../../src/care/figure/vectors.ts';
import { BODIES } from '../../../scripts/mannequin/cast/bodies.ts';

const SIZE = { widthPx: 6400, heightPx: 4800, pxPerM: 1000 };
/** A camera without perspective, because perspective changes angles. */
const CAMERA: Camera = parallelCamera({ yawDeg: 0, pitchDeg: 0, aim: [0, 0.9, 0] }, SIZE);
const persons = BODIES.map((body) => ({ name: body.name, body }));

interface Seen {
  readonly view?: ViewName;
  readonly posture?: Posture;
  readonly build?: Build;
}

/** What the judgement measures of a body that stands before the camera. */
function measured(
  angles: JointAngles,
  measure: SidedMeasure,
  side: Side,
  { view = 'front', posture = 'upright', build = USUAL_BUILD }: Seen = {},
): number {
  const { points, ...pose } = poseSeenBy(CAMERA, landmarksOf(skeletonOf(build, angles, [0, 0.9, 0])), 0);
  if (!points) throw new Error('expected a body');
  const measures = measurePose({ ...pose, points }, points, { view, posture, noise: 0, names: SIDED_NAMES });
  return measures[side][measure] ?? Number.NaN;
}

/** The body turned so that its right side is near and it faces the right edge of the picture. */
const fromTheSide = (angles: JointAngles): JointAngles => changed(angles, { turnDeg: 90 });
const SIDEWAYS = { view: 'side-right' } as const;

const within = (name: keyof typeof JOINT_LIMITS): fc.Arbitrary<number> =>
  fc.double({ min: JOINT_LIMITS[name][0], max: JOINT_LIMITS[name][1], noNaN: true });
const someLimbs: fc.Arbitrary<LimbAngles> = fc
  .tuple(...[...ARM_ANGLES, ...LEG_ANGLES].map(within))
  .map(
    (values) =>
      Object.fromEntries([...ARM_ANGLES, ...LEG_ANGLES].map((name, i) => [name, values[i]])) as unknown as LimbAngles,
  );
const someBody: fc.Arbitrary<JointAngles> = fc
  .tuple(fc.tuple(...AXIAL_ANGLES.map(within)), someLimbs, someLimbs)
  .map(([axial, left, right]) =>
    changed(UPRIGHT, Object.fromEntries(AXIAL_ANGLES.map((name, i) => [name, axial[i]])), { left, right }),
  );

describe('an angle that is put in is the angle that the judgement reads', () => {
  it('knee and elbow, from the side, whoever it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 140, noNaN: true }), fc.constantFrom(...BODIES), (deg, build) => {
        const angles = fromTheSide(changed(UPRIGHT, both({ kneeFlexionDeg: deg, elbowFlexionDeg: deg })));
        expect(measured(angles, 'knee', 'right', { ...SIDEWAYS, build })).toBeCloseTo(180 - deg, 6);
        expect(measured(angles, 'elbow', 'right', { ...SIDEWAYS, build })).toBeCloseTo(180 - deg, 6);
      }),
    );
  });

  it('hip, from the side: flexed, and past the straight line', () => {
    fc.assert(
      fc.property(fc.double({ min: -18, max: 125, noNaN: true }), (deg) => {
        const angles = fromTheSide(changed(UPRIGHT, both({ hipFlexionDeg: deg })));
        expect(measured(angles, 'hip', 'right', SIDEWAYS)).toBeCloseTo(180 - deg, 6);
      }),
    );
  });

  it('hip of somebody on hands and knees and on the back', () => {
    for (const posture of ['hands-and-knees', 'supine'] as const) {
      const angles = changed(UPRIGHT, { pitchDeg: posture === 'supine' ? -90 : 90 }, both({ hipFlexionDeg: 70 }));
      expect(measured(fromTheSide(angles), 'hip', 'right', { ...SIDEWAYS, posture })).toBeCloseTo(110, 6);
    }
  });

  it('arm: raised forwards from the side and outwards from the front', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 179, noNaN: true }), (deg) => {
        const raised = (plane: number): JointAngles =>
          changed(UPRIGHT, both({ shoulderElevationDeg: deg, shoulderPlaneDeg: plane }));
        for (const measure of ['shoulder', 'arm'] as const) {
          expect(measured(raised(90), measure, 'left')).toBeCloseTo(deg, 6);
          // From the side, the lifted shoulder is measured against the hip below, which is nearly the line of the
          // trunk.
          expect(measured(fromTheSide(raised(0)), measure, 'right', SIDEWAYS)).toBeCloseTo(deg, 6);
        }
      }),
    );
  });

  it('arm behind the body, from the side', () => {
    const back = changed(UPRIGHT, both({ shoulderElevationDeg: 30, shoulderPlaneDeg: 180 }));
    expect(measured(fromTheSide(back), 'extension', 'right', SIDEWAYS)).toBeCloseTo(30, 6);
  });

  it('trunk turned to the left, from the front', () => {
    const turned = changed(UPRIGHT, { trunkRotationDeg: 35 });
    expect(measured(turned, 'twist', 'left')).toBeCloseTo(35, 6);
    expect(measured(turned, 'hipTurn', 'left')).toBeCloseTo(0, 6);
  });

  it('neck bent to the side, from the front: nearly, for the neck bends below the ears and above the shoulders', () => {
    const bent = changed(UPRIGHT, { neckSideBendDeg: 30 });
    expect(measured(bent, 'neckBend', 'left')).toBeGreaterThan(24);
    expect(measured(bent, 'neckBend', 'left')).toBeLessThan(30);
    expect(measured(bent, 'neckBend', 'right')).toBeLessThan(-24);
  });
});

describe('a body', () => {
  it('keeps the length of every bone, however its joints are bent', () => {
    fc.assert(
      fc.property(someBody, fc.constantFrom(...BODIES), (angles, build) => {
        const lengths = lengthsOf(build);
        const { left, right } = skeletonOf(build, angles, ORIGIN);
        for (const { shoulder, elbow, wrist, hip, knee, ankle } of [left, right]) {
          expect(distanceBetween(shoulder, elbow)).toBeCloseTo(lengths.upperArm, 9);
          expect(distanceBetween(elbow, wrist)).toBeCloseTo(lengths.forearm, 9);
          expect(distanceBetween(hip, knee)).toBeCloseTo(lengths.thigh, 9);
          expect(distanceBetween(knee, ankle)).toBeCloseTo(lengths.shank, 9);
        }
        expect(distanceBetween(left.hip, right.hip)).toBeCloseTo(2 * lengths.hipHalf, 9);
      }),
    );
  });

  it('is its own looking-glass image when left and right are changed over', () => {
    fc.assert(
      fc.property(someBody, (angles) => {
        const one = landmarksOf(skeletonOf(USUAL_BUILD, angles, ORIGIN));
        const other = landmarksOf(skeletonOf(USUAL_BUILD, changed(UPRIGHT, mirrored(angles)), ORIGIN));
        for (const part of ['Wrist', 'Thumb', 'Ear', 'Shoulder', 'Knee', 'FootIndex'] as const) {
          const [x, y, z] = one[`left${part}`];
          const twin = other[`right${part}`];
          expect(distanceBetween(twin, [-x, y, z])).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it.each(persons)('rests on the floor, neither above it nor in it: $name', ({ body }) => {
    for (const angles of [UPRIGHT, handsAndKnees(body), hookLying()]) {
      expect(lowest(skeletonOf(body, angles, placeOf(body, angles, 0.3, -0.2)))).toBeCloseTo(0, 9);
    }
  });

  it('has hands and knees on the floor on hands and knees', () => {
    const angles = handsAndKnees(USUAL_BUILD);
    const { left, right, lengths } = skeletonOf(USUAL_BUILD, angles, placeOf(USUAL_BUILD, angles, 0, 0));
    for (const { wrist, knee } of [left, right]) {
      expect(wrist[1]).toBeLessThan(0.06);
      expect(knee[1]).toBeCloseTo(lengths.kneeRadius, 1);
    }
  });

  it('has its left on the right of the picture when it faces the camera', () => {
    const { leftShoulder, rightShoulder } = landmarksOf(skeletonOf(USUAL_BUILD, UPRIGHT, ORIGIN));
    expect(pixelOf(CAMERA, leftShoulder)[0]).toBeGreaterThan(pixelOf(CAMERA, rightShoulder)[0]);
  });

  it('gives every landmark a place of its own', () => {
    const all = Object.entries(landmarksOf(skeletonOf(USUAL_BUILD, hookLying(), ORIGIN)));
    const places = new Set(all.map(([, at]) => at.map((value) => value.toFixed(4)).join()));
    expect(places.size).toBe(33);
  });
});

describe('a camera', () => {
  const spot = { yawDeg: 0, heightM: 1, distanceM: 2, aimM: 1, widthPx: 640, heightPx: 480, fovDeg: 90 };

  it('shows what it is pointed at in the middle, and what is up there above it', () => {
    const camera = cameraAt(spot);
    expect(pixelOf(camera, [0, 1, 0])).toEqual([320, 240]);
    // Two metres away with 90 degrees over 640 pixels: a metre is 160.
    expect(pixelOf(camera, [0, 2, 0])[1]).toBeCloseTo(80, 9);
    expect(pixelOf(camera, [1, 1, 0])[0]).toBeCloseTo(480, 9);
  });

  it('gives world points in metres from between the hips, y down, z away from it', () => {
    const { world, points } = poseSeenBy(cameraAt(spot), landmarksOf(skeletonOf(USUAL_BUILD, UPRIGHT, [0, 0.9, 0])), 7);
    if (!world || !points) throw new Error('expected a body');
    expect(world.leftHip.xM).toBeCloseTo(-world.rightHip.xM, 9);
    expect(world.leftShoulder.yM).toBeCloseTo(-lengthsOf(USUAL_BUILD).shoulders, 9);
    // The nose is before the hips, nearer to the camera.
    expect(world.nose.zM).toBeLessThan(0);
    expect(points.nose.zPx).toBeLessThan(0);
  });
});

describe('a limb that stays where it lies', () => {
  it('keeps its end in place while the trunk moves, and bends to the side that it was bent to', () => {
    const angles = handsAndKnees(USUAL_BUILD);
    const place = placeOf(USUAL_BUILD, angles, 0, 0);
    const rest = skeletonOf(USUAL_BUILD, angles, place);
    const anchors = anchorsOf(rest, ['leftHand', 'rightHand'], false);
    const moved = skeletonOf(USUAL_BUILD, changed(angles, { trunkFlexionDeg: 6 }), place, anchors);
    expect(distanceBetween(moved.left.wrist, rest.left.wrist)).toBeLessThan(0.002);
    expect(distanceBetween(moved.chest.at, rest.chest.at)).toBeGreaterThan(0.01);
  });

  it('is let go by a movement of its own, and by no other', () => {
    const rest = skeletonOf(USUAL_BUILD, hookLying(), ORIGIN);
    const anchors = anchorsOf(rest, ['leftFoot', 'rightFoot', 'leftHand'], true);
    const held = heldAnchors(anchors, [[on('left', { hipFlexionDeg: 90 }), 0.5]]);
    expect(held).toMatchObject({ leftFoot: { hold: 0 }, rightFoot: { hold: 1 }, leftHand: { hold: 1 } });
  });

  it('reaches as far as it can for what is too far away', () => {
    const { middle, end } = bendTowards(ORIGIN, [0, -5, 0], [0.3, 0.2], [0, -0.3, 0.1]);
    expect(distanceBetween(ORIGIN, end)).toBeCloseTo(0.5, 3);
    expect(distanceBetween(ORIGIN, middle)).toBeCloseTo(0.3, 9);
  });
});

describe('the angles of a body', () => {
  const names: readonly LandmarkName[] = ['leftWrist', 'rightKnee', 'nose'];
  it('are all 0 in a person who stands: everything hangs straight down', () => {
    const found = landmarksOf(skeletonOf(USUAL_BUILD, UPRIGHT, [0, 1, 0]));
    expect(found.leftWrist[0]).toBeCloseTo(found.leftShoulder[0], 9);
    expect(found.leftAnkle[0]).toBeCloseTo(found.leftHip[0], 9);
    expect(names.every((name) => found[name].every(Number.isFinite))).toBe(true);
  });
});
