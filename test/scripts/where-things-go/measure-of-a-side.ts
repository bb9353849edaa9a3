import type { Recipe } from './recipe.ts';

const FIGURE = 'src/care/figure/drivers.ts';

/** How high a wrist is. */
export const measureOfASide: Recipe = {
  thing: 'measure of each side',
  names: {},
  steps: [
    {
      file: 'src/core/measure/sided-measures.ts',
      after: 'export const SIDED_MEASURES = {\n',
      add: `  /** How high the wrist is against the shoulder, in % of trunk length. */
  wristUp: rule(
    (body, side) => (100 * along(vector(body[side].shoulder, body[side].wrist), body.trunk)) / body.trunkPx,
    ['Wrist'],
    ['Shoulder', 'Elbow', 'Wrist'],
    { unit: 'pct', band: 6 },
  ),
`,
      missedIn: FIGURE,
      saying: 'wristUp',
    },
    { file: FIGURE, after: "    case 'handToThigh':\n", add: "    case 'wristUp':\n", missedIn: FIGURE },
  ],
};
