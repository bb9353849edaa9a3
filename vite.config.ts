import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { devHeaders, headers } from './scripts/policy.mjs';

/** Whether `npm run build -- --with-movenet`, or somebody by hand, has put weights of MoveNet into `public/`. */
function hasMovenet(): boolean {
  return ['lightning', 'thunder'].some((size) => existsSync(path(`./public/models/movenet/${size}/model.json`)));
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What `src/ui/kit/library` takes of the component library. */
const libraryFiles = [
  ...['checkbox', 'dialog', 'option', 'radio', 'radio-group', 'select', 'slider', 'toast', 'toast-item'].map(
    (element) => `${element}/${element}.js`,
  ),
  'icon/library.js',
]
  .map((file) => `components/${file}`)
  .concat('translations/en.js', 'utilities/localize.js')
  .map((file) => `@awesome.me/webawesome/dist/${file}`);

export default defineConfig({
  base: './',
  server: { headers: devHeaders },
  preview: { headers },
  worker: { format: 'es' },
  // Weights that are not there when the app is built are not offered in it (models/README.md).
  define: { 'import.meta.env.WITH_MOVENET': JSON.stringify(hasMovenet()) },
  // pose-detection's runtime (the second engine) is one chunk of this size, fetched only when it is wanted.
  build: {
    target: 'es2023',
    outDir: 'dist',
    chunkSizeWarningLimit: 800,
    // Every browser that reads such code preloads modules by itself.
    modulePreload: { polyfill: false },
  },
  // Imported by workers or late, where the dev server would find them only while the page runs, and reload it.
  optimizeDeps: {
    include: [
      ...libraryFiles,
      '@litertjs/core',
      'age-encryption',
      '@tensorflow/tfjs',
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow-models/pose-detection',
      ...[
        'blazepose_tfjs/constants.js',
        'shared/calculators/calculate_landmark_projection.js',
        'shared/calculators/calculate_world_landmark_projection.js',
        'shared/calculators/create_ssd_anchors.js',
        'shared/calculators/tensors_to_landmarks.js',
      ].map((file) => `@tensorflow-models/pose-detection/dist/${file}`),
    ],
  },
  resolve: {
    // pose-detection imports this file statically although it is no ES module; the shim loads it as a script.
    alias: [{ find: /^@mediapipe\/pose$/, replacement: path('./src/edge/pose/mediapipe-shim.ts') }],
  },
});
