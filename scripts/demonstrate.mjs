// @ts-check
/** What the figure shows, as a pose trace: `npm run --silent demonstrate -- --exercise ID [--side SIDE] [--reps N] --trace-out FILE`. */
import { runTool } from './run-tool.mjs';

/** @param {string[]} args */
export const run = (args) => runTool('scripts/demonstrate/demonstrate.ts', args);
