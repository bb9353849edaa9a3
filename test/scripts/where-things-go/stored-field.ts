import type { Recipe } from './recipe.ts';

const SCHEMA = 'src/schema/session.ts';

/** Where somebody practised. */
export const storedField: Recipe = {
  thing: 'stored field',
  names: {},
  steps: [
    {
      file: 'src/core/report/session.ts',
      after: 'export interface Session {\n',
      add: "  /** Where it was; absent where nobody said so. */\n  readonly place?: 'home' | 'practice';\n",
      missedIn: SCHEMA,
    },
    {
      file: SCHEMA,
      after: 'const sessionEntries = {\n',
      add: "  place: v.exactOptional(v.picklist(['home', 'practice'])),\n",
      missedIn: SCHEMA,
    },
    { file: 'STORAGE.md', after: '| sessions and sets: times, ', add: 'place, ' },
  ],
};
