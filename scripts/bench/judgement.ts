import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build } from 'vite';

const LOOP = 'judgement-loop';
const FOLDER = '.cache/bench';

/**
 * The time of one step of the judgement in Node, us, for every frame of a recorded set. The code is bundled as in the
 * app, and runs in a process of its own, so that other measurements do not influence it.
 */
export async function timeJudgement(): Promise<number[]> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: `scripts/bench/${LOOP}.ts`, outDir: FOLDER, copyPublicDir: false },
  });
  const { stdout } = await promisify(execFile)(process.execPath, [`${FOLDER}/${LOOP}.js`], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as number[];
}
