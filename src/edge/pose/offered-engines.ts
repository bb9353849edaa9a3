import type { EngineChoice } from '../../ports/seeing.ts';

/**
 * The engines that this build can run. MoveNet is among them only where its weights were in `public/` when it was built
 * (vite.config.ts).
 */
export const OFFERED_ENGINES: readonly EngineChoice[] = [
  'auto',
  'litert',
  'mediapipe',
  ...(import.meta.env.WITH_MOVENET ? (['movenet'] as const) : []),
];
