import { afterEach, describe, expect, it, vi } from 'vitest';
import { POSE_BYTES } from '../../../src/care/live/pose-bytes.ts';
import { base64Of, chance, joined, type Bytes } from '../../../src/edge/live/bytes.ts';
import { SealedLink } from '../../../src/edge/live/sealed-link.ts';
import type { Wire } from '../../../src/edge/live/wire.ts';
import type { Invite, Seat } from '../../../src/ports/live.ts';

const newInvite = (): Invite => ({ room: base64Of(chance(16)), secret: base64Of(chance(16)) });

/** What is done with bytes on their way: what is given back goes on. */
type OnWay = (bytes: Bytes) => readonly Bytes[];
const asItIs: OnWay = (bytes) => [bytes];

/** One end with what it heard. */
interface End {
  readonly link: SealedLink;
  readonly wire: Wire;
  readonly codes: string[];
  readonly messages: Bytes[];
  readonly poses: Bytes[];
  readonly shared: number[];
  refused: number;
}

interface Between {
  readonly host: OnWay;
  readonly guest: OnWay;
  readonly now: OnWay;
  /** What the ends take each other for. */
  readonly ends: Readonly<Record<Seat, Wire['ends']>>;
  readonly invites: Readonly<Record<Seat, Invite>>;
}

const ENDS = { host: { mine: 'H', theirs: 'G' }, guest: { mine: 'G', theirs: 'H' } };

/** Two ends; what each sends comes to the other after a while, in order, as `Between` lets it. */
function pair(between: Partial<Between> = {}): Readonly<Record<Seat, End>> & { readonly invite: Invite } {
  const invite = newInvite();
  const { host, guest, now, ends, invites } = {
    ...{ host: asItIs, guest: asItIs, now: asItIs, ends: ENDS, invites: { host: invite, guest: invite } },
    ...between,
  };
  const made: Partial<Record<Seat, End>> = {};
  const wireOf = (seat: Seat, other: Seat, onWay: OnWay): Wire => ({
    ends: ends[seat],
    send: (bytes) => onWay(bytes).forEach((one) => queueMicrotask(() => made[other]?.wire.onBytes?.(one.slice()))),
    sendNow: (bytes) => now(bytes).forEach((one) => queueMicrotask(() => made[other]?.wire.onNow?.(one.slice()))),
    isFull: () => false,
    onBytes: null,
    onNow: null,
  });
  const endOf = (seat: Seat, wire: Wire): End => {
    const codes: string[] = [];
    const messages: Bytes[] = [];
    const poses: Bytes[] = [];
    const shared: number[] = [];
    const link = new SealedLink(wire, invites[seat], seat, {
      proven: (code) => codes.push(code),
      message: (bytes) => messages.push(bytes),
      pose: (bytes) => poses.push(bytes),
      shared: (kinds) => shared.push(kinds),
      refused: () => (end.refused += 1),
    });
    open.push(link);
    const end: End = { link, wire, codes, messages, poses, shared, refused: 0 };
    return end;
  };
  made.host = endOf('host', wireOf('host', 'guest', host));
  made.guest = endOf('guest', wireOf('guest', 'host', guest));
  return { ...(made as Record<Seat, End>), invite };
}

const proven = async (ends: Readonly<Record<Seat, End>>): Promise<void> =>
  vi.waitFor(() => expect([ends.host.codes.length, ends.guest.codes.length]).toEqual([1, 1]));
const refused = (ends: Readonly<Record<Seat, End>>, ...seats: readonly Seat[]): Promise<void> =>
  vi.waitFor(() => expect(seats.map((seat) => ends[seat].refused)).toEqual(seats.map(() => 1)));
/** Long enough for everything that is under way. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
const text = (bytes: Bytes | undefined): string => new TextDecoder().decode(bytes);
const bytes = (of: string): Uint8Array => new TextEncoder().encode(of);

const open: SealedLink[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const link of open.splice(0)) link.close();
});

describe('two ends of a wire', () => {
  it('prove to each other that they know the secret, and show the same six digits', async () => {
    const ends = pair();
    await proven(ends);
    expect(ends.host.codes).toEqual(ends.guest.codes);
    expect(ends.host.codes[0]).toMatch(/^\d{6}$/);
  });

  it('prove themselves too where the one speaks before the other has made its own greeting', async () => {
    const sent: Bytes[] = [];
    const ends = pair({ host: (one) => (sent.push(one), []), guest: () => [] });
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    let isRefused = false;
    const wire: Wire = {
      ends: ENDS.guest,
      send: (one) => queueMicrotask(() => ends.host.wire.onBytes?.(one.slice())),
      ...{ sendNow: () => undefined, isFull: () => false, onBytes: null, onNow: null },
    };
    ends.guest.link.close();
    const late = new SealedLink(wire, ends.invite, 'guest', {
      ...{ proven: () => undefined, refused: () => (isRefused = true) },
      ...{ message: () => undefined, shared: () => undefined, pose: () => undefined },
    });
    wire.onBytes?.(sent[0]?.slice() ?? new Uint8Array());
    await settled();
    expect(isRefused).toBe(false);
    late.close();
  });

  it('show other digits each time', async () => {
    const codes = new Set<string>();
    for (let i = 0; i < 20; i += 1) {
      const ends = pair();
      await proven(ends);
      codes.add(ends.host.codes[0] ?? '');
    }
    expect(codes.size).toBeGreaterThan(18);
  });

  it('give each other messages in order and whole, short ones and long ones', async () => {
    const ends = pair();
    await proven(ends);
    const long = chance(65_000);
    ends.host.link.send(bytes('one'));
    ends.host.link.send(long);
    ends.host.link.send(bytes(''));
    ends.guest.link.send(bytes('two'));
    await vi.waitFor(() => expect(ends.guest.messages).toHaveLength(3));
    expect(text(ends.guest.messages[0])).toBe('one');
    expect(ends.guest.messages[1]).toEqual(long);
    expect(ends.guest.messages[2]).toHaveLength(0);
    await vi.waitFor(() => expect(ends.host.messages.map(text)).toEqual(['two']));
  });

  it('tell each other what they share, in its turn among the messages', async () => {
    const ends = pair();
    await proven(ends);
    ends.host.link.sendShared(3);
    ends.host.link.send(bytes('a word'));
    ends.host.link.sendShared(0);
    await vi.waitFor(() => expect(ends.guest.shared).toEqual([3, 0]));
    expect(ends.guest.messages.map(text)).toEqual(['a word']);
  });

  it('send a pose in at most 260 bytes, and nothing in the clear', async () => {
    const seen: Bytes[] = [];
    const note = (one: Bytes): readonly Bytes[] => {
      seen.push(one);
      return [one];
    };
    const ends = pair({ host: note, guest: note, now: note });
    await proven(ends);
    expect(ends.host.link.sendPose(new Uint8Array(POSE_BYTES).fill(65))).toBe(true);
    await vi.waitFor(() => expect(ends.guest.poses).toHaveLength(1));
    expect(seen.at(-1)?.length).toBeLessThanOrEqual(260);
    ends.host.link.send(bytes('a very plain marker'));
    await vi.waitFor(() => expect(ends.guest.messages).toHaveLength(1));
    for (const one of seen) expect(text(one)).not.toMatch(/plain marker|AAAA/);
  });
});

describe('what is refused by both', () => {
  it('is an end with another secret', async () => {
    const room = base64Of(chance(16));
    const secret = (): string => base64Of(chance(16));
    const ends = pair({ invites: { host: { room, secret: secret() }, guest: { room, secret: secret() } } });
    await refused(ends, 'host', 'guest');
    expect([ends.host.codes, ends.guest.codes]).toEqual([[], []]);
  });

  it('is an end with the secret of another room', async () => {
    const secret = base64Of(chance(16));
    const room = (): string => base64Of(chance(16));
    await refused(
      pair({ invites: { host: { room: room(), secret }, guest: { room: room(), secret } } }),
      'host',
      'guest',
    );
  });

  it('is whoever ends both connections in the middle, and passes everything on as it is', async () => {
    const ends = { host: { mine: 'H', theirs: 'E1' }, guest: { mine: 'G', theirs: 'E2' } };
    const both = pair({ ends });
    await refused(both, 'host', 'guest');
    expect([both.host.codes, both.guest.codes]).toEqual([[], []]);
  });

  it('is a fingerprint that was altered for one of them', async () => {
    await refused(pair({ ends: { ...ENDS, guest: { mine: 'G', theirs: 'E' } } }), 'host', 'guest');
  });

  it('is a proof of an earlier meeting of the same two', async () => {
    const invite = newInvite();
    const invites = { host: invite, guest: invite };
    const earlier: Bytes[] = [];
    const first = pair({ invites, guest: (one) => (earlier.push(one), [one]) });
    await proven(first);
    // Somebody plays what the guest sent then.
    let at = 0;
    const ends = pair({ invites, guest: () => [earlier[at++] ?? new Uint8Array([9])] });
    await refused(ends, 'host');
    expect(ends.host.codes).toEqual([]);
  });

  it('is a second greeting: by then our commitment is open, and the six digits could be chosen', async () => {
    const ends = pair({ guest: (one) => (one[0] === 1 ? [one, joined(new Uint8Array([1]), chance(48))] : [one]) });
    await refused(ends, 'host');
    expect(ends.host.codes).toEqual([]);
  });

  it('is its own greeting and proof, sent back', async () => {
    const back: Bytes[] = [];
    const ends = pair({
      host: (one) => (back.push(one), []),
      guest: () => (back.length > 0 ? [back.shift() as Bytes] : []),
    });
    ends.guest.wire.send(new Uint8Array([0]));
    ends.guest.wire.send(new Uint8Array([0]));
    await settled();
    expect(ends.host.codes).toEqual([]);
  });

  it.each([1, 5, 20, 60])('is a proof or message of which byte %i was altered', async (at) => {
    let count = 0;
    const alter: OnWay = (one) => {
      count += 1;
      if (count !== 3 || at >= one.length) return [one];
      const altered = one.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      return [altered];
    };
    const ends = pair({ host: alter });
    await proven(ends);
    ends.host.link.send(new Uint8Array(100));
    await refused(ends, 'guest');
    expect(ends.guest.messages).toEqual([]);
  });

  it('is a message that comes twice, or after one that was left out', async () => {
    for (const odd of [(one: Bytes) => [one, one], (one: Bytes, count: number) => (count === 3 ? [] : [one])]) {
      let count = 0;
      const ends = pair({ host: (one) => ((count += 1), count >= 3 ? odd(one, count) : [one]) });
      await proven(ends);
      ends.host.link.send(bytes('first'));
      ends.host.link.send(bytes('second'));
      await refused(ends, 'guest');
      expect(ends.guest.messages.length).toBeLessThan(2);
    }
  });

  it('is a message before anything was proven, and anything that is none', async () => {
    for (const odd of [new Uint8Array([4, 0, 0, 0, 1, 9, 9]), new Uint8Array(), new Uint8Array([77]), chance(500)]) {
      const ends = pair({ host: () => [odd] });
      await refused(ends, 'guest');
    }
  });
});

/** The length of a pose of two bytes as it is sent: what the ends sign to each other is shorter. */
const SEALED_PAIR = 22;

describe('a pose', () => {
  it('is dropped where it comes late, twice, altered, or from somebody else; the link goes on', async () => {
    let last: Bytes | null = null;
    const ends = pair({ now: (one) => ((last = one.length === SEALED_PAIR ? one : last), [one]) });
    await proven(ends);
    ends.host.link.sendPose(new Uint8Array([1, 0]));
    await vi.waitFor(() => expect(ends.guest.poses).toHaveLength(1));
    const first = (last as Bytes | null)?.slice() ?? new Uint8Array();
    ends.host.link.sendPose(new Uint8Array([2, 0]));
    await vi.waitFor(() => expect(ends.guest.poses).toHaveLength(2));
    const altered = first.slice();
    altered[3] = 200;
    for (const odd of [first, altered, chance(40), new Uint8Array(5000), new Uint8Array()])
      ends.guest.wire.onNow?.(odd);
    await settled();
    expect(ends.guest.poses.map(([value]) => value)).toEqual([1, 2]);
    ends.host.link.sendPose(new Uint8Array([3, 0]));
    await vi.waitFor(() => expect(ends.guest.poses).toHaveLength(3));
    expect(ends.guest.refused).toBe(0);
  });

  it('is not sent before the other end has proven itself, nor where too much waits', async () => {
    const ends = pair();
    expect(ends.host.link.sendPose(new Uint8Array([1, 0]))).toBe(false);
    await proven(ends);
    ends.host.wire.isFull = () => true;
    expect(ends.host.link.sendPose(new Uint8Array([1, 0]))).toBe(false);
  });
});

describe('a way on which nothing comes through', () => {
  /** Ends between which the way can be cut: what is in order comes later, what is sent at once is lost. */
  function cuttable() {
    const state = { isCut: false, lost: [] as Bytes[] };
    const late: (() => void)[] = [];
    const inOrder =
      (to: Seat): OnWay =>
      (one) => {
        if (!state.isCut) return [one];
        late.push(() => ends[to].wire.onBytes?.(one.slice()));
        return [];
      };
    const now: OnWay = (one) => (state.isCut ? (state.lost.push(one), []) : [one]);
    const ends = pair({ host: inOrder('guest'), guest: inOrder('host'), now });
    const mend = (): void => {
      state.isCut = false;
      for (const come of late.splice(0)) come();
    };
    return { ends, state, mend };
  }
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  it('is asked with a few bytes now and then, and takes all that was said as soon as it is back', async () => {
    const { ends, state, mend } = cuttable();
    await proven(ends);
    ends.host.link.sendPose(new Uint8Array(POSE_BYTES));
    await vi.waitFor(() => expect(ends.guest.poses).toHaveLength(1));
    await settled();
    state.isCut = true;
    ends.host.link.send(bytes('one'));
    await wait(1100);
    state.lost.length = 0;
    ends.host.link.send(bytes('two'));
    expect(ends.host.link.sendPose(new Uint8Array(POSE_BYTES))).toBe(false);
    await wait(700);
    expect(state.lost.length).toBeGreaterThan(0);
    expect(state.lost.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(100);
    mend();
    await vi.waitFor(() => expect(ends.guest.messages.map(text)).toEqual(['one', 'two']));
    await vi.waitFor(() => expect(ends.host.link.sendPose(new Uint8Array(POSE_BYTES))).toBe(true));
  });

  it('is not taken for cut where the other end answers nothing, as an older version does', async () => {
    const ends = pair({ now: (one) => (one.length === 21 ? [] : [one]) });
    await proven(ends);
    for (const word of ['one', 'two']) {
      ends.host.link.send(bytes(word));
      await wait(1100);
    }
    ends.host.link.send(bytes('three'));
    await vi.waitFor(() => expect(ends.guest.messages.map(text)).toEqual(['one', 'two', 'three']));
    expect(ends.host.link.sendPose(new Uint8Array(POSE_BYTES))).toBe(true);
  });
});
