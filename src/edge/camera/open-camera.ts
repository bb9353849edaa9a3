import { fail, succeed, type CameraFailure, type Result } from '../../core/record/failures.ts';
import type { FrameSource } from '../../ports/seeing.ts';
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

/** Opens this device, or the browser's first; `wantedId`: the one that was asked for, where one was. */
export async function openCamera(
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
