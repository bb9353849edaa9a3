/** Which engine judged, so that a number can be argued with later. */
export interface EngineInfo {
  readonly name: 'litert' | 'mediapipe' | 'movenet' | 'recorded';
  readonly model: 'lite' | 'full' | 'heavy' | 'unknown';
  readonly accelerator: 'wasm' | 'wasm-threads' | 'webgpu' | 'webgl' | 'none';
}

export const isSameEngine = (one: EngineInfo, other: EngineInfo): boolean =>
  one.name === other.name && one.model === other.model && one.accelerator === other.accelerator;
