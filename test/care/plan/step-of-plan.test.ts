import { describe, expect, it } from 'vitest';
import type { Plan, PlanItem } from '../../../src/care/plan/plan.ts';
import { findProgramme, planOf } from '../../../src/care/plan/programmes.ts';
import { hasStep, stepOfPlan } from '../../../src/care/plan/step-of-plan.ts';
import { somePlan } from '../../fixtures/some-days.ts';

const MADE = { id: 'next', createdAtEpochMs: 5 };
const item: PlanItem = {
  exerciseId: 'bridge',
  dose: { sets: 2, reps: 8 },
  progress: { what: 'reps', by: 3, from: 8, upTo: 12 },
};
const plan = somePlan({ from: 'physio', items: [item, { exerciseId: 'elbow-curl', dose: {} }] });
const repsAlong = (by: 1 | -1, from: Plan | null): readonly unknown[] => {
  const next = from && stepOfPlan(from, by, MADE);
  return next ? [next.items[0]?.dose.reps, ...repsAlong(by, next)] : [];
};

describe('the steps of a plan', () => {
  it('go by the rule of each exercise up to its end, and back to where it began', () => {
    expect(repsAlong(1, plan)).toEqual([11, 12]);
    expect(repsAlong(-1, somePlan({ items: [{ ...item, dose: { reps: 12 } }] }))).toEqual([9, 8]);
    expect([hasStep(plan, 1), hasStep(plan, -1)]).toEqual([true, false]);
    expect(stepOfPlan(plan, 1, MADE)).toMatchObject({ ...MADE, name: plan.name, days: plan.days, items: [{}, {}] });
  });

  it('begin where the rule says, where the dose says nothing', () => {
    expect(repsAlong(1, somePlan({ items: [{ ...item, dose: {} }] }))).toEqual([11, 12]);
  });

  it('never move a dose that lies outside of them the other way', () => {
    const beyond = somePlan({ items: [{ ...item, dose: { reps: 20 } }] });
    expect(stepOfPlan(beyond, 1, MADE)).toBeNull();
    expect(stepOfPlan(beyond, -1, MADE)?.items[0]?.dose.reps).toBe(12);
  });

  it('are none without a rule, and those of the programme in a plan that was made of one', () => {
    expect([hasStep(somePlan(), 1), hasStep(somePlan(), -1)]).toEqual([false, false]);
    const programme = findProgramme('core-control');
    if (!programme) throw new Error('expected a programme');
    const first = planOf(programme, 0, { id: 'p', createdAtEpochMs: 1, days: [6] });
    expect(stepOfPlan(first, 1, MADE)).toMatchObject({ ...MADE, programme: { stage: 1 }, days: [6] });
    expect(stepOfPlan(first, -1, MADE)).toBeNull();
    expect(stepOfPlan(planOf(programme, 3, MADE), 1, MADE)).toBeNull();
  });
});
