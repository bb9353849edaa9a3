import { againOf, enter, isFull, newLedger, take, type Ledger } from '../../care/live/ledger.ts';
import { LIVE_VERSION, type Envelope, type LiveMessage } from '../../care/live/message.ts';
import { MOST_NAME_CHARACTERS, type LiveRole } from '../../core/record/live-note.ts';
import { Wait } from '../../app/awaited.ts';
import type { Clock } from '../../ports/device.ts';
import type { ByHand, Invite, LinkStatus, LiveLink, Seat } from '../../ports/live.ts';
import type { LiveWire } from '../../ports/live-devices.ts';
import type { LiveTrouble } from './live-state.ts';

type Hello = Extract<LiveMessage, { readonly kind: 'hello' }>;

/** What the one at this end is told of. */
export interface EndListener {
  status(status: LinkStatus): void;
  late(isLate: boolean): void;
  /** The other one is there, and it is known who is who. Comes again after a reload of theirs. */
  met(peer: Hello, mine: LiveRole): void;
  message(message: Exclude<LiveMessage, Hello>): void;
  pose(bytes: Uint8Array): void;
  /** Nothing more comes. `trouble`: why, where it is not the end that one of the two wanted; `by`: who ended it. */
  over(trouble: LiveTrouble | null, by: LiveRole | null): void;
}

export interface EndParts {
  readonly link: LiveLink;
  readonly seat: Seat;
  readonly invite: Invite | null;
  readonly byHand: ByHand | null;
  /** Null for a guest, who takes the role that the host has left. */
  readonly role: LiveRole | null;
  readonly name: string | null;
  readonly language: string;
  readonly tenure: string;
  readonly wire: LiveWire;
  readonly clock: Clock;
}

/** After `end` was said it has so long to get through before the link is closed, ms. A choice: a second is ten times a way round the world. */
const LAST_WORDS_MS = 1000;

/** What has come is acknowledged at most so often, ms. A choice: what is not acknowledged is only kept, and each acknowledgement is 190 bytes on the wire. */
const ACKNOWLEDGE_MS = 1000;

/**
 * One end of a meeting: who is there, and that every message is taken once and in its order. Nothing of what it does can stop what the
 * person does meanwhile: what a listener throws is left out.
 */
export class End {
  readonly parts: EndParts;
  role: LiveRole | null;
  private readonly listener: EndListener;
  private ledger: Ledger;
  private readonly stops: (() => void)[] = [];
  private readonly wait: Wait;
  private hasGreeted = false;
  /** What has come will be acknowledged. */
  private acknowledging: (() => void) | null = null;
  private isOver = false;

  constructor(parts: EndParts, listener: EndListener) {
    const { link, clock, tenure } = parts;
    this.parts = parts;
    this.role = parts.role;
    this.listener = listener;
    this.ledger = newLedger(tenure);
    this.wait = new Wait('meeting', {
      clock,
      onLate: () => listener.late(true),
      // Nobody is late who has not come yet, nor who is there.
      isAsleep: () => link.status.kind !== 'connecting',
    });
    this.stops.push(
      link.onStatus((status) => this.follow(status)),
      link.onMessage((bytes) => this.take(bytes)),
      link.onPose((bytes) => !this.isOver && listener.pose(bytes)),
    );
    if (this.role) this.greet();
    this.follow(link.status);
  }

  /** Says something: now where the link is up, else when it is. */
  say(message: LiveMessage): void {
    if (this.isOver) return;
    // Said last of all: what waits is more than both would ever want to hear at once.
    if (isFull(this.ledger)) return this.finish('too-long-apart');
    const [ledger, numbered] = enter(this.ledger, message, this.parts.clock.epochMs());
    // What the other end would not take has no number either: all that follows would wait for it.
    if (!this.parts.wire.write(numbered)) return;
    this.ledger = ledger;
    this.send(numbered);
  }

  /** How many messages have not been acknowledged. */
  get waiting(): number {
    return this.ledger.waiting.length;
  }

  sendPose(bytes: Uint8Array): void {
    if (!this.isOver) this.parts.link.sendPose(bytes);
  }

  /** Ends it for both: the other one is told, if that gets through. */
  end(): void {
    this.say({ kind: 'end' });
    this.finish(null, this.role);
  }

  /** Ends it at this end. */
  finish(trouble: LiveTrouble | null, by: LiveRole | null = null): void {
    if (this.isOver) return;
    this.isOver = true;
    this.wait.over();
    this.acknowledging?.();
    for (const stop of this.stops) stop();
    this.parts.clock.after(LAST_WORDS_MS, () => this.parts.link.close());
    this.listener.over(trouble, by);
  }

  private greet(): void {
    if (!this.role || this.hasGreeted) return;
    this.hasGreeted = true;
    const { language } = this.parts;
    const name = this.parts.name?.slice(0, MOST_NAME_CHARACTERS) ?? null;
    this.say({ kind: 'hello', version: LIVE_VERSION, role: this.role, name, language });
  }

  private follow(status: LinkStatus): void {
    if (this.isOver) return;
    if (status.kind !== 'connecting') {
      this.wait.heard();
      this.listener.late(false);
    }
    this.listener.status(status);
    if (status.kind === 'up') for (const envelope of againOf(this.ledger)) this.send(envelope);
    if (status.kind === 'over') this.finish(status.failure?.kind ?? null);
  }

  /** Says within a while how far the other one has come here. */
  private acknowledgeSoon(): void {
    this.acknowledging ??= this.parts.clock.after(ACKNOWLEDGE_MS, () => {
      this.acknowledging = null;
      const { theirs } = this.ledger;
      if (theirs && !this.isOver) this.send({ kind: 'received', ...theirs });
    });
  }

  private send(envelope: Envelope): void {
    const bytes = this.parts.wire.write(envelope);
    if (bytes) this.parts.link.send(bytes);
  }

  private take(bytes: Uint8Array): void {
    const envelope = this.isOver ? null : this.parts.wire.read(bytes);
    if (!envelope) return;
    if (envelope === 'other-version') return this.finish('version');
    const before = this.ledger.theirs?.tenure;
    const [ledger, { message, answers }] = take(this.ledger, envelope);
    this.ledger = ledger;
    // Who comes back without a memory does not know who is here.
    if (before !== undefined && ledger.theirs?.tenure !== before) this.hasGreeted = false;
    for (const answer of answers)
      if (answer.kind === 'received') this.acknowledgeSoon();
      else this.send(answer);
    if (message?.message) this.hear(message.message);
  }

  private hear(message: LiveMessage): void {
    if (message.kind === 'hello') return this.meet(message);
    if (message.kind === 'end') return this.finish(null, this.role === 'patient' ? 'physio' : 'patient');
    this.listener.message(message);
  }

  private meet(peer: Hello): void {
    if (peer.version !== LIVE_VERSION) return this.finish('version');
    this.role ??= peer.role === 'patient' ? 'physio' : 'patient';
    // Said first: the other one has to see it too.
    this.greet();
    if (this.role === peer.role) {
      for (const envelope of againOf(this.ledger)) this.send(envelope);
      return this.finish('both-same');
    }
    this.listener.met(peer, this.role);
  }
}
