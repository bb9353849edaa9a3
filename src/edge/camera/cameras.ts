import type { CameraDevice, Cameras } from '../../ports/seeing.ts';

/** The code that opens a camera is fetched after the first page; no set waits for it, because it comes with the model. */
export const loadOpening = (): Promise<typeof import('./open-camera.ts')> => import('./open-camera.ts');

/** What of the browser's permissions is asked; older browsers cannot tell of cameras. */
type Asking = Pick<Permissions, 'query'>;

/**
 * The cameras of this machine. `rememberedId`: the device that was chosen on an earlier visit, tried first where `open`
 * names none; where it is gone, the browser's first choice is taken. Labels are empty until a camera has been allowed
 * once.
 */
export const createCameras = (
  rememberedId: () => string | null,
  media: MediaDevices | null = navigator.mediaDevices ?? null,
  permissions: Asking | null = navigator.permissions ?? null,
): Cameras => {
  const asked = permissionOf(permissions);
  return {
    isAsking: () => asked()?.state === 'prompt',
    list: async () => {
      // A browser that tells of no devices may open one all the same.
      const devices = (await media?.enumerateDevices().catch(() => [])) ?? [];
      return devices.filter(({ kind }) => kind === 'videoinput').map(deviceOf);
    },
    open: async (deviceId, { orAnother }) => {
      const { openCamera } = await loadOpening();
      const wantedId = deviceId ?? rememberedId();
      const opened = await openCamera(media, wantedId, wantedId);
      const isGone = !opened.ok && opened.failure.kind === 'camera-missing';
      return isGone && wantedId !== null && orAnother ? openCamera(media, null, wantedId) : opened;
    },
    ofStream: async (stream, info) => {
      const { cameraSource } = await import('./camera-source.ts');
      // A copy: what is closed at the end of a visit never comes again.
      const copy = stream.clone();
      const [track] = copy.getVideoTracks();
      const source = track ? cameraSource(copy, track) : null;
      if (!source) for (const each of copy.getTracks()) each.stop();
      return source && { ...source, info };
    },
    onChange: (listener) => {
      media?.addEventListener('devicechange', listener);
      return () => media?.removeEventListener('devicechange', listener);
    },
  };
};

/** The state of the browser's permission for cameras, which follows every change; null until it is known, and where it cannot be. */
function permissionOf(permissions: Asking | null): () => PermissionStatus | null {
  let status: PermissionStatus | null = null;
  // Browsers that do not know this name throw, or reject.
  const ask = async (): Promise<void> => {
    status = (await permissions?.query({ name: 'camera' })) ?? null;
  };
  ask().catch(() => undefined);
  return () => status;
}

const deviceOf = ({ deviceId, label }: MediaDeviceInfo, index: number): CameraDevice => ({
  id: deviceId,
  label: label || `Camera ${index + 1}`,
});
