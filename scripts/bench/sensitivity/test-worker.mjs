// @ts-check
/** A process of its own for `test-worker.ts`. */
import { runTool } from '../../run-tool.mjs';

await runTool('scripts/bench/sensitivity/test-worker.ts', []);
