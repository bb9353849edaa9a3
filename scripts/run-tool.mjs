// @ts-check
import { resolve } from 'node:path';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

/**
 * Runs a tool that is written in TypeScript and uses the app's own modules. It is run by Vite, because Node 20 does not
 * strip types and does not know `import.meta.glob`. Vite's `runnerImport` is over once a module is loaded; a tool also needs the
 * modules that the app fetches later. The tool exports `run(args)`, which resolves to the exit code.
 * @param {string} file @param {string[]} args
 */
export async function runTool(file, args) {
  const config = await resolveConfig(
    {
      logLevel: 'error',
      configFile: false,
      envDir: false,
      environments: {
        tool: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('tool', config, { hot: false });
  await environment.init();
  try {
    const tool = /** @type {{run: (args: string[]) => Promise<number>}} */ (
      await environment.runner.import(resolve(file))
    );
    process.exitCode = await tool.run(args);
  } finally {
    await environment.close();
  }
}
