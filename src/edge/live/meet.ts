import type { Invite, LiveLink, Seat } from '../../ports/live.ts';
import { readNote, type MeetingNote, type SignalTold } from '../../schema/signal.ts';
import { base64Of, bytesOf, ofBase64 } from './bytes.ts';
import { noteSealOf } from './keys.ts';
import { PeerLink } from './peer-link.ts';
import { Relays } from './relays.ts';
import { SignalSocket } from './signal-socket.ts';

/** Who has not met the other end, and has heard nothing of the server for so long, is told that there is none. A choice. */
const NO_SERVER_MS = 30_000;
/** A guest whose room is gone since the server was started anew waits for the host to open it again, for so long. A choice. */
const ROOM_BACK_MS = 60_000;

/** The seat of a page: by its token it is taken again. `isKnown`: it was had before a reload. */
export interface OwnSeat {
  readonly token: string;
  readonly isKnown: boolean;
}

/** Meets the other end of an invite over the signalling server at this address. */
export function meetOver(
  address: string,
  invite: Invite,
  seat: Seat,
  { token, isKnown }: OwnSeat,
  relays: Relays = new Relays(address),
): LiveLink {
  const ended = relays.begin();
  let socket: SignalSocket | null = null;
  const seal = noteSealOf(invite, seat);
  let sending: Promise<void> = Promise.resolve();
  let taking: Promise<void> = Promise.resolve();
  let hasSat = isKnown;
  /** Since when the server has not had our seat; null while it has it. */
  let awayMs: number | null = performance.now();
  /** Since when nothing has been heard of the server; null while it is there. */
  let silentMs: number | null = performance.now();
  const giveUp = setInterval(() => {
    const isAlone = link.status.kind === 'waiting' || link.status.kind === 'connecting';
    if (isAlone && silentMs !== null && performance.now() - silentMs > NO_SERVER_MS) link.end({ kind: 'no-server' });
  }, 1000);
  const decoder = new TextDecoder();

  const say = (note: MeetingNote): void => {
    sending = sending
      .then(async () => {
        const sealed = await (await seal).seal(bytesOf(JSON.stringify(note)));
        socket?.say({ kind: 'pass', note: base64Of(sealed) });
      })
      .catch(() => undefined);
  };
  const link = new PeerLink(invite, seat, {
    say,
    renew: () => socket?.renew(),
    over: (failure) => {
      clearInterval(giveUp);
      ended();
      // Where they found no way, either may try again.
      if (failure === null || failure.kind === 'not-trusted') socket?.say({ kind: 'close' });
      socket?.close();
    },
  });

  const hear = (sealed: string): void => {
    taking = taking
      .then(async () => {
        const bytes = ofBase64(sealed);
        const opened = bytes && (await (await seal).open(bytes));
        // What is not sealed by the other seat is the server's, or of somebody who does not know the secret.
        const note = opened && readNote(decoder.decode(opened));
        if (note) await link.hear(note);
      })
      .catch(() => undefined);
  };
  const told = (said: SignalTold): void => {
    silentMs = null;
    switch (said.kind) {
      case 'seated':
        hasSat = true;
        awayMs = null;
        link.useServers(said.iceServers as RTCIceServer[]);
        link.useRelay(relays.useOf(said));
        if (said.isOtherHere) link.greet();
        return;
      case 'other-came':
        return link.greet();
      case 'other-left':
        return;
      case 'pass':
        return hear(said.note);
      case 'closed':
        return link.end(link.status.kind === 'waiting' ? { kind: 'expired' } : null);
      case 'refused': {
        // The server was started anew: the socket asks again by itself.
        const isNew = hasSat && (awayMs === null || performance.now() - awayMs < ROOM_BACK_MS);
        if (said.why === 'no-room' && (isNew || link.status.kind === 'up')) return;
        return link.end({ kind: said.why === 'full' ? 'full' : said.why === 'no-room' ? 'no-room' : 'no-server' });
      }
    }
  };
  socket = new SignalSocket(address, {
    open: () => socket?.say({ kind: 'sit', room: invite.room, seat, token }),
    told,
    lost: () => {
      awayMs ??= performance.now();
      silentMs ??= performance.now();
    },
  });
  return link;
}
