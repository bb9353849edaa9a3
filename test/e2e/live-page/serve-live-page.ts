import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { serve } from '../../../scripts/serve.mjs';

/** A server as `npm start` has it, policy and signalling and all, of a page that is nothing but one end of a live link. */
export interface LiveHost {
  readonly url: string;
  /** Ends it, and all that its rooms knew. */
  stop(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  /** Ends it for good. */
  remove(): Promise<void>;
}

/** `environment`: the settings that its host has given (docs/live.md). */
export async function serveLivePage(environment: Readonly<Record<string, string | undefined>> = {}): Promise<LiveHost> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-live-'));
  await build({
    ...{ configFile: false, logLevel: 'error', root: folder },
    build: {
      ...{ outDir: folder, emptyOutDir: false, minify: false, target: 'es2023' },
      lib: { entry: resolve('test/e2e/live-page/live-page.ts'), formats: ['es'], fileName: () => 'live-page.js' },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>live</title><script type="module" src="./live-page.js"></script>',
  );
  let served = await serve({ folders: [folder], port: 0, signals: true, environment });
  const { url } = served;
  return {
    url,
    stop: () => served.close(),
    start: async () => {
      served = await serve({ folders: [folder], port: Number(new URL(url).port), signals: true, environment });
      if (served.url !== url) throw new Error('somebody has taken the port meanwhile');
    },
    remove: async () => {
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}
