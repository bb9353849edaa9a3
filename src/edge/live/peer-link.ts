import { NO_MEDIA, type MediaKinds } from '../../care/live/media.ts';
import type { Invite, LinkStatus, LiveFailure, LiveLink, Seat } from '../../ports/live.ts';
import type { MeetingNote } from '../../schema/signal.ts';
import { base64Of, chance } from './bytes.ts';
import { bitsOf, kindsOf, Peer } from './peer-wire.ts';
import { SealedLink } from './sealed-link.ts';

/** A way that seems lost may come back by itself for so long; after that another one is looked for, and again and again. Choices (trust research: back in 0.1 s). */
const LOST_MS = 2000;
const AGAIN_MS = 3500;
/** Two who know of each other and have found no way for so long have none. A choice: with a slow relay it takes ten. */
const UNREACHABLE_MS = 45_000;

/** After so many tries the connection to the server is made anew: it may be one that nobody has noticed is dead. A choice. */
const TRIES_TO_RENEW = 3;

/** What a link needs of whatever brings the two together. */
export interface Meeting {
  /** Gives a note to the other end; lost where that is not there. */
  say(note: MeetingNote): void;
  /** The other end has not been reached for a while: whatever carries the notes may be dead. */
  renew(): void;
  /** Called once, when the link is over; why, where nobody wanted it. */
  over(failure: LiveFailure | null): void;
}

class Listeners<T> {
  private readonly all = new Set<(value: T) => void>();
  readonly add = (listener: (value: T) => void): (() => void) => {
    this.all.add(listener);
    return () => this.all.delete(listener);
  };
  tell(value: T): void {
    for (const listener of this.all) listener(value);
  }
}

/**
 * A link over a peer connection. The host describes and the guest answers; a way that is lost is looked for again by itself, and a page that
 * was opened anew gets a new connection. How the notes of both reach each other is the meeting's.
 */
export class PeerLink implements LiveLink {
  status: LinkStatus = { kind: 'waiting' };
  /** Names this opening of the page. */
  readonly life = base64Of(chance(16));
  private readonly statuses = new Listeners<LinkStatus>();
  private readonly messages = new Listeners<Uint8Array>();
  private readonly poses = new Listeners<Uint8Array>();
  private readonly media = new Listeners<MediaStream | null>();
  readonly onStatus = this.statuses.add;
  readonly onMessage = this.messages.add;
  readonly onPose = this.poses.add;
  readonly onMedia = this.media.add;
  private readonly invite: Invite;
  private readonly seat: Seat;
  private readonly meeting: Meeting;
  private configuration: RTCConfiguration = {};
  private now: { readonly id: string; readonly peer: Peer; readonly theirLife: string | null } | null = null;
  private sealed: SealedLink | null = null;
  private code: string | null = null;
  private tracks: readonly MediaStreamTrack[] = [];
  private taken: MediaKinds = NO_MEDIA;
  /** What the other end says that it shares (`kindsOf`). */
  private shared = 0;
  private looking: ReturnType<typeof setTimeout> | null = null;
  private tries = 0;
  private giveUp: ReturnType<typeof setTimeout> | null = null;
  /** Notes are carried out one after the other, in the order in which they came. */
  private turn: Promise<void> = Promise.resolve();

  constructor(invite: Invite, seat: Seat, meeting: Meeting) {
    this.invite = invite;
    this.seat = seat;
    this.meeting = meeting;
  }

  /** The servers that help to find a way, from now on. */
  useServers(iceServers: readonly RTCIceServer[]): void {
    this.configuration = { ...this.configuration, iceServers: [...iceServers] };
  }

  /** The other end, or the server, is there (again): both say who they are. */
  greet(): void {
    this.meeting.say({ kind: 'here', life: this.life });
  }

  /** Carries out a note of the other end. */
  hear(note: MeetingNote): Promise<void> {
    this.turn = this.turn
      .then(() => (this.isOver ? undefined : this.carryOut(note)))
      .catch(() => this.lookAgain(AGAIN_MS));
    return this.turn;
  }

  /** The host's first description, with its number. */
  async begin(theirLife: string | null): Promise<{ readonly peer: Peer; readonly id: string; readonly sdp: string }> {
    const id = base64Of(chance(16));
    const peer = this.open(id, theirLife);
    const { sdp = '' } = await peer.offer(false);
    return { peer, id, sdp };
  }

  /** The guest's answer to a description. */
  async answer(id: string, sdp: string): Promise<{ readonly peer: Peer; readonly sdp: string }> {
    const peer = this.now?.id === id ? this.now.peer : this.open(id, null);
    const answered = await peer.answer({ type: 'offer', sdp });
    return { peer, sdp: answered.sdp ?? '' };
  }

  send(bytes: Uint8Array): boolean {
    if (this.status.kind !== 'up' || !this.sealed) return false;
    this.sealed.send(bytes);
    return true;
  }

  sendPose(bytes: Uint8Array): boolean {
    return this.status.kind === 'up' && this.sealed !== null && this.sealed.sendPose(bytes);
  }

  share(tracks: readonly MediaStreamTrack[]): void {
    this.tracks = tracks;
    this.shareNow();
  }

  takes(kinds: MediaKinds): void {
    this.taken = kinds;
    this.giveOn();
  }

  close(): void {
    this.end(null);
  }

  /** The link is over; `failure`: why, where nobody wanted it. */
  end(failure: LiveFailure | null): void {
    if (this.isOver) return;
    this.release();
    this.tell({ kind: 'over', failure });
    this.meeting.over(failure);
  }

  private get isOver(): boolean {
    return this.status.kind === 'over';
  }

  private shareNow(): void {
    this.now?.peer.share(this.tracks);
    this.sealed?.sendShared(kindsOf(this.tracks));
  }

  /** Gives on what is both shared and taken. */
  private giveOn(): void {
    this.media.tell(this.now?.peer.media(this.shared & bitsOf(this.taken)) ?? null);
  }

  /** The other end is there: a way is found within a while, or there is none. */
  private expectSoon(): void {
    this.giveUp ??= setTimeout(() => {
      if (this.status.kind === 'connecting') this.end({ kind: 'unreachable' });
    }, UNREACHABLE_MS);
  }

  private async carryOut(note: MeetingNote): Promise<void> {
    switch (note.kind) {
      case 'here': {
        if (this.seat === 'guest')
          return this.now?.peer.connection.connectionState === 'connected' ? undefined : this.greet();
        if (this.now?.theirLife === note.life) return this.isLost ? this.describeAgain() : undefined;
        this.expectSoon();
        const { id, sdp } = await this.begin(note.life);
        return this.meeting.say({ kind: 'offer', peer: id, sdp });
      }
      case 'offer': {
        if (this.seat === 'host') return;
        this.expectSoon();
        const { sdp } = await this.answer(note.peer, note.sdp);
        return this.meeting.say({ kind: 'answer', peer: note.peer, sdp });
      }
      case 'answer':
        this.expectSoon();
        return this.now?.id === note.peer ? this.now.peer.takeAnswer({ type: 'answer', sdp: note.sdp }) : undefined;
      case 'candidate':
        return this.now?.id === note.peer ? this.now.peer.takeCandidate(note.candidate) : undefined;
      case 'again':
        return this.seat === 'host' && this.now?.id === note.peer ? this.describeAgain() : undefined;
    }
  }

  private open(id: string, theirLife: string | null): Peer {
    this.sealed?.close();
    this.sealed = null;
    this.code = null;
    // The other page is another one now: nothing goes to it before it is shared anew.
    if (this.now) this.tracks = [];
    this.now?.peer.close();
    this.shared = 0;
    this.media.tell(null);
    const isNow = (): boolean => this.now?.id === id && !this.isOver;
    const peer = new Peer(this.configuration, {
      open: (wire) => {
        if (!isNow()) return;
        this.sealed = new SealedLink(wire, this.invite, this.seat, {
          proven: (code) => isNow() && this.up(code),
          message: (bytes) => isNow() && this.messages.tell(bytes),
          shared: (kinds) => {
            if (!isNow()) return;
            this.shared = kinds;
            this.giveOn();
          },
          pose: (bytes) => isNow() && this.poses.tell(bytes),
          refused: () => isNow() && this.end({ kind: 'not-trusted' }),
        });
      },
      candidate: (candidate) => {
        if (isNow() && candidate.candidate)
          this.meeting.say({
            kind: 'candidate',
            peer: id,
            candidate: {
              candidate: candidate.candidate,
              sdpMid: candidate.sdpMid ?? null,
              sdpMLineIndex: candidate.sdpMLineIndex ?? null,
              usernameFragment: candidate.usernameFragment ?? null,
            },
          });
      },
      state: (state) => isNow() && this.follow(state),
    });
    this.now = { id, peer, theirLife };
    peer.share(this.tracks);
    if (this.status.kind === 'waiting') this.tell({ kind: 'connecting' });
    else if (this.status.kind === 'up') this.tell({ kind: 'down', sinceMs: performance.now() });
    return peer;
  }

  private up(code: string): void {
    this.code = code;
    // What is shared is given to the lines of this connection only now: the guest has them since the host's description.
    this.shareNow();
    if (this.now?.peer.connection.connectionState === 'connected') this.tell({ kind: 'up', code });
  }

  private get isLost(): boolean {
    const state = this.now?.peer.connection.connectionState;
    return state === 'disconnected' || state === 'failed';
  }

  private follow(state: RTCPeerConnectionState): void {
    if (state === 'connected') {
      this.stopLooking();
      this.tries = 0;
      if (this.code !== null && this.status.kind !== 'up') this.tell({ kind: 'up', code: this.code });
    }
    if (state !== 'disconnected' && state !== 'failed') return;
    if (this.status.kind === 'up') this.tell({ kind: 'down', sinceMs: performance.now() });
    if (this.looking === null) this.lookAgain(state === 'failed' ? 0 : LOST_MS);
  }

  /** Looks for another way after so long, and again until one is found. */
  private lookAgain(afterMs: number): void {
    this.stopLooking();
    this.looking = setTimeout(() => {
      this.lookAgain(AGAIN_MS);
      this.tries += 1;
      if (this.tries % TRIES_TO_RENEW === 0) return this.meeting.renew();
      if (this.seat === 'guest') this.meeting.say({ kind: 'again', peer: this.now?.id ?? '' });
      else this.turn = this.turn.then(() => this.describeAgain()).catch(() => undefined);
    }, afterMs);
  }

  private async describeAgain(): Promise<void> {
    if (!this.now || this.isOver || this.now.peer.connection.connectionState === 'connected') return;
    const { id, peer } = this.now;
    const { sdp = '' } = await peer.offer(true);
    this.meeting.say({ kind: 'offer', peer: id, sdp });
  }

  private stopLooking(): void {
    if (this.looking !== null) clearTimeout(this.looking);
    this.looking = null;
  }

  private release(): void {
    this.stopLooking();
    if (this.giveUp !== null) clearTimeout(this.giveUp);
    this.sealed?.close();
    this.now?.peer.close();
    this.media.tell(null);
    this.now = null;
  }

  private tell(status: LinkStatus): void {
    this.status = status;
    this.statuses.tell(status);
  }
}
