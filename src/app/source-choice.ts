import type { RemoteEye } from '../ports/seeing.ts';

/** The file that a person chose; a `Blob`, so that tests need no browser. */
export type ChosenFile = Blob & { readonly name?: string };

/** Which source is watched: a camera, here or of a phone, or a recording. `beside`: an eye that looks along with the camera of this device. */
export type SourceChoice =
  | { readonly kind: 'camera'; readonly deviceId: string | null; readonly beside?: RemoteEye }
  | { readonly kind: 'phone'; readonly eye: RemoteEye }
  | { readonly kind: 'recording'; readonly file: ChosenFile; readonly name: string };

/** Whether somebody is in front of a camera, who cannot wait. */
export const isCamera = ({ kind }: SourceChoice): boolean => kind !== 'recording';
