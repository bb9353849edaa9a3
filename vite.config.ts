import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { isolation } from './scripts/isolation.mjs';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  base: './',
  server: { headers: isolation },
  preview: { headers: isolation },
  worker: { format: 'es' },
  build: { target: 'es2023', outDir: 'dist' },
  resolve: {
    // pose-detection imports this file statically although it is no ES module; the shim loads it as a script.
    alias: [{ find: /^@mediapipe\/pose$/, replacement: path('./src/edge/pose/mediapipe-shim.ts') }],
  },
});
