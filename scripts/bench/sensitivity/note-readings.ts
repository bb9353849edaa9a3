import { appendFileSync } from 'node:fs';
import { afterAll, expect } from 'vitest';

/** Which figures a test file reads: a line of JSON for each file, appended to the file that the environment names. */
const seen = new Set<number>();
Object.assign(globalThis, {
  $figure: (_index: number, value: number): number => value,
  $read: (...indexes: number[]): void => indexes.forEach((index) => seen.add(index)),
});

afterAll(() => {
  const { testPath } = expect.getState();
  appendFileSync(process.env['PLUMBLINE_READINGS'] ?? '', `${JSON.stringify({ file: testPath, reads: [...seen] })}\n`);
});
