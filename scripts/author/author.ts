import { writeFileSync } from 'node:fs';
import { failureOf } from '../../src/app/failures.ts';
import { authorExercise, type Proposal } from '../../src/care/author/author.ts';
import type { AuthorMistake } from '../../src/care/author/mistake.ts';
import { sits } from '../../src/core/exercise/sits.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { parseExercise } from '../../src/schema/exercise.ts';
import { language } from '../../src/text/in-use.ts';
import { authoredWords } from '../../src/text/say/author.ts';
import '../all-sentences.ts';
import { readRecordingFile } from '../analyze/read-file.ts';
import { sentenceOf } from '../analyze/recording.ts';
import { createVideoReader } from '../analyze/video-reader.ts';
import { readOptions, type Options } from './options.ts';

const BAD_INPUT = 2;

/**
 * Makes an exercise of a recording, writes it as JSON, and prints what was found in one line of JSON. Resolves to the exit code: 2 where
 * an option or the file is bad, or the recording does not support an exercise.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`author: ${options}`);
    return BAD_INPUT;
  }
  const videos = createVideoReader(options);
  try {
    return await author(options, videos);
  } catch (error) {
    console.error(`author: ${options.recording}: ${sentenceOf(failureOf(error))}`);
    return BAD_INPUT;
  } finally {
    await videos.close();
  }
}

async function author(options: Options, videos: ReturnType<typeof createVideoReader>): Promise<number> {
  const { recording, id, out } = options;
  const read = await readRecordingFile(recording, videos);
  if (!read.ok) {
    console.error(`author: ${recording}: ${sentenceOf(read.failure)}`);
    return BAD_INPUT;
  }
  const authored = authorExercise(read.value.poses, { id }, EXERCISES);
  if (!authored.ok) {
    console.error(`author: ${recording}: ${whyNot(authored.mistake)}`);
    return BAD_INPUT;
  }
  const proposal = authored.value;
  const exercise = named(proposal.exercise, options);
  const json = JSON.stringify(exercise, null, 2);
  const parsed = parseExercise(JSON.parse(json));
  if (!parsed.ok) {
    const [{ where, expected }] = parsed.mistakes;
    console.error(`author: ${recording}: what it shows contradicts itself: at ${where} expected ${expected}`);
    return BAD_INPUT;
  }
  try {
    writeFileSync(out, `${json}\n`);
  } catch (error) {
    console.error(`author: --out ${out}: ${error instanceof Error ? error.message : String(error)}`);
    return BAD_INPUT;
  }
  console.log(JSON.stringify({ file: recording, out, ...foundIn(proposal) }));
  return 0;
}

const named = (exercise: Exercise, { name }: Options): Exercise => ({
  ...exercise,
  words: { [language()]: authoredWords(name, exercise, sits(exercise)) },
});

/** What was found, and what the self-check says. Times in whole ms, readings in whole degrees or per cent. */
const foundIn = ({ exercise, joint, joints, shown, tempo, check, readings }: Proposal) => ({
  exercise: exercise.id,
  posture: exercise.posture,
  view: readings.view.name,
  sides: exercise.sides,
  counted: {
    measure: joint.measure,
    direction: joint.direction,
    rest: Math.round(joint.restDeg),
    furthest: Math.round(joint.topDeg),
  },
  alsoMoving: joints.map(({ measure }) => measure).filter((measure) => measure !== joint.measure),
  repetitions: shown.map(({ startMs, endMs, mover }) => ({
    startMs: Math.round(startMs),
    endMs: Math.round(endMs),
    side: mover,
  })),
  tempo: {
    outMs: Math.round(tempo.outMs),
    holdMs: Math.round(tempo.holdMs),
    backMs: Math.round(tempo.backMs),
  },
  selfCheck: check,
});

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Why a recording supports no exercise, in one line. */
export function whyNot(mistake: AuthorMistake): string {
  switch (mistake.kind) {
    case 'too-short':
      return `it lasts ${seconds(mistake.durationMs)}: too short for a repetition with a rest before and after it`;
    case 'unseen':
      return `a body is seen in ${Math.round(100 * mistake.share)} % of it only`;
    case 'posture-unknown':
      return 'the body is neither upright, nor on its back, nor on hands and knees, or it is seen without depth';
    case 'view-unclear':
      return 'from where the body is seen is not clear: film it from its side or from the front';
    case 'no-repetition':
      return 'nobody goes out of a rest pose and comes back to it: begin and end still, and rest between two repetitions';
    case 'nothing-moves': {
      const { most } = mistake;
      const what = most
        ? `; most moves ${most.side} ${most.measure}, ${Math.round(100 * most.share)} % of the least that counts`
        : '';
      return `no joint moves by more than a camera may be wrong by${what}`;
    }
    case 'several-movements':
      return `there is more than one movement in it: ${mistake.stretches.map(({ startMs, endMs }) => `${seconds(startMs)} to ${seconds(endMs)}`).join(', ')}`;
    case 'not-counted':
      return `the best exercise that could be made of it counts ${mistake.counted} of the ${mistake.shown} repetitions that it shows`;
  }
}
