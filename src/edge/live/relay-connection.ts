import type { Seat } from '../../ports/live.ts';
import type { InRoom } from '../../schema/relay.ts';
import { base64Of, ofBase64, type Bytes } from './bytes.ts';
import { JanusChannel } from './janus-channel.ts';
import { JanusSession } from './janus-session.ts';

/** A room of this name is there already: the other end has made it (Janus, `janus_textroom.c`). */
const ROOM_EXISTS = 418;
/** The relay answers in so long, or it is gone. A choice. */
const ANSWER_MS = 8000;
/** Who stands in a room for what may be lost has this behind their name: a name is in a room once. */
const NOW = '~';

/** What one end has of a room. */
export interface RoomEvents {
  /** Both ends are in the room. */
  both(): void;
  /** The other end has left it. */
  left(): void;
  /** The way to the relay is there, is lost, or is gone for good (`failed`). */
  state(state: RTCPeerConnectionState): void;
  bytes(bytes: Bytes): void;
  now(bytes: Bytes): void;
}

/** A room of one connection of two, by its number, which is of chance and only the two know. */
export interface Place {
  readonly room: string;
  readonly me: Seat;
  readonly them: Seat;
}

export interface RelayRoom {
  send(bytes: Bytes): void;
  sendNow(bytes: Bytes): void;
  /** So much waits to be sent at once. */
  waitingBytes(): number;
  /** Leaves the room, which ends with that. */
  leave(): void;
}

interface Guest {
  readonly place: Place;
  readonly events: RoomEvents;
  isBoth: boolean;
}

/**
 * The way of one page to the relay: a session and two channels, over which it is in as many rooms as it has sessions. What it sends is text
 * for the relay, sealed bytes in base64.
 */
export class RelayConnection {
  private readonly session: JanusSession;
  private readonly channels: Promise<readonly [JanusChannel, JanusChannel]>;
  private readonly over: () => void;
  private opened: readonly [JanusChannel, JanusChannel] | null = null;
  private readonly guests = new Set<Guest>();
  private readonly states: RTCPeerConnectionState[] = ['new', 'new'];
  private isOver = false;

  /** `over`: it is gone, and every room with it. */
  constructor(address: () => string, iceServers: () => readonly RTCIceServer[], over: () => void) {
    this.over = over;
    this.session = new JanusSession(address, () => this.fail());
    this.session.onTold = ({ janus }) => {
      // The relay has ended the way of a channel.
      if (janus === 'hangup' || janus === 'detached') this.fail();
    };
    const open = async (at: 0 | 1): Promise<JanusChannel> => {
      const channel = await JanusChannel.open(this.session, at === 0, iceServers(), {
        said: (said) => this.hear(said, at),
        state: (state) => this.follow(at, state),
      });
      // Nobody waits for it any more.
      if (this.isOver) channel.close();
      return channel;
    };
    this.channels = Promise.all([open(0), open(1)]);
    this.channels.then(
      (both) => (this.opened = both),
      () => this.fail(),
    );
  }

  get isEmpty(): boolean {
    return this.guests.size === 0;
  }

  /** Goes into a room, which is made where it is not there. Never rejects: what comes of it is told. */
  join(place: Place, events: RoomEvents): RelayRoom {
    const guest: Guest = { place, events, isBoth: false };
    this.guests.add(guest);
    this.enter(guest).catch(() => {
      // Others on this page have their own rooms.
      if (this.guests.delete(guest)) events.state('failed');
    });
    const { room, them } = place;
    const say = (at: 0 | 1, to: string, bytes: Bytes): void =>
      this.opened?.[at].say({ textroom: 'message', room, to, text: base64Of(bytes), ack: false });
    return {
      send: (bytes) => say(0, them, bytes),
      sendNow: (bytes) => say(1, them + NOW, bytes),
      waitingBytes: () => this.opened?.[1].waitingBytes ?? 0,
      leave: () => this.leave(guest),
    };
  }

  close(): void {
    if (this.isOver) return;
    this.isOver = true;
    for (const channel of this.opened ?? []) channel.close();
    this.session.close();
  }

  private async enter(guest: Guest): Promise<void> {
    const { room, me } = guest.place;
    const [ordered, now] = await this.channels;
    const error = await ordered.request({ request: 'create', room });
    if (error !== null && error !== ROOM_EXISTS) throw new Error(`the relay makes no room: ${error}`);
    const join = (channel: JanusChannel, username: string): Promise<InRoom | null> =>
      channel.ask({ textroom: 'join', room, username }, ANSWER_MS);
    // First what may be lost: whoever sees the other one in the room can send both.
    if (!(await join(now, me + NOW))?.participants) throw new Error('the relay lets nobody in');
    const joined = await join(ordered, me);
    if (!joined?.participants) throw new Error('the relay lets nobody in');
    if (joined.participants.some(({ username }) => username === guest.place.them)) this.bothIn(guest);
  }

  private bothIn(guest: Guest): void {
    if (guest.isBoth || !this.guests.has(guest)) return;
    guest.isBoth = true;
    guest.events.both();
  }

  private hear({ textroom, room, username, from, text }: InRoom, at: 0 | 1): void {
    for (const guest of [...this.guests]) {
      const { place, events } = guest;
      if (place.room !== room) continue;
      const them = at === 0 ? place.them : place.them + NOW;
      if (textroom === 'message' && from === them) {
        const bytes = text === undefined ? null : ofBase64(text);
        if (bytes) (at === 0 ? events.bytes : events.now)(bytes);
      }
      if (at === 1) continue;
      if (textroom === 'join' && username === them) this.bothIn(guest);
      if ((textroom === 'leave' && username === them) || textroom === 'destroyed') events.left();
    }
  }

  private leave(guest: Guest): void {
    if (!this.guests.delete(guest) || this.isOver) return;
    // Where it cannot be said the room ends when the other end leaves it.
    this.opened?.[0].request({ request: 'destroy', room: guest.place.room }).catch(() => undefined);
  }

  private follow(at: 0 | 1, state: RTCPeerConnectionState): void {
    this.states[at] = state;
    if (this.isOver) return;
    if (state === 'failed' || state === 'closed') return this.fail();
    // As bad as the worse of the two.
    const worse = this.states.every((one) => one === 'connected') ? 'connected' : state;
    if (state === 'disconnected' || worse === 'connected')
      for (const { events } of [...this.guests]) events.state(worse);
  }

  private fail(): void {
    if (this.isOver) return;
    this.close();
    for (const { events } of [...this.guests]) events.state('failed');
    this.guests.clear();
    this.over();
  }
}
