import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { answersAt, freePort } from './free-port.ts';

const PROGRAM = '/usr/bin/janus';
/** Whether there is a Janus here: `apt install janus`. */
export const isJanusHere = existsSync(PROGRAM);

/** A relay of its own on this machine, with the folder of settings that we tell a clinic to use. */
export interface Janus {
  /** The settings by which our server reaches it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ends it at once, as a machine that goes down; `start`: it is there again, and knows nothing. */
  kill(): Promise<void>;
  start(): Promise<void>;
  end(): Promise<void>;
}

/** Starts Janus with `docs/janus`, at ports of its own, and for this machine alone. */
export async function startJanus(use: 'needed' | 'three' | 'always'): Promise<Janus> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-janus-'));
  const secret = randomBytes(16).toString('hex');
  const port = await freePort();
  for (const name of ['janus.jcfg', 'janus.plugin.textroom.jcfg', 'janus.transport.websockets.jcfg']) {
    const settings = readFileSync(resolve('docs/janus', name), 'utf8')
      .replaceAll('THE SAME AS PLUMBLINE_RELAY_SECRET', secret)
      .replaceAll('8188', String(port))
      .replaceAll(/ice_enforce_list = ".*"/g, 'ice_enforce_list = "lo"');
    writeFileSync(join(folder, name), settings);
  }
  let running: { kill(): Promise<void> } | null = null;
  const start = async (): Promise<void> => {
    const child = spawn(PROGRAM, ['--configs-folder', folder], { stdio: 'ignore' });
    const ended = new Promise<void>((exit) => child.once('exit', () => exit()));
    running = {
      kill: async () => {
        child.kill('SIGKILL');
        await ended;
      },
    };
    await answersAt(port);
  };
  const kill = async (): Promise<void> => {
    await running?.kill();
    running = null;
  };
  const end = async (): Promise<void> => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const environment = {
    PLUMBLINE_RELAY: `ws://127.0.0.1:${port}`,
    PLUMBLINE_RELAY_SECRET: secret,
    PLUMBLINE_RELAY_USE: use,
  };
  try {
    await start();
  } catch (error) {
    await end();
    throw error;
  }
  return { environment, start, kill, end };
}
