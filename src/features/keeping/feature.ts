import { defineFeature } from '../../app/feature.ts';
import { dismissKind } from '../../app/notices.ts';
import type { ChosenFile } from '../../app/source-choice.ts';
import { firstText, text } from '../../text/text.ts';
import { NOTHING_KNOWN, type KeptHere } from './kept-here.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly keeping: {
      readonly slice: { readonly keeping: KeptHere };
      readonly intents: {
        readonly 'look-at-data': Nothing;
        /** Ask the browser to promise that it keeps everything. */
        readonly 'ask-to-keep': Nothing;
        readonly 'back-up': Nothing;
        /** Read a backup, and show what would come of it. */
        readonly 'open-backup': { readonly file: ChosenFile };
        readonly 'leave-backup': Nothing;
        /** Add what the opened backup holds. */
        readonly 'bring-back': Nothing;
        readonly 'undo-bring-back': Nothing;
        /** Call off what goes on. */
        readonly 'stop-keeping-work': Nothing;
      };
      readonly pages: { readonly keeping: Nothing };
      readonly notices: {
        /** A first session is kept, and the browser has not promised to keep it. */
        readonly 'keep-offer': Nothing;
        readonly 'backup-due': Nothing;
      };
    };
  }
}

const looking = () => import('./look.ts');
const bringing = () => import('./bring-back.ts');
const suggesting = () => import('./suggest.ts');

/** Whether a backup is due is looked up so long after the start, when the first page stands and the model loads. A choice. */
const SETTLED_MS = 5000;

/** What is kept, how much it is, whether the browser keeps it; a backup in one file, and bringing one back. */
export default defineFeature('keeping', {
  needs: [
    'backups',
    'clock',
    'disk',
    'downloads',
    'keeping',
    'otherTabs',
    'ownExercises',
    'ownRanges',
    'planFiles',
    'planLibrary',
    'plans',
    'settings',
    'store',
  ],
  slice: { keeping: NOTHING_KNOWN },
  intents: {
    'look-at-data': async (_intent, app) => (await looking()).look(app),
    'ask-to-keep': async (_intent, app) => (await looking()).askToKeep(app),
    'back-up': async (_intent, app) => (await import('./back-up.ts')).backUp(app),
    'open-backup': async ({ file }, app) => (await bringing()).openBackup(app, file),
    'leave-backup': async (_intent, app) => (await bringing()).leaveBackup(app),
    'bring-back': async (_intent, app) => (await bringing()).bringBack(app),
    'undo-bring-back': async (_intent, app) => (await bringing()).undoRestore(app),
    'stop-keeping-work': (_intent, { store }) => store.state.keeping.work?.stop(),
  },
  pages: {
    keeping: {
      title: () => firstText().pages.keeping,
      under: 'settings',
      load: async () => (await import('./ui/pl-page-keeping.ts')).PlPageKeeping,
      enter: async (_route, app) => (await looking()).look(app),
      // A backup that was read may be large, and what was said of it is over.
      leave: ({ store }) =>
        store.set({
          keeping: {
            ...store.state.keeping,
            made: null,
            notMade: null,
            opened: null,
            mistake: null,
            notRestored: null,
            restored: null,
          },
        }),
    },
  },
  notices: {
    'keep-offer': {
      sentence: () => text().keeping.offer.sentence,
      action: () => ({
        words: text().keeping.offer.action,
        asks: [{ kind: 'go', route: { page: 'keeping' } }, { kind: 'ask-to-keep' }],
        dismisses: true,
      }),
    },
    'backup-due': {
      sentence: () => text().keeping.due.sentence,
      action: () => ({
        words: text().keeping.due.action,
        asks: [{ kind: 'go', route: { page: 'keeping' } }],
        dismisses: true,
      }),
    },
  },
  start: (app) => {
    app.ports.keeping.onChange(() => {
      const { backedUpAtEpochMs } = app.ports.keeping.read();
      app.store.set({ keeping: { ...app.store.state.keeping, backedUpAtEpochMs } });
    });
    app.ports.clock.after(SETTLED_MS, () => void suggesting().then(({ suggestBackup }) => suggestBackup(app)));
  },
  visitEnds: ({ session }, app) => {
    if (session) void suggesting().then(({ offerToKeep }) => offerToKeep(app));
    return null;
  },
  erased: ({ store, ports }, where) => {
    dismissKind(store, 'backup-due');
    dismissKind(store, 'keep-offer');
    store.set({ keeping: { ...NOTHING_KNOWN, work: store.state.keeping.work } });
    if (where === 'here')
      ports.keeping.change({ firstSeenAtEpochMs: null, backedUpAtEpochMs: null, remindedAtEpochMs: null });
  },
});
