import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EyeState, EyeWord } from '../../src/care/live/eye-word.ts';
import { readEyeWord, writeEyeWord } from '../../src/schema/eye.ts';

const state: EyeState = {
  sight: { kind: 'sees', way: 'poses', looksPerS: 21.4 },
  engine: { name: 'litert', model: 'full', accelerator: 'webgpu' },
  isSlowing: false,
  battery: { level: 0.5, isCharging: false },
  camera: 'Front <b>camera</b>',
};
const WORDS: readonly EyeWord[] = [
  { kind: 'hello', version: 1, from: 'laptop' },
  { kind: 'hello', version: 7, from: 'phone', life: 'one' },
  { kind: 'state', state },
  { kind: 'state', state: { ...state, sight: { kind: 'opening' }, engine: null, battery: null } },
  { kind: 'state', state: { ...state, sight: { kind: 'blind', why: 'hidden' } } },
  { kind: 'state', state: { ...state, sight: { kind: 'sees', way: 'picture', looksPerS: null } } },
  { kind: 'wish', wish: { pauseMs: 66, exerciseId: 'bird-dog', task: 'set' } },
  { kind: 'wish', wish: { pauseMs: 0, exerciseId: null, task: 'nothing' } },
  { kind: 'ask', askedMs: 1.5 },
  { kind: 'answer', askedMs: 1.5, heardMs: -2, answeredMs: 9 },
  { kind: 'end' },
];
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('a word between a phone and its laptop', () => {
  it.each(WORDS)('comes as it was said: $kind', (word) => expect(readEyeWord(writeEyeWord(word))).toEqual(word));

  it('is nothing else', () => {
    const odd: readonly unknown[] = [
      null,
      {},
      { kind: 'hello', version: 1 },
      { kind: 'hello', version: 1, from: 'phone' },
      { kind: 'wish', wish: { pauseMs: -1, exerciseId: null, task: 'set' } },
      { kind: 'wish', wish: { pauseMs: 0, exerciseId: 'x'.repeat(101), task: 'set' } },
      { kind: 'wish', wish: { pauseMs: 0, exerciseId: null, task: 'dance' } },
      { kind: 'state', state: { ...state, battery: { level: 2, isCharging: false } } },
      { kind: 'state', state: { ...state, camera: 'x'.repeat(201) } },
      { kind: 'state', state: { ...state, sight: { kind: 'blind', why: 'because' } } },
      { kind: 'ask', askedMs: null },
      { kind: 'end', more: 'x'.repeat(5000) },
    ];
    for (const one of odd) expect(readEyeWord(bytes(one))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (some) => {
        expect(readEyeWord(some)).toBeNull();
      }),
    );
  });
});
