import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftOf,
  edit,
  editingOf,
  EMPTY_DRAFT,
  planOfDraft,
  redo,
  undo,
  type Editing,
  type PlanEdit,
} from '../../../src/care/plan/edit-plan.ts';
import { MOST_ITEMS } from '../../../src/care/plan/plan-file.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { parsePlanFile, planFileOf } from '../../../src/schema/plan-file.ts';
import { someEdit, somePlanInFile } from '../../fixtures/some-plans.ts';

const all = (editing: Editing, ...edits: readonly PlanEdit[]): Editing => edits.reduce(edit, editing);
const ids = ({ draft }: Editing): readonly string[] => draft.items.map(({ item }) => item.exerciseId);
const three = all(
  editingOf(EMPTY_DRAFT),
  { kind: 'add', exerciseId: 'bridge' },
  { kind: 'add', exerciseId: 'bird-dog' },
  { kind: 'add', exerciseId: 'elbow-curl' },
);

describe('a plan that is being written', () => {
  it('has exercises added at its end, moved, copied behind the first one, and taken out', () => {
    expect(ids(three)).toEqual(['bridge', 'bird-dog', 'elbow-curl']);
    expect(ids(edit(three, { kind: 'move', key: 2, to: 0 }))).toEqual(['elbow-curl', 'bridge', 'bird-dog']);
    expect(ids(edit(three, { kind: 'move', key: 0, to: 99 }))).toEqual(['bird-dog', 'elbow-curl', 'bridge']);
    const twice = edit(three, { kind: 'duplicate', key: 0 });
    expect(ids(twice)).toEqual(['bridge', 'bridge', 'bird-dog', 'elbow-curl']);
    expect(new Set(twice.draft.items.map(({ key }) => key)).size).toBe(4);
    expect(ids(edit(three, { kind: 'remove', key: 1 }))).toEqual(['bridge', 'elbow-curl']);
  });

  it('changes one exercise alone', () => {
    const dosed = all(
      three,
      { kind: 'dose', key: 1, dose: { sets: 3, side: 'left' } },
      { kind: 'item-note', key: 1, note: ' Slowly. ' },
      { kind: 'progress', key: 1, progress: { what: 'reps', by: 2, from: 6, upTo: 12 } },
    );
    expect(planOfDraft(dosed.draft).items).toEqual([
      { exerciseId: 'bridge', dose: {} },
      {
        exerciseId: 'bird-dog',
        dose: { sets: 3, side: 'left' },
        note: 'Slowly.',
        progress: { what: 'reps', by: 2, from: 6, upTo: 12 },
      },
      { exerciseId: 'elbow-curl', dose: {} },
    ]);
    const bare = all(
      dosed,
      { kind: 'item-note', key: 1, note: ' ' },
      { kind: 'progress', key: 1, progress: null },
      { kind: 'dose', key: 1, dose: {} },
    );
    expect(planOfDraft(bare.draft)).toEqual(planOfDraft(three.draft));
  });

  it('lets an exercise get harder from what is asked for now', () => {
    const ruled = all(three, { kind: 'progress', key: 1, progress: { what: 'reps', by: 2, from: 6, upTo: 12 } });
    const ruleOf = (...edits: readonly PlanEdit[]) => planOfDraft(all(ruled, ...edits).draft).items[1]?.progress;
    expect(ruleOf({ kind: 'dose', key: 1, dose: { sets: 3 } })).toMatchObject({ from: 6, upTo: 12 });
    expect(ruleOf({ kind: 'dose', key: 1, dose: { reps: 9 } })).toMatchObject({ from: 9, upTo: 12 });
    expect(ruleOf({ kind: 'dose', key: 1, dose: { reps: 20 } })).toMatchObject({ from: 20, upTo: 20 });
  });

  it('takes no more exercises than a plan file does', () => {
    const many = Array.from({ length: MOST_ITEMS + 5 }, () => ({ kind: 'add', exerciseId: 'bridge' }) as const);
    const full = all(editingOf(EMPTY_DRAFT), ...many);
    expect(full.draft.items).toHaveLength(MOST_ITEMS);
    expect(edit(full, { kind: 'duplicate', key: 0 })).toBe(full);
  });

  it('is the same object where a change changes nothing, so that nothing is there to undo', () => {
    expect(edit(three, { kind: 'remove', key: 77 })).toBe(three);
    expect(edit(three, { kind: 'move', key: 0, to: 0 })).toBe(three);
    expect(edit(three, { kind: 'rename', name: '' })).toBe(three);
    const ordered = edit(three, { kind: 'dose', key: 0, dose: { sets: 2, reps: 3 } });
    expect(edit(ordered, { kind: 'dose', key: 0, dose: { reps: 3, sets: 2 } })).toBe(ordered);
    expect([undo(editingOf(EMPTY_DRAFT)).past, redo(three)]).toEqual([[], three]);
  });

  it('goes back by undo through whatever was done, and forth again by redo', () => {
    fc.assert(
      fc.property(somePlanInFile, fc.array(someEdit, { maxLength: 30 }), (plan, edits) => {
        const begun = editingOf(draftOf(plan));
        const done = all(begun, ...edits);
        const back = done.past.reduce(undo, done);
        expect(back.draft).toEqual(begun.draft);
        expect(done.past.reduce(redo, back).draft).toEqual(done.draft);
        // A new change after an undo: what was taken back is gone, what was before it is not.
        const again = edit(undo(done), { kind: 'rename', name: 'Anew' });
        expect(again.ahead).toEqual(again === undo(done) ? undo(done).ahead : []);
      }),
    );
  });

  it('is at any time a plan that a file gives back as it was written, as soon as it has an exercise', () => {
    fc.assert(
      fc.property(somePlanInFile, fc.array(someEdit, { maxLength: 20 }), (plan, edits) => {
        const written = planOfDraft(all(editingOf(draftOf(plan)), ...edits).draft);
        const read = parsePlanFile(planFileOf(written), EXERCISES);
        expect(read).toEqual(
          written.items.length > 0
            ? { ok: true, plan: written, brings: [] }
            : { ok: false, trouble: { kind: 'no-plan' } },
        );
      }),
    );
  });
});
