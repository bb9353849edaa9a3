import { sidedRule, type SidedMeasure } from '../../core/measure/sided-measures.ts';

/** What moves, as a person names it. */
export type JointName = 'shoulder' | 'elbow' | 'hip' | 'knee' | 'neck' | 'trunk' | 'legs';

const NAMED: Partial<Record<SidedMeasure, JointName>> = {
  knee: 'knee',
  elbow: 'elbow',
  neckBend: 'neck',
  ear: 'shoulder',
  earAhead: 'neck',
  twist: 'trunk',
  stand: 'legs',
  footLift: 'legs',
};

/** The joint that a measure is of: that of the arm or of the leg where it has no name of its own here. */
export function jointOf(measure: SidedMeasure): JointName {
  const named = NAMED[measure];
  if (named) return named;
  return sidedRule(measure).chain.includes('Elbow') ? 'shoulder' : 'hip';
}
