import { defineFeature } from '../../app/feature.ts';
import { anyText } from '../../app/route.ts';
import { loadHistory } from '../../app/sessions.ts';
import { firstText } from '../../text/text.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly library: {
      readonly pages: {
        readonly exercises: Nothing;
        readonly standing: Nothing;
        readonly exercise: { readonly exerciseId: string };
      };
    };
  }
}

/** The page with all exercises, and the page on which a person gets ready for one of them. */
export default defineFeature('library', {
  needs: ['store'],
  pages: {
    exercises: {
      title: () => firstText().pages.exercises,
      bar: { order: 15 },
      load: async () => (await import('./ui/pl-page-exercises.ts')).PlPageExercises,
      enter: (_route, { store, ports }) => loadHistory(store, ports.store),
    },
    standing: {
      title: () => firstText().pages.standing,
      under: 'exercises',
      load: async () => (await import('./ui/pl-page-exercises.ts')).PlPageExercises,
    },
    exercise: {
      parameters: { exerciseId: anyText },
      title: () => firstText().pages.exercise,
      under: 'exercises',
      load: async () => (await import('./ui/pl-page-exercise.ts')).PlPageExercise,
      keys: (key, _state, { exerciseId }) => (key === 'Enter' ? { kind: 'begin', exerciseId } : null),
    },
  },
});
