import { afterEach, describe, expect, it } from 'vitest';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { parseExercise } from '../../src/schema/exercise.ts';
import { en } from '../../src/text/en/words.ts';
import { useLanguage } from '../../src/text/in-use.ts';
import { missingWords } from '../../src/text/missing-words.ts';
import { adviceAfter } from '../../src/text/say/answer.ts';
import { cueSentence, findingName, messageSentence, workOnSentence } from '../../src/text/say/cue.ts';
import { exerciseName } from '../../src/text/say/card.ts';
import { exerciseWords, notSeenSentences, questionSentence } from '../../src/text/say/exercise.ts';
import { noticedLines } from '../../src/text/say/noticed.ts';
import { reportRows } from '../../src/text/say/repetition.ts';
import { spokenWayBack } from '../../src/text/say/voice.ts';
import { headOfSet } from '../../src/core/report/head-of.ts';
import { setName } from '../../src/text/say/set-name.ts';
import { setWorkOnSentence } from '../../src/text/say/set.ts';
import { FROM_OUTSIDE } from '../fixtures/own-words.ts';
import { speakIn } from '../fixtures/speak-in.ts';
import { rep, summaryOf } from '../fixtures/some-summary.ts';
import { fullSet } from '../ui/every-page/full-set.ts';

function parsed(json: unknown): Exercise {
  const result = parseExercise(json);
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  return result.value;
}
const dog = parsed(FROM_OUTSIDE);

const inLanguage = (tag: string): Promise<void> => speakIn(tag, en);
afterEach(() => useLanguage(null));

describe('an exercise from outside that brings its own words', () => {
  it('is called by them, and lacks none', () => {
    expect(exerciseName(dog)).toBe('Pointing dog');
    expect(setName(headOfSet(fullSet(dog)))).toBe('Pointing dog');
    expect(missingWords(dog)).toEqual([]);
  });

  it('is led into its start pose, and out of a hold, by them', () => {
    expect(messageSentence(dog, { kind: 'fix', id: `start-pose-${dog.id}` })).toBe('Make a table of your back');
    expect(spokenWayBack(dog)).toBe('And paws down');
  });

  it('is cued by them, also for a fault of its own, and by the common ones where it has none', () => {
    expect(messageSentence(dog, { kind: 'form', id: 'leg-low' })).toBe('Point the foot at the clock');
    expect(messageSentence(dog, { kind: 'form', id: 'wobble' })).toBe('Let the table stand still');
    expect(messageSentence(dog, { kind: 'form', id: 'arm-low' })).toBe(en.cues['arm-low']);
    expect(messageSentence(dog, { kind: 'reject', id: 'no-return' })).toBe('Put the knee down in between');
    expect(messageSentence(dog, { kind: 'reject', id: 'range-too-small' })).toBe(en.rejects['range-too-small']);
  });

  it('is reported in them: faults, what to work on, what was asked and what is never seen', () => {
    const faults = [{ id: 'wobble', side: 'left', startMs: 12_000, endMs: 13_000 }] as const;
    const summary = summaryOf([rep({ holdMs: 3000, faults: ['wobble', 'leg-low'] })], { faults, workOn: 'wobble' });
    expect(noticedLines(dog, summary)).toEqual([
      { what: 'Table moved', when: 'once: 0:12 left', helps: 'What helps: Let the table stand still' },
    ]);
    expect(reportRows(dog, summary)[0]?.notes).toEqual(['table moved', 'foot below the clock']);
    expect(setWorkOnSentence(fullSet(dog), summary)).toBe('Keep the table still.');
    expect(notSeenSentences(dog)).toEqual(['Whether you smile.', en.notSeen.breath]);
    expect(questionSentence(dog, 'wagged-tail')).toBe('Did it feel light?');
    expect(adviceAfter(dog, { question: 'wagged-tail', answer: 'no' })).toBe('Take a smaller table next time.');
    expect(questionSentence(dog, 'pull-mild')).toBe(en.questions['pull-mild']);
  });

  it('speaks the language in use where it brings it, else a relative of it, else English', async () => {
    await inLanguage('de-AT');
    expect(exerciseName(dog)).toBe('Zeigender Hund');
    expect(cueSentence(dog, 'wobble')).toBe('Den Rücken ruhig halten');
    // Nobody has translated the advice: nothing is shown, because an id must not be.
    expect(workOnSentence(dog, 'wobble')).toBeNull();
    // The name is missing too: the cue then says what the finding is about.
    expect(findingName(dog, 'wobble')).toBe('what the cue “Den Rücken ruhig halten” is for');
    expect(missingWords(dog)).toEqual([
      'findings.wobble',
      'workOn.wobble',
      'notSeen.dog-tail',
      'questions.wagged-tail',
      'afterAnswer.wagged-tail',
    ]);
    await inLanguage('fr');
    expect(exerciseName(dog)).toBe('Pointing dog');
    const only = { ...dog, words: { de: exerciseWords(dog) ?? en.exercises.bridge } };
    await inLanguage('de-CH');
    expect(exerciseName(only)).toBe('Pointing dog');
  });
});

describe('words of an exercise', () => {
  it('are found under the key that it names, and under its id where it was stored before there were keys', () => {
    const { words: _none, ...old } = dog;
    expect(exerciseName({ ...old, id: 'bridge' })).toBe('Bridge');
    expect(exerciseName({ ...dog, words: 'bridge' })).toBe('Bridge');
    expect(exerciseName({ ...dog, words: 'nowhere' })).toBe('pointing-dog');
    expect(missingWords({ ...dog, words: 'nowhere' })[0]).toBe('exercises.nowhere');
  });

  it.each(EXERCISES)('of the library could have been brought by it: $id', (exercise) => {
    const words = { en: exerciseWords(exercise) };
    expect(parsed(JSON.parse(JSON.stringify({ ...exercise, words }))).words).toEqual(words);
  });
});
