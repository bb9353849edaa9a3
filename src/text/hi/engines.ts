import type { Words } from '../values.ts';

/** What watches: an engine, one of its models, and what it runs on. */
export const engines = {
  names: { litert: 'LiteRT', mediapipe: 'MediaPipe', movenet: 'MoveNet', recorded: 'रिकॉर्डिंग' },
  models: { lite: 'हल्का मॉडल', full: 'पूरा मॉडल', heavy: 'बड़ा मॉडल' },
  accelerators: {
    wasm: 'एक थ्रेड',
    'wasm-threads': 'कई थ्रेड',
    webgpu: 'ग्राफ़िक्स प्रोसेसर',
    webgl: 'WebGL',
  },
  model: ({ name, model }: Words<'name' | 'model'>) => `${name} ${model}`,
  on: ({ engine, accelerator }: Words<'engine' | 'accelerator'>) => `${engine}, ${accelerator}`,
} as const;
