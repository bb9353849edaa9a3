/** The start check and the set itself. */
import '../../../src/features/practise/ui/pl-page-check.ts';
import '../../../src/features/practise/ui/pl-page-practise.ts';
import { freshTestView } from '../../../src/app/run/test-view.ts';
import type { AppState } from '../../../src/app/state.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import type { StartCheckLine } from '../../../src/core/judge/start-check.ts';
import type { TestId } from '../../../src/core/record/test-result.ts';
import { toFindRange } from '../../../src/features/range/check-range.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import pelvicTilt from '../../../src/exercises/pelvic-tilt.ts';
import posture from '../../../src/exercises/posture-screen.ts';
import stance from '../../../src/exercises/single-leg-stance.ts';
import sitToStand from '../../../src/exercises/sit-to-stand.ts';
import tummy from '../../../src/exercises/transverse-abdominal.ts';
import { someRun, someState, type SomeRun } from '../some-state.ts';
import { loading, ready } from './exercise-pages.ts';
import { ownFlexion, planned } from './full-set.ts';
import { CAMERA, FAILURES, page, REASONS, type PageState } from './page-state.ts';

const CHECK: readonly StartCheckLine[] = [
  { id: 'person', state: 'ok', fix: null },
  { id: 'light', state: 'unknown', fix: null },
  { id: 'whole-body', state: 'ok', fix: null },
  { id: 'distance', state: 'ok', fix: null },
];
const FIXES = [...REASONS, 'start-pose'];
const checking = (title: string, change: SomeRun, more: Partial<AppState> = {}): PageState =>
  page(
    `check: ${title}`,
    'pl-page-check',
    someState({ route: { page: 'check' }, run: someRun({ stage: 'check', ...change }), ...more }),
  );
const practising = (title: string, change: SomeRun, more: Partial<AppState> = {}): PageState =>
  page(
    `practise: ${title}`,
    'pl-page-practise',
    someState({ route: { page: 'practise' }, run: someRun(change), ...more }),
  );

export const checkPages = (): PageState[] => [
  ...FIXES.map((fix) => checking(fix, { checkLines: [...CHECK, { id: 'view', state: 'not-yet', fix }] })),
  ...EXERCISES.map((exercise) =>
    checking(exercise.id, {
      exercise,
      checkLines: [...CHECK, { id: 'start-pose', state: 'not-yet', fix: `start-pose-${exercise.id}` }],
    }),
  ),
  ...EXERCISES.map((exercise) =>
    checking(`hold ${exercise.id}`, { exercise, checkLines: CHECK, startInSeconds: 2, set: 2 }),
  ),
  checking('facing', {
    exercise: stance,
    checkLines: [{ id: 'view', state: 'ok', fix: null }],
    purpose: toFindRange(stance),
  }),
  checking('opening', { stage: 'opening', sets: 1 }, { model: loading }),
  checking('no lines', {}, { settings: { ...someState().settings, muted: true } }),
  checking('test', { exercise: sitToStand, test: freshTestView('five-times-sit-to-stand') }),
  ...FAILURES.map((failure) => checking(failure.kind, { stage: 'blocked', failure })),
  checking(
    'another engine',
    { stage: 'blocked', failure: { kind: 'engine-slow' } },
    { settings: { ...someState().settings, engine: 'movenet' } },
  ),
];

const cuesOf = (exercise: Exercise): readonly string[] => [
  ...exercise.faults.map(({ id }) => id),
  ...(exercise.movement?.requires ?? [])
    .flatMap(({ whenUnder, whenOver }) => [whenUnder, whenOver])
    .filter((id) => id !== undefined),
];
const clock = (id: TestId, change: object) => ({ ...freshTestView(id), ...change });

export const practisePages = (): PageState[] => [
  ...EXERCISES.flatMap((exercise) =>
    cuesOf(exercise).map((id) => practising(`${exercise.id} ${id}`, { exercise, message: { kind: 'form', id } })),
  ),
  practising('pace', { exercise: planned, message: { kind: 'form', id: 'too-fast' } }),
  ...[birdDog, pelvicTilt].flatMap((exercise) =>
    (['range-too-small', 'hold-too-short', 'no-return', 'wrong-limbs', 'one-side', 'view-lost'] as const).map((id) =>
      practising(`not counted: ${id}`, { exercise, message: { kind: 'reject', id } }),
    ),
  ),
  ...['praise-steady', 'praise-better', 'praise-quiet'].map((id) =>
    practising(id, { message: { kind: 'praise', id } }),
  ),
  ...REASONS.map((id) => practising(id, { message: { kind: 'view', id } })),
  ...[pelvicTilt, tummy].flatMap((exercise) =>
    (
      [
        ['work', 0],
        ['work', 6],
        ['rest', 0],
        ['done', 0],
      ] as const
    ).map(([guide, holdSeconds]) =>
      practising(`${exercise.id} ${guide}`, {
        exercise,
        guide,
        holdSeconds,
        breath: { turn: holdSeconds ? 'in' : 'out', lastsMs: 2000 },
      }),
    ),
  ),
  practising('both sides', { exercise: sitToStand, target: 0 }),
  practising('a hold', { exercise: stance, holdSeconds: 7, holdAskedSeconds: 30 }),
  practising('a short hold', { holdSeconds: 2 }, { model: ready }),
  practising('waiting', { inPosition: false, source: CAMERA }, { model: ready }),
  practising('finding the range', { purpose: toFindRange(ownFlexion), exercise: ownFlexion }),
  practising('paused', { stage: 'paused' }, { settings: { ...someState().settings, muted: true } }),
  ...EXERCISES.map((exercise) => practising(`rest ${exercise.id}`, { exercise, stage: 'resting', leftSeconds: 42 })),
  practising('rest after one', {
    stage: 'resting',
    leftSeconds: 1,
    counted: { left: 1, right: 0, both: 0, total: 1 },
  }),
  practising('opening', { stage: 'opening' }, { model: loading }),
  practising('opening a file', { stage: 'opening', live: false }),
  practising('reconnecting', { stage: 'reconnecting', failure: { kind: 'camera-lost' } }),
  ...FAILURES.map((failure) => practising(failure.kind, { stage: 'blocked', failure })),
  ...(['front', 'side', 'done'] as const).map((screen) =>
    practising(`posture ${screen}`, { exercise: posture, screen }),
  ),
  ...(['five-times-sit-to-stand', 'thirty-second-chair-stand', 'single-leg-stance'] as const).flatMap((id) =>
    [
      { phase: 'settling' },
      { phase: 'practise', count: 1 },
      { phase: 'ready', leg: id === 'single-leg-stance' ? 'left' : null, lastTryMs: 12_340 },
      { phase: 'running', seconds: 1, count: 2 },
      { phase: 'running', seconds: 12, count: 5 },
      { phase: 'over', lastTryMs: 9100 },
    ].map((change) => practising(`${id} ${change.phase}`, { exercise: sitToStand, test: clock(id, change), set: 2 })),
  ),
  practising('rest between attempts', {
    exercise: sitToStand,
    stage: 'resting',
    test: freshTestView('five-times-sit-to-stand'),
  }),
];
