/** What would come of taking a session file in, or has come. */
export interface ComingSessions {
  readonly added: Readonly<Record<'sessions' | 'mornings' | 'checkIns' | 'scales', number>>;
  /** Records that are here in an older state. */
  readonly renewed: number;
  /** Records that are here as they are there, or in a newer state: they stay. */
  readonly same: number;
  /** Corrections that are not here yet. */
  readonly corrections: number;
  /** The file's plan is another one than the one that is known, and was made later. */
  readonly isNewPlan: boolean;
}

/** Whether anything would come that is not here yet. */
export const bringsAnything = ({ added, renewed, corrections, isNewPlan }: ComingSessions): boolean =>
  isNewPlan || renewed + corrections > 0 || Object.values(added).some((count) => count > 0);
