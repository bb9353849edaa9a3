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

/**
 * The cameras of this machine. `rememberedId`: the device that was chosen on an earlier visit, tried first where `open`
 * names none; where it is gone, the browser's first choice is taken. Labels are empty until a camera has been allowed
 * once.
 */
export const createCameras = (
  rememberedId: () => string | null,
  media: MediaDevices | null = navigator.mediaDevices ?? null,
): Cameras => ({
  list: async () => {
    const devices = (await media?.enumerateDevices()) ?? [];
    return devices.filter(({ kind }) => kind === 'videoinput').map(deviceOf);
  },
  open: (deviceId) => openCamera(media, deviceId ? { exact: deviceId } : idealOf(rememberedId())),
  onChange: (listener) => {
    media?.addEventListener('devicechange', listener);
    return () => media?.removeEventListener('devicechange', listener);
  },
});

const deviceOf = ({ deviceId, label }: MediaDeviceInfo, index: number): CameraDevice => ({
  id: deviceId,
  label: label || `Camera ${index + 1}`,
});

const idealOf = (deviceId: string | null): ConstrainDOMString | null => (deviceId ? { ideal: deviceId } : null);

async function openCamera(
  media: MediaDevices | null,
  deviceId: ConstrainDOMString | null,
): Promise<Result<FrameSource, CameraFailure>> {
  // `mediaDevices` does not exist on pages that are not served securely.
  if (!media) return fail({ kind: 'camera-unsupported' });
  try {
    const video = deviceId ? { ...WISH, deviceId } : WISH;
    const stream = await media.getUserMedia({ video, audio: false });
    const [track] = stream.getVideoTracks();
    if (!track) return fail({ kind: 'camera-missing' });
    const source = cameraSource(stream, track);
    if (source) return succeed(source);
    track.stop();
    return fail({ kind: 'camera-unsupported' });
  } catch (error) {
    return fail(cameraFailureOf(error));
  }
}
