import { FIRST_MEDIA, NO_MEDIA, type Media, type MediaKind, type MediaKinds } from '../../care/live/media.ts';
import type { Stage } from '../../care/live/message.ts';
import type { ShownTarget } from '../../care/live/targets.ts';
import type { UnmeasurableReason } from '../../core/body/view.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Consent, LiveNote, LiveRole } from '../../core/record/live-note.ts';
import type { RepCounts } from '../../core/record/rep-counts.ts';
import type { RejectReason } from '../../core/record/set-events.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { FeedSender } from '../../app/feed.ts';
import type { Invite, LinkStatus, LiveFailure, Seat } from '../../ports/live.ts';
import type { OwnMediaFailure } from '../../ports/live-devices.ts';

/** Why a meeting could not be, or is over: of the link, or because the two ends do not fit. */
export type LiveTrouble = LiveFailure['kind'] | 'version' | 'both-same' | 'too-long-apart';

/** Picture and sound of a meeting. */
export interface MediaShown extends Media {
  /** What comes from the other one and is taken; null where that is nothing. */
  readonly stream: MediaStream | null;
  /** What the person has answered, yes or no, of what the other one gives. */
  readonly answered: MediaKinds;
  /** What leaves this device now. A picture that is given leaves only while its camera is open. */
  readonly sends: MediaKinds;
  /** What the browser is asking the person for. */
  readonly asking: MediaKind | null;
  /** Why something is not given that was meant to be. `lost`: taken away in the middle. */
  readonly trouble: { readonly kind: MediaKind; readonly why: OwnMediaFailure | 'lost' } | null;
}

export const NO_MEDIA_SHOWN: MediaShown = {
  ...FIRST_MEDIA,
  ...{ answered: NO_MEDIA, stream: null, sends: NO_MEDIA, asking: null, trouble: null },
};

/** What both sides of a meeting have. */
export interface Meeting {
  readonly id: string;
  readonly seat: Seat;
  /** Null where the two are brought together by texts that are carried by hand. */
  readonly invite: Invite | null;
  /** By hand: the text that the other one needs, and whether theirs is still to be pasted. */
  readonly byHand: { readonly text: string; readonly awaitsAnswer: boolean } | null;
  readonly status: LinkStatus;
  /** It takes longer than it should until the two are connected. */
  readonly isLate: boolean;
  /** The other one, as they said themselves; null until they have. */
  readonly peer: { readonly name: string | null; readonly language: string } | null;
  /** `met`: both are there, and the patient has not decided. */
  readonly phase: 'apart' | 'met' | 'admitted' | 'refused' | 'over';
  readonly trouble: LiveTrouble | null;
  readonly endedBy: LiveRole | null;
  readonly media: MediaShown;
}

/** What was asked of the patient last, and is shown until it is answered or closed. */
export type Asked =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'cue'; readonly words: string }
  | { readonly kind: 'pause' | 'resume' | 'next' }
  | { readonly kind: 'showed'; readonly exercise: Exercise }
  | { readonly kind: 'pointed'; readonly landmark: number };

/** The patient's own side of it. */
export interface PatientMeeting extends Meeting {
  readonly role: 'patient';
  readonly consent: Consent;
  /** Whether the choice of what is shared stands open. */
  readonly isChoosing: boolean;
  readonly asked: Asked | null;
  /** Changes of a target that were shown and that wait for a word or for the next set. */
  readonly targets: readonly ShownTarget[];
  readonly notes: readonly LiveNote[];
}

/** A set as whoever looks after the patient has it. */
export interface WatchedSet {
  readonly setId: string;
  readonly exercise: Exercise;
  readonly counted: RepCounts;
  readonly rejected: readonly { readonly reason: RejectReason; readonly side: Side | null }[];
  /** Findings by their id, each with how often. */
  readonly faults: readonly { readonly id: string; readonly times: number }[];
  /** What the camera cannot judge there now. */
  readonly problem: UnmeasurableReason | null;
  readonly isOver: boolean;
}

/** What the patient heard, newest first. `id`: of a cue of the library. */
export interface Heard {
  readonly id: string | null;
  readonly words: string;
}

/** The other side of it: a patient who is looked after. */
export interface WatchedMeeting extends Meeting {
  readonly role: 'physio';
  readonly consent: Consent | null;
  readonly today: readonly Exercise[];
  readonly stage: Stage;
  readonly set: WatchedSet | null;
  readonly heard: readonly Heard[];
  readonly notes: readonly LiveNote[];
  /** The poses that come, and what is read in them here, for whoever draws them. */
  readonly feed: FeedSender;
}

/** Who was invited and does not know yet which side is theirs: the one that the host has left. */
export interface GuestMeeting extends Meeting {
  readonly role: null;
}

export type AnyMeeting = PatientMeeting | WatchedMeeting | GuestMeeting;

export interface LiveState {
  /** An invite that the address held, and that nobody has joined yet. */
  readonly invited: Invite | null;
  /** Whether this browser can; null until that is known. */
  readonly isAble: boolean | null;
  readonly meetings: readonly AnyMeeting[];
  /** The patient that is shown large. */
  readonly opened: string | null;
  /** What a text that was pasted lacked, or why a meeting could not begin. */
  readonly trouble: LiveTrouble | null;
}

export const NOT_LIVE: LiveState = { invited: null, isAble: null, meetings: [], opened: null, trouble: null };

/** Numbers and the skeleton, unless the patient takes them away. */
export const FIRST_CONSENT: Consent = { numbers: true, skeleton: true, video: false, sound: false };

/** The meeting in which this person exercises; null where there is none. */
export const mineIn = ({ meetings }: LiveState): PatientMeeting | null =>
  meetings.find((one): one is PatientMeeting => one.role === 'patient') ?? null;

export const watchedIn = ({ meetings }: LiveState): readonly WatchedMeeting[] =>
  meetings.filter((one): one is WatchedMeeting => one.role === 'physio');
