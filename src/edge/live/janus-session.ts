import { readRelayTold, type RelayAsked, type RelayTold } from '../../schema/relay.ts';

/** What is asked without the number that an answer has too. */
type Without<T> = T extends RelayAsked ? Omit<T, 'transaction'> : never;
export type Asking = Without<RelayAsked>;

/** The relay forgets a session that says nothing for a minute (`session_timeout`). */
const ALIVE_MS = 20_000;
/** An answer that takes longer does not come. A choice. */
const ANSWER_MS = 8000;
/** Tried again after so long where the way to the relay is gone. A choice. */
const AGAIN_MS = 1000;
/** So often, and the session is given up: the relay keeps it for five minutes (docs/live.md). */
const MOST_TRIES = 240;

interface Awaited {
  resolve(told: RelayTold): void;
  reject(why: Error): void;
}

/**
 * A session with Janus over our own server. Where the way there is lost it is taken up again: what the session has opened goes on
 * meanwhile, for none of it passes here.
 */
export class JanusSession {
  /** Tells what was not asked for. */
  onTold: (told: RelayTold) => void = () => undefined;
  private readonly address: () => string;
  private readonly gone: () => void;
  private socket: WebSocket | null = null;
  private readonly ready: Promise<number>;
  private isReady: ((id: number) => void) | null = null;
  private isNot: ((why: Error) => void) | null = null;
  private id: number | null = null;
  private asked = 0;
  private tries = 0;
  private readonly awaited = new Map<string, Awaited>();
  private readonly alive: ReturnType<typeof setInterval>;
  private again: ReturnType<typeof setTimeout> | null = null;
  private isOver = false;

  /** `gone`: the session is over, and nobody here wanted it. */
  constructor(address: () => string, gone: () => void) {
    this.address = address;
    this.gone = gone;
    this.ready = new Promise((resolve, reject) => {
      this.isReady = resolve;
      this.isNot = reject;
    });
    // Whoever asks is told; where nobody does there is nobody to tell.
    this.ready.catch(() => undefined);
    this.alive = setInterval(() => {
      if (this.id !== null) this.say({ janus: 'keepalive', session_id: this.id });
    }, ALIVE_MS);
    this.connect();
  }

  /** The number of the session, once there is one. */
  session(): Promise<number> {
    return this.ready;
  }

  /** Asks, and gives what is answered. Rejects where nothing is, or that it is refused. */
  ask(asking: Asking): Promise<RelayTold> {
    return new Promise((resolve, reject) => {
      const transaction = this.say(asking);
      const late = setTimeout(() => settle()?.reject(new Error('the relay does not answer')), ANSWER_MS);
      const settle = (): Awaited | undefined => {
        const one = this.awaited.get(transaction);
        clearTimeout(late);
        this.awaited.delete(transaction);
        return one;
      };
      this.awaited.set(transaction, {
        resolve: (told) => {
          settle();
          resolve(told);
        },
        reject: (why) => {
          settle();
          reject(why);
        },
      });
    });
  }

  close(): void {
    if (this.isOver) return;
    if (this.id !== null) this.say({ janus: 'destroy', session_id: this.id });
    this.end();
  }

  /** Sends where the way is there; gives the number of what was asked. */
  private say(asking: Asking): string {
    this.asked += 1;
    const transaction = `p${this.asked}`;
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify({ ...asking, transaction }));
    return transaction;
  }

  private connect(): void {
    this.again = null;
    const socket = new WebSocket(this.address());
    this.socket = socket;
    const isNow = (): boolean => this.socket === socket && !this.isOver;
    socket.addEventListener('open', () => {
      if (isNow()) this.take().catch(() => socket.close());
    });
    socket.addEventListener('message', ({ data }) => {
      const told = typeof data === 'string' ? readRelayTold(data) : null;
      if (told && isNow()) this.hear(told);
    });
    socket.addEventListener('close', () => {
      if (!isNow()) return;
      this.tries += 1;
      if (this.tries >= MOST_TRIES) return this.lost();
      this.again = setTimeout(() => this.connect(), AGAIN_MS);
    });
  }

  /** Opens the session, or takes it up again. */
  private async take(): Promise<void> {
    if (this.id !== null) {
      const told = await this.ask({ janus: 'claim', session_id: this.id });
      // It waited too long, or the relay was started anew.
      if (told.janus !== 'success') return this.lost();
    } else {
      const { data } = await this.ask({ janus: 'create' });
      if (!data) throw new Error('the relay opened no session');
      this.id = data.id;
      this.isReady?.(data.id);
    }
    this.tries = 0;
  }

  private hear(told: RelayTold): void {
    const one = told.transaction === undefined ? undefined : this.awaited.get(told.transaction);
    // What takes longer is said to have been heard first.
    if (one && told.janus !== 'ack') return one.resolve(told);
    if (told.janus === 'timeout') return this.lost();
    this.onTold(told);
  }

  private lost(): void {
    if (this.isOver) return;
    this.end();
    this.gone();
  }

  private end(): void {
    this.isOver = true;
    clearInterval(this.alive);
    if (this.again !== null) clearTimeout(this.again);
    this.isNot?.(new Error('the session with the relay is over'));
    for (const one of [...this.awaited.values()]) one.reject(new Error('the session with the relay is over'));
    this.socket?.close();
  }
}
