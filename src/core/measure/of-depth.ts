import type { Measure } from './names.ts';

/** Measures that are read off the model's depth, against where the body faces at rest: without depth they have no value. */
const OF_DEPTH: ReadonlySet<Measure> = new Set<Measure>(['twist', 'hipTurn', 'cross']);

/** Whether a measure is read off depth, against where the body faces at rest. */
export const isOfDepth = (measure: Measure): boolean => OF_DEPTH.has(measure);
