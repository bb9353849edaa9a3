// @ts-check
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Runs a tool written in TypeScript over the app's own modules: Node 20 strips no types and knows no
 * `import.meta.glob`, Vite does. The tool exports `run(args)` and resolves to the exit code.
 * @param {string} file @param {string[]} args
 */
export async function runTool(file, args) {
  const { module } = await runnerImport(resolve(file), { logLevel: 'error' });
  const tool = /** @type {{run: (args: string[]) => Promise<number>}} */ (module);
  process.exitCode = await tool.run(args);
}
