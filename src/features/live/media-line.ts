import {
  comes,
  goes,
  inBoth,
  isSame,
  NO_MEDIA,
  stepMedia,
  type Media,
  type MediaEvent,
  type MediaKind,
  type MediaKinds,
} from '../../care/live/media.ts';
import type { LiveLink } from '../../ports/live.ts';
import type { OwnMedia, OwnTrack } from '../../ports/live-devices.ts';
import type { MediaShown } from './live-state.ts';

export interface MediaParts {
  readonly link: LiveLink;
  readonly own: OwnMedia;
  readonly shown: () => MediaShown;
  readonly show: (change: Partial<MediaShown>) => void;
  /** This side gives something else now: tells the other one. */
  readonly tellGives: (gives: MediaKinds) => void;
  /** This side takes something else now: tells the other one. */
  readonly tellTakes: (takes: MediaKinds) => void;
}

/**
 * Picture and sound of one meeting: opens what is asked for, sends what both have said yes to, and closes what nobody is to have any more.
 * What it does never stops a set: a device that is refused or lost is told, and the rest goes on.
 */
export class MediaLine {
  private readonly parts: MediaParts;
  /** Devices that were opened here. */
  private readonly opened = new Map<MediaKind, OwnTrack>();
  /** The picture of the camera that somebody exercises before; it is opened and closed elsewhere. */
  private camera: MediaStreamTrack | null = null;
  private readonly wanted = new Set<MediaKind>();
  private sent: readonly MediaStreamTrack[] = [];
  private isOver = false;
  private readonly stopListening: () => void;

  constructor(parts: MediaParts) {
    this.parts = parts;
    this.stopListening = parts.link.onMedia((stream) => {
      if (parts.shown().stream !== stream) parts.show({ stream });
    });
  }

  /** Gives a kind, or takes it back. A device is opened for it, where `opens`; where that is refused nothing is given. */
  async give(kind: MediaKind, isGiven: boolean, opens: boolean): Promise<void> {
    if (!isGiven) return this.giveNoMore(kind);
    this.wanted.add(kind);
    if (opens && !this.opened.has(kind)) {
      this.parts.show({ asking: kind, trouble: null });
      const opened = await this.parts.own.open(kind);
      const isWanted = this.wanted.has(kind) && !this.isOver;
      // Asked twice, or taken back while the browser was asking: one too many.
      if (opened.ok && (!isWanted || this.opened.has(kind))) opened.value.stop();
      if (!isWanted) return;
      this.parts.show({ asking: null });
      if (!opened.ok) {
        this.wanted.delete(kind);
        return this.parts.show({ trouble: { kind, why: opened.failure } });
      }
      if (!this.opened.has(kind)) this.keep(kind, opened.value);
    }
    this.change({ ...this.parts.shown().gives, [kind]: true });
  }

  /** Takes so much of what the other one gives. */
  take(takes: MediaKinds): void {
    this.parts.show({ answered: this.parts.shown().theyGive });
    this.step({ kind: 'take', what: takes });
  }

  theyGive(what: MediaKinds): void {
    this.parts.show({ answered: inBoth(this.parts.shown().answered, what) });
    this.step({ kind: 'they-give', what });
  }

  theyTake(what: MediaKinds): void {
    this.step({ kind: 'they-take', what });
  }

  /** The other one is there, maybe anew: what they had taken needs another yes of theirs, and what they had given one of ours. */
  met(): void {
    this.parts.show({ answered: NO_MEDIA });
    this.step({ kind: 'met' });
    this.parts.tellTakes(NO_MEDIA);
  }

  /** The picture that the pose model looks at now; null where there is none. */
  look(track: MediaStreamTrack | null): void {
    if (track === this.camera) return;
    this.camera = track;
    this.send();
  }

  /** Nothing goes or comes any more, and what was opened here is closed. */
  over(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.wanted.clear();
    this.stopListening();
    this.parts.link.takes(NO_MEDIA);
    this.parts.link.share([]);
    for (const { stop } of this.opened.values()) stop();
    this.opened.clear();
    this.camera = null;
    const nothing = { gives: NO_MEDIA, takes: NO_MEDIA, theyGive: NO_MEDIA, theyTake: NO_MEDIA };
    this.parts.show({ ...nothing, stream: null, sends: NO_MEDIA, asking: null });
  }

  private keep(kind: MediaKind, opened: OwnTrack): void {
    this.opened.set(kind, opened);
    opened.onLost(() => {
      if (this.opened.get(kind) !== opened) return;
      this.giveNoMore(kind);
      this.parts.show({ trouble: { kind, why: 'lost' } });
    });
  }

  private giveNoMore(kind: MediaKind): void {
    this.wanted.delete(kind);
    if (this.parts.shown().asking === kind) this.parts.show({ asking: null });
    if (this.parts.shown().trouble?.kind === kind) this.parts.show({ trouble: null });
    const { gives } = this.parts.shown();
    if (gives[kind]) this.change({ ...gives, [kind]: false });
    this.opened.get(kind)?.stop();
    this.opened.delete(kind);
  }

  private change(gives: MediaKinds): void {
    const isOther = !isSame(this.parts.shown().gives, gives);
    this.step({ kind: 'give', what: gives });
    if (isOther) this.parts.tellGives(gives);
  }

  private step(event: MediaEvent): void {
    if (this.isOver) return;
    const before: Media = this.parts.shown();
    const { gives, takes, theyGive, theyTake } = stepMedia(before, event);
    this.parts.show({ gives, takes, theyGive, theyTake });
    this.parts.link.takes(comes(this.parts.shown()));
    this.send();
    if (event.kind !== 'met' && !isSame(before.takes, takes)) this.parts.tellTakes(takes);
  }

  /** Shares the tracks that may go, where they are others than before. */
  private send(): void {
    if (this.isOver) return;
    const { status } = this.parts.link;
    const isBytesOnly = status.kind === 'up' && status.isBytesOnly === true;
    const may = isBytesOnly ? NO_MEDIA : goes(this.parts.shown());
    const sound = this.opened.get('sound')?.track;
    const video = this.opened.get('video')?.track ?? this.camera;
    const tracks = [
      ...(may.sound && sound ? [sound] : []),
      ...(may.video && video?.readyState === 'live' ? [video] : []),
    ];
    // A microphone that nobody has said yes to yet is open, and hears nothing.
    if (sound) sound.enabled = may.sound;
    const isOther = tracks.length !== this.sent.length || tracks.some((track, at) => track !== this.sent[at]);
    if (!isOther) return;
    this.sent = tracks;
    this.parts.link.share(tracks);
    const sends = inBoth(may, { sound: tracks.includes(sound!), video: tracks.includes(video!) });
    this.parts.show({ sends });
  }
}
