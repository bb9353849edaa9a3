import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build } from 'vite';

const LOOP = 'judgement-loop';
const FOLDER = '.cache/bench';

/**
 * Time of one step of the judgement in Node, us, for every frame of a recorded set. It is bundled, as the app ships it, and
 * has a process of its own: what else is measured leaves none of its own behind.
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
