import type { Recipe } from './recipe.ts';

/** As the tool for it makes it. */
export const feature: Recipe = {
  thing: 'feature',
  names: { NAME: 'pain-diary' },
  tool: { script: 'scripts/new-feature.mjs', args: ['pain-diary'] },
  steps: [],
};
