import type { Invite, Seat } from '../../ports/live.ts';
import { joined, type Bytes } from './bytes.ts';
import { GREETING_BYTES, Handshake, PROOF_BYTES, type Proven } from './handshake.ts';
import type { Wire } from './wire.ts';

/** The first byte of everything that is sent in order. */
const GREETING = 1;
const PROOF = 2;
const PART = 3;
const LAST_PART = 4;
/** Which kinds of tracks are shared, as one byte. */
const SHARED = 5;

const COUNTER_BYTES = 4;
const SEAL_BYTES = 16;
const MOST_COUNTER = 2 ** 32 - 1;
/** Longer messages go in parts: every browser takes 64 kB at once. */
const PART_BYTES = 32_000;
/** A message of more parts than this is none of ours. A choice: a megabyte. */
const MOST_PARTS = 32;
/** The longest pose, sealed, in bytes: it goes in one packet with room. */
const MOST_POSE_BYTES = 640;

/*
 * What carries the bytes tells too late that nothing comes through any more: a peer connection after five seconds, and what was lost in
 * a cut is sent again after up to three (measured: 2.8 s after one of 3 s). So what is sent at once is answered now and then. Where no answer comes,
 * nothing but a question goes out until one does: few bytes, which leave room on the way for themselves and for what is sent again.
 */
const ASK = 0;
const ANSWER = 1;
/** What was sent is answered at most so often. A choice: 3.3 answers a second are some 3 kbit/s. */
const ANSWER_EVERY_MS = 300;
/**
 * So long without an answer, and the other end is taken for away; on a long way twice as long as the last answer took, up to a limit. After a
 * while without an answer the channel below has no more than one packet (1.2 kB) under way, in which what was said before it came to that
 * (here half a second of it) and the questions of three seconds must find room: measured, with 700 ms and a question every 250 ms they did not always.
 */
const SILENT_MS = 500;
const MOST_SILENT_MS = 3000;
/** So often it is asked then, and it is looked so often whether it has come to that: the link is back so soon after the way is. */
const ASK_EVERY_MS = 400;

export interface SealedEvents {
  proven(code: string): void;
  message(bytes: Bytes): void;
  /** The other end now shares these kinds of tracks: what it gave to `sendShared`. */
  shared(kinds: number): void;
  pose(bytes: Bytes): void;
  /** The other end does not know the secret, somebody sits between, or something was altered: nothing of it is used. */
  refused(): void;
}

interface Keys {
  readonly send: CryptoKey;
  readonly take: CryptoKey;
  readonly sendPose: CryptoKey;
  readonly takePose: CryptoKey;
}

/** A counter as the 12 bytes that AES-GCM wants, and as the 4 that are sent. */
const counted = (counter: number): { readonly iv: Bytes; readonly sent: Bytes } => {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, counter);
  return { iv, sent: iv.slice(8) };
};

/**
 * Both ends of a wire prove themselves, and all that goes over it is sealed: with a key for each direction, channel and connection, and a
 * counter, so that what was altered, sent twice or left out is refused.
 */
export class SealedLink {
  private readonly wire: Wire;
  private readonly events: SealedEvents;
  private readonly seat: Seat;
  private readonly handshake: Handshake;
  private keys: Keys | null = null;
  private proven: Proven | null = null;
  private isGreeted = false;
  private isOver = false;
  private sent = 0;
  private taken = 0;
  private posesSent = 0;
  private poseTaken = 0;
  private parts: Bytes[] = [];
  /** Since when nothing that was sent has been answered; null: nothing waits for an answer. */
  private unansweredMs: number | null = null;
  /** Whether the other end answers at all: an older version does not. */
  private answers = false;
  private answeredMs = -Infinity;
  private patienceMs = SILENT_MS;
  /** What is said while the other end does not answer. */
  private readonly held: Bytes[] = [];
  private asking: ReturnType<typeof setInterval> | null = null;
  /** What is sent and what is taken are each done in their order: sealing and opening take their time. */
  private sending: Promise<void> = Promise.resolve();
  private taking: Promise<void> = Promise.resolve();

  constructor(wire: Wire, invite: Invite, seat: Seat, events: SealedEvents) {
    this.wire = wire;
    this.events = events;
    this.seat = seat;
    this.handshake = new Handshake(invite, seat, wire.ends);
    wire.onBytes = (bytes) => this.inTurn('taking', () => this.take(bytes));
    wire.onNow = (bytes) => void this.takePose(bytes);
    this.inTurn('sending', async () => wire.send(joined(new Uint8Array([GREETING]), await this.handshake.greeting())));
  }

  /** Sends a message. Call it only after `proven`. */
  send(bytes: Uint8Array): void {
    const whole = new Uint8Array(bytes);
    if (this.isSilent) this.held.push(whole);
    else this.sendNow(whole);
  }

  private sendNow(whole: Bytes): void {
    this.unansweredMs ??= performance.now();
    this.inTurn('sending', async () => {
      for (let at = 0; at === 0 || at < whole.length; at += PART_BYTES) {
        const isLast = at + PART_BYTES >= whole.length;
        await this.seal(isLast ? LAST_PART : PART, whole.subarray(at, at + PART_BYTES));
      }
    });
  }

  /** Says which kinds of tracks are shared from now on: a number of one byte. The tracks themselves do not tell that they have ended. */
  sendShared(kinds: number): void {
    this.inTurn('sending', () => this.seal(SHARED, new Uint8Array([kinds])));
  }

  /** Sends a pose, which may be lost. False where it was dropped. */
  sendPose(bytes: Uint8Array): boolean {
    if (this.isSilent || this.wire.isFull()) return false;
    this.unansweredMs ??= performance.now();
    return this.sealNow(new Uint8Array(bytes));
  }

  /** Nothing that was sent for a while has been answered. */
  private get isSilent(): boolean {
    return this.answers && this.unansweredMs !== null && performance.now() - this.unansweredMs > this.patienceMs;
  }

  /** Asks whether the other end is there, where it does not say so by itself. */
  private ask(): void {
    if (this.unansweredMs === null) return;
    // Until it has answered once nobody knows whether it will.
    if (this.isSilent || !this.answers) this.sealNow(new Uint8Array([ASK]));
  }

  /** Something came of the other end. `isAnswer`: it says that what was sent has come. */
  private hear(isAnswer: boolean): void {
    if (isAnswer) {
      this.answers = true;
      const tookMs = performance.now() - (this.unansweredMs ?? performance.now());
      this.patienceMs = Math.min(MOST_SILENT_MS, Math.max(SILENT_MS, 2 * tookMs));
      this.unansweredMs = null;
      for (const one of this.held.splice(0)) this.sendNow(one);
      return;
    }
    const nowMs = performance.now();
    if (nowMs - this.answeredMs < ANSWER_EVERY_MS) return;
    this.answeredMs = nowMs;
    this.sealNow(new Uint8Array([ANSWER]));
  }

  private sealNow(bytes: Bytes): boolean {
    const { keys, wire } = this;
    if (!keys || this.isOver || this.posesSent >= MOST_COUNTER) return false;
    this.posesSent += 1;
    const { iv, sent } = counted(this.posesSent);
    crypto.subtle.encrypt({ name: 'AES-GCM', iv }, keys.sendPose, bytes).then(
      (sealed) => this.isOver || wire.sendNow(joined(sent, new Uint8Array(sealed))),
      () => this.refuse(),
    );
    return true;
  }

  close(): void {
    this.isOver = true;
    if (this.asking !== null) clearInterval(this.asking);
    this.wire.onBytes = null;
    this.wire.onNow = null;
  }

  private inTurn(which: 'sending' | 'taking', act: () => Promise<void>): void {
    this[which] = this[which].then(() => (this.isOver ? undefined : act())).catch(() => this.refuse());
  }

  private refuse(): void {
    if (this.isOver) return;
    this.close();
    this.events.refused();
  }

  private async seal(kind: number, bytes: Bytes): Promise<void> {
    if (!this.keys) return;
    this.sent += 1;
    if (this.sent > MOST_COUNTER) return this.refuse();
    const { iv, sent } = counted(this.sent);
    const head = joined(new Uint8Array([kind]), sent);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, this.keys.send, bytes);
    this.wire.send(joined(head, new Uint8Array(sealed)));
  }

  private async take(bytes: Bytes): Promise<void> {
    const [kind] = bytes;
    const rest = bytes.slice(1);
    if (kind === GREETING && rest.length === GREETING_BYTES && !this.isGreeted) {
      // Only one: who has seen our opened commitment could choose another of their own, and the six digits with it.
      this.isGreeted = true;
      // Our own greeting is part of what is proven, and theirs may come while it is still being made.
      await this.sending;
      const proof = await this.handshake.prove(rest);
      this.inTurn('sending', () => Promise.resolve(this.wire.send(joined(new Uint8Array([PROOF]), proof))));
      return;
    }
    if (kind === PROOF && rest.length === PROOF_BYTES && !this.proven) return this.takeProof(rest);
    if ((kind === PART || kind === LAST_PART || kind === SHARED) && this.keys) return this.takePart(bytes, this.keys);
    this.refuse();
  }

  private async takeProof(proof: Bytes): Promise<void> {
    this.proven = await this.handshake.check(proof);
    if (!this.proven) return this.refuse();
    const { keyOf, code } = this.proven;
    const other: Seat = this.seat === 'host' ? 'guest' : 'host';
    const [send, take, sendPose, takePose] = await Promise.all([
      keyOf(this.seat, 'messages'),
      keyOf(other, 'messages'),
      keyOf(this.seat, 'poses'),
      keyOf(other, 'poses'),
    ]);
    this.keys = { send, take, sendPose, takePose };
    // The other end takes nothing sealed before it has our proof: what follows is sent after it.
    await this.sending;
    if (this.isOver) return;
    this.asking = setInterval(() => this.ask(), ASK_EVERY_MS);
    this.unansweredMs = performance.now();
    this.events.proven(code);
  }

  private async takePart(bytes: Bytes, { take }: Keys): Promise<void> {
    const head = bytes.slice(0, 1 + COUNTER_BYTES);
    const counter = bytes.length > 1 + COUNTER_BYTES ? new DataView(head.buffer).getUint32(1) : 0;
    if (counter !== this.taken + 1) return this.refuse();
    this.taken = counter;
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: counted(counter).iv, additionalData: head },
      take,
      bytes.subarray(1 + COUNTER_BYTES),
    );
    if (bytes[0] === SHARED) return this.events.shared(new Uint8Array(opened)[0] ?? 0);
    this.parts.push(new Uint8Array(opened));
    if (this.parts.length > MOST_PARTS) return this.refuse();
    if (bytes[0] !== LAST_PART) return;
    const whole = joined(...this.parts);
    this.parts = [];
    this.hear(false);
    this.events.message(whole);
  }

  /** A pose that comes late, twice or altered is dropped: anybody may send packets. */
  private async takePose(bytes: Bytes): Promise<void> {
    if (!this.keys || this.isOver || bytes.length > MOST_POSE_BYTES || bytes.length < COUNTER_BYTES + SEAL_BYTES)
      return;
    const counter = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    if (counter <= this.poseTaken) return;
    try {
      const opened = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: counted(counter).iv },
        this.keys.takePose,
        bytes.subarray(COUNTER_BYTES),
      );
      if (counter <= this.poseTaken || this.isOver) return;
      this.poseTaken = counter;
      const pose = new Uint8Array(opened);
      const isSign = pose.length === 1;
      this.hear(isSign && pose[0] === ANSWER);
      if (!isSign) this.events.pose(pose);
    } catch {
      // Not sealed by the other end.
    }
  }
}
