// @ts-check
/**
 * The benchmark tables: `npm run bench [-- --json FILE] [--only NAME] [--tasks-model FILE]`, `--storage`, `--judgement`, `--live [--seconds N]`,
 * `--angles [--clips DIR] [--traces DIR]`, `--sensitivity [--tests] [--traces DIR]`.
 */
import { runTool } from './run-tool.mjs';

/** @param {string[]} args */
export const run = (args) => runTool('scripts/bench/bench.ts', args);
