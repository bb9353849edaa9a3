/**
 * Puts the drawn figure before its background and gives the picture as a camera would send it: brightness in full, colour
 * at half the resolution (I420, BT.601, narrow range). The engine takes such frames as it takes a camera's.
 *
 * Without a GPU most of the work would be to draw the same wall for every frame: the background is one picture, and only
 * pixels that the figure or its shadow covers are worked on.
 */
export class CameraFrames {
  readonly #gl: WebGL2RenderingContext;
  readonly #buffer: WebGLBuffer;
  #background = new Uint8Array(0);
  #backgroundPlanes = new Uint8Array(0);
  #drawn = new Uint8Array(0);
  #planes = new Uint8Array(0);

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#buffer = gl.createBuffer();
  }

  /** Takes what is on the canvas now as the background from here on. The canvas's sides must be even. */
  keepBackground(): void {
    const gl = this.#gl;
    const { width, height } = this.#size();
    this.#background = new Uint8Array(4 * width * height);
    this.#drawn = new Uint8Array(4 * width * height);
    this.#backgroundPlanes = new Uint8Array(1.5 * width * height);
    this.#planes = new Uint8Array(1.5 * width * height);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, this.#background);
    toPlanes(this.#background, null, this.#backgroundPlanes, width);
  }

  /** Asks for what has just been drawn; it is copied while the page does something else. */
  expose(): void {
    const gl = this.#gl;
    const { width, height } = this.#size();
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, this.#buffer);
    gl.bufferData(gl.PIXEL_PACK_BUFFER, this.#drawn.length, gl.STREAM_READ);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, 0);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    gl.flush();
  }

  /** The picture asked for last. */
  develop(timeMs: number): VideoFrame {
    const { width, height } = this.#size();
    this.#read();
    this.#planes.set(this.#backgroundPlanes);
    toPlanes(this.#drawn, this.#background, this.#planes, width);
    return new VideoFrame(this.#planes, {
      format: 'I420',
      codedWidth: width,
      codedHeight: height,
      timestamp: 1000 * timeMs,
      colorSpace: { matrix: 'smpte170m', primaries: 'smpte170m', transfer: 'smpte170m', fullRange: false },
    });
  }

  #read(): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, this.#buffer);
    gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, this.#drawn);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  }

  #size(): { readonly width: number; readonly height: number } {
    return { width: this.#gl.drawingBufferWidth, height: this.#gl.drawingBufferHeight };
  }
}

/**
 * Writes what covers anything into the planes. Pixels are RGBA with their colour times their cover, rows from the bottom
 * up, as WebGL gives them.
 */
function toPlanes(pixels: Uint8Array, behind: Uint8Array | null, planes: Uint8Array, width: number): void {
  const height = pixels.length / 4 / width;
  const blueAt = width * height;
  const redAt = blueAt + blueAt / 4;
  const half = width / 2;
  for (let y = 0; y < height; y++) {
    const row = (height - 1 - y) * width;
    const isEven = y % 2 === 0;
    for (let x = 0; x < width; x++) {
      const at = 4 * (row + x);
      const cover = pixels[at + 3] ?? 0;
      if (cover === 0) continue;
      const through = behind ? (255 - cover) / 255 : 0;
      const r = (pixels[at] ?? 0) + through * (behind?.[at] ?? 0);
      const g = (pixels[at + 1] ?? 0) + through * (behind?.[at + 1] ?? 0);
      const b = (pixels[at + 2] ?? 0) + through * (behind?.[at + 2] ?? 0);
      planes[y * width + x] = 16 + 0.257 * r + 0.504 * g + 0.098 * b;
      if (!isEven || x % 2 === 1) continue;
      const small = (y / 2) * half + x / 2;
      planes[blueAt + small] = 128 - 0.148 * r - 0.291 * g + 0.439 * b;
      planes[redAt + small] = 128 + 0.439 * r - 0.368 * g - 0.071 * b;
    }
  }
}
