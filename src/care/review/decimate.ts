/** The least and the most of a stretch of a trace; NaN where nothing was read in it. */
export interface Stretch {
  readonly least: number;
  readonly most: number;
  /** Whether something in it was not read. */
  readonly hasGap: boolean;
}

/** Values to be drawn at any width: levels of ever longer stretches, each of two of the level before. */
export interface Pyramid {
  readonly values: Float32Array;
  readonly levels: readonly { readonly least: Float32Array; readonly most: Float32Array; readonly gaps: Uint8Array }[];
}

/** Shorter stretches are read value by value. A technical choice: as many values as a few columns of a drawing hold. */
const SHORTEST = 8;

/** Makes the levels of a trace, once. Everything that is drawn of it afterwards costs as much as the drawing is wide, and no more. */
export function pyramidOf(values: Float32Array): Pyramid {
  const levels: { least: Float32Array; most: Float32Array; gaps: Uint8Array }[] = [];
  let before = firstLevel(values);
  while (before.least.length > 0) {
    levels.push(before);
    if (before.least.length === 1) break;
    before = halved(before);
  }
  return { values, levels };
}

type Level = Pyramid['levels'][number];

function firstLevel(values: Float32Array): Level {
  const count = Math.ceil(values.length / SHORTEST);
  const level = { least: new Float32Array(count), most: new Float32Array(count), gaps: new Uint8Array(count) };
  for (let at = 0; at < count; at += 1) {
    const { least, most, hasGap } = readStretch(values, at * SHORTEST, Math.min(values.length, (at + 1) * SHORTEST));
    level.least[at] = least;
    level.most[at] = most;
    level.gaps[at] = hasGap ? 1 : 0;
  }
  return level;
}

function halved({ least, most, gaps }: Level): Level {
  const count = Math.ceil(least.length / 2);
  const level = { least: new Float32Array(count), most: new Float32Array(count), gaps: new Uint8Array(count) };
  for (let at = 0; at < count; at += 1) {
    level.least[at] = lesser(least[2 * at], least[2 * at + 1]);
    level.most[at] = greater(most[2 * at], most[2 * at + 1]);
    level.gaps[at] = (gaps[2 * at] ?? 0) | (gaps[2 * at + 1] ?? 0);
  }
  return level;
}

const isRead = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);
const lesser = (a: number | undefined, b: number | undefined): number =>
  isRead(a) ? (isRead(b) ? Math.min(a, b) : a) : (b ?? Number.NaN);
const greater = (a: number | undefined, b: number | undefined): number =>
  isRead(a) ? (isRead(b) ? Math.max(a, b) : a) : (b ?? Number.NaN);

function readStretch(values: Float32Array, from: number, to: number): Stretch {
  let [least, most, hasGap] = [Number.NaN, Number.NaN, false];
  for (let at = from; at < to; at += 1) {
    const value = values[at];
    if (!isRead(value)) hasGap = true;
    least = lesser(value, least);
    most = greater(value, most);
  }
  return { least, most, hasGap };
}

/** The least and the most of the values from one index to before another one. Of a long stretch whole blocks are read instead. */
export function stretchOf({ values, levels }: Pyramid, from: number, to: number): Stretch {
  if (to - from <= 4 * SHORTEST) return readStretch(values, from, to);
  let [least, most, hasGap] = [Number.NaN, Number.NaN, false];
  const take = (one: Stretch): void => {
    least = lesser(one.least, least);
    most = greater(one.most, most);
    hasGap ||= one.hasGap;
  };
  const firstBlock = Math.ceil(from / SHORTEST);
  const lastBlock = Math.floor(to / SHORTEST);
  take(readStretch(values, from, firstBlock * SHORTEST));
  take(readStretch(values, lastBlock * SHORTEST, to));
  // From the left and from the right, ever larger blocks: as many steps as there are levels.
  let [left, right, depth] = [firstBlock, lastBlock, 0];
  while (left < right) {
    const level = levels[depth];
    if (!level) break;
    if (left % 2 === 1) take(blockOf(level, left++));
    if (right % 2 === 1) take(blockOf(level, --right));
    left /= 2;
    right /= 2;
    depth += 1;
  }
  return { least, most, hasGap };
}

const blockOf = ({ least, most, gaps }: Level, at: number): Stretch => ({
  least: least[at] ?? Number.NaN,
  most: most[at] ?? Number.NaN,
  hasGap: gaps[at] === 1,
});

/** The index of the last time that is not after a moment; -1 before the first. `timesMs` rise. */
export function indexAt(timesMs: Float64Array, timeMs: number): number {
  let [low, high] = [0, timesMs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timesMs[middle] ?? Infinity) <= timeMs) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
