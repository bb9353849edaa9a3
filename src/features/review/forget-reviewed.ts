import type { AnyFailure } from '../../app/failures.ts';
import type { Where } from '../../app/kernel.ts';
import { dismissKind } from '../../app/notices.ts';
import { loadPatients } from './load-patients.ts';
import { NO_DAYS } from './open-session.ts';
import { NOTHING_REVIEWED } from './review-state.ts';
import { change, type Reviewing } from './reviewing.ts';

/**
 * After everything was erased: nothing of what was looked at is shown any more, nothing of it can be put back, and the notes of whoever
 * looked are erased, unless the tab in which it was asked for does that.
 */
export async function forgetReviewed(app: Reviewing, where: Where): Promise<AnyFailure | null> {
  const { store, ports } = app;
  dismissKind(store, 'correction-gone');
  const { zone, opened } = store.state.review;
  const gone = { patient: null, session: null, corrections: [], days: NO_DAYS, setId: null, trace: null, trial: null };
  change(app, {
    ...NOTHING_REVIEWED,
    zone,
    opened: opened && { ...opened, ...gone, status: 'missing', failure: null, choices: [], beside: null },
  });
  const erased = where === 'here' ? await ports.reviewer.change(() => ({ author: null, lookedAtEpochMs: {} })) : null;
  await ports.traceJudge.forget();
  const { page } = store.state.route;
  if (page === 'physio' || page === 'physio-patient') await loadPatients(app);
  return erased?.ok === false ? erased.failure : null;
}
