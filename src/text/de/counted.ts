import type { Side } from '../../core/body/landmarks.ts';
import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Count } from '../values.ts';

/** Parts of German sentences that several of them share. */
export const sides = { left: 'links', right: 'rechts' } as const;

const STEMS = { left: 'link', right: 'recht' } as const;
/** The side as an adjective, with the ending that its place in the sentence asks for: "linker Arm", "auf dem linken Bein". */
export const ofSide = (side: Side, ending: 'e' | 'en' | 'er' | 'es'): string => `${STEMS[side]}${ending}`;

// All three are feminine, so that one sentence fits each of them.
const COUNTABLES = {
  repetitions: { one: 'Wiederholung', other: 'Wiederholungen' },
  holds: { one: 'Haltephase', other: 'Haltephasen' },
  rounds: { one: 'Runde', other: 'Runden' },
} as const;
export const countable = (of: Countable, count: Count): string => pick(count, COUNTABLES[of]);
export const counted = (of: Countable, count: Count): string => `${count.digits} ${countable(of, count)}`;
export const stands = (count: Count): string => `${count.digits}-mal Aufstehen`;

export const sessions = (count: Count): string =>
  `${count.digits} ${pick(count, { one: 'Sitzung', other: 'Sitzungen' })}`;

export const times = ({ value, digits }: Count): string =>
  value === 1 ? 'einmal' : value === 2 ? 'zweimal' : `${digits}-mal`;

const SECONDS = { one: 'Sekunde', other: 'Sekunden' } as const;
export const seconds = (count: Count): string => `${count.digits} ${pick(count, SECONDS)}`;
export const secondsInWords = (count: Count): string => `${feminineInWords(count)} ${pick(count, SECONDS)}`;

export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const NUMBERS = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
/** A number by itself: "eins, zwei, drei". */
export const inWords = ({ value, digits }: Count): string => NUMBERS[value] ?? digits;
/** A number before a feminine word: "eine Sekunde", "zwei Wiederholungen". */
export const feminineInWords = (count: Count): string => (count.value === 1 ? 'eine' : inWords(count));
