import { describe, expect, it } from 'vitest';
import type { LandmarkName } from '../../../src/core/body/landmarks.ts';
import type { Snapshot } from '../../../src/core/judge/snapshot.ts';
import { drawSkeleton, fitPicture, type Colours } from '../../../src/ui/body/skeleton-drawing.ts';
import { makePose } from '../../fixtures/make-track.ts';

/** A canvas context that remembers strokes: colour, dash, and whether an arc is a whole ring. */
function pad(): {
  context: CanvasRenderingContext2D;
  strokes: { colour: string; dash: number[]; ring: boolean; widthPx: number }[];
} {
  const strokes: { colour: string; dash: number[]; ring: boolean; widthPx: number }[] = [];
  let dash: number[] = [];
  let ring = false;
  const context = {
    strokeStyle: '',
    lineWidth: 0,
    beginPath: () => (ring = false),
    moveTo: () => undefined,
    lineTo: () => undefined,
    arc: (_x: number, _y: number, _r: number, from: number, to: number) =>
      (ring = Math.abs(to - from) >= 2 * Math.PI - 1e-9),
    setLineDash: (next: number[]) => (dash = next),
    stroke: () => strokes.push({ colour: context.strokeStyle, dash, ring, widthPx: context.lineWidth }),
  };
  return { context: context as unknown as CanvasRenderingContext2D, strokes };
}

const colours = new Proxy({}, { get: (_target, role) => role }) as Colours;
const pose = makePose('bird-dog');
const fit = fitPicture(pose, { widthPx: 640, heightPx: 480 }, false);

const snapshot = (change: Partial<Snapshot>): Snapshot => ({
  timeMs: 0,
  view: 'side-left',
  unmeasurable: null,
  inPosition: true,
  isInOtherPosture: false,
  startPoseHeldMs: 0,
  startPoseLacks: null,
  startPoseMissing: [],
  phase: 'moving',
  side: 'left',
  progress: 0.5,
  holdMs: 0,
  holdAskedMs: 0,
  focus: null,
  counted: { left: 0, right: 0, both: 0, total: 0 },
  strong: new Set<LandmarkName>(),
  guessed: new Set<LandmarkName>(),
  ...change,
});

const draw = (of: Snapshot | null): ReturnType<typeof pad>['strokes'] => {
  const { context, strokes } = pad();
  drawSkeleton(context, pose, of, fit, { colours, head: false }, { turn: 1, joint: null });
  return strokes;
};

describe('the picture in its box', () => {
  it('is whole and centred, whichever side is longer', () => {
    expect(fitPicture({ widthPx: 640, heightPx: 480 }, { widthPx: 800, heightPx: 480 }, false)).toMatchObject({
      leftPx: 80,
      topPx: 0,
      scale: 1,
    });
    expect(fitPicture({ widthPx: 640, heightPx: 480 }, { widthPx: 320, heightPx: 400 }, false)).toMatchObject({
      leftPx: 0,
      topPx: 80,
      scale: 0.5,
    });
  });
});

describe('the skeleton', () => {
  it('draws left solid and right dashed, each in its colour', () => {
    const strokes = draw(null);
    const left = strokes.filter(({ colour }) => colour === 'left-over');
    const right = strokes.filter(({ colour }) => colour === 'right-over');
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ dash }) => dash.length === 0)).toBe(true);
    expect(right.length).toBe(left.length);
    expect(right.every(({ dash }) => dash.length === 2)).toBe(true);
  });

  it('draws what the exercise judges thicker, and what is guessed dotted', () => {
    const strong = new Set<LandmarkName>(['leftHip', 'leftKnee']);
    const guessed = new Set<LandmarkName>(['leftWrist']);
    const left = draw(snapshot({ strong, guessed })).filter(({ colour }) => colour === 'left-over');
    const widths = left.map(({ widthPx }) => widthPx);
    expect(widths.filter((widthPx) => widthPx === Math.max(...widths))).toHaveLength(1);
    expect(left.filter(({ dash }) => (dash[0] ?? 1) < 1)).toHaveLength(2);
  });

  it('closes the arc to a ring when the target is reached, and not before', () => {
    const focus = {
      joint: ['leftShoulder', 'leftHip', 'leftKnee'],
      valueDeg: 130,
      restDeg: 90,
      targetDeg: 160,
      reached: false,
    } as const;
    expect(draw(snapshot({ focus })).some(({ ring }) => ring)).toBe(false);
    expect(draw(snapshot({ focus: { ...focus, reached: true } })).some(({ ring }) => ring)).toBe(true);
  });

  it('draws nothing where nobody was found', () => {
    const { context, strokes } = pad();
    const look = { colours, head: true };
    drawSkeleton(context, { ...pose, points: null }, null, fit, look, { turn: 1, joint: null });
    expect(strokes).toEqual([]);
  });
});
