import { Tensor, TensorBufferType, type CompiledModel, type CompileOptions, type LiteRt } from '@litertjs/core';

/**
 * A network's outputs by name. On the CPU they are views into the engine's memory, valid only until `read` has
 * returned.
 */
export type Outputs = ReadonlyMap<string, Float32Array>;

/**
 * One compiled network with one input tensor, which is overwritten for every frame. Every output tensor is deleted as
 * soon as it has been read.
 */
export class LitertNetwork {
  readonly #liteRt: LiteRt;
  readonly #model: CompiledModel;
  readonly #input: Tensor;
  readonly #outputNames: readonly string[];
  #runMs = 0;

  private constructor(liteRt: LiteRt, model: CompiledModel, input: Tensor) {
    this.#liteRt = liteRt;
    this.#model = model;
    this.#input = input;
    this.#outputNames = model.getOutputDetails().map(({ name }) => name);
  }

  /** Compiles a `.tflite` file; the bytes are copied into the engine. Throws when they are not a network. */
  static async compile(liteRt: LiteRt, bytes: Uint8Array, options: CompileOptions): Promise<LitertNetwork> {
    const model = await liteRt.loadAndCompile(bytes, options);
    const shape = Array.from(model.getInputDetails()[0]?.shape ?? []);
    if (shape.length === 0) throw new Error('expected a network with one input');
    const values = new Float32Array(shape.reduce((product, size) => product * size, 1));
    return new LitertNetwork(liteRt, model, new Tensor(values, shape));
  }

  /** How long the network alone took in its last run. */
  get runMs(): number {
    return this.#runMs;
  }

  /** `fill` writes the whole input; `read` takes what it needs from the outputs and keeps none of them. */
  async run<T>(fill: (input: Float32Array) => void, read: (outputs: Outputs) => T | Promise<T>): Promise<T> {
    this.#openInput(fill);
    const startMs = performance.now();
    const outputs = await this.#model.run([this.#input]);
    try {
      const views = await this.#viewAll(outputs);
      // Measured here, because a GPU has finished only when its results have arrived.
      this.#runMs = performance.now() - startMs;
      return await read(views);
    } finally {
      for (const tensor of outputs) tensor.delete();
    }
  }

  close(): void {
    this.#input.delete();
    this.#model.delete();
  }

  #openInput(fill: (input: Float32Array) => void): void {
    const wasm = this.#liteRt.liteRtWasm;
    const buffer = this.#input.liteRtTensorBuffer;
    const address = buffer.lock(wasm.LiteRtTensorBufferLockMode.WRITE);
    try {
      // The view is made again for each frame, because the engine's memory may have grown and moved.
      fill(new Float32Array(wasm.HEAPU8.buffer, address, buffer.packedSize() / Float32Array.BYTES_PER_ELEMENT));
    } finally {
      buffer.unlock();
    }
  }

  async #viewAll(outputs: readonly Tensor[]): Promise<Outputs> {
    const views = new Map<string, Float32Array>();
    for (const [index, tensor] of outputs.entries()) {
      views.set(this.#outputNames[index] ?? '', await this.#view(tensor));
    }
    return views;
  }

  /** A view where the tensor is in the engine's memory; a copy where it is on the GPU. */
  async #view(tensor: Tensor): Promise<Float32Array> {
    if (tensor.bufferType !== TensorBufferType.HOST_MEMORY) return (await tensor.data()) as Float32Array;
    const wasm = this.#liteRt.liteRtWasm;
    const buffer = tensor.liteRtTensorBuffer;
    const address = buffer.lock(wasm.LiteRtTensorBufferLockMode.READ);
    buffer.unlock();
    return new Float32Array(wasm.HEAPU8.buffer, address, buffer.packedSize() / Float32Array.BYTES_PER_ELEMENT);
  }
}
