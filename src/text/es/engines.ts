import type { Words } from '../values.ts';

/** What watches: an engine, one of its models, and what it runs on. */
export const engines = {
  names: { litert: 'LiteRT', mediapipe: 'MediaPipe', movenet: 'MoveNet', recorded: 'una grabación' },
  models: { lite: 'ligero', full: 'medio', heavy: 'grande' },
  accelerators: {
    wasm: 'un hilo',
    'wasm-threads': 'varios hilos',
    webgpu: 'procesador gráfico',
    webgl: 'WebGL',
  },
  model: ({ name, model }: Words<'name' | 'model'>) => `${name} ${model}`,
  on: ({ engine, accelerator }: Words<'engine' | 'accelerator'>) => `${engine}, ${accelerator}`,
} as const;
