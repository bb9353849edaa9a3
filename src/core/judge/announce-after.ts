/**
 * A loss of sight that is shorter than this, ms, is not announced. A choice, unverified. It stands in a file of its own
 * because a list of stored sessions needs it and must not bring the whole judge along.
 */
export const ANNOUNCE_AFTER_MS = 700;
