import { describe, expect, it } from 'vitest';
import type { LandmarkName } from '../../../src/core/body/landmarks.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { analyzePoses } from '../../../src/core/report/analyze.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { exerciseOf } from '../judge-track.ts';

type Path = readonly (readonly [timeMs: number, share: number])[];
const RIGHT: readonly LandmarkName[] = ['rightKnee', 'rightAnkle', 'rightHeel', 'rightFootIndex'];

/** A march on the back, each leg by a path of its own. */
function marched(left: Path, right: Path) {
  const rights = makeTrack('march-on-back', { path: right, sides: ['right'] });
  const ofRight = <T>(of: Readonly<Record<LandmarkName, T>>, from: Readonly<Record<LandmarkName, T>>) => ({
    ...of,
    ...Object.fromEntries(RIGHT.map((name) => [name, from[name]])),
  });
  const poses = makeTrack('march-on-back', { path: left, sides: ['left'] }).map((pose, at): Pose => {
    const other = rights[at];
    return pose.points && pose.world && other?.points && other.world
      ? { ...pose, points: ofRight(pose.points, other.points), world: ofRight(pose.world, other.world) }
      : pose;
  });
  const { reps, rejected } = analyzePoses(exerciseOf('march-on-back'), poses);
  return [reps.map(({ side }) => side), rejected.map(({ side, reason }) => [side, reason])];
}

/** Less far, held for two seconds, and begun before the left leg was down. */
const lesser: Path = [
  [0, 0],
  [3036, 0],
  [4068, 0.706],
  [6341, 0.706],
  [6941, 0],
  [14000, 0],
];

describe('a lesser repetition that began while the other leg came down counts', () => {
  it('beside a leg that rests then', () => {
    const left: Path = [
      [0, 0],
      [2000, 0],
      [2696, 1.2135],
      [3428, 0],
      [14000, 0],
    ];
    expect(marched(left, lesser)).toEqual([['left', 'right'], []]);
  });

  it('beside a leg that wavers then', () => {
    const left: Path = [
      [0, 0],
      [2000, 0],
      [2696, 1.2135],
      [3428, 0],
      [3837, 0],
      [4634, 0.529],
      [5378, 0],
      [14000, 0],
    ];
    expect(marched(left, lesser)).toEqual([['left', 'right'], []]);
  });
});
