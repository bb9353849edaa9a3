import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JanusSession } from '../../../src/edge/live/janus-session.ts';
import type { RelayAsked, RelayTold } from '../../../src/schema/relay.ts';

/** A way to the relay on which a test answers. */
class FakeSocket extends EventTarget {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readyState = 0;
  readonly asked: RelayAsked[] = [];
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    FakeSocket.all.push(this);
  }
  send(text: string): void {
    this.asked.push(JSON.parse(text) as RelayAsked);
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
  says(told: RelayTold): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(told) }));
  }
  /** Answers what was asked last. */
  answers(told: Omit<RelayTold, 'transaction'>): void {
    this.says({ ...told, transaction: this.asked.at(-1)?.transaction });
  }
}
const last = (): FakeSocket => {
  const socket = FakeSocket.all.at(-1);
  if (!socket) throw new Error('expected a connection');
  return socket;
};

let gone = 0;
let sessions: JanusSession[] = [];
let ticket = 'first';
function open(): JanusSession {
  const session = new JanusSession(
    () => `ws://here/relay?ticket=${ticket}`,
    () => (gone += 1),
  );
  sessions.push(session);
  return session;
}
async function opened(): Promise<JanusSession> {
  const session = open();
  last().opens();
  last().answers({ janus: 'success', data: { id: 77 } });
  expect(await session.session()).toBe(77);
  return session;
}

beforeEach(() => {
  FakeSocket.all = [];
  gone = 0;
  ticket = 'first';
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  for (const session of sessions) session.close();
  sessions = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a session with the relay', () => {
  it('is opened once, kept alive, and says what it is told beside its answers', async () => {
    const session = await opened();
    const told: string[] = [];
    session.onTold = ({ janus }) => told.push(janus);
    vi.advanceTimersByTime(20_000);
    expect(last().asked.map(({ janus }) => janus)).toEqual(['create', 'keepalive']);
    const answer = session.ask({ janus: 'attach', session_id: 77, plugin: 'janus.plugin.textroom' });
    last().answers({ janus: 'ack' });
    last().says({ janus: 'hangup', sender: 5 });
    last().answers({ janus: 'success', data: { id: 5 } });
    expect((await answer).data).toEqual({ id: 5 });
    expect(told).toEqual(['ack', 'hangup']);
  });

  it('is taken up again by its number where the way there is lost, with the ticket of that time', async () => {
    await opened();
    ticket = 'second';
    last().close();
    vi.advanceTimersByTime(1000);
    expect(FakeSocket.all).toHaveLength(2);
    expect(last().address).toBe('ws://here/relay?ticket=second');
    last().opens();
    expect(last().asked).toMatchObject([{ janus: 'claim', session_id: 77 }]);
    last().answers({ janus: 'success' });
    await vi.advanceTimersByTimeAsync(0);
    expect(gone).toBe(0);
  });

  it('is gone where the relay does not know it any more, or says that it is over', async () => {
    await opened();
    last().close();
    vi.advanceTimersByTime(1000);
    last().opens();
    last().answers({ janus: 'error' });
    await vi.advanceTimersByTimeAsync(0);
    expect(gone).toBe(1);
    await opened();
    last().says({ janus: 'timeout' });
    expect(gone).toBe(2);
  });

  it('is given up after some minutes without a way there, and asks nothing more', async () => {
    const session = await opened();
    for (let s = 0; s < 300 && gone === 0; s += 1) {
      last().close();
      vi.advanceTimersByTime(1000);
    }
    expect(gone).toBe(1);
    const { length } = FakeSocket.all;
    vi.advanceTimersByTime(600_000);
    expect(FakeSocket.all).toHaveLength(length);
    session.close();
    expect(gone).toBe(1);
  });

  it('rejects what nobody answers, and what waits when it is closed', async () => {
    const session = await opened();
    const late = expect(session.ask({ janus: 'create' })).rejects.toThrow('does not answer');
    await vi.advanceTimersByTimeAsync(8000);
    await late;
    const cut = expect(session.ask({ janus: 'create' })).rejects.toThrow('is over');
    session.close();
    await cut;
    expect(last().asked.at(-1)).toMatchObject({ janus: 'destroy', session_id: 77 });
    expect(gone).toBe(0);
  });

  it('ignores what is none of the relay’s words', async () => {
    const session = await opened();
    const told = vi.fn();
    session.onTold = told;
    for (const data of ['', '{', 'null', '[]', '{"janus":5}', '{"janus":"event","jsep":{"type":"answer","sdp":""}}'])
      last().dispatchEvent(new MessageEvent('message', { data }));
    expect(told).not.toHaveBeenCalled();
  });
});
