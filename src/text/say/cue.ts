/** What was seen, and what to do about it now or next time: on the page, by voice and in the report. */
import { placementOf } from '../../core/exercise/placement.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { UnmeasurableReason } from '../../core/body/view.ts';
import type { UnjudgedReason } from '../../core/record/set-events.ts';
import { catalogue } from '../in-use.ts';
import { sentenceFor } from '../text.ts';
import { exerciseWords, ownOrCommon } from './exercise.ts';
import { countOf } from './forms.ts';

/** The one large message on the page during a set: an id that the judgement gave, and its kind. */
export interface Message {
  readonly kind: 'safety' | 'form' | 'hold' | 'reject' | 'praise' | 'view' | 'fix';
  readonly id: string;
}

/** The sentence of a message for an exercise, shown and spoken; null where the id has no sentence. */
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
      return rejectSentence(exercise, id);
    case 'view':
      return sentenceFor(t.unmeasurable, placedId(exercise, id));
    case 'fix':
      return fixSentence(exercise, id);
  }
}

/** What to change so that a set can begin, whichever of its parts it is about. */
export const fixSentenceOf = (exercise: Exercise, id: string): string => fixSentence(exercise, id);

/** What to change so that a set can begin. What has no sentence of its own is put right by taking the start pose. */
function fixSentence(exercise: Exercise, id: string): string {
  return ownFix(exercise, id) ?? exerciseWords(exercise)?.toStart ?? catalogue().check.fixes['start-pose'];
}

/** What to change about one thing; null where only the start pose as a whole has a sentence. */
export const ownFix = (exercise: Exercise, id: string): string | null =>
  id.startsWith('start-pose') ? null : ownOrCommon(exercise, 'fixes', fixId(exercise, id), catalogue().check.fixes);

/** What is hidden has to be shown, whatever it is. */
const fixId = (exercise: Exercise, id: string): string =>
  id.endsWith('-hidden') ? 'limb-hidden' : placedId(exercise, id);

type Asked = Pick<Exercise, 'id' | 'words' | 'dose'>;

/** Somebody whose face is to a wall shows the camera their back, and is not asked to face it; a posture is that of the exercise. */
const placedId = (exercise: Exercise, id: string): string => {
  if (id === 'other-posture') return exercise.posture === 'upright' ? id : `${id}-${exercise.posture}`;
  return id === 'not-facing' && placementOf(exercise).at === 'back' ? 'not-back-on' : id;
};

/**
 * The name of what was seen, by the id of a fault, of a hold that slipped, or a reason for not counting: "arm below the
 * back". An exercise that brought its words before there were names has a cue only, which is quoted then; null where the
 * id has neither.
 */
export function findingName(exercise: Asked | null, id: string): string | null {
  const name = ownFinding(exercise, id);
  if (name !== null) return name;
  const cue = cueSentence(exercise, id);
  return cue === null ? null : catalogue().summary.findingOfCue({ cue });
}

/** The name of what was seen, as the exercise or the language in use has it; null where neither has one. */
export const ownFinding = (exercise: Asked | null, id: string): string | null =>
  ownOrCommon(exercise, 'findings', id, catalogue().findings);

/** What would make an attempt count. An exercise that brings one sentence for what fell short, near or far, means both by it. */
const rejectSentence = (exercise: Asked | null, id: string): string | null => {
  const own = (exercise && exerciseWords(exercise)?.rejects) ?? {};
  const isOfBoth = id === 'range-far-too-small' && sentenceFor(own, id) === null;
  return (
    (isOfBoth ? sentenceFor(own, 'range-too-small') : null) ?? ownOrCommon(exercise, 'rejects', id, catalogue().rejects)
  );
};

/** What helps with a finding: the cue of a fault or of a hold that slipped, else what would make an attempt count. */
export const helpSentence = (exercise: Asked | null, id: string): string | null =>
  cueSentence(exercise, id) ?? rejectSentence(exercise, id);

/** What to do about a fault, or about a hold that slipped; null where the id has no sentence. */
export function cueSentence(exercise: Asked | null, id: string): string | null {
  const seconds = paceOf(exercise, id);
  if (seconds) return catalogue().paceCue({ seconds });
  return ownOrCommon(exercise, 'cues', id, catalogue().cues);
}

/** A fault as the one thing to work on until next time; null where the id has no sentence. */
export function workOnSentence(exercise: Asked, id: string): string | null {
  const seconds = paceOf(exercise, id);
  if (seconds) return catalogue().paceToWorkOn({ seconds });
  return ownOrCommon(exercise, 'workOn', id, catalogue().workOn);
}

/** The pace in a person's plan, where the id is about the pace; else null. */
const paceOf = (exercise: Asked | null, id: string) =>
  id === 'too-fast' && exercise?.dose.paceMs !== undefined
    ? countOf(Math.max(1, Math.round(exercise.dose.paceMs / 1000)))
    : null;

/** Why the camera could not judge: the sentence during a set says what to do, the note is for the report. */
export const unmeasurableSentence = (reason: UnmeasurableReason): string => catalogue().unmeasurable[reason];
export const unmeasurableNote = (reason: Exclude<UnjudgedReason, 'start-pose'>): string =>
  catalogue().unmeasurableNotes[reason];
