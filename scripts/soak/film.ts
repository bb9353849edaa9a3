import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Side } from '../../src/core/body/landmarks.ts';

/** The recording in place of the camera, which the browser plays over and over (`test/fixtures/camera/README.md`). */
export const CAMERA_FILE = 'test/fixtures/camera/four-bird-dogs.mjpeg';
/** What is done in it: of the whole recording that it begins. */
const TRUTH_FILE = 'test/fixtures/poses/bird-dog.clean.truth.json';
export const PICTURE_MS = 1000 / 30;

/** A repetition that is done in the film, ms of the film. */
export interface FilmRep {
  readonly side: Side;
  readonly startMs: number;
  readonly peakMs: number;
  readonly endMs: number;
}

/** The film, and what is done in it. */
export interface Film {
  readonly pictures: readonly Buffer[];
  readonly lengthMs: number;
  readonly reps: readonly FilmRep[];
}

export function readFilm(): Film {
  const pictures = jpegsIn(readFileSync(CAMERA_FILE));
  const lengthMs = pictures.length * PICTURE_MS;
  const truth = JSON.parse(readFileSync(TRUTH_FILE, 'utf8')) as { readonly reps: readonly FilmRep[] };
  return { pictures, lengthMs, reps: truth.reps.filter(({ endMs }) => endMs <= lengthMs) };
}

/** A film of this kind is one JPEG after the other. */
function jpegsIn(film: Buffer): readonly Buffer[] {
  const begins = Buffer.from([0xff, 0xd8, 0xff]);
  const starts: number[] = [];
  for (let at = film.indexOf(begins); at >= 0; at = film.indexOf(begins, at + begins.length)) starts.push(at);
  return starts.map((start, index) => film.subarray(start, starts[index + 1] ?? film.length));
}

/** Of every picture so many points in a row and in a column are kept, by which it is told from all others of the film. */
export const PRINT = { columns: 32, rows: 24 } as const;

/** The brightness of those points in all pictures of the film, one after the other, in base64; as the browser reads them. */
export const printsOf = (page: Page, { pictures }: Film): Promise<string> =>
  page.evaluate(
    async ({ jpegs, columns, rows }) => {
      const prints = new Uint8Array(jpegs.length * columns * rows);
      const canvas = new OffscreenCanvas(1, 1);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('expected a canvas');
      for (const [index, jpeg] of jpegs.entries()) {
        const bytes = Uint8Array.from(atob(jpeg), (char) => char.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
        if (canvas.width !== image.width) [canvas.width, canvas.height] = [image.width, image.height];
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        for (let point = 0; point < columns * rows; point += 1) {
          const x = Math.floor((((point % columns) + 0.5) * image.width) / columns);
          const y = Math.floor(((Math.floor(point / columns) + 0.5) * image.height) / rows);
          const [red = 0, green = 0, blue = 0] = data.subarray(4 * (y * image.width + x));
          prints[index * columns * rows + point] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
        }
      }
      let text = '';
      for (let from = 0; from < prints.length; from += 8192)
        text += String.fromCharCode(...prints.subarray(from, from + 8192));
      return btoa(text);
    },
    { jpegs: pictures.map((picture) => picture.toString('base64')), ...PRINT },
  );
