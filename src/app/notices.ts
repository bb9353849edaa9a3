import type { KernelNotice, KernelNotices, NoticeBody } from './registry.ts';
import type { Store } from './store.ts';

export type Notice = NoticeBody & { readonly id: number };

/** How many notices are shown at once; older ones are removed. */
const MAX_NOTICES = 3;

/** The part of a store that holds the notices. */
type Noticing = Pick<Store<{ readonly notices: readonly Notice[] }>, 'state' | 'set'>;

let lastId = 0;

/** Shows a notice. A second notice that says the same replaces the first one, so that they do not pile up. */
export function notify(store: Noticing, body: NoticeBody): void {
  lastId += 1;
  const kept = store.state.notices.filter((notice) => !isSame(notice, body));
  store.set({ notices: [...kept, { ...body, id: lastId }].slice(-MAX_NOTICES) });
}

/** Removes a notice; does nothing where there is none of that id. */
export function dismissNotice(store: Noticing, id: number): void {
  store.set({ notices: store.state.notices.filter((notice) => notice.id !== id) });
}

/** Removes every notice of one kind. */
export function dismissKind(store: Noticing, kind: NoticeBody['kind']): void {
  if (store.state.notices.some((notice) => notice.kind === kind))
    store.set({ notices: store.state.notices.filter((notice) => notice.kind !== kind) });
}

const KERNEL_NOTICES: Readonly<Record<keyof KernelNotices, true>> = {
  failure: true,
  'save-trouble': true,
  engine: true,
  late: true,
  'other-camera': true,
  offline: true,
  copied: true,
};

/**
 * Whether the kernel has the sentence for this notice; all other notices are worded by the feature that declares them.
 */
export const isKernelNotice = <B extends NoticeBody>(body: B): body is B & KernelNotice =>
  Object.hasOwn(KERNEL_NOTICES, body.kind);

function isSame(one: NoticeBody, other: NoticeBody): boolean {
  if (one.kind === 'failure' && other.kind === 'failure') return one.failure.kind === other.failure.kind;
  return one.kind === other.kind;
}
