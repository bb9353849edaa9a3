import type { MediaKinds } from '../care/live/media.ts';

/** What opens a room: it stands in the link, after `#`, and never reaches a server. */
export interface Invite {
  /** 128 bits, base64url. */
  readonly room: string;
  /** 128 bits, base64url. It proves who is at the other end, and keys what is said. */
  readonly secret: string;
}

/** Which of the two seats: who made the invite, or who was invited. */
export type Seat = 'host' | 'guest';

/** Why two could not meet, or do not meet any more. */
export type LiveFailure =
  /** This browser cannot connect to another one (no WebRTC). */
  | { readonly kind: 'no-live-here' }
  /** The server that lets two find each other does not answer. Tried again by itself. */
  | { readonly kind: 'no-server' }
  /** No such room: never made, used up, or too old. */
  | { readonly kind: 'no-room' }
  /** Both seats are taken. */
  | { readonly kind: 'full' }
  /** Who is there does not know the secret, or somebody sits in between: both ends have closed. */
  | { readonly kind: 'not-trusted' }
  /** The other one never came within the life of the invite. */
  | { readonly kind: 'expired' }
  /** A text that was pasted is no invite or answer of this app. */
  | { readonly kind: 'not-an-invite' }
  /** The two networks let nothing through. */
  | { readonly kind: 'unreachable' };

export type Met<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: LiveFailure };

export type LinkStatus =
  /** In the room, alone. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'connecting' }
  /**
   * Proven to be who has the secret. `code`: six digits that both ends show, to be read out to each other. `isBytesOnly`: the way is a relay,
   * which carries no picture and no sound.
   */
  | { readonly kind: 'up'; readonly code: string; readonly isBytesOnly?: true }
  /** Was up, and is being mended by itself; since when, on the monotonic clock. */
  | { readonly kind: 'down'; readonly sinceMs: number }
  | { readonly kind: 'over'; readonly failure: LiveFailure | null };

/**
 * The way to one other person. Whatever carries it (a peer connection, a relay), each message is sealed with a key from the secret of the
 * invite, and both ends have proven that they have it before the status is `up`.
 */
export interface LiveLink {
  readonly status: LinkStatus;
  onStatus(listener: (status: LinkStatus) => void): () => void;
  /**
   * Sends bytes, in order and whole while the link is up. False where it is not up: whoever sends keeps what has not been acknowledged, and
   * sends it anew once it is (`care/live/ledger.ts`).
   */
  send(bytes: Uint8Array): boolean;
  onMessage(listener: (bytes: Uint8Array) => void): () => void;
  /** Sends one pose that may be lost, of at least two bytes. False where it was dropped, because too much waits or the link is not up. */
  sendPose(bytes: Uint8Array): boolean;
  onPose(listener: (bytes: Uint8Array) => void): () => void;
  /** Shares these tracks with the other end; an empty list takes them back, and so does the other page being opened anew. */
  share(tracks: readonly MediaStreamTrack[]): void;
  /** Takes so much of what the other end shares, from now on; at first nothing. What is not taken is not played here, whoever sends it. */
  takes(kinds: MediaKinds): void;
  /** What the other end shares and this one takes; null where that is nothing. What ends is stopped. */
  onMedia(listener: (stream: MediaStream | null) => void): () => void;
  close(): void;
}

/** A meeting without any server: two texts that are carried by hand. */
export interface ByHand {
  /** What the other one needs next: as a text to copy and as a QR code. */
  readonly text: string;
  readonly link: LiveLink;
  /** Takes the answer of the other one. Not given to who answers. */
  answer?(text: string): Promise<Met<void>>;
}

/** The ways in which two browsers find each other. */
export interface LiveLinks {
  /** Whether this browser can. */
  readonly isAble: boolean;
  /** A new invite, made here of chance. */
  newInvite(): Invite;
  /**
   * Takes a seat in the room of an invite, or takes it again after a reload. Never rejects: what comes of it is the link's status.
   * The room is single use: who has sat in it can come back to their own seat and nobody else can take it.
   */
  meet(invite: Invite, seat: Seat): LiveLink;
  /** Begins a meeting without a server. */
  offerByHand(): Promise<Met<ByHand>>;
  /** Answers a text of `offerByHand`. */
  answerByHand(text: string): Promise<Met<ByHand>>;
}
