import type { Intent } from '../../app/intents.ts';
import { ANSWERS, nextQuestion } from '../../features/summary/questions.ts';
import type { AppState } from '../../app/state.ts';
import { text } from '../../text/text.ts';

/** What a key asks for in this state, or null where it means nothing here. */
export function intentOfKey(key: string, state: AppState): Intent | null {
  const { run } = state;
  if (key === 'm' || key === 'M') return { kind: 'toggle-mute' };
  if (!run) return intentOnPage(key, state);
  switch (key) {
    case ' ':
      return run.stage === 'paused' ? { kind: 'resume' } : { kind: 'pause' };
    case 'Escape':
    case 's':
    case 'S':
      return { kind: 'stop' };
    case 'Enter':
      return run.stage === 'blocked' || run.stage === 'reconnecting' ? { kind: 'reconnect' } : { kind: 'next' };
    default:
      return null;
  }
}

function intentOnPage(key: string, { route, opened, rangeOffer }: AppState): Intent | null {
  if (route.page === 'exercise' && key === 'Enter') return { kind: 'begin', exerciseId: route.exerciseId };
  if (route.page === 'range' && rangeOffer) {
    if (key === 'Escape') return { kind: 'decline-range' };
    if (key !== 'Enter') return null;
    return rangeOffer.offered ? { kind: 'accept-range' } : { kind: 'check-range', exerciseId: rangeOffer.exerciseId };
  }
  const question = route.page === 'summary' && opened.session ? nextQuestion(opened.session) : null;
  const { answerKeys } = text().summary;
  const answer = ANSWERS.find((one) => answerKeys[one] === key);
  return question && answer ? { kind: 'answer', setId: question.set.id, question: question.id, answer } : null;
}

/** Elements that use the key themselves: typing, choosing, pressing. */
export function usesKey(target: EventTarget | undefined, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input, textarea, wa-option, wa-dialog')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a') !== null;
}
