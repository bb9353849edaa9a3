import type { Words } from '../values.ts';

/** What watches: an engine, one of its models, and what it runs on. */
export const engines = {
  names: { litert: 'LiteRT', mediapipe: 'MediaPipe', movenet: 'MoveNet', recorded: 'تسجيل' },
  models: { lite: 'خفيف', full: 'كامل', heavy: 'ثقيل' },
  accelerators: {
    wasm: 'مسار معالجة واحد',
    'wasm-threads': 'عدة مسارات معالجة',
    webgpu: 'معالج الرسوميات',
    webgl: 'WebGL',
  },
  model: ({ name, model }: Words<'name' | 'model'>) => `${name} (${model})`,
  on: ({ engine, accelerator }: Words<'engine' | 'accelerator'>) => `${engine}، ${accelerator}`,
} as const;
