import type { ChosenFile } from '../../app/source-choice.ts';
import type { FileKey, SessionFileRead } from '../../ports/exchange.ts';
import { setExchange, type Exchanging } from './exchanged.ts';
import { recordsChanged } from './people.ts';
import { working } from './working.ts';

const NOTHING_SAID = { locked: null, opened: null, mistake: null, notTaken: null, taken: null } as const;

/** How the secret half of a key in the age format begins; whatever else somebody types is a passphrase. */
const IDENTITY = /^\s*AGE-SECRET-KEY-/i;

/** Reads a file and shows what is in it; asks for what opens it, where it is encrypted. Stores nothing. */
export async function openFile(app: Exchanging, file: ChosenFile): Promise<void> {
  if (app.store.state.exchange.work) return;
  setExchange(app, NOTHING_SAID);
  await working(app, 'reading', async () => show(app, file, await app.ports.sessionFiles.read(file, null)));
}

/** A secret key as it stands in a file: among comments, or with other keys before it, whose first is taken (age-keygen writes one). */
const IDENTITY_IN_FILE = /^AGE-SECRET-KEY-\S+/im;
/** More than this of a file is not looked through for a key, bytes. A choice: a key is 74 characters long. */
const MOST_OF_KEY_FILE = 65_536;

/** Opens the file that waits by the secret key in another one. */
export async function unlockByKeyFile(app: Exchanging, keyFile: ChosenFile): Promise<void> {
  const written = await keyFile
    .slice(0, MOST_OF_KEY_FILE)
    .text()
    // It has been moved since it was chosen.
    .catch(() => '');
  const secret = IDENTITY_IN_FILE.exec(written)?.[0];
  if (secret !== undefined) return unlock(app, secret);
  const { locked } = app.store.state.exchange;
  if (locked) setExchange(app, { locked: { ...locked, not: 'no-secret' } });
}

/** Opens the file that waits by what somebody has typed. */
export async function unlock(app: Exchanging, secret: string): Promise<void> {
  const { locked, work } = app.store.state.exchange;
  if (!locked || work) return;
  const { file } = locked;
  const key: FileKey = IDENTITY.test(secret)
    ? { kind: 'identity', identity: secret.trim() }
    : { kind: 'passphrase', passphrase: secret };
  await working(app, 'reading', async () => show(app, file, await app.ports.sessionFiles.read(file, key)));
}

async function show(app: Exchanging, chosen: ChosenFile, read: SessionFileRead): Promise<void> {
  // Who has left the page has left the file.
  const isLeft = (): boolean => app.store.state.route.page !== 'exchange';
  if (isLeft()) return;
  if (!read.ok) {
    const { mistake } = read;
    const isShut = mistake.kind === 'locked' || mistake.kind === 'wrong-key';
    const locked = isShut ? { file: chosen, not: mistake.kind === 'wrong-key' ? ('wrong' as const) : null } : null;
    return setExchange(app, { ...NOTHING_SAID, locked, mistake: isShut ? null : mistake });
  }
  const preview = await app.ports.patients.previewImport(read.file);
  if (isLeft()) return;
  const result = preview.ok ? { opened: { file: read.file, preview: preview.value } } : { notTaken: preview.failure };
  setExchange(app, { ...NOTHING_SAID, ...result });
}

export const leaveFile = (app: Exchanging): void => setExchange(app, NOTHING_SAID);

/** Takes in what the opened file holds: all of it, or nothing. */
export async function takeIn(app: Exchanging): Promise<void> {
  const { opened, work } = app.store.state.exchange;
  if (!opened || work) return;
  setExchange(app, NOTHING_SAID);
  await working(app, 'taking', async () => {
    const taken = await app.ports.patients.importFile(opened.file);
    setExchange(app, taken.ok ? { taken: taken.value } : { notTaken: taken.failure });
    if (taken.ok) await recordsChanged(app, taken.value.patient);
  });
}

/** Takes back what was taken in last. Does nothing where nothing was. */
export async function undo(app: Exchanging): Promise<void> {
  const { taken, work } = app.store.state.exchange;
  if (!taken || taken === 'undone' || work) return;
  await working(app, 'taking', async () => {
    const undone = await app.ports.patients.undoImport(taken.patient.id, taken.importId);
    setExchange(app, undone.ok ? { ...NOTHING_SAID, taken: 'undone' } : { notTaken: undone.failure });
    if (undone.ok) await recordsChanged(app, taken.patient);
  });
}
