import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { LANDMARKS } from '../../../src/core/body/landmarks.ts';
import type { Landmark, Pose } from '../../../src/core/body/pose.ts';
import { findExercise } from '../../../src/exercises/index.ts';
import type { ModelSize } from '../../../src/ports/seeing.ts';
import { createVideoReader } from '../../analyze/video-reader.ts';
import { readTrace } from '../../analyze/read-trace.ts';
import { sentenceOf, type Recording } from '../../analyze/recording.ts';
import type { Result } from '../../../src/core/record/failures.ts';
import { forEachLandmark } from '../counting/blend.ts';

/** A rendered clip whose landmarks are known: `NAME.mp4` with `NAME.truth.json` beside it. */
export interface Clip {
  readonly name: string;
  readonly file: string;
  readonly exercise: Exercise;
  /** The true landmarks of every frame, as poses without depth. */
  readonly truth: readonly Pose[];
}

interface TruthFile {
  readonly exercise: string;
  readonly width: number;
  readonly height: number;
  readonly frames: readonly { readonly t: number; readonly px: readonly (readonly [number, number])[] }[];
}

const TRUTH = '.truth.json';
const VIDEO = '.mp4';

/** The clips in a folder, in the order of their names. Clips of exercises that are not in the library are left out. */
export function clipsIn(folder: string): readonly Clip[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(TRUTH));
  return names.sort().flatMap((file) => {
    const name = file.slice(0, -TRUTH.length);
    const video = join(folder, `${name}${VIDEO}`);
    const truth = JSON.parse(readFileSync(join(folder, file), 'utf8')) as TruthFile;
    const exercise = findExercise(truth.exercise);
    return exercise && existsSync(video) ? [{ name, file: video, exercise, truth: posesOf(truth) }] : [];
  });
}

const posesOf = ({ frames, width, height }: TruthFile): readonly Pose[] =>
  frames.map(({ t, px }) => {
    const known = new Map(LANDMARKS.map((name, index) => [name, px[index]]));
    const points = forEachLandmark((name): Landmark => {
      const [xPx, yPx] = known.get(name) ?? [Number.NaN, Number.NaN];
      return { xPx, yPx, zPx: 0, score: 1 };
    });
    return { timeMs: t, widthPx: width, heightPx: height, points, world: null, light: null };
  });

/**
 * Runs a model over each clip, with the app's own pipeline. `traces`: poses of an earlier run, read in place of running
 * the model.
 */
export async function* readClips(
  clips: readonly Clip[],
  model: ModelSize,
  traces: string | null,
): AsyncGenerator<readonly [Clip, readonly Pose[]]> {
  const videos = createVideoReader({ engine: 'litert', model });
  const read = (clip: Clip): Promise<Result<Recording>> =>
    traces ? readTrace(join(traces, model, `${clip.name}.trace.json`)) : videos.read(clip.file, () => {});
  try {
    for (const clip of clips) {
      console.error(`${model}: ${clip.name}`);
      const recording = await read(clip);
      if (!recording.ok) throw new Error(`${clip.name}: ${sentenceOf(recording.failure)}`);
      yield [clip, recording.value.poses];
    }
  } finally {
    await videos.close();
  }
}
