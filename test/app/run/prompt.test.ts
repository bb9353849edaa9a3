import { describe, expect, it } from 'vitest';
import { LONGEST_SILENCE_MS, NO_PROMPT, stepPrompt, type Expected } from '../../../src/app/run/prompt.ts';

const SAYING_MS = 1500;
const come: Expected = { sentence: 'Come a little closer', first: 'soon', often: 'again' };
const begin: Expected = { sentence: 'Begin when you are ready', first: 'soon', often: 'again' };
const next: Expected = { sentence: 'Now the right side', first: 'after-silence', often: 'again' };

/** What is said, and when, where this is expected over time; other words are said in `others`. */
function told(
  expectedAt: (ms: number) => Expected | null,
  untilMs: number,
  others: readonly { readonly sentence: string; readonly atMs: number }[] = [],
): readonly (readonly [string, number])[] {
  let state = NO_PROMPT;
  let speakingUntilMs = -1;
  const said: (readonly [string, number])[] = [];
  for (let nowMs = 0; nowMs <= untilMs; nowMs += 100) {
    const begun = others.filter(({ atMs }) => atMs === nowMs).map(({ sentence }) => sentence);
    if (begun.length > 0) speakingUntilMs = nowMs + SAYING_MS;
    const expected = expectedAt(nowMs);
    const [after, says] = stepPrompt(state, { nowMs, expected, isSpeaking: nowMs < speakingUntilMs, said: begun });
    state = after;
    if (says === null) continue;
    said.push([says === 'say' ? (expected?.sentence ?? '') : says, nowMs]);
    speakingUntilMs = nowMs + SAYING_MS;
  }
  return said;
}

describe('what the person has to do', () => {
  it('is said once it lasts, within three seconds', () => {
    expect(told(() => come, 3000)).toEqual([[come.sentence, 1500]]);
  });

  it('is not said of what passes, and not where nothing is expected', () => {
    expect(told((ms) => (ms < 1000 ? come : null), 20_000)).toEqual([]);
  });

  it('is said at once where it makes precise what was said, and not before that was said to its end', () => {
    const bend: Expected = { sentence: 'Bend the knees a little more', first: 'at-once', often: 'again' };
    const said = told((ms) => (ms < 2500 ? come : bend), 5000);
    expect(said).toEqual([
      [come.sentence, 1500],
      [bend.sentence, 1500 + SAYING_MS],
    ]);
  });

  it('is said again when nothing happens, after silences that grow and never pass the longest one', () => {
    const times = told(() => come, 50_000).map(([, ms]) => ms);
    const silences = times.slice(1).map((ms, i) => ms - (times[i] ?? 0) - SAYING_MS);
    expect(silences.length).toBeGreaterThan(4);
    expect(silences.toSorted((a, b) => a - b)).toEqual(silences);
    expect(silences[0]).toBeLessThan(silences.at(-1) ?? 0);
    expect(Math.max(...silences)).toBeLessThan(LONGEST_SILENCE_MS);
  });

  it('gives way after many times: the voice says that it waits, and then it does, for two minutes', () => {
    const said = told(() => come, 600_000);
    expect(said.map(([words]) => words)).toEqual([
      ...Array.from({ length: 8 }, () => come.sentence),
      'wait',
      'give-up',
    ]);
    const [waitsMs = 0, givesUpMs = 0] = said.slice(-2).map(([, ms]) => ms);
    expect(givesUpMs - waitsMs - SAYING_MS).toBeCloseTo(120_000, -3);
  });

  it('is said once to somebody who does otherwise on purpose', () => {
    const rests: Expected = { sentence: 'Lie down when you are ready', first: 'soon', often: 'once' };
    expect(told(() => rests, 60_000).map(([words]) => words)).toEqual([rests.sentence, 'wait']);
  });

  it('is said anew where something else is to be done after that', () => {
    const said = told((ms) => (ms < 100_000 ? come : begin), 105_000).map(([words]) => words);
    expect(said.slice(-2)).toEqual(['wait', begin.sentence]);
  });

  it('is not said twice where it has just been said by what led to it', () => {
    expect(told(() => begin, 5000, [{ sentence: begin.sentence, atMs: 0 }])).toEqual([]);
  });

  it('waits for a silence where it follows from what was said last', () => {
    expect(told(() => next, 12_000, [{ sentence: 'Left, one', atMs: 0 }])).toEqual([[next.sentence, 6400]]);
  });

  it('leaves three seconds after other words to follow them', () => {
    expect(told(() => come, 6000, [{ sentence: 'Left, one', atMs: 1000 }])).toEqual([[come.sentence, 5400]]);
  });

  it('is said all the same where it changes all the time, or seems to be done for a moment', () => {
    const flickering = (ms: number): Expected | null => (ms % 1000 < 500 ? come : ms % 3000 < 1000 ? null : begin);
    expect(told(flickering, 10_000).length).toBeGreaterThan(0);
  });
});
