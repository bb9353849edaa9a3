// @ts-check
/** Session files as what others read: `npm run --silent exchange -- FILE… --to json|csv|fhir [--passphrase-file F]`. */
import { runTool } from './run-tool.mjs';

/** @param {string[]} args */
export const run = (args) => runTool('scripts/exchange/exchange.ts', args);
