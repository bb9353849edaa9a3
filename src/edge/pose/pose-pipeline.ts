import {
  BLAZEPOSE_DETECTOR_IMAGE_TO_TENSOR_CONFIG as DETECTOR_INPUT,
  BLAZEPOSE_LANDMARK_IMAGE_TO_TENSOR_CONFIG as LANDMARK_INPUT,
  BLAZEPOSE_NUM_KEYPOINTS as NUM_KEYPOINTS,
  BLAZEPOSE_POSE_PRESENCE_SCORE as MIN_PRESENCE,
  BLAZEPOSE_TENSORS_TO_LANDMARKS_CONFIG as LANDMARKS_CONFIG,
  BLAZEPOSE_TENSORS_TO_WORLD_LANDMARKS_CONFIG as WORLD_CONFIG,
} from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';
import { calculateLandmarkProjection } from '@tensorflow-models/pose-detection/dist/shared/calculators/calculate_landmark_projection.js';
import { calculateWorldLandmarkProjection } from '@tensorflow-models/pose-detection/dist/shared/calculators/calculate_world_landmark_projection.js';
import type { Keypoint } from '@tensorflow-models/pose-detection/dist/shared/calculators/interfaces/common_interfaces.js';
import { tensorsToLandmarks } from '@tensorflow-models/pose-detection/dist/shared/calculators/tensors_to_landmarks.js';
import { FrameCropper, type OpenFrame } from './frame-cropper.ts';
import { refineFromHeatmap } from './heatmap-refinement.ts';
import type { Light } from './light.ts';
import type { LitertNetwork, Outputs } from './litert-network.ts';
import { decodeDetections } from './person-detections.ts';
import { sizeOf, type FrameImage } from './pose-engine.ts';
import { READING } from './reading.ts';
import { normalizeRegion, regionFromAlignment, regionHolds, wholeFrame, type Region, type SizePx } from './region.ts';
import { PlaneReader } from './video-planes.ts';

/** The landmark network's outputs by the names in the published file. */
export const OUTPUT = {
  landmarks: 'Identity',
  presence: 'Identity_1',
  heatmap: 'Identity_3',
  world: 'Identity_4',
} as const;

// How long the place of the last person is remembered: it is searched when the detector finds nobody (a hidden face),
// and it decides between two people. Clinical choice, unverified: nobody on a mat gets up and leaves the picture
// faster.
const LAST_SEEN_MS = 2000;

/**
 * Reads one person in each frame: finds the person, follows them, reads 33 landmarks. The steps and constants are those
 * of BlazePose in pose-detection; only the two networks run elsewhere (LiteRT), and nothing is smoothed. The state is
 * the region of the person who is followed.
 */
export class PosePipeline {
  readonly #detector: LitertNetwork;
  readonly #landmarker: LitertNetwork;
  readonly #detectorCrop = new FrameCropper(DETECTOR_INPUT);
  readonly #landmarkCrop = new FrameCropper(LANDMARK_INPUT);
  readonly #planes = new PlaneReader();
  #region: Region | null = null;
  #lastSeen: { readonly region: Region; readonly timeMs: number } | null = null;
  #networksMs = 0;

  constructor(detector: LitertNetwork, landmarker: LitertNetwork) {
    this.#detector = detector;
    this.#landmarker = landmarker;
  }

  /** Follows the person in this region from the next frame on; null: follows nobody. */
  follow(region: Region | null): void {
    this.#region = region;
    this.#lastSeen = null;
  }

  /** Reads one frame into `reading` (see READING). The image stays open. */
  async estimate(image: FrameImage, timeMs: number, reading: Float32Array): Promise<void> {
    const startMs = performance.now();
    this.#networksMs = 0;
    reading.fill(0);
    writeLight(null, reading);
    const frame = { image, timeMs, size: sizeOf(image), planes: await this.#planes.read(image) };
    await this.#followOrFind(frame, reading);
    reading[READING.networksMs] = this.#networksMs;
    reading[READING.pipelineMs] = performance.now() - startMs;
  }

  /** A person who was lost is searched in the same frame, so that a fast movement costs no frame. */
  async #followOrFind(frame: OpenFrame, reading: Float32Array): Promise<void> {
    const followed = this.#region;
    if (followed !== null && (await this.#readLandmarks(frame, followed, reading))) return;
    const found =
      (await this.#findPerson(frame, reading)) ?? (followed === null ? this.#rememberedRegion(frame) : null);
    if (found !== null) await this.#readLandmarks(frame, found, reading);
  }

  /** The region where a person was seen not long ago; else null. */
  #rememberedRegion({ timeMs }: OpenFrame): Region | null {
    const seen = this.#lastSeen;
    return seen !== null && timeMs - seen.timeMs <= LAST_SEEN_MS ? seen.region : null;
  }

  /** Where there are several people, the one who was seen last; else the one that the detector is surest of. */
  async #findPerson(frame: OpenFrame, reading: Float32Array): Promise<Region | null> {
    const people = await this.#detector.run(
      (input) => this.#detectorCrop.crop(frame, wholeFrame(frame.size), input),
      (outputs) => decodeDetections(...detectorOutputs(outputs), frame.size),
    );
    this.#networksMs += this.#detector.runMs;
    writeLight(this.#detectorCrop.light, reading);
    const remembered = this.#rememberedRegion(frame);
    const same = remembered === null ? undefined : people.find(({ centre }) => regionHolds(remembered, centre));
    const person = same ?? people[0];
    return person === undefined ? null : regionFromAlignment(person.centre, person.rim);
  }

  /** False where the network sees no person in the region. */
  async #readLandmarks(frame: OpenFrame, region: Region, reading: Float32Array): Promise<boolean> {
    const next = await this.#landmarker.run(
      (input) => this.#landmarkCrop.crop(frame, region, input),
      (outputs) => writeLandmarks(outputs, region, frame.size, reading),
    );
    this.#networksMs += this.#landmarker.runMs;
    writeLight(this.#landmarkCrop.light, reading);
    this.#region = next;
    if (next === null) return false;
    this.#lastSeen = { region: next, timeMs: frame.timeMs };
    reading.set([next.xPx, next.yPx, next.sizePx, next.rotationRad], READING.region);
    return true;
  }
}

function writeLight(light: Light | null, reading: Float32Array): void {
  reading[READING.light] = light?.mean ?? Number.NaN;
  reading[READING.spread] = light?.spread ?? Number.NaN;
}

/** [boxes, logits], told apart by their lengths. */
function detectorOutputs(outputs: Outputs): [Float32Array, Float32Array] {
  const [first, second] = [...outputs.values()];
  if (first === undefined || second === undefined) throw new Error('expected the detector to have two outputs');
  return first.length > second.length ? [first, second] : [second, first];
}

function output(outputs: Outputs, name: string): Float32Array {
  const values = outputs.get(name);
  if (values === undefined) throw new Error(`expected an output ${name}, got ${[...outputs.keys()].join(', ')}`);
  return values;
}

/**
 * Turns landmarks in the crop into landmarks in the frame. Returns the region for the next frame; null where nobody is
 * in this one.
 */
async function writeLandmarks(
  outputs: Outputs,
  region: Region,
  size: SizePx,
  reading: Float32Array,
): Promise<Region | null> {
  const presence = output(outputs, OUTPUT.presence)[0] ?? 0;
  reading[READING.presence] = presence;
  if (!(presence >= MIN_PRESENCE)) return null;
  const inCrop = await tensorsToLandmarks(asTensor(output(outputs, OUTPUT.landmarks)), LANDMARKS_CONFIG);
  refineFromHeatmap(inCrop, output(outputs, OUTPUT.heatmap));
  const world = await tensorsToLandmarks(asTensor(output(outputs, OUTPUT.world)), WORLD_CONFIG);
  const rect = normalizeRegion(region, size);
  const inFrame = calculateLandmarkProjection(inCrop, rect);
  writePoints(inFrame, size, reading);
  writeWorld(calculateWorldLandmarkProjection(world, rect), reading);
  const [centre, rim] = inFrame.slice(NUM_KEYPOINTS, NUM_KEYPOINTS + 2).map(({ x, y }) => ({
    xPx: x * size.widthPx,
    yPx: y * size.heightPx,
  }));
  return centre === undefined || rim === undefined ? null : regionFromAlignment(centre, rim);
}

type TensorOfTheirs = Parameters<typeof tensorsToLandmarks>[0];

/** Stands in for a tensor: `tensorsToLandmarks` only asks for its size and its data. */
function asTensor(values: Float32Array): TensorOfTheirs {
  return { size: values.length, data: () => Promise.resolve(values) } as unknown as TensorOfTheirs;
}

/** Turns shares of the frame into pixels; z is scaled like x. */
function writePoints(landmarks: readonly Keypoint[], size: SizePx, reading: Float32Array): void {
  for (const [i, { x, y, z = Number.NaN, score = Number.NaN }] of landmarks.slice(0, NUM_KEYPOINTS).entries()) {
    reading.set([x * size.widthPx, y * size.heightPx, z * size.widthPx, score], READING.points + 4 * i);
  }
}

function writeWorld(landmarks: readonly Keypoint[], reading: Float32Array): void {
  for (const [i, { x, y, z = Number.NaN }] of landmarks.slice(0, NUM_KEYPOINTS).entries()) {
    reading.set([x, y, z], READING.world + 3 * i);
  }
}
