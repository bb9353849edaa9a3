import type { Side } from '../core/body/landmarks.ts';

/**
 * A count as a language needs it: its digits, its plural form, and the number itself where there is a word for it
 * ("twice"). A language file never gets a bare number: every number comes with its digits already written, so that none
 * can be written wrongly.
 */
export interface Count {
  readonly value: number;
  readonly digits: string;
  readonly form: Intl.LDMLPluralRule;
}

/**
 * The values of a sentence: words and numbers that are ready to stand in it, counts, and values that decide its
 * wording.
 */
export type Words<K extends string> = Readonly<Record<K, string>>;
export type Counts<K extends string> = Readonly<Record<K, Count>>;
export interface OfSide {
  readonly side: Side;
}
/** A group of people; null: both sexes. */
export interface OfSex {
  readonly sex: 'female' | 'male' | null;
}
/** A target: whether it is this person's own, and whether each side has its own. */
export interface OfTarget {
  readonly personal: boolean;
  readonly sided: boolean;
}

/** The plural forms that a language may need; `other` always exists (Arabic uses all six). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form of a word for a count. */
export const pick = ({ form }: Count, forms: PluralForms): string => forms[form] ?? forms.other;
