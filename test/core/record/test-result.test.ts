import { describe, expect, it } from 'vitest';
import { errorMsOf } from '../../../src/core/record/test-result.ts';

describe('the error of a time', () => {
  it('is all causes together, up to the next tenth of a second, and never less than one', () => {
    expect(errorMsOf({ framesMs: 20, bandMs: 15, startMs: 100 })).toBe(200);
    expect(errorMsOf({ framesMs: 80, bandMs: 130, startMs: 50 })).toBe(300);
    expect(errorMsOf({ framesMs: 0, bandMs: 0, startMs: 0 })).toBe(100);
  });
});
