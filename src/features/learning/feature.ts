import { defineFeature } from '../../app/feature.ts';
import { anyText } from '../../app/route.ts';
import { allSentences } from '../../text/in-use.ts';
import { firstText } from '../../text/text.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly learning: {
      readonly intents: {
        /** Says a lesson, sentence by sentence. */
        readonly 'read-lesson': { readonly lessonId: string };
        readonly 'stop-reading': Nothing;
      };
      readonly pages: {
        readonly learning: Nothing;
        readonly lesson: { readonly lessonId: string };
      };
    };
  }
}

/** What reads and remembers is fetched with its first use: the first page does without. */
const reading = async () => (await Promise.all([import('./reading.ts'), allSentences()]))[0];

/** Short lessons: what is known of people in general, in a few plain sentences with a drawing. */
export default defineFeature('learning', {
  needs: ['speaker'],
  intents: {
    'read-lesson': async ({ lessonId }, app) => (await reading()).readAloud(app, lessonId),
    'stop-reading': (_intent, { ports }) => ports.speaker.stop(),
  },
  pages: {
    learning: {
      title: () => firstText().pages.learning,
      under: 'start',
      load: async () => (await import('./ui/pl-page-learning.ts')).PlPageLearning,
    },
    lesson: {
      parameters: { lessonId: anyText },
      title: () => firstText().pages.lesson,
      under: 'start',
      load: async () => (await import('./ui/pl-page-lesson.ts')).PlPageLesson,
      enter: async ({ lessonId }, app) => (await reading()).opened(app, lessonId),
    },
  },
});
