import type { MediaKinds } from '../../care/live/media.ts';
import type { Bytes } from './bytes.ts';
import type { Way } from './way.ts';
import type { Wire } from './wire.ts';

/**
 * More than this waiting, and a pose is dropped: it would come late, and hold up what is behind it (measured: 235 kB after a cut of 20 s, 4 kB
 * after one of 3 s, which then took the place of what asks whether the way is back). One pose, sealed.
 */
export const MOST_WAITING_BYTES = 300;

const MEDIA = ['audio', 'video'] as const;

/**
 * What is sent at most. Choices: a picture of 640 x 360 that can be told movement in, a voice, and together half of what a slow line at home
 * sends up (1 Mbit/s). Where the line is full the picture gives way: poses and events go first.
 */
const MOST_BITS = { video: 450_000, audio: 40_000 } as const;
const MOST_PICTURES = 20;

/** The kinds among these tracks as a number, a bit for each. */
export const kindsOf = (tracks: readonly MediaStreamTrack[]): number =>
  MEDIA.reduce((sum, kind, bit) => sum + (tracks.some((track) => track.kind === kind) ? 1 << bit : 0), 0);

/** The same of what somebody takes. */
export const bitsOf = ({ sound, video }: MediaKinds): number => (sound ? 1 : 0) | (video ? 2 : 0);

/** The fingerprints of DTLS in a description, all of them, in one order. */
const fingerprintsIn = (description: RTCSessionDescription | null): string =>
  [...(description?.sdp ?? '').matchAll(/^a=fingerprint:(\S+) (\S+)/gm)]
    .map(([, hash, value]) => `${hash} ${value}`.toLowerCase())
    .filter((one, at, all) => all.indexOf(one) === at)
    .sort()
    .join(' ');

export interface PeerEvents {
  /** Both channels are open. */
  open(wire: Wire): void;
  candidate(candidate: RTCIceCandidateInit): void;
  /** The way is there, is looked for, or is lost (`restart` finds another one). */
  state(state: RTCPeerConnectionState): void;
}

/** A peer connection with two channels: `ev` in order and whole, `pose` without either. */
export class Peer implements Way {
  readonly connection: RTCPeerConnection;
  private readonly ordered: RTCDataChannel;
  private readonly now: RTCDataChannel;
  /** What is given on of what comes: copies, for what came from the other end could not be stopped and begin again. */
  private readonly given = new Map<string, MediaStreamTrack>();
  private stream: MediaStream | null = null;
  /** Makes the wire once everything for it is there. */
  private readonly openSoon: () => void;

  constructor(configuration: RTCConfiguration, { open, candidate, state }: PeerEvents) {
    this.connection = new RTCPeerConnection(configuration);
    // Negotiated: both ends know both channels, and none waits for the other to open one.
    this.ordered = this.connection.createDataChannel('ev', { negotiated: true, id: 0, ordered: true });
    this.now = this.connection.createDataChannel('pose', {
      ...{ negotiated: true, id: 1, ordered: false, maxRetransmits: 0 },
    });
    const channels = [this.ordered, this.now];
    let wire: Wire | null = null;
    // The other end may have both channels, and speak, before we have the second one: nothing of that is lost.
    const early: Bytes[] = [];
    this.ordered.addEventListener('message', ({ data }) => {
      if (wire) wire.onBytes?.(bytesIn(data));
      else early.push(bytesIn(data));
    });
    this.now.addEventListener('message', ({ data }) => wire?.onNow?.(bytesIn(data)));
    for (const channel of channels) {
      channel.binaryType = 'arraybuffer';
      channel.addEventListener('open', () => this.openSoon());
    }
    this.openSoon = () => {
      // Both may be open before the first of them says so; and both before the browser shows the description that the other end gave,
      // without whose fingerprint an honest end would be taken for somebody else.
      if (wire || channels.some(({ readyState }) => readyState !== 'open')) return;
      const made = this.wire();
      if (made.ends.mine === '' || made.ends.theirs === '') return;
      wire = made;
      open(wire);
      for (const bytes of early.splice(0)) wire.onBytes?.(bytes);
    };
    this.connection.addEventListener('icecandidate', ({ candidate: found }) => found && candidate(found.toJSON()));
    this.connection.addEventListener('connectionstatechange', () => state(this.connection.connectionState));
  }

  /** The host's description. `isAnew`: another way is looked for. */
  async offer(isAnew: boolean): Promise<RTCSessionDescriptionInit> {
    // Room for what either may share later: a track that comes then needs no new description.
    if (this.connection.getTransceivers().length === 0)
      for (const kind of MEDIA) this.connection.addTransceiver(kind, { direction: 'sendrecv' });
    await this.connection.setLocalDescription(await this.connection.createOffer({ iceRestart: isAnew }));
    return descriptionOf(this.connection.localDescription);
  }

  /** The guest's description, which answers one of the host. */
  async answer(offer: RTCSessionDescriptionInit): Promise<RTCSessionDescriptionInit> {
    await this.connection.setRemoteDescription(offer);
    for (const transceiver of this.connection.getTransceivers()) transceiver.direction = 'sendrecv';
    await this.connection.setLocalDescription(await this.connection.createAnswer());
    this.openSoon();
    return descriptionOf(this.connection.localDescription);
  }

  async takeAnswer(answer: RTCSessionDescriptionInit): Promise<void> {
    // An answer to an older offer comes too late.
    if (this.connection.signalingState === 'have-local-offer') await this.connection.setRemoteDescription(answer);
    this.openSoon();
  }

  async takeCandidate(candidate: RTCIceCandidateInit): Promise<void> {
    // A way of an older description is no way of this one.
    await this.connection.addIceCandidate(candidate).catch(() => undefined);
  }

  /** The description once all ways are known, for those who carry it by hand; as many as are known when `limit` rejects or resolves. */
  async gathered(limit: Promise<void>): Promise<RTCSessionDescriptionInit> {
    const { connection } = this;
    const complete = new Promise<void>((resolve) => {
      const look = (): void => {
        if (connection.iceGatheringState === 'complete') resolve();
      };
      connection.addEventListener('icegatheringstatechange', look);
      look();
    });
    await Promise.race([complete, limit]);
    return descriptionOf(connection.localDescription);
  }

  get state(): RTCPeerConnectionState {
    return this.connection.connectionState;
  }

  share(tracks: readonly MediaStreamTrack[]): void {
    for (const { sender, receiver } of this.connection.getTransceivers()) {
      const { kind } = receiver.track;
      // A connection that has just closed sends nothing any more.
      sender
        .replaceTrack(tracks.find((track) => track.kind === kind) ?? null)
        .then(() => restrain(sender, kind))
        .catch(() => undefined);
    }
  }

  /** What comes of these kinds (`kindsOf`) from the other end; null where that is nothing. */
  media(kinds: number): MediaStream | null {
    for (const { receiver } of this.connection.getTransceivers()) {
      const { track } = receiver;
      const before = this.given.get(track.kind);
      const isGiven = (kinds & kindsOf([track])) !== 0;
      if (isGiven === (before !== undefined)) continue;
      before?.stop();
      if (isGiven) this.given.set(track.kind, track.clone());
      else this.given.delete(track.kind);
      // Another stream each time: whoever plays it sees that it is another one.
      this.stream = this.given.size > 0 ? new MediaStream([...this.given.values()]) : null;
    }
    return this.stream;
  }

  close(): void {
    for (const track of this.given.values()) track.stop();
    this.given.clear();
    this.connection.close();
  }

  private wire(): Wire {
    return {
      ends: {
        mine: fingerprintsIn(this.connection.currentLocalDescription ?? this.connection.localDescription),
        theirs: fingerprintsIn(this.connection.currentRemoteDescription ?? this.connection.remoteDescription),
      },
      send: (bytes) => {
        if (this.ordered.readyState === 'open') this.ordered.send(bytes);
      },
      sendNow: (bytes) => {
        if (this.now.readyState === 'open') this.now.send(bytes);
      },
      isFull: () => this.now.readyState !== 'open' || this.now.bufferedAmount > MOST_WAITING_BYTES,
      onBytes: null,
      onNow: null,
    };
  }
}

async function restrain(sender: RTCRtpSender, kind: string): Promise<void> {
  const parameters = sender.getParameters();
  const isVideo = kind === 'video';
  for (const encoding of parameters.encodings) {
    encoding.maxBitrate = isVideo ? MOST_BITS.video : MOST_BITS.audio;
    encoding.networkPriority = isVideo ? 'very-low' : 'medium';
    if (isVideo) encoding.maxFramerate = MOST_PICTURES;
  }
  // Before the two have agreed on how, there is nothing to restrain yet: what is shared is given anew once they have.
  if (parameters.encodings.length > 0) await sender.setParameters(parameters);
}

const bytesIn = (data: unknown): Bytes => (data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array());

const descriptionOf = (description: RTCSessionDescription | null): RTCSessionDescriptionInit => ({
  type: description?.type ?? 'offer',
  sdp: description?.sdp ?? '',
});
