import { describe, expect, it } from 'vitest';
import {
  afterLook,
  afterLoss,
  afterRead,
  followFrom,
  mayBeFollowed,
  mustLook,
  othersBeside,
  whereToRead,
  type Following,
  type Person,
} from '../../../src/edge/pose/followed-person.ts';
import type { Region } from '../../../src/edge/pose/region.ts';

const LIMBS = [-0.3, -0.2, -1.5, -1.1, -0.7];
const region = (xPx: number, sizePx = 400): Region => ({ xPx, yPx: 240, sizePx, rotationRad: 0 });
const person = (xPx: number, { sizePx = 400, longer = 0 } = {}): Person => ({
  region: region(xPx, sizePx),
  limbs: LIMBS.map((length) => length + longer),
});

/** What the camera and the two networks would give at a time: whom the crop shows, and whom the detector finds. */
interface Scene {
  readonly people: readonly Person[];
  /** Whom the landmark network sees in a crop; null: nobody. */
  readonly seenIn: (place: Region) => Person | null;
}

const nearest =
  (people: readonly Person[]): Scene['seenIn'] =>
  (place) =>
    people
      .filter((one) => Math.abs(one.region.xPx - place.xPx) < 0.4 * place.sizePx)
      // The larger of two who overlap stands in front and is seen.
      .sort((a, b) => b.region.sizePx - a.region.sizePx)[0] ?? null;

/** One frame as the pipeline takes it; the pipeline itself needs the networks. */
function step(following: Following, { people, seenIn }: Scene, nowMs: number): { next: Following; looked: boolean } {
  const read = following.region && seenIn(following.region);
  if (read !== null && !mustLook(following, read, nowMs))
    return { next: afterRead(following, read, nowMs), looked: false };
  const regions = people.map((one) => one.region);
  const looked = afterLook(following, regions, read, nowMs);
  for (const place of whereToRead(looked, read, nowMs)) {
    const found = place === 'here' ? read : seenIn(place);
    if (found !== null && mayBeFollowed(looked, found, nowMs))
      return { next: afterRead(looked.following, found, nowMs), looked: true };
  }
  return { next: afterLoss(looked.following), looked: true };
}

const FRAME_MS = 40;
/** Plays scenes from a time on, a frame every 40 ms; where the one who is followed is in each (null: out of sight). */
function play(start: Following, fromMs: number, toMs: number, scene: (nowMs: number) => readonly Person[]) {
  let following = start;
  let looks = 0;
  const placesPx: (number | null)[] = [];
  for (let nowMs = fromMs; nowMs < toMs; nowMs += FRAME_MS) {
    const people = scene(nowMs);
    const { next, looked } = step(following, { people, seenIn: nearest(people) }, nowMs);
    following = next;
    if (looked) looks += 1;
    placesPx.push(following.region?.xPx ?? null);
  }
  return { following, placesPx, looks };
}

const alone = play(followFrom(null), 0, 4000, () => [person(300)]).following;

describe('one person alone', () => {
  it('is found, and the detector looks round twice a second', () => {
    const { placesPx, looks, following } = play(followFrom(null), 0, 4000, () => [person(300)]);
    expect(new Set(placesPx)).toEqual(new Set([300]));
    expect(looks).toBe(8);
    expect(othersBeside(following)).toEqual([]);
  });

  it('is asked about by the detector as soon as their limbs change at once', () => {
    expect(mustLook(alone, person(300), 4000)).toBe(false);
    expect(mustLook(alone, person(300, { longer: 0.15 }), 4000)).toBe(true);
  });

  it('stays the one where the whole picture jumps', () => {
    const { placesPx } = play(alone, 4000, 5000, () => [person(420)]);
    expect(placesPx.at(-1)).toBe(420);
  });

  it('is found again elsewhere after a second, but not sooner', () => {
    const gone = play(alone, 4000, 4400, () => []).following;
    expect(play(gone, 4400, 4480, () => [person(700)]).placesPx.at(-1)).toBeNull();
    expect(play(gone, 4400, 5600, () => [person(700)]).placesPx.at(-1)).toBe(700);
  });

  it('is not mistaken for somebody of another build who comes when they have gone', () => {
    const gone = play(alone, 4000, 4400, () => []).following;
    expect(play(gone, 4400, 6000, () => [person(700, { longer: 0.3 })]).placesPx.at(-1)).toBeNull();
  });
});

describe('somebody who walks past before the person', () => {
  const passer = (nowMs: number) => person(1000 - 0.25 * (nowMs - 4000), { sizePx: 560, longer: 0.1 });

  it('takes nobody along: who is followed is covered for a while, and followed again', () => {
    const { placesPx, following } = play(alone, 4000, 9000, (nowMs) => [passer(nowMs), person(300)]);
    expect(placesPx.at(-1)).toBe(300);
    // A frame or two may go by until the detector has looked.
    const astray = placesPx.filter((place) => place !== null && Math.abs(place - 300) > 120);
    expect(astray.length).toBeLessThan(4);
    expect(following.others.length).toBeLessThan(2);
  });

  it('is told of, as soon as the detector has found them', () => {
    const soon = play(alone, 4000, 4560, (nowMs) => [person(300), passer(nowMs)]).following;
    expect(othersBeside(soon).map(({ sizePx }) => sizePx)).toEqual([560]);
  });
});

describe('somebody who stands before the person', () => {
  const comes = (longer: number) => (nowMs: number) =>
    person(Math.max(330, 1100 - 0.4 * (nowMs - 4000)), { sizePx: 540, longer });
  const cover = (longer: number, toMs = 7000) =>
    play(alone, 4000, toMs, (nowMs) => (nowMs < 5800 ? [comes(longer)(nowMs), person(300)] : [comes(longer)(nowMs)]));

  it('is not followed instead where they are built otherwise, and the person is as soon as they are seen', () => {
    const covered = cover(0.15);
    expect(covered.placesPx.at(-1)).toBeNull();
    const back = play(covered.following, 7000, 8000, () => [person(700, { sizePx: 540 }), person(300)]);
    expect(back.placesPx.at(-1)).toBe(300);
  });

  it('is told of at the same place where the two cannot be told apart', () => {
    const [other] = othersBeside(cover(0).following);
    expect(other?.xPx).toBe(330);
  });

  it('is told of for as long as they stand there, where they are larger', () => {
    expect(othersBeside(cover(0, 12_000).following)).toHaveLength(1);
  });

  it('is followed after five seconds where they are the only one who is left', () => {
    const covered = cover(0.15).following;
    expect(play(covered, 7000, 12_000, (nowMs) => [comes(0.15)(nowMs)]).placesPx.at(-1)).toBe(330);
  });
});

describe('somebody who is out of sight beside the person', () => {
  it('is told of as near as they may have come, for three seconds', () => {
    const near = play(alone, 4000, 5000, () => [person(300), person(520)]).following;
    const soon = play(near, 5000, 6000, () => [person(300)]).following;
    const [other] = othersBeside(soon);
    expect(other?.xPx).toBeGreaterThan(300);
    expect(other?.xPx).toBeLessThan(400);
    expect(othersBeside(play(soon, 6000, 8200, () => [person(300)]).following)).toEqual([]);
  });
});

describe('somebody who walks beside the person', () => {
  it('does not keep them from being followed', () => {
    const walked = (nowMs: number) => Math.min(200, 0.05 * Math.max(0, nowMs - 5000));
    const { placesPx } = play(alone, 4000, 11_000, (nowMs) => [
      person(300 + walked(nowMs)),
      person(440 + walked(nowMs), { sizePx: 380, longer: 0.05 }),
    ]);
    expect(placesPx.filter((place) => place === null)).toEqual([]);
    expect(placesPx.at(-1)).toBe(500);
  });
});

describe('somebody who has walked away', () => {
  it('is not told of any more', () => {
    const left = play(alone, 4000, 4720, (nowMs) => [person(300), person(370 + 0.25 * (nowMs - 4000))]).following;
    expect(othersBeside(left)).not.toEqual([]);
    expect(othersBeside(play(left, 4720, 5400, () => [person(300)]).following)).toEqual([]);
  });
});

describe('two people from the beginning', () => {
  it('are told of, and the first who was found stays the one', () => {
    const { placesPx, following } = play(followFrom(null), 0, 4000, () => [person(300), person(640)]);
    expect(new Set(placesPx)).toEqual(new Set([300]));
    expect(othersBeside(following).map(({ xPx }) => xPx)).toEqual([640]);
  });

  it('stay apart where the other stands close behind, and is smaller', () => {
    const raising = (nowMs: number) => person(300, { sizePx: 400 + 150 * Math.sin(nowMs / 500) ** 2 });
    const { placesPx, following } = play(alone, 4000, 9000, (nowMs) => [raising(nowMs), person(400, { sizePx: 330 })]);
    expect(new Set(placesPx)).toEqual(new Set([300]));
    expect(othersBeside(following).map(({ xPx }) => xPx)).toEqual([400]);
    expect(othersBeside(play(following, 9000, 12_500, (nowMs) => [raising(nowMs)]).following)).toEqual([]);
  });
});
