import type { Session } from '../core/report/session.ts';
import type { TabNews } from '../ports/device.ts';
import type { PoseModel } from '../ports/seeing.ts';
import type { FeedSender } from './feed.ts';
import type { AppPorts } from './ports.ts';
import type { Intent, Route } from './registry.ts';
import type { ExerciseChange, VisitRequest, VisitWish } from './run/visit-wish.ts';
import type { AppState, FullState } from './state.ts';
import type { Store } from './store.ts';

/** A change to the stored data, announced to every feature that keeps data of its own. */
export type Happening = Exclude<TabNews, { readonly kind: 'sessions-changed' | 'days-changed' | 'restored' }>;

/** Where it was done: a feature that erases what it has stored does so only in the tab of the person who asked for it. */
export type Where = 'here' | 'in-another-tab';

/** A visit to the mat that is over. */
export interface EndedVisit {
  readonly wish: VisitWish;
  /** The session of the visit; null where no set began. */
  readonly session: Session | null;
  /** True while the person is still at the mat, false when they have opened another page. */
  readonly isHere: boolean;
}

/** What a feature's use cases can use. `S`: the part of the state that they see; `P`: the devices that they use. */
export interface Kernel<S extends AppState = FullState, P extends keyof AppPorts = keyof AppPorts> {
  readonly store: Store<S>;
  readonly ports: Pick<AppPorts, P>;
  /** Poses and pictures as they come; whoever watches a source sends them here. */
  readonly feed: FeedSender;
  /** Carries out an intent, as if the person had asked for it. Never throws. */
  dispatch(intent: Intent): Promise<void>;
  /**
   * Goes to a page, or to the first page where the wished page has nothing to show. Resolves when the page has what it
   * needs.
   */
  goTo(route: Route): Promise<void>;
  readonly visit: {
    /**
     * Runs a visit to the mat from here to its end. Does nothing while another visit runs, and where nothing is wished. A wish may
     * come later, together with the code that makes it.
     */
    begin(wish: VisitWish | Promise<VisitWish | null>): Promise<void>;
    /** Ends the visit that runs and begins it anew. Does nothing where none runs. */
    beginAgain(): Promise<void>;
    /**
     * Sends a request to the visit that runs. Does nothing where no visit runs, or where the request does not fit its
     * stage.
     */
    ask(request: VisitRequest): void;
    /**
     * Asks for an exercise otherwise, from its next set on: of the visit that runs, and of those that begin later. A set under way stays
     * what it was begun as, and a timed test is never changed. Null: as it was.
     */
    changeExercise(exerciseId: string, how: ExerciseChange | null): void;
  };
  readonly model: {
    /** The model, once it is ready; null where it cannot be loaded (the state says why). */
    get(): Promise<PoseModel | null>;
    /** Loads the model that the settings now ask for. */
    reload(): Promise<void>;
  };
  /**
   * Tells every feature of this tab of a change to the stored data. Gives whether each of them has done what follows from that; what
   * prevented one is told.
   */
  announce(happening: Happening): Promise<boolean>;
}
