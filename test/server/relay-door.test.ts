import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { SignalTold } from '../../src/schema/signal.ts';
import { relaySettingsOf } from '../../src/server/relay-door.ts';
import { attachSignalling, type Signalling } from '../../src/server/signalling.ts';

const SECRET = 'what the relay and the server share';
const chance = (): string => randomBytes(16).toString('base64url');
const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((there) => server.listen(0, '127.0.0.1', there));
  return (server.address() as AddressInfo).port;
};
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((wait) => setTimeout(wait, 5));
};

let relayServer: Server;
/** What the relay was asked, in order. */
let asked: Record<string, unknown>[];
let server: Server;
let signalling: Signalling;
let port: number;
let nowMs = 0;

beforeEach(async () => {
  asked = [];
  relayServer = createServer();
  const relay = new WebSocketServer({ server: relayServer });
  relay.on('connection', (socket) => {
    socket.on('message', (data) => {
      const one = JSON.parse(String(data)) as Record<string, unknown>;
      asked.push(one);
      socket.send(JSON.stringify({ janus: 'success', transaction: one['transaction'], data: { id: 5 } }));
    });
  });
  const address = `ws://127.0.0.1:${await listening(relayServer)}`;
  nowMs = 1_000_000;
  server = createServer();
  signalling = attachSignalling(server, { relay: { address, secret: SECRET, use: 'needed' }, nowMs: () => nowMs });
  port = await listening(server);
});
afterEach(async () => {
  signalling.close();
  for (const one of [server, relayServer]) {
    one.closeAllConnections();
    await new Promise((closed) => one.close(closed));
  }
});

class Page {
  readonly told: string[] = [];
  isOver = false;
  readonly socket: WebSocket;
  constructor(path: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
    this.socket.on('message', (data) => this.told.push(String(data)));
    this.socket.on('error', () => (this.isOver = true));
    this.socket.on('close', () => (this.isOver = true));
  }
  async open(): Promise<this> {
    await until(() => this.isOver || this.socket.readyState === WebSocket.OPEN);
    return this;
  }
  say(said: unknown): void {
    this.socket.send(typeof said === 'string' ? said : JSON.stringify(said));
  }
}

/** What somebody is given who sits down. */
async function ticket(): Promise<string> {
  const page = await new Page('/signal').open();
  page.say({ kind: 'sit', room: chance(), seat: 'host', token: chance() });
  await until(() => page.told.length > 0);
  const [first = ''] = page.told;
  const told = JSON.parse(first) as Extract<SignalTold, { readonly kind: 'seated' }>;
  expect(told.relay).toMatchObject({ use: 'needed' });
  expect(first).not.toContain(SECRET);
  return told.relay?.ticket ?? '';
}

describe('the way to the relay', () => {
  it('opens with the ticket of a seat, and adds the secret to what is asked', async () => {
    const page = await new Page(`/relay?ticket=${await ticket()}`).open();
    page.say({ janus: 'create', transaction: 't1' });
    await until(() => page.told.length === 1);
    expect(asked).toEqual([{ janus: 'create', transaction: 't1', apisecret: SECRET }]);
    expect(JSON.parse(page.told[0] ?? '')).toEqual({ janus: 'success', transaction: 't1', data: { id: 5 } });
  });

  it('lets only the server make rooms, of chance and in no list', async () => {
    const page = await new Page(`/relay?ticket=${await ticket()}`).open();
    const room = chance();
    const message = { janus: 'message', transaction: 't', session_id: 1, handle_id: 2 };
    page.say({ ...message, body: { request: 'create', room } });
    await until(() => asked.length === 1);
    expect(asked[0]).toMatchObject({ body: { request: 'create', room, admin_key: SECRET, is_private: true } });
    page.say({ ...message, body: { request: 'create', room, post: 'http://127.0.0.1/' } });
    page.say({ ...message, body: { request: 'create', room: 'guessed' } });
    page.say({ ...message, body: { request: 'list' } });
    page.say({ janus: 'attach', transaction: 't', session_id: 1, plugin: 'janus.plugin.recordplay' });
    page.say({ janus: 'info', transaction: 't' });
    page.say({ janus: 'keepalive', transaction: 'last', session_id: 1 });
    await until(() => asked.length === 2);
    expect(asked[1]).toMatchObject({ janus: 'keepalive' });
  });

  it('stays shut without a ticket, with another one, with an old one, and to the page of somebody else', async () => {
    const good = await ticket();
    const [ends = ''] = good.split('.');
    const odd = ['', `${ends}.`, `${Number(ends) + 1}.${good.split('.')[1]}`, good.slice(0, -1), 'x'.repeat(60)];
    for (const one of odd) expect((await new Page(`/relay?ticket=${one}`).open()).isOver).toBe(true);
    expect((await new Page(`/relay?ticket=${good}`, { origin: 'http://elsewhere.example' }).open()).isOver).toBe(true);
    nowMs += 5 * 3600 * 1000;
    expect((await new Page(`/relay?ticket=${good}`).open()).isOver).toBe(true);
  });

  it('ends who talks nonsense, too much or too long; others go on', async () => {
    const good = await ticket();
    const honest = await new Page(`/relay?ticket=${good}`).open();
    const nonsense = await new Page(`/relay?ticket=${good}`).open();
    for (let i = 0; i < 10; i += 1) nonsense.say('{');
    const flood = await new Page(`/relay?ticket=${good}`).open();
    for (let i = 0; i < 200; i += 1) flood.say({ janus: 'keepalive', transaction: 't', session_id: 1 });
    const long = await new Page(`/relay?ticket=${good}`).open();
    long.say('x'.repeat(30_000));
    await until(() => nonsense.isOver && flood.isOver && long.isOver);
    const before = honest.told.length;
    honest.say({ janus: 'create', transaction: 'h' });
    await until(() => honest.told.length > before);
    expect(honest.isOver).toBe(false);
  });

  it('is shut where the relay is away: the page is told by its connection', async () => {
    const good = await ticket();
    relayServer.closeAllConnections();
    await new Promise((closed) => relayServer.close(closed));
    const page = await new Page(`/relay?ticket=${good}`).open();
    await until(() => page.isOver);
    relayServer.listen(0, '127.0.0.1');
  });
});

describe('the settings of the relay', () => {
  it('are none where none is set', () => expect(relaySettingsOf({})).toBeNull());

  it('are read, with the third person over it where nothing else is said', () => {
    const set = { PLUMBLINE_RELAY: 'ws://127.0.0.1:8188', PLUMBLINE_RELAY_SECRET: 's' };
    expect(relaySettingsOf(set)).toEqual({ address: 'ws://127.0.0.1:8188', secret: 's', use: 'three' });
    expect(relaySettingsOf({ ...set, PLUMBLINE_RELAY_USE: 'always' })?.use).toBe('always');
  });

  it.each([
    [{ PLUMBLINE_RELAY: 'relay.example' }, /no such address/],
    [{ PLUMBLINE_RELAY: 'ws://relay.example' }, /needs PLUMBLINE_RELAY_SECRET/],
    [{ PLUMBLINE_RELAY: 'ws://a', PLUMBLINE_RELAY_SECRET: 's', PLUMBLINE_RELAY_USE: 'often' }, /none of needed/],
  ])('are refused with a word where they are wrong: %j', (set, why) => {
    expect(() => relaySettingsOf(set)).toThrow(why);
  });
});
