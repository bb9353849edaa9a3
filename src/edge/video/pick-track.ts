import { type Input, type InputVideoTrack, VideoSampleSink } from 'mediabunny';
import { fail, succeed, type FileFailure, type Result } from '../../core/record/failures.ts';

/** So many pictures of a track, evenly over its length, are held against each other, each shrunk to this many pixels a side. */
const LOOKED_AT = 6;
const SIDE_PX = 32;
/** By so much one of the small picture's values (of 255) changes where something moves: more than a still changes by its coding. A choice, unverified. */
const MOVED_BY = 12;

/**
 * The picture track that is watched: the first that this browser can read and in which something moves, the file's
 * primary track before the others. (A cover or a still may come first.) Where nothing moves in any, the first that can
 * be read.
 */
export async function pickTrack(input: Input, file: string): Promise<Result<InputVideoTrack, FileFailure>> {
  const tracks = await primaryFirst(input);
  if (tracks.length === 0) return fail({ kind: 'video-no-track', file });
  let failure: FileFailure | null = null;
  const readable: InputVideoTrack[] = [];
  for (const track of tracks) {
    const amiss = await amissWith(track, file);
    if (amiss) failure ??= amiss;
    else readable.push(track);
  }
  const [first, ...others] = readable;
  if (!first) return fail(failure ?? { kind: 'video-no-track', file });
  if (others.length === 0) return succeed(first);
  for (const track of readable) if (await moves(track)) return succeed(track);
  return succeed(first);
}

async function primaryFirst(input: Input): Promise<readonly InputVideoTrack[]> {
  const primary = await input.getPrimaryVideoTrack();
  const tracks = await input.getVideoTracks();
  return primary ? [primary, ...tracks.filter(({ id }) => id !== primary.id)] : tracks;
}

/** Why a track cannot be read; null where it can. */
async function amissWith(track: InputVideoTrack, file: string): Promise<FileFailure | null> {
  if (!(await track.canDecode())) return { kind: 'video-codec', file, codec: await codecOf(track) };
  if (!(await hasFrame(track))) return { kind: 'file-empty', file };
  // What lies before time zero was cut away in an editor: here, all.
  return (await track.computeDuration()) > 0 ? null : { kind: 'video-no-track', file };
}

const codecOf = async (track: InputVideoTrack): Promise<string> =>
  (await track.getCodec()) ?? (await track.getCodecParameterString()) ?? String(await track.getInternalCodecId());

async function hasFrame(track: InputVideoTrack): Promise<boolean> {
  const sample = await new VideoSampleSink(track).getSample(await track.getFirstTimestamp());
  sample?.close();
  return sample !== null;
}

async function moves(track: InputVideoTrack): Promise<boolean> {
  const startS = Math.max(0, await track.getFirstTimestamp());
  const endS = await track.computeDuration();
  const timesS = Array.from({ length: LOOKED_AT }, (_, index) => startS + ((endS - startS) * index) / LOOKED_AT);
  const context = new OffscreenCanvas(SIDE_PX, SIDE_PX).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('expected a 2d context of an OffscreenCanvas, got none');
  let first: Uint8ClampedArray | null = null;
  for await (const sample of new VideoSampleSink(track).samplesAtTimestamps(timesS)) {
    if (!sample) continue;
    sample.draw(context, 0, 0, SIDE_PX, SIDE_PX);
    sample.close();
    const { data } = context.getImageData(0, 0, SIDE_PX, SIDE_PX);
    const before = (first ??= data);
    if (data.some((value, index) => Math.abs(value - (before[index] ?? value)) > MOVED_BY)) return true;
  }
  return false;
}
