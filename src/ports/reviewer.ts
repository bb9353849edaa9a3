/** What this device remembers of whoever looks at sessions of others. */
export interface ReviewerNotes {
  /** The name that stands beside what they correct and note; null before they gave one. */
  readonly author: string | null;
  /** When each patient was looked at last, by the patient's id. */
  readonly lookedAtEpochMs: Readonly<Record<string, number>>;
}

export interface ReviewerStore {
  read(): ReviewerNotes;
  /** Changes these notes and no others. It holds at once. */
  change(how: (notes: ReviewerNotes) => ReviewerNotes): void;
  /** Called when another tab has changed a note. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
}
