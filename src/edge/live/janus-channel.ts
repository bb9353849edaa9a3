import { readInRoom, type InRoom } from '../../schema/relay.ts';
import type { Asking, JanusSession } from './janus-session.ts';

/** The relay answers on the channel of this name, whatever it was opened with: so what it sends is as we opened it. */
const LABEL = 'JanusDataChannel';
/** The relay tells of no way before all of ours are known or this time is over. A choice: in one network it takes 0.1 s. */
const GATHER_MS = 1000;
/** A way to the relay that is not open after so long is none. A choice. */
const OPEN_MS = 20_000;

export interface ChannelEvents {
  said(said: InRoom): void;
  state(state: RTCPeerConnectionState): void;
}

/** One channel to the relay, over a peer connection of its own: in order and whole, or at once or never. */
export class JanusChannel {
  readonly id: number;
  private readonly session: JanusSession;
  private readonly connection: RTCPeerConnection;
  private readonly channel: RTCDataChannel;
  private readonly awaited = new Map<string, (said: InRoom) => void>();
  private asked = 0;

  private constructor(
    session: JanusSession,
    id: number,
    connection: RTCPeerConnection,
    isOrdered: boolean,
    events: ChannelEvents,
  ) {
    this.session = session;
    this.id = id;
    this.connection = connection;
    this.channel = connection.createDataChannel(LABEL, isOrdered ? {} : { ordered: false, maxRetransmits: 0 });
    this.channel.addEventListener('message', ({ data }) => {
      const said = typeof data === 'string' ? readInRoom(data) : null;
      if (!said) return;
      const waits = said.transaction === undefined ? undefined : this.awaited.get(said.transaction);
      if (waits) waits(said);
      else events.said(said);
    });
    connection.addEventListener('connectionstatechange', () => events.state(connection.connectionState));
  }

  /** Opens a channel. Rejects where the relay refuses or no way to it is found. */
  static async open(
    session: JanusSession,
    isOrdered: boolean,
    iceServers: readonly RTCIceServer[],
    events: ChannelEvents,
  ): Promise<JanusChannel> {
    const sessionId = await session.session();
    const attached = await session.ask({
      janus: 'attach',
      session_id: sessionId,
      plugin: 'janus.plugin.textroom',
    });
    if (!attached.data) throw new Error('the relay has no rooms for text');
    const handle = { session_id: sessionId, handle_id: attached.data.id };
    const offered = await session.ask({ janus: 'message', ...handle, body: { request: 'setup' } });
    if (!offered.jsep) throw new Error('the relay offered no way');
    const connection = new RTCPeerConnection({ iceServers: [...iceServers] });
    try {
      const made = new JanusChannel(session, attached.data.id, connection, isOrdered, events);
      await connection.setRemoteDescription(offered.jsep);
      await connection.setLocalDescription(await connection.createAnswer());
      await gathered(connection);
      const jsep = { type: 'answer', sdp: connection.localDescription?.sdp ?? '' } as const;
      await session.ask({ janus: 'message', ...handle, body: { request: 'ack' }, jsep });
      await made.opened();
      return made;
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  /** So much waits that what is sent now would come late. */
  get waitingBytes(): number {
    return this.channel.bufferedAmount;
  }

  get state(): RTCPeerConnectionState {
    return this.connection.connectionState;
  }

  say(said: object): void {
    if (this.channel.readyState === 'open') this.channel.send(JSON.stringify({ transaction: this.next(), ...said }));
  }

  /** Asks on the channel, and gives what is answered; null: nothing was. */
  ask(asked: object, limitMs: number): Promise<InRoom | null> {
    return new Promise((resolve) => {
      const transaction = this.next();
      const settle = (said: InRoom | null): void => {
        clearTimeout(late);
        this.awaited.delete(transaction);
        resolve(said);
      };
      const late = setTimeout(() => settle(null), limitMs);
      this.awaited.set(transaction, settle);
      this.say({ ...asked, transaction });
    });
  }

  /** Asks the relay on the session, which takes what a channel must not. */
  async request(body: Extract<Asking, { readonly janus: 'message' }>['body']): Promise<number | null> {
    const session_id = await this.session.session();
    const told = await this.session.ask({ janus: 'message', session_id, handle_id: this.id, body });
    return told.plugindata?.data.error_code ?? null;
  }

  close(): void {
    this.connection.close();
  }

  private next(): string {
    this.asked += 1;
    return `c${this.asked}`;
  }

  private opened(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.channel.readyState === 'open') return resolve();
      const late = setTimeout(() => reject(new Error('no way to the relay was found')), OPEN_MS);
      this.channel.addEventListener('open', () => {
        clearTimeout(late);
        resolve();
      });
    });
  }
}

/** All ways of ours are known, or enough time was given to them. */
function gathered(connection: RTCPeerConnection): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, GATHER_MS);
    const look = (): void => {
      if (connection.iceGatheringState !== 'complete') return;
      clearTimeout(late);
      resolve();
    };
    connection.addEventListener('icegatheringstatechange', look);
    look();
  });
}
