/** The pages before a set. */
import '../../../src/features/library/ui/pl-page-exercise.ts';
import '../../../src/features/library/ui/pl-page-exercises.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import flexion from '../../../src/exercises/shoulder-flexion-raise.ts';
import { someHistory, someState } from '../some-state.ts';
import { ownRange } from './full-set.ts';
import { type PageState, page, ENGINE } from './page-state.ts';
import { HISTORY } from './session-pages.ts';

export const loading = {
  status: 'loading',
  progress: { step: 'model', loadedBytes: 3_100_000, totalBytes: 6_400_000 },
  info: null,
  failure: null,
} as const;
export const broken = {
  status: 'unavailable',
  progress: null,
  info: null,
  failure: { kind: 'engine-failed', detail: '' },
} as const;
export const ready = { status: 'ready', progress: null, info: ENGINE, failure: null } as const;
export const recording = { kind: 'recording', file: new Blob(), name: '' } as const;

export const exercisePages = (): PageState[] => [
  page('exercises', 'pl-page-exercises', someState({ exercises: EXERCISES, cameras: [{ id: 'one', label: '' }] })),
  page('standing', 'pl-page-exercises', someState({ exercises: EXERCISES, route: { page: 'standing' } })),
  page('exercises: none', 'pl-page-exercises', someState({ exercises: [] })),
  ...HISTORY.map((session) =>
    page(
      `exercises: last ${session.id}`,
      'pl-page-exercises',
      someState({ history: someHistory([session]), source: recording }),
    ),
  ),
  ...EXERCISES.map(({ id }) =>
    page(
      `exercise ${id}`,
      'pl-page-exercise',
      someState({ exercises: EXERCISES, route: { page: 'exercise', exerciseId: id } }),
    ),
  ),
  ...[loading, broken].map((model) =>
    page(
      `exercise: model ${model.status}`,
      'pl-page-exercise',
      someState({
        exercises: EXERCISES,
        route: { page: 'exercise', exerciseId: flexion.id },
        ownRanges: [ownRange],
        model,
        source: recording,
      }),
    ),
  ),
];
