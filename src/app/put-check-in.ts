import { tellingAtMs } from '../care/pain/same-day.ts';
import type { CheckIn } from '../care/pain/check-in.ts';
import type { Result, StoreFailure } from '../core/record/failures.ts';
import type { AppPorts } from './ports.ts';

/**
 * Stores what was told just now, as the last that was told: at once, and where the clock was put back by a few hours since something else was
 * told, once more with a date after that.
 */
export async function putCheckIn(
  { days }: Pick<AppPorts, 'days'>,
  checkIn: CheckIn,
): Promise<Result<void, StoreFailure>> {
  const [kept, read] = await Promise.all([
    days.putCheckIn(checkIn),
    days.readCheckIns({ sinceEpochMs: checkIn.atEpochMs }),
  ]);
  const others = read.ok ? read.value.records.filter(({ id }) => id !== checkIn.id) : [];
  const atEpochMs = tellingAtMs(others, checkIn.atEpochMs);
  return atEpochMs === checkIn.atEpochMs ? kept : days.putCheckIn({ ...checkIn, atEpochMs });
}
