import type { RejectWords } from '../record/set-events.ts';

/** What comes of an answer that is not the one hoped for: it as a name, and what helps after it and after "not sure". */
export interface AfterAnswer {
  readonly told: string;
  readonly otherwise: string;
  readonly unsure: string;
}

/** What stands on the card of an exercise. */
export interface ExerciseCard {
  readonly name: string;
  /** The part of the body that it is for, in a few words: "Back and hips". */
  readonly part?: string;
  /** What it is for. */
  readonly why: string;
}

/** What a person reads and hears of one exercise, in one language. */
export interface ExerciseWords extends ExerciseCard {
  readonly steps: readonly string[];
  /** When not to do it, or how to do it otherwise; what holds for every exercise is said beside it. */
  readonly whenNot?: readonly string[];
  /** The start pose as a name: "Hands and knees". */
  readonly startPose: string;
  /** What to do to take it: "Come onto hands and knees". */
  readonly toStart: string;
  /** The way back from the furthest point, said at the end of a hold: "And down"; where it is not given, "And back". */
  readonly wayBack?: string;
  /**
   * What was seen, as a name ("arm below the back"), by the id of a fault, of a hold that slipped, or a reason for not counting;
   * in place of what is said of that id everywhere.
   */
  readonly findings?: Readonly<Record<string, string>>;
  /** What to do about a fault or a hold that slipped, by its id; in place of what is said of that id everywhere. */
  readonly cues?: Readonly<Record<string, string>>;
  /** The same in the calm of the summary. */
  readonly workOn?: Readonly<Record<string, string>>;
  /** What would make an attempt count, where this exercise has a better word for it. */
  readonly rejects?: Readonly<Partial<Record<RejectWords, string>>>;
  /**
   * What to do about a part of the start pose that is missing, by what is missing: a measure that lies under or over its band, or
   * two of them (`knee-over`, `hip-over-and-knee-over`). Where there is no word for it, `toStart` is said.
   */
  readonly fixes?: Readonly<Record<string, string>>;
  /** The start of a round that is led by the clock, and what stands on the screen once the first breath is out. */
  readonly guide?: { readonly work: string; readonly hold: string };
  /** Sentences of this exercise's own ids in `notSeen` and `asks`. */
  readonly notSeen?: Readonly<Record<string, string>>;
  readonly questions?: Readonly<Record<string, string>>;
  /** What comes of the answers to its own questions, by their ids. */
  readonly afterAnswer?: Readonly<Record<string, AfterAnswer>>;
}

/** Where an exercise's words are: under a key of the catalogue; or it brings them along, by language (BCP 47 tags). */
export type WordsOfExercise = string | Readonly<Record<string, ExerciseWords>>;
