/** A way to the other end, which may be lost and found: a peer connection, or a room of a relay. */
export interface Way {
  readonly state: RTCPeerConnectionState;
  /** Shares these tracks; a way that carries none leaves them out. */
  share(tracks: readonly MediaStreamTrack[]): void;
  /** What comes of these kinds (`kindsOf`) from the other end; null where that is nothing. */
  media(kinds: number): MediaStream | null;
  close(): void;
}
