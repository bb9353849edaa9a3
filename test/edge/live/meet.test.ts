import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { base64Of, chance } from '../../../src/edge/live/bytes.ts';
import { meetOver } from '../../../src/edge/live/meet.ts';
import type { Invite, LiveLink, Seat } from '../../../src/ports/live.ts';
import type { SignalAsked, SignalTold } from '../../../src/schema/signal.ts';

/** A connection to a server that does what the test says. */
class FakeSocket extends EventTarget {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readyState = 0;
  readonly asked: SignalAsked[] = [];
  constructor() {
    super();
    FakeSocket.all.push(this);
  }
  send(text: string): void {
    this.asked.push(JSON.parse(text) as SignalAsked);
  }
  close(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.dispatchEvent(new Event('close'));
  }
  opens(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  says(told: SignalTold): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(told) }));
  }
  refuses(why: 'no-room' | 'full' | 'too-many'): void {
    this.opens();
    this.says({ kind: 'refused', why });
    this.close();
  }
}
const last = (): FakeSocket => {
  const socket = FakeSocket.all.at(-1);
  if (!socket) throw new Error('expected a connection');
  return socket;
};
const SEATED: SignalTold = { kind: 'seated', isOtherHere: false, iceServers: [], relay: null };
const invite: Invite = { room: base64Of(chance(16)), secret: base64Of(chance(16)) };

let links: LiveLink[] = [];
const meet = (seat: Seat, isKnown = false): LiveLink => {
  const link = meetOver('ws://somewhere/signal', invite, seat, { token: base64Of(chance(16)), isKnown });
  links.push(link);
  return link;
};

beforeEach(() => {
  FakeSocket.all = [];
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  for (const link of links) link.close();
  links = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('who meets over a server', () => {
  it('sits down, and again on each new connection, with the same token', () => {
    const link = meet('host');
    last().opens();
    last().says(SEATED);
    last().close();
    vi.advanceTimersByTime(500);
    expect(FakeSocket.all).toHaveLength(2);
    last().opens();
    const [first, second] = FakeSocket.all.map(({ asked }) => asked[0]);
    expect(second).toEqual(first);
    expect(first).toMatchObject({ kind: 'sit', room: invite.room, seat: 'host' });
    expect(link.status).toEqual({ kind: 'waiting' });
    expect(JSON.stringify(FakeSocket.all.map(({ asked }) => asked))).not.toContain(invite.secret);
  });

  it('asks ever more seldom where nobody answers, and is told after half a minute that there is no server', () => {
    const link = meet('guest');
    const at: number[] = [];
    for (let s = 0; s < 29; s += 1) {
      const before = FakeSocket.all.length;
      last().close();
      vi.advanceTimersByTime(1000);
      if (FakeSocket.all.length > before) at.push(s);
    }
    expect(at.length).toBeLessThan(10);
    expect(link.status).toEqual({ kind: 'waiting' });
    vi.advanceTimersByTime(3000);
    expect(link.status).toEqual({ kind: 'over', failure: { kind: 'no-server' } });
    const asked = FakeSocket.all.length;
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.all).toHaveLength(asked);
  });

  it('waits on however long nobody comes, as long as the server is there', () => {
    const link = meet('host');
    last().opens();
    last().says(SEATED);
    vi.advanceTimersByTime(30 * 60_000);
    expect(link.status).toEqual({ kind: 'waiting' });
    last().says({ kind: 'closed' });
    expect(link.status).toEqual({ kind: 'over', failure: { kind: 'expired' } });
  });

  it.each([
    ['no-room', 'no-room'],
    ['full', 'full'],
    ['too-many', 'no-server'],
  ] as const)('is told %s as %s', (why, kind) => {
    const link = meet('guest');
    last().refuses(why);
    expect(link.status).toEqual({ kind: 'over', failure: { kind } });
  });

  it('gives the host a minute to open the room again after the server was started anew, however long ago it sat down', () => {
    const link = meet('guest');
    last().opens();
    last().says(SEATED);
    vi.advanceTimersByTime(20 * 60_000);
    last().close();
    vi.advanceTimersByTime(500);
    last().refuses('no-room');
    expect(link.status).toEqual({ kind: 'waiting' });
    vi.advanceTimersByTime(1000);
    last().opens();
    last().says(SEATED);
    vi.advanceTimersByTime(120_000);
    expect(link.status).toEqual({ kind: 'waiting' });
  });

  it('waits for the host too where its page was opened anew meanwhile, and not for ever', () => {
    const link = meet('guest', true);
    for (let s = 0; s < 59; s += 1) {
      last().refuses('no-room');
      vi.advanceTimersByTime(1000);
      expect(link.status).toEqual({ kind: 'waiting' });
    }
    vi.advanceTimersByTime(2000);
    last().refuses('no-room');
    expect(link.status).toEqual({ kind: 'over', failure: { kind: 'no-room' } });
  });

  it('ignores what a server says that is nothing, and notes that the other end has not sealed', async () => {
    const link = meet('guest');
    last().opens();
    last().says(SEATED);
    for (const data of ['', '{', 'null', '{"kind":"seated"}', JSON.stringify({ kind: 'pass', note: 'AAAA' })])
      last().dispatchEvent(new MessageEvent('message', { data }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(link.status).toEqual({ kind: 'waiting' });
  });
});
