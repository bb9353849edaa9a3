import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { changeable, CORE, figuresIn, withHooks, withOneChanged } from './constants.ts';
import type { How } from './unit-tests.ts';

/**
 * The unit tests that may pin the core, run with one of its figures changed, or with every reading of a figure noted. No file
 * is written to: the text changes on its way into the test.
 */
const how = JSON.parse(process.env['PLUMBLINE_SENSITIVITY'] ?? '{"kind":"as-it-is"}') as How;
const figures = how.kind === 'noted' ? figuresIn(CORE) : null;

function changed(file: string, text: string): string {
  if (figures) return withHooks(file, text, figures, changeable(figures), true);
  return how.kind === 'changed' && how.change.file === file ? withOneChanged(text, how.change) : text;
}

export default defineConfig({
  root: resolve('.'),
  plugins: [
    {
      name: 'figures-changed',
      enforce: 'pre',
      transform: (_text, id) => {
        const file = relative(resolve('.'), id).replaceAll('\\', '/');
        return file.startsWith(`${CORE}/`) ? changed(file, readFileSync(file, 'utf8')) : null;
      },
    },
  ],
  test: {
    environment: 'node',
    // Noted for each file by itself, modules that are being loaded included.
    isolate: how.kind === 'noted',
    setupFiles: how.kind === 'noted' ? ['scripts/bench/sensitivity/note-readings.ts'] : [],
    testTimeout: 60_000,
    include: ['test/{core,exercises,schema,text}/**/*.test.ts'],
  },
});
