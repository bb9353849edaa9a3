import { defineFeature } from '../../app/feature.ts';
import type { ChosenFile } from '../../app/source-choice.ts';
import { firstText } from '../../text/text.ts';
import type { Patient } from '../../ports/patients.ts';
import {
  NOTHING_EXCHANGED,
  NOTHING_WAITS,
  type Exchanged,
  type GiveWish,
  type OtherForm,
  type OutboxShown,
} from './exchanged.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly exchange: {
      readonly slice: { readonly exchange: Exchanged; readonly outbox: OutboxShown };
      readonly intents: {
        /** Make a file of this device's own sessions. */
        readonly 'give-sessions': { readonly wish: GiveWish };
        /** Read a file that somebody gave, and show what is in it. */
        readonly 'open-sessions': { readonly file: ChosenFile };
        /** Open an encrypted one by a passphrase or a secret key. */
        readonly 'unlock-sessions': { readonly secret: string };
        /** Open it by the secret key that a file holds. */
        readonly 'unlock-by-key-file': { readonly file: ChosenFile };
        readonly 'leave-sessions': Nothing;
        /** Keep what the opened file holds. */
        readonly 'take-sessions': Nothing;
        readonly 'undo-take-sessions': Nothing;
        /** Make a pair of keys, so that only its owner opens what is encrypted for it. */
        readonly 'make-key': Nothing;
        /** Save its secret half as a file. */
        readonly 'save-key': Nothing;
        /** Copy its open half. */
        readonly 'copy-key': Nothing;
        /** Save all of somebody's sessions for another program. */
        readonly 'save-sessions': { readonly patient: Patient; readonly form: OtherForm; readonly withName: boolean };
        /** Forget somebody of whom files were taken in, for good. */
        readonly 'forget-patient': { readonly patient: Patient };
        /** Put together what of somebody would go to a clinic's server, and show it. */
        readonly 'prepare-record': { readonly patient: Patient; readonly withName: boolean };
        readonly 'leave-record': Nothing;
        /** Send what was shown to this address; `key`: what the server asks for, empty where it asks for nothing. */
        readonly 'send-record': { readonly address: string; readonly key: string };
        /** Send what waits without waiting longer. */
        readonly 'send-now': { readonly id: string; readonly key: string };
        /** Send no more of it until it is asked for again. */
        readonly 'stop-sending': { readonly id: string };
        readonly 'remove-sending': { readonly id: string };
        /** Call off what goes on. */
        readonly 'stop-exchange': Nothing;
      };
      readonly pages: { readonly exchange: Nothing };
    };
  }
}

const giving = () => import('./give.ts');
const taking = () => import('./take.ts');
const ownKey = () => import('./own-key.ts');
const people = () => import('./people.ts');
const sending = () => import('./sending.ts');

/** After the start nothing is looked for so long, ms: the first page and the model come first. A choice. */
const LOOKS_AFTER_MS = 5000;

/** Sessions as a file for somebody else, files that somebody else gave, and whose sessions are here. */
export default defineFeature('exchange', {
  needs: [
    ...(['clinicServer', 'clipboard', 'clock', 'downloads', 'newId', 'otherTabs', 'outbox'] as const),
    ...(['patients', 'sessionFiles', 'settings', 'store'] as const),
  ],
  slice: { exchange: NOTHING_EXCHANGED, outbox: NOTHING_WAITS },
  start: (app) => {
    app.ports.clock.after(LOOKS_AFTER_MS, () => void sending().then(({ goOn }) => goOn(app)));
  },
  intents: {
    'give-sessions': async ({ wish }, app) => (await giving()).give(app, wish),
    'open-sessions': async ({ file }, app) => (await taking()).openFile(app, file),
    'unlock-sessions': async ({ secret }, app) => (await taking()).unlock(app, secret),
    'unlock-by-key-file': async ({ file }, app) => (await taking()).unlockByKeyFile(app, file),
    'leave-sessions': async (_intent, app) => (await taking()).leaveFile(app),
    'take-sessions': async (_intent, app) => (await taking()).takeIn(app),
    'undo-take-sessions': async (_intent, app) => (await taking()).undo(app),
    'make-key': async (_intent, app) => (await ownKey()).makeKey(app),
    'save-key': async (_intent, app) => (await ownKey()).saveKey(app),
    'copy-key': async (_intent, app) => (await ownKey()).copyKey(app),
    'save-sessions': async ({ patient, form, withName }, app) =>
      (await import('./save-as.ts')).saveAs(app, patient, form, withName),
    'forget-patient': async ({ patient }, app) => (await people()).forget(app, patient),
    'prepare-record': async ({ patient, withName }, app) =>
      (await import('./prepare.ts')).prepare(app, patient, withName),
    'leave-record': (_intent, { store }) =>
      store.set({ exchange: { ...store.state.exchange, prepared: null, notSent: null } }),
    'send-record': async ({ address, key }, app) => (await sending()).send(app, address, key),
    'send-now': async ({ id, key }, app) => (await sending()).sendNow(app, id, key),
    'stop-sending': async ({ id }, app) => (await sending()).stop(app, id),
    'remove-sending': async ({ id }, app) => (await sending()).remove(app, id),
    'stop-exchange': (_intent, { store }) => store.state.exchange.work?.stop(),
  },
  pages: {
    exchange: {
      title: () => firstText().pages.exchange,
      under: 'settings',
      load: async () => (await import('./ui/pl-page-exchange.ts')).PlPageExchange,
      enter: async (_route, app) => {
        (await giving()).suggest(app);
        const [{ showPeople }, { goOn }] = await Promise.all([people(), sending()]);
        // The page does not wait for a server.
        void goOn(app);
        await showPeople(app);
      },
      // A file that was read may be large, a passphrase is nobody else's, and what was said is over.
      leave: ({ store }) => store.set({ exchange: { ...NOTHING_EXCHANGED, work: store.state.exchange.work } }),
    },
  },
  erased: (app, where) => {
    const { store } = app;
    const { exchange, outbox } = store.state;
    outbox.inFlight?.stop();
    store.set({
      exchange: { ...NOTHING_EXCHANGED, work: exchange.work },
      outbox: { ...outbox, sendings: [], address: null },
    });
    return where === 'here' ? people().then(({ forgetEverybody }) => forgetEverybody(app)) : undefined;
  },
});
