import { afterAll, inject, vi } from 'vitest';

/** A figure of the core, multiplied; `index`: its place among all that can be changed. */
export interface Change {
  readonly index: number;
  readonly factor: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The one figure that is changed in this run; null where all are as they are. */
    change: Change | null;
  }
  interface TaskMeta {
    /** The indexes of the figures that a test file reads, where readings are noted. */
    reads?: readonly number[];
  }
}

/** Before each test file: the modules are loaded anew, with the change of this run, and which figures they read is noted. */
vi.resetModules();
const change = inject('change');
const seen = new Set<number>();
Object.assign(globalThis, {
  $figure: (index: number, value: number): number => (index === change?.index ? value * change.factor : value),
  $read: (...indexes: number[]): void => indexes.forEach((index) => seen.add(index)),
});

afterAll(({}, { file }) => {
  file.meta.reads = [...seen];
});
