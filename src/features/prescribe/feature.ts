import type { PlanEdit } from '../../care/plan/edit-plan.ts';
import type { PlanFileTrouble } from '../../care/plan/plan-file.ts';
import type { Plan } from '../../care/plan/plan.ts';
import { defineFeature } from '../../app/feature.ts';
import type { ChosenFile } from '../../app/source-choice.ts';
import { allSentences } from '../../text/in-use.ts';
import { firstText, text } from '../../text/text.ts';
import type { HandoutOf } from './handout.ts';
import type { Handout, Prescribing } from './prescribing.ts';
import type { Beginning } from './write-plan.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly prescribe: {
      readonly slice: {
        /** Null until the page is opened. */
        readonly prescribing: Prescribing | null;
        /** The plan that is shown as it is printed; null where there is none. */
        readonly handout: Handout | null;
      };
      readonly intents: {
        readonly 'edit-plan': { readonly edit: PlanEdit };
        readonly 'undo-plan-edit': Nothing;
        readonly 'redo-plan-edit': Nothing;
        /** Goes on with another plan in place of the draft. */
        readonly 'begin-draft': { readonly from: Beginning };
        readonly 'open-draft-file': { readonly file: ChosenFile };
        readonly 'save-draft-file': Nothing;
        readonly 'copy-plan-address': { readonly address: string };
        readonly 'keep-draft': Nothing;
        readonly 'copy-kept-plan': { readonly planId: string };
        readonly 'delete-kept-plan': { readonly planId: string };
        /** Puts a plan of the library back as it was; null: it was not there. */
        readonly 'put-kept-plan': { readonly planId: string; readonly plan: Plan | null };
        /** The language of a handout, as long as its page is open. */
        readonly 'speak-for': { readonly language: string };
      };
      readonly pages: { readonly prescribe: Nothing; readonly handout: { readonly of: HandoutOf } };
      readonly notices: {
        readonly 'draft-not-opened': { readonly trouble: PlanFileTrouble };
        readonly 'plan-kept': { readonly plan: Plan; readonly before: Plan | null };
        readonly 'kept-plan-deleted': { readonly plan: Plan };
        readonly 'address-copied': { readonly done: boolean };
      };
    };
  }
}

const writing = async () => (await Promise.all([import('./write-plan.ts'), allSentences()]))[0];
const printing = async () => (await Promise.all([import('./handout.ts'), allSentences()]))[0];

/** Writing plans for others: the editor, a library of plans, handing them over, and a handout on paper. */
export default defineFeature('prescribe', {
  needs: ['clipboard', 'clock', 'downloads', 'newId', 'ownExercises', 'planFiles', 'planLibrary', 'plans', 'settings'],
  slice: { prescribing: null, handout: null },
  intents: {
    'edit-plan': async ({ edit }, app) => (await writing()).change(app, edit),
    'undo-plan-edit': async (_intent, app) => (await writing()).takeBack(app),
    'redo-plan-edit': async (_intent, app) => (await writing()).makeAgain(app),
    'begin-draft': async ({ from }, app) => (await writing()).begin(app, from),
    'open-draft-file': async ({ file }, app) => (await writing()).open(app, file),
    'save-draft-file': async (_intent, app) => (await writing()).saveDraftFile(app),
    'copy-plan-address': async ({ address }, app) => (await writing()).copyAddress(app, address),
    'keep-draft': async (_intent, app) => (await writing()).keepDraft(app),
    'copy-kept-plan': async ({ planId }, app) => (await writing()).copyKept(app, planId),
    'delete-kept-plan': async ({ planId }, app) => (await writing()).deleteKept(app, planId),
    'put-kept-plan': async ({ planId, plan }, app) => (await writing()).putKept(app, planId, plan),
    'speak-for': async ({ language }, app) => (await printing()).speakFor(app, language),
  },
  pages: {
    prescribe: {
      title: () => firstText().pages.prescribe,
      under: 'start',
      load: async () => (await import('./ui/pl-page-prescribe.ts')).PlPagePrescribe,
      enter: async (_route, app) => (await writing()).look(app),
    },
    handout: {
      title: () => firstText().pages.handout,
      under: 'start',
      parameters: { of: (part) => (part === 'written' || part === 'own' ? part : null) },
      load: async () => (await import('./ui/pl-page-handout.ts')).PlPageHandout,
      enter: async ({ of }, app) => (await printing()).showHandout(app, of),
      leave: (app) => void printing().then(({ speakAsBefore }) => speakAsBefore(app)),
    },
  },
  notices: {
    'draft-not-opened': { sentence: ({ trouble }) => text().prescribe.notOpened[trouble.kind] },
    'plan-kept': {
      sentence: () => text().prescribe.kept,
      action: ({ plan, before }) => ({
        words: firstText().notices.undo,
        asks: [{ kind: 'put-kept-plan', planId: plan.id, plan: before }],
        dismisses: true,
      }),
    },
    'kept-plan-deleted': {
      sentence: () => text().prescribe.deleted,
      action: ({ plan }) => ({
        words: firstText().notices.undo,
        asks: [{ kind: 'put-kept-plan', planId: plan.id, plan }],
        dismisses: true,
      }),
    },
    'address-copied': { sentence: ({ done }) => text().prescribe[done ? 'copied' : 'notCopied'] },
  },
  start: (app) => {
    app.ports.planLibrary.onChange(() => {
      if (app.store.state.route.page === 'prescribe') void writing().then(({ look }) => look(app));
    });
  },
  erased: ({ store, ports }, where) => {
    store.set({ prescribing: null, handout: null });
    return where === 'here'
      ? ports.planLibrary.erase().then((result) => (result.ok ? null : result.failure))
      : undefined;
  },
});
