import { describe, expect, it } from 'vitest';
import type { Landmarks, Pose } from '../../../src/core/body/pose.ts';
import { smoothLandmarks, type SmoothingState } from '../../../src/core/body/smoothing.ts';
import { makePose } from '../../fixtures/make-track.ts';
import { somePose } from '../../fixtures/some-pose.ts';

const pointsOf = (pose: Pose): Landmarks => {
  if (!pose.points) throw new Error('expected a person');
  return pose.points;
};
const BODY = pointsOf(makePose('shoulder-abduction-raise'));
const SIZE_PX = 100;
const FPS = 25;

const moved = (xPx: number): Landmarks => ({ ...BODY, leftWrist: { ...BODY.leftWrist, xPx } });

/** Smooths the left wrist's way along the picture, and gives where it is shown at each frame. */
function follow(xAt: (timeMs: number) => number, { fps = FPS, forMs = 4000 } = {}) {
  let state: SmoothingState | null = null;
  const shown: { readonly timeMs: number; readonly xPx: number }[] = [];
  for (let i = 0; (i * 1000) / fps <= forMs; i++) {
    const timeMs = (i * 1000) / fps;
    const [next, body] = smoothLandmarks(state, moved(xAt(timeMs)), timeMs, SIZE_PX);
    state = next;
    shown.push({ timeMs, xPx: body.leftWrist.xPx });
  }
  return shown;
}

/** How late a point that moves evenly is shown, once it has got going. */
function delayMs(pxPerS: number, fps: number): number {
  const last = follow((timeMs) => (pxPerS * timeMs) / 1000, { fps }).at(-1);
  if (!last) throw new Error('expected frames');
  return last.timeMs - (1000 * last.xPx) / pxPerS;
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
/** A shimmer of two pixels either way that no two neighbouring frames share. */
const shimmer = (i: number): number => 2 * Math.sin(i * 2.399);

describe('smoothing', () => {
  it.each([
    { name: 'hardly moves', bodiesPerS: 0.02 },
    { name: 'is raised slowly', bodiesPerS: 0.5 },
    { name: 'is raised briskly', bodiesPerS: 1.5 },
    { name: 'is thrown', bodiesPerS: 5 },
  ])('is at most 80 ms late for a limb that $name', ({ bodiesPerS }) => {
    for (const fps of [15, 25, 60]) {
      const late = delayMs(bodiesPerS * SIZE_PX, fps);
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThanOrEqual(80);
    }
  });

  it('is less late the faster the limb moves', () => {
    const delays = [2, 50, 150, 500].map((pxPerS) => delayMs(pxPerS, FPS));
    expect([...delays].sort((a, b) => b - a)).toEqual(delays);
  });

  it('takes the shimmer out of a limb that rests', () => {
    const shown = follow((timeMs) => 300 + shimmer((timeMs * FPS) / 1000));
    const settled = shown.slice(FPS).map(({ xPx }) => xPx);
    expect(spread(settled)).toBeLessThan(0.6 * 4);
    expect(settled.reduce((sum, xPx) => sum + xPx, 0) / settled.length).toBeCloseTo(300, 0);
  });

  it('arrives where the limb stops', () => {
    const shown = follow((timeMs) => Math.min(200, 100 + timeMs / 10));
    expect(shown.at(-1)?.xPx).toBeCloseTo(200, 1);
  });

  it('gives the first frame as it is, and begins anew after a pause', () => {
    const [state, first] = smoothLandmarks(null, moved(100), 0, SIZE_PX);
    expect(first.leftWrist).toEqual(moved(100).leftWrist);
    const [, after] = smoothLandmarks(state, moved(400), 1000, SIZE_PX);
    expect(after.leftWrist.xPx).toBe(400);
  });

  it('does not let a limb flicker out of sight for a single frame', () => {
    const seen = (score: number): Landmarks => ({ ...BODY, leftWrist: { ...BODY.leftWrist, score } });
    const [state] = smoothLandmarks(null, seen(0.95), 0, SIZE_PX);
    const [after, flickered] = smoothLandmarks(state, seen(0.1), 40, SIZE_PX);
    expect(flickered.leftWrist.score).toBeGreaterThan(0.6);
    let now = after;
    let shown = flickered;
    for (let timeMs = 80; timeMs <= 800; timeMs += 40) [now, shown] = smoothLandmarks(now, seen(0.1), timeMs, SIZE_PX);
    expect(shown.leftWrist.score).toBeLessThan(0.2);
  });

  it('smooths depth as that of a resting point, for a leap of the model is no turn of the body', () => {
    const pose = pointsOf(somePose(0));
    const [state] = smoothLandmarks(null, pose, 0, SIZE_PX);
    const deeper = { ...pose, leftHip: { ...pose.leftHip, zPx: 77 } };
    const { zPx } = smoothLandmarks(state, deeper, 40, SIZE_PX)[1].leftHip;
    expect(zPx).toBeGreaterThan(pose.leftHip.zPx);
    expect(zPx).toBeLessThan((pose.leftHip.zPx + 77) / 2);
  });

  it('works alike for a body near the camera and one far away', () => {
    const run = (scale: number): number => {
      let state: SmoothingState | null = null;
      let shownPx = 0;
      for (let i = 0; i < 50; i++) {
        const points = moved(scale * (100 + 40 * Math.sin(i / 5)));
        const [next, body] = smoothLandmarks(state, points, i * 40, scale * SIZE_PX);
        state = next;
        shownPx = body.leftWrist.xPx;
      }
      return shownPx / scale;
    };
    expect(run(3)).toBeCloseTo(run(1), 6);
  });

  it('tells how much the track shimmers, and smooths a shaking one harder', () => {
    const shake = (px: number): { readonly noise: number; readonly shownPx: number } => {
      let state: SmoothingState | null = null;
      const shown: number[] = [];
      for (let i = 0; i < 100; i++) {
        const points: Record<string, Landmarks['nose']> = { ...BODY };
        for (const [j, name] of Object.keys(BODY).entries()) {
          const point = BODY[name as keyof Landmarks];
          points[name] = {
            ...point,
            xPx: point.xPx + px * Math.sin(i * 2.399 + j),
            yPx: point.yPx + px * Math.cos(i * 2.399 + j),
          };
        }
        const [next, body] = smoothLandmarks(state, points as Landmarks, i * 40, SIZE_PX);
        state = next;
        if (i > 50) shown.push(body.leftWrist.xPx);
      }
      return { noise: state?.noise ?? 0, shownPx: spread(shown) / px };
    };
    const quiet = shake(0.2);
    const loud = shake(6);
    expect(loud.noise).toBeGreaterThan(10 * quiet.noise);
    expect(loud.shownPx).toBeLessThan(quiet.shownPx);
  });
});

describe('what the smoothing remembers', () => {
  /** Frames 40 ms apart in which only the left wrist has changed; `noise`: how much the track is taken to shimmer at first. */
  function frames(count: number, wrist: Partial<Landmarks['leftWrist']>, noise = 0) {
    let [state] = smoothLandmarks(null, BODY, 0, SIZE_PX);
    state = { ...state, noise, knownS: 10 };
    let body: Pick<Landmarks, 'leftWrist'> = BODY;
    for (let i = 1; i <= count; i++)
      [state, body] = smoothLandmarks(state, { ...BODY, leftWrist: { ...BODY.leftWrist, ...wrist } }, 40 * i, SIZE_PX);
    return { state, wrist: body.leftWrist };
  }

  it('is given up after a pause of more than four tenths of a second', () => {
    const xAfter = (pauseMs: number): number => {
      const [state] = smoothLandmarks(null, moved(100), 0, SIZE_PX);
      return smoothLandmarks(state, moved(140), pauseMs, SIZE_PX)[1].leftWrist.xPx;
    };
    expect(xAfter(300)).toBeLessThan(139.9);
    expect(xAfter(600)).toBe(140);
  });

  it('of a visibility that is lost is two fifths after an eighth of a second', () => {
    const share = frames(3, { score: 0 }).wrist.score / BODY.leftWrist.score;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.5);
  });

  it('of a shimmer that was there from the first frame on is all of it after a fifth of a second', () => {
    const shake = (i: number): Landmarks => ({
      ...BODY,
      leftHip: { ...BODY.leftHip, xPx: BODY.leftHip.xPx + 4 * Math.sin(i * 2.399) },
    });
    const noiseAfter = (count: number): number => {
      let [state] = smoothLandmarks(null, shake(0), 0, SIZE_PX);
      for (let i = 1; i <= count; i++) [state] = smoothLandmarks(state, shake(i), 40 * i, SIZE_PX);
      return state.noise;
    };
    expect(noiseAfter(5) / noiseAfter(100)).toBeGreaterThan(0.8);
  });

  it('of a shimmer that has stopped is two fifths after half a second', () => {
    const share = frames(12, {}, 0.03).state.noise / 0.03;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.5);
  });

  it('lasts twice as long on a track that shimmers by three hundredths of the body', () => {
    // A leap in depth is followed as a resting point is: by this share in a frame.
    const pace = (noise: number): number => {
      const followed = (frames(1, { zPx: BODY.leftWrist.zPx + 100 }, noise).wrist.zPx - BODY.leftWrist.zPx) / 100;
      return followed / (1 - followed);
    };
    expect(pace(0) / pace(0.03)).toBeGreaterThan(1.7);
    expect(pace(0) / pace(0.03)).toBeLessThan(2.2);
  });
});
