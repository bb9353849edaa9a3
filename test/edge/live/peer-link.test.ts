import { afterEach, describe, expect, it, vi } from 'vitest';
import { POSE_BYTES } from '../../../src/care/live/pose-bytes.ts';
import { base64Of, bytesOf, chance } from '../../../src/edge/live/bytes.ts';
import { answerByHand, offerByHand } from '../../../src/edge/live/by-hand.ts';
import { createLiveLinks } from '../../../src/edge/live/live-links.ts';
import { Peer } from '../../../src/edge/live/peer-wire.ts';
import { PeerLink } from '../../../src/edge/live/peer-link.ts';
import type { Wire } from '../../../src/edge/live/wire.ts';
import type { Invite, LinkStatus, LiveLink, Seat } from '../../../src/ports/live.ts';
import type { MeetingNote } from '../../../src/schema/signal.ts';

const newInvite = (): Invite => ({ room: base64Of(chance(16)), secret: base64Of(chance(16)) });
const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  vi.restoreAllMocks();
});

/** Two pages that give each other their notes at once. */
class Table {
  readonly links: Partial<Record<Seat, PeerLink>> = {};
  readonly invite = newInvite();
  isServerThere = true;

  sit(seat: Seat, invite: Invite = this.invite): PeerLink {
    const other: Seat = seat === 'host' ? 'guest' : 'host';
    const link = new PeerLink(invite, seat, {
      say: (note: MeetingNote) => {
        const copy = JSON.parse(JSON.stringify(note)) as MeetingNote;
        if (this.isServerThere && this.links[seat] === link) void this.links[other]?.hear(copy);
      },
      renew: () => undefined,
      over: () => undefined,
    });
    link.useServers([]);
    this.links[seat] = link;
    open.push(link);
    return link;
  }

  meet(): readonly [PeerLink, PeerLink] {
    const both = [this.sit('host'), this.sit('guest')] as const;
    for (const link of both) link.greet();
    return both;
  }
}

const isUp = (...links: readonly LiveLink[]): Promise<void> =>
  vi.waitFor(() => expect(links.map(({ status }) => status.kind)).toEqual(links.map(() => 'up')), { timeout: 20_000 });
const codeOf = ({ status }: LiveLink): string => (status.kind === 'up' ? status.code : '');

function heardBy(link: LiveLink): string[] {
  const heard: string[] = [];
  link.onMessage((bytes) => heard.push(new TextDecoder().decode(bytes)));
  return heard;
}

describe('two pages with an invite', () => {
  it('find each other, show the same six digits, and talk', async () => {
    const [host, guest] = new Table().meet();
    const statuses: LinkStatus['kind'][] = [];
    host.onStatus(({ kind }) => statuses.push(kind));
    const [atHost, atGuest] = [heardBy(host), heardBy(guest)];
    const poses: number[] = [];
    guest.onPose((bytes) => poses.push(bytes.length));
    expect(host.send(bytesOf('too early'))).toBe(false);
    await isUp(host, guest);
    expect(codeOf(host)).toMatch(/^\d{6}$/);
    expect(codeOf(host)).toBe(codeOf(guest));
    expect(statuses).toEqual(['connecting', 'up']);
    expect(host.send(bytesOf('hello'))).toBe(true);
    expect(guest.send(bytesOf('good day'))).toBe(true);
    await vi.waitFor(() => expect([atHost, atGuest]).toEqual([['good day'], ['hello']]));
    await vi.waitFor(() => {
      host.sendPose(new Uint8Array(POSE_BYTES));
      expect(poses).toContain(POSE_BYTES);
    });
  });

  it('find each other again where either page was opened anew', async () => {
    const table = new Table();
    const [host, guest] = table.meet();
    await isUp(host, guest);
    const again = table.sit('guest');
    guest.close();
    again.greet();
    await isUp(host, again);
    expect(codeOf(host)).toBe(codeOf(again));
    const hostAgain = table.sit('host');
    host.close();
    hostAgain.greet();
    again.greet();
    await isUp(hostAgain, again);
    const heard = heardBy(again);
    hostAgain.send(bytesOf('here I am'));
    await vi.waitFor(() => expect(heard).toEqual(['here I am']));
  });

  it('go on where the server is gone, and are not disturbed where it comes back', async () => {
    const table = new Table();
    const [host, guest] = table.meet();
    await isUp(host, guest);
    const statuses: string[] = [];
    for (const link of [host, guest]) link.onStatus(({ kind }) => statuses.push(kind));
    table.isServerThere = false;
    const heard = heardBy(guest);
    host.send(bytesOf('still here'));
    await vi.waitFor(() => expect(heard).toEqual(['still here']));
    table.isServerThere = true;
    for (const link of [host, guest]) link.greet();
    host.send(bytesOf('and still'));
    await vi.waitFor(() => expect(heard).toEqual(['still here', 'and still']));
    expect(statuses).toEqual([]);
  });

  it('do not meet where one has another secret: both close', async () => {
    const table = new Table();
    const host = table.sit('host');
    const guest = table.sit('guest', { ...table.invite, secret: newInvite().secret });
    for (const link of [host, guest]) link.greet();
    for (const link of [host, guest])
      await vi.waitFor(() => expect(link.status).toEqual({ kind: 'over', failure: { kind: 'not-trusted' } }), {
        timeout: 20_000,
      });
  });

  it('send nothing to a page that was opened anew before it is shared anew', async () => {
    const table = new Table();
    const [host, guest] = table.meet();
    await isUp(host, guest);
    const [track] = document.createElement('canvas').captureStream(10).getVideoTracks();
    if (!track) throw new Error('expected a picture');
    const came = (link: LiveLink): boolean[] => {
      const all: boolean[] = [];
      link.onMedia((stream) => all.push(stream !== null));
      link.takes({ video: true, sound: true });
      return all;
    };
    const atGuest = came(guest);
    host.share([track]);
    await vi.waitFor(() => expect(atGuest.at(-1)).toBe(true));
    const again = table.sit('guest');
    const atAgain = came(again);
    guest.close();
    again.greet();
    await isUp(host, again);
    const heard = heardBy(again);
    host.send(bytesOf('after all that was shared'));
    await vi.waitFor(() => expect(heard).toEqual(['after all that was shared']));
    expect(atAgain).not.toContain(true);
    host.share([track]);
    await vi.waitFor(() => expect(atAgain.at(-1)).toBe(true));
    track.stop();
  });

  it('share a picture, which comes only where it is taken, and goes when either takes it back', async () => {
    const [host, guest] = new Table().meet();
    await isUp(host, guest);
    const shared: (MediaStream | null)[] = [];
    guest.onMedia((stream) => shared.push(stream));
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    const [track] = canvas.captureStream(10).getVideoTracks();
    if (!track) throw new Error('expected a picture');
    const video = document.createElement('video');
    video.muted = true;
    const isSeen = (): Promise<void> =>
      vi.waitFor(
        () => {
          context?.fillRect(0, 0, 1 + Math.random() * 100, 100);
          const stream = shared.at(-1) ?? null;
          expect(stream?.getVideoTracks()).toHaveLength(1);
          expect(stream?.getAudioTracks()).toHaveLength(0);
          if (video.srcObject !== stream) {
            video.srcObject = stream;
            void video.play().catch(() => undefined);
          }
          expect(video.readyState).toBeGreaterThanOrEqual(HTMLMediaElement.HAVE_CURRENT_DATA);
        },
        { timeout: 20_000 },
      );
    host.share([track]);
    const heard = heardBy(guest);
    host.send(bytesOf('after the picture'));
    await vi.waitFor(() => expect(heard).toEqual(['after the picture']));
    expect(shared.filter((stream) => stream !== null)).toEqual([]);
    guest.takes({ video: true, sound: false });
    await isSeen();
    const taken = shared.at(-1)?.getVideoTracks()[0];
    host.share([]);
    await vi.waitFor(() => expect(shared.at(-1)).toBeNull());
    // Stopped here too: whoever still held it would see nothing any more.
    expect(taken?.readyState).toBe('ended');
    host.share([track]);
    await isSeen();
    const again = shared.at(-1)?.getVideoTracks()[0];
    guest.takes({ video: false, sound: false });
    expect(shared.at(-1)).toBeNull();
    expect(again?.readyState).toBe('ended');
    expect([host.status.kind, guest.status.kind]).toEqual(['up', 'up']);
    expect(track.readyState).toBe('live');
    track.stop();
  });
});

/** One leg of somebody in the middle: a real peer connection, which says to one end that it is the other. */
async function leg(side: Seat, link: PeerLink, say: (note: MeetingNote) => void): Promise<Wire> {
  let opened: (wire: Wire) => void = () => undefined;
  const wire = new Promise<Wire>((resolve) => (opened = resolve));
  const peer = new Peer(
    { iceServers: [] },
    {
      ...{ open: (one) => opened(one), state: () => undefined },
      candidate: ({ candidate = '', sdpMid = null, sdpMLineIndex = null, usernameFragment = null }) =>
        void link.hear({
          kind: 'candidate',
          peer: id,
          candidate: { candidate, sdpMid, sdpMLineIndex, usernameFragment },
        }),
    },
  );
  open.push(peer);
  let id = base64Of(chance(16));
  heardOf.set(link, async (note) => {
    if (note.kind === 'offer') {
      id = note.peer;
      const { sdp = '' } = await peer.answer({ type: 'offer', sdp: note.sdp });
      say({ kind: 'answer', peer: id, sdp });
    }
    if (note.kind === 'answer') await peer.takeAnswer({ type: 'answer', sdp: note.sdp });
    if (note.kind === 'candidate') await peer.takeCandidate(note.candidate);
  });
  if (side === 'host') {
    const { sdp = '' } = await peer.offer(false);
    say({ kind: 'offer', peer: id, sdp });
  } else say({ kind: 'here', life: base64Of(chance(16)), wantsRelay: false });
  return wire;
}
/** Who hears what a link says to the meeting. */
const heardOf = new Map<LiveLink, (note: MeetingNote) => Promise<void>>();

describe('somebody who ends both connections in the middle', () => {
  it('is found out by both, who close, though everything is passed on as it is', async () => {
    const invite = newInvite();
    const linkOf = (seat: Seat): PeerLink => {
      const link: PeerLink = new PeerLink(invite, seat, {
        say: (note) => void heardOf.get(link)?.(note),
        renew: () => undefined,
        over: () => undefined,
      });
      link.useServers([]);
      open.push(link);
      return link;
    };
    const [host, guest] = [linkOf('host'), linkOf('guest')];
    const [toHost, toGuest] = await Promise.all([
      leg('guest', host, (note) => void host.hear(note)),
      leg('host', guest, (note) => void guest.hear(note)),
    ]);
    // What one end says while the other connection is not there yet is passed on then.
    toHost.onBytes = (bytes) => toGuest.send(bytes);
    toGuest.onBytes = (bytes) => toHost.send(bytes);
    const ends = [host, guest];
    await vi.waitFor(() => expect(ends.filter(({ status }) => status.kind === 'over').length).toBeGreaterThan(0), {
      timeout: 20_000,
    });
    expect(ends.map(({ status }) => status.kind)).not.toContain('up');
  });
});

describe('two pages without a server', () => {
  it('meet by two texts that are carried by hand', async () => {
    const offered = await offerByHand();
    if (!offered.ok) throw new Error('expected an offer');
    const host = offered.value;
    open.push(host.link);
    expect(host.text).toMatch(/^[\w-]{200,3000}$/);
    // A mail program may break it into lines.
    const answered = await answerByHand(` ${host.text.slice(0, 70)}\n${host.text.slice(70)} `);
    if (!answered.ok) throw new Error('expected an answer');
    const guest = answered.value;
    open.push(guest.link);
    expect(await host.answer?.('nonsense')).toEqual({ ok: false, failure: { kind: 'not-an-invite' } });
    expect(await host.answer?.(host.text)).toEqual({ ok: false, failure: { kind: 'not-an-invite' } });
    expect(await host.answer?.(guest.text)).toEqual({ ok: true, value: undefined });
    await isUp(host.link, guest.link);
    expect(codeOf(host.link)).toBe(codeOf(guest.link));
  });

  it('have all the time that a text takes from one to the other', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const offered = await offerByHand();
    if (!offered.ok) throw new Error('expected an offer');
    open.push(offered.value.link);
    // However much time goes by: whatever was to happen later happens.
    const { calls } = timers.mock;
    expect(calls.length).toBeGreaterThan(0);
    for (const [act, ms = 0] of calls) if (ms >= 1000) act();
    timers.mockRestore();
    expect(offered.value.link.status).toEqual({ kind: 'connecting' });
    const answered = await answerByHand(offered.value.text);
    if (!answered.ok) throw new Error('expected an answer');
    open.push(answered.value.link);
    await offered.value.answer?.(answered.value.text);
    await isUp(offered.value.link, answered.value.link);
  });

  it('are told where a text is none of ours: nothing, another text, one that is cut, one that unpacks without end', async () => {
    const offered = await offerByHand();
    if (!offered.ok) throw new Error('expected an offer');
    open.push(offered.value.link);
    const { text } = offered.value;
    const bomb = new Blob([new Uint8Array(20_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const packed = base64Of(new Uint8Array(await new Response(bomb).arrayBuffer()));
    for (const odd of ['', 'hello', text.slice(0, -20), packed, 'x'.repeat(100_000)])
      expect(await answerByHand(odd)).toEqual({ ok: false, failure: { kind: 'not-an-invite' } });
  });
});

describe('a browser that cannot connect to another one', () => {
  it('says so, and nothing throws', async () => {
    vi.stubGlobal('RTCPeerConnection', undefined);
    const links = createLiveLinks();
    vi.unstubAllGlobals();
    expect(links.isAble).toBe(false);
    const link = links.meet(links.newInvite(), 'host');
    expect(link.status).toEqual({ kind: 'over', failure: { kind: 'no-live-here' } });
    expect(link.send(bytesOf('x'))).toBe(false);
    link.close();
    expect(await links.offerByHand()).toMatchObject({ ok: false });
    expect(await links.answerByHand('x')).toMatchObject({ ok: false });
  });
});
