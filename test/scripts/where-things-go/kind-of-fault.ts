import type { Recipe } from './recipe.ts';

const JUDGES = 'src/core/faults/judge-faults.ts';
const SCHEMA = 'src/schema/exercise.ts';
const SHOWN = 'src/care/figure/fault-readings.ts';
const CONTRADICTIONS = 'src/schema/exercise-contradictions.ts';

/** A limb that goes to and fro where it should be held. */
export const kindOfFault: Recipe = {
  thing: 'kind of fault',
  names: { KIND: 'wavers' },
  steps: [
    {
      file: 'src/core/exercise/fault-criterion.ts',
      after: 'export type FaultCriterion =\n',
      add: `  /** At the peak the measure goes to and fro by more than this. */
  | { readonly kind: 'wavers'; readonly measure: SidedMeasure; readonly over: number }
`,
      missedIn: JUDGES,
    },
    {
      file: 'src/core/exercise/fault-criterion.ts',
      after: '  follows: { reads: measureOf, eased: null },\n',
      add: '  wavers: { reads: measureOf, eased: (criterion, by) => ({ ...criterion, over: criterion.over + by }) },\n',
    },
    {
      file: 'src/core/faults/wavers.ts',
      text: `import { seenValue } from '../measure/readings.ts';
import type { FaultJudge } from './fault-judge.ts';
import { middleOf, sidesOf } from './rep-context.ts';

/** At the peak the measure goes to and fro by more than the limit. */
export const wavers: FaultJudge<'wavers'> = {
  needsWhole: true,
  find: (context, { measure, over }) => {
    const seen = sidesOf(context, 'mover').map((side) =>
      context.shape.atPeak.map((measures) => seenValue(measures, measure, side)).filter((value) => value !== null),
    );
    if (seen.every(({ length }) => length === 0)) return 'hidden';
    return seen.some((values) => Math.max(...values) - Math.min(...values) > over) ? middleOf(context) : 'none';
  },
};
`,
    },
    {
      file: JUDGES,
      after: "import { duringRep } from './while.ts';\n",
      add: "import { wavers } from './wavers.ts';\n",
    },
    { file: JUDGES, after: '  follows,\n', add: '  wavers,\n', missedIn: JUDGES },
    {
      file: SCHEMA,
      after: "const faultCriterion = v.variant('kind', [\n",
      add: "  v.strictObject({ kind: v.literal('wavers'), measure: sidedMeasure, over: positive }),\n",
      missedIn: SCHEMA,
    },
    { file: CONTRADICTIONS, after: "    case 'sags':\n", add: "    case 'wavers':\n", missedIn: CONTRADICTIONS },
    { file: SHOWN, after: "    case 'sags':\n", add: "    case 'wavers':\n", missedIn: SHOWN },
  ],
};
