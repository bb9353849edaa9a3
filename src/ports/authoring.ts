import type { Authored } from '../care/author/mistake.ts';
import type { Countable } from '../care/author/moving-joints.ts';
import type { ShownTempo } from '../care/author/propose.ts';
import type { SelfCheck } from '../care/author/self-check.ts';
import type { ShownRep } from '../care/author/shown-reps.ts';
import type { Pose } from '../core/body/pose.ts';
import type { CountedExercise, Exercise } from '../core/exercise/exercise.ts';
import type { Result, StoreFailure } from '../core/record/failures.ts';

/** An exercise that was made of a recording, with what was found there. */
export interface Made {
  readonly exercise: CountedExercise;
  /** The joint that is counted, and all that show the movement, the most telling first. */
  readonly countedBy: Countable;
  readonly joints: readonly Countable[];
  readonly shown: readonly ShownRep[];
  readonly tempo: ShownTempo;
  readonly check: SelfCheck;
}

/** What the self-check says of an exercise that was changed; `odd`: where it makes no sense (`movement.targetDeg`). */
export type Checked = { readonly ok: true; readonly check: SelfCheck } | { readonly ok: false; readonly odd: string };

/** Makes exercises of recordings and tries them out, beside the page: both take seconds. It remembers one recording. */
export interface AuthorBench {
  /** `by`: the joint that is counted; null: the most telling one. */
  make(poses: readonly Pose[], id: string, library: readonly Exercise[], by: Countable | null): Promise<Authored<Made>>;
  /**
   * Holds a changed exercise against a walk-in, the library, and the recording that was given last; where that is forgotten, against the
   * figure that does it.
   */
  check(exercise: CountedExercise, library: readonly Exercise[]): Promise<Checked>;
  /** Forgets the recording, and gives up what is worked out of it. */
  forget(): Promise<void>;
}

/** Why a file brings no exercise. */
export type ExerciseFileTrouble =
  /** It is no exercise that this app can judge. */
  | { readonly kind: 'no-exercise' }
  /** An exercise without words of its own: one of a library, whose words are there. */
  | { readonly kind: 'no-words' };

export type ExerciseFileRead =
  { readonly ok: true; readonly exercise: Exercise } | { readonly ok: false; readonly trouble: ExerciseFileTrouble };

/** The exercises that were made on this device, or came in a file. */
export interface OwnExerciseStore {
  /** Whether nothing is stored: then nothing has to be fetched to read it. */
  isEmpty(): boolean;
  /** Those that can be read, and how many more are stored that cannot: they stay stored, and are not used. */
  read(): Promise<{ readonly exercises: readonly Exercise[]; readonly unreadable: number }>;
  /**
   * Changes what is stored. `how` must change one thing and keep the rest: it is also asked with what another tab has stored meanwhile. Where
   * storing is refused, it lasts until the page closes.
   */
  change(how: (exercises: readonly Exercise[]) => readonly Exercise[]): Promise<Result<void, StoreFailure>>;
  /** Erases all of them, those that cannot be read too. */
  erase(): Promise<Result<void, StoreFailure>>;
  /** Called when another tab has changed what is stored. Returns how to stop listening. */
  onChange(listener: () => void): () => void;
  readFile(file: Blob): Promise<ExerciseFileRead>;
  /** An exercise as the text of a file, as the command line reads and writes it. */
  fileOf(exercise: Exercise): string;
}
