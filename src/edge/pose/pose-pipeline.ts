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
import { lightAt, lightGrid, type Light, type LightGrid } from './light.ts';
import { refineFromHeatmap } from './heatmap-refinement.ts';
import type { LitertNetwork, Outputs } from './litert-network.ts';
import { decodeDetections } from './person-detections.ts';
import { sizeOf, type FrameImage } from './pose-engine.ts';
import { MOST_OTHERS, READING } from './reading.ts';
import { normalizeRegion, regionFromAlignment, wholeFrame, windowsIn, type Region, type SizePx } from './region.ts';
import { bystandersAfter, isNear, isOne, mayBeSame, nearestTo, peopleIn, type Seen } from './same-person.ts';
import { PlaneReader } from './video-planes.ts';

/** The landmark network's outputs by the names in the published file. */
export const OUTPUT = {
  landmarks: 'Identity',
  presence: 'Identity_1',
  heatmap: 'Identity_3',
  world: 'Identity_4',
} as const;

/** How long the place of the person who was followed is searched where they are out of sight. A choice, unverified. */
const SEARCH_MS = 5000;
/**
 * Somebody who was not there before may be the one who was followed, come back elsewhere, after they have been out of sight for so
 * long: nobody on a mat is elsewhere sooner. A choice, unverified.
 */
const ELSEWHERE_MS = 1000;
/** The brightness of a crop is sampled so often; as in `crop.ts`. */
const LIGHT_STEP_PX = 8;

/** So often the detector looks for other people while one is followed: 2 % of a core. A choice, unverified. */
const LOOK_ROUND_MS = 500;
/** Who had nobody near for so long is alone: nobody takes longer to pass. A choice, unverified. */
const ALONE_MS = 3000;
/** And so often while somebody is there. A choice, unverified. */
const LOOK_BESIDE_MS = 100;

/**
 * Reads one person in each frame: finds the person, follows them, reads 33 landmarks. The steps and constants are those
 * of BlazePose in pose-detection; only the two networks run elsewhere (LiteRT), and nothing is smoothed.
 *
 * It stays with the one whom it found first after `follow(null)`. Where the region's person changes at once, the detector is asked: the one
 * who was followed is looked for by place and size, and nobody else who was there is taken for them.
 */
export class PosePipeline {
  readonly #detector: LitertNetwork;
  readonly #landmarker: LitertNetwork;
  readonly #detectorCrop = new FrameCropper(DETECTOR_INPUT);
  readonly #landmarkCrop = new FrameCropper(LANDMARK_INPUT);
  readonly #planes = new PlaneReader();
  #region: Region | null = null;
  #lastSeen: Seen | null = null;
  #bystanders: readonly Seen[] = [];
  /** Where the one who is followed was last seen with nobody near. */
  #alone: Region | null = null;
  #crowdedMs = Number.NEGATIVE_INFINITY;
  #lookedMs = Number.NEGATIVE_INFINITY;
  #window = 0;
  #networksMs = 0;

  constructor(detector: LitertNetwork, landmarker: LitertNetwork) {
    this.#detector = detector;
    this.#landmarker = landmarker;
  }

  /** Follows the person in this region from the next frame on; null: follows nobody. */
  follow(region: Region | null): void {
    this.#region = region;
    this.#lastSeen = null;
    this.#bystanders = [];
    this.#alone = null;
    this.#crowdedMs = Number.NEGATIVE_INFINITY;
    this.#lookedMs = Number.NEGATIVE_INFINITY;
  }

  /** Reads one frame into `reading` (see READING). The image stays open. */
  async estimate(image: FrameImage, timeMs: number, reading: Float32Array): Promise<void> {
    const startMs = performance.now();
    this.#networksMs = 0;
    reading.fill(0);
    writeLight(null, reading);
    const frame = { image, timeMs, size: sizeOf(image), planes: await this.#planes.read(image) };
    await this.#followOrFind(frame, reading);
    // Who was near and is not found any more stands before the one who is followed, or behind them.
    const followed = this.#region;
    const inSight = this.#bystanders.filter(
      (seen) => seen.timeMs === this.#lookedMs || (followed !== null && isNear(seen.region, followed)),
    );
    inSight.slice(0, MOST_OTHERS).forEach(({ region: { xPx, yPx, sizePx, rotationRad } }, i) => {
      reading.set([xPx, yPx, sizePx, rotationRad], READING.others + 4 * i);
    });
    reading[READING.networksMs] = this.#networksMs;
    reading[READING.pipelineMs] = performance.now() - startMs;
  }

  /** A person who was lost is searched in the same frame, so that a fast movement costs no frame. */
  async #followOrFind(frame: OpenFrame, reading: Float32Array): Promise<void> {
    const before = this.#lastSeen;
    const followed = this.#region;
    const now = followed && (await this.#readLandmarks(frame, followed, reading));
    if (now !== null && (before === null || mayBeSame(before, now, frame.timeMs))) {
      this.#keep(now, frame);
      const everyMs = this.#bystanders.length === 0 ? LOOK_ROUND_MS : LOOK_BESIDE_MS;
      if (frame.timeMs - this.#lookedMs < everyMs) return;
      const around = await this.#look(frame);
      const left = this.#leftBehind(around, now);
      const found = left && (await this.#readLandmarks(frame, left, reading));
      if (found !== null) this.#keep(found, frame);
      this.#noteOthers(around, found ?? now, frame);
      return;
    }
    const inFrame = await this.#look(frame, now === null ? reading : null);
    const people = now === null && inFrame.length === 0 ? await this.#lookClosely(frame) : inFrame;
    // The picture has jumped, where nobody is there who was another before.
    if (now !== null && !this.#isBystander(now) && people.filter((person) => !this.#isBystander(person)).length <= 1) {
      this.#keep(now, frame);
      this.#noteOthers(people, now, frame);
      return;
    }
    for (const place of this.#placesToSearch(people, frame)) {
      const found = await this.#readLandmarks(frame, place, reading);
      if (found === null || !this.#mayBeFollowed(found, place, frame)) continue;
      this.#keep(found, frame);
      this.#noteOthers(people, found, frame);
      return;
    }
    this.#region = null;
    reading.fill(0, READING.region, READING.region + 4);
    const isNew = (person: Region): boolean => !this.#isBystander(person);
    this.#bystanders = bystandersAfter(
      this.#bystanders,
      people.filter((person) => !isNew(person)),
      frame.timeMs,
    );
  }

  /** Where the one who was followed may be, the likeliest place first; whoever is there before anybody was followed. */
  #placesToSearch(people: readonly Region[], { timeMs }: OpenFrame): readonly Region[] {
    const seen = this.#lastSeen;
    if (seen === null) return people.slice(0, 1);
    const alone = people.find((person) => this.#isWhereAlone(person));
    if (alone !== undefined) return [alone];
    const near = nearestTo(
      seen,
      people.filter((person) => !this.#isBystander(person)),
      timeMs,
    );
    if (near !== undefined) return [near];
    const outMs = timeMs - seen.timeMs;
    const come = outMs < ELSEWHERE_MS ? undefined : people.find((person) => !this.#isBystander(person));
    return [...(outMs < SEARCH_MS ? [seen.region] : []), ...(come === undefined ? [] : [come])];
  }

  /** Whether who was found at a place may be the one who was followed. */
  #mayBeFollowed(found: Region, place: Region, { timeMs }: OpenFrame): boolean {
    const seen = this.#lastSeen;
    if (seen === null || this.#isWhereAlone(found)) return true;
    if (this.#isBystander(found)) return false;
    return place !== seen.region || mayBeSame(seen, found, timeMs);
  }

  /**
   * Who stands where the one who was followed last stood alone, where the region was taken along by somebody who passed before them; null
   * where it was not.
   */
  #leftBehind(people: readonly Region[], now: Region): Region | null {
    const alone = this.#alone;
    if (alone === null || isOne(alone, now)) return null;
    return people.find((person) => isOne(person, alone) && !isOne(person, now)) ?? null;
  }

  #isWhereAlone(person: Region): boolean {
    return this.#alone !== null && isOne(this.#alone, person);
  }

  #isBystander(person: Region): boolean {
    return this.#bystanders.some(({ region }) => isOne(region, person));
  }

  #keep(region: Region, { timeMs }: OpenFrame): void {
    this.#region = region;
    this.#lastSeen = { region, timeMs };
  }

  /** Everybody in the picture but the one who is followed. */
  #noteOthers(people: readonly Region[], followed: Region, { timeMs }: OpenFrame): void {
    const others = people.filter((person) => !isOne(person, followed));
    const isCrowded = this.#bystanders.some(({ region }) => isNear(region, followed));
    const before = this.#bystanders.filter(({ region }) => !isOne(region, followed));
    this.#bystanders = bystandersAfter(before, others, timeMs);
    if (isCrowded || others.some((other) => isNear(other, followed))) this.#crowdedMs = timeMs;
    if (timeMs - this.#crowdedMs > ALONE_MS) this.#alone = followed;
  }

  /** The people whom the detector finds in the whole picture. `reading`: takes its brightness. */
  async #look(frame: OpenFrame, reading: Float32Array | null = null): Promise<readonly Region[]> {
    const people = await this.#detect(frame, wholeFrame(frame.size));
    this.#lookedMs = frame.timeMs;
    if (reading !== null) writeLight(this.#detectorCrop.light, reading);
    return people;
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

  /** The region of whom the network sees; null where it sees no person in the region. */
  async #readLandmarks(frame: OpenFrame, region: Region, reading: Float32Array): Promise<Region | null> {
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
    if (next !== null) reading.set([next.xPx, next.yPx, next.sizePx, next.rotationRad], READING.region);
    return next;
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
  grid: LightGrid,
  region: Region,
  size: SizePx,
  reading: Float32Array,
): Promise<Region | null> {
  const presence = output(outputs, OUTPUT.presence)[0] ?? 0;
  reading[READING.presence] = presence;
  if (!(presence >= MIN_PRESENCE)) return null;
  const inCrop = await tensorsToLandmarks(asTensor(output(outputs, OUTPUT.landmarks)), LANDMARKS_CONFIG);
  refineFromHeatmap(inCrop, output(outputs, OUTPUT.heatmap));
  // A person in the light before a dark wall is not in the dark, and no more is one in black clothes in a bright room.
  const ownLight = lightAt(grid, inCrop.slice(0, NUM_KEYPOINTS));
  reading[READING.light] = Math.max(reading[READING.light] ?? Number.NaN, ownLight ?? 0);
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
