import { describe, expect, it } from 'vitest';
import { isDoneStanding } from '../../../src/core/exercise/narrow-room.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';

describe('where a narrow place is free', () => {
  const standing = EXERCISES.filter(isDoneStanding).map(({ id }) => id);

  it('nothing is offered that is done lying, on hands and knees, or on a chair', () => {
    expect(standing).not.toContain('bird-dog');
    expect(standing).not.toContain('bridge');
    expect(standing).not.toContain('seated-march');
    expect(standing).not.toContain('sit-to-stand');
  });

  it('what is done standing, at a wall, or standing or sitting, is offered', () => {
    expect(standing).toEqual(expect.arrayContaining(['single-leg-stance', 'wall-slide', 'elbow-curl']));
  });
});
