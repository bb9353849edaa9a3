import { openSigns } from '../../care/pain/red-flags.ts';
import { fittingLesson } from '../../care/learning/fitting-lesson.ts';
import { asLesson, type LessonId } from '../../care/learning/lesson.ts';
import { findProgramme } from '../../care/plan/programmes.ts';
import { dayIn } from '../../core/record/calendar-day.ts';
import { sideBySide } from '../../core/report/side-by-side.ts';
import type { Now } from '../../care/plan/morning.ts';
import type { Today } from './today.ts';

/** A day and what may be left of the one before, so that a day of 25 hours is read whole. */
const A_DAY_MS = 26 * 3_600_000;
/** The last sessions say whether left and right differ. A choice: no more, because each is read whole. */
const LOOKED_AT = 4;

/** The short lesson that fits today, from what was told today, measured last and planned; null where none does. */
export async function lessonFor(app: Today, now: Now): Promise<LessonId | null> {
  const { store, ports } = app;
  const { plan, settings, zone } = store.state;
  const told = await ports.days.readCheckIns({ sinceEpochMs: now.epochMs - A_DAY_MS });
  const today = (told.ok ? told.value.records : []).filter(({ atEpochMs }) => dayIn(atEpochMs, zone) === now.day);
  const flags = openSigns(today);
  return fittingLesson({
    pain: today.findLast(({ painNow }) => painNow !== null)?.painNow ?? null,
    places: today.findLast(({ places }) => places.length > 0)?.places ?? [],
    hasWarningSign: flags.length > 0,
    sidesDiffer: await doSidesDiffer(app),
    programme: findProgramme(plan?.programme?.id)?.id ?? null,
    read: settings.openedLessons.flatMap((id) => asLesson(id) ?? []),
  });
}

/** Whether left and right differed clearly in one of the last sessions. */
async function doSidesDiffer({ ports }: Today): Promise<boolean> {
  const page = await ports.store.listHeads({ after: null, limit: LOOKED_AT });
  if (!page.ok) return false;
  for (const { id } of page.value.heads) {
    const read = await ports.store.readSession(id);
    const sets = (read.ok && read.value?.sets) || [];
    if (sets.some(({ exercise, summary }) => differs(exercise, summary))) return true;
  }
  return false;
}

type SetOf = Parameters<typeof sideBySide>;
function differs(exercise: SetOf[0], summary: { readonly reps: SetOf[1] } | null): boolean {
  const sides = sideBySide(exercise, summary?.reps ?? []);
  return sides.kind === 'compared' && sides.further !== null;
}
