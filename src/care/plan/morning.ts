/** What became of one exercise of a morning. */
export type MorningItemStatus = 'waiting' | 'done' | 'skipped' | 'swapped' | 'stopped';

export interface MorningItem {
  readonly exerciseId: string;
  readonly status: MorningItemStatus;
  /** The session in which it was done, as far as it was; absent where no set began. */
  readonly sessionId?: string;
}

/** One day's session through a plan, as it is stored. */
export interface Morning {
  readonly id: string;
  readonly planId: string;
  /** The person's own day on which it began, 'YYYY-MM-DD': of the zone in which they were then. */
  readonly day: string;
  readonly startedAtEpochMs: number;
  /** In the order of the plan; an easier exercise stands after the one that it was swapped for. */
  readonly items: readonly MorningItem[];
  /** Absent while it may be gone on with. */
  readonly endedAtEpochMs?: number;
}
