import type { RejectReason } from '../record/set-events.ts';

/** What a person reads and hears of one exercise, in one language. */
export interface ExerciseWords {
  readonly name: string;
  /** The part of the body that it is for, in a few words: "Back and hips". */
  readonly part?: string;
  /** What it is for. */
  readonly why: string;
  readonly steps: readonly string[];
  /** The start pose as a name: "Hands and knees". */
  readonly startPose: string;
  /** What to do to take it: "Come onto hands and knees". */
  readonly toStart: string;
  /** What to do about a fault or a hold that slipped, by its id; in place of what is said of that id everywhere. */
  readonly cues?: Readonly<Record<string, string>>;
  /** The same in the calm of the summary. */
  readonly workOn?: Readonly<Record<string, string>>;
  /** What would make an attempt count, where this exercise has a better word for it. */
  readonly rejects?: Readonly<Partial<Record<RejectReason, string>>>;
  /** The start of a round that is led by the clock, and what stands on the screen once the first breath is out. */
  readonly guide?: { readonly work: string; readonly hold: string };
  /** Sentences of this exercise's own ids in `notSeen` and `asks`. */
  readonly notSeen?: Readonly<Record<string, string>>;
  readonly questions?: Readonly<Record<string, string>>;
}

/** Where an exercise's words are: under a key of the catalogue; or it brings them along, by language (BCP 47 tags). */
export type WordsOfExercise = string | Readonly<Record<string, ExerciseWords>>;
