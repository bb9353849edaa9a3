import { succeed, type Result, type StoreFailure } from '../../core/record/failures.ts';
import type { HeadPosition, SessionHead } from '../../core/report/session-head.ts';
import type { SessionStore } from '../../ports/storage.ts';
import type { Kernel } from '../../app/kernel.ts';
import type { StateOf } from '../../app/state.ts';

type Reading = Kernel<StateOf<'progress'>, 'clock' | 'days' | 'store'>;

/** How many sessions are read at a time. A technical choice: the page is drawn once all are there, and nothing else waits meanwhile. */
const AT_A_TIME = 500;

/** Reads everything that is kept. What cannot be read leaves the rest as it is. */
export async function loadProgress({ store, ports }: Reading): Promise<void> {
  const since = { sinceEpochMs: 0 };
  const [heads, checkIns, scales] = await Promise.all([
    allHeads(ports.store),
    ports.days.readCheckIns(since),
    ports.days.readScales(since),
  ]);
  const failed = [heads, checkIns, scales].find((result) => !result.ok);
  const notRead = [checkIns, scales].flatMap((result) => (result.ok && result.value.notRead) || []);
  store.set({
    progress: {
      status: 'ready',
      heads: heads.ok ? heads.value : null,
      checkIns: checkIns.ok ? checkIns.value.records : null,
      scales: scales.ok ? scales.value.records : null,
      unreadable: (checkIns.ok ? checkIns.value.unreadable : 0) + (scales.ok ? scales.value.unreadable : 0),
      zone: ports.clock.timeZone(),
      failure: failed?.ok === false ? failed.failure : (notRead[0] ?? null),
    },
  });
}

async function allHeads(
  sessions: Pick<SessionStore, 'listHeads'>,
): Promise<Result<readonly SessionHead[], StoreFailure>> {
  const heads: SessionHead[] = [];
  let after: HeadPosition | null = null;
  do {
    const page = await sessions.listHeads({ after, limit: AT_A_TIME });
    if (!page.ok) return page;
    heads.push(...page.value.heads);
    after = page.value.next;
  } while (after !== null);
  return succeed(heads);
}
