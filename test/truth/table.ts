/** What the table of sentences is made of: for each a condition, in words for people and as a predicate. */
import type { Count } from '../../src/text/values.ts';
import type { Facts } from './facts.ts';
import type { Line } from './render.ts';
import type { Said } from './said.ts';

/** A sentence that was said, and everything it may rest on. */
export interface Claim extends Said {
  /** The last part of its path: often the id of what it is about. */
  readonly id: string;
  /** The line in which it stands. */
  readonly line: Line;
  readonly facts: Facts;
  /** All lines that the same set is told in. */
  readonly lines: readonly Line[];
}

/** When a sentence is true. */
export interface Condition {
  readonly when: string;
  readonly holds: (claim: Claim) => boolean;
}

/** Conditions by the path of the sentence; `*` stands for one part of a path, `**` for all that follow. */
export type Table = Readonly<Record<string, Condition>>;

const patterns = new Map<string, RegExp>();
export function fits(pattern: string, path: string): boolean {
  const known = patterns.get(pattern);
  const part = (one: string): string => (one === '**' ? '.+' : one.replaceAll('*', '[^.]*'));
  const regex = known ?? new RegExp(`^${pattern.split('.').map(part).join('\\.')}$`);
  patterns.set(pattern, regex);
  return regex.test(path);
}

const isCountValue = (value: unknown): value is Count =>
  typeof value === 'object' && value !== null && 'digits' in value;

/** A number in a sentence, from its count or as it was written; NaN where it holds none of that name. */
export const numberIn = ({ values }: Pick<Said, 'values'>, name: string): number => {
  const value = values[name];
  if (isCountValue(value)) return Number(value.digits.replaceAll(',', ''));
  return typeof value === 'string' ? Number(value.replace(/[^\d.-]/g, '')) : Number.NaN;
};

/** Angles are told in steps of five. */
export const byFive = (value: number): number => 5 * Math.round(value / 5);

/** The sentences of a path that the set is told in, with their lines. */
export const saidAt = (lines: readonly Line[], pattern: string): readonly (Said & { readonly line: Line })[] =>
  lines.flatMap((line) => line.said.filter(({ path }) => fits(pattern, path)).map((one) => ({ ...one, line })));
