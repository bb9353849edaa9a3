import * as v from 'valibot';
import type { ExerciseWords, WordsOfExercise } from '../core/exercise/exercise-words.ts';
import { exactly } from './parse.ts';

/**
 * The most characters that words may have: a name must fit a heading, a cue is read from the mat and spoken during a
 * movement.
 */
const LONGEST = { name: 60, cue: 80, sentence: 400 } as const;
const MOST_STEPS = 12;

const words = (longest: number) => v.pipe(v.string(), v.regex(/\S/, 'words'), v.maxLength(longest));
const cue = words(LONGEST.cue);
const sentence = words(LONGEST.sentence);
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'words in small letters with - between'));
const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en or de-AT'),
);

const inOneLanguage = exactly<ExerciseWords>()(
  v.strictObject({
    name: words(LONGEST.name),
    part: v.exactOptional(words(LONGEST.name)),
    why: sentence,
    steps: v.pipe(v.array(sentence), v.minLength(1, 'one step or more'), v.maxLength(MOST_STEPS)),
    whenNot: v.exactOptional(v.pipe(v.array(sentence), v.maxLength(MOST_STEPS))),
    startPose: words(LONGEST.name),
    toStart: cue,
    wayBack: v.exactOptional(cue),
    findings: v.exactOptional(v.record(id, cue)),
    cues: v.exactOptional(v.record(id, cue)),
    workOn: v.exactOptional(v.record(id, sentence)),
    rejects: v.exactOptional(
      v.strictObject({
        'range-too-small': v.exactOptional(cue),
        'range-far-too-small': v.exactOptional(cue),
        'hold-too-short': v.exactOptional(cue),
        'no-return': v.exactOptional(cue),
        'wrong-limbs': v.exactOptional(cue),
        'one-side': v.exactOptional(cue),
        'view-lost': v.exactOptional(cue),
      }),
    ),
    fixes: v.exactOptional(v.record(id, cue)),
    guide: v.exactOptional(v.strictObject({ work: cue, hold: cue })),
    notSeen: v.exactOptional(v.record(id, sentence)),
    questions: v.exactOptional(v.record(id, sentence)),
    afterAnswer: v.exactOptional(v.record(id, v.strictObject({ told: cue, otherwise: sentence, unsure: sentence }))),
  }),
);

const brought = v.pipe(
  v.record(languageTag, inOneLanguage),
  v.check((languages) => Object.keys(languages).length > 0, 'words in one language or more'),
);

/** The key of words in the catalogue, or the words themselves for each language. */
export const wordsOfExercise = v.lazy((input): v.GenericSchema<unknown, WordsOfExercise> =>
  typeof input === 'string' ? id : brought,
);
