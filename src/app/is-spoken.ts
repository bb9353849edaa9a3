import type { AppState } from './state.ts';

/** Whether what is said is heard: there is a voice, and it is not muted. */
export const isSpoken = ({ hasVoice, settings }: Pick<AppState, 'hasVoice' | 'settings'>): boolean =>
  hasVoice && !settings.muted;
