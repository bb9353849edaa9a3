import { afterEach, describe, expect, it, vi } from 'vitest';
import { base64Of, bytesOf, chance, type Bytes } from '../../../src/edge/live/bytes.ts';
import { PeerLink } from '../../../src/edge/live/peer-link.ts';
import type { Place, RelayConnection, RelayRoom, RoomEvents } from '../../../src/edge/live/relay-connection.ts';
import { RelayWay } from '../../../src/edge/live/relay-way.ts';
import type { Relay } from '../../../src/edge/live/relays.ts';
import type { Invite, LiveLink, Seat } from '../../../src/ports/live.ts';
import type { MeetingNote } from '../../../src/schema/signal.ts';

/** A relay in this page: rooms of two, and all that went through it. */
class FakeRelay {
  readonly seen: Bytes[] = [];
  readonly rooms = new Map<string, Map<Seat, RoomEvents>>();
  /** Alters what is passed on. */
  alter: (bytes: Bytes) => Bytes = (bytes) => bytes;

  join({ room, me, them }: Place, events: RoomEvents): RelayRoom {
    const seats = this.rooms.get(room) ?? new Map<Seat, RoomEvents>();
    this.rooms.set(room, seats.set(me, events));
    queueMicrotask(() => {
      if (seats.size === 2) for (const one of seats.values()) one.both();
    });
    const pass = (bytes: Bytes, how: 'bytes' | 'now'): void => {
      this.seen.push(bytes);
      seats.get(them)?.[how](this.alter(bytes));
    };
    return {
      send: (bytes) => pass(bytes, 'bytes'),
      sendNow: (bytes) => pass(bytes, 'now'),
      waitingBytes: () => 0,
      leave: () => {
        seats.delete(me);
        seats.get(them)?.left();
      },
    };
  }

  /** The machine of the relay goes down. */
  fail(): void {
    for (const seats of this.rooms.values()) for (const one of seats.values()) one.state('failed');
    this.rooms.clear();
  }
}

const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

function pair(
  relay: FakeRelay,
  { isWanted = true, secrets }: { isWanted?: boolean; secrets?: readonly string[] } = {},
): readonly [PeerLink, PeerLink] {
  const room = base64Of(chance(16));
  const secret = base64Of(chance(16));
  const links: Partial<Record<Seat, PeerLink>> = {};
  const sit = (seat: Seat, other: Seat, at: number): PeerLink => {
    const invite: Invite = { room, secret: secrets?.[at] ?? secret };
    const link = new PeerLink(invite, seat, {
      say: (note: MeetingNote) => void links[other]?.hear(JSON.parse(JSON.stringify(note)) as MeetingNote),
      renew: () => undefined,
      over: () => undefined,
    });
    const over: Relay = {
      // Only one of them is with others already.
      isWanted: isWanted && seat === 'guest',
      isOnly: false,
      open: (id, mine, events) => new RelayWay(relay as unknown as RelayConnection, id, mine, events),
    };
    link.useRelay(over);
    links[seat] = link;
    open.push(link);
    return link;
  };
  const both = [sit('host', 'guest', 0), sit('guest', 'host', 1)] as const;
  for (const link of both) link.greet();
  return both;
}
const isUp = (...links: readonly LiveLink[]): Promise<void> =>
  vi.waitFor(() => expect(links.map(({ status }) => status.kind)).toEqual(links.map(() => 'up')), { timeout: 20_000 });
const heardBy = (link: LiveLink): string[] => {
  const heard: string[] = [];
  link.onMessage((bytes) => heard.push(new TextDecoder().decode(bytes)));
  return heard;
};

describe('two pages, one of which is with others already', () => {
  it('meet over the relay, show the same digits, and talk both ways', async () => {
    const relay = new FakeRelay();
    const [host, guest] = pair(relay);
    await isUp(host, guest);
    expect(host.status).toEqual(guest.status);
    expect(host.status).toMatchObject({ isBytesOnly: true });
    const [atHost, atGuest] = [heardBy(host), heardBy(guest)];
    const poses: number[] = [];
    guest.onPose((bytes) => poses.push(bytes.length));
    host.send(bytesOf('Keep your back still'));
    guest.send(bytesOf('good day'));
    expect(host.sendPose(new Uint8Array(239))).toBe(true);
    await vi.waitFor(() => expect([atHost, atGuest, poses]).toEqual([['good day'], ['Keep your back still'], [239]]));
    const seen = new TextDecoder().decode(await new Blob(relay.seen).arrayBuffer());
    expect(seen).not.toContain('Keep your back');
  });

  it('find each other again in another room where the relay went down', async () => {
    const relay = new FakeRelay();
    const [host, guest] = pair(relay);
    await isUp(host, guest);
    const [room] = relay.rooms.keys();
    relay.fail();
    expect([host.status.kind, guest.status.kind]).toEqual(['down', 'down']);
    await isUp(host, guest);
    expect([...relay.rooms.keys()]).not.toContain(room);
    const heard = heardBy(guest);
    host.send(bytesOf('again'));
    await vi.waitFor(() => expect(heard).toEqual(['again']));
  });

  it('close where the relay alters what it passes on', async () => {
    const relay = new FakeRelay();
    const [host, guest] = pair(relay);
    await isUp(host, guest);
    relay.alter = (bytes) => bytes.map((byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte));
    host.send(bytesOf('three times a day'));
    await vi.waitFor(() => expect(guest.status).toEqual({ kind: 'over', failure: { kind: 'not-trusted' } }));
  });

  it('do not meet where one has another secret', async () => {
    const secrets = [base64Of(chance(16)), base64Of(chance(16))];
    const [host, guest] = pair(new FakeRelay(), { secrets });
    for (const link of [host, guest])
      await vi.waitFor(() => expect(link.status).toEqual({ kind: 'over', failure: { kind: 'not-trusted' } }));
  });
});

it('two pages meet straight where nobody asks for the relay', async () => {
  const relay = new FakeRelay();
  const [host, guest] = pair(relay, { isWanted: false });
  await isUp(host, guest);
  expect(relay.rooms.size).toBe(0);
  expect(host.status).not.toHaveProperty('isBytesOnly');
});
