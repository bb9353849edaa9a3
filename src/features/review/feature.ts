import { defineFeature } from '../../app/feature.ts';
import { later } from '../../app/later.ts';
import { anyText } from '../../app/route.ts';
import type { BandChange } from '../../care/review/band-change.ts';
import type { Correction } from '../../care/review/correction.ts';
import { firstText, text } from '../../text/text.ts';
import type { Said } from './correct.ts';
import { NOTHING_REVIEWED, type ReviewState } from './review-state.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly review: {
      readonly slice: { readonly review: ReviewState };
      readonly intents: {
        readonly 'load-patients': Nothing;
        readonly 'name-author': { readonly name: string };
        /** Look at another set of the open session. */
        readonly 'show-set': { readonly setId: string };
        /** Say something of the open session: that an attempt counts or not, whose side it was, or a note. */
        readonly correct: { readonly said: Said };
        readonly 'take-back-correction': { readonly correctionId: string };
        readonly 'put-correction-again': { readonly correction: Correction };
        /** Judge the open set, and earlier ones, by other bands; nothing is saved. */
        readonly 'try-bands': { readonly change: BandChange };
        readonly 'save-bands': Nothing;
        /** Put the same exercise of another session beside the open set; null: nothing. */
        readonly 'put-beside': { readonly sessionId: string | null };
        readonly 'copy-note': { readonly note: string };
      };
      readonly pages: {
        /** Everybody whose sessions can be looked at. */
        readonly physio: Nothing;
        readonly 'physio-patient': { readonly patientId: string };
        readonly 'physio-session': { readonly patientId: string; readonly sessionId: string };
      };
      readonly notices: {
        readonly 'correction-gone': { readonly correction: Correction };
        readonly 'note-copied': { readonly done: boolean };
      };
    };
  }
}

const reviewing = later(() => import('./use-cases.ts'));

/** The physio's side: what patients did, repetition by repetition, with what it rests on; corrections, notes, and judging anew. */
export default defineFeature('review', {
  needs: ['clipboard', 'clock', 'downloads', 'newId', 'patients', 'planFiles', 'plans', 'reviewer', 'traceJudge'],
  slice: { review: NOTHING_REVIEWED },
  intents: {
    'load-patients': async (_intent, app) => (await reviewing.fetch()).loadPatients(app),
    'name-author': async ({ name }, app) => (await reviewing.fetch()).nameAuthor(app, name),
    'show-set': async ({ setId }, app) => (await reviewing.fetch()).showSet(app, setId),
    correct: async ({ said }, app) => (await reviewing.fetch()).correct(app, said),
    'take-back-correction': async ({ correctionId }, app) => (await reviewing.fetch()).takeBack(app, correctionId),
    'put-correction-again': async ({ correction }, app) => (await reviewing.fetch()).putAgain(app, correction),
    'try-bands': async ({ change }, app) => (await reviewing.fetch()).tryBands(app, change),
    'save-bands': async (_intent, app) => (await reviewing.fetch()).saveTrial(app),
    'put-beside': async ({ sessionId }, app) => (await reviewing.fetch()).putBeside(app, sessionId),
    'copy-note': async ({ note }, app) => (await reviewing.fetch()).copyNote(app, note),
  },
  pages: {
    physio: {
      title: () => firstText().pages.physio,
      under: 'about',
      load: async () => (await import('./ui/pl-page-physio.ts')).PlPagePhysio,
      enter: async (_route, app) => (await reviewing.fetch()).loadPatients(app),
    },
    'physio-patient': {
      parameters: { patientId: anyText },
      title: () => firstText().pages['physio-patient'],
      under: 'about',
      load: async () => (await import('./ui/pl-page-physio-patient.ts')).PlPagePhysioPatient,
      enter: async ({ patientId }, app) => {
        const code = await reviewing.fetch();
        await code.loadPatients(app);
        await code.noteLook(app, patientId);
      },
    },
    'physio-session': {
      parameters: { patientId: anyText, sessionId: anyText },
      title: () => firstText().pages['physio-session'],
      under: 'about',
      load: async () => (await import('./ui/pl-page-physio-session.ts')).PlPagePhysioSession,
      enter: async ({ patientId, sessionId }, app) => (await reviewing.fetch()).openSession(app, patientId, sessionId),
      leave: (app) => void reviewing.here?.closeSession(app),
    },
  },
  notices: {
    'correction-gone': {
      sentence: () => text().review.gone,
      action: ({ correction }) => ({
        words: firstText().notices.undo,
        asks: [{ kind: 'put-correction-again', correction }],
      }),
    },
    'note-copied': {
      sentence: ({ done }) => (done ? text().review.note.copied : text().review.note.notCopied),
    },
  },
  sessionDeleted: (sessionId, app) => reviewing.here?.sessionGone(app, sessionId),
  erased: (app, where) => {
    return where === 'here' || reviewing.here
      ? reviewing.fetch().then((code) => code.forgetReviewed(app, where))
      : undefined;
  },
});
