/** What is known of a morning afterwards: from what was measured and what was felt. Null where it is not known. */
export interface MorningResult {
  readonly startedAtEpochMs: number;
  /** Every exercise was done with all its repetitions. */
  readonly isWhole: boolean;
  /** The hardest effort that was told, 0 to 10. */
  readonly effort: number | null;
  /** How many of ten repetitions brought a cue about form, of the exercise that brought most. */
  readonly cuedOfTen: number | null;
  /** The most pain that was told after the start, less the pain at the start. */
  readonly painMore: number | null;
  /** Whether the pain was settled by the next morning: at most one more than it had been. */
  readonly isSettled: boolean | null;
}

/** What is offered, never forced, and why. */
export type StepOffer =
  { readonly kind: 'up' } | { readonly kind: 'down'; readonly because: 'pain' | 'effort' | 'form' | 'away' } | null;

/** The figures of the rule, clinical#progress-up and clinical#progress-down. */
const UP_EFFORT = 5;
const UP_CUED = 2;
const UP_PAIN = 1;
const DOWN_EFFORT = 8;
const DOWN_CUED = 5;
const DOWN_PAIN = 3;
/** Up after two such sessions; pain twice brings a step down (clinical#progress-up, clinical#progress-down). */
const SESSIONS = 2;
/** clinical#progress-away */
const AWAY_MS = 7 * 24 * 3_600_000;

const known = (value: number | null, isSo: (value: number) => boolean): boolean => value !== null && isSo(value);

const wentWell = ({ isWhole, effort, cuedOfTen, painMore, isSettled }: MorningResult): boolean =>
  isWhole &&
  known(effort, (value) => value <= UP_EFFORT) &&
  // Where no camera counts, form has no share to tell.
  (cuedOfTen === null || cuedOfTen <= UP_CUED) &&
  known(painMore, (value) => value <= UP_PAIN) &&
  isSettled !== false;

const hurt = ({ painMore, isSettled }: MorningResult): boolean =>
  known(painMore, (value) => value >= DOWN_PAIN) || isSettled === false;

/**
 * Which step of a programme is offered after these mornings of its present stage, oldest first. The last morning counts as settled until
 * the next one says otherwise; of the morning before it, it has to be known.
 */
export function offeredStep(mornings: readonly MorningResult[], nowEpochMs: number): StepOffer {
  const last = mornings.at(-1);
  if (!last) return null;
  if (nowEpochMs - last.startedAtEpochMs > AWAY_MS) return { kind: 'down', because: 'away' };
  const two = mornings.slice(-SESSIONS);
  const isTwice = two.length === SESSIONS;
  if (isTwice && two.every(hurt)) return { kind: 'down', because: 'pain' };
  if (known(last.effort, (value) => value >= DOWN_EFFORT)) return { kind: 'down', because: 'effort' };
  if (known(last.cuedOfTen, (value) => value > DOWN_CUED)) return { kind: 'down', because: 'form' };
  return isTwice && two.every(wentWell) && two[0]?.isSettled === true ? { kind: 'up' } : null;
}
