import type { Words } from '../values.ts';

/** What watches: an engine, one of its models, and what it runs on. */
export const engines = {
  names: { litert: 'LiteRT', mediapipe: 'MediaPipe', movenet: 'MoveNet', recorded: 'Aufnahme' },
  models: { lite: 'klein', full: 'mittel', heavy: 'groß' },
  accelerators: {
    wasm: 'ein Rechenstrang',
    'wasm-threads': 'mehrere Rechenstränge',
    webgpu: 'Grafikprozessor',
    webgl: 'WebGL',
  },
  model: ({ name, model }: Words<'name' | 'model'>) => `${name} ${model}`,
  on: ({ engine, accelerator }: Words<'engine' | 'accelerator'>) => `${engine}, ${accelerator}`,
} as const;
