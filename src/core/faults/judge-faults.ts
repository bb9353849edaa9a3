import { reportedSide, type FaultRule } from '../exercise/exercise.ts';
import type { CriterionOf, FaultKind } from '../exercise/fault-criterion.ts';
import type { Fault } from '../record/set-events.ts';
import { atPeak } from './at-peak.ts';
import type { Shown } from './baseline.ts';
import type { FaultJudge } from './fault-judge.ts';
import type { Finding } from './finding.ts';
import { follows } from './follows.ts';
import { isCrowded } from '../repetition/rep-shape.ts';
import { hasHole, type RepContext } from './rep-context.ts';
import { returnTempo } from './return-tempo.ts';
import { sag } from './sag.ts';
import { sameSide } from './same-side.ts';
import { shownIn } from './shown.ts';
import { shrug } from './shrug.ts';
import { sidesDiffer } from './sides-differ.ts';
import { tempo } from './tempo.ts';
import { findTwice } from './two-views.ts';
import { duringRep } from './while.ts';

/** Every kind of fault with its judge: one file each. */
const JUDGES: { readonly [K in FaultKind]: FaultJudge<K> } = {
  'at-peak': atPeak,
  while: duringRep,
  follows,
  'sides-differ': sidesDiffer,
  shrug,
  sags: sag,
  'same-side': sameSide,
  tempo,
  'return-tempo': returnTempo,
};

const findBy = <K extends FaultKind>(
  kind: K,
  criterion: CriterionOf<K>,
  ruleId: string,
  context: RepContext,
): Finding => {
  const judge = JUDGES[kind];
  if (isCrowded(context.shape) || (judge.needsWhole && hasHole(context))) return 'hidden';
  const sure = judge.find({ ...context, mustBeSure: true }, criterion, ruleId);
  if (sure === 'hidden') return 'hidden';
  // How long it was so is told by its limit; whether it was, by what the reading may be off as well. Past its limit by no more than
  // that, it cannot be told.
  const found = judge.find({ ...context, mustBeSure: false }, criterion, ruleId);
  return sure === 'none' && found !== 'none' ? 'hidden' : found;
};

const findingOf = ({ id, test }: FaultRule, context: RepContext): Finding => findBy(test.kind, test, id, context);

export interface FaultFindings {
  readonly faults: readonly Fault[];
  /** Ids of the rules that could not be judged, because what they rest on was hidden or not seen as a whole. */
  readonly unjudged: readonly string[];
  /** Ids of the rules of which the other one of two cameras has the word, found or free of it. */
  readonly judgedBeside: readonly string[];
  /** What the repetition shows for the judgement of the later ones. */
  readonly shown: Shown;
  /** What it shows the other camera; null where there is none. */
  readonly shownBeside: Shown | null;
}

/**
 * The faults of one repetition, in the order of the exercise's rules, and what could not be judged of it. A fault that
 * another explains is left out. `beside`: the same repetition as a second camera saw it.
 */
export const judgeFaults = (context: RepContext, beside: RepContext | null): FaultFindings => {
  const found = new Map<string, Fault>();
  const unjudged: string[] = [];
  const judgedBeside: string[] = [];
  for (const rule of context.exercise.faults) {
    if (rule.unless?.some((id) => found.has(id))) continue;
    const { finding, isBeside } = beside
      ? findTwice(rule, context, beside, findingOf)
      : { finding: findingOf(rule, context), isBeside: false };
    if (isBeside) judgedBeside.push(rule.id);
    if (finding === 'none') continue;
    if (finding === 'hidden') unjudged.push(rule.id);
    else
      found.set(rule.id, {
        id: rule.id,
        side: reportedSide(context.exercise, context.mover),
        startMs: Math.round(finding.startMs),
        endMs: Math.round(finding.endMs),
      });
  }
  const shownBeside = beside && shownIn(beside);
  return { faults: [...found.values()], unjudged, judgedBeside, shown: shownIn(context), shownBeside };
};
