import { exerciseAt, knownPart } from '../../care/plan/planned.ts';
import type { StateOf } from '../../app/state.ts';
import { HOME } from '../../app/route.ts';
import type { Today } from './today.ts';

/** Whether there is a rest between two exercises to be shown: a morning that is in one, and the exercise that comes next. */
export const hasRest = (state: StateOf<'today'>): boolean => {
  const { morning, plan } = state;
  if (morning?.stage.kind !== 'between' || plan === null) return false;
  return exerciseAt(knownPart(plan, state), morning.morning, morning.stage.next, state) !== null;
};

/** Whoever is on the page of a rest that is no more, because all was erased or the plan is another one, is led to the first page. */
export const leaveLostRest = ({ store, goTo }: Today): void =>
  void store.subscribe((state) => {
    const { route, morning } = state;
    // While the next exercise is being fetched, its rest is still on the screen.
    if (route.page === 'between' && (morning === null || (morning.stage.kind === 'between' && !hasRest(state))))
      void goTo(HOME);
  });
