import { describe, expect, it } from 'vitest';
import { LANDMARKS, type LandmarkName } from '../../../src/core/body/landmarks.ts';
import { keepLimbSides, type LimbsState } from '../../../src/core/body/limb-sides.ts';
import type { Landmark, Landmarks, Pose } from '../../../src/core/body/pose.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { twinOf } from '../../fixtures/poses/mirror.ts';

const TRUNK_PX = 110;
const LEG = ['leftKnee', 'leftAnkle', 'leftHeel', 'leftFootIndex'] as const;
const ARM = ['leftElbow', 'leftWrist', 'leftPinky', 'leftIndex', 'leftThumb'] as const;

/** The model's mistake: it calls one limb by the other's name. */
function flip(points: Landmarks, limb: readonly LandmarkName[]): Landmarks {
  const flipped: Record<LandmarkName, Landmark> = { ...points };
  for (const name of limb) {
    flipped[name] = points[twinOf(name)];
    flipped[twinOf(name)] = points[name];
  }
  return flipped;
}

/** The same body for a model that gives no depth to tell the near limb by. */
function flat(pose: Pose): Pose {
  if (!pose.points) return pose;
  const points: Record<LandmarkName, Landmark> = { ...pose.points };
  for (const name of LANDMARKS) points[name] = { ...points[name], zPx: 0 };
  return { ...pose, points };
}

/** One leg held up, so that the legs are told apart. */
const HELD = makeTrack('bird-dog', { reps: 1, holdMs: 4000 }).filter(({ timeMs }) => timeMs > 2200 && timeMs < 6000);
/** Both legs on the floor, one behind the other. */
const RESTING = makeTrack('bird-dog', { reps: 1, pauseMs: 3000 }).filter(({ timeMs }) => timeMs < 2500);

const pointsOf = ({ points }: Pose): Landmarks => {
  if (!points) throw new Error('expected a person');
  return points;
};
const truthOf = (poses: readonly Pose[]): readonly Landmarks[] => poses.map(pointsOf);

/** What is made of a track of which some frames are flipped. */
function keep(poses: readonly Pose[], flippedAt: (i: number) => boolean, limb: readonly LandmarkName[]) {
  let state: LimbsState | null = null;
  return poses.map((pose, i) => {
    const points = flippedAt(i) ? flip(pointsOf(pose), limb) : pointsOf(pose);
    const [next, kept] = keepLimbSides(state, points, pose.timeMs, TRUNK_PX);
    state = next;
    return kept;
  });
}

describe('left and right limbs', () => {
  it('are left as the model says where it keeps its word', () => {
    expect(keep(HELD, () => false, LEG)).toEqual(truthOf(HELD));
  });

  it('are not mixed up by one leg that moves fast', () => {
    for (const thrown of [
      makeTrack('bird-dog', { tempoMs: 350, fps: 15 }),
      makeTrack('march-on-back', { tempoMs: 300, fps: 15 }),
    ]) {
      expect(keep(thrown, () => false, LEG)).toEqual(truthOf(thrown));
      expect(keep(thrown.map(flat), () => false, LEG)).toEqual(truthOf(thrown.map(flat)));
    }
  });

  it.each([
    ['a single frame', (i: number) => i === 20],
    ['every third frame', (i: number) => i % 3 === 2],
    ['half a second', (i: number) => i >= 20 && i < 32],
  ])('are put back where they are flipped for %s', (_name, flippedAt) => {
    for (const track of [HELD, HELD.map(flat)]) {
      expect(keep(track, flippedAt, LEG)).toEqual(truthOf(track));
      expect(keep(track, flippedAt, ARM)).toEqual(truthOf(track));
      expect(keep(track, flippedAt, [...ARM, ...LEG])).toEqual(truthOf(track));
    }
  });
});

describe('limbs that depth tells apart', () => {
  it('are put back however long they are flipped, and from the first frame on: the near limb is the nearer one', () => {
    expect(keep(HELD, () => true, LEG)).toEqual(truthOf(HELD));
    expect(keep(RESTING, (i) => i % 2 === 1, ARM)).toEqual(truthOf(RESTING));
  });

  it('are left alone facing the camera, where no side is nearer', () => {
    const facing = makeTrack('shoulder-abduction-raise', { reps: 1 });
    const reaching = facing.map((pose) => {
      const points = pointsOf(pose);
      return { ...pose, points: { ...points, leftWrist: { ...points.leftWrist, zPx: -150 } } };
    });
    expect(keep(reaching, () => false, ARM)).toEqual(truthOf(reaching));
  });
});

describe('limbs that only their way tells apart', () => {
  it('are believed when the model has kept to it for about a second: it was right', () => {
    const track = HELD.map(flat);
    const kept = keep(track, (i) => i >= 20, LEG);
    const flipped = track.map((pose) => flip(pointsOf(pose), LEG));
    const believedAt = kept.findIndex((points, i) => i >= 20 && points.leftAnkle === flipped[i]?.leftAnkle);
    expect((believedAt - 20) * 40).toBeGreaterThan(500);
    expect((believedAt - 20) * 40).toBeLessThanOrEqual(1000);
    expect(kept.slice(believedAt)).toEqual(flipped.slice(believedAt));
  });

  it('are not touched where both lie together: nothing clear can be said', () => {
    const track = RESTING.map(flat);
    const named = track.map((pose, i) => ({
      ...pose,
      points: { ...pointsOf(pose), leftKnee: { ...pointsOf(pose).leftKnee, score: i / 100 } },
    }));
    expect(keep(named, (i) => i % 2 === 1, LEG)[1]).toEqual(flip(pointsOf(named[1] as Pose), LEG));
  });

  it('are taken as they come after a pause, over which nothing is known', () => {
    const [first, second] = truthOf(HELD.map(flat));
    if (!first || !second) throw new Error('expected frames');
    const [state] = keepLimbSides(null, first, 0, TRUNK_PX);
    const other = flip(second, LEG);
    expect(keepLimbSides(state, other, 400, TRUNK_PX)[1]).toEqual(other);
  });
});

describe('how clear it must be that limbs are flipped', () => {
  const first = pointsOf(HELD[0] as Pose);
  const shifted = (landmark: Landmark, change: Partial<Landmark>): Landmark => ({ ...landmark, ...change });

  /** Legs so far apart along the picture, in trunk lengths; depth of the trunk's left side less its right, and of the legs. */
  const body = (apart: number, { torsoDepth = 0, legDepth = 0 } = {}): Landmarks => {
    const points: Record<LandmarkName, Landmark> = { ...pointsOf(flat(HELD[0] as Pose)) };
    for (const name of ['leftShoulder', 'leftHip'] as const)
      points[name] = shifted(first[name], { zPx: (torsoDepth * TRUNK_PX) / 2 });
    for (const name of LEG)
      points[name] = shifted(first[twinOf(name)], {
        xPx: first[twinOf(name)].xPx + apart * TRUNK_PX,
        zPx: (legDepth * TRUNK_PX) / 2,
      });
    return points;
  };
  const isPutBack = (kept: Landmarks, flipped: Landmarks): boolean => kept.leftAnkle === flipped.rightAnkle;

  /** Seen in one frame as they are, and so much later by each other’s name. */
  const flippedAfter = (ms: number, apart: number): boolean => {
    const flipped = flip(body(apart), LEG);
    const [state] = keepLimbSides(null, body(apart), 0, TRUNK_PX);
    return isPutBack(keepLimbSides(state, flipped, ms, TRUNK_PX)[1], flipped);
  };

  it('by half a trunk of way that both joints of both legs are spared', () => {
    expect(flippedAfter(40, 0.35 / 4)).toBe(false);
    expect(flippedAfter(40, 0.8 / 4)).toBe(true);
  });

  it('by what was seen a fifth of a second ago, and not by what was seen before a longer pause', () => {
    expect(flippedAfter(200, 0.5)).toBe(true);
    expect(flippedAfter(400, 0.5)).toBe(false);
  });

  /** The trunk says that the left leg is the further one, the legs say that it is the nearer one. */
  const byDepth = (torsoDepth: number, legDepth: number): boolean => {
    const points = body(0.5, { torsoDepth, legDepth: -legDepth });
    return isPutBack(keepLimbSides(null, points, 0, TRUNK_PX)[1], points);
  };

  it('by three tenths of a trunk of depth between the legs, of a body that is seen from the side', () => {
    expect(byDepth(2, 0.2)).toBe(false);
    expect(byDepth(2, 0.45)).toBe(true);
    expect(byDepth(0.8, 0.45)).toBe(false);
    expect(byDepth(1.4, 0.45)).toBe(true);
  });

  /** Seen from the side, the legs keep no depth of their own, and go evenly to each other’s place. */
  const haveChangedPlaces = (overMs: number): boolean => {
    const truth = body(0.5, { torsoDepth: 2 });
    const changed = flip(truth, LEG);
    let state: LimbsState | null = null;
    let kept: Landmarks = truth;
    for (let now = 0; now <= overMs + 1500; now += 40) {
      const share = Math.min(1, Math.max(0, (now - 500) / overMs));
      const points: Record<LandmarkName, Landmark> = { ...truth };
      for (const name of LANDMARKS)
        points[name] = { ...truth[name], xPx: truth[name].xPx + share * (changed[name].xPx - truth[name].xPx) };
      [state, kept] = keepLimbSides(state, points, now, TRUNK_PX);
    }
    return Math.abs(kept.leftAnkle.xPx - changed.leftAnkle.xPx) < 1;
  };

  it('by how fast they come together from three quarters of a trunk: legs that take a third of a second have truly met', () => {
    expect(haveChangedPlaces(650)).toBe(false);
    expect(haveChangedPlaces(1400)).toBe(true);
  });
});
