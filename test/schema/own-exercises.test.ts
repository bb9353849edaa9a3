import { describe, expect, it } from 'vitest';
import elbowCurl from '../../src/exercises/elbow-curl.ts';
import { ownExercisesToKeep, parseExerciseFile, parseOwnExercises } from '../../src/schema/own-exercises.ts';

const WORDS = { name: 'Mine', why: 'For me', steps: ['Bend'], startPose: 'Standing', toStart: 'Stand' };
const own = { ...elbowCurl, id: 'own-curl', words: { en: WORDS } };

describe('own exercises as they are stored', () => {
  it('come back as they were', () => {
    const kept = JSON.parse(JSON.stringify(ownExercisesToKeep([own], [])));
    expect(parseOwnExercises(kept)).toEqual({ exercises: [own], unreadable: [] });
    expect(ownExercisesToKeep([], [])).toBeNull();
  });

  it.each([
    ['nothing', null, 0],
    ['something else', 'x', 1],
    ['of a newer version', { version: 2, exercises: [own] }, 1],
    ['one that is none, and one of a library', { version: 1, exercises: [own, { id: 'x' }, elbowCurl] }, 2],
    ['one twice', { version: 1, exercises: [own, own] }, 1],
  ])('that are not all readable are kept apart: %s', (_, json, unreadable) => {
    const read = parseOwnExercises(json);
    expect(read.unreadable).toHaveLength(unreadable);
    expect(read.exercises.every(({ id }) => id === 'own-curl')).toBe(true);
  });
});

describe('an exercise in a file', () => {
  it('is read as the command line writes it', () => {
    expect(parseExerciseFile(`${JSON.stringify(own, null, 2)}\n`)).toEqual({ ok: true, exercise: own });
  });

  it.each([
    ['', 'no-exercise'],
    ['{', 'no-exercise'],
    ['[]', 'no-exercise'],
    [JSON.stringify({ ...own, movement: { ...own.movement, targetDeg: Number.NaN } }), 'no-exercise'],
    [`{"__proto__":{"id":"x"},"id":"own-curl"}`, 'no-exercise'],
    [JSON.stringify({ ...own, words: { en: { ...WORDS, name: ' '.repeat(600_000) } } }), 'no-exercise'],
    [JSON.stringify(elbowCurl), 'no-words'],
  ])('is refused: %.40s', (text, kind) => {
    expect(parseExerciseFile(text)).toEqual({ ok: false, trouble: { kind } });
  });
});
