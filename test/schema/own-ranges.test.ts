import { describe, expect, it } from 'vitest';
import type { OwnRange } from '../../src/core/exercise/exercise.ts';
import { ownRangesToKeep, parseOwnRanges } from '../../src/schema/own-ranges.ts';

const range: OwnRange = {
  exerciseId: 'neck-side-bend',
  figures: [
    {
      measure: 'neckBend',
      side: 'left',
      valueDeg: 22,
      bandDeg: 8,
      peaksDeg: [21, 22, 24],
      foundAtEpochMs: 1_760_000_000_000,
    },
  ],
};
const kept = (...ranges: readonly unknown[]): unknown => JSON.parse(JSON.stringify({ version: 1, ranges }));

describe('own ranges as they are kept', () => {
  it('come back as they were', () => {
    const json: unknown = JSON.parse(JSON.stringify(ownRangesToKeep([range])));
    expect(parseOwnRanges(json)).toEqual({ ranges: [range], unreadable: [] });
  });

  it('that did not read are kept beside the others', () => {
    const json: unknown = JSON.parse(JSON.stringify(ownRangesToKeep([range], [{ exerciseId: 7 }])));
    expect(parseOwnRanges(json)).toEqual({ ranges: [range], unreadable: [{ exerciseId: 7 }] });
  });

  it('are none where nothing was kept, or nothing of it can be read', () => {
    expect(parseOwnRanges(null)).toEqual({ ranges: [], unreadable: [] });
    for (const json of [{}, [], 'x', { version: 2, ranges: [range] }])
      expect(parseOwnRanges(json), JSON.stringify(json)).toEqual({ ranges: [], unreadable: [json] });
  });

  it('lose one that is damaged, and not the others', () => {
    const damaged = [
      { ...range, figures: [{ ...range.figures[0], measure: 'pulse' }] },
      { ...range, figures: [{ ...range.figures[0], valueDeg: null }] },
      { figures: [] },
      { ...range, figures: [{ ...range.figures[0], valueDeg: 9000 }] },
      { ...range, figures: [{ ...range.figures[0], peaksDeg: [22] }] },
      7,
    ];
    expect(parseOwnRanges(kept(...damaged, range))).toEqual({
      ranges: [range],
      unreadable: JSON.parse(JSON.stringify(damaged)),
    });
  });
});
