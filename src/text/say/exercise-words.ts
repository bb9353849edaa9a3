import type { EngineInfo } from '../../core/report/session.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { takesHandSign } from '../../core/coach/hand-sign.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { SidedMeasure } from '../../core/measure/sided-measures.ts';
import { sentenceFor, text } from '../text.ts';

/** The one thing that stands large on the screen: an id of the judgement, and what sort of thing it is. */
export interface Message {
  readonly kind: 'safety' | 'form' | 'hold' | 'reject' | 'praise' | 'view' | 'fix';
  readonly id: string;
}

/** The sentence of a message for an exercise, on screen and by voice; null where no sentence is known for the id. */
export function messageSentence(exercise: Exercise, message: Message): string | null {
  const t = text();
  switch (message.kind) {
    case 'safety':
    case 'form':
    case 'hold':
      if (message.id === 'too-fast' && exercise.dose.paceMs !== undefined) return paceSentence(exercise.dose.paceMs);
      return (
        inExercise(t.cuesIn, exercise, message.id) ??
        sentenceFor(t.cues, message.id) ??
        sentenceFor(t.unmeasurable, message.id)
      );
    case 'praise':
      return sentenceFor(t.praise, message.id);
    case 'reject':
      return inExercise(t.rejectsIn, exercise, message.id) ?? sentenceFor(t.rejects, message.id);
    case 'view':
      return sentenceFor(t.unmeasurable, message.id);
    case 'fix':
      return sentenceFor(t.check.fixes, message.id.startsWith('start-pose') ? startPoseId(message.id) : message.id);
  }
}

/** The pace that a plan asks for, counted. */
const paceSentence = (paceMs: number): string => text().paceCue({ seconds: Math.max(1, Math.round(paceMs / 1000)) });

/** The patient's name of an exercise; the id itself for one that has no text in this language yet. */
export const exerciseName = (exercise: Exercise): string => exerciseText(exercise)?.name ?? exercise.id;

export interface ExerciseText {
  readonly name: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly startPose: string;
}

/** A limb whose range was found, by its measure and side. */
export const ownLimb = (measure: SidedMeasure, side: Side): string =>
  sentenceFor(text().personal.limbs, measure)?.({ side }) ?? text().sides[side];

/** How to pause from the mat: the sign of the hands, or that there is none here. */
export function signSentence(exercise: Exercise): string {
  const { sign } = text().practise;
  if (!takesHandSign(exercise)) return sign.none;
  if (exercise.posture !== 'upright') return sign.floor;
  return exercise.view === 'front' ? sign.facing : sign.turned;
}

/** How much of it: sets and repetitions, or holds. */
export function doseSentence({ dose, mode, sides }: Exercise): string {
  const t = text().start;
  const each = sides === 'each';
  const holdSeconds = Math.round(dose.holdMs / 1000);
  if (mode === 'screen') return t.doseScreen;
  if (mode === 'guided') return t.doseGuided({ rounds: dose.sets * dose.reps, seconds: holdSeconds });
  if (mode === 'holds') return t.doseHolds({ holds: dose.sets * dose.reps, holdSeconds, each });
  return t.dose({ sets: dose.sets, reps: dose.reps, each, holdSeconds });
}

/** What a guided exercise asks for now; `heldMs` of its work are over. */
export function guideSentence(exercise: Exercise, phase: 'work' | 'rest' | 'done', heldMs = 0): string {
  const { voice } = text();
  const begun = exercise.mode === 'guided' && heldMs >= exercise.guide.breath.outMs;
  const hold = phase === 'work' && begun ? sentenceFor(voice.guideHold, exercise.id) : null;
  if (hold !== null) return hold;
  if (phase === 'work') return sentenceFor(voice.guideWork, exercise.id) ?? voice.guideWorkAny;
  return voice.guideRestAny;
}

/** What the patient reads about an exercise, or null where this language has nothing for it. */
export const exerciseText = (exercise: Exercise): ExerciseText | null =>
  sentenceFor<ExerciseText>(text().exercises, exercise.id);

/** "LiteRT full, threads": which engine sees, in a few words. */
export function engineSentence(info: EngineInfo): string {
  const { names, models, accelerators } = text().engines;
  const name = [names[info.name], models[info.model]].filter((part) => part !== '').join(' ');
  return [name, accelerators[info.accelerator]].filter((part) => part !== '').join(', ');
}

/** The start pose of an exercise without a sentence of its own is asked for in general words. */
const startPoseId = (id: string): string => (Object.hasOwn(text().check.fixes, id) ? id : 'start-pose');

function inExercise(
  table: Readonly<Record<string, Readonly<Record<string, string>>>>,
  exercise: Exercise,
  id: string,
): string | null {
  const own = sentenceFor(table, exercise.id);
  return own ? sentenceFor(own, id) : null;
}
