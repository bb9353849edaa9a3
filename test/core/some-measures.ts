import { NO_LANDMARKS } from '../../src/core/body/landmark-set.ts';
import type { Measures, SideMeasures } from '../../src/core/measure/measures.ts';

const SIDE: SideMeasures = { hip: 90, leg: 90, knee: 90, elbow: 175, shoulder: 85, arm: 85, ear: 0.4 };

/** A frame in figures, of a body on hands and knees, as if everything were seen; changed as wanted. */
export const someMeasures = (
  timeMs: number,
  change: Partial<Omit<Measures, 'left' | 'right'>> & { left?: SideMeasures; right?: SideMeasures } = {},
): Measures => ({
  timeMs,
  trunk: 0,
  head: 0,
  earsTilt: 0,
  headOff: 0,
  headUp: 0,
  shoulderLevel: null,
  pelvisLevel: null,
  hips: { xPx: 320, yPx: 240 },
  trunkPx: 110,
  noiseDeg: 0,
  guessed: NO_LANDMARKS,
  cut: NO_LANDMARKS,
  unsure: NO_LANDMARKS,
  ...change,
  left: { ...SIDE, ...change.left },
  right: { ...SIDE, ...change.right },
});
