import type { Countable, OwnRange } from '../core/exercise/exercise.ts';
import type { EngineInfo } from '../core/report/session.ts';
import type { Tidied } from '../ports/storage.ts';
import type { Store } from './store.ts';
import type { AnyFailure } from './failures.ts';

/** Why another engine or size runs now than before. */
export type EngineChange = 'smaller' | 'larger' | 'restarted' | 'second-engine';

interface Counted {
  readonly of: Countable;
  readonly count: number;
}

/** What a quiet line at the edge of the page can tell. */
export type NoticeBody =
  | { readonly kind: 'failure'; readonly failure: AnyFailure }
  | { readonly kind: 'save-trouble'; readonly failure: AnyFailure }
  | { readonly kind: 'deleted'; readonly sessionId: string }
  | { readonly kind: 'range-removed'; readonly range: OwnRange }
  /** Own ranges that no longer read: the exercises are judged as for everybody. */
  | { readonly kind: 'ranges-unreadable'; readonly count: number }
  | { readonly kind: 'erased' }
  /** The list of sessions was made right. */
  | ({ readonly kind: 'tidied' } & Tidied)
  | { readonly kind: 'recovered'; readonly sessionId: string; readonly counted: Counted }
  | { readonly kind: 'engine'; readonly change: EngineChange; readonly info: EngineInfo }
  | { readonly kind: 'offline' };

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

function isSame(one: NoticeBody, other: NoticeBody): boolean {
  if (one.kind === 'failure' && other.kind === 'failure') return one.failure.kind === other.failure.kind;
  return one.kind === other.kind;
}
