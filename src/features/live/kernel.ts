import type { Kernel } from '../../app/kernel.ts';
import type { StateOf } from '../../app/state.ts';

/** The kernel as live sessions use it. */
export type LiveKernel = Kernel<
  StateOf<'live'>,
  'clock' | 'live' | 'liveTab' | 'newId' | 'plans' | 'speaker' | 'store'
>;
