import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build } from 'vite';

const FOLDER = '.cache/bench';

/** The time of one step of the judgement in Node, us, for every frame of a recorded set. */
export const timeJudgement = (): Promise<number[]> => timesOf('judgement-loop');

/** The time in which a set of two minutes is judged anew by other bands, in Node, ms, many times. */
export const timeRejudging = (): Promise<number[]> => timesOf('rejudge-loop');

/** What a loop measures. Its code is bundled as in the app, and runs in a process of its own, so that other measurements do not influence it. */
async function timesOf(loop: string): Promise<number[]> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: `scripts/bench/${loop}.ts`, outDir: FOLDER, copyPublicDir: false },
  });
  const { stdout } = await promisify(execFile)(process.execPath, [`${FOLDER}/${loop}.js`], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as number[];
}
