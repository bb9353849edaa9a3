import type { AuthorMistake } from '../../care/author/mistake.ts';
import type { CountedExercise } from '../../core/exercise/exercise.ts';
import type { SelfCheck } from '../../care/author/self-check.ts';
import type { Kernel } from '../../app/kernel.ts';
import type { AnyFailure } from '../../app/failures.ts';
import type { StateOf } from '../../app/state.ts';
import type { Made } from '../../ports/authoring.ts';

/** What trying an exercise out says: it goes on, what came of it, or that the data make no sense. */
export type Trial =
  | { readonly kind: 'goes-on' }
  | { readonly kind: 'done'; readonly check: SelfCheck }
  | { readonly kind: 'odd'; readonly odd: string }
  /** It was not told whether it counts: trying it out broke off. */
  | { readonly kind: 'stuck' };

/** How far somebody has come with making an exercise. */
export type Authoring =
  /** Nothing was shown yet, or nothing came of it: why, where something was. `trouble`: an error that nobody foresaw. */
  | {
      readonly stage: 'asking';
      readonly mistake: AuthorMistake | 'trouble' | null;
      readonly failure: AnyFailure | null;
    }
  | { readonly stage: 'opening' }
  | {
      readonly stage: 'watching';
      readonly live: boolean;
      readonly mirrored: boolean;
      /** There is no picture, only the body: a trace. */
      readonly bare: boolean;
      readonly preview: MediaStream | null;
      /** Whole seconds since the first picture. */
      readonly seconds: number;
      readonly seesBody: boolean;
    }
  | { readonly stage: 'finding' }
  | {
      readonly stage: 'draft';
      /** What was found in the recording; null where one that is here is changed. */
      readonly made: Made | null;
      readonly exercise: CountedExercise;
      readonly trial: Trial;
    };

export const NOTHING_SHOWN: Extract<Authoring, { readonly stage: 'asking' }> = {
  stage: 'asking',
  mistake: null,
  failure: null,
};

/** What the use cases of this feature see and use. */
export type AuthorApp = Kernel<
  StateOf<'author'>,
  | 'authorBench'
  | 'cameras'
  | 'clock'
  | 'downloads'
  | 'newId'
  | 'ownExercises'
  | 'plans'
  | 'speaker'
  | 'traceFiles'
  | 'videoFiles'
  | 'wakeLock'
>;

export const setAuthoring = ({ store }: Pick<AuthorApp, 'store'>, authoring: Authoring): void =>
  store.set({ authoring });

export const authoringIn = ({ store }: Pick<AuthorApp, 'store'>): Authoring => store.state.authoring ?? NOTHING_SHOWN;
