import { FailureError, type AnyFailure } from '../core/record/failures.ts';

export type { AnyFailure };

/**
 * The failure that a thrown value carries. Any other error becomes the failure `unexpected`, which keeps the error's
 * message.
 */
export function failureOf(error: unknown): AnyFailure {
  if (error instanceof FailureError) return error.failure;
  return { kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

/** Whether a phone that is the eye is not there, asleep, or sees nothing: it comes back by itself. */
export const isOfPhone = ({ kind }: AnyFailure): boolean => kind.startsWith('phone-');
