// @ts-check
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Runs a tool that is written in TypeScript and uses the app's own modules. It is run by Vite, because Node 20 does not
 * strip types and does not know `import.meta.glob`. The tool exports `run(args)`, which resolves to the exit code.
 * @param {string} file @param {string[]} args
 */
export async function runTool(file, args) {
  const { module } = await runnerImport(resolve(file), { logLevel: 'error' });
  const tool = /** @type {{run: (args: string[]) => Promise<number>}} */ (module);
  process.exitCode = await tool.run(args);
}
