import type { Kernel } from '../../app/kernel.ts';
import type { StateOf } from '../../app/state.ts';
import type { PhoneEyeState } from './phone-eye-state.ts';

/** The kernel as a phone that is the eye and its laptop use it. */
export type EyeKernel = Kernel<
  StateOf<'phone-eye'>,
  'battery' | 'cameras' | 'clock' | 'eyeTab' | 'live' | 'newId' | 'speaker' | 'visibility' | 'wakeLock'
>;

/** Changes this feature's part of the state. */
export const change = ({ store }: EyeKernel, by: Partial<PhoneEyeState>): void =>
  store.set({ phoneEye: { ...store.state.phoneEye, ...by } });
