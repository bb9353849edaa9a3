import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, edit, editingOf, planOfDraft } from '../../../src/care/plan/edit-plan.ts';
import { planChanges, unusualIn } from '../../../src/care/plan/plan-changes.ts';
import { PROGRAMMES, planOf } from '../../../src/care/plan/programmes.ts';
import type { Plan, PlanItem } from '../../../src/care/plan/plan.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { planChangeSentence } from '../../../src/text/say/plan-changes.ts';
import { somePlan } from '../../fixtures/some-days.ts';
import { someEdit, somePlanInFile } from '../../fixtures/some-plans.ts';

const KNOWN = { exercises: EXERCISES, ownRanges: [] };
const of = (...items: readonly PlanItem[]): Plan => somePlan({ items });
const told = (from: Plan, to: Plan): readonly string[] =>
  planChanges(from, to, KNOWN).map((change) => planChangeSentence(change, KNOWN));
const bridge: PlanItem = { exerciseId: 'bridge', dose: { sets: 2, reps: 8 } };
const curl: PlanItem = { exerciseId: 'elbow-curl', dose: {} };
const tilt: PlanItem = { exerciseId: 'pelvic-tilt', dose: {} };

describe('what a new plan changes', () => {
  it('is told of exercises that come and go, with what is asked of the new ones', () => {
    expect(told(of(bridge, curl), of(bridge, tilt))).toEqual([
      expect.stringMatching(/^New: Pelvic tilt, \d/),
      'No longer: Elbow curl',
    ]);
  });

  it('is told of doses by both numbers, and of nothing that would be done as before', () => {
    const [before] = EXERCISES.filter(({ id }) => id === 'bridge').map(({ dose }) => dose);
    expect(told(of({ exerciseId: 'bridge', dose: {} }), of({ exerciseId: 'bridge', dose: { ...before } }))).toEqual([]);
    const to: PlanItem = { exerciseId: 'bridge', dose: { sets: 3, reps: 8, restMs: 1500 }, note: 'Slowly.' };
    expect(told(of({ ...bridge, dose: { ...bridge.dose, restMs: 60_000 } }), of(to))).toEqual([
      'Bridge: 3 sets (until now: 2 sets); 1.5 seconds of rest between sets (until now: 60 seconds of rest between sets); a word about it: Slowly.',
    ]);
  });

  it('is told of a side, and of figures for whoever wrote the plan without those figures', () => {
    const march: PlanItem = { exerciseId: 'march-on-back', dose: {} };
    expect(told(of(march), of({ ...march, dose: { side: 'left' } }))).toEqual([
      'March on your back: only with the left side',
    ]);
    expect(told(of({ ...march, dose: { side: 'left' } }), of(march))).toEqual(['March on your back: with both sides']);
    expect(told(of(bridge), of(bridge, { ...march, dose: { side: 'left' } }))).toEqual([
      'New: March on your back, 2 sets of 8 repetitions · only with the left side',
    ]);
    const limits = { targetDeg: 60, tooFastMs: 900, tolerance: { 'trunk-leans': 5 }, without: ['elbow-drifts'] };
    expect(told(of(curl), of({ ...curl, dose: limits }))).toEqual([
      'Elbow curl: how far you are asked to go is another; how fast you may go is another; how exactly I look is another; what I say a word about is another',
    ]);
    expect(told(of(curl), of({ ...curl, dose: { left: { targetDeg: 60 } } }))).toEqual([
      'Elbow curl: how far you are asked to go is another',
    ]);
  });

  it('is told that the steps of a programme are gone, unless the new plan has steps of its own', () => {
    const ofProgramme = somePlan({ programme: { id: 'low-back', stage: 0 } });
    const { programme: _left, ...changed } = ofProgramme;
    expect(told(ofProgramme, ofProgramme)).toEqual([]);
    expect(told(ofProgramme, changed)).toEqual(['The plan no longer gets harder in steps.']);
    const [first, ...rest] = changed.items;
    if (!first) throw new Error('expected an exercise');
    const ruled = {
      ...changed,
      items: [{ ...first, progress: { what: 'reps', by: 2, from: 8, upTo: 12 } as const }, ...rest],
    };
    expect(told(ofProgramme, ruled)).toEqual([expect.stringMatching(/gets harder in steps/)]);
  });

  it('is told of the order of what both have, of the days, and of the word about the plan', () => {
    expect(told(of(bridge, curl, tilt), of(tilt, bridge, curl))).toEqual([
      'In another order: Pelvic tilt, Bridge, Elbow curl',
    ]);
    expect(told(of(bridge, curl, tilt), of(bridge, tilt))).toEqual(['No longer: Elbow curl']);
    expect(told(somePlan({ days: [] }), somePlan({ days: [5, 1] }))).toEqual([
      'Days: Monday, Friday (until now: every day)',
    ]);
    expect(told(somePlan({ days: [] }), somePlan({ days: [1, 2, 3, 4, 5, 6, 7] }))).toEqual([]);
    expect(told(somePlan(), somePlan({ note: 'Gently.' }))).toEqual(['A word about the plan: Gently.']);
    expect(told(somePlan({ note: 'Gently.' }), somePlan())).toEqual(['The word about the plan is no longer there.']);
  });

  it('is told of steps in which an exercise gets harder', () => {
    const stepped: PlanItem = { ...bridge, progress: { what: 'reps', by: 2, from: 8, upTo: 12 } };
    expect(told(of(bridge), of(stepped))).toEqual([
      'Bridge: gets harder in steps, only when you want it to, up to 12 repetitions',
    ]);
    expect(told(of(stepped), of(bridge))).toEqual(['Bridge: it no longer gets harder in steps']);
  });

  it('holds the first of an exercise that is asked for twice against the first, and tells of what this app does not have', () => {
    const again: PlanItem = { exerciseId: 'bridge', dose: { sets: 1 } };
    expect(planChanges(of(bridge, again), of(bridge, again, curl), KNOWN)).toEqual([{ kind: 'added', item: curl }]);
    expect(planChanges(of(bridge, bridge, curl), of(bridge, curl), KNOWN)).toEqual([{ kind: 'removed', item: bridge }]);
    const other = (reps: number): PlanItem => ({ exerciseId: 'one-day', dose: { reps } });
    expect(told(of(bridge, other(2)), of(bridge, other(3)))).toEqual(['one-day: how much of it is another']);
  });

  it('is nothing between a plan and itself, however its file was written', () => {
    fc.assert(
      fc.property(somePlanInFile, (plan) => {
        expect(planChanges(plan, structuredClone(plan), KNOWN)).toEqual([]);
        expect(planChanges(plan, { ...plan, days: [...plan.days].reverse() }, KNOWN)).toEqual([]);
      }),
    );
  });

  it('accounts for every exercise of two plans', () => {
    fc.assert(
      fc.property(somePlanInFile, somePlanInFile, (from, to) => {
        const changes = planChanges(from, to, KNOWN);
        const ids = (kind: 'added' | 'removed'): readonly string[] =>
          changes.flatMap((change) => (change.kind === kind ? [change.item.exerciseId] : []));
        const without = ids('removed').reduce(
          (left, id) => left.toSpliced(left.indexOf(id), 1),
          from.items.map(({ exerciseId }) => exerciseId),
        );
        expect([...without, ...ids('added')].sort()).toEqual(to.items.map(({ exerciseId }) => exerciseId).sort());
      }),
    );
  });

  it('tells of every change that is made by hand, where it changes what is asked for', () => {
    fc.assert(
      fc.property(somePlanInFile, someEdit, (plan, change) => {
        const begun = editingOf(draftOf(plan));
        const next = edit(begun, change);
        fc.pre(next !== begun && change.kind !== 'rename' && change.kind !== 'dose');
        const [from, to] = [planOfDraft(begun.draft), planOfDraft(next.draft)];
        // Space around a note is no note; all seven days are no day; two of the same exercise in another order are the same.
        fc.pre(JSON.stringify(from) !== JSON.stringify(to) && (from.days.length % 7 || to.days.length % 7) !== 0);
        const order = (of: typeof from): string => of.items.map((item) => JSON.stringify(item)).join();
        fc.pre(change.kind !== 'move' || order(from) !== order(to));
        expect(planChanges(from, to, KNOWN).length).toBeGreaterThan(0);
      }),
    );
  });
});

it('nothing of our own programmes is otherwise than usual', () => {
  const odd = PROGRAMMES.flatMap((programme) =>
    programme.stages.flatMap((_stage, at) =>
      planOf(programme, at, { id: 'plan', createdAtEpochMs: 0 }).items.flatMap((item) => unusualIn(item, KNOWN)),
    ),
  );
  expect(odd).toEqual([]);
});
