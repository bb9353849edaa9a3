import type { Picture } from '../../app/feed.ts';

/** A picture that can be drawn until it is closed. */
export interface KeptPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly image: CanvasImageSource;
  close(): void;
}

/**
 * Keeps pictures of the feed beyond the call that brings them: a frame as a clone, which shares its pixels and costs
 * nothing; a bitmap (of a recording that is turned upright) as a copy on a canvas, which is reused.
 */
export class KeptPictures {
  private readonly spare: HTMLCanvasElement[] = [];

  keep({ image, widthPx, heightPx }: Picture): KeptPicture {
    if (!(image instanceof ImageBitmap)) {
      const held = image.clone();
      return { widthPx, heightPx, image: held, close: () => held.close() };
    }
    const canvas = this.spare.pop() ?? document.createElement('canvas');
    canvas.width = widthPx;
    canvas.height = heightPx;
    canvas.getContext('2d')?.drawImage(image, 0, 0, widthPx, heightPx);
    return { widthPx, heightPx, image: canvas, close: () => void this.spare.push(canvas) };
  }
}
