import type { CalendarDay } from '../../core/record/calendar-day.ts';
import { functionScore, isAboutTheSame, type Scale } from '../pain/function-scale.ts';
import { ownDay, type Here } from './own-days.ts';

/** One filling-in: its mean, and whether it is about the same activities as the latest one. */
export interface FunctionPoint {
  readonly day: CalendarDay;
  readonly mean: number;
  readonly isSame: boolean;
  readonly scale: Scale;
}

/** The answers about activities of one's own, oldest first, and how many have a day that no right clock can have shown. */
export function functionOverTime(
  scales: readonly Scale[],
  here: Here,
): { readonly points: readonly FunctionPoint[]; readonly undated: number } {
  const dated = scales
    .toSorted((a, b) => a.atEpochMs - b.atEpochMs)
    .flatMap((scale) => {
      const day = ownDay(scale.atEpochMs, scale.zone, here);
      return day === null ? [] : [{ day, scale }];
    });
  const newest = dated.at(-1)?.scale;
  const points = dated.map(({ day, scale }) => ({
    day,
    scale,
    mean: functionScore(scale),
    isSame: newest !== undefined && isAboutTheSame(scale, newest),
  }));
  return { points, undated: scales.length - points.length };
}
