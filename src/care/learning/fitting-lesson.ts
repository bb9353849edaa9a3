import { partsOf, type BodyPlace } from '../pain/body-place.ts';
import type { OfTen } from '../pain/check-in.ts';
import type { ProgrammeId } from '../plan/programmes.ts';
import { LESSON_IDS, type LessonId } from './lesson.ts';

/** What is known of somebody on a day, as far as a lesson may fit it. */
export interface KnownToday {
  /** The pain that was told last today, 0 to 10; null where none was told. */
  readonly pain: OfTen | null;
  /** Where it hurt today. */
  readonly places: readonly BodyPlace[];
  /** A warning sign was told today, and nobody has looked at it. */
  readonly hasWarningSign: boolean;
  /** Left and right differed clearly when they were last measured (`core/report/side-by-side.ts`). */
  readonly sidesDiffer: boolean;
  /** The programme that the plan was made of; null where it was made of none. */
  readonly programme: ProgrammeId | null;
  /** The lessons that were opened before. */
  readonly read: readonly LessonId[];
}

/** From this pain on it is more than "safe" (clinical#pain-levels), and how much to do comes before all else. */
const MORE_THAN_SAFE = 3;

/** Where a lesson is about. Which is which is a choice, unverified: sitting is for the neck, lifting for the low back. */
const ABOUT: Readonly<Partial<Record<ReturnType<typeof partsOf>['part'], LessonId>>> = {
  head: 'posture',
  neck: 'posture',
  'upper-back': 'posture',
  'shoulder-blade': 'posture',
  shoulder: 'sleep',
  'low-back': 'lifting',
  tailbone: 'posture',
  bottom: 'lifting',
  hip: 'sleep',
  knee: 'moving',
};

/** What somebody who does a programme may want to know first. A choice, unverified. */
const OF_PROGRAMME: Readonly<Record<ProgrammeId, LessonId>> = {
  'low-back': 'lifting',
  'core-control': 'lifting',
  'shoulders-arms': 'posture',
  'daily-mobility': 'moving',
};

/**
 * The lesson that fits the day best, of those that were not opened before; null where all were, and where a warning sign was told: then a
 * person looks at it, and no lesson is in the way. In this order: pain that is more than safe, where it hurts, a difference between the
 * sides, the programme, the others in the order of the list. The order is a choice, unverified.
 */
export function fittingLesson(known: KnownToday): LessonId | null {
  if (known.hasWarningSign) return null;
  const { pain, places, sidesDiffer, programme, read } = known;
  const wished: readonly (LessonId | undefined)[] = [
    ...((pain ?? 0) >= MORE_THAN_SAFE ? ['pain' as const] : []),
    ...places.map((place) => ABOUT[partsOf(place).part]),
    ...(sidesDiffer ? ['sides' as const] : []),
    ...(programme === null ? [] : [OF_PROGRAMME[programme]]),
    ...LESSON_IDS,
  ];
  return wished.find((id) => id !== undefined && !read.includes(id)) ?? null;
}
