import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AnyFailure } from '../failures.ts';
import type { Speaker } from '../../ports/voice.ts';
import type { CheckView } from './check-run.ts';
import type { OpenEye } from './run-state.ts';
import type { SetView } from './running-set.ts';
import type { VisitRequest } from './visit-wish.ts';

/**
 * What can happen to a visit to the mat: a request of the person, a change of a device, or what a picture has shown.
 */
export type VisitEvent =
  | { readonly kind: VisitRequest }
  /** The source is open. */
  | { readonly kind: 'opened'; readonly eye: Omit<OpenEye, 'kind' | 'sees'> }
  /** The model is loaded, or the source needs none. */
  | { readonly kind: 'sees' }
  /** The source could not be opened, was lost, or has no model. */
  | { readonly kind: 'closed'; readonly failure: AnyFailure }
  /** The source has come to its end; `failure` where an unforeseen error ended it. */
  | { readonly kind: 'ended'; readonly failure: AnyFailure | null }
  /** A recording gives its first picture. */
  | { readonly kind: 'begun' }
  /** A picture before a set has been checked. */
  | { readonly kind: 'checked'; readonly view: CheckView }
  /** A picture of a set has been judged. */
  | { readonly kind: 'judged'; readonly view: SetView }
  /** While a set is paused, both hands on the head ask to resume or to stop. */
  | { readonly kind: 'signed'; readonly asks: 'resume' | 'stop' }
  /** It is time to open the source again without being asked. */
  | { readonly kind: 'reopen-due' }
  /** The exercise is asked for otherwise. A set that runs stays as it is. */
  | { readonly kind: 'changed'; readonly exercise: Exercise }
  /** A second of a rest has passed. */
  | { readonly kind: 'second' }
  /** What the person has to do was said many times, and nothing has happened for minutes. */
  | { readonly kind: 'given-up' }
  /** The page is hidden and may not come back. */
  | { readonly kind: 'hidden' };

/** What the voice says about the visit itself. */
export type Saying =
  | 'begin'
  | 'paused'
  | 'pausedBySign'
  | 'pausedByItself'
  | 'pausedUnseen'
  | 'leftByItself'
  | 'resumed'
  | 'stoppedBySign'
  | 'cameraLost'
  | 'cameraStill'
  | 'modelLate'
  | 'phoneGone'
  | 'phoneAsleep'
  | 'phoneBlind'
  | 'otherCamera'
  | 'tooSlow'
  | 'cameraBack'
  | 'rest'
  | 'restNearlyOver'
  | 'nextSet'
  | 'finished';

/** What is to be done, in this order. */
export type VisitEffect =
  | { readonly kind: 'open' }
  /** Send `reopen-due` after this time, unless the source has been opened meanwhile. */
  | { readonly kind: 'reopen-after'; readonly ms: number }
  /** Begin a set with the poses in which the start pose was held. */
  | { readonly kind: 'begin-set' }
  | { readonly kind: 'finish-set' }
  /** Write the poses and events of the set that still wait. */
  | { readonly kind: 'flush-set' }
  /** Watch for the hand sign. `bySign`: the sign has paused the set, so the hands are up already. */
  | { readonly kind: 'watch-hands'; readonly bySign: boolean }
  /** Let a recording that has waited go on. */
  | { readonly kind: 'play-on' }
  /** Begin to send an event for each second of the rest. */
  | { readonly kind: 'begin-rest' }
  | { readonly kind: 'end-rest' }
  /** The person has gone away in the middle: note in the session that it was cut short. */
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'clear-picture' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'sound'; readonly sound: Parameters<Speaker['sound']>[0] }
  | { readonly kind: 'say'; readonly saying: Saying }
  | { readonly kind: 'go'; readonly page: 'check' | 'practise' }
  | { readonly kind: 'tell'; readonly failure: AnyFailure }
  /** Show that the recording had no picture in it. */
  | { readonly kind: 'tell-empty' }
  /** The visit is over: hand over the session and open the page that follows. */
  | { readonly kind: 'leave' };
