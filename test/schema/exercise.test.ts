import { describe, expect, it } from 'vitest';
import { EXERCISES, findExercise } from '../../src/exercises/index.ts';
import { parseExercise } from '../../src/schema/exercise.ts';
import { FROM_OUTSIDE } from '../fixtures/own-words.ts';

/** An exercise as JSON, with the value at a path changed, or removed where it is `undefined`. */
function changed(id: string, path: string, value: unknown): unknown {
  const exercise: unknown = JSON.parse(JSON.stringify(findExercise(id)));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce((at, key) => (at as Record<string, unknown>)[key], exercise) as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return exercise;
}

const faultOf = (test: unknown): unknown => [{ id: 'a-fault', kind: 'form', test, source: 'Made up for this test.' }];

describe('an exercise as data', () => {
  it.each(EXERCISES.map((exercise) => ({ id: exercise.id, exercise })))(
    'of the library is read whole: $id',
    ({ exercise }) => {
      expect(parseExercise(JSON.parse(JSON.stringify(exercise)))).toEqual({ ok: true, value: exercise });
    },
  );

  it.each([null, 3, 'bird-dog', [], {}])('that is %j is refused', (json) => {
    expect(parseExercise(json).ok).toBe(false);
  });

  it('is told everything that is wrong with it at once', () => {
    const twice = changed('bird-dog', 'dose.reps', 0) as { startPose: { min?: unknown }[] };
    twice.startPose[1] = { ...twice.startPose[1], min: 'low' };
    const parsed = parseExercise(twice);
    expect(!parsed.ok && parsed.mistakes.map(({ where }) => where)).toEqual(['dose.reps', 'startPose.1.min']);
  });

  it.each([
    // Fields.
    ['a field that nobody knows', 'bird-dog', 'colour', 'red', 'colour', 'no such field'],
    ['a field of a movement that nobody knows', 'bird-dog', 'movement.speed', 3, 'movement.speed', 'no such field'],
    [
      'a field of a fault that nobody knows',
      'bird-dog',
      'faults.1.test.hows',
      1,
      'faults.1.test.hows',
      'no such field',
    ],
    ['a field missing', 'bird-dog', 'movement.restDeg', undefined, 'movement.restDeg', 'to be given'],
    ['the measures of another time', 'bird-dog', 'version', 2, 'version', '1'],
    ['an id that is none', 'bird-dog', 'id', 'Bird Dog', 'id', 'small letters'],
    ['a view that there is not', 'bird-dog', 'view', 'top', 'view', '"side"'],
    ['a measure that nobody takes', 'bird-dog', 'movement.measure', 'toe', 'movement.measure', '"hip"'],
    ['a measure of the body as the counted one', 'bird-dog', 'movement.measure', 'trunk', 'movement.measure', '"hip"'],
    ['a landmark that nobody knows', 'bird-dog', 'needs.3', 'leftTail', 'needs.3', '"leftElbow"'],
    [
      'a landmark that the model does not give for judging',
      'bird-dog',
      'needs.3',
      'leftPinky',
      'needs.3',
      '"leftElbow"',
    ],
    ['half a repetition in its dose', 'bird-dog', 'dose.reps', 2.5, 'dose.reps', 'integer'],
    ['a fault without a source', 'bird-dog', 'faults.1.source', '?', 'faults.1.source', 'where the figure comes from'],
    ['a kind of test that there is not', 'bird-dog', 'faults.1.test.kind', 'guess', 'faults.1.test.kind', '"at-peak"'],
    ['more than all of the way', 'march-on-back', 'movement.countAt.share', 1.2, 'movement.countAt.share', '<=1'],
    ['a movement though it is guided', 'pelvic-tilt', 'movement', {}, 'movement', 'null'],
    ['no movement though it is counted', 'bird-dog', 'movement', null, 'movement', 'Object'],
    // Pictures.
    [
      'a thing beside the figure that there is not',
      'bird-dog',
      'figure.props',
      ['ladder'],
      'figure.props.0',
      '"chair"',
    ],
    [
      'a joint of the figure that there is not',
      'bird-dog',
      'figure.end.tailDeg',
      3,
      'figure.end.tailDeg',
      'no such field',
    ],
    [
      "a joint of the figure that goes further than anybody's",
      'bird-dog',
      'figure.end.mover.ankleDorsiflexionDeg',
      80,
      'figure.end.mover.ankleDorsiflexionDeg',
      '-65 to 30',
    ],
    ['a picture that stops short of the target', 'bird-dog', 'figure.to', 140, 'figure.to', '160, the target'],
    ['a way on the picture though nothing is counted', 'pelvic-tilt', 'figure.to', 20, 'figure.to', 'none'],
    // Bands.
    ['a band upside down', 'bird-dog', 'startPose.1.min', 130, 'startPose.1.min', 'at most 115'],
    ['a band without ends', 'bird-dog', 'startPose.1', { measure: 'hip' }, 'startPose.1', 'min, max, or both'],
    [
      'a band upside down for an attempt',
      'overhead-press',
      'movement.attempt.0',
      { measure: 'shoulder', min: 9, max: 8 },
      'movement.attempt.0.min',
      'at most 8',
    ],
    [
      'a band to stay in that the start pose is not in',
      'bird-dog',
      'stay.0',
      { measure: 'trunk', min: 50 },
      'stay.0',
      'start pose',
    ],
    // Phases.
    ['counting beyond its target', 'bird-dog', 'movement.countAt.deg', 165, 'movement.countAt.deg', 'at most 160'],
    [
      'counting beyond its target on the way down',
      'elbow-curl',
      'movement.countAt.deg',
      40,
      'movement.countAt.deg',
      'at least 50',
    ],
    ['counting at rest', 'bird-dog', 'movement.restDeg', 125, 'movement.countAt.deg', 'above 125'],
    [
      'counting on the way to where it rests',
      'march-on-back',
      'movement.countAt.toDeg',
      160,
      'movement.countAt.toDeg',
      'below 155',
    ],
    [
      'its target on the other side of rest',
      'march-on-back',
      'movement.targetDeg',
      158,
      'movement.targetDeg',
      'below 155',
    ],
    ['a start pose that excludes rest', 'bird-dog', 'startPose.1.min', 114, 'startPose.1', 'min at most 112'],
    [
      'a start pose that excludes rest from above',
      'elbow-curl',
      'startPose.1',
      { measure: 'elbow', min: 90, max: 120 },
      'startPose.1',
      'max at least 138',
    ],
    ['a start pose in which it counts', 'bird-dog', 'startPose.1.max', 140, 'startPose.1', 'ends before 120'],
    ['a hold that lasts no time', 'chest-opener', 'dose.holdMs', 0, 'dose.holdMs', 'above 0'],
    ['rounds that last no time', 'pelvic-tilt', 'dose.holdMs', 0, 'dose.holdMs', 'above 0'],
    ['a partner though both sides move', 'bird-dog', 'sides', 'both', 'movement.partner', 'none'],
    ['the name of the other side though both move', 'single-leg-stance', 'sides', 'both', 'movement.reports', 'none'],
    [
      'what it counts out of the picture',
      'elbow-curl',
      'needs',
      ['leftHip', 'leftElbow', 'rightElbow', 'rightWrist'],
      'needs',
      'leftWrist',
    ],
    // Faults.
    ['a fault twice', 'bird-dog', 'faults.2.id', 'leg-low', 'faults.2.id', 'faults.1'],
    [
      'unless a fault that there is not',
      'bird-dog',
      'faults.4.unless.0',
      'sneezes',
      'faults.4.unless.0',
      'before this one',
    ],
    [
      'unless a fault that is judged later',
      'bird-dog',
      'faults.4.unless.0',
      'head-drops',
      'faults.4.unless.0',
      'before this one',
    ],
    ['unless itself', 'bird-dog', 'faults.4.unless.0', 'knee-bent', 'faults.4.unless.0', 'before this one'],
    ['a fault without a figure', 'bird-dog', 'faults.1.test.under', undefined, 'faults.1.test', 'under or over'],
    ['a fault by two figures at once', 'bird-dog', 'faults.0.test.under', 10, 'faults.0.test', 'not both'],
    ['a fault that everything is', 'bird-dog', 'faults.1.test.over', 100, 'faults.1.test.under', 'at most 100'],
    ['a limb for what has no side', 'bird-dog', 'faults.5.test.of', 'mover', 'faults.5.test.of', 'body'],
    ['no limb for what has a side', 'bird-dog', 'faults.0.test.of', 'body', 'faults.0.test.of', 'a limb'],
    ['a partner that does not move', 'bridge', 'faults.2.test.of', 'partner', 'faults.2.test.of', 'no partner'],
    ['another limb though both move', 'bridge', 'faults.2.test.of', 'other', 'faults.2.test.of', 'both sides'],
    [
      'same side without a partner',
      'bridge',
      'faults',
      faultOf({ kind: 'same-side' }),
      'faults.0.test.kind',
      'partner',
    ],
    [
      'a memory that there is not',
      'bird-dog',
      'faults.5.test.from',
      'first-clean-rep',
      'faults.5.test.from',
      'only hipShift',
    ],
    [
      'a repetition though it is guided',
      'pelvic-tilt',
      'faults',
      faultOf({ kind: 'tempo', underMs: 500 }),
      'faults.0.test.kind',
      'while',
    ],
    [
      'shrugs in disorder',
      'shoulder-abduction-raise',
      'faults.2.test.bands.1.belowDeg',
      50,
      'faults.2.test.bands.1.belowDeg',
      'before',
    ],
  ])('with %s is refused, and the field is named', (_title, id, path, value, where, expected) => {
    const parsed = parseExercise(changed(id, path, value));
    if (parsed.ok) throw new Error('expected it to be refused');
    expect(parsed.mistakes.map((mistake) => mistake.where)).toContain(where);
    expect(parsed.mistakes.find((mistake) => mistake.where === where)?.expected).toContain(expected);
  });
});

describe('the words of an exercise from outside', () => {
  const withWords = (change: (words: Record<string, unknown>) => unknown): unknown => {
    const exercise = JSON.parse(JSON.stringify(FROM_OUTSIDE)) as { words: { en: Record<string, unknown> } };
    return { ...exercise, words: { en: change(exercise.words.en) } };
  };
  const inLanguage = (tag: string): unknown => {
    const exercise = JSON.parse(JSON.stringify(FROM_OUTSIDE)) as { words: { en: unknown } };
    return { ...exercise, words: { [tag]: exercise.words.en } };
  };
  const refused = (json: unknown): readonly string[] => {
    const parsed = parseExercise(json);
    return parsed.ok ? [] : parsed.mistakes.map(({ where, expected }) => `${where}: ${expected}`);
  };

  it('are taken by language, or as a key of the catalogue', () => {
    expect(refused(FROM_OUTSIDE)).toEqual([]);
    expect(refused(changed('bird-dog', 'words', 'another-key'))).toEqual([]);
    expect(refused(changed('bird-dog', 'words', undefined))).toEqual([]);
  });

  it.each([
    ['a key that is none', changed('bird-dog', 'words', 'Bird Dog'), 'words: words in small letters with - between'],
    ['no language', changed('bird-dog', 'words', {}), 'words: words in one language or more'],
    ['a number', changed('bird-dog', 'words', 3), 'words: Object'],
    ['a language that is none', inLanguage('in English'), 'words.in English: a language tag'],
    ['no name', withWords(({ name: _none, ...rest }) => rest), 'words.en.name: to be given'],
    ['a name of spaces', withWords((all) => ({ ...all, name: '  ' })), 'words.en.name: words'],
    ['a name as long as a story', withWords((all) => ({ ...all, name: 'a'.repeat(61) })), 'words.en.name: <=60'],
    ['no steps', withWords((all) => ({ ...all, steps: [] })), 'words.en.steps: one step or more'],
    ['a step that is no sentence', withWords((all) => ({ ...all, steps: ['Up', 3] })), 'words.en.steps.1: string'],
    ['a cue of no id', withWords((all) => ({ ...all, cues: { 'Leg low': 'Up' } })), 'words.en.cues.Leg low: words in'],
    [
      'a cue that is too long to follow',
      withWords((all) => ({ ...all, cues: { up: 'a'.repeat(81) } })),
      'words.en.cues.up: <=80',
    ],
    [
      'a reason that there is not',
      withWords((all) => ({ ...all, rejects: { bored: 'Up' } })),
      'words.en.rejects.bored: no such field',
    ],
    ['a field that nobody knows', withWords((all) => ({ ...all, colour: 'red' })), 'words.en.colour: no such field'],
  ])('with %s are refused, with where and what was expected', (_title, json, mistake) => {
    expect(refused(json)).toEqual([expect.stringContaining(mistake)]);
  });
});
