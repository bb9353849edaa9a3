/** The two who can be in a live session. */
export type LiveRole = 'patient' | 'physio';

/** The longest name that somebody gives of themselves: what is read out must end. A choice, unverified. */
export const MOST_NAME_CHARACTERS = 80;
/** The longest words of their own that somebody sends. A choice, unverified. */
export const MOST_WORDS_CHARACTERS = 200;

/** What the patient lets the other one see and hear. Numbers and the skeleton are on unless the patient takes them away; the rest is off. */
export interface Consent {
  readonly numbers: boolean;
  readonly skeleton: boolean;
  readonly video: boolean;
  readonly sound: boolean;
}

/** What is asked to be changed for one exercise of today. What is absent stays as it is. */
export interface TargetChange {
  readonly exerciseId: string;
  readonly reps?: number;
  readonly holdMs?: number;
  readonly rangeDeg?: number;
}

/** A cue that is sent: one of the library by its text id, or the sender's own words. */
export type SentCue =
  { readonly kind: 'library'; readonly id: string } | { readonly kind: 'words'; readonly words: string };

/** Something that somebody did in a live session. */
export type LiveDeed =
  | { readonly kind: 'joined' }
  | { readonly kind: 'admitted' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'consented'; readonly consent: Consent }
  /** So much of the picture and the sound that the other one gives is seen and heard from here on. */
  | { readonly kind: 'took'; readonly video: boolean; readonly sound: boolean }
  | { readonly kind: 'cue-sent'; readonly cue: SentCue }
  | { readonly kind: 'cue-heard'; readonly cue: SentCue }
  | { readonly kind: 'pause-asked' }
  | { readonly kind: 'resume-asked' }
  | { readonly kind: 'next-asked' }
  | { readonly kind: 'target-asked'; readonly change: TargetChange }
  /** The patient has seen the target, and it holds from here on. */
  | { readonly kind: 'target-taken'; readonly change: TargetChange }
  | { readonly kind: 'target-declined'; readonly change: TargetChange }
  | { readonly kind: 'pointed'; readonly landmark: number }
  | { readonly kind: 'showed'; readonly exerciseId: string }
  | { readonly kind: 'ended' };

/** One line of what was said and done in a live session: who, when, what. It stands in the patient's session record. */
export interface LiveNote {
  /** Unique in its session; a note that comes twice is one note. */
  readonly id: string;
  readonly atEpochMs: number;
  readonly by: LiveRole;
  /** As they gave it; null: none. */
  readonly name: string | null;
  readonly deed: LiveDeed;
}
