import type { AnyFailure } from '../failures.ts';
import type { Speaker } from '../../ports/voice.ts';
import type { CheckView } from './check-run.ts';
import type { OpenEye } from './run-state.ts';
import type { SetView } from './running-set.ts';
import type { VisitRequest } from './visit-wish.ts';

/** What can happen to a visit to the mat: what the person asks for, what the devices tell, what a picture has shown. */
export type VisitEvent =
  | { readonly kind: VisitRequest }
  /** The source is open. */
  | { readonly kind: 'opened'; readonly eye: Omit<OpenEye, 'kind' | 'sees'> }
  /** The model is there, or the source needs none. */
  | { readonly kind: 'sees' }
  /** The source could not be opened, or has gone, or there is no model for it. */
  | { readonly kind: 'closed'; readonly failure: AnyFailure }
  /** The source has come to its end; `failure` where something unforeseen has ended it. */
  | { readonly kind: 'ended'; readonly failure: AnyFailure | null }
  /** A recording gives its first picture. */
  | { readonly kind: 'begun' }
  /** A picture before a set has been looked at. */
  | { readonly kind: 'checked'; readonly view: CheckView }
  /** A picture of a set has been judged. */
  | { readonly kind: 'judged'; readonly view: SetView }
  /** The hands of somebody whose set is paused ask for something. */
  | { readonly kind: 'signed'; readonly asks: 'resume' | 'stop' }
  /** The time to try again without being asked. */
  | { readonly kind: 'reopen-due' }
  /** A second of a rest has passed. */
  | { readonly kind: 'second' }
  /** The page is hidden and may not come back. */
  | { readonly kind: 'hidden' };

/** What the voice says of the visit itself. */
export type Saying =
  | 'begin'
  | 'paused'
  | 'pausedBySign'
  | 'resumed'
  | 'stoppedBySign'
  | 'cameraLost'
  | 'tooSlow'
  | 'cameraBack'
  | 'rest'
  | 'restNearlyOver'
  | 'nextSet';

/** What is to be done about it, in this order. */
export type VisitEffect =
  | { readonly kind: 'open' }
  /** Tell in so many ms that it is time to try again; nothing where something has opened meanwhile. */
  | { readonly kind: 'reopen-after'; readonly ms: number }
  /** The poses in which the start was held belong to the set. */
  | { readonly kind: 'begin-set' }
  | { readonly kind: 'finish-set' }
  /** Write what waits. */
  | { readonly kind: 'flush-set' }
  /** `bySign`: the hands are up already, by which the set was paused. */
  | { readonly kind: 'watch-hands'; readonly bySign: boolean }
  /** A recording that has waited goes on. */
  | { readonly kind: 'play-on' }
  /** Tell each second. */
  | { readonly kind: 'begin-rest' }
  | { readonly kind: 'end-rest' }
  | { readonly kind: 'clear-picture' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'sound'; readonly sound: Parameters<Speaker['sound']>[0] }
  | { readonly kind: 'say'; readonly saying: Saying }
  | { readonly kind: 'go'; readonly page: 'check' | 'practise' }
  | { readonly kind: 'tell'; readonly failure: AnyFailure }
  /** The recording had no picture in it. */
  | { readonly kind: 'tell-empty' }
  /** It is over: what was counted is kept, and the person is led on. */
  | { readonly kind: 'leave' };
