import type { Recipe } from './recipe.ts';

/** One sentence of Dutch. The compiler asks for all of them: the others are taken from the source here. */
export const language: Recipe = {
  thing: 'language',
  names: { LANGUAGE: 'nl' },
  steps: [
    {
      file: 'src/text/nl/words.ts',
      text: `import type { Catalogue } from '../catalogue.ts';
import { en } from '../en/words.ts';

export const nl: Catalogue = { ...en, pages: { ...en.pages, start: 'Oefeningen' } };
`,
    },
    {
      file: 'src/text/languages.ts',
      after: "  [SOURCE]: { name: 'English', direction: 'ltr', sentences: en },\n",
      add: "  nl: { name: 'Nederlands', direction: 'ltr', sentences: async () => (await import('./nl/words.ts')).nl },\n",
    },
  ],
};
