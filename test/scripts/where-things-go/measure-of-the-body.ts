import type { Recipe } from './recipe.ts';

const FIGURE = 'src/care/figure/drivers.ts';
const MEASURES = 'src/core/measure/measures.ts';
const READINGS = 'src/core/measure/readings.ts';
const SHIMMER = 'src/core/measure/shimmer.ts';
const REST = 'src/core/repetition/rest.ts';
const SOME = 'test/core/some-measures.ts';

/** Which ear is higher. */
export const measureOfTheBody: Recipe = {
  thing: 'measure of the whole body',
  names: {},
  steps: [
    {
      file: 'src/core/measure/names.ts',
      after: "  'pelvisLevel',\n",
      add: "  'earLevel',\n",
      missedIn: READINGS,
      saying: 'not comparable',
    },
    {
      file: MEASURES,
      after: '  readonly pelvisLevel: number | null;\n',
      add: '  /** The line through both ears, likewise. */\n  readonly earLevel: number | null;\n',
      missedIn: REST,
    },
    {
      file: MEASURES,
      after: 'levelDeg(points.leftHip, points.rightHip) : null,\n',
      add: '    earLevel: showsLevels && !hasAny(unsure, EARS) ? levelDeg(points.leftEar, points.rightEar) : null,\n',
    },
    { file: SHIMMER, after: '  pelvisLevel: 2.7,\n', add: '  earLevel: 2.7,\n', missedIn: SHIMMER },
    { file: READINGS, after: "    case 'pelvisLevel':\n", add: "    case 'earLevel':\n", missedIn: READINGS },
    {
      file: REST,
      after: '  pelvisLevel: mix(before.pelvisLevel, now.pelvisLevel, share),\n',
      add: '  earLevel: mix(before.earLevel, now.earLevel, share),\n',
      missedIn: REST,
    },
    { file: FIGURE, after: "    case 'pelvisLevel':\n", add: "    case 'earLevel':\n", missedIn: FIGURE },
    { file: SOME, after: '  pelvisLevel: null,\n', add: '  earLevel: null,\n', missedIn: SOME },
  ],
};
