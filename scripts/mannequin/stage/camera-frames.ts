/**
 * Puts the drawn figure in front of its background and returns the picture as a camera would send it: brightness in
 * full, colour at half the resolution (I420, BT.601, narrow range). The engine takes such frames like those of a
 * camera.
 *
 * Without a GPU most of the work would be to draw the same wall in every frame. So the background is one picture, and
 * only the pixels that the figure or its shadow covers are computed.
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

  /** Uses the present canvas as the background from here on. The sides of the canvas must be even. */
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

  /** Starts to copy the present drawing; the copying goes on while the page does something else. */
  expose(): void {
    const gl = this.#gl;
    const { width, height } = this.#size();
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, this.#buffer);
    gl.bufferData(gl.PIXEL_PACK_BUFFER, this.#drawn.length, gl.STREAM_READ);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, 0);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    gl.flush();
  }

  /** The picture that `expose` has copied. */
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
 * Writes the covered pixels into the planes. Pixels are RGBA, with the colour multiplied by the cover, and rows from
 * the bottom up, as WebGL gives them.
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
