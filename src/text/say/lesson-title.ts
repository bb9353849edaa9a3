/** The titles of the short lessons, which the first page says. */
import type { LessonId } from '../../care/learning/lesson.ts';
import { firstCatalogue } from '../in-use.ts';

export const lessonTitle = (id: LessonId): string => firstCatalogue().today.lessons[id];

/** The link to the lesson that fits today. */
export const lessonOffer = (id: LessonId): string => firstCatalogue().today.lesson({ title: lessonTitle(id) });
