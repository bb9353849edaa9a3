import type { Exercise } from '../../core/exercise/exercise.ts';
import { catalogue } from '../in-use.ts';

/** Where the laptop has to stand for an exercise. */
export function placeSentence({ posture, view, needs }: Exercise): string {
  const t = catalogue().exercise;
  const whole = needs.includes('leftAnkle');
  if (posture !== 'upright') return t.placeFloor;
  return view === 'side' ? t.placeSide({ whole }) : t.placeFront({ whole });
}
