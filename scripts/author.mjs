// @ts-check
/** Makes an exercise of a recording that shows it: `npm run --silent author -- --recording FILE [--id ID] [--name NAME] --out FILE`. */
import { runTool } from './run-tool.mjs';

/** @param {string[]} args */
export const run = (args) => runTool('scripts/author/author.ts', args);
