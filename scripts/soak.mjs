// @ts-check
/** The app before its own camera for as long as is asked, with a fault every minute: `npm run soak -- --minutes N [--seed N] [--model lite]`. */
import { runTool } from './run-tool.mjs';

/** @param {string[]} args */
export const run = (args) => runTool('scripts/soak/soak.ts', args);
