import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Count } from '../values.ts';

/** Parts of English sentences that several of them share. */
export const sides = { left: 'left', right: 'right' } as const;

const COUNTABLES = {
  repetitions: { one: 'repetition', other: 'repetitions' },
  holds: { one: 'hold', other: 'holds' },
  rounds: { one: 'round', other: 'rounds' },
} as const;
export const countable = (of: Countable, count: Count): string => pick(count, COUNTABLES[of]);
export const counted = (of: Countable, count: Count): string => `${count.digits} ${countable(of, count)}`;
export const stands = (count: Count): string => `${count.digits} ${pick(count, { one: 'stand', other: 'stands' })}`;

export const sessions = (count: Count): string =>
  `${count.digits} ${pick(count, { one: 'session', other: 'sessions' })}`;

export const times = ({ value, digits }: Count): string =>
  value === 1 ? 'once' : value === 2 ? 'twice' : `${digits} times`;

export const seconds = (count: Count): string => `${count.digits} ${pick(count, { one: 'second', other: 'seconds' })}`;

export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const inWords = ({ value, digits }: Count): string => NUMBERS[value] ?? digits;
