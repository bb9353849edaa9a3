/** Timed tests and posture records, before and after. */
import '../../../src/features/tests/ui/pl-page-test.ts';
import type { TestResult } from '../../../src/core/record/test-result.ts';
import { headOf } from '../../../src/core/report/head-of.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { someChairResult, someStanceResult } from '../../fixtures/some-test-result.ts';
import { someState } from '../some-state.ts';
import { type PageState, page, DAY_MS } from './page-state.ts';
import { sessionOf, report, EARLIER } from './session-pages.ts';
import { CHAIR, EVEN, figure, FRONT, LEANING, screenSet, SIDE, stanceResult, testSet, thirty } from './test-sets.ts';

export const testPages = (): PageState[] => [
  ...CHAIR.map(([title, result]) => report(`chair test ${title}`, testSet(result, 'five-times-sit-to-stand'))),
  ...[1950, 1970, 1960, 1900].map((birthYear) =>
    report(`chair test of ${birthYear}`, testSet(someChairResult({ timeMs: 12_350 }), 'five-times-sit-to-stand'), {
      settings: { ...someState().settings, birthYear },
      earlier: [headOf(sessionOf({ sets: [testSet(someChairResult(), 'five-times-sit-to-stand')] }, DAY_MS))],
    }),
  ),
  ...[9000, 16_000].map((timeMs) =>
    report(`chair test in ${timeMs} ms`, testSet(someChairResult({ timeMs }), 'five-times-sit-to-stand'), {
      earlier: EARLIER,
    }),
  ),
  ...(['female', 'male', null] as const).flatMap((sex) =>
    [
      thirty(),
      thirty({ stands: 18, closeCalls: 2 }),
      thirty({ stands: 3, hands: 'used', handRises: 3 }),
      thirty({ outcome: 'stopped' }),
    ].map((result) =>
      report(`chair stand of ${sex}`, testSet(result, 'thirty-second-chair-stand'), {
        settings: { ...someState().settings, birthYear: 1955, sex },
        earlier: EARLIER,
      }),
    ),
  ),
  ...(['female', 'male', null] as const).map((sex) =>
    report(`stance of ${sex}`, testSet(stanceResult(), 'single-leg-stance'), {
      settings: { ...someState().settings, birthYear: 1955, sex },
      earlier: EARLIER,
    }),
  ),
  report('stance stopped', testSet({ ...stanceResult(), outcome: 'stopped' } as TestResult, 'single-leg-stance')),
  report('stance of nothing', testSet(someStanceResult({}), 'single-leg-stance')),
  report(
    'two attempts',
    testSet(someChairResult(), 'five-times-sit-to-stand'),
    {},
    {
      sets: [
        testSet(someChairResult({ timeMs: 12_000 }), 'five-times-sit-to-stand'),
        testSet(someChairResult(), 'five-times-sit-to-stand'),
      ],
    },
  ),
  report('posture', screenSet({ views: ['front', 'side-left'], figures: [...FRONT, ...SIDE] })),
  report(
    'posture once more',
    screenSet({
      views: ['back', 'side-right'],
      figures: [figure('shoulder-level', { valueDeg: 3, towards: 'right' }), ...SIDE],
    }),
    { earlier: EARLIER },
  ),
  report('posture from one side', screenSet({ views: ['oblique'], figures: EVEN })),
  ...LEANING.map((leaning) =>
    report('posture from anywhere', screenSet({ views: ['unknown', 'back'], figures: [leaning] })),
  ),
  report('posture of nothing', screenSet({ views: [], figures: [] })),
  ...(['five-times-sit-to-stand', 'thirty-second-chair-stand', 'single-leg-stance', 'none'] as const).flatMap(
    (testId) =>
      [{}, { earlier: EARLIER }, { source: { kind: 'recording', file: new Blob(), name: '' } as const }].map((change) =>
        page(
          `test ${testId}`,
          'pl-page-test',
          someState({ exercises: EXERCISES, route: { page: 'test', testId }, ...change }),
        ),
      ),
  ),
];
