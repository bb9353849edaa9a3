import type { Side } from '../../src/core/body/landmarks.ts';
import { type Film, PICTURE_MS } from './film.ts';
import type { Noted } from './watch.ts';

/** Between two pictures that are further apart than this, something was not seen: half of what the app takes for a gap (`GAP_MS`). */
const APART_MS = 500;
/** What the film does in a time, as far as it can be told from the pictures, differs by less than this from where the app may put it. */
const LATE_MS = 300;

/** More than any two peaks of repetitions that lie over each other are apart. */
const OTHER_SIDE_MS = 60_000;

export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** A repetition as it was done before the camera, on the page's clock. */
export interface DoneRep extends Span {
  readonly side: Side;
  readonly peakMs: number;
  /** The whole of it, and the rest before it, came in pictures of the film to the app. */
  readonly isShown: boolean;
}

/** What the app says was done. */
export interface CountedRep {
  readonly side: Side | null;
  readonly peakMs: number;
}

/** The sets that ran and of which no whole record lies in the database. */
export const lostSets = (
  ran: Iterable<string>,
  stored: readonly { readonly id: string; readonly endMs: number }[],
): readonly string[] =>
  [...ran].flatMap((id) => {
    const set = stored.find((each) => each.id === id);
    if (!set) return ['a set was not stored'];
    return Number.isFinite(set.endMs) ? [] : ['a set was not stored to its end'];
  });

/** What the pictures that the app took show. */
export function doneIn(
  { pictures }: Pick<Noted, 'pictures'>,
  film: Pick<Film, 'reps' | 'lengthMs'>,
): readonly DoneRep[] {
  const found: { readonly index: number; readonly startsMs: number[]; readonly firstMs: number; lastMs: number }[] = [];
  for (const [timeMs, picture] of pictures) {
    const filmMs = picture * PICTURE_MS;
    const index = picture < 0 ? -1 : film.reps.findIndex(({ startMs, endMs }) => filmMs >= startMs && filmMs <= endMs);
    const rep = film.reps[index];
    if (!rep) continue;
    const startsMs = timeMs - (filmMs - rep.startMs);
    const before = found.findLast((each) => each.index === index);
    // The same repetition comes again one turn of the film later, or from its beginning where the camera was opened again.
    if (before && Math.abs(startsMs - (before.startsMs.at(-1) ?? 0)) < 2000) {
      before.startsMs.push(startsMs);
      before.lastMs = timeMs;
    } else found.push({ index, startsMs: [startsMs], firstMs: timeMs, lastMs: timeMs });
  }
  return found.flatMap(({ index, startsMs, firstMs, lastMs }) => {
    const rep = film.reps[index];
    if (!rep) return [];
    const startMs = middleOf(startsMs);
    const restMs = rep.startMs - (film.reps[index - 1]?.endMs ?? rep.startMs - FIRST_REST_MS);
    const endMs = startMs + rep.endMs - rep.startMs;
    const peakMs = startMs + rep.peakMs - rep.startMs;
    const isOfOne = firstMs < startMs + APART_MS && lastMs > endMs - APART_MS;
    const isShown = isOfOne && isWithoutGap(pictures, { startMs: startMs - restMs, endMs });
    return [{ side: rep.side, startMs, peakMs, endMs, isShown }];
  });
}

/** The rest before the first repetition of the film counts as long as those between two of them. */
const FIRST_REST_MS = 700;

/** Whether pictures of the film came all the time. */
function isWithoutGap(pictures: Noted['pictures'], { startMs, endMs }: Span): boolean {
  let lastMs = -Infinity;
  for (const [timeMs, picture] of pictures) {
    if (picture < 0) continue;
    if (timeMs - lastMs > APART_MS && timeMs > startMs && lastMs < endMs) return false;
    lastMs = timeMs;
  }
  return lastMs >= endMs - APART_MS;
}

/** How the count of a set stands to what was done. */
export interface SetTruth {
  /** Repetitions that the app saw as a whole while the set ran: each is to be counted. */
  readonly owed: number;
  /** Repetitions of which anything was seen while it ran. */
  readonly done: number;
  readonly counted: number;
  /** What is not as it should be, in words. */
  readonly wrong: readonly string[];
}

/**
 * Holds a count against what was done. Owed is each repetition of which every picture, and those of the rest before it, came to the app
 * while the set ran and was not paused by the person (`pauses`). One of which a part was not seen may be counted or not, once. Nothing
 * else may be counted.
 */
export function truthOf(
  set: Span,
  { done, counted, pauses }: { done: readonly DoneRep[]; counted: readonly CountedRep[]; pauses: readonly Span[] },
): SetTruth {
  const wrong: string[] = [];
  const countsOf = new Map<DoneRep, number>();
  for (const { side, peakMs } of counted) {
    // Where the film jumps (a camera that gives an old picture when the machine wakes), parts of two repetitions lie over each other.
    const near = done.filter(({ startMs, endMs }) => peakMs >= startMs - LATE_MS && peakMs <= endMs + LATE_MS);
    // Which of the two the app saw the more of is not known: that of the side it told comes first.
    const apart = (rep: DoneRep): number => (rep.side === side ? 0 : OTHER_SIDE_MS) + Math.abs(rep.peakMs - peakMs);
    const [rep] = near.toSorted((one, other) => apart(one) - apart(other));
    if (!rep) {
      wrong.push(`${side ?? 'one'} counted at ${seconds(peakMs)} that nobody did`);
      continue;
    }
    if (rep.side !== side) wrong.push(`${rep.side} at ${seconds(rep.peakMs)} counted as ${side ?? 'none'}`);
    countsOf.set(rep, (countsOf.get(rep) ?? 0) + 1);
  }
  for (const [{ side, peakMs }, times] of countsOf)
    if (times > 1) wrong.push(`${side} at ${seconds(peakMs)} counted ${times} times`);
  const owed = done.filter(
    (rep) => rep.isShown && isWithin(withRest(rep), set) && !pauses.some(overlaps(withRest(rep))),
  );
  for (const rep of owed) if (!countsOf.has(rep)) wrong.push(`${rep.side} at ${seconds(rep.peakMs)} not counted`);
  return { owed: owed.length, done: done.filter(overlaps(set)).length, counted: counted.length, wrong };
}

/**
 * What somebody needs to find out how a wrong count came about, a line each: what was counted, what was done, and where the film did not go
 * on picture by picture.
 */
export function accountOf(
  set: Span,
  { pictures, done, counted }: Pick<Noted, 'pictures'> & { done: readonly DoneRep[]; counted: readonly CountedRep[] },
): readonly string[] {
  const inSet = pictures.filter(([timeMs]) => timeMs >= set.startMs && timeMs <= set.endMs);
  const breaks = inSet.slice(1).flatMap(([timeMs, picture], index) => {
    const [beforeMs, before] = inSet[index] ?? [timeMs, picture];
    const aheadMs = (picture - before) * PICTURE_MS;
    const isJump = Math.abs(aheadMs - (timeMs - beforeMs)) > APART_MS;
    return isJump ? [`picture ${before} at ${seconds(beforeMs)}, then ${picture} at ${seconds(timeMs)}`] : [];
  });
  const line = (what: string, parts: readonly string[]): string => `${what}: ${parts.join('; ') || 'none'}`;
  return [
    line(
      'counted',
      counted.map(({ side, peakMs }) => `${side ?? 'none'} ${seconds(peakMs)}`),
    ),
    line(
      'done',
      done
        .filter(overlaps(set))
        .map(
          ({ side, startMs, peakMs, endMs, isShown }) =>
            `${side} ${seconds(startMs)} - ${seconds(peakMs)} - ${seconds(endMs)}${isShown ? '' : ' in part'}`,
        ),
    ),
    line('the film', breaks),
  ];
}

const withRest = ({ startMs, endMs }: Span): Span => ({ startMs: startMs - FIRST_REST_MS, endMs: endMs + LATE_MS });
const isWithin = (inner: Span, outer: Span): boolean => inner.startMs >= outer.startMs && inner.endMs <= outer.endMs;
const overlaps =
  (one: Span) =>
  (other: Span): boolean =>
    one.startMs < other.endMs && one.endMs > other.startMs;

const middleOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
export const seconds = (timeMs: number): string => `${(timeMs / 1000).toFixed(1)} s`;
