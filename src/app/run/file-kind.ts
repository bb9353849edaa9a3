import type { ChosenFile } from '../source-choice.ts';

/** Longer than any space that an editor leaves at the beginning of a file. */
const HEAD_BYTES = 1024;

/**
 * Whether a file is read as recorded poses or as a video: by what it begins with, since names and types are changed by
 * whoever copies a file. Packed (gzip) or JSON is a trace; anything else is tried as a video.
 */
export async function kindOfFile(file: ChosenFile): Promise<'trace' | 'video'> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (head[0] === 0x1f && head[1] === 0x8b) return 'trace';
  return /^\s*[[{]/.test(new TextDecoder().decode(head)) ? 'trace' : 'video';
}
