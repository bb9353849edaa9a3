import type { Intent } from '../../app/registry.ts';
import { NOTHING_SHOWN, type Authoring } from './authoring.ts';

/** What a key means while an exercise is shown; null: nothing. */
export function intentOfKey(key: string, authoring: Authoring | null): Intent | null {
  const { stage } = authoring ?? NOTHING_SHOWN;
  if (stage === 'asking') return key === 'Enter' ? { kind: 'show-exercise' } : null;
  if (stage !== 'watching') return null;
  if (key === 'Enter' || key === ' ') return { kind: 'shown-exercise' };
  return key === 'Escape' ? { kind: 'leave-shown' } : null;
}
