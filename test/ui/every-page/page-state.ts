/** A page in one state, and the parts that states are made of. */
import type { AnyFailure } from '../../../src/app/failures.ts';
import type { AppState } from '../../../src/app/state.ts';
import type { UnseenSpan } from '../../../src/core/record/set-events.ts';

export interface PageState {
  readonly title: string;
  readonly tag: keyof HTMLElementTagNameMap;
  readonly properties: object;
}

export const page = (title: string, tag: PageState['tag'], state: AppState): PageState => ({
  title,
  tag,
  properties: { state },
});

export const DAY_MS = 86_400_000;
/** A camera without a name, because a name is data and not a sentence. */
export const CAMERA = { kind: 'camera', label: '' } as const;
export const ENGINE = { name: 'litert', model: 'full', accelerator: 'wasm' } as const;
export const REASONS = [
  ...['no-person', 'body-cut-off', 'feet-out-of-frame', 'head-out-of-frame', 'too-far', 'too-close'],
  ...['not-side-on', 'not-facing', 'limb-hidden', 'only-black', 'too-dark', 'too-unsteady', 'gap'],
] as readonly UnseenSpan['reason'][];

/** Failures with empty details, because details are data and not sentences. */
export const FAILURES: readonly AnyFailure[] = [
  ...(['camera-denied', 'camera-missing', 'camera-busy', 'camera-lost', 'camera-unsupported'] as const).map((kind) => ({
    kind,
  })),
  { kind: 'camera-asked' },
  { kind: 'camera-late' },
  { kind: 'camera-still' },
  { kind: 'phone-gone' },
  { kind: 'phone-asleep' },
  { kind: 'phone-blind' },
  { kind: 'model-late' },
  { kind: 'code-late' },
  { kind: 'store-late' },
  { kind: 'store-blocked' },
  { kind: 'file-late' },
  { kind: 'file-empty', file: '' },
  { kind: 'file-unreadable', file: '', detail: '' },
  { kind: 'video-no-track', file: '' },
  { kind: 'video-codec', file: '', codec: '' },
  { kind: 'video-truncated', file: '', atMs: 65_000 },
  { kind: 'trace-invalid', file: '', where: '', expected: '' },
  { kind: 'model-missing', file: '' },
  { kind: 'model-damaged', file: '' },
  { kind: 'engine-failed', detail: '' },
  { kind: 'engine-slow' },
  { kind: 'store-full' },
  { kind: 'store-refused', detail: '' },
  { kind: 'store-newer' },
  { kind: 'store-unreadable', detail: '' },
  { kind: 'store-erased' },
  { kind: 'file-elsewhere', file: '' },
  { kind: 'unexpected', detail: '' },
];
