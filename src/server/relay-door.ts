import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { readRelayAsked, type RelayAsked } from '../schema/relay.ts';
import { allowance } from './allowance.ts';

/** The path at which pages reach the relay, from the top of the app. */
export const RELAY_PATH = '/relay';

/** When two meet over the relay: where they find no other way, also from the third person on, or always. */
export type RelayUse = 'needed' | 'three' | 'always';

/** A relay server: Janus, with its room for text. Null: there is none. */
export interface RelaySettings {
  /** The address of its WebSockets, such as `ws://127.0.0.1:8188`. */
  readonly address: string;
  /** What it and this server share (`api_secret`, and `admin_key` of the rooms). No page is told. */
  readonly secret: string;
  readonly use: RelayUse;
}

/** The longest message either way, bytes. A choice: a description of an end with all its candidates is some 6 000. */
const MOST_BYTES = 24_000;
/** After so many messages that are none, a connection is ended. A choice. */
const MOST_ODD = 10;
/** So much may wait for the relay to answer at first. A choice: a page asks one thing at a time. */
const MOST_WAITING = 8;
/** So long a ticket holds, seconds. A choice: as long as the names for TURN, a session with room. */
const TICKET_LASTS_S = 4 * 3600;

export interface RelayDoor {
  /** Lets one page through to the relay, for some hours. */
  ticket(): string;
  /** Whether the door opens for this request. */
  admits(request: IncomingMessage): boolean;
  /** Lets a page through. `closed`: it has left. */
  open(request: IncomingMessage, stream: Duplex, head: Buffer, closed: () => void): void;
  close(): void;
}

/**
 * The way of a page to the relay, through this server: on its port and under its certificate, for whoever has a seat. It passes on what a
 * page needs to reach the relay and nothing else, and adds the secret. What is said in a session does not come by here.
 */
export function openRelayDoor({ address, secret }: RelaySettings, nowMs: () => number): RelayDoor {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES, perMessageDeflate: false });
  const key = randomBytes(32);
  const all = new Set<WebSocket>();
  const signed = (ends: string): string => createHmac('sha256', key).update(ends).digest('base64url');

  const welcome = (page: WebSocket, closed: () => void): void => {
    const relay = new WebSocket(address, 'janus-protocol', { maxPayload: MOST_BYTES, perMessageDeflate: false });
    const waiting: string[] = [];
    const may = allowance(nowMs);
    let odd = 0;
    all.add(page);
    relay.on('open', () => {
      for (const said of waiting.splice(0)) relay.send(said);
    });
    relay.on('message', (data) => page.send(String(data)));
    // There is no relay there, or not any more: the page asks again by itself.
    relay.on('error', () => page.close());
    relay.on('close', () => page.close());
    page.on('message', (data, isBinary) => {
      if (!may()) return page.terminate();
      const asked = isBinary ? null : readRelayAsked(String(data));
      if (asked) {
        const said = JSON.stringify(withSecret(asked, secret));
        if (relay.readyState === WebSocket.OPEN) relay.send(said);
        else if (waiting.length < MOST_WAITING) waiting.push(said);
        return;
      }
      odd += 1;
      if (odd >= MOST_ODD) page.terminate();
    });
    page.on('error', () => page.terminate());
    page.on('close', () => {
      all.delete(page);
      relay.close();
      closed();
    });
  };

  return {
    ticket: () => {
      const ends = String(Math.floor(nowMs() / 1000) + TICKET_LASTS_S);
      return `${ends}.${signed(ends)}`;
    },
    admits: ({ url }) => {
      const [ends = '', mac = ''] = (new URLSearchParams(url?.split('?')[1]).get('ticket') ?? '').split('.');
      const wanted = Buffer.from(signed(ends));
      const given = Buffer.from(mac);
      return wanted.length === given.length && timingSafeEqual(wanted, given) && Number(ends) * 1000 > nowMs();
    },
    open: (request, stream, head, closed) =>
      sockets.handleUpgrade(request, stream, head, (page) => welcome(page, closed)),
    close: () => {
      for (const page of all) page.terminate();
      sockets.close();
    },
  };
}

/** As Janus wants it: every request has its secret, and only who has the key makes a room. No list shows a room of ours. */
function withSecret(asked: RelayAsked, secret: string): object {
  const isRoom = asked.janus === 'message' && asked.body.request === 'create';
  const body = isRoom ? { body: { ...asked.body, admin_key: secret, is_private: true, description: 'live' } } : {};
  return { ...asked, ...body, apisecret: secret };
}

/** Reads the settings of the environment; null: none is set. Throws where one is wrong. */
export function relaySettingsOf(environment: Readonly<Record<string, string | undefined>>): RelaySettings | null {
  const address = environment['PLUMBLINE_RELAY']?.trim();
  if (!address) return null;
  if (!/^wss?:\/\/[^\s]+$/.test(address)) throw new Error(`PLUMBLINE_RELAY: "${address}" is no such address`);
  const secret = environment['PLUMBLINE_RELAY_SECRET'];
  if (!secret) throw new Error('PLUMBLINE_RELAY needs PLUMBLINE_RELAY_SECRET');
  const use = environment['PLUMBLINE_RELAY_USE'] ?? 'three';
  if (use !== 'needed' && use !== 'three' && use !== 'always')
    throw new Error(`PLUMBLINE_RELAY_USE: "${use}" is none of needed, three, always`);
  return { address, secret, use };
}
