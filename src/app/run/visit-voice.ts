import type { Speaker, Urgency } from '../../ports/voice.ts';
import { takesHandSign } from '../../core/exercise/takes-hand-sign.ts';
import { spokenRest } from '../../text/say/voice.ts';
import { text } from '../../text/text.ts';
import type { VisitFrame } from './run-state.ts';
import type { Saying } from './visit-event.ts';

/**
 * When each sentence gets its turn: one about something that has happened to the set does not wait, and none of the course of
 * the visit is left out.
 */
const URGENCY: Readonly<Record<Saying, Urgency>> = {
  begin: 'next',
  paused: 'idle',
  pausedBySign: 'now',
  pausedByItself: 'now',
  pausedUnseen: 'now',
  leftByItself: 'turn',
  resumed: 'idle',
  stoppedBySign: 'now',
  cameraLost: 'now',
  cameraStill: 'now',
  modelLate: 'now',
  phoneGone: 'now',
  phoneAsleep: 'now',
  phoneBlind: 'now',
  otherCamera: 'turn',
  tooSlow: 'now',
  cameraBack: 'turn',
  rest: 'turn',
  restNearlyOver: 'turn',
  nextSet: 'turn',
  finished: 'turn',
};

type About = Pick<VisitFrame, 'purpose' | 'exercise' | 'test'>;

/** Speaks a sentence about this visit. */
export function sayOfVisit(speaker: Speaker, saying: Saying, of: About): void {
  speaker.say(sentence(saying, of), { urgency: URGENCY[saying] });
}

function sentence(saying: Saying, { purpose, exercise, test }: About): string {
  if (saying === 'begin') return purpose.begin();
  if (saying === 'rest') return spokenRest(Math.round(exercise.dose.restMs / 1000));
  if (saying === 'finished') return purpose.lastWords({ exercise, test });
  const { voice } = text();
  if (saying === 'pausedByItself') return takesHandSign(exercise) ? voice.pausedByItselfSign : voice.pausedByItself;
  return voice[saying];
}
