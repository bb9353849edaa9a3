// @ts-check
/** Session files changed at random, and what the app makes of them: `npm run fuzz -- --files 20000 [--seed NAME]`. */
import { runTool } from './run-tool.mjs';

/** @param {string[]} args */
export const run = (args) => runTool('scripts/fuzz/fuzz.ts', args);
