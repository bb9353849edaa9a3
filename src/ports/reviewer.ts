import type { Result, StoreFailure } from '../core/record/failures.ts';

/** What this device remembers of whoever looks at sessions of others. */
export interface ReviewerNotes {
  /** The name that stands beside what they correct and note; null before they gave one. */
  readonly author: string | null;
  /** When each patient was looked at last, by the patient's id. */
  readonly lookedAtEpochMs: Readonly<Record<string, number>>;
}

export interface ReviewerStore {
  /** As any tab has left them. */
  read(): Promise<ReviewerNotes>;
  /** Changes these notes and no others. Where storing is refused, the change holds until the page closes. */
  change(how: (notes: ReviewerNotes) => ReviewerNotes): Promise<Result<void, StoreFailure>>;
}
