import { ALL_FORMATS, BlobSource, Input, VideoSampleSink } from 'mediabunny';
import { LANDMARKS } from '../../../src/core/body/landmarks.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { foldersOf, type PoseFolders } from '../../../src/edge/pose/pose-folders.ts';

/** Rendered clips of two seconds, and the true landmarks of the figure in every fifth frame. */
export const CLIPS = ['bird-dog', 'march-on-back', 'shoulder-abduction-raise'] as const;
export type Clip = (typeof CLIPS)[number];

export interface Truth {
  readonly frames: readonly { readonly t: number; readonly px: readonly (readonly [number, number])[] }[];
}

/** The folders as the test server serves `public/`. */
export const folders: PoseFolders = foldersOf(new URL('/', location.href).href);

const address = (file: string): string => new URL(`/test/fixtures/clips/${file}`, location.href).href;

export const truthOf = async (clip: Clip): Promise<Truth> =>
  (await (await fetch(address(`${clip}-moment.truth.json`))).json()) as Truth;

interface ClipFrame {
  readonly image: VideoFrame;
  readonly timeMs: number;
}

/** Every frame of a clip with its time; whoever receives a frame closes it. */
export const framesOf = (clip: Clip): AsyncGenerator<ClipFrame> => framesIn(address(`${clip}-moment.mp4`));

/** The same of any video file that the test server serves. */
export async function* framesIn(file: string): AsyncGenerator<ClipFrame> {
  const blob = await (await fetch(file)).blob();
  const input = new Input({ source: new BlobSource(blob), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error(`expected ${file} to hold video`);
  try {
    for await (const sample of new VideoSampleSink(track).samples()) {
      const image = sample.toVideoFrame();
      const timeMs = Math.round(sample.timestamp * 1000);
      sample.close();
      yield { image, timeMs };
    }
  } finally {
    input.dispose();
  }
}

/** A frame with somebody who stands and faces the camera. */
export async function firstFrame(): Promise<VideoFrame> {
  for await (const { image } of framesOf('shoulder-abduction-raise')) return image;
  throw new Error('expected a frame');
}

/** Joints whose place is certain: shoulders, elbows, wrists, hips, knees, ankles. */
export const JOINTS = [11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28] as const;

/** Distances of two sets of pixels over the joints, in percent of the body's height (the longest way nose-ankle). */
export function distancesPercent(
  a: readonly (readonly [number, number])[],
  b: readonly (readonly [number, number])[],
): number[] {
  const between = (p: readonly [number, number] | undefined, q: readonly [number, number] | undefined): number =>
    p === undefined || q === undefined ? Number.NaN : Math.hypot(p[0] - q[0], p[1] - q[1]);
  // The height when stretched out: trunk and leg added up, because on the mat a body is seldom stretched out.
  const heightPx = Math.max(
    between(b[0], b[11]) + between(b[11], b[23]) + between(b[23], b[25]) + between(b[25], b[27]),
    between(b[0], b[12]) + between(b[12], b[24]) + between(b[24], b[26]) + between(b[26], b[28]),
  );
  return JOINTS.map((joint) => (100 * between(a[joint], b[joint])) / heightPx);
}

/** A pose's landmarks as pixels, in the model's order; none where nobody was found. */
export const pixelsOf = ({ points }: Pose): [number, number][] =>
  points === null ? [] : LANDMARKS.map((name) => [points[name].xPx, points[name].yPx]);

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
