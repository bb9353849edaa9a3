/** The history, and the report of every kind of set. */
import '../../../src/features/summary/ui/pl-page-session-report.ts';
import '../../../src/features/summary/ui/pl-page-summary.ts';
import type { StateOf } from '../../../src/app/state.ts';
import type { Session, SetRecord, UnreadableSet } from '../../../src/core/report/session.ts';
import type { OpenedState } from '../../../src/features/summary/opened.ts';
import type { Correction } from '../../../src/care/review/correction.ts';
import { reviewSet } from '../../../src/care/review/reviewed-set.ts';
import { headOf } from '../../../src/core/report/head-of.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import neckBend from '../../../src/exercises/neck-side-bend.ts';
import pelvicTilt from '../../../src/exercises/pelvic-tilt.ts';
import stance from '../../../src/exercises/single-leg-stance.ts';
import tummy from '../../../src/exercises/transverse-abdominal.ts';
import { someChairResult } from '../../fixtures/some-test-result.ts';
import { someCheckIn } from '../../fixtures/some-days.ts';
import { someHistory, someSession, someState } from '../some-state.ts';
import { alone, fullSet, oneRep, ownFlexion, planned, repOf, symmetry, WELL, WORK } from './full-set.ts';
import { type PageState, page, DAY_MS } from './page-state.ts';
import { FRONT, screenSet, SIDE, stanceResult, testSet, thirty } from './test-sets.ts';

export const sessionOf = (change: Partial<Session>, agoMs = 0): Session => {
  const session = someSession(change);
  return { ...session, startedAtEpochMs: change.startedAtEpochMs ?? session.startedAtEpochMs - agoMs };
};

export const report = (
  title: string,
  set: SetRecord,
  more: Partial<StateOf<'summary'>> = {},
  change: Partial<Session> = {},
): PageState =>
  page(
    `session: ${title}`,
    'pl-page-summary',
    someState({
      exercises: EXERCISES,
      route: { page: 'session', sessionId: 'session' },
      opened: { status: 'ready', session: sessionOf({ sets: [set], ...change }), corrections: [], failure: null },
      ...more,
    }),
  );

export const HISTORY: readonly Session[] = [
  sessionOf({ id: 'a', sets: [fullSet(birdDog), fullSet(neckBend)] }),
  sessionOf({ id: 'b', sets: [fullSet(stance)], status: 'interrupted' }, DAY_MS),
  sessionOf({ id: 'c', sets: [fullSet(pelvicTilt, {}, { events: [] }), fullSet(pelvicTilt)] }, 9 * DAY_MS),
  sessionOf({ id: 'd', sets: [testSet(someChairResult(), 'five-times-sit-to-stand')] }, 10 * DAY_MS),
  sessionOf({ id: 'e', sets: [testSet(thirty({ closeCalls: 1 }), 'thirty-second-chair-stand')] }, 11 * DAY_MS),
  sessionOf({ id: 'f', sets: [testSet(stanceResult(), 'single-leg-stance')] }, 400 * DAY_MS),
  sessionOf({ id: 'g', sets: [testSet(null, 'five-times-sit-to-stand')] }, 401 * DAY_MS),
  sessionOf(
    { id: 'h', sets: [screenSet({ views: ['front', 'side-left'], figures: [...FRONT, ...SIDE] })] },
    402 * DAY_MS,
  ),
  sessionOf({ id: 'i', sets: [] }, 403 * DAY_MS),
];
export const history = someHistory(HISTORY);
/** Earlier sessions that results are compared with. */
export const EARLIER = HISTORY.map(headOf);

const DAMAGED = (['exercise', 'set'] as const).flatMap((unread) =>
  [birdDog, null].map((exercise, index): UnreadableSet => ({
    id: 'damaged',
    exercise,
    startedAtEpochMs: null,
    done: 8,
    durationMs: index === 0 ? 83_000 : null,
    unread,
  })),
);

/** One repetition taken out, one attempt let in, a side changed, and a note. */
const said = (set: SetRecord): readonly Correction[] => {
  const { attempts } = reviewSet(set, []);
  const [first, second] = attempts.filter(({ judged }) => judged.kind === 'counted');
  const refused = attempts.find(({ judged }) => judged.kind === 'rejected');
  const about = { setId: set.id, author: '٣', reason: '٢', atEpochMs: set.startedAtEpochMs };
  return [
    ...(first ? [{ ...about, id: 'a', kind: 'reject' as const, of: first.key }] : []),
    ...(second ? [{ ...about, id: 'b', kind: 'change-side' as const, of: second.key, side: 'right' as const }] : []),
    ...(refused ? [{ ...about, id: 'c', kind: 'accept' as const, of: refused.key }] : []),
    { ...about, id: 'd', kind: 'note', of: null },
  ];
};

const opened = (set: SetRecord, corrections: readonly Correction[] | null): OpenedState => ({
  status: 'ready',
  session: sessionOf({ sets: [set] }),
  corrections,
  failure: null,
});

const onPaper = (
  title: string,
  sets: readonly SetRecord[],
  change: Partial<Session> = {},
  corrections: readonly Correction[] | null = [],
): PageState =>
  page(
    `session on paper: ${title}`,
    'pl-page-session-report',
    someState({
      exercises: EXERCISES,
      route: { page: 'session-report', sessionId: 'session' },
      opened: { status: 'ready', session: sessionOf({ sets, ...change }), corrections, failure: null },
      toldOnDay: [someCheckIn(), someCheckIn({ id: 'after', when: 'after', painNow: 3, effort: 4 })],
    }),
  );

export const sessionPages = (): PageState[] => [
  onPaper('a morning', [
    ...[birdDog, neckBend, stance, pelvicTilt].map((exercise) => fullSet(exercise)),
    testSet(someChairResult(), 'five-times-sit-to-stand'),
    screenSet({ views: ['front', 'side-left'], figures: [...FRONT, ...SIDE] }),
  ]),
  onPaper('as it mostly is', [
    ...[birdDog, neckBend, stance].map((exercise) =>
      fullSet(exercise, { unjudged: [], rejected: [], symmetry: null, faults: [] }),
    ),
    testSet(someChairResult(), 'five-times-sit-to-stand'),
  ]),
  onPaper('one set', [fullSet(birdDog)], { status: 'interrupted' }),
  onPaper('corrected', [fullSet(birdDog)], {}, said(fullSet(birdDog))),
  onPaper('corrections not read', [fullSet(birdDog)], {}, null),
  report('corrected', fullSet(birdDog), { opened: opened(fullSet(birdDog), said(fullSet(birdDog))) }),
  report('corrections not read', fullSet(birdDog), { opened: opened(fullSet(birdDog), null) }),
  onPaper('nothing', [], { unreadable: DAMAGED }),
  ...(['missing', 'loading'] as const).map((status) =>
    page(
      `session on paper: ${status}`,
      'pl-page-session-report',
      someState({
        route: { page: 'session-report', sessionId: 'session' },
        opened: { status, session: null, corrections: [], failure: null },
      }),
    ),
  ),
  ...EXERCISES.filter(({ mode }) => mode !== 'screen').map((exercise) => report(exercise.id, fullSet(exercise))),
  ...WELL.map((wentWell) => report(`went well: ${wentWell}`, fullSet(birdDog, { wentWell }))),
  ...WELL.map((wentWell) =>
    report(
      `one went well: ${wentWell}`,
      fullSet(birdDog, { wentWell, reps: oneRep, counted: { left: 1, right: 0, both: 0, total: 1 } }),
    ),
  ),
  ...WORK.map((workOn) => report(`to work on: ${workOn}`, fullSet(neckBend, { workOn }))),
  report('one hold', fullSet(stance, { reps: oneRep, counted: { left: 1, right: 0, both: 0, total: 1 } })),
  report('sides that differ', fullSet(birdDog, { symmetry })),
  report('nothing to notice', fullSet(birdDog, { faults: [], rejected: [], unjudged: [], score: null, workOn: null })),
  report('seen at an angle', fullSet(birdDog, { score: null, reps: [repOf({ notes: ['view-oblique'] })] })),
  report('nobody', fullSet(birdDog, alone('no-person'), { source: { kind: 'video', file: '', durationMs: 1 } })),
  report('too dark', fullSet(birdDog, alone('too-dark'))),
  report('another movement', fullSet(birdDog, alone('gap'), { events: [] })),
  report('from a trace', fullSet(birdDog, {}, { source: { kind: 'trace', file: '', durationMs: 1 } })),
  report(
    'other engines',
    fullSet(
      birdDog,
      {},
      {
        events: [
          {
            kind: 'engine-changed',
            timeMs: 42_500,
            engine: { name: 'mediapipe', model: 'lite', accelerator: 'webgl' },
          },
          {
            kind: 'engine-changed',
            timeMs: 62_500,
            engine: { name: 'movenet', model: 'unknown', accelerator: 'webgpu' },
          },
          { kind: 'engine-changed', timeMs: 72_500, engine: { name: 'recorded', model: 'heavy', accelerator: 'none' } },
        ],
      },
    ),
  ),
  report('by a plan', fullSet(planned, { workOn: 'too-fast' })),
  report('led by the clock', fullSet(pelvicTilt, { score: null })),
  report('by an own range', fullSet(ownFlexion)),
  report('cut short', fullSet(birdDog), {}, { status: 'interrupted' }),
  report('of nothing', fullSet(birdDog), {}, { sets: [] }),
  report('with parts left out', fullSet(birdDog, {}, { partsLeftOut: 1 })),
  report('with more parts left out', fullSet(birdDog, {}, { partsLeftOut: 2 })),
  ...DAMAGED.map((set) => report('with a set that does not read', fullSet(birdDog), {}, { unreadable: [set] })),
  report('two sets', fullSet(birdDog), {}, { sets: [fullSet(birdDog), fullSet(pelvicTilt)] }),
  ...[pelvicTilt, tummy].map((exercise) =>
    page(
      `summary: ${exercise.id}`,
      'pl-page-summary',
      someState({
        route: { page: 'summary' },
        opened: {
          status: 'ready',
          session: sessionOf({ sets: [fullSet(exercise)] }, 3 * DAY_MS),
          corrections: [],
          failure: null,
        },
      }),
    ),
  ),
  ...(['missing', 'loading'] as const).map((status) =>
    page(
      `session: ${status}`,
      'pl-page-summary',
      someState({ opened: { status, session: null, corrections: [], failure: null } }),
    ),
  ),
  page(
    'session: unavailable',
    'pl-page-summary',
    someState({ opened: { status: 'unavailable', session: null, corrections: [], failure: { kind: 'store-newer' } } }),
  ),
];
