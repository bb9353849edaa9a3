/** Own ranges, settings, notices. */
import '../../../src/ui/kit/pl-notices.ts';
import '../../../src/features/about/ui/pl-page-about.ts';
import '../../../src/features/history/ui/pl-page-history.ts';
import '../../../src/features/range/ui/pl-page-range.ts';
import '../../../src/features/settings/ui/pl-page-settings.ts';
import { headOf } from '../../../src/core/report/head-of.ts';
import { gatherFeatures } from '../../../src/app/gather.ts';
import type { NoticeBody } from '../../../src/app/registry.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { FEATURES } from '../../../src/features/index.ts';
import flexion from '../../../src/exercises/shoulder-flexion-raise.ts';
import { someCheckIn, someScale } from '../../fixtures/some-days.ts';
import { someHistory, someSession, someState } from '../some-state.ts';
import { loading, broken, ready } from './exercise-pages.ts';
import { ownRange, ownFlexion } from './full-set.ts';
import { ENGINE, FAILURES, page, type PageState } from './page-state.ts';
import { history } from './session-pages.ts';

const found = {
  measure: 'arm',
  side: 'right',
  figure: ownRange.figures[0] ?? null,
  reason: null,
  peaksDeg: [94, 96, 99],
} as const;
const finding = (title: string, change: object): PageState =>
  page(
    `range: ${title}`,
    'pl-page-range',
    someState({
      exercises: EXERCISES,
      route: { page: 'range' },
      rangeOffer: { exerciseId: flexion.id, findings: [found], offered: ownFlexion, ...change },
    }),
  );

const NOTICES: readonly NoticeBody[] = [
  ...FAILURES.map((failure): NoticeBody => ({ kind: 'failure', failure })),
  { kind: 'late', failure: { kind: 'code-late' } },
  { kind: 'other-camera', label: '' },
  { kind: 'save-trouble', failure: { kind: 'store-full' } },
  { kind: 'deleted', sessionId: 's' },
  { kind: 'range-removed', range: ownRange },
  { kind: 'erased' },
  { kind: 'check-in-removed', checkIn: someCheckIn() },
  { kind: 'scale-removed', scale: someScale() },
  { kind: 'function-kept' },
  { kind: 'copied', done: true },
  { kind: 'copied', done: false },
  ...[1, 2].map((count): NoticeBody => ({ kind: 'ranges-unreadable', count })),
  ...[0, 1, 2].map((count): NoticeBody => ({
    kind: 'tidied',
    added: count,
    corrected: count,
    removed: count,
    renewed: 0,
  })),
  { kind: 'offline' },
  { kind: 'update-ready' },
  { kind: 'keep-offer' },
  { kind: 'backup-due' },
  ...(['repetitions', 'holds', 'rounds'] as const).flatMap((of) =>
    [1, 12].map((count): NoticeBody => ({ kind: 'recovered', sessionId: 's', counted: { of, count } })),
  ),
  ...(['smaller', 'larger', 'restarted', 'second-engine'] as const).map((change): NoticeBody => ({
    kind: 'engine',
    change,
    info: ENGINE,
  })),
];

export const otherPages = (): PageState[] => [
  page('history', 'pl-page-history', someState({ history, route: { page: 'history' } })),
  page('history: empty', 'pl-page-history', someState({ history: someHistory([]), ownRanges: [ownRange] })),
  page(
    'history: longer, and growing',
    'pl-page-history',
    someState({
      history: {
        ...history,
        heads: [
          headOf(someSession({ id: 'now', status: 'running' })),
          ...history.heads,
          { kind: 'unreadable', id: 'x', startedAtEpochMs: null },
        ],
        next: { id: 'x', startedAtEpochMs: 1 },
        progress: { done: 1200, total: 5000 },
      },
    }),
  ),
  page(
    'history: growing',
    'pl-page-history',
    someState({ history: { ...history, next: { id: 'x', startedAtEpochMs: 1 }, isLoadingMore: true } }),
  ),
  page('history: loading', 'pl-page-history', someState()),
  page(
    'history: unavailable',
    'pl-page-history',
    someState({ history: someHistory([], { status: 'unavailable', failure: { kind: 'store-newer' } }) }),
  ),
  ...(['arm', 'shoulder', 'elbow', 'neckBend', 'twist'] as const).flatMap((measure) =>
    (['left', 'right'] as const).map((side) =>
      finding(`${measure} ${side}`, {
        findings: [{ ...found, measure, side, figure: found.figure && { ...found.figure, measure, side } }],
      }),
    ),
  ),
  finding('usual', { offered: null }),
  ...(['few', 'far', 'oblique', 'fast', 'scattered'] as const).map((reason) =>
    finding(reason, { findings: [{ ...found, figure: null, reason }], offered: null }),
  ),
  ...[loading, broken, ready].map((model) =>
    page(
      `settings: ${model.status}`,
      'pl-page-settings',
      someState({ model, hasVoice: false, cameras: [{ id: 'one', label: '' }] }),
    ),
  ),
  { title: 'about', tag: 'pl-page-about', properties: {} },
  ...NOTICES.map((notice, id): PageState => ({
    title: `notice: ${notice.kind} ${id}`,
    tag: 'pl-notices',
    properties: { notices: [{ ...notice, id }], wordings: gatherFeatures(FEATURES).notices },
  })),
];
