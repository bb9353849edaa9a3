import { sessionFileName } from '../../care/exchange/file-name.ts';
import type { Person } from '../../care/exchange/session-file.ts';
import { fail, succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { HeadPosition } from '../../core/report/session-head.ts';
import { THIS_DEVICE } from '../../ports/patients.ts';
import { setExchange, type Exchanging, type GiveWish, type Period } from './exchanged.ts';
import { working } from './working.ts';

const DAY_MS = 86_400_000;
/** How long ago a session may be, days: two weeks lie between two visits, three months are a course. Choices. */
const DAYS: Readonly<Record<Exclude<Period, 'all'>, number>> = { weeks: 14, months: 91 };
/** So many heads are read at once. A technical choice. */
const PAGE = 200;

/** The shortest passphrase, in characters, that is taken: the file may lie in a mailbox for years. A choice, after age's own advice of 8 to 10. */
export const LEAST_PASSPHRASE = 8;

/** A passphrase that can be read over the telephone: twelve hexadecimal digits, 48 bits, each guess of which takes a second. */
export function suggest(app: Exchanging): void {
  const digits = app.ports.newId().replaceAll('-', '');
  const groups = digits.slice(-12).match(/.{1,4}/g) ?? [];
  setExchange(app, { suggested: groups.join('-') });
}

/** Makes the file of this device's own sessions and hands it to the browser. */
export async function give(app: Exchanging, wish: GiveWish): Promise<void> {
  const { ports, store } = app;
  if (store.state.exchange.work) return;
  setExchange(app, { given: null, notGiven: null });
  const { sealing } = wish;
  if (sealing.kind === 'passphrase' && sealing.passphrase.length < LEAST_PASSPHRASE)
    return setExchange(app, { notGiven: 'no-passphrase' });
  const madeAtEpochMs = ports.clock.epochMs();
  await working(app, 'giving', async (how) => {
    const sinceEpochMs = beginOf(wish.period, madeAtEpochMs);
    const ids = await idsSince(app, sinceEpochMs);
    if (!ids.ok) return setExchange(app, { notGiven: ids.failure });
    if (ids.value.length === 0) return setExchange(app, { notGiven: 'nothing' });
    const { withDays, withPlan, withTraces } = wish;
    const gathered = await ports.patients.gather(
      {
        patientId: THIS_DEVICE,
        sessionIds: ids.value,
        withDays,
        daysSinceEpochMs: sinceEpochMs,
        withPlan,
        withTraces,
        withCorrections: false,
      },
      how,
    );
    if (!gathered.ok) return setExchange(app, { notGiven: gathered.failure });
    // It was called off.
    if (!gathered.value) return;
    const { contents, ...given } = gathered.value;
    const name = wish.name.trim();
    const person = await ownPerson(app, name === '' ? null : name);
    const file = await ports.sessionFiles.write({ madeAtEpochMs, person, ...contents }, sealing);
    if (!file) return setExchange(app, { notGiven: 'no-recipient' });
    const ending = sealing.kind === 'open' ? 'plumbline.json' : 'plumbline.age';
    await ports.downloads.saveFile(sessionFileName(madeAtEpochMs, ports.clock.timeZone(), ending), file);
    setExchange(app, { given });
  });
}

/** When a period began that ends now; of all time, never. */
const beginOf = (period: Period, nowEpochMs: number): number =>
  period === 'all' ? -Infinity : nowEpochMs - DAYS[period] * DAY_MS;

/** The sessions since a moment, by their ids. */
async function idsSince({ ports }: Exchanging, sinceEpochMs: number): Promise<Result<readonly string[], StoreFailure>> {
  const ids: string[] = [];
  let after: HeadPosition | null = null;
  do {
    const page = await ports.patients.heads(THIS_DEVICE, { after, limit: PAGE });
    if (!page.ok) return fail(page.failure);
    const { heads, next } = page.value;
    const wanted = heads.filter(({ startedAtEpochMs }) => (startedAtEpochMs ?? 0) >= sinceEpochMs);
    ids.push(...wanted.map(({ id }) => id));
    after = wanted.length === heads.length ? next : null;
  } while (after);
  return succeed(ids);
}

/** Who this device's own files are of: an id that is drawn once and stays, and the name that was given last, which stays too. */
export async function ownPerson(app: Exchanging, name: string | null): Promise<Person> {
  const id = app.ports.settings.read().personId ?? app.ports.newId();
  await app.dispatch({ kind: 'change-settings', change: { personId: id, personName: name } });
  return { id, name };
}
