import type { Clock } from '../ports/device.ts';
import type { Page } from './feature.ts';
import type { Kernel } from './kernel.ts';
import type { Route } from './registry.ts';
import { HOME, isRunPage } from './route.ts';
import type { FullState } from './state.ts';

export interface NavigationContext {
  readonly pages: ReadonlyMap<string, Page>;
  readonly clock: Clock;
  readonly kernel: () => Kernel;
  /** Reports that opening or leaving a page failed; the navigation goes on. */
  readonly onTrouble: (error: unknown) => void;
}

/** Opens pages, and calls `leave` and `enter` of the pages that are left and opened. */
export class Navigation {
  private readonly context: NavigationContext;

  constructor(context: NavigationContext) {
    this.context = context;
  }

  /**
   * Goes to a page, or to the first page where the wished one has nothing to show. In the middle of a set this pauses
   * the set, so that Back throws nothing away; only from a set that cannot be paused, or is paused already, the person
   * goes away, which ends the visit.
   */
  async goTo(route: Route): Promise<void> {
    const app = this.context.kernel();
    const to = this.isThere(route) ? route : HOME;
    if (!isRunPage(to) && pausesInstead(app)) return;
    this.change(to, {});
    if (!isRunPage(to)) app.visit.ask('leave');
    await this.enter(to);
  }

  /**
   * Changes the page without being asked by the person, as at the end of a visit, together with other fields of the
   * state.
   */
  moveTo(route: Route, change: Partial<FullState>): void {
    this.change(route, change);
    void this.enter(route);
  }

  private change(route: Route, change: Partial<FullState>): void {
    const app = this.context.kernel();
    const before = app.store.state.route;
    app.store.set({ ...change, route, nowEpochMs: this.context.clock.epochMs() });
    if (before.page === route.page) return;
    // What a page says is about that page; only the last words of a visit go on beside its report.
    if (!isRunPage(before)) app.ports.speaker.stop();
    try {
      this.context.pages.get(before.page)?.leave(app);
    } catch (error) {
      this.context.onTrouble(error);
    }
  }

  private isThere(route: Route): boolean {
    try {
      return this.context.pages.get(route.page)?.isThere(route, this.context.kernel()) ?? false;
    } catch (error) {
      this.context.onTrouble(error);
      return false;
    }
  }

  private async enter(route: Route): Promise<void> {
    try {
      await this.context.pages.get(route.page)?.enter(route, this.context.kernel());
    } catch (error) {
      this.context.onTrouble(error);
    }
  }
}

/** Pauses a set that is under way. True where it is paused now and was not before. */
function pausesInstead({ store, visit }: Kernel): boolean {
  const stage = (): string | undefined => store.state.run?.stage;
  if (stage() !== 'running') return false;
  visit.ask('pause');
  return stage() === 'paused';
}
