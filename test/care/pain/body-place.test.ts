import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_PLACES, partsOf, spreadsDownLimb, type BodyPlace } from '../../../src/care/pain/body-place.ts';

const places = fc.subarray([...BODY_PLACES]);
const mirror = (place: BodyPlace): BodyPlace => {
  const parts = partsOf(place);
  return parts.side === null ? parts.part : `${parts.side === 'left' ? 'right' : 'left'}-${parts.part}`;
};

describe('pain that spreads down a limb', () => {
  it.each<[string, readonly BodyPlace[], readonly BodyPlace[], boolean]>([
    ['from the low back to the calf', ['low-back'], ['low-back', 'left-calf'], true],
    ['from the low back, which it has left, to the thigh', ['low-back'], ['left-back-of-thigh'], true],
    ['from the neck to the hand', ['neck'], ['right-hand'], true],
    ['from the thigh to the foot of the same leg', ['left-thigh'], ['left-thigh', 'left-foot'], true],
    ['from the thigh to the other leg’s knee, which is new pain', ['left-thigh'], ['left-thigh', 'right-knee'], false],
    ['to the low back and the leg at once', [], ['low-back', 'right-calf'], true],
    ['a knee alone, which is new pain', [], ['left-knee'], false],
    ['upward, which is no spreading', ['left-calf'], ['left-knee', 'low-back'], false],
    ['from the low back to the arm, which is another limb', ['low-back'], ['low-back', 'left-elbow'], false],
    ['nowhere', ['low-back', 'left-calf'], ['low-back'], false],
    ['nowhere, and it is gone', ['low-back'], [], false],
  ])('%s', (_what, before, now, spreads) => {
    expect(spreadsDownLimb(before, now)).toBe(spreads);
  });

  it('does not where nothing is new, and is the same on the other side', () => {
    fc.assert(
      fc.property(places, places, (before, now) => {
        expect(spreadsDownLimb([...before, ...now], now)).toBe(false);
        expect(spreadsDownLimb(before.map(mirror), now.map(mirror))).toBe(spreadsDownLimb(before, now));
      }),
    );
  });
});
