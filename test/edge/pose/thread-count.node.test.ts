import { expect, it } from 'vitest';
import { threadCandidates } from '../../../src/edge/pose/thread-count.ts';

it.each([
  [1, [1]],
  [2, [2]],
  [3, [3]],
  [4, [2, 4]],
  [12, [6, 8]],
  [64, [8]],
])('tries no more threads than %i cores, nor many', (cores, candidates) => {
  expect(threadCandidates(cores)).toEqual(candidates);
});
