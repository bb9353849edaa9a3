import { findTest } from '../../core/assess/timed-tests.ts';
import type { TestView } from './test-view.ts';

/** After how many seconds a test's clock ends by itself; 0 where it does not. */
export function clockEndsAt({ id }: Pick<TestView, 'id'>): number {
  const test = findTest(id);
  if (test?.kind === 'stance') return test.capMs / 1000;
  return test?.end.kind === 'time' ? test.end.ms / 1000 : 0;
}
