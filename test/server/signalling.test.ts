import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { createHmac, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { attachSignalling, iceServersOf, iceSettingsOf, NO_ICE, type Signalling } from '../../src/server/signalling.ts';
import type { SignalTold } from '../../src/schema/signal.ts';

const chance = (): string => randomBytes(16).toString('base64url');

let server: Server;
let signalling: Signalling;
let address: string;

beforeEach(async () => {
  server = createServer();
  signalling = attachSignalling(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/signal`;
});
afterEach(async () => {
  signalling.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

/** One browser: what it was told, in order. */
class Caller {
  readonly told: SignalTold[] = [];
  readonly bytes: string[] = [];
  readonly socket: WebSocket;
  private waiting: (() => void)[] = [];
  constructor(headers: Record<string, string> = {}) {
    this.socket = new WebSocket(address, { headers });
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data) => {
      this.bytes.push(String(data));
      this.told.push(JSON.parse(String(data)) as SignalTold);
      this.wake();
    });
    this.socket.on('close', () => this.wake());
  }
  get isOver(): boolean {
    return this.socket.readyState === WebSocket.CLOSED;
  }
  async open(): Promise<this> {
    await this.until(() => this.socket.readyState !== WebSocket.CONNECTING);
    return this;
  }
  say(asked: unknown): void {
    this.socket.send(typeof asked === 'string' || asked instanceof Uint8Array ? asked : JSON.stringify(asked));
  }
  async until(holds: () => boolean): Promise<void> {
    while (!holds())
      await new Promise<void>((woken) => {
        this.waiting.push(woken);
        this.socket.once('open', woken);
      });
  }
  heard(kind: SignalTold['kind']): Promise<void> {
    return this.until(() => this.told.some((one) => one.kind === kind));
  }
  over(): Promise<void> {
    return this.until(() => this.isOver);
  }
  private wake(): void {
    const woken = this.waiting;
    this.waiting = [];
    for (const one of woken) one();
  }
}

async function pair(): Promise<readonly [Caller, Caller, string]> {
  const room = chance();
  const host = await new Caller().open();
  host.say({ kind: 'sit', room, seat: 'host', token: chance() });
  await host.heard('seated');
  const guest = await new Caller().open();
  guest.say({ kind: 'sit', room, seat: 'guest', token: chance() });
  await Promise.all([guest.heard('seated'), host.heard('other-came')]);
  return [host, guest, room];
}

describe('signalling', () => {
  it('brings two together and passes their notes, with no server that helps unless one is set', async () => {
    const [host, guest] = await pair();
    expect(host.told[0]).toEqual({ kind: 'seated', isOtherHere: false, iceServers: [], relay: null });
    host.say({ kind: 'pass', note: 'sealed' });
    await guest.heard('pass');
    expect(guest.told.at(-1)).toEqual({ kind: 'pass', note: 'sealed' });
  });

  it('refuses who guesses a room, and a third who has the invite', async () => {
    const [host, guest, room] = await pair();
    for (const [asked, why] of [
      [{ kind: 'sit', room: chance(), seat: 'guest', token: chance() }, 'no-room'],
      [{ kind: 'sit', room, seat: 'guest', token: chance() }, 'full'],
    ] as const) {
      const eve = await new Caller().open();
      eve.say(asked);
      await eve.over();
      expect(eve.told).toEqual([{ kind: 'refused', why }]);
    }
    host.say({ kind: 'pass', note: 'still here' });
    await guest.heard('pass');
    expect(host.told.map(({ kind }) => kind)).toEqual(['seated', 'other-came']);
  });

  it('ignores 10,000 messages that are none, ends who sends them, and an honest pair beside them talks on', async () => {
    const [host, guest] = await pair();
    const odd = [
      '',
      'null',
      '{"kind":"sit"}',
      '{"kind":"sit","room":"short","seat":"host","token":"x"}',
      '['.repeat(2000),
      '{"kind":"pass","note":""}',
      '{"kind":"pass","note":"x","__proto__":{"seat":"host"}}',
      JSON.stringify({ kind: 'pass', note: 'x'.repeat(30_000) }),
      'x'.repeat(100_000),
      randomBytes(500),
    ];
    let sent = 0;
    for (let round = 0; sent < 10_000; round += 1) {
      const eve = await new Caller().open();
      for (let i = 0; i < 500; i += 1, sent += 1) eve.say(odd[(round + i) % odd.length]);
      await eve.over();
      expect(eve.told).toEqual([]);
      if (round % 5 === 0) {
        const before = guest.told.length;
        host.say({ kind: 'pass', note: `round ${round}` });
        await guest.until(() => guest.told.length > before);
        expect(guest.told.at(-1)).toEqual({ kind: 'pass', note: `round ${round}` });
      }
    }
  });

  it('ends who sends more than a meeting needs, though each message is right', async () => {
    const [host, guest] = await pair();
    for (let i = 0; i < 400; i += 1) host.say({ kind: 'pass', note: `${i}` });
    await Promise.all([host.over(), guest.heard('other-left')]);
    expect(guest.told.filter(({ kind }) => kind === 'pass').length).toBeLessThan(400);
  });

  it('takes no more connections of one address than a house has', async () => {
    const callers = await Promise.all(Array.from({ length: 64 }, () => new Caller().open()));
    const more = new Caller();
    await more.over();
    callers[0]?.socket.close();
    await callers[0]?.over();
    const again = await new Caller().open();
    expect(again.isOver).toBe(false);
  });

  it('answers the pages of this server only', async () => {
    const strange = new Caller({ origin: 'https://elsewhere.example' });
    await strange.over();
    const own = await new Caller({ origin: address.replace('ws:', 'http:').replace('/signal', '') }).open();
    expect(own.isOver).toBe(false);
  });

  it.each(['//', '/elsewhere', '/signal/more', '*', 'http://[', '/%'])(
    'says of an upgrade at %s that there is nothing, and goes on',
    async (path) => {
      const { port } = server.address() as AddressInfo;
      const socket = connect(port, '127.0.0.1');
      const answer = new Promise<string>((ended) => {
        let all = '';
        socket.on('data', (data) => (all += String(data))).on('close', () => ended(all));
      });
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
      expect(await answer).toMatch(/^HTTP\/1.1 404/);
      await pair();
    },
  );

  it('goes on where who asked is gone before there was an answer', async () => {
    const { port } = server.address() as AddressInfo;
    for (const path of ['/elsewhere', '/signal']) {
      const socket = connect(port, '127.0.0.1');
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
      socket.resetAndDestroy();
    }
    await pair();
  });

  it('leaves upgrades at other addresses to others', async () => {
    const upgraded: string[] = [];
    server.on('upgrade', (request, stream) => {
      if (request.url === '/signal') return;
      upgraded.push(request.url ?? '');
      stream.destroy();
    });
    const other = new WebSocket(address.replace('/signal', '/hot'));
    await new Promise((ended) => other.on('error', ended));
    expect(upgraded).toEqual(['/hot']);
  });
});

describe('what helps two networks', () => {
  it('is nothing unless it is set', () => {
    expect(iceSettingsOf({})).toEqual(NO_ICE);
    expect(iceServersOf(NO_ICE, 0)).toEqual([]);
  });

  it('has a name and a password that end with their time, as coturn makes them', () => {
    const settings = iceSettingsOf({
      PLUMBLINE_STUN: 'stun:stun.example:3478',
      PLUMBLINE_TURN: 'turn:turn.example:3478?transport=udp, turns:turn.example:5349',
      PLUMBLINE_TURN_SECRET: 'secret',
    });
    const username = `${1000 + 4 * 3600}:plumbline`;
    expect(iceServersOf(settings, 1_000_000)).toEqual([
      { urls: ['stun:stun.example:3478'] },
      {
        urls: ['turn:turn.example:3478?transport=udp', 'turns:turn.example:5349'],
        username,
        credential: createHmac('sha1', 'secret').update(username).digest('base64'),
      },
    ]);
  });

  it('is said to be wrong at the start where it is no address, or the secret is missing', () => {
    expect(() => iceSettingsOf({ PLUMBLINE_STUN: 'https://stun.example' })).toThrow(/PLUMBLINE_STUN/);
    expect(() => iceSettingsOf({ PLUMBLINE_TURN: 'turn:turn.example' })).toThrow(/PLUMBLINE_TURN_SECRET/);
  });
});
