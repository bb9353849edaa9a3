/** So many days without a backup pass before one is suggested, and between two suggestions. A choice: a month of mornings. */
export const REMIND_AFTER_DAYS = 30;

const DAY_MS = 86_400_000;

/** When what happened last; null: never, or not known. */
export interface KeepingDates {
  /** The first session since which this device has a copy of nothing, as far as the app has seen. */
  readonly firstSeenAtEpochMs: number | null;
  readonly backedUpAtEpochMs: number | null;
  readonly remindedAtEpochMs: number | null;
}

/**
 * Whether to suggest a backup: something was done since the last one, and both it (or the first session) and the last suggestion
 * are a month ago. A date of tomorrow or later is of a clock that was wrong, and counts
 * as none.
 */
export function isBackupDue(
  dates: KeepingDates,
  {
    newestSessionAtEpochMs,
    nowEpochMs,
  }: { readonly newestSessionAtEpochMs: number | null; readonly nowEpochMs: number },
): boolean {
  const past = (epochMs: number | null): number | null =>
    epochMs !== null && epochMs < nowEpochMs + DAY_MS ? epochMs : null;
  const isLongAgo = (epochMs: number): boolean => nowEpochMs - epochMs >= REMIND_AFTER_DAYS * DAY_MS;
  const backedUp = past(dates.backedUpAtEpochMs);
  const since = backedUp ?? past(dates.firstSeenAtEpochMs);
  if (newestSessionAtEpochMs === null || since === null) return false;
  if (backedUp !== null && newestSessionAtEpochMs <= backedUp) return false;
  const reminded = past(dates.remindedAtEpochMs);
  return isLongAgo(since) && (reminded === null || isLongAgo(reminded));
}
