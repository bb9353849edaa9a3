import type { Words } from '../values.ts';

/** What watches: an engine, one of its models, and what it runs on. */
export const engines = {
  names: { litert: 'LiteRT', mediapipe: 'MediaPipe', movenet: 'MoveNet', recorded: 'a recording' },
  models: { lite: 'lite', full: 'full', heavy: 'heavy' },
  accelerators: {
    wasm: 'one thread',
    'wasm-threads': 'several threads',
    webgpu: 'graphics processor',
    webgl: 'WebGL',
  },
  model: ({ name, model }: Words<'name' | 'model'>) => `${name} ${model}`,
  on: ({ engine, accelerator }: Words<'engine' | 'accelerator'>) => `${engine}, ${accelerator}`,
} as const;
