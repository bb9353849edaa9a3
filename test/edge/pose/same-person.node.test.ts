import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/edge/pose/region.ts';
import { mayBeSame, nearestTo, peopleIn, unlikeness } from '../../../src/edge/pose/same-person.ts';

const at = (xPx: number, sizePx = 400): Region => ({ xPx, yPx: 200, sizePx, rotationRad: 0 });
const seen = (xPx: number, timeMs = 0, sizePx = 400) => ({ region: at(xPx, sizePx), timeMs });

describe('whether a body may be the one that was seen before', () => {
  it('is told by its place: from one frame to the next nobody is half a body away', () => {
    expect(mayBeSame(seen(300), at(320), 40)).toBe(true);
    expect(mayBeSame(seen(300), at(100), 40)).toBe(false);
  });

  it('gives more room the longer nobody looked, but not all of the picture', () => {
    expect(mayBeSame(seen(300), at(400), 40)).toBe(false);
    expect(mayBeSame(seen(300), at(400), 600)).toBe(true);
    expect(mayBeSame(seen(300), at(600), 60_000)).toBe(false);
  });

  it('is told by its size: who stretches out is larger by half, who stands twice as near is somebody else', () => {
    expect(mayBeSame(seen(300), at(300, 600), 40)).toBe(true);
    expect(mayBeSame(seen(300), at(300, 800), 40)).toBe(false);
  });
});

describe('how unlike two bodies are', () => {
  it('grows with their distance and with the difference of their sizes', () => {
    expect(unlikeness(at(300), at(300))).toBe(0);
    expect(unlikeness(at(300), at(340))).toBeLessThan(1);
    expect(unlikeness(at(300), at(500))).toBeGreaterThan(1);
    expect(unlikeness(at(300), at(300, 800))).toBeGreaterThan(1);
  });
});

describe('the people in a picture', () => {
  it('are as many as there are bodies, not boxes', () => {
    const box = (xPx: number, score: number) => ({ score, centre: { xPx, yPx: 200 }, rim: { xPx, yPx: 40 } });
    expect(peopleIn([box(300, 0.9), box(310, 0.8), box(60, 0.7), box(64, 0.6)]).map(({ xPx }) => xPx)).toEqual([
      300, 60,
    ]);
  });

  it('are searched for the one who was followed, and nobody else will do', () => {
    expect(nearestTo(seen(300), [at(60), at(330)], 500)?.xPx).toBe(330);
    expect(nearestTo(seen(300), [at(60)], 500)).toBeUndefined();
  });
});
