import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Page } from '@playwright/test';

/** All bytes between browsers and a server, both ways. */
export interface Recorder {
  /** Where browsers find the server so that it is recorded. */
  readonly url: string;
  /** What went through so far, each connection and direction for itself; what browsers have masked is unmasked. */
  recorded(): readonly Buffer[];
  close(): Promise<void>;
}

/** Stands before the server at this address and passes on every byte. */
export async function recordBefore(url: string): Promise<Recorder> {
  const port = Number(new URL(url).port);
  const all: { readonly parts: Buffer[]; readonly isFromBrowser: boolean }[] = [];
  const sockets = new Set<Socket>();
  const pass = (from: Socket, to: Socket, isFromBrowser: boolean): void => {
    const parts: Buffer[] = [];
    all.push({ parts, isFromBrowser });
    sockets.add(from);
    from.on('data', (bytes) => {
      parts.push(bytes);
      to.write(bytes);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  };
  const server = createServer((browser) => {
    const there = connect(port, 'localhost');
    pass(browser, there, true);
    pass(there, browser, false);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    recorded: () =>
      all.map(({ parts, isFromBrowser }) => {
        const bytes = Buffer.concat(parts);
        return isFromBrowser ? Buffer.concat([bytes, ...unmasked(bytes)]) : bytes;
      }),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** What the frames of a WebSocket hold, each without the mask that a browser lays over it (RFC 6455, section 5.2). */
function unmasked(bytes: Buffer): Buffer[] {
  const opened: Buffer[] = [];
  let at = bytes.indexOf('\r\n\r\n') + 4;
  if (!/upgrade: websocket/i.test(bytes.subarray(0, at).toString('latin1'))) return opened;
  while (at + 6 <= bytes.length) {
    let length = (bytes[at + 1] ?? 0) & 127;
    let head = 2;
    if (length === 126) [length, head] = [bytes.readUInt16BE(at + 2), 4];
    else if (length === 127) [length, head] = [Number(bytes.readBigUInt64BE(at + 2)), 10];
    const mask = bytes.subarray(at + head, at + head + 4);
    const start = at + head + 4;
    opened.push(Buffer.from(bytes.subarray(start, start + length).map((byte, i) => byte ^ (mask[i % 4] ?? 0))));
    at = start + length;
  }
  return opened;
}

declare global {
  interface Window {
    /** Of the test: all texts on channels to a relay, both ways. */
    onRelayChannel?: string[];
  }
}

/** From now on the page keeps what goes over its channels to a relay. */
export const recordChannels = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const kept: string[] = (window.onRelayChannel = []);
    const open = RTCPeerConnection.prototype.createDataChannel;
    RTCPeerConnection.prototype.createDataChannel = function (this: RTCPeerConnection, label, options) {
      const channel = Reflect.apply(open, this, [label, options]);
      const send = channel.send.bind(channel) as (data: string) => void;
      channel.send = (data: unknown) => {
        if (typeof data === 'string') kept.push(data);
        send(data as string);
      };
      channel.addEventListener('message', ({ data }) => typeof data === 'string' && kept.push(data));
      return channel;
    };
  });

/** Whether these bytes stand anywhere in what was recorded: as they are, or in what is base64 or hexadecimal there. */
export function holds(recorded: readonly Buffer[], marker: Uint8Array): boolean {
  const wanted = Buffer.from(marker);
  return recorded.some(
    (bytes) =>
      bytes.includes(wanted) ||
      bytes.toString('latin1').includes(wanted.toString('hex')) ||
      (bytes.toString('latin1').match(/[A-Za-z0-9+/_-]{16,}/g) ?? []).some((text) =>
        Buffer.from(text, 'base64url').includes(wanted),
      ),
  );
}
