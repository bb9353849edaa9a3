import { FailureError, type AnyFailure } from '../core/record/failures.ts';

export type { AnyFailure };

/** The failure that a thrown value carries; what nobody foresaw becomes `unexpected`, with its message kept. */
export function failureOf(error: unknown): AnyFailure {
  if (error instanceof FailureError) return error.failure;
  return { kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
