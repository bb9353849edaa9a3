import type { Side } from '../../core/body/landmarks.ts';
import type { ViewName } from '../../core/body/view.ts';
import type { SidedMeasure } from '../../core/measure/sided-measures.ts';

/** A stretch of a recording, ms. */
export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** What of a body moved most, and by how much against what counts as movement (1: just enough). */
export interface MovedMost {
  readonly measure: SidedMeasure;
  readonly side: Side;
  readonly share: number;
}

/** Why no exercise can be made of a recording. Nothing is guessed in its place. */
export type AuthorMistake =
  /** Shorter than one repetition with a rest before and after it. */
  | { readonly kind: 'too-short'; readonly durationMs: number }
  /** A body is seen in this share of the frames only. */
  | { readonly kind: 'unseen'; readonly share: number }
  /** Neither upright, nor on the back, nor on hands and knees. */
  | { readonly kind: 'posture-unknown' }
  /** Neither facing nor side-on, or the model gives no depth. */
  | { readonly kind: 'view-unclear'; readonly view: ViewName }
  /** The body does not go away from a rest pose and come back to it. */
  | { readonly kind: 'no-repetition' }
  /** What moved is within what one camera may be wrong by. */
  | { readonly kind: 'nothing-moves'; readonly most: MovedMost | null }
  /** What was done in these stretches is not the same movement. */
  | { readonly kind: 'several-movements'; readonly stretches: readonly Stretch[] }
  /** The best proposal counts otherwise than what was shown. */
  | { readonly kind: 'not-counted'; readonly shown: number; readonly counted: number };

/** What was made, or why nothing could be. */
export type Authored<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly mistake: AuthorMistake };

export const made = <T>(value: T): Authored<T> => ({ ok: true, value });
export const mistaken = (mistake: AuthorMistake): Authored<never> => ({ ok: false, mistake });
