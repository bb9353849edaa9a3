/** What to do about something, now or next time: one thing at a time, on screen, by voice and in the report. */
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { RejectReason } from '../../core/record/set-events.ts';
import type { UnmeasurableReason } from '../../core/body/view.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { exerciseWords, ownOrCommon } from './exercise.ts';
import { countOf } from './forms.ts';

/** The one thing that stands large on the screen: an id of the judgement, and what sort of thing it is. */
export interface Message {
  readonly kind: 'safety' | 'form' | 'hold' | 'reject' | 'praise' | 'view' | 'fix';
  readonly id: string;
}

/** The sentence of a message for an exercise, on screen and by voice; null where no sentence is known for the id. */
export function messageSentence(exercise: Exercise, { kind, id }: Message): string | null {
  const t = catalogue();
  switch (kind) {
    case 'safety':
    case 'form':
    case 'hold':
      return cueSentence(exercise, id) ?? sentenceFor(t.unmeasurable, id);
    case 'praise':
      return sentenceFor(t.praise, id);
    case 'reject':
      return ownOrCommon(exercise, 'rejects', id, t.rejects);
    case 'view':
      return sentenceFor(t.unmeasurable, id);
    case 'fix':
      return id.startsWith('start-pose')
        ? (exerciseWords(exercise)?.toStart ?? t.check.fixes['start-pose'])
        : sentenceFor(t.check.fixes, id);
  }
}

type Asked = Pick<Exercise, 'id' | 'words' | 'dose'>;

/** What to do about a fault or a hold that slipped; null where no sentence is known for the id. */
export function cueSentence(exercise: Asked | null, id: string): string | null {
  const seconds = paceOf(exercise, id);
  if (seconds) return catalogue().paceCue({ seconds });
  return ownOrCommon(exercise, 'cues', id, catalogue().cues);
}

/** The same as the one thing to work on until next time. */
export function workOnSentence(exercise: Asked, id: string): string | null {
  const seconds = paceOf(exercise, id);
  if (seconds) return catalogue().paceToWorkOn({ seconds });
  return ownOrCommon(exercise, 'workOn', id, catalogue().workOn);
}

/** The pace that a plan asks for in place of the usual one. */
const paceOf = (exercise: Asked | null, id: string) =>
  id === 'too-fast' && exercise?.dose.paceMs !== undefined
    ? countOf(Math.max(1, Math.round(exercise.dose.paceMs / 1000)))
    : null;

/** Why an attempt was not counted, in the calm of the report. */
export const notCountedNote = (reason: RejectReason): string => catalogue().rejectNotes[reason];

/** Why a camera could not judge: what to do about it now, and as a note afterwards. */
export const unmeasurableSentence = (reason: UnmeasurableReason): string => catalogue().unmeasurable[reason];
export const unmeasurableNote = (reason: UnmeasurableReason): string => catalogue().unmeasurableNotes[reason];
