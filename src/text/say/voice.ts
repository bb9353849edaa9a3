/** Sentences that are spoken during a set, except for its cues. */
import type { Side } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { catalogue } from '../in-use.ts';
import { exerciseWords } from './exercise.ts';
import { countOf, whole } from './forms.ts';

/** A repetition that was counted: how many of its side there are (of all, where both sides move), and of all together. */
interface CountedAloud {
  readonly side: Side | null;
  readonly ofSide: number;
  readonly total: number;
  /** Whether one of them was held for less than was asked: a dose that was not met is not praised. */
  readonly isHeldShort: boolean;
}

/** The spoken count after a repetition, with its side; near the target, that one more is left. */
export function spokenCount({ side, ofSide, total, isHeldShort }: CountedAloud, target: number): string {
  const { voice } = catalogue();
  const counted = side ? voice.countSide({ side, count: countOf(ofSide) }) : voice.count({ count: countOf(ofSide) });
  if (total === target) return isHeldShort ? voice.setEnded({ counted }) : voice.setDone({ counted });
  if (total === target - 1 && target > 2) return voice.oneMore({ counted });
  return counted;
}

/** One of the last seconds of a hold. */
export const spokenHold = (seconds: number): string => catalogue().voice.holdSeconds({ seconds: countOf(seconds) });

/** How far a long hold has come: it has just begun, half of it is over, or it is anywhere else between its two ends. */
export type HoldWay = 'begun' | 'half' | 'between';

/** Said while a hold goes on that is asked for `seconds`. */
export const spokenHoldOnTheWay = (way: HoldWay, seconds: number): string => {
  const { voice } = catalogue();
  if (way === 'begun') return voice.holdBegun({ seconds: countOf(seconds) });
  return way === 'half' ? voice.halfHold : voice.holdOn;
};

/** The way back, said when a hold has lasted as long as it was asked to. */
export const spokenWayBack = (exercise: Exercise): string =>
  exerciseWords(exercise)?.wayBack ?? catalogue().voice.wayBackAny;

/** Spoken when a round of a guided exercise ends and its rest of `seconds` begins. */
export const spokenGuideRest = (round: number, rounds: number, seconds: number): string =>
  catalogue().voice.guideRest({ round: whole(round), rounds: whole(rounds), seconds: countOf(seconds) });

/** How long the rest between two sets lasts. */
export const spokenRest = (seconds: number): string => catalogue().voice.rest({ seconds: countOf(seconds) });

/**
 * Spoken after the last set of a visit, before `follows`: the summary, the result of a test, or a range that was found, which
 * says itself what comes next. To somebody on the floor, that they can come up.
 */
export function spokenEnd({ posture }: Pick<Exercise, 'posture'>, follows: 'summary' | 'test' | 'range'): string {
  const { finished } = catalogue().voice;
  if (follows === 'test') return finished.test;
  if (follows === 'range') return posture === 'upright' ? finished.range : finished.rangeFloor;
  return posture === 'upright' ? finished.upright : finished.floor;
}

/** A question after a set about something that no camera sees. */
export const spokenQuestion = (question: string): string => catalogue().summary.ask({ question });
