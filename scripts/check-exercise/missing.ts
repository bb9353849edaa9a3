import { existsSync, readFileSync } from 'node:fs';
import { sectionOf } from '../citations.ts';
import { anchorFor, figuresNotIn, headingsOf } from './table-figures.ts';
import { isCounted, type Exercise } from '../../src/core/exercise/exercise.ts';
import { isSided } from '../../src/core/measure/readings.ts';
import { sidedRule } from '../../src/core/measure/sided-measures.ts';
import { ownMeasures } from '../../src/core/person/own-range.ts';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import { parseExercise } from '../../src/schema/exercise.ts';
import { en } from '../../src/text/en/words.ts';
import { missingWords } from '../../src/text/missing-words.ts';
import { sentenceFor } from '../../src/text/text.ts';
import { complaints, disagreements } from '../../test/fixtures/poses/against-truth.ts';
import { fixtureNames, posesOf, truthOf } from '../../test/fixtures/poses/read-fixture.ts';

/** One thing that an exercise lacks: the field, what is wrong with it, and what to do. */
export interface Missing {
  readonly exercise: string;
  readonly field: string;
  readonly amiss: string;
  readonly remedy: string;
}

/** What an exercise is checked against. */
export interface Against {
  /** The text of docs/exercise-table.md. */
  readonly table: string;
  /** Whether the recordings are judged too, which takes a few seconds for the whole library. */
  readonly judges: boolean;
}

type Found = Omit<Missing, 'exercise'>;
const NONE: readonly Found[] = [];

const TABLE = 'docs/exercise-table.md';
const fileOf = (id: string): string => `src/exercises/${id}.ts`;

/**
 * Everything that an exercise lacks before `npm run check` passes, in the order in which to add it: its data, the
 * sources of its figures, its words, its recordings. What depends on something that is missing is not checked yet.
 */
export function missingIn(fileId: string, exercise: Exercise, against: Against): readonly Missing[] {
  const ofData = dataOf(fileId, exercise);
  const found =
    ofData.length > 0
      ? ofData
      : [...sourcesOf(exercise, against), ...wordsOf(exercise), ...recordingsOf(exercise, against)];
  return found.map((one) => ({ exercise: fileId, ...one }));
}

/** Stands for a source that has not been written yet. The sources are asked for once the data itself is right. */
const TO_COME = 'to be written down';

function dataOf(fileId: string, exercise: Exercise): readonly Found[] {
  const data: unknown = JSON.parse(
    JSON.stringify(exercise, (key, value: unknown) =>
      key === 'source' && typeof value === 'string' ? TO_COME : value,
    ),
  );
  const parsed = parseExercise(data);
  const mistakes = parsed.ok ? [] : parsed.mistakes;
  return [
    ...mistakes.map(({ where, expected }) => ({
      field: where,
      amiss: expected === 'no such field' ? 'there is no such field' : `expected ${expected}`,
      remedy:
        expected === 'no such field'
          ? `spell it as src/core/exercise/exercise.ts does, or take it out of ${fileOf(fileId)}`
          : `change it in ${fileOf(fileId)}; src/core/exercise/exercise.ts says what the field means`,
    })),
    ...(parsed.ok && exercise.id !== fileId
      ? [
          {
            field: 'id',
            amiss: `is "${exercise.id}"`,
            remedy: `name the file ${fileOf(exercise.id)}, or change the id`,
          },
        ]
      : NONE),
  ];
}

function sourcesOf(exercise: Exercise, { table }: Against): readonly Found[] {
  const { id, faults } = exercise;
  const isThere = sectionOf(table, id) !== undefined;
  const ofTable = headingsOf(exercise).flatMap(({ heading, figures }): readonly Found[] => {
    const absent = figuresNotIn(table, anchorFor(id, heading), figures);
    if (absent === undefined)
      return [
        {
          field: fieldOf(exercise, heading),
          amiss: 'nobody can read where its figures come from',
          remedy: `add "### ${id}: ${heading}" to ${TABLE}, with ${listOf(figures)}a line that begins "Source:"`,
        },
      ];
    if (absent.length === 0) return NONE;
    return [
      {
        field: fieldOf(exercise, heading),
        amiss: `${absent.join(', ')} is in the data, and not in ${TABLE}`,
        remedy: `write it below "### ${id}: ${heading}", with where it comes from`,
      },
    ];
  });
  const ofFaults = faults.flatMap(({ id: fault, source }, index) =>
    source.startsWith(`table#${anchorFor(id, fault)}: `)
      ? NONE
      : [
          {
            field: `faults.${index}.source (${fault})`,
            amiss: /^replace\b/i.test(source) ? 'is still what the skeleton says' : 'names no place to read about it',
            remedy: `begin it with "table#${anchorFor(id, fault)}: " and say in one line what stands there`,
          },
        ],
  );
  return [
    ...(isThere
      ? NONE
      : [
          {
            field: 'the exercise',
            amiss: `does not stand in ${TABLE}`,
            remedy: `add "## ${id}" there, and in a few lines what it is for and what no camera sees in it`,
          },
        ]),
    ...ofTable,
    ...ofFaults,
  ];
}

const listOf = (figures: readonly number[]): string => (figures.length === 0 ? '' : `${figures.join(', ')} and `);

/** The field that a heading of the table is about. */
function fieldOf({ faults }: Exercise, heading: string): string {
  const index = faults.findIndex(({ id }) => id === heading);
  if (index >= 0) return `faults.${index}.test (${heading})`;
  const fields: Readonly<Record<string, string>> = {
    start: 'startPose, stay',
    count: 'movement',
    dose: 'dose',
    bands: 'screen',
  };
  return fields[heading] ?? heading;
}

/** The file in src/text/en for each table of the catalogue, and what its sentences are like. */
const WRITTEN_IN: Readonly<Record<string, readonly [file: string, what: string]>> = {
  exercises: [
    'exercise-cards.ts and exercises.ts',
    'name and why; steps, startPose and toStart; see those of an exercise that is like it',
  ],
  findings: ['cues.ts', 'the name of what was seen, at most six words, never an order: "arm below the back"'],
  cues: ['cues.ts', 'what to do about it, verb first, at most seven words'],
  workOn: ['cues.ts', 'the same in a sentence, for the summary'],
  notSeen: [
    'cues.ts',
    'what no camera sees, or name one of those there; what that means stands in src/core/exercise/not-seen.ts',
  ],
  questions: [
    'cues.ts',
    'the question, put so that "yes" is the answer that is hoped for, as src/core/exercise/not-seen.ts says',
  ],
  afterAnswer: ['cues.ts', 'what comes of the answer: it as a name, and what helps after it and after "not sure"'],
  screen: ['posture.ts', 'what the figure is called'],
};

function wordsOf(exercise: Exercise): readonly Found[] {
  const unnamed = ownMeasures(exercise).filter((measure) => sentenceFor<unknown>(en.personal.limbs, measure) === null);
  return [
    ...missingWords(exercise).map((path) => ({
      field: `words: ${path}`,
      amiss: 'is missing',
      remedy: wordRemedy(path),
    })),
    ...unnamed.map((measure) => ({
      field: `words: personal.limbs.${measure}`,
      amiss: 'is missing: nobody could be told their own range of it',
      remedy: `add "${measure}" to "personal.limbs" in src/text/en/range.ts: what it is called, by side`,
    })),
  ];
}

/** What to add for a path of the catalogue, such as `exercises.heel-slide.toStart` or `cues.knee-bent`. */
function wordRemedy(path: string): string {
  const [table = '', key = '', part] = path.split('.');
  const [file, what] = WRITTEN_IN[table] ?? ['later.ts', 'a sentence'];
  if (part !== undefined && table === 'exercises') {
    const on = part === 'name' || part === 'why' ? 'exercise-cards.ts' : 'exercises.ts';
    return `add "${part}" to "${key}" in src/text/en/${on}: ${PARTS[part] ?? what}`;
  }
  return `add "${part ?? key}" to "${table}" in src/text/en/${file}: ${what}`;
}

/** A description of each part of an exercise's words. */
const PARTS: Readonly<Record<string, string>> = {
  name: 'what a patient calls it',
  why: 'what it is for, in one sentence',
  steps: 'how it is done, a sentence a step',
  startPose: 'the start pose as a name, such as "Hands and knees"',
  toStart: 'what to do to take the start pose, such as "Lie back, feet on the floor"',
};

const POSES = 'test/fixtures/poses';

function recordingsOf(exercise: Exercise, { judges }: Against): readonly Found[] {
  const { id } = exercise;
  const own = fixtureNames().filter((name) => name.startsWith(`${id}.`));
  if (own.length === 0)
    return [
      {
        field: `${POSES}/${id}.clean`,
        amiss: 'there is no recording of it',
        remedy:
          `film three to six repetitions and run npm run new:exercise ${id} -- --recording FILM.mp4 ` +
          `--reps "${exercise.sides === 'each' ? 'left right left right' : 'both both both'}"`,
      },
    ];
  return [...(judges ? own.flatMap((name) => judgedOf(exercise, name)) : NONE), ...shownOf(exercise, own)];
}

function judgedOf(exercise: Exercise, name: string): readonly Found[] {
  const analysis = analyzePoses(exercise, posesOf(name));
  const remedy =
    `see npm run --silent analyze -- --exercise ${exercise.id} ${POSES}/${name}.trace.json.gz: move the start pose, ` +
    'countAt or the fault to what its source says, or mend the truth beside the recording';
  return [
    ...disagreements(exercise, analysis, truthOf(name)),
    ...(name.endsWith('.clean') ? complaints(analysis) : []),
  ].map((amiss) => ({ field: `${POSES}/${name}`, amiss, remedy }));
}

/**
 * Recordings of the mannequin are required for every fault, for what must be rejected, and from a view that cannot be
 * judged.
 */
function shownOf(exercise: Exercise, own: readonly string[]): readonly Found[] {
  const { id, faults } = exercise;
  if (!existsSync(`scripts/mannequin/moves/${id}.ts`)) return NONE;
  const truths = own.map(truthOf);
  const shown = new Set(truths.flatMap((truth) => truth.faults ?? []).map((fault) => fault.id));
  const film = `run npm run mannequin -- --ideal --into FOLDER ${id}.made- and keep it (scripts/mannequin/README.md)`;
  return [
    ...faults
      .filter((rule) => !shown.has(rule.id))
      .map((rule) => ({ field: `faults (${rule.id})`, amiss: 'no recording shows it', remedy: film })),
    ...(isCounted(exercise) && truths.every(({ rejected }) => rejected.length === 0)
      ? [{ field: `${POSES}/${id}.made-faults`, amiss: 'no recording shows what is not counted', remedy: film }]
      : NONE),
    ...(own.includes(`${id}.made-wrong-view`)
      ? NONE
      : [{ field: `${POSES}/${id}.made-wrong-view`, amiss: 'there is none', remedy: film }]),
  ];
}

/**
 * Notes on faults of a limb that lies behind the other one when seen from the side, where the model reads it less
 * exactly.
 */
export function farLimbNotes({ view, faults }: Exercise): readonly string[] {
  if (view !== 'side') return [];
  return faults.flatMap(({ id, test }) => {
    if (test.kind !== 'at-peak' || !isSided(test.measure) || test.under === undefined) return [];
    const { farSlack, unit } = sidedRule(test.measure);
    if (farSlack < NOTABLE_SLACK) return [];
    const less = unit === 'deg' ? `${farSlack} degrees` : `${farSlack} %`;
    return [
      `${id}: a far ${test.measure} reads up to ${less} low, so that it is told there only under ${test.under - farSlack}`,
    ];
  });
}

/** Technical choice: a smaller inexactness applies to every measure and needs no note. */
const NOTABLE_SLACK = 10;

/** The page that the figures are checked against. */
export const readTable = (): string => readFileSync(TABLE, 'utf8');
