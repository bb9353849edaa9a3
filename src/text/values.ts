import type { Side } from '../core/body/landmarks.ts';

/**
 * A count as a language needs it: its digits, its plural form, and the number itself where there is a word for it ("twice").
 * A language file is given no bare number: every figure comes with its digits already written, so none can be written wrongly.
 */
export interface Count {
  readonly value: number;
  readonly digits: string;
  readonly form: Intl.LDMLPluralRule;
}

/** What a sentence is made of: words and figures that are ready to stand in it, counts, and what its wording turns on. */
export type Words<K extends string> = Readonly<Record<K, string>>;
export type Counts<K extends string> = Readonly<Record<K, Count>>;
export interface OfSide {
  readonly side: Side;
}
/** A group of people; null: all of them. */
export interface OfSex {
  readonly sex: 'female' | 'male' | null;
}
/** A target: this person's own or everybody's, and whether each side has another one. */
export interface OfTarget {
  readonly personal: boolean;
  readonly sided: boolean;
}

/** The forms that a language may need; `other` always exists (Arabic uses all six). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form of a word for a count. */
export const pick = ({ form }: Count, forms: PluralForms): string => forms[form] ?? forms.other;
