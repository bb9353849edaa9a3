/**
 * Times each step of the judgement over a recorded set of bird dogs, many times, and prints the times in us as JSON.
 */
import { readTrace } from '../analyze/read-trace.ts';
import { finishSet, startSet, stepSet } from '../../src/core/judge/step.ts';
import { findExercise } from '../../src/exercises/index.ts';

const TRACE = 'test/fixtures/poses/bird-dog.clean.trace.json.gz';
const ROUNDS = 40;
const WARM_UP_ROUNDS = 5;

const exercise = findExercise('bird-dog');
const trace = await readTrace(TRACE);
if (!exercise || !trace.ok) throw new Error(`expected the exercise and ${TRACE}`);
const times: number[] = [];
for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
  let state = startSet(exercise);
  for (const pose of trace.value.poses) {
    const startNs = process.hrtime.bigint();
    [state] = stepSet(state, pose);
    if (round >= WARM_UP_ROUNDS) times.push(Number(process.hrtime.bigint() - startNs) / 1000);
  }
  finishSet(state, trace.value.durationMs);
}
console.log(JSON.stringify(times));
