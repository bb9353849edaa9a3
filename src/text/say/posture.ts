/** How somebody stood: measured values with their bands, beside the last ones. A record without a judgement. */
import type { PostureExercise } from '../../core/exercise/exercise.ts';
import { inSteps } from '../../core/maths/numbers.ts';
import { changeSince, type PostureValue } from '../../core/record/posture-value.ts';
import type { SetRecord } from '../../core/report/session.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { unmeasurableNote } from './cue.ts';
import { byFive, sentences, whole } from './forms.ts';
import { seenSentence } from './set.ts';

/** What was recorded, and, where not all views were `taken`, that some are missing. */
export function postureLead(taken: number, { screen }: PostureExercise): readonly string[] {
  const t = catalogue().screen;
  if (taken === 0) return [t.nothing];
  return taken < screen.length ? [t.lead, t.missing] : [t.lead];
}

/** The name of a measured value. */
export const postureName = ({ id }: PostureValue): string => sentenceFor(catalogue().screen.figures, id) ?? id;

/**
 * A measured value in words, in steps of five degrees. A value that is smaller than its band is called even; a hidden
 * one has no value.
 */
export function postureFigure({ id, valueDeg, towards, bandDeg, reason }: PostureValue): string {
  const t = catalogue().screen;
  if (valueDeg === null) return sentences(t.hidden, reason && unmeasurableNote(reason));
  const isLevel = id.endsWith('-level') && (towards === 'left' || towards === 'right');
  const where = towards === null ? null : isLevel ? t.levels[towards] : t.leans[towards];
  const about = { value: byFive(valueDeg), band: whole(bandDeg) };
  const value = where !== null && inSteps(valueDeg) > 0 ? t.value({ ...about, towards: where }) : t.level(about);
  return valueDeg < bandDeg ? t.even({ value }) : value;
}

/**
 * A value beside the last one of its kind, and whether it has changed. `sureDeg`: a smaller difference is no change.
 */
export function postureChange(
  figure: PostureValue,
  earlier: readonly PostureValue[],
  sureDeg: number,
): { readonly kind: ReturnType<typeof changeSince>['kind']; readonly sentence: string } {
  const t = catalogue().screen.change;
  const change = changeSince(figure, earlier, sureDeg);
  const { kind } = change;
  if (kind === 'no-change') return { kind, sentence: t['no-change']({ sure: whole(sureDeg) }) };
  if (kind === 'different') {
    const before = postureFigure(change.before);
    return { kind, sentence: t.different({ by: whole(change.byDeg), before }) };
  }
  return { kind, sentence: t[kind] };
}

/** The foot of the record: which engine saw it, when to do it again, and what it is not. */
export function postureFoot(set: SetRecord): string {
  const { again, notDiagnosis } = catalogue().screen;
  return sentences(seenSentence(set), again, notDiagnosis);
}
