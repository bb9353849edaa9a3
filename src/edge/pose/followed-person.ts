import { limbsAfter, limbsOff, type LimbLengths } from './limb-lengths.ts';
import type { Region } from './region.ts';
import { isNear, isOne, mayBeSame, nearestTo, unlikeness, type Seen } from './same-person.ts';

/** Somebody as the landmarks of one frame give them. */
export interface Person {
  readonly region: Region;
  readonly limbs: LimbLengths;
}

/** Somebody else, and in how many looks round they were found. */
interface Other extends Seen {
  readonly looks: number;
}

/**
 * What is known of the one who is followed and of the others in the picture. `region`: where the next frame is read; null where nobody is
 * in sight. `seen`: where the one who is followed was last; null where nobody was yet. `home`: where they were when nobody was near; on a
 * mat nobody goes far from there. `limbs`: theirs, from that time too.
 */
export interface Following {
  readonly region: Region | null;
  readonly seen: Seen | null;
  readonly home: Region | null;
  readonly limbs: LimbLengths | null;
  readonly others: readonly Other[];
  readonly lookedMs: number;
  readonly crowdedMs: number;
}

/** Follows whoever is in this region; null: whoever is found first. */
export const followFrom = (region: Region | null): Following => ({
  region,
  seen: null,
  home: null,
  limbs: null,
  others: [],
  lookedMs: Number.NEGATIVE_INFINITY,
  crowdedMs: Number.NEGATIVE_INFINITY,
});

/** So often the detector looks for other people while one is followed. A choice, unverified. */
const LOOK_ROUND_MS = 500;
/** And so often while somebody is there, or the limbs have changed. A choice, unverified. */
const LOOK_BESIDE_MS = 100;
/** Who had nobody near for so long is alone: nobody takes longer to pass. A choice, unverified. */
const ALONE_MS = 3000;
/** Somebody else who has not been seen for so long is gone. A choice, unverified. */
const GONE_MS = 3000;
/** How long the place of the one who was followed is searched where they are out of sight. A choice, unverified. */
const SEARCH_MS = 5000;
/**
 * Somebody who was not there before may be the one who was followed, come back elsewhere, after they have been out of sight for so
 * long: nobody on a mat is elsewhere sooner. A choice, unverified.
 */
const ELSEWHERE_MS = 1000;
/** What is read of the limbs of one person takes on new readings within about this time. A choice, unverified. */
const LEARN_MS = 1000;
/** Limbs that differ by so much at once may be somebody else's: the detector is asked. */
const CHANGED_SHARE = 0.1;
/** Limbs that differ by more are somebody else's. */
const OTHERS_SHARE = 0.2;
/** Somebody who was found in one look only is not told of: the detector errs now and then. A choice, unverified. */
const SURE_LOOKS = 2;

const limbsDiffer = ({ limbs }: Following, person: Person): number =>
  limbs === null ? 0 : limbsOff(limbs, person.limbs);

const hasJumped = ({ seen }: Following, { region }: Person, nowMs: number): boolean =>
  seen !== null && !mayBeSame(seen, region, nowMs);

/** Whether the detector has to look round, after `read` was read where the last frame said; null: nobody is there. */
export function mustLook(following: Following, read: Person | null, nowMs: number): boolean {
  if (read === null || hasJumped(following, read, nowMs)) return true;
  const isInDoubt = following.others.length > 0 || limbsDiffer(following, read) > CHANGED_SHARE;
  return nowMs - following.lookedMs >= (isInDoubt ? LOOK_BESIDE_MS : LOOK_ROUND_MS);
}

const oursAt = ({ home, seen }: Following): Region | null => home ?? seen?.region ?? null;

/** Whether a body is rather one of the others than the one who is followed, by where each of them was and how large. */
function isOther(following: Following, region: Region): boolean {
  const ours = oursAt(following);
  const toOthers = Math.min(...following.others.map((other) => unlikeness(other.region, region)));
  return ours !== null && toOthers < unlikeness(ours, region);
}

/** What is known after a look round that found these people. */
export function afterLook(
  following: Following,
  people: readonly Region[],
  read: Person | null,
  nowMs: number,
): Following {
  const { seen, home, others } = following;
  if (seen === null && read === null) return { ...following, lookedMs: nowMs };
  const isAgain = (other: Other, person: Region): boolean =>
    isOne(other.region, person) || mayBeSame(other, person, nowMs);
  const ours = [home, seen?.region ?? null, read?.region ?? null].filter((place) => place !== null);
  // Who comes while the one who is followed is out of sight may be that one.
  const isNew = (person: Region): boolean => read !== null && !ours.some((place) => isOne(place, person));
  const isKnown = (person: Region): boolean =>
    others.some((other) => isAgain(other, person)) && isOther(following, person);
  const found = people.filter((person) => isNew(person) || isKnown(person));
  const now = found.map((region) => {
    const before = others.filter((other) => isAgain(other, region)).map(({ looks }) => looks);
    return { region, timeMs: nowMs, looks: 1 + Math.max(0, ...before) };
  });
  const unseen = others.filter(
    (other) => nowMs - other.timeMs < GONE_MS && !found.some((person) => isAgain(other, person)),
  );
  const all = [...now, ...unseen];
  const place = read?.region ?? oursAt(following);
  const isCrowded = place !== null && [...others, ...all].some(({ region }) => isNear(region, place));
  return { ...following, others: all, lookedMs: nowMs, crowdedMs: isCrowded ? nowMs : following.crowdedMs };
}

/**
 * Where the one who is followed is to be read after a look round that found these people, the likeliest place first; `here`: what was read
 * is theirs.
 */
export function whereToRead(
  following: Following,
  people: readonly Region[],
  read: Person | null,
  nowMs: number,
): readonly ('here' | Region)[] {
  const { seen, home } = following;
  const ours = people.filter((person) => !isOther(following, person));
  const atHome = home === null ? undefined : ours.find((person) => isOne(person, home));
  if (read !== null) {
    if (atHome !== undefined && home !== null && !isOne(home, read.region) && !isOne(atHome, read.region))
      return [atHome];
    if (!isOther(following, read.region)) {
      if (!hasJumped(following, read, nowMs)) return ['here'];
      // The picture has jumped, where nobody else is there.
      if (ours.length <= 1) return ['here'];
    }
  }
  if (seen === null) return people.slice(0, 1);
  if (atHome !== undefined) return [atHome];
  const near = nearestTo(seen, ours, nowMs);
  if (near !== undefined) return [near];
  const outMs = nowMs - seen.timeMs;
  const last = outMs < SEARCH_MS && following.region === null ? [home ?? seen.region] : [];
  const come = outMs < ELSEWHERE_MS ? [] : ours.slice(0, 1);
  const left = outMs < SEARCH_MS || people.length > 1 ? [] : people;
  return [...last, ...come, ...left];
}

/** Whether who was read at such a place may be the one who is followed. */
export function mayBeFollowed(following: Following, found: Person, nowMs: number): boolean {
  const { seen, home } = following;
  if (seen === null || nowMs - seen.timeMs >= SEARCH_MS) return true;
  if (isOther(following, found.region) || limbsDiffer(following, found) > OTHERS_SHARE) return false;
  return (
    nowMs - seen.timeMs >= ELSEWHERE_MS ||
    mayBeSame(seen, found.region, nowMs) ||
    (home !== null && isOne(home, found.region))
  );
}

/** What is known after the one who is followed was read. */
export function afterRead(following: Following, { region, limbs }: Person, nowMs: number): Following {
  const { seen, lookedMs, crowdedMs } = following;
  const isBack = seen !== null && nowMs - seen.timeMs >= SEARCH_MS;
  const others = following.others.filter((other) => !isBack || !isOne(other.region, region));
  const isAlone = nowMs - crowdedMs > ALONE_MS;
  const share = seen === null || isBack ? 1 : Math.min(1, (nowMs - seen.timeMs) / LEARN_MS);
  return {
    region,
    seen: { region, timeMs: nowMs },
    home: isBack || (isAlone && lookedMs === nowMs) ? region : following.home,
    limbs: isBack || isAlone ? limbsAfter(following.limbs, limbs, share) : (following.limbs ?? limbs),
    others,
    lookedMs,
    crowdedMs,
  };
}

/** What is known after nobody was found who may be the one who is followed. */
export const afterLoss = (following: Following): Following => ({ ...following, region: null });

/** The others to tell of: who was found in the last look, and who was near and stands before the one who is followed, or behind them. */
export function othersBeside(following: Following): readonly Region[] {
  const ours = following.region ?? oursAt(following);
  return following.others
    .filter(({ looks }) => looks >= SURE_LOOKS)
    .filter(({ region, timeMs }) => timeMs === following.lookedMs || (ours !== null && isNear(region, ours)))
    .map(({ region }) => region);
}
