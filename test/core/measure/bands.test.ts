import { describe, expect, it } from 'vitest';
import { bandAt, SIDED_NAMES, type SidedMeasure } from '../../../src/core/measure/sided-measures.ts';

/** How far off one camera may be: of a limb that is near, and of one on the far side, in the unit of the measure. */
const BANDS: Readonly<Record<SidedMeasure, readonly [near: number, far: number]>> = {
  hip: [10, 15],
  leg: [10, 15],
  knee: [10, 45],
  elbow: [13, 28],
  shoulder: [10, 25],
  arm: [10, 25],
  extension: [10, 25],
  rotation: [15, 20],
  elbowOut: [5, 10],
  cross: [5, 10],
  elbowUp: [5, 10],
  neckBend: [14, 19],
  twist: [12, 12],
  hipTurn: [12, 12],
  kneeRise: [4, 4],
  stand: [5, 5],
  footLift: [3, 3],
  earAhead: [8, 13],
  handToThigh: [5, 5],
  ear: [5, 10],
};

describe('the error band that is told with a figure', () => {
  it.each(SIDED_NAMES)('%s', (name) => {
    expect([bandAt(name, 60, { isFar: false }), bandAt(name, 60, { isFar: true })]).toEqual(BANDS[name]);
  });

  it('of an arm overhead is wider: from 110 degrees on the model moves the elbow', () => {
    expect(bandAt('shoulder', 100, { isFar: false })).toBe(10);
    expect(bandAt('shoulder', 130, { isFar: false })).toBe(26);
    expect(bandAt('shoulder', 130, { isFar: true })).toBe(41);
  });
});
