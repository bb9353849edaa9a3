/** Everything that can go wrong for a patient, as values. Each kind has its sentence in `text/`. */
export type CameraFailure =
  | { readonly kind: 'camera-denied' }
  | { readonly kind: 'camera-missing' }
  | { readonly kind: 'camera-busy' }
  | { readonly kind: 'camera-lost' }
  | { readonly kind: 'camera-unsupported' }
  /** The browser asks whether it may be used, and nobody has answered. */
  | { readonly kind: 'camera-asked' }
  /** It has not opened yet. */
  | { readonly kind: 'camera-late' }
  /** It is open and gives no picture. */
  | { readonly kind: 'camera-still' }
  /** The phone that is the eye is not connected, or says nothing any more. */
  | { readonly kind: 'phone-gone' }
  /** The page of the phone is not looked at, or its screen has gone dark: its browser gives no pictures then. */
  | { readonly kind: 'phone-asleep' }
  /** The phone is there, and its camera gives nothing: the page of the phone says why. */
  | { readonly kind: 'phone-blind' };

export type FileFailure =
  /** It cannot be read yet. */
  | { readonly kind: 'file-late' }
  | { readonly kind: 'file-empty'; readonly file: string }
  /** An address of another site: the app asks nothing of other sites. */
  | { readonly kind: 'file-elsewhere'; readonly file: string }
  | { readonly kind: 'file-unreadable'; readonly file: string; readonly detail: string }
  | { readonly kind: 'video-no-track'; readonly file: string }
  | { readonly kind: 'video-codec'; readonly file: string; readonly codec: string }
  | { readonly kind: 'video-truncated'; readonly file: string; readonly atMs: number }
  | { readonly kind: 'trace-invalid'; readonly file: string; readonly where: string; readonly expected: string };

export type ModelFailure =
  | { readonly kind: 'model-missing'; readonly file: string }
  | { readonly kind: 'model-damaged'; readonly file: string }
  | { readonly kind: 'engine-failed'; readonly detail: string }
  /** The engine that was chosen is not in this build. */
  | { readonly kind: 'engine-absent'; readonly engine: string }
  /** Pictures come too far apart to count anything. */
  | { readonly kind: 'engine-slow' }
  /** It has not come yet, or has not answered. */
  | { readonly kind: 'model-late' };

export type StoreFailure =
  | { readonly kind: 'store-full' }
  | { readonly kind: 'store-refused'; readonly detail: string }
  | { readonly kind: 'store-newer' }
  /** The database has not opened, or not answered, yet. */
  | { readonly kind: 'store-late' }
  /** It does not open as long as a window of an older app keeps it. */
  | { readonly kind: 'store-blocked' }
  /** What is written to was erased meanwhile, in this tab or another one. */
  | { readonly kind: 'store-erased' }
  /** What was stored of one session or set no longer reads. */
  | { readonly kind: 'store-unreadable'; readonly detail: string };

/** A part of the app itself that has not been fetched yet. */
export interface CodeFailure {
  readonly kind: 'code-late';
}

export type Failure = CameraFailure | FileFailure | ModelFailure | StoreFailure | CodeFailure;

/** A failure of the patient's world, or one that nobody foresaw. */
export type AnyFailure = Failure | { readonly kind: 'unexpected'; readonly detail: string };

export type Result<T, F extends Failure = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

export const succeed = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <F extends Failure>(failure: F): { readonly ok: false; readonly failure: F } => ({
  ok: false,
  failure,
});

/** A failure that travels as an exception through code that can only throw (streams, iterators). */
export class FailureError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind);
    this.name = 'FailureError';
    this.failure = failure;
  }
}
