import type { Speaker } from '../../ports/voice.ts';
import { spokenRest } from '../../text/say/voice.ts';
import { text } from '../../text/text.ts';
import type { VisitFrame } from './run-state.ts';
import type { Saying } from './visit-event.ts';

type Urgency = Parameters<Speaker['say']>[1]['urgency'];

/** How urgent each sentence is: a sentence about something that has happened to the set does not wait. */
const URGENCY: Readonly<Record<Saying, Urgency>> = {
  begin: 'next',
  paused: 'idle',
  pausedBySign: 'now',
  resumed: 'idle',
  stoppedBySign: 'now',
  cameraLost: 'now',
  tooSlow: 'now',
  cameraBack: 'next',
  rest: 'next',
  restNearlyOver: 'next',
  nextSet: 'next',
};

/** Speaks a sentence about this visit. */
export function sayOfVisit(speaker: Speaker, saying: Saying, of: Pick<VisitFrame, 'purpose' | 'exercise'>): void {
  speaker.say(sentence(saying, of), { urgency: URGENCY[saying] });
}

function sentence(saying: Saying, { purpose, exercise }: Pick<VisitFrame, 'purpose' | 'exercise'>): string {
  if (saying === 'begin') return purpose.begin();
  if (saying === 'rest') return spokenRest(Math.round(exercise.dose.restMs / 1000));
  return text().voice[saying];
}
