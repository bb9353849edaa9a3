/** The person's data: what is kept, a backup, and bringing one back. */
import '../../../src/features/keeping/ui/pl-page-keeping.ts';
import { NOTHING_KNOWN, type KeptHere } from '../../../src/features/keeping/kept-here.ts';
import type { Coming, Kept } from '../../../src/care/keeping/kept.ts';
import type { OpenedBackup } from '../../../src/ports/storage.ts';
import { DEFAULT_SETTINGS } from '../../../src/schema/settings.ts';
import { NOW_EPOCH_MS, someState } from '../some-state.ts';
import { page, type PageState } from './page-state.ts';

const DAY_MS = 86_400_000;
const kept: Kept = {
  sessions: 1234,
  mornings: 87,
  checkIns: 160,
  scales: 4,
  hasPlan: true,
  ownRanges: 3,
  ownExercises: 1,
  writtenPlans: 3,
  hasSettings: true,
};
const nothing: Kept = {
  sessions: 0,
  mornings: 0,
  checkIns: 0,
  scales: 0,
  hasPlan: false,
  ownRanges: 0,
  ownExercises: 0,
  writtenPlans: 0,
  hasSettings: false,
};
const known: KeptHere = {
  ...NOTHING_KNOWN,
  kept,
  disk: { usedBytes: 61_000_000, allowedBytes: 4_200_000_000 },
  promise: 'open',
  backedUpAtEpochMs: NOW_EPOCH_MS - 40 * DAY_MS,
};
const refuse = () => Promise.reject(new Error('not in this test'));
export const someOpened: OpenedBackup = {
  madeAtEpochMs: NOW_EPOCH_MS - 3 * DAY_MS,
  records: {
    plan: null,
    ownExercises: [],
    ownRanges: [],
    planLibrary: { plans: [], draft: null },
    settings: DEFAULT_SETTINGS,
  },
  settingsFor: () => ({}),
  preview: refuse,
  merge: refuse,
};
const coming: Coming = { added: { ...kept, sessions: 12 }, renewed: 3, same: 1222, otherPlan: null, isPlanLeft: false };
const noChange: Coming = { added: nothing, renewed: 0, same: 0, otherPlan: null, isPlanLeft: false };
const otherPlan: Coming = {
  ...noChange,
  otherPlan: { here: { name: 'My back' }, there: { name: '', programme: { id: 'core-control', stage: 1 } } },
};
const stop = (): void => undefined;
const work = (kind: 'packing' | 'reading' | 'adding') => ({ work: { kind, progress: { done: 3, total: 10 }, stop } });

const at = (title: string, keeping: Partial<KeptHere>): PageState =>
  page(
    `keeping: ${title}`,
    'pl-page-keeping',
    someState({ route: { page: 'keeping' }, keeping: { ...known, ...keeping } }),
  );

export const keepingPages = (): PageState[] => [
  at('whole', {}),
  page('keeping: nothing known', 'pl-page-keeping', someState({ route: { page: 'keeping' }, keeping: NOTHING_KNOWN })),
  at('nothing told of the disk', { kept: { ...nothing, hasSettings: true }, disk: null, backedUpAtEpochMs: null }),
  at('not to be read', { kept: null, failure: { kind: 'store-newer' } }),
  ...(['given', 'asking', 'refused', 'unavailable'] as const).map((promise) => at(promise, { promise })),
  ...(['packing', 'reading', 'adding'] as const).map((kind) => at(kind, work(kind))),
  at('made', { made: { leftOut: 0, withoutPoses: 0 }, backedUpAtEpochMs: NOW_EPOCH_MS }),
  at('made, with less', { made: { leftOut: 2, withoutPoses: 14 } }),
  at('not made', { notMade: { kind: 'store-late' } }),
  at('a backup opened', { opened: { backup: someOpened, coming } }),
  at('a backup with nothing new', { opened: { backup: someOpened, coming: { ...noChange, same: 90 } } }),
  at('a backup with another plan', { opened: { backup: someOpened, coming: otherPlan } }),
  at('a backup with a plan that is none', {
    opened: { backup: someOpened, coming: { ...noChange, same: 90, isPlanLeft: true } },
  }),
  at('brought back', { restored: { coming, undo: refuse } }),
  at('undone', { restored: 'undone' }),
  at('not brought back', { notRestored: { kind: 'store-full' } }),
  at('no backup', { mistake: { kind: 'not-a-backup' } }),
  at('of a newer app', { mistake: { kind: 'newer', version: 2 } }),
  at('too large', { mistake: { kind: 'too-large', mostBytes: 1 } }),
  at('cut short', { mistake: { kind: 'damaged', line: 3, expected: 'the rest' } }),
];
