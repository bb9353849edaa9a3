import type { EyeWord } from '../care/live/eye-word.ts';
import type { MediaKind } from '../care/live/media.ts';
import type { Envelope } from '../care/live/message.ts';
import type { Consent, LiveRole } from '../core/record/live-note.ts';
import type { Invite, LiveLinks, Seat } from './live.ts';

/** Messages as bytes, and back. */
export interface LiveWire {
  /** Null where it is longer than the other end takes. */
  write(envelope: Envelope): Uint8Array | null;
  /** What these bytes say; null where they are no message of this app. */
  read(bytes: Uint8Array): Envelope | 'other-version' | null;
}

/** Why a microphone or a camera could not be opened. */
export type OwnMediaFailure = 'denied' | 'missing' | 'busy';

/** A microphone, or a camera, that is open for a live session. */
export interface OwnTrack {
  readonly track: MediaStreamTrack;
  /** Called once where the device is taken away, or the permission. */
  onLost(listener: () => void): void;
  stop(): void;
}

/** What of this device somebody lets the other one hear and see. The camera that the pose model looks through is not opened here. */
export interface OwnMedia {
  /** Asks the browser. Never rejects; it may take as long as the person takes to answer. */
  open(
    kind: MediaKind,
  ): Promise<
    { readonly ok: true; readonly value: OwnTrack } | { readonly ok: false; readonly failure: OwnMediaFailure }
  >;
}

/** What a phone that is the eye and its laptop say to each other, as bytes and back. */
export interface EyeWire {
  write(word: EyeWord): Uint8Array;
  /** Null where the bytes are no word of this app. */
  read(bytes: Uint8Array): EyeWord | null;
}

/** What a live session needs, fetched when one begins. */
export interface LiveDevices {
  readonly media: OwnMedia;
  readonly links: LiveLinks;
  readonly wire: LiveWire;
  readonly eyeWire: EyeWire;
}

export interface LiveCode {
  /** Rejects where the code cannot be fetched. */
  fetch(): Promise<LiveDevices>;
}

/** What a tab keeps of a meeting, so that a reload of it comes back to the same seat. */
export interface KeptMeeting {
  readonly invite: Invite;
  readonly seat: Seat;
  /** Null where it is not known yet: the guest takes the role that the host has left. */
  readonly role: LiveRole | null;
  readonly name: string | null;
  /** The patient has let the other one in. */
  readonly isAdmitted: boolean;
  readonly consent: Consent;
}

/** The memory of this tab: it lasts over a reload, and ends with the tab. */
export interface LiveTab {
  /** The invite that the address held. It is not in the address any more. */
  readonly invited: Invite | null;
  /** Called when an address with an invite was opened in this tab. Returns how to stop listening. */
  onInvited(listener: (invite: Invite) => void): () => void;
  /** What was kept before a reload; nothing where it cannot be read. */
  read(): Promise<{ readonly invited: Invite | null; readonly meetings: readonly KeptMeeting[] }>;
  keep(meetings: readonly KeptMeeting[]): void;
  /** The invite was used, or is not wanted. */
  forgetInvite(): void;
}

/** The seat of this tab where a phone is the eye: the laptop's is the host. */
export interface KeptEye {
  readonly invite: Invite;
  readonly seat: Seat;
  /** Somebody here has said that this phone is the eye: after a reload it is so again without being asked. */
  readonly isOn: boolean;
}

/** What a tab remembers of a phone as the eye: it lasts over a reload, and ends with the tab. */
export interface EyeTab {
  /** What this tab had before a reload, or the invite that the address held, and which is not in the address any more. */
  read(): KeptEye | null;
  /** Called when an address with an invite was opened in this tab. Returns how to stop listening. */
  onInvited(listener: (invite: Invite) => void): () => void;
  keep(kept: KeptEye | null): void;
  /** Whether the page was opened in a way in which a browser gives a camera to it (over https, or on this device). */
  readonly isSecure: boolean;
}
