import type { CameraFailure } from '../../core/record/failures.ts';

/** Which failure a refusal of `getUserMedia` is. What no browser is known to say is told as busy: trying again helps. */
export function cameraFailureOf(error: unknown): CameraFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return { kind: 'camera-denied' };
    case 'NotFoundError':
    case 'OverconstrainedError':
      return { kind: 'camera-missing' };
    case 'TypeError':
    case 'NotSupportedError':
      return { kind: 'camera-unsupported' };
    default:
      return { kind: 'camera-busy' };
  }
}
