/** Sentences that are spoken during a set, except for its cues. */
import { catalogue } from '../in-use.ts';
import { countOf, whole } from './forms.ts';

/** The spoken count after a repetition; near the target, how many are left. */
export function spokenCount(count: number, target: number): string {
  const { voice } = catalogue();
  if (count === target) return voice.setDone({ count: whole(count) });
  if (count === target - 1 && target > 2) return voice.oneMore({ count: whole(count) });
  return whole(count);
}

/** A number alone: seconds that are counted down, stands of a test. */
export const spokenNumber = (value: number): string => whole(value);

/** Spoken when a round of a guided exercise ends and its rest begins. */
export const spokenGuideRest = (round: number, rounds: number): string =>
  catalogue().voice.guideRest({ round: whole(round), rounds: whole(rounds) });

/** How long the rest between two sets lasts. */
export const spokenRest = (seconds: number): string => catalogue().voice.rest({ seconds: countOf(seconds) });

/** A question after a set about something that no camera sees. */
export const spokenQuestion = (question: string): string => catalogue().summary.ask({ question });
