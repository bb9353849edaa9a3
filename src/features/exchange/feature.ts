import { defineFeature } from '../../app/feature.ts';
import type { ChosenFile } from '../../app/source-choice.ts';
import { firstText } from '../../text/text.ts';
import type { Patient } from '../../ports/patients.ts';
import { NOTHING_EXCHANGED, type Exchanged, type GiveWish, type OtherForm } from './exchanged.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly exchange: {
      readonly slice: { readonly exchange: Exchanged };
      readonly intents: {
        /** Make a file of this device's own sessions. */
        readonly 'give-sessions': { readonly wish: GiveWish };
        /** Read a file that somebody gave, and show what is in it. */
        readonly 'open-sessions': { readonly file: ChosenFile };
        /** Open an encrypted one by a passphrase or a secret key. */
        readonly 'unlock-sessions': { readonly secret: string };
        readonly 'leave-sessions': Nothing;
        /** Keep what the opened file holds. */
        readonly 'take-sessions': Nothing;
        readonly 'undo-take-sessions': Nothing;
        /** Save all of somebody's sessions for another program. */
        readonly 'save-sessions': { readonly patient: Patient; readonly form: OtherForm; readonly withName: boolean };
        /** Forget somebody of whom files were taken in, for good. */
        readonly 'forget-patient': { readonly patient: Patient };
        /** Call off what goes on. */
        readonly 'stop-exchange': Nothing;
      };
      readonly pages: { readonly exchange: Nothing };
    };
  }
}

const giving = () => import('./give.ts');
const taking = () => import('./take.ts');
const people = () => import('./people.ts');

/** Sessions as a file for somebody else, files that somebody else gave, and whose sessions are here. */
export default defineFeature('exchange', {
  needs: ['clock', 'downloads', 'newId', 'otherTabs', 'patients', 'sessionFiles', 'settings', 'store'],
  slice: { exchange: NOTHING_EXCHANGED },
  intents: {
    'give-sessions': async ({ wish }, app) => (await giving()).give(app, wish),
    'open-sessions': async ({ file }, app) => (await taking()).openFile(app, file),
    'unlock-sessions': async ({ secret }, app) => (await taking()).unlock(app, secret),
    'leave-sessions': async (_intent, app) => (await taking()).leaveFile(app),
    'take-sessions': async (_intent, app) => (await taking()).takeIn(app),
    'undo-take-sessions': async (_intent, app) => (await taking()).undo(app),
    'save-sessions': async ({ patient, form, withName }, app) =>
      (await import('./save-as.ts')).saveAs(app, patient, form, withName),
    'forget-patient': async ({ patient }, app) => (await people()).forget(app, patient),
    'stop-exchange': (_intent, { store }) => store.state.exchange.work?.stop(),
  },
  pages: {
    exchange: {
      title: () => firstText().pages.exchange,
      under: 'settings',
      load: async () => (await import('./ui/pl-page-exchange.ts')).PlPageExchange,
      enter: async (_route, app) => {
        (await giving()).suggest(app);
        await (await people()).showPeople(app);
      },
      // A file that was read may be large, a passphrase is nobody else's, and what was said is over.
      leave: ({ store }) => store.set({ exchange: { ...NOTHING_EXCHANGED, work: store.state.exchange.work } }),
    },
  },
  erased: (app, where) => {
    const { store } = app;
    store.set({ exchange: { ...NOTHING_EXCHANGED, work: store.state.exchange.work } });
    return where === 'here' ? people().then(({ forgetEverybody }) => forgetEverybody(app)) : undefined;
  },
});
