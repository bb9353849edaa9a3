import { ACTIVITIES, MAX_ACTIVITY_LENGTH, type Scale, type ScaledActivity } from '../../care/pain/function-scale.ts';
import type { CheckIn } from '../../care/pain/check-in.ts';
import { urgencyOf } from '../../care/pain/red-flags.ts';
import type { Result, StoreFailure } from '../../core/record/failures.ts';
import type { Kernel } from '../../app/kernel.ts';
import { dismissKind, notify } from '../../app/notices.ts';
import { putCheckIn } from '../../app/put-check-in.ts';
import { HOME } from '../../app/route.ts';
import type { StateOf } from '../../app/state.ts';
import { spokenFlagsResult } from '../../text/say/pain.ts';
import { withEarlier } from './asking.ts';
import { dropQuestions } from './leaving.ts';
import { flagsCheckIn, NOTHING_TICKED, NOTHING_TOLD, type FlagsResult, type Looked } from './told.ts';

type Keeping = Kernel<StateOf<'pain'>, 'clock' | 'days' | 'newId' | 'speaker'>;

/** Reads everything that was told. */
export async function loadTold({ store, ports }: Keeping): Promise<void> {
  const [checkIns, scales] = await Promise.all([
    ports.days.readCheckIns({ sinceEpochMs: 0 }),
    ports.days.readScales({ sinceEpochMs: 0 }),
  ]);
  if (!checkIns.ok || !scales.ok) {
    const failure = !checkIns.ok ? checkIns.failure : !scales.ok ? scales.failure : null;
    store.set({ told: { ...NOTHING_TOLD, status: 'unavailable', failure } });
    return;
  }
  store.set({
    told: {
      status: 'ready',
      checkIns: checkIns.value.records,
      scales: scales.value.records,
      unreadable: checkIns.value.unreadable + scales.value.unreadable,
      failure: null,
    },
  });
}

/** Keeps how well three activities go, as told now. What is not three different names is not taken. */
export async function keepFunction(app: Keeping, activities: readonly ScaledActivity[]): Promise<void> {
  const { store, ports } = app;
  const named = activities.map(({ name, score }) => ({ name: name.trim().slice(0, MAX_ACTIVITY_LENGTH), score }));
  const names = new Set(named.map(({ name }) => name));
  if (names.size !== ACTIVITIES || names.has('')) return;
  const scale: Scale = {
    id: ports.newId(),
    kind: 'psfs',
    atEpochMs: ports.clock.epochMs(),
    zone: ports.clock.timeZone(),
    activities: named,
  };
  await change(app, () => ports.days.putScale(scale));
  notify(store, { kind: 'function-kept' });
}

/** Deletes an entry; it can be restored while the notice stands. */
export async function removeCheckIn(app: Keeping, id: string): Promise<void> {
  const checkIn = app.store.state.told.checkIns.find((one) => one.id === id);
  if (!checkIn) return;
  if (await change(app, () => app.ports.days.deleteCheckIn(id)))
    notify(app.store, { kind: 'check-in-removed', checkIn });
}

export async function removeScale(app: Keeping, id: string): Promise<void> {
  const scale = app.store.state.told.scales.find((one) => one.id === id);
  if (!scale) return;
  if (await change(app, () => app.ports.days.deleteScale(id))) notify(app.store, { kind: 'scale-removed', scale });
}

/** Restores a deleted entry. */
export async function undoRemoveCheckIn(app: Keeping, checkIn: CheckIn): Promise<void> {
  dismissKind(app.store, 'check-in-removed');
  await change(app, () => app.ports.days.putCheckIn(checkIn));
}

export async function undoRemoveScale(app: Keeping, scale: Scale): Promise<void> {
  dismissKind(app.store, 'scale-removed');
  await change(app, () => app.ports.days.putScale(scale));
}

/** Changes what is stored, says where that is refused, and reads it anew. Resolves to whether it is stored. */
async function change(app: Keeping, how: () => Promise<Result<void, StoreFailure>>): Promise<boolean> {
  const changed = await how();
  if (!changed.ok) notify(app.store, { kind: 'save-trouble', failure: changed.failure });
  await loadTold(app);
  return changed.ok;
}

/** Keeps what was ticked of the warning signs by itself, and says what to do. */
export async function checkFlags({ store, ports }: Keeping, looked: Looked): Promise<void> {
  const checkIn = flagsCheckIn(ports.clock, store.state.ticked.checkInId ?? ports.newId(), looked, true);
  const { flags = [], knownFlags: known = [] } = checkIn;
  const flagsResult: FlagsResult = urgencyOf(flags) ?? (known.length > 0 ? 'known' : 'clear');
  // Who has left the page before its code came finds it anew.
  store.set({ ticked: NOTHING_TICKED, ...(store.state.route.page === 'flags' && { flagsResult }) });
  ports.speaker.stop();
  for (const sentence of spokenFlagsResult(flagsResult)) ports.speaker.say(sentence, { urgency: 'turn' });
  // Who came here from the questions before or after is not asked the same again there.
  const { asking } = store.state;
  if (asking) store.set({ asking: withEarlier(asking, [checkIn]) });
  const kept = await putCheckIn(ports, checkIn);
  if (!kept.ok) notify(store, { kind: 'save-trouble', failure: kept.failure });
}

/** Ends the day, where what was ticked asks for it. */
export async function endByFlags(app: Keeping): Promise<void> {
  const { store, dispatch, goTo } = app;
  const { flagsResult } = store.state;
  if (flagsResult === null || flagsResult === 'clear' || flagsResult === 'known') return;
  dropQuestions(app);
  await dispatch({ kind: 'end-morning', because: flagsResult });
  if (store.state.route.page === 'flags') await goTo(HOME);
}
