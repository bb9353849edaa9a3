import type { Kernel } from '../../app/kernel.ts';
import type { StateOf } from '../../app/state.ts';
import type { KeptHere } from './kept-here.ts';

/** What the use cases of this feature see and use. */
export type Keeping = Kernel<
  StateOf<'keeping'>,
  | 'backups'
  | 'clock'
  | 'disk'
  | 'downloads'
  | 'keeping'
  | 'otherTabs'
  | 'ownExercises'
  | 'ownRanges'
  | 'planFiles'
  | 'planLibrary'
  | 'plans'
  | 'settings'
  | 'store'
>;

export const setKeeping = ({ store }: Pick<Keeping, 'store'>, change: Partial<KeptHere>): void =>
  store.set({ keeping: { ...store.state.keeping, ...change } });
