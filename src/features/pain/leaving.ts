import { tellingAtMs } from '../../care/pain/same-day.ts';
import { isSameData } from '../../core/record/same-data.ts';
import type { Result, StoreFailure } from '../../core/record/failures.ts';
import type { Kernel } from '../../app/kernel.ts';
import { notify } from '../../app/notices.ts';
import { putCheckIn } from '../../app/put-check-in.ts';
import type { StateOf } from '../../app/state.ts';
import { checkInOf, hasToBeKept, withEarlier, type Asking } from './asking.ts';
import { flagsCheckIn, NOTHING_TICKED } from './told.ts';

type Leaving = Kernel<StateOf<'pain'>, 'clock' | 'days' | 'newId'>;

/** The questions as they are asked now: what is told in them is told at this moment, however long ago they were opened. */
export const atNow = (
  { ports: { clock } }: Pick<Kernel<StateOf<'pain'>, 'clock'>, 'ports'>,
  asking: Asking,
): Asking => ({
  ...asking,
  atEpochMs: tellingAtMs(
    asking.earlier.filter(({ id }) => id !== asking.id),
    clock.epochMs(),
  ),
  zone: clock.timeZone(),
});

/** Stores what was answered so far, as told now; where that is refused, it is said. Resolves when it is stored. */
export async function keepAnswers({ store, ports }: Leaving, asking: Asking): Promise<void> {
  await say(store, putCheckIn(ports, checkInOf(atNow({ ports }, asking))));
}

/** Nobody is asked any more. What was told and ends the day is kept all the same: it is neither lost nor led on from. */
export function dropQuestions(app: Leaving): void {
  const { asking } = app.store.state;
  if (asking && hasToBeKept(asking)) void keepAnswers(app, asking);
  app.store.set({ asking: null });
}

/**
 * The person has gone to another page. Who looks through the warning signs in the middle of the questions goes on with them afterwards; nobody
 * else does, and a morning that the questions were asked for is not begun by them later.
 */
export function leaveQuestions(app: Leaving): void {
  const { store, dispatch } = app;
  const { page } = store.state.route;
  if (page !== 'flags') leaveFlags(app);
  if (['before', 'after', 'flags'].includes(page)) return;
  dropQuestions(app);
  void dispatch({ kind: 'leave-questions' });
}

/** What was ticked on the page of the warning signs is told, though it was not sent; the next visit to it begins anew. */
function leaveFlags(app: Leaving): void {
  keepTicks(app);
  app.store.set({ flagsResult: null, ticked: NOTHING_TICKED });
}

/** Nobody may come back to a window that is out of sight: what ends the day is kept. */
export function keepWhatEnds(app: Leaving): void {
  const { asking } = app.store.state;
  keepTicks(app);
  if (!asking || !hasToBeKept(asking)) return;
  void keepAnswers(app, asking);
  app.store.set({ asking: { ...asking, kept: asking.draft } });
}

/**
 * Stores what is ticked of the warning signs, or takes it back where it was unticked since. A look-through that was not sent says nothing of the
 * signs that are open: what is ticked in it adds to them.
 */
function keepTicks({ store, ports }: Leaving): void {
  const { ticked, asking } = store.state;
  const { flags, knownFlags } = ticked;
  if (isSameData(ticked.kept, { flags, knownFlags })) return;
  if (flags.some((flag) => !knownFlags.includes(flag))) {
    const checkInId = ticked.checkInId ?? ports.newId();
    const checkIn = flagsCheckIn(ports.clock, checkInId, ticked, false);
    store.set({
      ticked: { ...ticked, checkInId, kept: { flags, knownFlags } },
      ...(asking && { asking: withEarlier(asking, [checkIn]) }),
    });
    void say(store, putCheckIn(ports, checkIn));
  } else if (ticked.checkInId !== null) {
    const earlier = asking?.earlier.filter(({ id }) => id !== ticked.checkInId) ?? [];
    store.set({
      ticked: { ...ticked, checkInId: null, kept: null },
      ...(asking && { asking: { ...asking, earlier } }),
    });
    void say(store, ports.days.deleteCheckIn(ticked.checkInId));
  }
}

/** Says where something could not be stored. */
async function say(store: Leaving['store'], storing: Promise<Result<void, StoreFailure>>): Promise<void> {
  const stored = await storing;
  if (!stored.ok) notify(store, { kind: 'save-trouble', failure: stored.failure });
}
