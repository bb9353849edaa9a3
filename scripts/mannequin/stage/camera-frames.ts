/**
 * A drawn picture as a camera would send it: brightness in full, colour at half the resolution (I420, BT.601, narrow
 * range). The engine takes such frames by its quickest way, and by the one it takes in front of a camera.
 */
export class CameraFrames {
  readonly #gl: WebGL2RenderingContext;
  readonly #buffer: WebGLBuffer;
  #rgba = new Uint8Array(0);
  #planes = new Uint8Array(0);

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#buffer = gl.createBuffer();
  }

  /** Asks for what has just been drawn; it is copied while the page does something else. The sides must be even. */
  expose(): void {
    const gl = this.#gl;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    if (this.#rgba.length !== 4 * width * height) {
      this.#rgba = new Uint8Array(4 * width * height);
      this.#planes = new Uint8Array(1.5 * width * height);
    }
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, this.#buffer);
    gl.bufferData(gl.PIXEL_PACK_BUFFER, this.#rgba.length, gl.STREAM_READ);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, 0);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    gl.flush();
  }

  /** The picture asked for last. */
  develop(timeMs: number): VideoFrame {
    const gl = this.#gl;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, this.#buffer);
    gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, this.#rgba);
    gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
    toPlanes(this.#rgba, this.#planes, width, height);
    return new VideoFrame(this.#planes, {
      format: 'I420',
      codedWidth: width,
      codedHeight: height,
      timestamp: 1000 * timeMs,
      colorSpace: { matrix: 'smpte170m', primaries: 'smpte170m', transfer: 'smpte170m', fullRange: false },
    });
  }
}

/** `rgba` has its rows from the bottom up, as WebGL gives them. */
function toPlanes(rgba: Uint8Array, planes: Uint8Array, width: number, height: number): void {
  const blueAt = width * height;
  const redAt = blueAt + blueAt / 4;
  const half = width / 2;
  const byte = (at: number): number => rgba[at] ?? 0;
  for (let y = 0; y < height; y++) {
    const row = (height - 1 - y) * width;
    const isEven = y % 2 === 0;
    for (let x = 0; x < width; x++) {
      const at = 4 * (row + x);
      const r = byte(at);
      const g = byte(at + 1);
      const b = byte(at + 2);
      planes[y * width + x] = 16 + 0.257 * r + 0.504 * g + 0.098 * b;
      if (!isEven || x % 2 === 1) continue;
      const small = (y / 2) * half + x / 2;
      planes[blueAt + small] = 128 - 0.148 * r - 0.291 * g + 0.439 * b;
      planes[redAt + small] = 128 + 0.439 * r - 0.368 * g - 0.071 * b;
    }
  }
}
