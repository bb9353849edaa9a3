import { NO_MEDIA, type MediaKinds } from '../../care/live/media.ts';
import type { Invite, LinkStatus, LiveFailure, LiveLink, Seat } from '../../ports/live.ts';
import type { MeetingNote } from '../../schema/signal.ts';
import { base64Of, chance } from './bytes.ts';
import { bitsOf, kindsOf, Peer } from './peer-wire.ts';
import type { Relay } from './relays.ts';
import { SealedLink } from './sealed-link.ts';
import type { Way } from './way.ts';
import type { Wire } from './wire.ts';

/** A way that seems lost may come back by itself for so long; after that another one is looked for, and again and again. Choices (trust research: back in 0.1 s). */
const LOST_MS = 2000;
const AGAIN_MS = 3500;
/** Two who know of each other and have found no way for so long have none. A choice: with a slow relay it takes ten. */
const UNREACHABLE_MS = 45_000;

/** Where there is a relay, each of the two ways has so long to open before the other one is tried. A choice: in one network it takes 0.1 s, over TURN 0.2 (trust research). */
const OTHER_WAY_MS = 6000;
/** A straight way that is lost is looked for so often before the relay is taken, where there is one, and the relay so often before a straight one. Choices. */
const TRIES_STRAIGHT = 2;
const TRIES_OVER_RELAY = 4;

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

interface Now {
  readonly id: string;
  readonly way: Way;
  /** Null: the way leads over the relay. */
  readonly peer: Peer | null;
  readonly theirLife: string | null;
}

/**
 * A link over a peer connection, or over a relay where none is found or it is wanted. The host describes and the guest answers; a way that is lost is looked for again by itself, and a page that
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
  private relay: Relay | null = null;
  private now: Now | null = null;
  private sealed: SealedLink | null = null;
  private code: string | null = null;
  private tracks: readonly MediaStreamTrack[] = [];
  private taken: MediaKinds = NO_MEDIA;
  /** What the other end says that it shares (`kindsOf`). */
  private shared = 0;
  private looking: ReturnType<typeof setTimeout> | null = null;
  private tries = 0;
  private otherWay: ReturnType<typeof setTimeout> | null = null;
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

  /** The relay that may be used from now on; null: none. */
  useRelay(relay: Relay | null): void {
    this.relay = relay;
  }

  /** The other end, or the server, is there (again): both say who they are. */
  greet(): void {
    this.meeting.say({ kind: 'here', life: this.life, wantsRelay: this.relay?.isWanted ?? false });
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
    const peer = this.openPeer(id, theirLife);
    const { sdp = '' } = await peer.offer(false);
    return { peer, id, sdp };
  }

  /** The guest's answer to a description. */
  async answer(id: string, sdp: string): Promise<{ readonly peer: Peer; readonly sdp: string }> {
    const peer = (this.now?.id === id && this.now.peer) || this.openPeer(id, null);
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
    this.now?.way.share(this.tracks);
    this.sealed?.sendShared(kindsOf(this.tracks));
  }

  /** Gives on what is both shared and taken. */
  private giveOn(): void {
    this.media.tell(this.now?.way.media(this.shared & bitsOf(this.taken)) ?? null);
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
        if (this.seat === 'guest') return this.now?.way.state === 'connected' ? undefined : this.greet();
        if (this.now?.theirLife === note.life) return this.isLost ? this.describeAgain() : undefined;
        this.expectSoon();
        const isOverRelay = this.relay !== null && (note.wantsRelay || this.relay.isWanted);
        return isOverRelay ? this.beginOverRelay(note.life) : this.beginStraight(note.life);
      }
      case 'relay': {
        if (this.seat === 'host' || !this.relay) return;
        this.expectSoon();
        this.openRelay(this.relay, note.peer, null);
        return;
      }
      case 'offer': {
        if (this.seat === 'host') return;
        this.expectSoon();
        const { sdp } = await this.answer(note.peer, note.sdp);
        return this.meeting.say({ kind: 'answer', peer: note.peer, sdp });
      }
      case 'answer':
        this.expectSoon();
        return this.now?.id === note.peer ? this.now.peer?.takeAnswer({ type: 'answer', sdp: note.sdp }) : undefined;
      case 'candidate':
        return this.now?.id === note.peer ? this.now.peer?.takeCandidate(note.candidate) : undefined;
      case 'again':
        return this.seat === 'host' && this.now?.id === note.peer ? this.describeAgain() : undefined;
    }
  }

  private async beginStraight(theirLife: string | null): Promise<void> {
    const { id, sdp } = await this.begin(theirLife);
    this.meeting.say({ kind: 'offer', peer: id, sdp });
    this.elseTry(id, () => this.beginOverRelay(theirLife));
  }

  /** The host waits on the relay, under a number that is new each time, and tells the guest of it. */
  private beginOverRelay(theirLife: string | null): void {
    const { relay } = this;
    if (!relay) return;
    const id = base64Of(chance(16));
    this.openRelay(relay, id, theirLife);
    this.meeting.say({ kind: 'relay', peer: id });
    if (!relay.isOnly) this.elseTry(id, () => this.beginStraight(theirLife));
  }

  /** Where there are two kinds of way and the one of this number does not open in time, the other one is tried. */
  private elseTry(id: string, other: () => Promise<void> | void): void {
    if (!this.relay) return;
    this.otherWay = setTimeout(() => {
      if (this.now?.id === id && this.status.kind !== 'up') this.turn = this.turn.then(other).catch(() => undefined);
    }, OTHER_WAY_MS);
  }

  private openRelay(relay: Relay, id: string, theirLife: string | null): void {
    this.leave(theirLife);
    const way = relay.open(id, this.seat, this.eventsOf(id));
    this.take({ id, way, peer: null, theirLife });
  }

  private openPeer(id: string, theirLife: string | null): Peer {
    this.leave(theirLife);
    const peer = new Peer(this.configuration, {
      ...this.eventsOf(id),
      candidate: (candidate) => {
        if (this.isNow(id) && candidate.candidate)
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
    });
    this.take({ id, way: peer, peer, theirLife });
    return peer;
  }

  private isNow(id: string): boolean {
    return this.now?.id === id && !this.isOver;
  }

  /** What comes of a way: where it is the one that is in use, it carries the link. */
  private eventsOf(id: string): { open(wire: Wire): void; state(state: RTCPeerConnectionState): void } {
    const isNow = (): boolean => this.isNow(id);
    return {
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
      state: (state) => isNow() && this.follow(state),
    };
  }

  /** The way that was in use is none any more. `theirLife`: the page at the other end of the next one; null where that is not known. */
  private leave(theirLife: string | null): void {
    if (this.otherWay !== null) clearTimeout(this.otherWay);
    // To another page than before nothing goes before it is shared anew.
    if (this.now && (theirLife === null || theirLife !== this.now.theirLife)) this.tracks = [];
    this.sealed?.close();
    this.sealed = null;
    this.code = null;
    this.now?.way.close();
    this.shared = 0;
    this.media.tell(null);
  }

  private take(now: Now): void {
    this.now = now;
    now.way.share(this.tracks);
    if (this.status.kind === 'waiting') this.tell({ kind: 'connecting' });
    else if (this.status.kind === 'up') this.tell({ kind: 'down', sinceMs: performance.now() });
  }

  private up(code: string): void {
    this.code = code;
    // What is shared is given to the lines of this connection only now: the guest has them since the host's description.
    this.shareNow();
    if (this.now?.way.state === 'connected') this.tellUp(code);
  }

  private tellUp(code: string): void {
    this.tell({ kind: 'up', code, ...(this.now?.peer === null && { isBytesOnly: true }) });
  }

  private get isLost(): boolean {
    const state = this.now?.way.state;
    return state === 'disconnected' || state === 'failed';
  }

  private follow(state: RTCPeerConnectionState): void {
    if (state === 'connected') {
      this.stopLooking();
      this.tries = 0;
      if (this.code !== null && this.status.kind !== 'up') this.tellUp(this.code);
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
    if (!this.now || this.isOver || this.now.way.state === 'connected') return;
    const { id, peer, theirLife } = this.now;
    // A room that one of the two has left is over: another one is begun. What was tried in vain for a while is left for the other kind.
    const { relay, tries } = this;
    if (relay && (relay.isOnly || (peer ? tries >= TRIES_STRAIGHT : tries < TRIES_OVER_RELAY)))
      return this.beginOverRelay(theirLife);
    if (!peer) return this.beginStraight(theirLife);
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
    this.leave(null);
    this.now = null;
  }

  private tell(status: LinkStatus): void {
    this.status = status;
    this.statuses.tell(status);
  }
}
