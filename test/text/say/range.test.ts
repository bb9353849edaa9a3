import { expect, it } from 'vitest';
import { personalised } from '../../../src/core/person/personalised.ts';
import type { OwnFigure } from '../../../src/core/exercise/exercise.ts';
import raise from '../../../src/exercises/shoulder-flexion-raise.ts';
import rotation from '../../../src/exercises/seated-trunk-rotation.ts';
import { findingSentence, personalSentences, restsOnSentence, targetSentence } from '../../../src/text/say/range.ts';

const NOW = Date.UTC(2025, 5, 15, 12);
const figureOf = (measure: OwnFigure['measure'], valueDeg: number): OwnFigure => ({
  measure,
  side: 'left',
  valueDeg,
  bandDeg: 12,
  peaksDeg: [valueDeg - 2, valueDeg, valueDeg + 1],
  foundAtEpochMs: Date.UTC(2025, 4, 3, 12),
});
const findingOf = (figure: OwnFigure) => ({ ...figure, figure, reason: null });

it('tells an own range in degrees, with its band and what it rests on', () => {
  const arm = figureOf('arm', 140);
  expect(findingSentence(findingOf(arm))).toBe('Left arm: about 140, give or take 10.');
  expect(restsOnSentence(findingOf(arm), null)).toBe('The middle of 138, 140, 141.');
  expect(personalSentences({ own: [arm], plan: [] }, NOW)[0]).toContain('about 140, give or take 10');
  expect(targetSentence(personalised(raise, [{ exerciseId: raise.id, figures: [arm] }]))).toMatch(/about \d+°/);
});

it('tells no degrees of a turn of the trunk, of which no camera sees how many: it is the whole way', () => {
  const turn = figureOf('twist', 44);
  const own = personalised(rotation, [{ exerciseId: rotation.id, figures: [turn] }]);
  const said = [findingSentence(findingOf(turn)), ...personalSentences({ own: [turn], plan: [] }, NOW)];
  for (const sentence of said) expect(sentence).not.toMatch(/\b4[0-9]\b|°/);
  expect(said[0]).toBe('Turn to the left: found. I cannot see its degrees; it is your whole way.');
  expect(restsOnSentence(findingOf(turn), null)).toBeNull();
  expect(targetSentence(own)).toBeNull();
});

it('says that a plan, and not what is usual, sets how much is done', () => {
  expect(personalSentences({ own: [], plan: ['dose'] }, NOW)).toEqual([
    'Your plan, and not the usual figures, says how much you do.',
  ]);
});
