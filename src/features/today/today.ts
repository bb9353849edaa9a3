import type { Kernel } from '../../app/kernel.ts';
import type { StateOf } from '../../app/state.ts';

/** The app as the use cases of this feature see it. */
export type Today = Kernel<
  StateOf<'today'>,
  'clock' | 'days' | 'downloads' | 'newId' | 'ownExercises' | 'planFiles' | 'plans' | 'speaker' | 'store'
>;
