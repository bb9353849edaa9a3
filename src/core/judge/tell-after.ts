/**
 * Who moves for this long and is not judged is told why, ms: long enough for a step onto the mat, and not yet a silence. A
 * choice, unverified. It stands in a file of its own because a list of stored sessions needs it and must not bring the judge along.
 */
export const TELL_AFTER_MS = 3000;
