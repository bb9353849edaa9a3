// @ts-check
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Lets browsers find each other over a server that serves the app (`src/server/signalling.ts`). Vite reads its TypeScript, because Node 20
 * does not. Throws where a setting of the environment is no address.
 * @param {import('node:http').Server} server
 * @param {Readonly<Record<string, string | undefined>>} [environment]
 * @returns {Promise<() => void>} ends it
 */
export async function signalOver(server, environment = process.env) {
  const { module } = await runnerImport(resolve(import.meta.dirname, '../src/server/signalling.ts'), {
    ...{ configFile: false, envDir: false, logLevel: 'error' },
  });
  const { attachSignalling, iceSettingsOf, relaySettingsOf } =
    /** @type {typeof import('../src/server/signalling.ts')} */ (module);
  return attachSignalling(server, { ice: iceSettingsOf(environment), relay: relaySettingsOf(environment) }).close;
}
