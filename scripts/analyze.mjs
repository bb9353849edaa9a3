// @ts-check
/** Judges recordings from the command line: `npm run --silent analyze -- --exercise ID FILE…`. */
import { runTool } from './run-tool.mjs';

/** @param {string[]} args */
export const run = (args) => runTool('scripts/analyze/analyze.ts', args);
