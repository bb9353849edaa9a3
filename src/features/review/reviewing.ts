import type { Kernel } from '../../app/kernel.ts';
import type { StateOf } from '../../app/state.ts';
import type { OpenedReview, ReviewState } from './review-state.ts';

/** What the use cases of this feature are given. */
export type Reviewing = Kernel<
  StateOf<'review'>,
  'clipboard' | 'clock' | 'downloads' | 'newId' | 'patients' | 'planFiles' | 'plans' | 'reviewer' | 'traceJudge'
>;

/** Changes what the pages show. */
export const change = ({ store }: Reviewing, what: Partial<ReviewState>): void =>
  store.set({ review: { ...store.state.review, ...what } });

/** Changes the session that is open; nothing where another one has been opened meanwhile. */
export function changeOpened(app: Reviewing, sessionId: string, what: Partial<OpenedReview>): void {
  const { opened } = app.store.state.review;
  if (opened?.sessionId === sessionId) change(app, { opened: { ...opened, ...what } });
}
