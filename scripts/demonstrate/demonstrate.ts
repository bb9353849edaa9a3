import { writeFileSync } from 'node:fs';
import { demonstratedPoses } from '../../src/care/figure/demonstrated-poses.ts';
import { traceOf } from '../../src/schema/trace.ts';
import { readOptions } from './options.ts';

const BAD_INPUT = 2;

/** Writes what the figure does in an exercise as a pose trace. Resolves to the exit code: 2 where an option or the file is bad. */
export function run(args: readonly string[]): Promise<number> {
  return Promise.resolve(write(args));
}

function write(args: readonly string[]): number {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`demonstrate: ${options}`);
    return BAD_INPUT;
  }
  const { exercise, side, reps, fault, traceFile } = options;
  const poses = demonstratedPoses(exercise, { times: reps, ...(side && { side }), ...(fault && { fault }) });
  try {
    writeFileSync(traceFile, JSON.stringify(traceOf(poses)));
  } catch (error) {
    console.error(`demonstrate: --trace-out ${traceFile}: ${error instanceof Error ? error.message : String(error)}`);
    return BAD_INPUT;
  }
  return 0;
}
