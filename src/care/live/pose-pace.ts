/**
 * Poses that are sent to be looked at: so many a second. A choice between smooth lines and a thin line: a pose is 338 bytes on the wire, and with
 * 18 a second a session took 83 kbit/s where packets are lost (`npm run bench -- --live`).
 */
export const POSES_PER_S = 16;
const EVERY_MS = 1000 / POSES_PER_S;

/**
 * Whether a pose of this time is sent, and when the next one is due. `dueMs`: as it was answered last, null at first. Where fewer come than may
 * be sent, all are; where the time goes back (another recording), it begins anew.
 */
export function paced(dueMs: number | null, timeMs: number): { readonly isDue: boolean; readonly dueMs: number } {
  const isAnew = dueMs === null || timeMs < dueMs - 2 * EVERY_MS;
  if (!isAnew && timeMs < dueMs) return { isDue: false, dueMs };
  // What came late does not make the next ones come thicker than one interval.
  return { isDue: true, dueMs: isAnew ? timeMs + EVERY_MS : Math.max(dueMs + EVERY_MS, timeMs) };
}
