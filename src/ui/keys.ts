import type { Intent } from '../app/intents.ts';
import type { AppState } from '../app/state.ts';

/** What a key asks for in this state, or null where it means nothing here. */
export function intentOfKey(key: string, state: AppState): Intent | null {
  const { run, route } = state;
  if (key === 'm' || key === 'M') return { kind: 'toggle-mute' };
  if (!run)
    return key === 'Enter' && route.page === 'exercise' ? { kind: 'begin', exerciseId: route.exerciseId } : null;
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

/** Elements that use the key themselves: typing, choosing, pressing. */
export function usesKey(target: EventTarget | undefined, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input, select, textarea, dialog')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a') !== null;
}
