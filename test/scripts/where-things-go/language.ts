import type { Recipe } from './recipe.ts';

/** One sentence of Dutch. The compiler asks for all of them: the others are taken from the source here. */
export const language: Recipe = {
  thing: 'language',
  names: { LANGUAGE: 'nl' },
  steps: [
    {
      file: 'src/text/nl/first.ts',
      text: `import type { FirstCatalogue } from '../catalogue.ts';
import { first as source } from '../en/first.ts';

export const first: FirstCatalogue = { ...source, pages: { ...source.pages, start: 'Oefeningen' } };
`,
    },
    {
      file: 'src/text/nl/later.ts',
      text: `import type { LaterCatalogue } from '../catalogue.ts';
import { later as source } from '../en/later.ts';

export const later: LaterCatalogue = source;
`,
    },
    {
      file: 'src/text/languages.ts',
      after: '  [SOURCE]: English,\n',
      add: `  nl: {
    name: 'Nederlands',
    direction: 'ltr',
    first: async () => (await import('./nl/first.ts')).first,
    later: async () => (await import('./nl/later.ts')).later,
  },
`,
    },
  ],
};
