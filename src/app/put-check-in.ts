import { tellingAtMs } from '../care/pain/same-day.ts';
import type { CheckIn } from '../care/pain/check-in.ts';
import type { Result, StoreFailure } from '../core/record/failures.ts';
import type { AppPorts } from './ports.ts';

/**
 * Stores what was told just now, as the last that was told: at once, and where the clock was put back by a few hours since something else was
 * told, once more with a date after that.
 */
export async function putCheckIn(
  { days, clock }: Pick<AppPorts, 'days'> & { readonly clock: Pick<AppPorts['clock'], 'epochMs'> },
  checkIn: CheckIn,
): Promise<Result<void, StoreFailure>> {
  const [kept, read] = await Promise.all([
    days.putCheckIn(checkIn),
    days.readCheckIns({ sinceEpochMs: Math.min(checkIn.atEpochMs, clock.epochMs()) }),
  ]);
  const others = read.ok ? read.value.records.filter(({ id }) => id !== checkIn.id) : [];
  // By the clock as it is: dated by what was dated before, it could come to lie further and further ahead.
  const atEpochMs = Math.max(checkIn.atEpochMs, tellingAtMs(others, clock.epochMs()));
  return atEpochMs === checkIn.atEpochMs ? kept : days.putCheckIn({ ...checkIn, atEpochMs });
}
