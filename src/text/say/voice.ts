/** What is said aloud during a set, beside its cues. */
import { catalogue } from '../in-use.ts';
import { countOf, whole } from './forms.ts';

/** The count after a repetition; near the target, how many are left. */
export function spokenCount(count: number, target: number): string {
  const { voice } = catalogue();
  if (count === target) return voice.setDone({ count: whole(count) });
  if (count === target - 1 && target > 2) return voice.oneMore({ count: whole(count) });
  return whole(count);
}

/** A number by itself: seconds that are counted down, stands of a test. */
export const spokenNumber = (value: number): string => whole(value);

/** The rest after a round that was led by the clock. */
export const spokenGuideRest = (round: number, rounds: number): string =>
  catalogue().voice.guideRest({ round: whole(round), rounds: whole(rounds) });

/** How long the rest between two sets is. */
export const spokenRest = (seconds: number): string => catalogue().voice.rest({ seconds: countOf(seconds) });

/** What no camera sees, asked after a set. */
export const spokenQuestion = (question: string): string => catalogue().summary.ask({ question });
