/**
 * Times how long it takes to judge a set of two minutes anew, by another band each time, as the worker of the physio's page does it. Prints
 * the times in ms as JSON.
 */
import { readTrace } from '../analyze/read-trace.ts';
import { withBands } from '../../src/care/review/band-change.ts';
import { packPoses } from '../../src/care/review/packed-poses.ts';
import { roundPose } from '../../src/core/body/round-pose.ts';
import { createKeptTraces } from '../../src/edge/judging/kept-traces.ts';
import { findExercise } from '../../src/exercises/index.ts';

const TRACE = 'test/fixtures/poses/bird-dog.clean.trace.json.gz';
const SET_MS = 120_000;
const ROUNDS = 20;
const WARM_UP_ROUNDS = 3;
/** Between two times that the recording is played. */
const PAUSE_MS = 40;

const exercise = findExercise('bird-dog');
const trace = await readTrace(TRACE);
if (!exercise || !trace.ok) throw new Error(`expected the exercise and ${TRACE}`);
const { poses } = trace.value;
const lengthMs = (poses.at(-1)?.timeMs ?? 0) + PAUSE_MS;
const set = Array.from({ length: Math.ceil(SET_MS / lengthMs) }, (_, time) =>
  poses.map((pose) => roundPose({ ...pose, timeMs: pose.timeMs + time * lengthMs })),
)
  .flat()
  .filter(({ timeMs }) => timeMs <= SET_MS);

const answer = createKeptTraces();
answer({ kind: 'keep', setId: 'set', poses: packPoses(set) });
answer({ kind: 'judge', id: 0, setId: 'set', exercise, reads: true });
const times: number[] = [];
for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
  const other = withBands(exercise, { targetDeg: 150 + round });
  const startNs = process.hrtime.bigint();
  answer({ kind: 'judge', id: round, setId: 'set', exercise: other, reads: false });
  if (round >= WARM_UP_ROUNDS) times.push(Number(process.hrtime.bigint() - startNs) / 1_000_000);
}
console.log(JSON.stringify(times));
