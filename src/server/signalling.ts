import { createHmac, randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { MOST_NOTE_CHARACTERS, readAsked, type SignalTold } from '../schema/signal.ts';
import { allowance } from './allowance.ts';
import { openRelayDoor, RELAY_PATH, type RelaySettings } from './relay-door.ts';
import { ask, leave, NO_ROOMS, sweep, type Rooms, type Telling } from './rooms.ts';

/** The path at which browsers ask, from the top of the app. */
export const SIGNAL_PATH = '/signal';

/** The longest message, bytes: a note and what stands around it, each character up to three bytes. */
const MOST_BYTES = 3 * MOST_NOTE_CHARACTERS;
/** After so many messages that are none, a connection is ended. A choice. */
const MOST_ODD = 10;
/** A connection that does not read what it is told is ended once so much waits for it, bytes. A choice: some forty of the longest notes. */
const MOST_UNREAD_BYTES = 1_000_000;
/** So many connections of one address. A choice: a clinic's whole house is behind one. */
const MOST_OF_ADDRESS = 64;
/** So often a connection is asked whether it is there, and so often rooms are looked through. A choice. */
const ROUND_MS = 20_000;
/** How long the names and passwords for the relay hold, seconds. A choice: a session, with room. */
const TURN_LASTS_S = 4 * 3600;

/** What helps two networks to find each other. Nothing by default. */
export interface IceSettings {
  /** Addresses such as `stun:stun.example.org:3478`. */
  readonly stun: readonly string[];
  /** Addresses such as `turn:turn.example.org:3478?transport=udp`. */
  readonly turn: readonly string[];
  /** The secret that coturn shares with us (`static-auth-secret`); null: none. */
  readonly turnSecret: string | null;
}
export const NO_ICE: IceSettings = { stun: [], turn: [], turnSecret: null };

export interface Signalling {
  /** Ends all connections. */
  close(): void;
}

/**
 * Lets browsers that have an invite find each other over this server, at `/signal`. It knows rooms and never contents; what it refuses,
 * floods and nonsense cost nobody else anything. `path`: where the app lies on this server.
 */
export function attachSignalling(
  server: Server,
  { ice = NO_ICE, relay = null, nowMs = Date.now }: SignallingOptions = {},
): Signalling {
  const door = relay && openRelayDoor(relay, nowMs);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES, perMessageDeflate: false });
  const connections = new Map<string, WebSocket>();
  const perAddress = new Map<string, number>();
  let rooms: Rooms = NO_ROOMS;

  const seated = (told: Extract<Telling['told'], { readonly kind: 'seated' }>): SignalTold => ({
    ...told,
    iceServers: iceServersOf(ice, nowMs()),
    relay: door && relay ? { ticket: door.ticket(), use: relay.use } : null,
  });
  const tell = (tellings: readonly Telling[]): void => {
    for (const { to, told, hangUp } of tellings) {
      const socket = connections.get(to);
      const said: SignalTold = told.kind === 'seated' ? seated(told) : told;
      if (!socket) continue;
      socket.send(JSON.stringify(said));
      if (hangUp) socket.close();
      if (socket.bufferedAmount > MOST_UNREAD_BYTES) socket.terminate();
    }
  };
  const step = ([next, tellings]: readonly [Rooms, readonly Telling[]]): void => {
    rooms = next;
    tell(tellings);
  };

  const come = (address: string): void => void perAddress.set(address, (perAddress.get(address) ?? 0) + 1);
  const go = (address: string): void => {
    const others = (perAddress.get(address) ?? 1) - 1;
    if (others > 0) perAddress.set(address, others);
    else perAddress.delete(address);
  };
  const welcome = (socket: WebSocket, address: string): void => {
    const id = randomUUID();
    connections.set(id, socket);
    come(address);
    let isThere = true;
    let odd = 0;
    const may = allowance(nowMs);
    socket.on('message', (data, isBinary) => {
      if (!may()) return socket.terminate();
      const asked = isBinary ? null : readAsked(String(data));
      if (asked) return step(ask(rooms, id, asked, nowMs()));
      odd += 1;
      if (odd >= MOST_ODD) socket.terminate();
    });
    socket.on('pong', () => (isThere = true));
    // What is too long or no WebSocket ends the connection; there is nobody to tell.
    socket.on('error', () => socket.terminate());
    const round = setInterval(() => {
      if (!isThere) return socket.terminate();
      isThere = false;
      socket.ping();
    }, ROUND_MS);
    round.unref();
    socket.on('close', () => {
      clearInterval(round);
      connections.delete(id);
      go(address);
      step(leave(rooms, id, nowMs()));
    });
  };

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const [path = ''] = (request.url ?? '').split('?');
    const isForRelay = door !== null && path.endsWith(RELAY_PATH);
    if (!isForRelay && !path.endsWith(SIGNAL_PATH)) {
      // Other upgrades are somebody else's, the dev server's; where there is nobody else, nobody would ever answer.
      if (server.listenerCount('upgrade') === 1) refuse(stream, '404 Not Found');
      return;
    }
    const address = request.socket.remoteAddress ?? '';
    if (
      (perAddress.get(address) ?? 0) >= MOST_OF_ADDRESS ||
      !isOwnPage(request) ||
      (isForRelay && !door.admits(request))
    ) {
      refuse(stream, '403 Forbidden');
      return;
    }
    if (isForRelay) {
      come(address);
      return door.open(request, stream, head, () => go(address));
    }
    sockets.handleUpgrade(request, stream, head, (socket) => welcome(socket, address));
  };
  server.on('upgrade', upgrade);
  const sweeping = setInterval(() => step(sweep(rooms, nowMs())), ROUND_MS);
  sweeping.unref();
  return {
    close: () => {
      clearInterval(sweeping);
      server.off('upgrade', upgrade);
      for (const socket of connections.values()) socket.terminate();
      door?.close();
      sockets.close();
    },
  };
}

export interface SignallingOptions {
  readonly ice?: IceSettings;
  readonly relay?: RelaySettings | null;
  readonly nowMs?: () => number;
}

/** Answers an upgrade that comes to nothing. Whoever asked may be gone by then, which must not end the server. */
function refuse(stream: Duplex, why: string): void {
  stream.on('error', () => stream.destroy());
  stream.end(`HTTP/1.1 ${why}\r\nConnection: close\r\n\r\n`);
}

/** Whether it is a page of this server that asks: the pages of others have no business here. Without an origin it is no page. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

/** The servers that help, with a name and a password that hold for this session (TURN REST API: HMAC-SHA1 of the name, which ends with its time). */
export function iceServersOf(
  { stun, turn, turnSecret }: IceSettings,
  nowMs: number,
): Extract<SignalTold, { readonly kind: 'seated' }>['iceServers'] {
  const username = `${Math.floor(nowMs / 1000) + TURN_LASTS_S}:plumbline`;
  return [
    ...(stun.length > 0 ? [{ urls: [...stun] }] : []),
    ...(turn.length > 0 && turnSecret !== null
      ? [{ urls: [...turn], username, credential: createHmac('sha1', turnSecret).update(username).digest('base64') }]
      : []),
  ];
}

export { relaySettingsOf } from './relay-door.ts';

/** Reads the settings of the environment: addresses with a comma between them. Throws where an address is none. */
export function iceSettingsOf(environment: Readonly<Record<string, string | undefined>>): IceSettings {
  const listed = (name: string, schemes: RegExp): readonly string[] =>
    (environment[name] ?? '')
      .split(',')
      .map((address) => address.trim())
      .filter(Boolean)
      .map((address) => {
        if (schemes.test(address)) return address;
        throw new Error(`${name}: "${address}" is no such address`);
      });
  const turn = listed('PLUMBLINE_TURN', /^turns?:[^\s]+$/);
  const turnSecret = environment['PLUMBLINE_TURN_SECRET'] ?? null;
  if (turn.length > 0 && !turnSecret) throw new Error('PLUMBLINE_TURN needs PLUMBLINE_TURN_SECRET');
  return { stun: listed('PLUMBLINE_STUN', /^stuns?:[^\s]+$/), turn, turnSecret };
}
