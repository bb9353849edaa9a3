import { limbsAfter, limbsOff, type LimbLengths } from './limb-lengths.ts';
import type { Region } from './region.ts';
import { isAlike, isNear, isOne, mayBeSame, nearestTo, unlikeness, type Seen } from './same-person.ts';

/** Somebody as the landmarks of one frame give them. */
export interface Person {
  readonly region: Region;
  readonly limbs: LimbLengths;
}

/** Somebody else, where they were found last, and how fast they went, pixels a second. */
interface Other extends Seen {
  readonly rightPerS: number;
  readonly downPerS: number;
}

/**
 * What is known of the one who is followed and of the others in the picture. `region`: where the next frame is read; null where nobody is
 * in sight. `seen`: where the one who is followed was last; null where nobody was yet. `home`: where the detector found them when nobody was near; on a
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
/**
 * Limbs that differ from what they were within the last second by so much may be somebody else's: the detector is asked. In 126 of 137
 * recordings of one person (`test/fixtures/poses` and found ones) no frame does so, in the others, cut or shaken, 1 to 7 %; with somebody's legs before
 * the body they differ by up to 0.19.
 */
const CHANGED_SHARE = 0.1;
/**
 * Limbs that differ by more are somebody else's. In the same recordings one person's differ by at most 0.2 from what they were in the
 * first two seconds, but for two with cuts. Ten people who are upright differ from each other by 0.02 to 0.3, half of them by less than 0.1: most
 * others are not told by their limbs.
 */
const OTHERS_SHARE = 0.2;
/**
 * From one look to the next the one who is followed is found within this unlikeness of where they are expected: on a mat, up and down. Others
 * walk. Choices, unverified.
 */
const OURS_OFF = 1.2;
/** Of one body who may as well be the one who is followed as somebody else it is rather the former, by this. A choice, unverified. */
const OURS_FIRST = 0.3;
/** And by where they were just read it is them only where nobody is more like it by this. A choice, unverified. */
const READ_LATER = 0.5;
const OTHERS_OFF = 3;
/** So much of a region somebody walks in a second: half a body. A choice, unverified. */
const WALK_SHARE_PER_S = 0.5;

const limbsDiffer = ({ limbs }: Following, person: Person): number =>
  limbs === null ? 0 : limbsOff(limbs, person.limbs);

const hasOtherLimbs = (following: Following, person: Person): boolean => limbsDiffer(following, person) > CHANGED_SHARE;

const hasJumped = ({ seen }: Following, { region }: Person, nowMs: number): boolean =>
  seen !== null && !mayBeSame(seen, region, nowMs);

/** Where the one who is followed is to be expected: where they were when they were alone, while somebody is near. */
const expectedAt = ({ home, seen, others }: Following): Region | null => {
  const last = seen?.region ?? home;
  const isCrowded = last !== null && others.some(({ region }) => isNear(region, last));
  return isCrowded ? (home ?? last) : last;
};

/** Whether the detector has to look round, after `read` was read where the last frame said; null: nobody is there. */
export function mustLook(following: Following, read: Person | null, nowMs: number): boolean {
  if (read === null || hasJumped(following, read, nowMs)) return true;
  const isInDoubt = following.others.length > 0 || hasOtherLimbs(following, read);
  return nowMs - following.lookedMs >= (isInDoubt ? LOOK_BESIDE_MS : LOOK_ROUND_MS);
}

/** Which of the people that the detector found is the one who is followed, and which are the others who were known before. */
interface Sorted {
  readonly ours: Region | null;
  readonly known: readonly Other[];
  readonly strangers: readonly Region[];
}

/** Where somebody is by now, who went on as they did. */
function ahead({ region, timeMs, rightPerS, downPerS }: Other, nowMs: number): Region {
  const elapsedS = (nowMs - timeMs) / 1000;
  return { ...region, xPx: region.xPx + elapsedS * rightPerS, yPx: region.yPx + elapsedS * downPerS };
}

/** Gives each of the people to whom of those that are known they are most like, one to one. */
function sort(following: Following, people: readonly Region[], read: Person | null, nowMs: number): Sorted {
  const expected = expectedAt(following);
  const soon = (other: Other): Region => ahead(other, Math.min(nowMs, other.timeMs + LOOK_ROUND_MS));
  // Where they were alone counts for more than where they were read: that may be somebody else, who took the region along.
  const toOurs = (person: Region): number =>
    Math.min(
      expected === null ? Number.POSITIVE_INFINITY : unlikeness(expected, person) - OURS_FIRST,
      read === null ? Number.POSITIVE_INFINITY : unlikeness(read.region, person) + READ_LATER,
    );
  const pairs = people
    .flatMap((person) => [
      { person, other: null, off: toOurs(person), most: OURS_OFF },
      ...following.others.map((other) => ({
        person,
        other,
        off: unlikeness(soon(other), person),
        most: OTHERS_OFF,
      })),
    ])
    .filter(({ off, most }) => off <= most)
    .sort((a, b) => a.off - b.off);
  const taken = new Map<Region, Other | null>();
  for (const { person, other } of pairs)
    if (!taken.has(person) && ![...taken.values()].includes(other)) taken.set(person, other);
  const ours = people.find((person) => taken.get(person) === null) ?? null;
  const known = people.flatMap((region) => {
    const other = taken.get(region);
    if (!other) return [];
    // One body where both may be does not say that somebody else is still there.
    const isTheirs = ours !== null || read === null || hasOtherLimbs(following, read);
    const isBoth = !isTheirs && expected !== null && isAlike(expected, region);
    return [{ other, now: isBoth ? other : gone(other, region, nowMs) }];
  });
  return {
    ours,
    known: following.others.map((one) => known.find(({ other }) => other === one)?.now ?? one),
    strangers: people.filter((person) => !taken.has(person)),
  };
}

/** Somebody who was found again, with the mean of what their speed was and now is. */
function gone(other: Other, region: Region, timeMs: number): Other {
  const share = 500 / Math.max(1, timeMs - other.timeMs);
  return {
    region,
    timeMs,
    rightPerS: other.rightPerS / 2 + share * (region.xPx - other.region.xPx),
    downPerS: other.downPerS / 2 + share * (region.yPx - other.region.yPx),
  };
}

/** What a look round has found: whom of the people to take for the one who is followed, and who may be they, come from elsewhere. */
export interface Look {
  readonly following: Following;
  readonly ours: Region | null;
  readonly strangers: readonly Region[];
  readonly people: number;
}

/** What is known after a look round that found these people. */
export function afterLook(following: Following, people: readonly Region[], read: Person | null, nowMs: number): Look {
  const { seen } = following;
  if (seen === null && read === null)
    return {
      following: { ...following, lookedMs: nowMs },
      ours: people[0] ?? null,
      strangers: [],
      people: people.length,
    };
  const { ours, known, strangers } = sort(
    seen === null ? { ...following, seen: asSeen(read, nowMs) } : following,
    people,
    read,
    nowMs,
  );
  // Who comes while the one who is followed is out of sight may be that one.
  const isNew = (person: Region): boolean => read !== null && !isOne(person, read.region);
  const others = [
    ...known.filter(({ timeMs }) => nowMs - timeMs < GONE_MS),
    ...strangers.filter(isNew).map((region) => ({ region, timeMs: nowMs, rightPerS: 0, downPerS: 0 })),
  ];
  const place = read?.region ?? expectedAt(following);
  const isCrowded = place !== null && [...following.others, ...others].some(({ region }) => isNear(region, place));
  const crowdedMs = isCrowded ? nowMs : following.crowdedMs;
  const home = nowMs - crowdedMs > ALONE_MS ? (ours ?? following.home) : following.home;
  return {
    following: { ...following, home, others, lookedMs: nowMs, crowdedMs },
    ours,
    strangers,
    people: people.length,
  };
}

const asSeen = (read: Person | null, timeMs: number): Seen | null => read && { region: read.region, timeMs };

/**
 * Whether what was read is somebody else's body: they were found nearer to it than the one who is followed is expected, who does not reach
 * so far or is built otherwise; or only they were found, and it is built otherwise.
 */
function isAstray({ following, ours }: Look, read: Person, nowMs: number): boolean {
  const expected = ours ?? expectedAt(following);
  if (expected === null) return false;
  const isBuiltOtherwise = hasOtherLimbs(following, read);
  return following.others.some(({ region, timeMs }) => {
    if (ours === null && isBuiltOtherwise) return isNear(region, read.region);
    const isNearer = timeMs === nowMs && unlikeness(region, read.region) < unlikeness(expected, read.region);
    return isNearer && (isBuiltOtherwise || !isOne(expected, read.region));
  });
}

/**
 * Where the one who is followed is to be read after a look round, the likeliest place first; `here`: what was read is theirs.
 */
export function whereToRead(look: Look, read: Person | null, nowMs: number): readonly ('here' | Region)[] {
  const { following, ours, strangers, people } = look;
  const { seen, home } = following;
  // A picture that has jumped takes the one who is followed along, where nobody else is there.
  if (read !== null && !isAstray(look, read, nowMs) && (!hasJumped(following, read, nowMs) || people <= 1))
    return ['here'];
  if (ours !== null) return [ours];
  if (seen === null) return [];
  const near = nearestTo(seen, strangers, nowMs);
  if (near !== undefined) return [near];
  const outMs = nowMs - seen.timeMs;
  const last = outMs < SEARCH_MS && following.region === null ? [home ?? seen.region] : [];
  const come = outMs < ELSEWHERE_MS ? [] : strangers.slice(0, 1);
  const left = outMs < SEARCH_MS || people > 1 ? [] : following.others.map(({ region }) => region).slice(0, 1);
  return [...last, ...come, ...left];
}

/** Whether who was read at such a place may be the one who is followed. */
export function mayBeFollowed(look: Look, found: Person, nowMs: number): boolean {
  const { seen, home } = look.following;
  if (seen === null || nowMs - seen.timeMs >= SEARCH_MS) return true;
  if (isAstray(look, found, nowMs) || limbsDiffer(look.following, found) > OTHERS_SHARE) return false;
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
    home: isBack ? null : following.home,
    limbs: isBack || isAlone ? limbsAfter(following.limbs, limbs, share) : (following.limbs ?? limbs),
    others,
    lookedMs,
    crowdedMs,
  };
}

/** What is known after nobody was found who may be the one who is followed. */
export const afterLoss = (following: Following): Following => ({ ...following, region: null });

/**
 * The others to tell of: who was found in the last look, and who was near and is not found any more, since they stand before the one who
 * is followed, or behind them: as near as they may have walked.
 */
export function othersBeside(following: Following): readonly Region[] {
  const ours = following.region ?? expectedAt(following);
  return following.others.flatMap((other) => {
    const { region, timeMs } = other;
    if (timeMs === following.lookedMs) return [region];
    if (ours === null || !isNear(region, ours) || hasLeft(other, ours, following.lookedMs)) return [];
    return [towards(region, ours, (WALK_SHARE_PER_S * region.sizePx * (following.lookedMs - timeMs)) / 1000)];
  });
}

/** Whether somebody went away when they were last seen, and must be far from the one who is followed by now. */
function hasLeft(other: Other, ours: Region, nowMs: number): boolean {
  const { region, rightPerS, downPerS } = other;
  const awayPerS = rightPerS * (region.xPx - ours.xPx) + downPerS * (region.yPx - ours.yPx);
  return awayPerS > 0 && !isNear(ahead(other, nowMs), ours);
}

/** A region that has come so far towards another. */
function towards(region: Region, to: Region, byPx: number): Region {
  const awayPx = Math.hypot(to.xPx - region.xPx, to.yPx - region.yPx);
  const share = awayPx === 0 ? 1 : Math.min(1, byPx / awayPx);
  return {
    ...region,
    xPx: region.xPx + share * (to.xPx - region.xPx),
    yPx: region.yPx + share * (to.yPx - region.yPx),
  };
}
