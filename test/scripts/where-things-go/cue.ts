import type { Recipe } from './recipe.ts';

/** What to do about a bag that swings. */
export const cue: Recipe = {
  thing: 'cue',
  names: {},
  steps: [
    {
      file: 'src/text/en/cues.ts',
      after: 'export const findings = {\n',
      add: "  'bag-swings': 'hand went up and down',\n",
    },
    {
      file: 'src/text/en/cues.ts',
      after: 'export const cues = {\n',
      add: "  'bag-swings': 'Let the bag hang still',\n",
    },
    {
      file: 'src/text/en/cues.ts',
      after: 'export const workOn = {\n',
      add: "  'bag-swings': 'Let the bag hang still before you lower it.',\n",
    },
  ],
};
