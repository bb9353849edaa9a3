import { mean } from '../../core/maths/numbers.ts';
import type { OfTen } from './check-in.ts';

/** An activity of one's own, and how well it goes: 0 not at all, 10 as well as before. */
export interface ScaledActivity {
  readonly name: string;
  readonly score: OfTen;
}

/** One filling-in of the Patient-Specific Functional Scale (clinical#measure-psfs). */
export interface Scale {
  readonly id: string;
  readonly kind: 'psfs';
  readonly atEpochMs: number;
  /** The time zone of the place where it was filled in. */
  readonly zone: string;
  readonly activities: readonly ScaledActivity[];
}

/** Three activities (clinical#measure-psfs). */
export const ACTIVITIES = 3;

/** How long the name of an activity may be, in characters. A choice, unverified: "Carrying the shopping up the stairs" has 35. */
export const MAX_ACTIVITY_LENGTH = 60;

/** Changes of the mean of three activities, in points (clinical#measure-psfs). What is less than a small change is not told from none. */
export const CHANGES = { small: 1.3, medium: 2.3, large: 2.7 } as const;

export interface FunctionChange {
  /** Points of the mean, more than 0 where more can be done now. */
  readonly difference: number;
  /** A difference below the smallest sure change is no change. */
  readonly kind: 'within-error' | 'better' | 'worse';
  readonly size: 'none' | keyof typeof CHANGES;
}

/** The mean over the activities. */
export const functionScore = ({ activities }: Pick<Scale, 'activities'>): number =>
  mean(activities.map(({ score }) => score));

/** Whether both are about the same activities; otherwise their means cannot be compared. */
export function isAboutTheSame(one: Scale, other: Scale): boolean {
  const names = (answer: Scale): string => JSON.stringify(answer.activities.map(({ name }) => name).toSorted());
  return names(one) === names(other);
}

/** How function has changed; null where the activities are not the same. */
export function changeOfFunction(from: Scale, to: Scale): FunctionChange | null {
  if (!isAboutTheSame(from, to)) return null;
  const difference = functionScore(to) - functionScore(from);
  const reached = Math.abs(difference);
  const size = (['large', 'medium', 'small'] as const).find((one) => reached >= CHANGES[one]) ?? 'none';
  if (size === 'none') return { difference, kind: 'within-error', size };
  return { difference, kind: difference > 0 ? 'better' : 'worse', size };
}

/** What an answer is held against: the first about the same activities, and the one before it. Null where it is the first, or the first is the one before. */
export function heldAgainst(
  answers: readonly Scale[],
  answer: Scale,
): { readonly first: Scale | null; readonly last: Scale | null } {
  const earlier = answers
    .filter((one) => one.atEpochMs < answer.atEpochMs && isAboutTheSame(one, answer))
    .toSorted((a, b) => a.atEpochMs - b.atEpochMs);
  const last = earlier.at(-1) ?? null;
  const first = earlier[0] ?? null;
  return { first: first === last ? null : first, last };
}

const DAY_MS = 86_400_000;
/** Every two weeks (clinical#measure-psfs). */
const EVERY_DAYS = 14;

/** Whether the scale is offered: it was never filled in, or two weeks ago, to the nearest day. A clock that was put back puts nothing off. */
export const isFunctionDue = (answers: readonly Scale[], nowEpochMs: number): boolean =>
  answers.every(({ atEpochMs }) => Math.round(Math.abs(nowEpochMs - atEpochMs) / DAY_MS) >= EVERY_DAYS);
