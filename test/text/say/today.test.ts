import { describe, expect, it } from 'vitest';
import birdDog from '../../../src/exercises/bird-dog.ts';
import { planFileSentence } from '../../../src/text/say/morning.ts';
import { nameIn } from '../../../src/text/say/plan.ts';
import { unknownSentence } from '../../../src/text/say/today.ts';

describe('an exercise of a plan that this device does not have', () => {
  it('is named by its id where it is of a library, and counted where somebody made it', () => {
    expect(unknownSentence(['wall-push'])).toContain('does not have wall-push.');
    expect(unknownSentence(['own-4f0a'])).toMatch(/^An exercise of your plan was made by somebody/);
    const both = unknownSentence(['own-4f0a', 'wall-push', 'own-91c2']);
    expect(both).toContain('wall-push');
    expect(both).toContain('2 exercises of your plan were made by somebody');
  });

  it('shows the id of one that somebody made nowhere', () => {
    const said = [
      unknownSentence(['own-4f0a']),
      nameIn([birdDog], 'own-4f0a'),
      planFileSentence({ kind: 'odd', at: 0, exerciseId: 'own-4f0a', where: 'reps' }),
    ];
    for (const one of said) expect(one).not.toContain('own-');
    expect(nameIn([birdDog], 'bird-dog')).toBe('Bird dog');
    expect(nameIn([birdDog], 'wall-push')).toBe('wall-push');
  });
});
