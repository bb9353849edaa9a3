import type { Today } from './today.ts';

/**
 * Who has left the questions of a morning for another page has left the morning: what they answer later, from anywhere else, opens no camera by
 * itself. A morning that is on its way to the mat is left too; one that is there already is not.
 */
export function leaveQuestions({ store }: Pick<Today, 'store'>): void {
  const { kind } = store.state.morning?.stage ?? {};
  if (kind === 'before' || kind === 'after' || kind === 'ready') store.set({ morning: null });
}
