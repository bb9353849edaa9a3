import { defineFeature } from '../../app/feature.ts';
import type { EndedVisit, Kernel } from '../../app/kernel.ts';
import { later } from '../../app/later.ts';
import type { Route } from '../../app/registry.ts';
import { anyText } from '../../app/route.ts';
import type { StateOf } from '../../app/state.ts';
import { firstText } from '../../text/text.ts';
import type { Given } from './answer.ts';
import type { CheckIn } from '../../care/pain/check-in.ts';
import { closeDeleted, closeErased, NOTHING_OPENED, openSession, type OpenedState } from './opened.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly summary: {
      readonly slice: {
        readonly opened: OpenedState;
        /** What was told on the day of the session whose report is open, oldest first. */
        readonly toldOnDay: readonly CheckIn[];
        /** The session that was practised last on this page; null before the first. */
        readonly justDoneId: string | null;
      };
      readonly intents: { readonly answer: Given };
      readonly pages: {
        /** The session that has just ended. */
        readonly summary: Nothing;
        /** A stored session. */
        readonly session: { readonly sessionId: string };
        /** The same on paper. */
        readonly 'session-report': { readonly sessionId: string };
      };
    };
  }
}

const questions = later(() => import('./answer.ts'));
const loadPage = async () => (await import('./ui/pl-page-summary.ts')).PlPageSummary;

/** A report of a session, set by set, and questions about what no camera sees in the set that has just ended. */
export default defineFeature('summary', {
  needs: ['clock', 'days', 'patients', 'speaker', 'store'],
  slice: { opened: NOTHING_OPENED, toldOnDay: [], justDoneId: null },
  intents: { answer: async (intent, app) => (await questions.fetch()).answer(intent, app) },
  code: questions.fetch,
  pages: {
    summary: {
      title: () => firstText().pages.summary,
      load: loadPage,
      isThere: ({ opened, justDoneId }) => opened.session !== null && opened.session.id === justDoneId,
      keys: (key, { opened }) => questions.here?.answerOfKey(key, opened.session) ?? null,
    },
    session: {
      parameters: { sessionId: anyText },
      title: () => firstText().pages.session,
      under: 'progress',
      load: loadPage,
      enter: ({ sessionId }, { store, ports }) => openSession(store, ports, sessionId),
    },
    'session-report': {
      parameters: { sessionId: anyText },
      title: () => firstText().pages.sessionReport,
      under: 'progress',
      load: async () => (await import('./ui/pl-page-session-report.ts')).PlPageSessionReport,
      enter: async ({ sessionId }, { store, ports }) =>
        (await import('./open-report.ts')).openReport(store, ports, sessionId),
    },
  },
  visitEnds: sumUp,
  sessionDeleted: (sessionId, { store }) => closeDeleted(store, sessionId),
  erased: ({ store }) => closeErased(store),
});

/** Shows the report of a session of practice, and asks about what no camera sees. */
function sumUp({ wish, session, isHere }: EndedVisit, app: Kernel<StateOf<'summary'>, 'speaker'>): Route | null {
  if (!session || wish.purpose.id !== 'practise') return null;
  app.store.set({ opened: { status: 'ready', session, corrections: [], failure: null }, justDoneId: session.id });
  if (isHere) questions.here?.ask(session, app.ports.speaker);
  return { page: 'summary' };
}
