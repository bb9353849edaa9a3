import type { EngineInfo } from '../../core/record/engine-info.ts';

/** Both ends must speak the same. A phone or laptop of another version is told so, and nothing is guessed. */
export const EYE_VERSION = 1;

/** Why the phone sees nothing: of its camera, or because its page is not looked at. */
export type EyeBlindness =
  'asking' | 'denied' | 'missing' | 'busy' | 'lost' | 'unsupported' | 'insecure' | 'late' | 'hidden';

/** `poses`: the phone looks itself. `picture`: it sends its picture, and the laptop looks. */
export type EyeWay = 'poses' | 'picture';

/** What the phone is at. */
export type EyeSight =
  /** Nobody has begun there, or its camera and model are being opened. */
  | { readonly kind: 'opening' }
  /** It looks as fast as it can, to find out how fast that is. */
  | { readonly kind: 'trying' }
  /** `looksPerS`: as tried; null where it has no model that could look. */
  | { readonly kind: 'sees'; readonly way: EyeWay; readonly looksPerS: number | null }
  | { readonly kind: 'blind'; readonly why: EyeBlindness };

/** What the phone tells twice a second, and at once where it changes. */
export interface EyeState {
  readonly sight: EyeSight;
  /** What looks there; null while nothing does. */
  readonly engine: EngineInfo | null;
  /** Whether a look takes markedly longer now than at first (`slowing.ts`). */
  readonly isSlowing: boolean;
  /** Null where its browser does not tell. */
  readonly battery: { readonly level: number; readonly isCharging: boolean } | null;
  /** The name of its camera. */
  readonly camera: string;
}

/** What goes on at the laptop, as far as the phone shows it. */
export type EyeTask = 'nothing' | 'ready' | 'set' | 'pause';

/** What the laptop wishes of the phone. */
export interface EyeWish {
  /** So long after a look nothing needs to be looked at, ms. */
  readonly pauseMs: number;
  /** The exercise that it is to be placed for; null where none is chosen. */
  readonly exerciseId: string | null;
  readonly task: EyeTask;
}

/** What the two say to each other, in order and whole. Poses go beside it (`eye-bytes.ts`). */
export type EyeWord =
  | { readonly kind: 'hello'; readonly version: number; readonly from: 'laptop' }
  /** `life`: names this opening of the phone's page, and so its clock. */
  | { readonly kind: 'hello'; readonly version: number; readonly from: 'phone'; readonly life: string }
  | { readonly kind: 'state'; readonly state: EyeState }
  | { readonly kind: 'wish'; readonly wish: EyeWish }
  /** The laptop asks for the phone's clock. */
  | { readonly kind: 'ask'; readonly askedMs: number }
  | { readonly kind: 'answer'; readonly askedMs: number; readonly heardMs: number; readonly answeredMs: number }
  | { readonly kind: 'end' };
