import { describe, expect, it } from 'vitest';
import { NO_CYCLE, stepCycle, type CycleEvent, type Seat } from '../../../src/core/assess/chair-cycle.ts';
import { someMeasures } from '../some-measures.ts';

/** Hip height in % of leg length, how straight hip and knee are, and how near the hand is to the thigh. */
type Look = readonly [pct: number, straightDeg: number, handPct?: number];

const seatWith = (handPct: number): Seat => ({ pct: 50, trunkDeg: 0, handPct: { left: handPct, right: 60 } });
const many = (count: number, look: Look): readonly Look[] => Array.from({ length: count }, () => look);

/** What happens in some frames, 40 ms apart. */
function happens(looks: readonly Look[], seat: Seat = seatWith(60)): readonly CycleEvent[] {
  let cycle = NO_CYCLE;
  return looks.flatMap(([stand, deg, handToThigh = 60], i) => {
    const side = { stand, hip: deg, knee: deg, handToThigh };
    const measures = someMeasures(40 * i, { left: side, right: { ...side, handToThigh: 60 } });
    const [next, events] = stepCycle(cycle, { timeMs: 40 * i, measures, near: 'left' }, seat, null);
    cycle = next;
    return events;
  });
}
const kindsOf = (events: readonly CycleEvent[]): readonly string[] => events.map(({ kind }) => kind);

const SITS: Look = [50, 92];
const UP: readonly Look[] = [...many(3, SITS), [62, 110], [80, 140]];
const TALL: readonly Look[] = many(4, [100, 176]);

describe('sitting down', () => {
  const touches = (frames: number) =>
    kindsOf(happens([...UP, ...TALL, [80, 140], [60, 105], ...many(frames, SITS), [62, 110]]));

  it('is a seat contact that lasts a tenth of a second, and none in passing', () => {
    expect(touches(2)).toEqual(['left-seat', 'stood']);
    expect(touches(5)).toEqual(['left-seat', 'stood', 'sat', 'left-seat']);
  });
});

describe('full height', () => {
  it('is believed of two frames in a row, and not of one in which the model leaps', () => {
    const stoodFor = (frames: number) => kindsOf(happens([...UP, ...many(frames, [100, 176]), ...many(3, [90, 150])]));
    expect(stoodFor(1)).toEqual(['left-seat']);
    expect(stoodFor(3)).toEqual(['left-seat', 'stood']);
  });

  it('is the middle of the frames within three per cent of the highest', () => {
    const events = happens([
      ...UP,
      [100, 178],
      ...many(4, [98, 174]),
      ...many(8, [95, 170]),
      [80, 140],
      ...many(5, SITS),
    ]);
    expect(events.find(({ kind }) => kind === 'sat')).toMatchObject({ top: { pct: 98, hipDeg: 174, kneeDeg: 174 } });
  });
});

describe('a hand while rising', () => {
  const handsOf = (atSeatPct: number, risingPct: number) => {
    const rising = [57, 61, 65, 69, 73].map((pct): Look => [pct, 120, risingPct]);
    const events = happens([...many(3, SITS), ...rising, ...TALL, [80, 140], ...many(5, SITS)], seatWith(atSeatPct));
    return events.flatMap((event) => (event.kind === 'sat' ? [event.hands] : []));
  };

  it('that lay on the thigh before pushes off up to a quarter of the trunk from it', () => {
    expect(handsOf(28, 23)).toEqual(['used']);
    expect(handsOf(28, 30)).toEqual(['free']);
  });

  it('that was elsewhere before pushes off only where it comes nearer', () => {
    expect(handsOf(45, 23)).toEqual(['free']);
    expect(handsOf(45, 17)).toEqual(['used']);
  });
});
