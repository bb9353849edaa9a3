// @ts-check
/** Recordings with known truth, made by a rendered mannequin: `npm run mannequin -- [--into DIR] [--still MS] [NAME…]`. */
import { runTool } from './run-tool.mjs';

/** @param {string[]} args */
export const run = (args) => runTool('scripts/mannequin/mannequin.ts', args);
