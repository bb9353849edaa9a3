import type { OwnRange } from '../core/exercise/exercise.ts';
import type { Answer } from '../core/report/session.ts';
import type { Settings } from '../ports/storage.ts';
import type { Route } from './route.ts';
import type { ChosenFile } from './state.ts';

/** Everything a person can ask for. Every one is safe to ask at any time; what does not fit is quietly nothing. */
export type Intent =
  | { readonly kind: 'go'; readonly route: Route }
  | { readonly kind: 'use-camera'; readonly deviceId: string | null }
  | { readonly kind: 'use-recording'; readonly file: ChosenFile; readonly name: string }
  | { readonly kind: 'load-model' }
  | { readonly kind: 'begin'; readonly exerciseId: string }
  | { readonly kind: 'begin-test'; readonly testId: string }
  /** Three slow repetitions to find the own range; then what was found is used, or not. */
  | { readonly kind: 'check-range'; readonly exerciseId: string }
  | { readonly kind: 'accept-range' }
  | { readonly kind: 'decline-range' }
  | { readonly kind: 'remove-range'; readonly exerciseId: string }
  | { readonly kind: 'undo-remove-range'; readonly range: OwnRange }
  /** Enter: start without waiting for the start pose, or the next set without waiting for the rest. */
  | { readonly kind: 'next' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'reconnect' }
  | { readonly kind: 'toggle-mute' }
  | { readonly kind: 'load-history' }
  | { readonly kind: 'load-older-sessions' }
  | { readonly kind: 'delete-session'; readonly sessionId: string }
  /** What the person says of the set just done. */
  | { readonly kind: 'answer'; readonly setId: string; readonly question: string; readonly answer: Answer }
  | { readonly kind: 'undo-delete'; readonly sessionId: string }
  | { readonly kind: 'erase-everything' }
  | { readonly kind: 'change-settings'; readonly change: Partial<Settings> }
  | { readonly kind: 'try-voice' }
  | { readonly kind: 'dismiss-notice'; readonly noticeId: number }
  | { readonly kind: 'connection'; readonly online: boolean };
