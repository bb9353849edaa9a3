import type { Exercise } from '../../core/exercise/exercise.ts';
import type { StartPoseLack, SetEvent } from '../../core/record/set-events.ts';
import type { UnmeasurableReason, ViewName } from '../../core/body/view.ts';
import type { Consent, LiveNote, LiveRole } from '../../core/record/live-note.ts';
import type { MediaKinds } from './media.ts';

/** Both ends must speak the same. A peer of another version is told so, and nothing is guessed. */
export const LIVE_VERSION = 2;

/** Where the patient is, as far as it is shared. */
export type Stage =
  /** On a page of the app, not on the mat. */
  | { readonly kind: 'elsewhere' }
  | {
      readonly kind: 'check';
      readonly exerciseId: string;
      readonly view: ViewName | null;
      /** Why the camera cannot judge from here; empty where it can. */
      readonly problems: readonly UnmeasurableReason[];
      readonly lack: StartPoseLack | null;
    }
  | { readonly kind: 'running'; readonly exerciseId: string }
  | { readonly kind: 'paused'; readonly exerciseId: string }
  | { readonly kind: 'rest'; readonly exerciseId: string; readonly untilEpochMs: number }
  | { readonly kind: 'camera-away'; readonly exerciseId: string };

/** What the patient's side tells. It is sent only once the physio has been admitted, and only what the consent lets out. */
export type FromPatient =
  | { readonly kind: 'admit' }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'consent'; readonly consent: Consent }
  /** The exercises of today, with what each is held against, in their order. */
  | { readonly kind: 'today'; readonly exercises: readonly Exercise[] }
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** A set begins; `exercise` is what it is held against. `zeroEpochMs`: the time of 0 on the set's timeline. */
  | { readonly kind: 'set-began'; readonly setId: string; readonly exercise: Exercise; readonly zeroEpochMs: number }
  | { readonly kind: 'set-events'; readonly setId: string; readonly events: readonly SetEvent[] }
  | { readonly kind: 'set-ended'; readonly setId: string; readonly durationMs: number }
  /** What the voice just said to the patient. `id`: its text id, where it has one. */
  | { readonly kind: 'said'; readonly id: string | null; readonly words: string };

/** What the physio's side says. */
export type FromPhysio =
  /** Each is a note for the record, with its author and time. */
  | { readonly kind: 'ask'; readonly note: LiveNote }
  /** So much of their own picture and sound they give from now on. What the patient gives stands in the consent. */
  | { readonly kind: 'gives'; readonly gives: MediaKinds };

/** What either side says. */
export type FromBoth =
  | {
      readonly kind: 'hello';
      readonly version: number;
      readonly role: LiveRole;
      readonly name: string | null;
      /** The language of the one who says it, as a BCP 47 tag. */
      readonly language: string;
    }
  /** A line of the record that the other side has to have, too: what the patient did about what was asked, who joined, who left. */
  | { readonly kind: 'note'; readonly note: LiveNote }
  /** So much of the picture and the sound that the other one gives is taken from now on. Nothing else is sent. */
  | { readonly kind: 'takes'; readonly takes: MediaKinds }
  | { readonly kind: 'end' };

export type LiveMessage = FromPatient | FromPhysio | FromBoth;

/**
 * A message on its way. `number` counts from 1 in each direction for the whole session, over reloads too: what came already is known by
 * it, and what was lost is sent again. `tenure` names the memory that numbers: where that is lost, counting begins anew under another name.
 */
export type Envelope =
  | {
      readonly kind: 'message';
      readonly tenure: string;
      readonly number: number;
      /** All up to this number have been acknowledged: who does not know of them has lost their memory. */
      readonly after: number;
      readonly atEpochMs: number;
      /** Null: what came is no message of this app. It counts as come, else all that follows would wait for it for ever. */
      readonly message: LiveMessage | null;
    }
  /** All up to this number of the other's tenure have come. */
  | { readonly kind: 'received'; readonly tenure: string; readonly upTo: number }
  /** What comes after this number of the other's tenure has not come, and something later has. */
  | { readonly kind: 'missing'; readonly tenure: string; readonly after: number }
  /** A clock is asked, and answers: for the delay, and the distance between the clocks. */
  | { readonly kind: 'ping'; readonly sentMs: number }
  | { readonly kind: 'pong'; readonly sentMs: number; readonly hereEpochMs: number };

/** An envelope with a message in it. */
export type Numbered = Extract<Envelope, { readonly kind: 'message' }>;
