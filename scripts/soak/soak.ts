import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browser.mjs';
import { buildApp } from '../build.mjs';
import { serve } from '../serve.mjs';
import { play } from './play.ts';
import { verdictOf } from './verdict.ts';

/** A fault every minute. */
const EVERY_MS = 60_000;
const SIZES = ['lite', 'full', 'heavy'] as const;

/** Practises before the app's own camera for so long, prints how it went, and returns the exit code: 0 where all is as it should be. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`soak: ${options}`);
    return 2;
  }
  const executablePath = ensureBrowser();
  await buildApp();
  const app = await serve({ folders: ['dist'], port: 0 });
  try {
    const played = await play({
      ...options,
      everyMs: EVERY_MS,
      url: app.url,
      executablePath,
      log: (line) => console.error(line),
    });
    const { text, isMet } = verdictOf(played, options.minutes);
    console.log(`seed ${options.seed}, ${options.minutes} minutes\n\n${text}`);
    return isMet ? 0 : 1;
  } finally {
    await app.close();
  }
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { minutes: { type: 'string' }, seed: { type: 'string' }, model: { type: 'string' } },
    });
    const minutes = Number(values.minutes ?? 10);
    if (!(minutes > 0)) return `expected --minutes N, got ${values.minutes}`;
    const model = SIZES.find((size) => size === values.model);
    if (values.model !== undefined && !model) return `expected --model ${SIZES.join(' or ')}, got ${values.model}`;
    return { minutes, seed: values.seed ?? '1', ...(model && { model }) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
