import type { Recipe } from './recipe.ts';

const SAY = 'src/text/say/range.ts';

/** How often the own range was looked for. */
export const sentence: Recipe = {
  thing: 'sentence',
  names: { SUBJECT: 'range' },
  steps: [
    {
      file: 'src/text/en/range.ts',
      after: 'export const range = {\n',
      add: "  tried: ({ times }: Words<'times'>) => `Looked for so many times: ${times}.`,\n",
      missedIn: SAY,
    },
    {
      file: SAY,
      after: "import { byFive, list, sentences, whole } from './forms.ts';\n",
      add: `
/** How often the own range was looked for. */
export const triedSentence = (times: number): string => catalogue().range.tried({ times: whole(times) });
`,
    },
    {
      file: 'test/text/every-saying.ts',
      after: '  ownRangeLead: () => EXERCISES.map(range.ownRangeLead),\n',
      add: '  triedSentence: () => range.triedSentence(3),\n',
    },
    {
      file: 'test/truth/sentences/own-range.ts',
      after: 'export const OWN_RANGE: Table = {\n',
      add: "  'range.tried': { when: 'the range was looked for so often', holds: (claim) => numberIn(claim, 'times') > 0 },\n",
    },
  ],
};
