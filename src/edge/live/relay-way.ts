import type { Seat } from '../../ports/live.ts';
import type { Bytes } from './bytes.ts';
import { MOST_WAITING_BYTES } from './peer-wire.ts';
import type { RelayConnection, RelayRoom } from './relay-connection.ts';
import type { Way } from './way.ts';
import type { Wire } from './wire.ts';

export interface RelayWayEvents {
  /** Both ends are there. */
  open(wire: Wire): void;
  state(state: RTCPeerConnectionState): void;
}

/**
 * A way over a room of the relay, for bytes alone: pictures and sound would be open to the relay, and do not go this way. Once the other end
 * has left, this way is lost, and another one has to be begun.
 */
export class RelayWay implements Way {
  state: RTCPeerConnectionState = 'connecting';
  private readonly room: RelayRoom;
  private isThere = false;
  private isOver = false;

  constructor(connection: RelayConnection, id: string, seat: Seat, { open, state }: RelayWayEvents) {
    let wire: Wire | null = null;
    // The other end may speak as soon as it sees us, before we have seen it.
    const early: Bytes[] = [];
    const become = (now: RTCPeerConnectionState): void => {
      if (this.isOver || this.state === now || this.state === 'failed') return;
      this.state = now;
      state(now);
    };
    this.room = connection.join(
      { room: id, me: seat, them: seat === 'host' ? 'guest' : 'host' },
      {
        both: () => {
          if (this.isOver) return;
          this.isThere = true;
          wire = this.wire();
          become('connected');
          open(wire);
          for (const bytes of early.splice(0)) wire.onBytes?.(bytes);
        },
        left: () => become('failed'),
        state: (now) => {
          if (this.isThere || now === 'failed') become(now);
        },
        bytes: (bytes) => {
          if (wire) wire.onBytes?.(bytes);
          else early.push(bytes);
        },
        now: (bytes) => wire?.onNow?.(bytes),
      },
    );
  }

  share(): void {
    // Nothing but bytes goes this way.
  }

  media(): MediaStream | null {
    return null;
  }

  close(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.state = 'closed';
    this.room.leave();
  }

  private wire(): Wire {
    return {
      // Below the seal there is the relay's encryption, which ends at the relay.
      ends: { mine: '', theirs: '' },
      send: (bytes) => this.isOver || this.room.send(bytes),
      sendNow: (bytes) => this.isOver || this.room.sendNow(bytes),
      isFull: () => this.isOver || this.room.waitingBytes() > MOST_WAITING_BYTES,
      onBytes: null,
      onNow: null,
    };
  }
}
