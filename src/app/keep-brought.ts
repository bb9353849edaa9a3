import type { Exercise } from '../core/exercise/exercise.ts';
import type { Kernel } from './kernel.ts';
import { notify } from './notices.ts';
import type { AppState } from './state.ts';

/** Keeps the exercises that a plan has brought among those of one's own. They hold at once; a notice tells where they cannot be kept. */
export async function keepBrought(
  { store, ports, dispatch }: Kernel<AppState, 'ownExercises'>,
  brings: readonly Exercise[],
): Promise<void> {
  if (brings.length === 0) return;
  const kept = await ports.ownExercises.change((own) => [
    ...own,
    ...brings.filter(({ id }) => !own.some((one) => one.id === id)),
  ]);
  await dispatch({ kind: 'show-own-exercises' });
  if (!kept.ok) notify(store, { kind: 'save-trouble', failure: kept.failure });
}
