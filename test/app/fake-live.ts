/** Links between apps of one process, whose way a test cuts and mends. */
import { createEyeWire, createLiveWire } from '../../src/edge/live/messages.ts';
import { NO_MEDIA, type MediaKinds } from '../../src/care/live/media.ts';
import type { Invite, LinkStatus, LiveLink, LiveLinks, Seat } from '../../src/ports/live.ts';
import type {
  EyeTab,
  KeptEye,
  KeptMeeting,
  LiveDevices,
  LiveTab,
  OwnMediaFailure,
} from '../../src/ports/live-devices.ts';

class FakeLink implements LiveLink {
  status: LinkStatus = { kind: 'waiting' };
  other: FakeLink | null = null;
  /** What was sent and arrived, by kind. */
  poses = 0;
  /** What becomes of the next numbered message on its way. */
  alterNext: ((text: string) => string) | null = null;
  private readonly listeners = {
    status: new Set<(status: LinkStatus) => void>(),
    message: new Set<(bytes: Uint8Array) => void>(),
    pose: new Set<(bytes: Uint8Array) => void>(),
    media: new Set<(stream: MediaStream | null) => void>(),
  };

  onStatus = (listener: (status: LinkStatus) => void) => on(this.listeners.status, listener);
  onMessage = (listener: (bytes: Uint8Array) => void) => on(this.listeners.message, listener);
  onPose = (listener: (bytes: Uint8Array) => void) => on(this.listeners.pose, listener);
  onMedia = (listener: (stream: MediaStream | null) => void) => on(this.listeners.media, listener);

  /** What leaves this end. */
  shared: readonly MediaStreamTrack[] = [];
  private taken: MediaKinds = NO_MEDIA;

  share = (tracks: readonly MediaStreamTrack[]): void => {
    this.shared = tracks;
    this.other?.giveOn();
  };

  takes = (kinds: MediaKinds): void => {
    this.taken = kinds;
    this.giveOn();
  };

  private giveOn(): void {
    const kinds = (['video', 'sound'] as const).filter((kind) => this.taken[kind]);
    const tracks = (this.other?.shared ?? []).filter(({ kind }) =>
      kinds.includes(kind === 'audio' ? 'sound' : 'video'),
    );
    const stream = tracks.length > 0 ? fakeStream(tracks) : null;
    for (const listener of [...this.listeners.media]) listener(stream);
  }

  send = (bytes: Uint8Array): boolean => {
    if (this.status.kind !== 'up' || !this.other) return false;
    const text = new TextDecoder().decode(bytes);
    const alter = text.startsWith('{"kind":"message"') ? this.alterNext : null;
    if (alter) this.alterNext = null;
    const came = alter ? new TextEncoder().encode(alter(text)) : bytes;
    for (const listener of [...this.other.listeners.message]) listener(came);
    return true;
  };

  sendPose = (bytes: Uint8Array): boolean => {
    if (this.status.kind !== 'up' || !this.other) return false;
    this.poses += 1;
    for (const listener of [...this.other.listeners.pose]) listener(bytes);
    return true;
  };

  become(status: LinkStatus): void {
    this.status = status;
    for (const listener of [...this.listeners.status]) listener(status);
  }

  /** Its page is gone, without a word. */
  vanish(): void {
    for (const listeners of Object.values(this.listeners)) listeners.clear();
    const { other } = this;
    this.other = null;
    this.status = { kind: 'over', failure: null };
    if (!other) return;
    other.other = null;
    other.become({ kind: 'down', sinceMs: 0 });
  }

  close = (): void => {
    if (this.status.kind === 'over') return;
    this.become({ kind: 'over', failure: null });
    if (this.other?.other === this) {
      this.other.other = null;
      if (this.other.status.kind === 'up') this.other.become({ kind: 'down', sinceMs: 0 });
    }
  };
}

function on<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function later(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

/** A microphone or a camera of no device. */
export class FakeTrack extends EventTarget {
  readonly kind: 'audio' | 'video';
  readyState: 'live' | 'ended' = 'live';
  enabled = true;
  constructor(kind: 'audio' | 'video') {
    super();
    this.kind = kind;
  }
  stop(): void {
    this.readyState = 'ended';
  }
  /** The device is taken away. */
  vanish(): void {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
}

export const fakeStream = (tracks: readonly unknown[]): MediaStream => {
  const of = (kind: string) => tracks.filter((track) => (track as FakeTrack).kind === kind);
  return {
    getTracks: () => tracks,
    getVideoTracks: () => of('video'),
    getAudioTracks: () => of('audio'),
  } as unknown as MediaStream;
};

/** A place where invites lead to, for several apps. */
export class Switchboard {
  private readonly rooms = new Map<string, Partial<Record<Seat, FakeLink>>>();
  private invites = 0;
  code = '314159';
  /** What the browsers of all these apps were asked for, and what they give. */
  readonly opened: FakeTrack[] = [];
  answer: (kind: 'video' | 'sound') => Promise<OwnMediaFailure | null> = () => Promise.resolve(null);

  devices(change: Partial<LiveLinks> = {}): LiveDevices {
    const links: LiveLinks = {
      isAble: true,
      newInvite: () => {
        this.invites += 1;
        return {
          room: `room${this.invites}`.padEnd(21, '-').concat('A'),
          secret: 'secret'.padEnd(21, '-').concat('A'),
        };
      },
      meet: (invite, seat) => this.seat(invite, seat),
      offerByHand: () => {
        const invite = { room: 'by hand', secret: '' };
        const link = this.seat(invite, 'host');
        const answer = (text: string) =>
          Promise.resolve(
            text === 'second text'
              ? ({ ok: true, value: undefined } as const)
              : ({ ok: false, failure: { kind: 'not-an-invite' } } as const),
          );
        return Promise.resolve({ ok: true, value: { text: 'first text', link, answer } });
      },
      answerByHand: (text) =>
        Promise.resolve(
          text === 'first text'
            ? { ok: true, value: { text: 'second text', link: this.seat({ room: 'by hand', secret: '' }, 'guest') } }
            : { ok: false, failure: { kind: 'not-an-invite' } },
        ),
      ...change,
    };
    const open: LiveDevices['media']['open'] = async (kind) => {
      const failure = await this.answer(kind);
      if (failure) return { ok: false, failure };
      const track = new FakeTrack(kind === 'sound' ? 'audio' : 'video');
      this.opened.push(track);
      return {
        ok: true,
        value: {
          track: track as unknown as MediaStreamTrack,
          onLost: (listener) => track.addEventListener('ended', listener),
          stop: () => track.stop(),
        },
      };
    };
    return { links, wire: createLiveWire(), eyeWire: createEyeWire(), media: { open } };
  }

  /** Cuts the way in every room. */
  cut(): void {
    this.all((link) => link.status.kind === 'up' && link.become({ kind: 'down', sinceMs: 0 }));
  }

  mend(): void {
    this.all((link) => link.status.kind === 'down' && link.other && link.become({ kind: 'up', code: this.code }));
  }

  linkOf(seat: Seat): FakeLink {
    const found = [...this.rooms.values()].at(-1)?.[seat];
    if (!found) throw new Error(`expected a ${seat}`);
    return found;
  }

  private all(does: (link: FakeLink) => unknown): void {
    for (const room of this.rooms.values()) for (const link of Object.values(room)) does(link);
  }

  private seat({ room }: Invite, seat: Seat): FakeLink {
    const seats = this.rooms.get(room) ?? {};
    this.rooms.set(room, seats);
    const link = new FakeLink();
    // Whoever takes the seat again is the one who is there.
    seats[seat] = link;
    const other = seats[seat === 'host' ? 'guest' : 'host'];
    if (other && other.status.kind !== 'over') {
      [link.other, other.other] = [other, link];
      // As over a network: later than now.
      void later().then(() => {
        for (const one of [other, link]) one.become({ kind: 'connecting' });
        for (const one of [other, link]) one.status = { kind: 'up', code: this.code };
        for (const one of [other, link]) one.become(one.status);
      });
    }
    return link;
  }
}

/** The memory of a tab of a phone as the eye; a second app with it finds it as after a reload. */
export function fakeEyeTab(kept: KeptEye | null = null, isSecure = true): EyeTab {
  let now = kept;
  return {
    isSecure,
    read: () => now,
    onInvited: () => () => undefined,
    keep: (next) => (now = next),
  };
}

/** The memory of a tab, which a second app with it finds as after a reload. */
export function fakeTab(invited: Invite | null = null): LiveTab & { kept: readonly KeptMeeting[] } {
  let invite = invited;
  const tab = {
    kept: [] as readonly KeptMeeting[],
    get invited() {
      return invite;
    },
    onInvited: () => () => undefined,
    read: () => Promise.resolve({ invited: invite, meetings: tab.kept }),
    keep: (now: readonly KeptMeeting[]) => void (tab.kept = now),
    forgetInvite: () => void (invite = null),
  };
  return tab;
}
