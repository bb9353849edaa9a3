/** How somebody stood: figures with their bands, beside the last ones; a record and no judgement. */
import type { PostureExercise } from '../../core/exercise/exercise.ts';
import { changeSince, type PostureValue } from '../../core/record/posture-value.ts';
import type { SetRecord } from '../../core/report/session.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { unmeasurableNote } from './cue.ts';
import { byFive, roundedByFive, sentences, whole } from './forms.ts';
import { seenSentence } from './set.ts';

/** What the record of `taken` views is, and that some are missing. */
export function postureLead(taken: number, { screen }: PostureExercise): readonly string[] {
  const t = catalogue().screen;
  if (taken === 0) return [t.nothing];
  return taken < screen.length ? [t.lead, t.missing] : [t.lead];
}

/** What was measured. */
export const postureName = ({ id }: PostureValue): string => sentenceFor(catalogue().screen.figures, id) ?? id;

/** A figure in words, in steps of five degrees; what is less than a camera can tell is even, what was hidden has none. */
export function postureFigure({ id, valueDeg, towards, bandDeg, reason }: PostureValue): string {
  const t = catalogue().screen;
  if (valueDeg === null) return sentences(t.hidden, reason && unmeasurableNote(reason));
  const isLevel = id.endsWith('-level') && (towards === 'left' || towards === 'right');
  const where = towards === null ? null : isLevel ? t.levels[towards] : t.leans[towards];
  const about = { value: byFive(valueDeg), band: whole(bandDeg) };
  const value = where !== null && roundedByFive(valueDeg) > 0 ? t.value({ ...about, towards: where }) : t.level(about);
  return valueDeg < bandDeg ? t.even({ value }) : value;
}

/** A figure beside the last one of its kind, and what kind of difference that is. `sureDeg`: less is no change. */
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

/** The foot of the record: what saw it, when to do it again, and what this is not. */
export function postureFoot(set: SetRecord): string {
  const { again, notDiagnosis } = catalogue().screen;
  return sentences(seenSentence(set), again, notDiagnosis);
}
