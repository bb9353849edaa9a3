import type { CriterionOf, FaultKind } from '../exercise/fault-criterion.ts';
import type { Finding } from './finding.ts';
import type { RepContext } from './rep-context.ts';

/** How one kind of fault is judged. */
export interface FaultJudge<K extends FaultKind> {
  /** Whether this kind can only be judged in a repetition of which no stretch is missing. */
  readonly needsWhole: boolean;
  /** `ruleId`: the rule that the criterion belongs to. */
  readonly find: (context: RepContext, criterion: CriterionOf<K>, ruleId: string) => Finding;
}
