import plain from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm?url';
import type { EngineInfo } from '../../core/record/engine-info.ts';

/**
 * Starts TensorFlow.js on the first backend that this browser has; returns what it runs on. WebAssembly comes first: it
 * computes the same on every machine, and where WebGL is drawn by the CPU, it takes a tenth of the time (MoveNet
 * Lightning, one thread: 31 ms a frame instead of 300, 2 s to start instead of 5).
 */
export async function startTensorflow(): Promise<EngineInfo['accelerator']> {
  const [tf, { setWasmPaths }] = await Promise.all([
    import('@tensorflow/tfjs'),
    import('@tensorflow/tfjs-backend-wasm'),
  ]);
  // No threads: TensorFlow.js starts them from the source text of a function, which a bundler may change.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plain,
    'tfjs-backend-wasm-simd.wasm': simd,
    'tfjs-backend-wasm-threaded-simd.wasm': simd, // its address is asked for, though the file is never loaded
  });
  if (await tf.setBackend('wasm')) return 'wasm';
  if (await tf.setBackend('webgl')) return 'webgl';
  await tf.setBackend('cpu');
  return 'none';
}
