import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { answersAt, freePort } from './free-port.ts';

const PROGRAM = '/usr/bin/turnserver';
/** Whether there is a coturn here: `apt install coturn`. */
export const isCoturnHere = existsSync(PROGRAM);

export interface Coturn {
  /** The settings by which our server tells pages of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** What it has said so far. */
  said(): string;
  end(): Promise<void>;
}

/**
 * Starts coturn with the settings that we tell a clinic to use, at a port of its own and for this machine alone. `mayReachUs`: it relays to
 * this machine, which those settings forbid.
 */
export async function startCoturn({ mayReachUs }: { readonly mayReachUs: boolean }): Promise<Coturn> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-coturn-'));
  const secret = randomBytes(16).toString('hex');
  const port = await freePort();
  const settings = readFileSync(resolve('docs/coturn/turnserver.conf'), 'utf8')
    .replace('THE SAME AS PLUMBLINE_TURN_SECRET', secret)
    // The certificate is the clinic's own.
    .replaceAll(/^(cert|pkey)=.*$/gm, '')
    .replaceAll(mayReachUs ? /^denied-peer-ip=(127\.|0\.|::1).*$/gm : /$^/g, '');
  const here = [
    ...[
      'listening-ip=127.0.0.1',
      'relay-ip=127.0.0.1',
      `listening-port=${port}`,
      'no-tls',
      'no-dtls',
      'allow-loopback-peers',
    ],
    ...['verbose', 'no-stdout-log', 'log-file=turn.log', 'simple-log', 'pidfile=turn.pid', 'userdb=turn.db'],
  ].map((line) => line.replace(/=(turn\..*)/, (_, name: string) => `=${join(folder, name)}`));
  writeFileSync(join(folder, 'turnserver.conf'), `${settings}\n${here.join('\n')}\n`);
  const child = spawn(PROGRAM, ['-c', join(folder, 'turnserver.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((exit) => child.once('exit', () => exit()));
  const end = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answersAt(port);
  } catch (error) {
    await end();
    throw error;
  }
  return {
    environment: {
      PLUMBLINE_TURN: `turn:127.0.0.1:${port}?transport=udp,turn:127.0.0.1:${port}?transport=tcp`,
      PLUMBLINE_TURN_SECRET: secret,
    },
    said: () => readFileSync(join(folder, 'turn.log'), 'utf8'),
    end,
  };
}
