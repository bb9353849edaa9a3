import { describe, expect, it } from 'vitest';
import { bitOf, hasAny, jointsOf, KEY_LANDMARKS, namesIn, NO_LANDMARKS } from '../../../src/core/body/landmark-set.ts';
import { COCO_17, LANDMARKS, otherSide } from '../../../src/core/body/landmarks.ts';

describe('landmarks', () => {
  it('are the 33 of BlazePose, each named once, and the 17 of COCO among them', () => {
    expect(new Set(LANDMARKS).size).toBe(33);
    expect(LANDMARKS).toEqual(expect.arrayContaining([...COCO_17, ...KEY_LANDMARKS]));
  });

  it('know the other side of the body', () => {
    expect([otherSide('left'), otherSide('right')]).toEqual(['right', 'left']);
  });
});

describe('a set of landmarks', () => {
  it('holds what was put in and nothing else', () => {
    const leg = jointsOf('left', ['Knee', 'Ankle']);
    expect([...namesIn(leg)].sort()).toEqual(['leftAnkle', 'leftKnee']);
    expect(namesIn(NO_LANDMARKS).size).toBe(0);
  });

  it('has room for every landmark that a judgement rests on', () => {
    const all = KEY_LANDMARKS.reduce((set, name) => set | bitOf(name), NO_LANDMARKS);
    expect([...namesIn(all)]).toEqual(KEY_LANDMARKS);
  });

  it('tells whether any of those asked for is in it', () => {
    const leg = jointsOf('left', ['Knee', 'Ankle']);
    expect(hasAny(leg, bitOf('leftAnkle') | bitOf('rightAnkle'))).toBe(true);
    expect(hasAny(leg, bitOf('rightAnkle'))).toBe(false);
    expect(hasAny(leg, NO_LANDMARKS)).toBe(false);
  });
});
