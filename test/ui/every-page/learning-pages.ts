/** The short lessons. */
import '../../../src/features/learning/ui/pl-page-learning.ts';
import '../../../src/features/learning/ui/pl-page-lesson.ts';
import { LESSON_IDS } from '../../../src/care/learning/lesson.ts';
import { lessonSentences } from '../../../src/text/say/learning.ts';
import { someState } from '../some-state.ts';
import { page, type PageState } from './page-state.ts';

export const learningPages = (): PageState[] => [
  page('lessons', 'pl-page-learning', someState({ route: { page: 'learning' } })),
  page(
    'lessons: some opened',
    'pl-page-learning',
    someState({
      route: { page: 'learning' },
      settings: { ...someState().settings, openedLessons: ['pain', 'of-a-newer-app'] },
    }),
  ),
  ...LESSON_IDS.map((lessonId) =>
    page(`lesson ${lessonId}`, 'pl-page-lesson', someState({ route: { page: 'lesson', lessonId } })),
  ),
  page(
    'lesson: read aloud',
    'pl-page-lesson',
    someState({ route: { page: 'lesson', lessonId: 'pain' }, saying: lessonSentences('pain')[1] ?? null }),
  ),
  page('lesson: none', 'pl-page-lesson', someState({ route: { page: 'lesson', lessonId: 'none' } })),
];
