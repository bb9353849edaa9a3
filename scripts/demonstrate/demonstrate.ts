import { writeFileSync } from 'node:fs';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import type { Pose } from '../../src/core/body/pose.ts';
import type { DemonstrationOptions } from '../../src/care/figure/demonstrate.ts';
import { demonstratedPoses } from '../../src/care/figure/demonstrated-poses.ts';
import { traceOf } from '../../src/schema/trace.ts';
import type { ModelSize } from '../../src/ports/seeing.ts';
import { shotOf } from './film.ts';
import { readOptions } from './options.ts';

const BAD_INPUT = 2;

/**
 * Writes what the figure does in an exercise as a pose trace: as it does it, or as a pose model sees a film of it. Resolves to the exit
 * code: 2 where an option or the file is bad.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`demonstrate: ${options}`);
    return BAD_INPUT;
  }
  const { exercise, side, reps, fault, filmedWith, traceFile } = options;
  const asked = { times: reps, ...(side && { side }), ...(fault && { fault }) };
  const poses = filmedWith ? await filmed(filmedWith, exercise, asked) : demonstratedPoses(exercise, asked);
  try {
    writeFileSync(traceFile, JSON.stringify(traceOf(poses)));
  } catch (error) {
    console.error(`demonstrate: --trace-out ${traceFile}: ${error instanceof Error ? error.message : String(error)}`);
    return BAD_INPUT;
  }
  return 0;
}

/** What a pose model sees of a film of the demonstration, drawn in a headless browser. */
async function filmed(model: ModelSize, exercise: Exercise, asked: DemonstrationOptions): Promise<readonly Pose[]> {
  // A browser is only fetched where it is wanted.
  const { openStudio } = await import('../mannequin/studio.ts');
  const studio = await openStudio(model);
  try {
    return await studio.film(shotOf(exercise, asked));
  } finally {
    await studio.close();
  }
}
