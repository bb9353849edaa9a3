/** The forms a language may need; `other` always exists (Arabic uses all six). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Makes a function that picks the form for a count, by the rules of `language` (a BCP 47 tag). */
export function makePlural(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
