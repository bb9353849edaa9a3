/** What no camera sees: the questions before and after, warning signs, function. */
import '../../../src/features/pain/ui/pl-page-flags.ts';
import '../../../src/features/pain/ui/pl-page-function.ts';
import '../../../src/features/pain/ui/pl-page-telling.ts';
import { atFirstStep, beginAsking, type Asking, type Draft, type Step } from '../../../src/features/pain/asking.ts';
import {
  NOTHING_TICKED,
  NOTHING_TOLD,
  type FlagsResult,
  type Ticked,
  type Told,
} from '../../../src/features/pain/told.ts';
import { MONTH_MS } from '../../../src/care/pain/red-flags.ts';
import type { CheckIn } from '../../../src/care/pain/check-in.ts';
import { CHECK_INS, FIRST, scaleOf } from '../../fixtures/some-pain.ts';
import { SOME_DAY_MS, someCheckIn } from '../../fixtures/some-days.ts';
import { someState } from '../some-state.ts';
import { page, type PageState } from './page-state.ts';

interface Some {
  readonly earlier?: readonly CheckIn[];
  readonly draft?: Partial<Draft>;
}

const HOUR_MS = 3_600_000;
const clear = (hoursAgo: number, change: Partial<CheckIn> = {}): CheckIn =>
  someCheckIn({ id: `${hoursAgo}`, flags: [], atEpochMs: SOME_DAY_MS - hoursAgo * HOUR_MS, ...change });

/** Somebody at a step of the questions. */
export function someAsking(when: Asking['when'], step: Step, { earlier = [clear(48)], draft = {} }: Some = {}): Asking {
  const asking = beginAsking({
    id: 'now',
    when,
    morningId: 'morning',
    atEpochMs: SOME_DAY_MS,
    zone: 'Europe/Vienna',
    earlier,
    isByPhysio: false,
  });
  return { ...atFirstStep(asking), step, draft: { ...asking.draft, ...draft } };
}

const at = (title: string, asking: Asking | null, when: Asking['when'] = asking?.when ?? 'before'): PageState =>
  page(`${when}: ${title}`, 'pl-page-telling', someState({ route: { page: when }, asking }));

const flags = (title: string, flagsResult: FlagsResult | null, ticked: Ticked = NOTHING_TICKED): PageState =>
  page(`flags: ${title}`, 'pl-page-flags', someState({ route: { page: 'flags' }, flagsResult, ticked }));

const told = (title: string, change: Partial<Told>): PageState =>
  page(
    `function: ${title}`,
    'pl-page-function',
    someState({
      route: { page: 'function' },
      told: { ...NOTHING_TOLD, status: 'ready', ...change },
      nowEpochMs: SOME_DAY_MS + 30 * 86_400_000,
    }),
  );

const hurts = { painNow: 4, places: ['low-back', 'left-calf'], painWorst24h: 6, effort: 4 } as const;
const morning = clear(1, { id: 'start', painNow: 2, morningId: 'morning' });
const ended = (draft: Partial<Draft>, earlier: readonly CheckIn[] = [morning]): Asking =>
  someAsking('after', 'end', { earlier, draft: { painNow: 2, ...draft } });

export const painPages = (): PageState[] => [
  at('reading', null),
  at('reading', null, 'after'),
  at('what it is not', someAsking('before', 'not', { earlier: [] })),
  at('pain', someAsking('before', 'pain')),
  at('pain, answered', someAsking('before', 'pain', { draft: hurts })),
  at('places', someAsking('before', 'places', { draft: hurts })),
  at('places, none', someAsking('before', 'places', { draft: { painNow: 4 } })),
  at('worst', someAsking('before', 'worst', { draft: hurts })),
  at('flags, first', someAsking('before', 'flags', { earlier: [] })),
  at('flags, monthly', someAsking('before', 'flags', { earlier: [clear(MONTH_MS / HOUR_MS)] })),
  at('flags, again', someAsking('before', 'flags', { earlier: [clear(24, { flags: ['nerve'] })] })),
  at('flags, new pain', someAsking('before', 'flags', { draft: hurts })),
  at(
    'flags, jump',
    someAsking('before', 'flags', { draft: { painNow: 6, flags: ['nerve', 'heart-lungs'], knownFlags: ['nerve'] } }),
  ),
  ...(['heart-lungs', 'cord', 'nerve', 'cancer'] as const).map((flag) =>
    at(`end, ${flag}`, someAsking('before', 'end', { earlier: [], draft: { flags: [flag] } })),
  ),
  at('end, by plan only', someAsking('before', 'end', { draft: { painNow: 8 } })),
  at('half', someAsking('before', 'told', { earlier: [clear(48), clear(26, { painNow: 4 })], draft: { painNow: 4 } })),
  at('pain', someAsking('after', 'pain')),
  at('effort', someAsking('after', 'effort', { draft: hurts })),
  at('note', someAsking('after', 'note', { draft: { note: '١' } })),
  ...([0, 2, 3, 4, 6] as const).map((painNow) =>
    at(`told, ${painNow}`, someAsking('after', 'told', { earlier: [morning], draft: { painNow } })),
  ),
  at('end, spreads', ended({ places: ['low-back', 'left-calf'] })),
  at('end, again', ended({ painNow: 5 }, [morning, clear(0.5, { when: 'between', painNow: 5, morningId: 'morning' })])),
  at('end, severe', ended({ painNow: 8 }, [{ ...morning, painNow: 6 }])),
  flags('questions', null),
  flags('ticked', null, {
    flags: ['nerve', 'heart-lungs'],
    knownFlags: ['nerve'],
    checkInId: null,
    kept: null,
  }),
  ...(['clear', 'known', 'emergency', 'urgent', 'same-day', 'soon'] as const).map((result) => flags(result, result)),
  told('loading', { status: 'loading' }),
  told('unavailable', { status: 'unavailable', failure: { kind: 'store-newer' } }),
  told('empty', {}),
  told('once', { scales: [FIRST], checkIns: CHECK_INS, unreadable: 1 }),
  told('again', { scales: [FIRST, scaleOf(14, [5, 4, 4]), scaleOf(28, [7, 7, 7])], checkIns: CHECK_INS }),
];
