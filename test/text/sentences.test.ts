import { describe, expect, it } from 'vitest';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import type { ExerciseWords } from '../../src/core/exercise/exercise-words.ts';
import { ownMeasures } from '../../src/core/person/own-range.ts';
import { EXERCISES, findExercise } from '../../src/exercises/index.ts';
import { en } from '../../src/text/en/words.ts';
import { missingWords } from '../../src/text/missing-words.ts';
import { messageSentence } from '../../src/text/say/cue.ts';
import { setWorkOnSentence } from '../../src/text/say/set.ts';
import { countOf } from '../../src/text/say/forms.ts';
import { sentenceFor } from '../../src/text/text.ts';
import { fixtureNames, posesOf } from '../fixtures/poses/read-fixture.ts';
import { sentencesIn } from '../fixtures/sentences-in.ts';

/**
 * The cues of an exercise, and the other words that are spoken during a movement. (`missingWords` finds those that are
 * missing.)
 */
const spokenIn = ({ toStart = '', cues = {}, rejects = {}, fixes = {} }: Partial<ExerciseWords>): [string, string][] =>
  Object.entries({ toStart, ...cues, ...rejects, ...fixes });

describe('the sentences', () => {
  it('are never unkind', () => {
    const unkind = /\b(wrong|failed|failure|bad|incorrect|poor|weak|damage|mistake)\b/i;
    // Questions about warning signs call things by their names: what is asked is of a bone or a leg, and not of the person.
    const asked = Object.values(en.pain.flags.questions) as readonly string[];
    expect(sentencesIn(en).filter((sentence) => unkind.test(sentence) && !asked.includes(sentence))).toEqual([]);
  });

  it('are all there', () => {
    expect(
      sentencesIn(en).filter(
        (sentence) => (sentence.trim() === '' && sentence !== en.between.sentences) || sentence.includes('undefined'),
      ),
    ).toEqual([]);
  });

  // A question about the camera comes before anybody moves, and may be longer.
  const { 'only-black': _aboutTheCamera, ...fixes } = en.check.fixes;
  it.each([
    ...Object.entries({ ...en.cues, ...en.praise, ...en.rejects, ...fixes }),
    ...Object.values<ExerciseWords>(en.exercises).flatMap(spokenIn),
    ['pace', en.paceCue({ seconds: countOf(3) })] as const,
  ])('are short enough to follow: %s', (_id, sentence) => expect(sentence.split(' ').length).toBeLessThanOrEqual(7));
});

describe('every exercise', () => {
  it.each(EXERCISES)('$id names its words, and has all of them', (exercise) => {
    expect(Object.keys(en.exercises)).toContain(exercise.words);
    expect(missingWords(exercise), `npm run check -- --exercise ${exercise.id} says what to add where`).toEqual([]);
    for (const measure of ownMeasures(exercise))
      expect(sentenceFor<unknown>(en.personal.limbs, measure), `limb of ${measure}`).not.toBeNull();
  });

  it.each(EXERCISES)('$id has a name for each part of the body that its start pose asks for', ({ startPose }) => {
    for (const { measure } of startPose) expect(sentenceFor(en.summary.parts, measure), measure).not.toBeNull();
  });

  it.each(fixtureNames())('has a sentence for all that is said of %s', (name) => {
    const exercise = findExercise(name.split('.')[0] ?? '') ?? EXERCISES[0];
    if (!exercise) throw new Error('expected at least one exercise');
    const { cues, summary } = analyzePoses(exercise, posesOf(name));
    for (const cue of cues) expect(messageSentence(exercise, cue), `${cue.kind} ${cue.id}`).not.toBeNull();
    if (summary.wentWell) expect(sentenceFor<unknown>(en.wentWell, summary.wentWell), summary.wentWell).not.toBeNull();
    if (summary.workOn) expect(setWorkOnSentence({ exercise }, summary), summary.workOn).not.toBeNull();
    const notes = summary.reps.flatMap((rep) => rep.notes);
    for (const note of notes) expect(sentenceFor(en.summary.notes, note), note).not.toBeNull();
  });
});
