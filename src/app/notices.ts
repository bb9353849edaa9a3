import type { KernelNotice, KernelNotices, NoticeBody } from './registry.ts';
import type { Store } from './store.ts';

export type Notice = NoticeBody & { readonly id: number };

/** How many lines stand at once; older ones give way. */
const MAX_NOTICES = 3;

/** Whatever holds the lines that stand now. */
type Noticing = Pick<Store<{ readonly notices: readonly Notice[] }>, 'state' | 'set'>;

let lastId = 0;

/** Shows a line. The same thing said twice replaces its first line instead of piling up. */
export function notify(store: Noticing, body: NoticeBody): void {
  lastId += 1;
  const kept = store.state.notices.filter((notice) => !isSame(notice, body));
  store.set({ notices: [...kept, { ...body, id: lastId }].slice(-MAX_NOTICES) });
}

/** Takes a line away; one that is not there is nothing. */
export function dismissNotice(store: Noticing, id: number): void {
  store.set({ notices: store.state.notices.filter((notice) => notice.id !== id) });
}

/** Takes away every line of one kind. */
export function dismissKind(store: Noticing, kind: NoticeBody['kind']): void {
  if (store.state.notices.some((notice) => notice.kind === kind))
    store.set({ notices: store.state.notices.filter((notice) => notice.kind !== kind) });
}

const KERNEL_NOTICES: Readonly<Record<keyof KernelNotices, true>> = {
  failure: true,
  'save-trouble': true,
  engine: true,
  offline: true,
};

/** Whether the kernel says it; everything else is said by the feature that brings it. */
export const isKernelNotice = <B extends NoticeBody>(body: B): body is B & KernelNotice =>
  Object.hasOwn(KERNEL_NOTICES, body.kind);

function isSame(one: NoticeBody, other: NoticeBody): boolean {
  if (one.kind === 'failure' && other.kind === 'failure') return one.failure.kind === other.failure.kind;
  return one.kind === other.kind;
}
