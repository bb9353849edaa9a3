import type { Session } from '../core/report/session.ts';
import type { PoseModel } from '../ports/seeing.ts';
import type { Feed } from './feed.ts';
import type { AppPorts } from './ports.ts';
import type { Intent, Route } from './registry.ts';
import type { VisitRequest, VisitWish } from './run/visit-wish.ts';
import type { AppState, FullState } from './state.ts';
import type { Store } from './store.ts';

/** What has happened to what is kept, for every feature that keeps something of its own beside it. */
export type Happening = { readonly kind: 'session-deleted'; readonly sessionId: string } | { readonly kind: 'erased' };

/** A visit to the mat that is over. */
export interface EndedVisit {
  readonly wish: VisitWish;
  /** What was practised; null where no set began. */
  readonly session: Session | null;
  /** The person is still at the mat, not on the way to another page. */
  readonly isHere: boolean;
}

/**
 * What the use cases of a feature have in their hands. `S`: the part of the state that they see; `P`: the devices that
 * they use.
 */
export interface Kernel<S extends AppState = FullState, P extends keyof AppPorts = keyof AppPorts> {
  readonly store: Store<S>;
  readonly ports: Pick<AppPorts, P>;
  /** Poses and pictures as they come. */
  readonly feed: Feed;
  /** Does what is asked, as if the person had asked for it. Never throws. */
  dispatch(intent: Intent): Promise<void>;
  /** Goes to a page, or to the first page where that one is not there now; resolves when the page has what it needs. */
  goTo(route: Route): Promise<void>;
  readonly visit: {
    /** A visit to the mat, from here to its end. Nothing where one runs already. */
    begin(wish: VisitWish): Promise<void>;
    /** Asks something of the visit that runs; nothing where none does, or where it does not fit. */
    ask(request: VisitRequest): void;
  };
  readonly model: {
    /** The model when it is ready; null where it cannot be had, and the state says why. */
    get(): Promise<PoseModel | null>;
    /** Loads what the settings now ask for. */
    reload(): Promise<void>;
  };
  /** Tells every feature what has happened. */
  announce(happening: Happening): void;
}
