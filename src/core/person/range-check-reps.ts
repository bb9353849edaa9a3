/** Fewer slow repetitions than this do not show what somebody can reach. A choice, unverified. */
export const RANGE_CHECK_REPS = 3;
