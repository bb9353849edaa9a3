/** The short lessons, in the order in which lists show them. */
export const LESSON_IDS = ['posture', 'lifting', 'pain', 'sides', 'moving', 'sleep'] as const;

export type LessonId = (typeof LESSON_IDS)[number];

/** The lesson of this id; null where there is none. */
export const asLesson = (id: string): LessonId | null => LESSON_IDS.find((one) => one === id) ?? null;

/** What a lesson can rest on; the words of each say how sure it is. */
export type SourceId =
  | 'swain'
  | 'desks'
  | 'saraceni'
  | 'who'
  | 'review'
  | 'dahm'
  | 'levels'
  | 'steffens'
  | 'sherrington'
  | 'finucane'
  | 'symmetry'
  | 'practice';

/** What each lesson rests on. */
export const LESSON_SOURCES: Readonly<Record<LessonId, readonly SourceId[]>> = {
  /** clinical#lesson-posture, clinical#lesson-sitting */
  posture: ['swain', 'desks', 'practice'],
  /** clinical#lesson-lifting */
  lifting: ['saraceni', 'practice'],
  /** clinical#lesson-hurt-and-harm, clinical#lesson-stay-active, clinical#lesson-pacing, clinical#pain-levels, clinical#pain-next-day */
  pain: ['who', 'dahm', 'levels', 'practice'],
  /** clinical#lesson-sides-and-risks, clinical#lesson-fewer-new-episodes, clinical#lesson-balance */
  sides: ['steffens', 'sherrington', 'symmetry', 'practice'],
  /** clinical#lesson-exercise-helps, clinical#lesson-stay-active, clinical#lesson-sitting, clinical#lesson-balance */
  moving: ['review', 'dahm', 'sherrington', 'practice'],
  /** clinical#lesson-sleep, clinical#red-flag-cancer */
  sleep: ['finucane', 'practice'],
};
