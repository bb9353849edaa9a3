/** The typefaces of the scripts that are not in the one of the first page, by the script's name in ISO 15924. */
const FONTS: Readonly<Record<string, () => Promise<unknown>>> = {
  Arab: () => import('./arabic.css'),
  Deva: () => import('./devanagari.css'),
};

/**
 * Fetches the typeface of a script. They are as large as the whole first page, so they come after it; until then, and where they
 * cannot be fetched, the words stand in a typeface of the system.
 */
export const loadScriptFont = (script: string): Promise<unknown> => FONTS[script]?.() ?? Promise.resolve();
