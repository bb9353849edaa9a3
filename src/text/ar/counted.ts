import type { Countable } from '../../core/exercise/exercise.ts';
import type { Count } from '../values.ts';

/** Parts of Arabic sentences that several of them share. */
export const sides = { left: 'اليسار', right: 'اليمين' } as const;
/** As an adjective of what is feminine (an arm, a leg), and of what is masculine (a side, an elbow). */
export const sideOfHer = { left: 'اليسرى', right: 'اليمنى' } as const;
export const sideOfHim = { left: 'الأيسر', right: 'الأيمن' } as const;

/**
 * A noun with a number. One and two are words of their own; two changes with its place in the sentence: `two` stands alone or begins
 * it, `twoAfter` comes after a preposition or another noun, or says how often and how long.
 */
interface Noun {
  readonly one: string;
  readonly two: string;
  readonly twoAfter: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}
type Place = 'alone' | 'after';

const withNumber = (noun: Noun, { form, digits }: Count, place: Place): string => {
  // "2.0" is a measured value, and not a pair.
  const isFraction = /\p{Punctuation}/u.test(digits);
  if (form === 'one' && !isFraction) return noun.one;
  if (form === 'two' && !isFraction) return place === 'alone' ? noun.two : noun.twoAfter;
  const isOther = form === 'zero' || form === 'other' || isFraction;
  return `${digits} ${isOther ? noun.other : form === 'few' ? noun.few : noun.many}`;
};

const COUNTABLES: Readonly<Record<Countable, Noun>> = {
  repetitions: {
    one: 'تكرار واحد',
    two: 'تكراران',
    twoAfter: 'تكرارين',
    few: 'تكرارات',
    many: 'تكرارًا',
    other: 'تكرار',
  },
  holds: {
    one: 'مرة ثبات واحدة',
    two: 'مرتا ثبات',
    twoAfter: 'مرتي ثبات',
    few: 'مرات ثبات',
    many: 'مرة ثبات',
    other: 'مرة ثبات',
  },
  rounds: {
    one: 'جولة واحدة',
    two: 'جولتان',
    twoAfter: 'جولتين',
    few: 'جولات',
    many: 'جولة',
    other: 'جولة',
  },
};

const STANDS: Noun = {
  one: 'مرة نهوض واحدة',
  two: 'مرتا نهوض',
  twoAfter: 'مرتي نهوض',
  few: 'مرات نهوض',
  many: 'مرة نهوض',
  other: 'مرة نهوض',
};
const TIMES: Noun = {
  one: 'مرة واحدة',
  two: 'مرتان',
  twoAfter: 'مرتين',
  few: 'مرات',
  many: 'مرة',
  other: 'مرة',
};
const SECONDS: Noun = {
  one: 'ثانية واحدة',
  two: 'ثانيتان',
  twoAfter: 'ثانيتين',
  few: 'ثوانٍ',
  many: 'ثانية',
  other: 'ثانية',
};
const MINUTES: Noun = {
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  twoAfter: 'دقيقتين',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
};
const SETS: Noun = {
  one: 'مجموعة واحدة',
  two: 'مجموعتان',
  twoAfter: 'مجموعتين',
  few: 'مجموعات',
  many: 'مجموعة',
  other: 'مجموعة',
};
const EXERCISES: Noun = {
  one: 'تمرين واحد',
  two: 'تمرينان',
  twoAfter: 'تمرينين',
  few: 'تمارين',
  many: 'تمرينًا',
  other: 'تمرين',
};
const ATTEMPTS: Noun = {
  one: 'محاولة واحدة',
  two: 'محاولتان',
  twoAfter: 'محاولتين',
  few: 'محاولات',
  many: 'محاولة',
  other: 'محاولة',
};
const DEGREES: Noun = {
  one: 'درجة واحدة',
  two: 'درجتان',
  twoAfter: 'درجتين',
  few: 'درجات',
  many: 'درجة',
  other: 'درجة',
};

const saying =
  (noun: Noun) =>
  (count: Count, place: Place = 'alone'): string =>
    withNumber(noun, count, place);

export const counted = (of: Countable, count: Count, place: Place = 'alone'): string =>
  withNumber(COUNTABLES[of], count, place);
export const stands = saying(STANDS);
export const times = saying(TIMES);
export const seconds = saying(SECONDS);
export const minutes = saying(MINUTES);
export const sets = saying(SETS);
export const exercisesCounted = saying(EXERCISES);
export const attempts = saying(ATTEMPTS);
export const degreesCounted = saying(DEGREES);

const NUMBERS = ['صفر', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
/** A number as it is counted aloud. */
export const inWords = ({ value, digits }: Count): string => NUMBERS[value] ?? digits;
/** The same after a preposition. */
export const inWordsAfter = (count: Count): string => (count.value === 2 ? 'اثنين' : inWords(count));
