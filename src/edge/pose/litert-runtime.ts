import { loadLiteRt, supportsFeature, type LiteRt } from '@litertjs/core';
import manifest from '../../../models/manifest.json';
import { fetchPresent } from './model-files.ts';

/**
 * `threads`: for isolated pages; `single`: for all others; `compat`: for browsers without relaxed SIMD; `webgpu`: needs
 * JSPI too.
 */
export type LitertBuild = keyof typeof manifest.litert.builds;

/** What LiteRT's loader reads from the worker's global object. */
interface LoaderScope {
  ModuleFactory?: unknown;
  Module?: object;
  importScripts?: (...urls: string[]) => void;
}

type Receive = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

/** The build for the CPU that this browser and page can run; threads need cross-origin isolation. */
export async function chooseCpuBuild(): Promise<LitertBuild> {
  if (!(await supportsFeature('relaxedSimd'))) return 'compat';
  return globalThis.crossOriginIsolated && (await supportsFeature('threads')) ? 'threads' : 'single';
}

/**
 * Loads LiteRT in a module worker. `engineUrl` is the absolute address of the folder of builds, with a slash at its
 * end; at most `threads` threads are started. `onBytes` is called with the number of wasm bytes that have come. Throws
 * where a file is missing, or where the build does not run here.
 */
export async function startLitert(
  engineUrl: string,
  build: LitertBuild,
  threads: number,
  onBytes: (bytes: number) => void,
): Promise<LiteRt> {
  const { stem } = manifest.litert.builds[build];
  const module = await compile({ url: `${engineUrl}${stem}.wasm`, file: `${stem}.wasm` }, onBytes);
  // LiteRT's loader calls `importScripts`, which module workers do not have; so the loader is imported here, as an ES
  // module.
  const loader = (await import(/* @vite-ignore */ `${engineUrl}${stem}.mjs`)) as { default: unknown };
  limitWhatTheLoaderFinds(build, threads);
  const scope = globalThis as unknown as LoaderScope;
  return new Promise((resolve, reject) => {
    scope.ModuleFactory = loader.default;
    scope.importScripts = () => undefined;
    scope.Module = {
      locateFile: (file: string) => engineUrl + file,
      mainScriptUrlOrBlob: `${engineUrl}${stem}.js`,
      printErr: () => undefined, // The engine writes only INFO lines here; errors are also thrown.
      instantiateWasm: (imports: WebAssembly.Imports, receive: Receive) => {
        WebAssembly.instantiate(module, imports).then((instance) => receive(instance, module), reject);
        return {};
      },
    };
    loadLiteRt(engineUrl, { threads: build === 'threads', jspi: build === 'webgpu' }).then(resolve, reject);
  });
}

/**
 * Compiles while the bytes arrive. They are counted on a copy of the stream, so that the browser sees its own response
 * and can keep the compiled code for the next visit.
 */
async function compile(
  file: { readonly url: string; readonly file: string },
  onBytes: (bytes: number) => void,
): Promise<WebAssembly.Module> {
  const response = await fetchPresent(file).catch(() => {
    // An error and not the failure `model-missing`: the second engine may still work.
    throw new Error(`${file.file} cannot be loaded`);
  });
  const counting = countBytes(response.clone(), onBytes);
  // Some plain hosts send no content type for wasm, and browsers then refuse to compile a stream.
  const named = response.headers.get('content-type')?.startsWith('application/wasm') === true;
  const compiling = named
    ? WebAssembly.compileStreaming(response)
    : response.arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
  const [module] = await Promise.all([compiling, counting]);
  return module;
}

async function countBytes(response: Response, onBytes: (bytes: number) => void): Promise<void> {
  const reader = response.body?.getReader();
  let count = 0;
  for (let chunk = await reader?.read(); chunk !== undefined && !chunk.done; chunk = await reader?.read()) {
    count += chunk.value.length;
    onBytes(count);
  }
}

/** A GPU object that gives no device; LiteRT accepts it without a warning. */
const NO_GPU = {
  requestAdapter: () =>
    Promise.resolve({ limits: {}, features: new Set<string>(), requestDevice: () => Promise.resolve(null) }),
};

/**
 * LiteRT starts one thread per core that it finds, and uses the GPU wherever there is one. Here the globals of the
 * worker, which runs nothing else, are changed so that LiteRT finds only what it is meant to use.
 */
function limitWhatTheLoaderFinds(build: LitertBuild, threads: number): void {
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: threads, configurable: true });
  if (build !== 'webgpu') Object.defineProperty(navigator, 'gpu', { value: NO_GPU, configurable: true });
}
