/** Carrying on with an exercise that was cut short. */
import { targetOf } from '../../core/exercise/exercise.ts';
import { leftOf } from '../../core/exercise/done-before.ts';
import type { Unfinished } from '../../core/report/unfinished.ts';
import { catalogue } from '../in-use.ts';
import { exerciseName } from './card.ts';
import { whole } from './forms.ts';

/** The button: what is carried on with, and how far it had come. */
export function carryOnWords({ exercise, set, sets, done }: Unfinished): string {
  const t = catalogue();
  const how = [
    ...(sets > 1 && (set > 1 || done === 0) ? [t.practise.set({ set: whole(set), sets: whole(sets) })] : []),
    ...(done > 0 ? [t.start.carryOn.done({ done: whole(done), target: whole(targetOf(exercise)) })] : []),
  ];
  return t.start.carryOn.with({ exercise: exerciseName(exercise), how: how.join(t.between.parts) });
}

/** What carrying on does: where that which was done stands, and what the new session asks for. */
export function carryOnSentence(unfinished: Unfinished): string {
  const t = catalogue().start.carryOn;
  const left = leftOf(unfinished.exercise, unfinished);
  return t.what({ left: whole(left), set: whole(unfinished.set) });
}
