import type { Edit } from '../../care/author/edit.ts';
import type { Countable } from '../../care/author/moving-joints.ts';
import type { Plan } from '../../care/plan/plan.ts';
import { bringsWords } from '../../core/exercise/brings-words.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { defineFeature } from '../../app/feature.ts';
import { later } from '../../app/later.ts';
import type { ChosenFile } from '../../app/source-choice.ts';
import type { ExerciseFileTrouble } from '../../ports/authoring.ts';
import { allSentences } from '../../text/in-use.ts';
import { firstText, text } from '../../text/text.ts';
import type { Authoring } from './authoring.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly author: {
      readonly slice: {
        /** Null until something is shown. */
        readonly authoring: Authoring | null;
        /** How many own exercises are stored that cannot be read. */
        readonly unreadableExercises: number;
      };
      readonly intents: {
        /** Watch the camera or the recording, and make an exercise of what is shown. */
        readonly 'show-exercise': Nothing;
        /** What was shown is all of it. */
        readonly 'shown-exercise': Nothing;
        /** Stop watching, or leave the draft. */
        readonly 'leave-shown': Nothing;
        readonly 'edit-draft': { readonly edit: Edit };
        /** Take an own exercise that is here to be changed. */
        readonly 'change-own-exercise': { readonly exerciseId: string };
        /** Count by another joint. */
        readonly 'count-draft-by': { readonly measure: Countable };
        readonly 'save-draft': Nothing;
        readonly 'delete-own-exercise': { readonly exerciseId: string };
        /** `plan`: the plan before, where the exercise was taken out of it too. */
        readonly 'restore-own-exercise': { readonly exercise: Exercise; readonly plan: Plan | null };
        /** Without a word: what brought them is undone. Of these, those that are not otherwise now. */
        readonly 'take-back-exercises': { readonly exercises: readonly Exercise[] };
        /** What is stored was changed: show it. */
        readonly 'show-own-exercises': Nothing;
        readonly 'save-exercise-file': { readonly exerciseId: string };
        readonly 'open-exercise-file': { readonly file: ChosenFile };
      };
      readonly pages: { readonly author: Nothing };
      readonly notices: {
        readonly 'own-exercise-kept': { readonly how: 'saved' | 'opened' | 'isHere'; readonly exercise: Exercise };
        readonly 'own-exercise-deleted': { readonly exercise: Exercise; readonly plan: Plan | null };
        readonly 'exercise-not-opened': { readonly trouble: ExerciseFileTrouble['kind'] };
      };
    };
  }
}

const code = later(async () => (await Promise.all([import('./use-cases.ts'), allSentences()]))[0]);

/** Exercises of somebody's own: made of what they show, kept on this device, and carried as files. */
export default defineFeature('author', {
  needs: [
    'authorBench',
    'cameras',
    'clock',
    'downloads',
    'newId',
    'ownExercises',
    'plans',
    'speaker',
    'traceFiles',
    'videoFiles',
    'wakeLock',
  ],
  slice: { authoring: null, unreadableExercises: 0 },
  intents: {
    'show-exercise': async (_intent, app) => (await code.fetch()).show(app),
    'shown-exercise': () => code.here?.endWatching('done'),
    'leave-shown': (_intent, app) => code.here?.leaveShown(app),
    'change-own-exercise': async ({ exerciseId }, app) => (await code.fetch()).changeOwn(app, exerciseId),
    'edit-draft': async ({ edit }, app) => (await code.fetch()).edit(app, edit),
    'count-draft-by': async ({ measure }, app) => (await code.fetch()).countBy(app, measure),
    'save-draft': async (_intent, app) => (await code.fetch()).saveDraft(app),
    'delete-own-exercise': async ({ exerciseId }, app) => (await code.fetch()).deleteOwn(app, exerciseId),
    'restore-own-exercise': async ({ exercise, plan }, app) => (await code.fetch()).restoreOwn(app, exercise, plan),
    'take-back-exercises': async ({ exercises }, app) => (await code.fetch()).takeBack(app, exercises),
    'show-own-exercises': async (_intent, app) => (await code.fetch()).showOwn(app),
    'save-exercise-file': async ({ exerciseId }, app) => (await code.fetch()).saveFile(app, exerciseId),
    'open-exercise-file': async ({ file }, app) => (await code.fetch()).openFile(app, file),
  },
  pages: {
    author: {
      title: () => firstText().pages.author,
      under: 'exercises',
      load: async () => (await import('./ui/pl-page-author.ts')).PlPageAuthor,
      enter: async () => void (await code.fetch()),
      // What the camera sees is for this page only. A draft waits until its page is opened again.
      leave: () => code.here?.endWatching('left'),
      keys: (key, { authoring }) => code.here?.intentOfKey(key, authoring) ?? null,
    },
  },
  notices: {
    'own-exercise-kept': { sentence: ({ how, exercise }) => code.here?.ownExerciseSentence(how, exercise) ?? '' },
    'own-exercise-deleted': {
      sentence: ({ exercise, plan }) =>
        code.here?.ownExerciseSentence(plan ? 'deletedFromPlan' : 'deleted', exercise) ?? '',
      action: ({ exercise, plan }) => ({
        words: firstText().notices.undo,
        asks: [{ kind: 'restore-own-exercise', exercise, plan }],
        dismisses: true,
      }),
    },
    'exercise-not-opened': { sentence: ({ trouble }) => text().author.notOpened[trouble] },
  },
  start: async (app) => {
    const show = async (): Promise<void> => (await code.fetch()).showOwn(app);
    app.ports.ownExercises.onChange(() => void show());
    // Most devices have none, and fetch nothing.
    if (!app.ports.ownExercises.isEmpty()) await show();
  },
  erased: async ({ store, ports }, where) => {
    code.here?.forgetShown({ ports });
    const exercises = store.state.exercises.filter((exercise) => !bringsWords(exercise));
    store.set({ authoring: null, exercises, unreadableExercises: 0 });
    const erased = where === 'here' ? await ports.ownExercises.erase() : null;
    return erased?.ok === false ? erased.failure : null;
  },
});
