import type { Recipe } from './recipe.ts';

/** As the tool for it makes it: every sentence of the source, to be translated. */
export const language: Recipe = {
  thing: 'language',
  names: { LANGUAGE: 'nl' },
  tool: { script: 'scripts/new-language.mjs', args: ['nl'] },
  steps: [],
};
