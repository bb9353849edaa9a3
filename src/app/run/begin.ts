import type { Session } from '../../core/report/session.ts';
import type { HeadTopic } from '../../core/report/session-head.ts';
import type { PoseModel } from '../../ports/seeing.ts';
import { AWAITED, awaiting } from '../awaited.ts';
import type { FeedSender } from '../feed.ts';
import type { EndedVisit } from '../kernel.ts';
import { dismissKind, notify } from '../notices.ts';
import type { AppPorts } from '../ports.ts';
import type { Route } from '../registry.ts';
import { isRunPage, writeRoute } from '../route.ts';
import { loadEarlier, loadHistory } from '../sessions.ts';
import type { FullState } from '../state.ts';
import type { Store } from '../store.ts';
import { allSentences } from '../../text/in-use.ts';
import { isCamera } from '../source-choice.ts';
import { FORGETFUL } from './forgetful.ts';
import type { VisitRunner } from './visit.ts';
import type { ExerciseChange, VisitRequest, VisitWish } from './visit-wish.ts';

/** The code that runs a visit, and what it says, are fetched after the first page and the model. */
export async function loadVisit(): Promise<typeof import('./visit.ts')> {
  const [code] = await Promise.all([import('./visit.ts'), allSentences()]);
  return code;
}

export interface VisitsContext {
  readonly loadVisit: typeof loadVisit;
  readonly ports: AppPorts;
  readonly store: Store<FullState>;
  readonly feed: FeedSender;
  readonly model: () => Promise<PoseModel | null>;
  /** The page that opens in place of a visit; null where nothing stands against it. */
  readonly insteadOf: () => Promise<Route | null>;
  /** Tells the features that a visit is over; returns the page that follows, where a feature names one. */
  readonly follows: (visit: EndedVisit) => Route | null;
  /** Changes the page, together with other fields of the state. */
  readonly moveTo: (route: Route, change: Partial<FullState>) => void;
}

/** The exercise or test whose earlier sessions the result is compared with. */
const topicOf = ({ exercise, test }: VisitWish): HeadTopic =>
  test ? { kind: 'test', id: test.id } : { kind: 'exercise', id: exercise.id };

/** Visits to the mat, one at a time. */
export class Visits {
  private readonly context: VisitsContext;
  /** How exercises are asked for, by their id, in place of what a plan or the library says. */
  private readonly changes = new Map<string, ExerciseChange>();
  private run: { readonly visit: VisitRunner; readonly wish: VisitWish } | null = null;

  constructor(context: VisitsContext) {
    this.context = context;
  }

  /**
   * Runs a visit from its beginning to its end. Does nothing while another visit runs, or where the person has left the
   * page meanwhile. Where a feature opens another page in its place, it does not begin.
   */
  async begin(wished: VisitWish | Promise<VisitWish | null>): Promise<void> {
    const { store, ports, feed, model } = this.context;
    const before = writeRoute(store.state.route);
    const isLeft = (): boolean => store.state.run !== null || writeRoute(store.state.route) !== before;
    const [{ VisitRunner }, wish] = await this.inTime(Promise.all([this.context.loadVisit(), wished]));
    if (!wish || isLeft()) return;
    const { source } = store.state;
    // Asked last, of the source that the visit has: what is told while its code comes stands against it. A recording is looked at:
    // nobody exercises.
    const instead = isCamera(source) ? await this.context.insteadOf() : null;
    if (isLeft()) return;
    if (instead) return this.context.moveTo(instead, {});
    const run = new VisitRunner(
      {
        ports: wish.isKept ? ports : { ...ports, store: FORGETFUL },
        store,
        feed,
        model,
        begins: (sessionId) => wish.onSet?.(sessionId),
        leave: (session) => this.leave(wish, session),
        moveTo: (to) => this.context.moveTo(to, {}),
      },
      wish,
      source,
    );
    this.run = { visit: run, wish };
    const change = wish.isKept ? this.changes.get(wish.exercise.id) : undefined;
    if (change) run.changeExercise(change);
    // Read while the visit runs, so that earlier results are there when the new result is.
    const earlier = wish.isKept ? loadEarlier(store, ports.store, topicOf(wish)) : null;
    await run.run();
    // A person who stops and begins again at once has a newer run by now, which must stay.
    if (this.run?.visit === run) this.run = null;
    await run.saved();
    await earlier;
    if (wish.isKept) await loadHistory(store, ports.store);
  }

  async beginAgain(): Promise<void> {
    const wish = this.run?.wish;
    if (!wish) return;
    this.ask('stop');
    await this.begin(wish);
  }

  changeExercise(exerciseId: string, how: ExerciseChange | null): void {
    if (how) this.changes.set(exerciseId, how);
    else this.changes.delete(exerciseId);
    if (this.run && this.run.wish.exercise.id === exerciseId && this.run.wish.isKept)
      this.run.visit.changeExercise(how ?? ((exercise) => exercise));
  }

  ask(request: VisitRequest): void {
    this.run?.visit.handle({ kind: request });
  }

  /** Code that comes late over a slow connection: the person is told, and the visit begins when it is there. */
  private async inTime<T>(code: Promise<T>): Promise<T> {
    const { store, ports } = this.context;
    const onLate = (): void => notify(store, { kind: 'late', failure: AWAITED.code.says });
    try {
      return await awaiting('code', code, { clock: ports.clock, onLate });
    } finally {
      dismissKind(store, 'late');
    }
  }

  /**
   * The session has been handed to the store. Opens the page that follows, unless the person has opened another page
   * already.
   */
  private leave(wish: VisitWish, session: Session | null): void {
    const isHere = isRunPage(this.context.store.state.route);
    const next = this.context.follows({ wish, session, isHere });
    if (isHere) this.context.moveTo(next ?? wish.back, { run: null });
    else this.context.store.set({ run: null });
  }
}
