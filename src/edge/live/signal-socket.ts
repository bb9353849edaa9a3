import { readTold, type SignalAsked, type SignalTold } from '../../schema/signal.ts';

/** Tried again after so long, then twice as long, up to a limit. Choices. */
const FIRST_AGAIN_MS = 500;
const LAST_AGAIN_MS = 8000;

export interface SocketEvents {
  /** The server is there: one sits down. */
  open(): void;
  told(told: SignalTold): void;
  /** The server does not answer; it is tried again by itself. */
  lost(): void;
}

/** A connection to the signalling server that is made anew by itself, until it is closed. */
export class SignalSocket {
  private readonly address: string;
  private readonly events: SocketEvents;
  private socket: WebSocket | null = null;
  private againMs = FIRST_AGAIN_MS;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isOver = false;

  constructor(address: string, events: SocketEvents) {
    this.address = address;
    this.events = events;
    this.connect();
  }

  /** Sends where the server is there; else whoever asks again when it is. */
  say(asked: SignalAsked): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(asked));
  }

  /** Makes the connection anew, where it seems to be there and may be dead: after another network no end of it is ever told. */
  renew(): void {
    if (this.isOver || this.timer !== null) return;
    const { socket } = this;
    this.connect();
    socket?.close();
  }

  close(): void {
    this.isOver = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.socket?.close();
  }

  private connect(): void {
    this.timer = null;
    const socket = new WebSocket(this.address);
    this.socket = socket;
    const isNow = (): boolean => this.socket === socket && !this.isOver;
    socket.addEventListener('open', () => {
      this.againMs = FIRST_AGAIN_MS;
      if (isNow()) this.events.open();
    });
    socket.addEventListener('message', ({ data }) => {
      const told = typeof data === 'string' ? readTold(data) : null;
      if (told && isNow()) this.events.told(told);
    });
    socket.addEventListener('close', () => {
      if (!isNow()) return;
      this.events.lost();
      this.timer = setTimeout(() => this.connect(), this.againMs);
      this.againMs = Math.min(LAST_AGAIN_MS, 2 * this.againMs);
    });
  }
}

/** The address of the signalling server, from that of the page. */
export const signalAddress = (base: string): string => addressOf('signal', base);
/** The address of the way to the relay, from that of the page. */
export const relayAddress = (base: string): string => addressOf('relay', base);

function addressOf(path: string, base: string): string {
  const url = new URL(path, base);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}
