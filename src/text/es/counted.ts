import type { Side } from '../../core/body/landmarks.ts';
import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Count } from '../values.ts';

/** Parts of Spanish sentences that several of them share. */
export const sides = { left: 'izquierda', right: 'derecha' } as const;

const STEMS = { left: 'izquierd', right: 'derech' } as const;
/** The side as an adjective, with the ending that its noun asks for: "brazo izquierdo", "pierna izquierda". */
export const ofSide = (side: Side, ending: 'a' | 'o'): string => `${STEMS[side]}${ending}`;

// All three are feminine, so that one sentence fits each of them.
const COUNTABLES = {
  repetitions: { one: 'repetición', other: 'repeticiones' },
  holds: { one: 'posición mantenida', other: 'posiciones mantenidas' },
  rounds: { one: 'ronda', other: 'rondas' },
} as const;
export const countable = (of: Countable, count: Count): string => pick(count, COUNTABLES[of]);
export const counted = (of: Countable, count: Count): string => `${count.digits} ${countable(of, count)}`;
export const stands = (count: Count): string =>
  `${count.digits} ${pick(count, { one: 'levantada', other: 'levantadas' })}`;

export const sessions = (count: Count): string =>
  `${count.digits} ${pick(count, { one: 'sesión', other: 'sesiones' })}`;

export const times = ({ value, digits }: Count): string =>
  value === 1 ? 'una vez' : value === 2 ? 'dos veces' : `${digits} veces`;

const SECONDS = { one: 'segundo', other: 'segundos' } as const;
export const seconds = (count: Count): string => `${count.digits} ${pick(count, SECONDS)}`;
export const secondsInWords = (count: Count): string =>
  `${count.value === 1 ? 'un' : inWords(count)} ${pick(count, SECONDS)}`;

export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const NUMBERS = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
/** A number by itself: "uno, dos, tres". */
export const inWords = ({ value, digits }: Count): string => NUMBERS[value] ?? digits;
/** A number that stands for a feminine word: "una" (repetición), "dos" (repeticiones). */
export const feminineInWords = (count: Count): string => (count.value === 1 ? 'una' : inWords(count));
