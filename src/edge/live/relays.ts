import type { Seat } from '../../ports/live.ts';
import type { SignalTold } from '../../schema/signal.ts';
import { RelayConnection } from './relay-connection.ts';
import { RelayWay, type RelayWayEvents } from './relay-way.ts';

type Seated = Extract<SignalTold, { readonly kind: 'seated' }>;

/** The connection to the relay is kept for so long after the last room: the next one is mostly the same two once more. A choice. */
const LINGER_MS = 5000;

/** What a link needs of the relay. */
export interface Relay {
  /** Whether this host would rather meet over it than straight. */
  readonly isWanted: boolean;
  /** Whether no other way may be taken. */
  readonly isOnly: boolean;
  open(id: string, seat: Seat, events: RelayWayEvents): RelayWay;
}

/** All that goes from this page over the relay: one connection, however many sessions there are. */
export class Relays {
  private readonly address: string;
  private seated: Pick<Seated, 'relay' | 'iceServers'> = { relay: null, iceServers: [] };
  private connection: RelayConnection | null = null;
  /** Sessions of this page that are not over, over whatever way. */
  private sessions = 0;

  /** `address`: of the way to the relay, on the server that the page came from. */
  constructor(address: string) {
    this.address = address;
  }

  /** A session begins; the answer ends it. */
  begin(): () => void {
    this.sessions += 1;
    let isOver = false;
    return () => {
      if (!isOver) this.sessions -= 1;
      isOver = true;
    };
  }

  /** What the server told who took a seat: the relay, or null where it has none. */
  useOf(seated: Seated): Relay | null {
    this.seated = seated;
    const { relay } = seated;
    if (!relay) return null;
    // With two sessions on this page, three people are there.
    const isWanted = (): boolean => relay.use === 'always' || (relay.use === 'three' && this.sessions > 1);
    return {
      get isWanted() {
        return isWanted();
      },
      isOnly: relay.use === 'always',
      open: (id, seat, events) => new RelayWay(this.connected(), id, seat, events),
    };
  }

  private connected(): RelayConnection {
    if (this.connection) return this.connection;
    const made = new RelayConnection(
      () => `${this.address}?ticket=${this.seated.relay?.ticket ?? ''}`,
      () => this.seated.iceServers as RTCIceServer[],
      () => {
        if (this.connection === made) this.connection = null;
        clearInterval(looking);
      },
    );
    let emptySinceMs: number | null = null;
    const looking = setInterval(() => {
      emptySinceMs = made.isEmpty ? (emptySinceMs ?? performance.now()) : null;
      if (emptySinceMs === null || performance.now() - emptySinceMs < LINGER_MS) return;
      clearInterval(looking);
      if (this.connection === made) this.connection = null;
      made.close();
    }, 1000);
    this.connection = made;
    return made;
  }
}
