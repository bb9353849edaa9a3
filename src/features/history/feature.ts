import type { Countable } from '../../core/exercise/exercise.ts';
import type { Tidied } from '../../ports/storage.ts';
import { defineFeature } from '../../app/feature.ts';
import { dismissKind } from '../../app/notices.ts';
import { loadHistory } from '../../app/sessions.ts';
import { recoveredSentence, tidiedSentence } from '../../text/say/failure.ts';
import { firstText } from '../../text/text.ts';
import { deleteSession, eraseEverything, undoDelete } from './deletion.ts';
import { loadOlderSessions, lookBack } from './older-sessions.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly history: {
      readonly intents: {
        readonly 'load-history': Nothing;
        readonly 'load-older-sessions': Nothing;
        readonly 'delete-session': { readonly sessionId: string };
        readonly 'undo-delete': { readonly sessionId: string };
        readonly 'erase-everything': Nothing;
      };
      readonly pages: { readonly history: Nothing };
      readonly notices: {
        readonly deleted: { readonly sessionId: string };
        readonly erased: Nothing;
        /** The list of sessions was repaired. */
        readonly tidied: Tidied;
        /** The count of a session that a killed tab had left open. */
        readonly recovered: {
          readonly sessionId: string;
          readonly counted: { readonly of: Countable; readonly count: number };
        };
      };
    };
  }
}

/** All sessions on this device. Sessions that a killed tab left open are found when the app starts. */
export default defineFeature('history', {
  needs: ['clock', 'store'],
  intents: {
    'load-history': (_intent, { store, ports }) => loadHistory(store, ports.store),
    'load-older-sessions': (_intent, { store, ports }) => loadOlderSessions(store, ports.store),
    'delete-session': ({ sessionId }, app) => deleteSession(app, sessionId),
    'undo-delete': ({ sessionId }, { store, ports }) => undoDelete(store, ports.store, sessionId),
    'erase-everything': (_intent, app) => eraseEverything(app),
  },
  pages: {
    history: {
      title: () => firstText().pages.history,
      under: 'progress',
      load: async () => (await import('./ui/pl-page-history.ts')).PlPageHistory,
      enter: (_route, { store, ports }) => loadHistory(store, ports.store),
    },
  },
  notices: {
    deleted: {
      sentence: () => firstText().notices.deleted,
      action: ({ sessionId }) => ({ words: firstText().notices.undo, asks: [{ kind: 'undo-delete', sessionId }] }),
    },
    erased: { sentence: () => firstText().notices.erased },
    tidied: { sentence: tidiedSentence },
    recovered: {
      sentence: ({ counted }) => recoveredSentence(counted.of, counted.count),
      action: ({ sessionId }) => ({
        words: firstText().notices.openIt,
        asks: [{ kind: 'go', route: { page: 'session', sessionId } }],
        dismisses: true,
      }),
    },
  },
  erased: ({ store }) => {
    dismissKind(store, 'deleted');
    dismissKind(store, 'recovered');
  },
  start: ({ store, ports }) => lookBack(store, ports.store, ports.clock),
});
