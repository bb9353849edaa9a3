import { FailureError, type Failure } from '../core/record/failures.ts';

/** A failure of the patient's world, or one that nobody foresaw. */
export type AnyFailure = Failure | { readonly kind: 'unexpected'; readonly detail: string };

/** The failure that a thrown value carries; what nobody foresaw becomes `unexpected`, with its message kept. */
export function failureOf(error: unknown): AnyFailure {
  if (error instanceof FailureError) return error.failure;
  return { kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
