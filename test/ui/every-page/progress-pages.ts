/** What has changed over time. */
import '../../../src/features/progress/ui/pl-page-month-report.ts';
import '../../../src/features/progress/ui/pl-page-progress.ts';
import { NOTHING_KEPT, type KeptProgress } from '../../../src/features/progress/kept-progress.ts';
import type { AppState } from '../../../src/app/state.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/schema/settings.ts';
import { PROGRESS_NOW_MS, sessionOn, someProgress } from '../../fixtures/some-progress.ts';
import { someHistory, someState } from '../some-state.ts';
import { page, type PageState } from './page-state.ts';

const at = (title: string, progress: KeptProgress, change: Partial<AppState> = {}): PageState =>
  page(
    `progress: ${title}`,
    'pl-page-progress',
    someState({ exercises: EXERCISES, route: { page: 'progress' }, progress, nowEpochMs: PROGRESS_NOW_MS, ...change }),
  );

const whole = someProgress();
const first = whole.heads?.[0] ?? sessionOn(0, []);
const withoutRanges = sessionOn(1, first.kind === 'session' ? first.sets.map(({ ranges: _none, ...set }) => set) : []);
const settings = { ...DEFAULT_SETTINGS, birthYear: 1953, sex: 'female' } as const;

const monthOnPaper = (title: string, progress: KeptProgress, month: string): PageState =>
  page(
    `month on paper: ${title}`,
    'pl-page-month-report',
    someState({ exercises: EXERCISES, route: { page: 'month-report', month }, progress, nowEpochMs: PROGRESS_NOW_MS }),
  );

export const progressPages = (): PageState[] => [
  monthOnPaper('much', whole, '2026-02-01'),
  monthOnPaper('the next', whole, '2026-03-01'),
  monthOnPaper('nothing', whole, '2025-01-01'),
  monthOnPaper('loading', NOTHING_KEPT, '2026-02-01'),
  monthOnPaper(
    'parts that do not read',
    { ...NOTHING_KEPT, status: 'ready', heads: null, checkIns: null, scales: null, failure: { kind: 'store-newer' } },
    '2026-02-01',
  ),
  at('six weeks', whole, { settings }),
  at('loading', NOTHING_KEPT),
  at('empty', { ...NOTHING_KEPT, status: 'ready' }),
  at('one day', {
    ...NOTHING_KEPT,
    status: 'ready',
    heads: [first],
    checkIns: whole.checkIns?.slice(0, 1) ?? [],
    scales: whole.scales?.slice(0, 1) ?? [],
  }),
  at('six weeks, by nobody known', whole),
  at('only days', { ...NOTHING_KEPT, status: 'ready', heads: [withoutRanges] }),
  at('parts that do not read', {
    ...NOTHING_KEPT,
    status: 'ready',
    heads: null,
    checkIns: null,
    scales: null,
    failure: { kind: 'store-newer' },
  }),
  at('growing', whole, { history: someHistory([], { progress: { done: 1200, total: 5000 } }) }),
];
