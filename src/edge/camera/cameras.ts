import { fail, succeed, type CameraFailure, type Result } from '../../core/record/failures.ts';
import type { CameraDevice, Cameras, FrameSource } from '../../ports/seeing.ts';
import { cameraFailureOf } from './camera-failure.ts';
import { cameraSource } from './camera-source.ts';

/**
 * The model looks at 256 x 256 pixels of the person; more pixels cost time on every frame and show nothing. Wide,
 * because most sensors are wide and a person may lie in front of the camera. Taken as the camera gives it, because a
 * browser that scales the picture also crops it.
 */
const WISH = {
  width: { ideal: 640 },
  height: { ideal: 360 },
  frameRate: { ideal: 30 },
  resizeMode: 'none',
} as MediaTrackConstraints;

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
      const wantedId = deviceId ?? rememberedId();
      const opened = await openCamera(media, wantedId, wantedId);
      const isGone = !opened.ok && opened.failure.kind === 'camera-missing';
      return isGone && wantedId !== null && orAnother ? openCamera(media, null, wantedId) : opened;
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

/** Opens this device, or the browser's first; `wantedId`: the one that was asked for, where one was. */
async function openCamera(
  media: MediaDevices | null,
  deviceId: string | null,
  wantedId: string | null,
): Promise<Result<FrameSource, CameraFailure>> {
  // `mediaDevices` does not exist on pages that are not served securely.
  if (!media) return fail({ kind: 'camera-unsupported' });
  try {
    const video = deviceId === null ? WISH : { ...WISH, deviceId: { exact: deviceId } };
    const stream = await media.getUserMedia({ video, audio: false });
    const [track] = stream.getVideoTracks();
    if (!track) return fail({ kind: 'camera-missing' });
    const source = cameraSource(stream, track, wantedId);
    if (source) return succeed(source);
    track.stop();
    return fail({ kind: 'camera-unsupported' });
  } catch (error) {
    return fail(cameraFailureOf(error));
  }
}
