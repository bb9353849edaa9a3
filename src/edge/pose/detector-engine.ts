import type { PoseDetector } from '@tensorflow-models/pose-detection';
import type { LandmarkName } from '../../core/body/landmarks.ts';
import type { EngineInfo } from '../../core/report/session.ts';
import { poseFromDetection } from './detected-pose.ts';
import { isBlack, lightOf, type Light } from './light.ts';
import { sizeOf, type EngineReading, type FrameImage, type PoseEngine } from './pose-engine.ts';

const LIGHT_SIDE_PX = 32;

export interface DetectorTraits {
  readonly info: EngineInfo;
  /** The landmark for each keypoint, in the detector's order. */
  readonly names: readonly LandmarkName[];
  /** `width`: z is a share of the frame's width; `px`: z is in pixels, or missing. */
  readonly zUnit: 'width' | 'px';
  /**
   * How the detector forgets the person it followed: by its own reset, or, where that takes seconds, by a frame with
   * nobody in it.
   */
  readonly forgetsBy: 'reset' | 'empty-frame';
}

/** One of pose-detection's own detectors, on the page's thread, as a `PoseEngine`. */
export class DetectorEngine implements PoseEngine {
  readonly info: EngineInfo;
  readonly region = null;
  readonly #detector: PoseDetector;
  readonly #traits: DetectorTraits;
  // These detectors take canvases, not video frames.
  readonly #canvas = document.createElement('canvas');
  #forget = false;
  readonly #light = new OffscreenCanvas(LIGHT_SIDE_PX, LIGHT_SIDE_PX).getContext('2d', { willReadFrequently: true });

  constructor(detector: PoseDetector, traits: DetectorTraits) {
    this.#detector = detector;
    this.#traits = traits;
    this.info = traits.info;
  }

  async read(image: FrameImage, timeMs: number): Promise<EngineReading> {
    const size = sizeOf(image);
    const startMs = performance.now();
    if (this.#forget) await this.#readEmpty();
    this.#draw(image);
    image.close();
    const [detected] = await this.#detector.estimatePoses(this.#canvas, { flipHorizontal: false });
    const inferenceMs = performance.now() - startMs;
    const { names, zUnit } = this.#traits;
    const zScale = zUnit === 'width' ? size.widthPx : 1;
    const light = this.#measureLight();
    const pose = poseFromDetection({ detected, names, zScale, timeMs, size, light: light?.mean ?? null });
    const isDark = pose.points === null && light !== null && isBlack(light);
    return { pose: isDark ? { ...pose, isBlack: true } : pose, inferenceMs };
  }

  /** These detectors cannot be told where to look, so they search the whole picture again. */
  follow(): void {
    if (this.#traits.forgetsBy === 'reset') this.#detector.reset();
    else this.#forget = true;
  }

  close(): void {
    this.#detector.dispose();
  }

  async #readEmpty(): Promise<void> {
    this.#forget = false;
    this.#canvas.getContext('2d')?.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    await this.#detector.estimatePoses(this.#canvas);
  }

  #draw(image: FrameImage): void {
    const { widthPx, heightPx } = sizeOf(image);
    if (this.#canvas.width !== widthPx) this.#canvas.width = widthPx;
    if (this.#canvas.height !== heightPx) this.#canvas.height = heightPx;
    const context = this.#canvas.getContext('2d');
    if (context === null) throw new Error('expected a 2D canvas');
    context.globalCompositeOperation = 'copy'; // Copies without blending, so that nothing of the frame before remains.
    context.drawImage(image, 0, 0);
  }

  #measureLight(): Light | null {
    if (this.#light === null) return null;
    this.#light.globalCompositeOperation = 'copy';
    this.#light.drawImage(this.#canvas, 0, 0, LIGHT_SIDE_PX, LIGHT_SIDE_PX);
    const { data } = this.#light.getImageData(0, 0, LIGHT_SIDE_PX, LIGHT_SIDE_PX);
    return lightOf(data, { widthPx: LIGHT_SIDE_PX, stepPx: 1 });
  }
}
