import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anew, offsetAt, place, UNKNOWN_CLOCK, withExchange, type OtherClock } from '../../../src/care/live/clock.ts';

/** A way between two devices: how long it takes at least, and how much longer by chance, ms. */
const anyWay = fc.record({
  leastMs: fc.double({ min: 0.2, max: 60, noNaN: true }),
  jitterMs: fc.double({ min: 0, max: 25, noNaN: true }),
});
const anyWorld = fc.record({
  way: anyWay,
  offsetMs: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  drift: fc.double({ min: -1e-4, max: 1e-4, noNaN: true }),
  /** How much of the way there is longer than the way back, as a share of the whole. */
  lopsided: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
  seed: fc.integer(),
});

type World = typeof anyWorld extends fc.Arbitrary<infer T> ? T : never;

const theirsAt = ({ offsetMs, drift }: World, hereMs: number): number => hereMs * (1 + drift) + offsetMs;

/** A chance from above 0 to 1, the same for the same two numbers (mulberry32). */
function chanceOf(seed: number, at: number): number {
  let mixed = (seed + Math.imul(at + 1, 0x6d2b79f5)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (((mixed ^ (mixed >>> 14)) >>> 0) + 1) / 2 ** 32;
}

/** An exchange that begins at this moment here; delays fall off exponentially, as where a network is shared. */
function ask(world: World, askedMs: number, turn: number): Parameters<typeof withExchange>[1] {
  const { way, lopsided, seed } = world;
  const longer = (at: number): number => -Math.log(chanceOf(seed, at)) * way.jitterMs;
  const there = way.leastMs * (1 + lopsided) + longer(2 * turn);
  const heardHereMs = askedMs + there;
  const answeredHereMs = heardHereMs + 1;
  return {
    askedMs,
    heardMs: theirsAt(world, heardHereMs),
    answeredMs: theirsAt(world, answeredHereMs),
    backMs: answeredHereMs + way.leastMs * (1 - lopsided) + longer(2 * turn + 1),
  };
}

describe('the clock of another device', () => {
  it('is known within 20 ms, however it drifts and whatever the network does, once it was asked twenty times', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        let clock: OtherClock = UNKNOWN_CLOCK;
        let lastMs = -Infinity;
        let furthestMs = 0;
        for (let second = 0; second < 130; second += 1) {
          const exchange = ask(world, 1000 * second, second);
          clock = withExchange(clock, exchange);
          for (let frame = 0; frame < 5; frame += 1) {
            const trueMs = exchange.backMs + 200 * frame;
            const [next, hereMs] = place(clock, theirsAt(world, trueMs), trueMs + 5);
            clock = next;
            if (hereMs === null) continue;
            expect(hereMs).toBeGreaterThan(lastMs);
            lastMs = hereMs;
            if (second >= 20) furthestMs = Math.max(furthestMs, Math.abs(hereMs - trueMs));
          }
        }
        expect(furthestMs).toBeLessThanOrEqual(20);
      }),
      { numRuns: 40 },
    );
  });

  it('is never further off than it says', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 1, max: 100 }), (world, asked) => {
        let clock = UNKNOWN_CLOCK;
        let nowMs = 0;
        for (let turn = 0; turn < asked; turn += 1) {
          const exchange = ask(world, nowMs, turn);
          clock = withExchange(clock, exchange);
          nowMs = exchange.backMs + 500;
        }
        const offset = offsetAt(clock, nowMs);
        if (!offset) return;
        const trueMs = nowMs - theirsAt(world, nowMs);
        expect(Math.abs(offset.offsetMs - trueMs)).toBeLessThanOrEqual(offset.errorMs + 1e-3);
      }),
      { numRuns: 200 },
    );
  });

  it('is not known before it was asked, nor after one slow answer; eight are enough', () => {
    let clock = UNKNOWN_CLOCK;
    expect(place(clock, 5, 0)).toEqual([clock, null]);
    for (let turn = 1; turn <= 8; turn += 1) {
      expect(offsetAt(clock, 0)).toBeNull();
      clock = withExchange(clock, { askedMs: 0, heardMs: 1000, answeredMs: 1000, backMs: 100 });
    }
    expect(offsetAt(clock, 100)).toMatchObject({ offsetMs: -950, errorMs: 50 });
  });

  it('is not moved by an exchange that cannot have been', () => {
    const odd = [
      { askedMs: 10, heardMs: 5, answeredMs: 5, backMs: 9 },
      { askedMs: 0, heardMs: 9, answeredMs: 5, backMs: 9 },
      { askedMs: 0, heardMs: 0, answeredMs: 50, backMs: 9 },
      { askedMs: 0, heardMs: Number.NaN, answeredMs: 1, backMs: 9 },
      { askedMs: 0, heardMs: -Infinity, answeredMs: Infinity, backMs: 9 },
    ];
    for (const exchange of odd) expect(withExchange(UNKNOWN_CLOCK, exchange)).toBe(UNKNOWN_CLOCK);
  });
});

describe('a moment of another device', () => {
  const known = withExchange(UNKNOWN_CLOCK, { askedMs: 0, heardMs: 1001, answeredMs: 1001, backMs: 2 });

  it('that is not later than the last one has no place, nor one that is no number', () => {
    const [clock, hereMs] = place(known, 1100, 105);
    expect(hereMs).toBe(100);
    expect(place(clock, 1100, 110)[1]).toBeNull();
    expect(place(clock, 1090, 110)[1]).toBeNull();
    expect(place(clock, Number.NaN, 110)[1]).toBeNull();
    expect(place(clock, Infinity, 110)[1]).toBeNull();
  });

  it('follows a better reading slowly, so that no movement looks faster, and a clock that was set anew at once', () => {
    const [clock] = place(known, 1100, 105);
    const better = withExchange(clock, { askedMs: 100, heardMs: 1080.5, answeredMs: 1080.5, backMs: 100.5 });
    const [moved, hereMs] = place(better, 1200, 205);
    // 19.75 ms are made up for by two hundredths of the way.
    expect(hereMs).toBe(202);
    expect(place(moved, 3000, 2005)[1]).toBeCloseTo(2019.75);
    const set = withExchange(anew(moved), { askedMs: 300, heardMs: 5.25, answeredMs: 5.25, backMs: 300.5 });
    expect(place(set, 10, 310)[1]).toBe(305);
  });

  it('that stood still while its device slept is followed by the next exchange, though an older one was quicker', () => {
    const exchange = (askedMs: number, behindMs: number, wayMs: number): Parameters<typeof withExchange>[1] => {
      const heardMs = askedMs + wayMs - behindMs;
      return { askedMs, heardMs, answeredMs: heardMs, backMs: askedMs + 2 * wayMs };
    };
    const known = withExchange(UNKNOWN_CLOCK, exchange(0, 500, 1));
    const woken = withExchange(known, exchange(30_000, 20_500, 8));
    expect(offsetAt(woken, 30_016)).toEqual({ offsetMs: 20_500, errorMs: 8 });
    // A slow answer of the same clock says nothing against a quick one.
    const slow = withExchange(known, exchange(1000, 500, 80));
    expect(offsetAt(slow, 1160)?.offsetMs).toBe(500);
    expect(slow.readings).toHaveLength(2);
  });

  it('waits where a page that was loaded anew would lie before what was placed last', () => {
    const [clock] = place(known, 1400, 405);
    const again = withExchange(anew(clock), { askedMs: 300, heardMs: 5, answeredMs: 5, backMs: 300 });
    expect(place(again, 20, 310)[1]).toBeNull();
    expect(place(again, 110, 410)[1]).toBe(405);
  });
});
