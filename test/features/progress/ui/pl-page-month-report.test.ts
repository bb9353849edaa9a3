import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { EXERCISES } from '../../../../src/exercises/index.ts';
import { NOTHING_KEPT, type KeptProgress } from '../../../../src/features/progress/kept-progress.ts';
import '../../../../src/features/progress/ui/pl-page-month-report.ts';
import { PROGRESS_NOW_MS, sessionOn, someProgress } from '../../../fixtures/some-progress.ts';
import { drawn, show, someState } from '../../../ui/some-state.ts';

async function words(progress: KeptProgress, month: string): Promise<string> {
  const element = await show('pl-page-month-report', {
    state: someState({
      exercises: EXERCISES,
      route: { page: 'month-report', month },
      progress,
      nowEpochMs: PROGRESS_NOW_MS,
    }),
  });
  await drawn(element);
  return element.shadowRoot?.querySelector('article')?.textContent.replace(/\s+/g, ' ') ?? '';
}

beforeEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

it('says nothing of days with exercise where the sessions could not be read', async () => {
  const said = await words(someProgress({ heads: null, failure: { kind: 'store-late' } }), '2026-02-01');
  expect(said).not.toContain('Days with exercise: 0');
});

it('does not speak of the last four weeks on the paper of a month', async () => {
  const said = await words(someProgress(), '2026-02-01');
  expect(said).not.toContain('last four weeks');
});

it('does not say that nothing is kept of a month in which a recording was judged', async () => {
  const [one] = someProgress().heads ?? [];
  if (one?.kind !== 'session') throw new Error('a session');
  const heads = [
    sessionOn(
      1,
      one.sets.map((set) => ({ ...set, fromFile: true as const })),
    ),
  ];
  const said = await words({ ...NOTHING_KEPT, status: 'ready', zone: 'Europe/Vienna', heads }, '2026-02-01');
  expect(said).not.toContain('Nothing is kept of this month');
});
