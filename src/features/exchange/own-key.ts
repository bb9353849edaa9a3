import { dayIn } from '../../core/record/calendar-day.ts';
import { setExchange, type Exchanging } from './exchanged.ts';
import { working } from './working.ts';

/** Makes a pair of keys and shows it. The secret half is nowhere but on this page until the person saves it. */
export async function makeKey(app: Exchanging): Promise<void> {
  if (app.store.state.exchange.work) return;
  setExchange(app, { ownKey: null });
  await working(app, 'making-key', async () => {
    const { identity, recipient } = await app.ports.sessionFiles.newKey();
    // Who has left the page has left the key.
    if (app.store.state.route.page !== 'exchange') return;
    setExchange(app, { ownKey: { recipient, identity, isCopied: null } });
  });
}

/**
 * Hands the secret half to the browser as a file of identities in the age format, which `age --identity` reads too, and lets go of it.
 * Does nothing where it has been saved.
 */
export async function saveKey(app: Exchanging): Promise<void> {
  const { ownKey } = app.store.state.exchange;
  if (!ownKey?.identity) return;
  const { clock, downloads } = app.ports;
  const madeOn = dayIn(clock.epochMs(), clock.timeZone());
  const lines = [`# created: ${madeOn}`, `# public key: ${ownKey.recipient}`, ownKey.identity, ''];
  await downloads.saveFile(`plumbline-key-${madeOn}.txt`, new Blob([lines.join('\n')], { type: 'text/plain' }));
  setExchange(app, { ownKey: { ...ownKey, identity: null } });
}

/** Copies the open half, and says whether that went. */
export async function copyKey(app: Exchanging): Promise<void> {
  const { ownKey } = app.store.state.exchange;
  if (!ownKey) return;
  const isCopied = await app.ports.clipboard.write(ownKey.recipient);
  if (app.store.state.exchange.ownKey === ownKey) setExchange(app, { ownKey: { ...ownKey, isCopied } });
}
