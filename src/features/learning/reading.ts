import { asLesson } from '../../care/learning/lesson.ts';
import type { Kernel } from '../../app/kernel.ts';
import type { AppState } from '../../app/state.ts';
import { lessonAloud } from '../../text/say/learning.ts';

type Reading = Kernel<AppState, 'speaker'>;

/** Remembers that a lesson was opened. */
export function opened({ store, dispatch }: Reading, lessonId: string): void {
  const { openedLessons } = store.state.settings;
  if (asLesson(lessonId) === null || openedLessons.includes(lessonId)) return;
  void dispatch({ kind: 'change-settings', change: { openedLessons: [...openedLessons, lessonId] } });
}

/** Says a lesson from its beginning, one sentence after the other: in a long text a browser's voice stops. */
export function readAloud({ ports }: Reading, lessonId: string): void {
  const lesson = asLesson(lessonId);
  if (!lesson) return;
  ports.speaker.stop();
  for (const sentence of lessonAloud(lesson)) ports.speaker.say(sentence, { urgency: 'turn' });
}
