import type { CameraFailure } from '../../core/record/failures.ts';

/**
 * The failure for an error of `getUserMedia`. An error that no browser is known to give counts as a busy camera,
 * because trying again may help.
 */
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
