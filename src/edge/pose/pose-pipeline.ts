import {
  BLAZEPOSE_DETECTOR_IMAGE_TO_TENSOR_CONFIG as DETECTOR_INPUT,
  BLAZEPOSE_LANDMARK_IMAGE_TO_TENSOR_CONFIG as LANDMARK_INPUT,
} from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';
import {
  afterLook,
  afterLoss,
  afterRead,
  followFrom,
  mayBeFollowed,
  mustLook,
  othersBeside,
  whereToRead,
  type Person,
} from './followed-person.ts';
import { FrameCropper, type OpenFrame } from './frame-cropper.ts';
import { writeLandmarks } from './landmark-reading.ts';
import { lightGrid, type Light, type LightGrid } from './light.ts';
import { limbLengthsIn } from './limb-lengths.ts';
import type { LitertNetwork, Outputs } from './litert-network.ts';
import { decodeDetections } from './person-detections.ts';
import { sizeOf, type FrameImage } from './pose-engine.ts';
import { READING, writeLight, writeNobody, writeOthers, writeRegion } from './reading.ts';
import { wholeFrame, windowsIn, type Region, type SizePx } from './region.ts';
import { peopleIn } from './same-person.ts';
import { PlaneReader } from './video-planes.ts';

/** The brightness of a crop is sampled so often; as in `crop.ts`. */
const LIGHT_STEP_PX = 8;

/**
 * Reads one person in each frame: finds the person, follows them, reads 33 landmarks. The steps and constants are those
 * of BlazePose in pose-detection; only the two networks run elsewhere (LiteRT), and nothing is smoothed. Who of several people that is,
 * is asked of `followed-person.ts`: the one who was found first after `follow(null)`, of several the one in the middle.
 */
export class PosePipeline {
  readonly #detector: LitertNetwork;
  readonly #landmarker: LitertNetwork;
  readonly #detectorCrop = new FrameCropper(DETECTOR_INPUT);
  readonly #landmarkCrop = new FrameCropper(LANDMARK_INPUT);
  readonly #planes = new PlaneReader();
  #following = followFrom(null);
  /** The brightness of the last picture that was looked at whole. */
  #wholeLight: Light | null = null;
  #window = 0;
  #networksMs = 0;

  constructor(detector: LitertNetwork, landmarker: LitertNetwork) {
    this.#detector = detector;
    this.#landmarker = landmarker;
  }

  /** Follows the person in this region from the next frame on; null: follows nobody. */
  follow(region: Region | null): void {
    this.#following = followFrom(region);
  }

  /** Reads one frame into `reading` (see READING). The image stays open. */
  async estimate(image: FrameImage, timeMs: number, reading: Float32Array): Promise<void> {
    const startMs = performance.now();
    this.#networksMs = 0;
    reading.fill(0);
    writeLight(null, reading);
    const frame = { image, timeMs, size: sizeOf(image), planes: await this.#planes.read(image) };
    await this.#followOrFind(frame, reading);
    writeOthers(othersBeside(this.#following), reading);
    reading[READING.networksMs] = this.#networksMs;
    reading[READING.pipelineMs] = performance.now() - startMs;
  }

  /** A person who was lost is searched in the same frame, so that a fast movement costs no frame. */
  async #followOrFind(frame: OpenFrame, reading: Float32Array): Promise<void> {
    const { timeMs } = frame;
    const { region } = this.#following;
    const read = region && (await this.#readLandmarks(frame, region, reading));
    if (read !== null && !mustLook(this.#following, read, timeMs)) {
      this.#following = afterRead(this.#following, read, timeMs);
      return;
    }
    const people = await this.#look(frame, read === null);
    const look = afterLook(this.#following, people, read, timeMs);
    for (const place of whereToRead(look, read, timeMs)) {
      const found = place === 'here' ? read : await this.#readLandmarks(frame, place, reading);
      if (found === null || !mayBeFollowed(look, found, timeMs)) continue;
      this.#following = afterRead(look.following, found, timeMs);
      return;
    }
    this.#following = afterLoss(look.following);
    writeNobody(this.#wholeLight, reading);
  }

  /** The people whom the detector finds in the whole picture, from its middle outwards: whoever practises stands before the camera. */
  async #look(frame: OpenFrame, isLost: boolean): Promise<readonly Region[]> {
    const people = await this.#detect(frame, wholeFrame(frame.size));
    this.#wholeLight = this.#detectorCrop.light;
    if (isLost && people.length === 0) return this.#lookClosely(frame);
    return people.toSorted((a, b) => besideMiddlePx(a, frame.size) - besideMiddlePx(b, frame.size));
  }

  /**
   * Somebody who is too small for the detector to find in the whole picture, in one part of it a frame: a person who is far away is told
   * to come closer, and not that nobody is there.
   */
  async #lookClosely(frame: OpenFrame): Promise<readonly Region[]> {
    const windows = windowsIn(frame.size);
    const window = windows[this.#window % windows.length];
    this.#window += 1;
    if (window === undefined) return [];
    const people = await this.#detect(frame, window);
    return people.filter(({ sizePx }) => sizePx <= window.sizePx);
  }

  async #detect(frame: OpenFrame, region: Region): Promise<readonly Region[]> {
    const people = await this.#detector.run(
      (input) => this.#detectorCrop.crop(frame, region, input),
      (outputs) => peopleIn(decodeDetections(...detectorOutputs(outputs), region)),
    );
    this.#networksMs += this.#detector.runMs;
    return people;
  }

  /** Whom the network sees in the region; null where it sees nobody. */
  async #readLandmarks(frame: OpenFrame, region: Region, reading: Float32Array): Promise<Person | null> {
    let grid: LightGrid = { side: 0, values: new Float32Array() };
    const next = await this.#landmarker.run(
      (input) => {
        this.#landmarkCrop.crop(frame, region, input);
        grid = lightGrid(input, LANDMARK_INPUT.outputTensorSize.width, LIGHT_STEP_PX);
        writeLight(this.#landmarkCrop.light, reading);
      },
      (outputs) => writeLandmarks(outputs, grid, region, frame.size, reading),
    );
    this.#networksMs += this.#landmarker.runMs;
    if (next === null) return null;
    writeRegion(next, reading);
    return { region: next, limbs: limbLengthsIn(reading) };
  }
}

const besideMiddlePx = ({ xPx }: Region, { widthPx }: SizePx): number => Math.abs(xPx - widthPx / 2);

/** [boxes, logits], told apart by their lengths. */
function detectorOutputs(outputs: Outputs): [Float32Array, Float32Array] {
  const [first, second] = [...outputs.values()];
  if (first === undefined || second === undefined) throw new Error('expected the detector to have two outputs');
  return first.length > second.length ? [first, second] : [second, first];
}
