import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Pose } from '../../src/core/body/pose.ts';
import { traceOf } from '../../src/schema/trace.ts';
import { agreementOf } from './agreement.ts';
import { direct, type Directed } from './direct.ts';
import { idealPoses } from './ideal.ts';
import { type Options, readOptions } from './options.ts';
import type { Scenario } from './scenario.ts';
import { allScenarios, withCompany } from './scenarios.ts';
import { openStudio, type Studio } from './studio.ts';
import { trueMeasuresOf } from './true-measures.ts';
import type { Truth } from './truth.ts';

/** Films the wanted recordings and writes their traces and truths. Resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`mannequin: ${options}`);
    return 2;
  }
  const { names, into, again, stillsMs, list, besideDeg } = options;
  const wanted = inOrder([...allScenarios(), ...withCompany()], names);
  if (wanted.length === 0) {
    console.error(`mannequin: no recording has ${names.join(' or ')} in its name`);
    return 2;
  }
  if (list) {
    for (const { name } of wanted) console.log(name);
    return 0;
  }
  mkdirSync(into, { recursive: true });
  const places = wanted.flatMap((scenario): readonly Place[] =>
    besideDeg === null
      ? [{ scenario, besideDeg }]
      : [
          { scenario, besideDeg: 0 },
          { scenario, besideDeg },
        ],
  );
  const todo = places.filter((place) => stillsMs.length > 0 || again || !existsSync(truthPath(into, nameAt(place))));
  if (options.ideal) {
    for (const place of todo) {
      const { shot, truth } = directAt(place);
      write(into, truth, idealPoses(shot));
    }
    return 0;
  }
  if (todo.length === 0) return 0;
  const studio = await openStudio(stillsMs.length > 0 || options.video ? null : options.model);
  try {
    for (const place of todo) await make(studio, place, options);
    return 0;
  } finally {
    await studio.close();
  }
}

/** A recording, and the place of its camera: so many degrees further round than where the scenario has it. */
interface Place {
  readonly scenario: Scenario;
  /** Null where it is filmed from there alone. */
  readonly besideDeg: number | null;
}

const nameAt = ({ scenario: { name }, besideDeg }: Place): string => (besideDeg ? `${name}.beside${besideDeg}` : name);

/** What is done is the same from every place, frame by frame: its chance hangs on the scenario's name. */
function directAt(place: Place): Directed {
  const { scenario, besideDeg } = place;
  const { camera } = scenario;
  const { shot, truth } = direct({ ...scenario, camera: { ...camera, yawDeg: camera.yawDeg + (besideDeg ?? 0) } });
  const name = nameAt(place);
  if (besideDeg === null) return { shot, truth };
  const measures = trueMeasuresOf(scenario, shot);
  // A copy would work out at once where all points are: the truth does it where it is asked for.
  return {
    shot: { ...shot, name },
    truth: Object.defineProperties(truth, { name: { value: name }, measures: { value: measures, enumerable: true } }),
  };
}

/** The scenarios whose names contain one of the parts, in the order of the parts. */
function inOrder(scenarios: readonly Scenario[], parts: readonly string[]): readonly Scenario[] {
  if (parts.length === 0) return scenarios;
  return [...new Set(parts.flatMap((part) => scenarios.filter(({ name }) => name.includes(part))))];
}

const truthPath = (folder: string, name: string): string => join(folder, `${name}.truth.json`);

async function make(studio: Studio, place: Place, { into, stillsMs, video }: Options): Promise<void> {
  const { shot, truth } = directAt(place);
  const { name } = shot;
  for (const ms of stillsMs) {
    const at = Math.max(
      0,
      shot.frames.findLastIndex(({ timeMs }) => timeMs <= ms),
    );
    const frame = shot.frames[at];
    if (!frame) continue;
    const others = shot.others.map(({ body, frames }) => ({ body, frames: frames.slice(at, at + 1) }));
    const file = join(into, `${name}.${ms}.png`);
    writeFileSync(file, await studio.still({ ...shot, frames: [frame], others }));
    console.log(file);
  }
  if (stillsMs.length > 0) return;
  if (video) {
    writeFileSync(join(into, `${name}.webm`), await studio.video(shot));
    writeTruth(into, truth);
    console.log(`${name}.webm`);
    return;
  }
  const startMs = performance.now();
  const poses = await studio.film(shot);
  const frameMs = (performance.now() - startMs) / poses.length;
  write(into, truth, poses);
  const { foundPct, medianPct, ninetiethPct } = agreementOf(truth, poses);
  console.log(
    `${name}: ${poses.length} frames of ${Math.round(frameMs)} ms; found ${foundPct} %, joints off by ${medianPct} % of the height (nine in ten ${ninetiethPct} %)`,
  );
}

function write(folder: string, truth: Truth, poses: readonly Pose[]): void {
  writeFileSync(join(folder, `${truth.name}.trace.json.gz`), gzipSync(JSON.stringify(traceOf(poses))));
  writeTruth(folder, truth);
}

function writeTruth(folder: string, truth: Truth): void {
  // The truth is written last and under its final name only when complete: where it exists, the recording is complete.
  const unfinished = `${truthPath(folder, truth.name)}.unfinished`;
  writeFileSync(unfinished, JSON.stringify(truth));
  renameSync(unfinished, truthPath(folder, truth.name));
}
