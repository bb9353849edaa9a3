import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../../../src/app/registry.ts';
import { draftOf, edit, editingOf, type PlanEdit } from '../../../../src/care/plan/edit-plan.ts';
import '../../../../src/features/prescribe/ui/pl-page-prescribe.ts';
import type { PlPagePrescribe } from '../../../../src/features/prescribe/ui/pl-page-prescribe.ts';
import { NOT_WRITING } from '../../../../src/features/prescribe/prescribing.ts';
import { en } from '../../../../src/text/en/words.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import { writing } from '../../../ui/every-page/prescribe-pages.ts';
import { drawn, show } from '../../../ui/some-state.ts';

const t = en.prescribe;
const NAMES = { bridge: en.exercises.bridge.name, curl: en.exercises['elbow-curl'].name };
let asked: Intent[] = [];
document.addEventListener(IntentEvent.type, (event) => asked.push((event as IntentEvent).intent));
beforeEach(() => {
  asked = [];
  document.body.replaceChildren();
});

/** The page of somebody who writes; each change that is asked for is made, as the app makes it. */
async function open(...exerciseIds: readonly string[]) {
  const items = exerciseIds.map((exerciseId) => ({ exerciseId, dose: {} }));
  let editing = editingOf(draftOf({ name: '', days: [], items }));
  const element = (await show('pl-page-prescribe', {
    state: writing({ ...NOT_WRITING, editing }),
  })) as PlPagePrescribe;
  element.addEventListener(IntentEvent.type, (event) => {
    const { intent } = event as IntentEvent;
    if (intent.kind !== 'edit-plan') return;
    editing = edit(editing, intent.edit);
    element.state = writing({ ...NOT_WRITING, editing });
  });
  return { element, ids: () => editing.draft.items.map(({ item }) => item.exerciseId) };
}
const button = (name: string) => page.getByRole('button', { name, exact: true });
const edits = (): readonly PlanEdit[] => asked.flatMap((one) => (one.kind === 'edit-plan' ? [one.edit] : []));

describe('the page where plans are written', () => {
  it('finds exercises by name and by part of the body, without marks, and adds them', async () => {
    const { ids } = await open();
    const search = page.getByRole('searchbox', { name: t.search });
    await search.fill('thighs CURL');
    await expect.element(page.getByText(t.foundNone)).toBeVisible();
    await search.fill('upper ARMS cúrl');
    await expect.element(button(t.acts.add({ exercise: NAMES.curl }))).toBeVisible();
    await expect.element(button(t.acts.add({ exercise: NAMES.bridge }))).not.toBeInTheDocument();
    await button(t.acts.add({ exercise: NAMES.curl })).click();
    expect(ids()).toEqual(['elbow-curl']);
  });

  it('moves exercises by buttons, which keep the focus and say where they are now', async () => {
    const { ids } = await open('bridge', 'elbow-curl', 'bird-dog');
    const down = button(t.acts.down({ exercise: NAMES.bridge }));
    await expect.element(down).toBeVisible();
    (down.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(ids()).toEqual(['elbow-curl', 'bridge', 'bird-dog']);
    await expect.element(page.getByText(t.moved({ exercise: NAMES.bridge, number: '2', of: '3' }))).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.poll(ids).toEqual(['elbow-curl', 'bird-dog', 'bridge']);
    await userEvent.keyboard('{Enter}');
    expect(ids()).toEqual(['elbow-curl', 'bird-dog', 'bridge']);
  });

  it('moves exercises by dragging', async () => {
    const { element, ids } = await open('bridge', 'elbow-curl', 'bird-dog');
    await drawn(element);
    const lines = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.items > li')];
    const handle = lines()[0]!.querySelector('pl-plan-item')!.shadowRoot!.querySelector('.handle')!;
    const at = (target: Element) => {
      const { left, top, height } = target.getBoundingClientRect();
      return { clientX: left + 5, clientY: top + height / 2 + 3, bubbles: true, composed: true, pointerId: 1 };
    };
    const list = element.shadowRoot!.querySelector('.items')!;
    // A pointer of a test cannot be captured.
    (list as HTMLElement).setPointerCapture = () => undefined;
    handle.dispatchEvent(new PointerEvent('pointerdown', at(handle)));
    list.dispatchEvent(new PointerEvent('pointermove', at(lines()[1]!)));
    await drawn(element);
    list.dispatchEvent(new PointerEvent('pointermove', at(lines()[2]!)));
    await drawn(element);
    list.dispatchEvent(new PointerEvent('pointerup', at(lines()[2]!)));
    expect(ids()).toEqual(['elbow-curl', 'bird-dog', 'bridge']);
    list.dispatchEvent(new PointerEvent('pointermove', at(lines()[0]!)));
    expect(ids()).toEqual(['elbow-curl', 'bird-dog', 'bridge']);
  });

  it('sets how much of an exercise, refuses what cannot be asked for, and leaves open what is emptied', async () => {
    await open('bridge');
    await button(t.acts.change({ exercise: NAMES.bridge })).click();
    const sets = page.getByRole('spinbutton', { name: t.fields.sets, exact: true });
    await sets.fill('3');
    await userEvent.keyboard('{Tab}');
    const hold = page.getByRole('spinbutton', { name: new RegExp(`^${t.fields.holdMs}`) });
    await hold.fill('4000');
    await userEvent.keyboard('{Tab}');
    // What was written stays to be mended; the plan is as it was.
    await expect.element(page.getByRole('alert')).toHaveTextContent(t.refused({ least: '0', most: '600' }));
    await expect.element(hold).toHaveValue(4000);
    await hold.fill('4.5');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await sets.fill('');
    await userEvent.keyboard('{Tab}');
    expect(edits()).toEqual([
      { kind: 'dose', key: 0, dose: { sets: 3 } },
      { kind: 'dose', key: 0, dose: { sets: 3, holdMs: 4500 } },
      { kind: 'dose', key: 0, dose: { holdMs: 4500 } },
    ]);
  });

  it('sets which words are said, how much is let pass, the side, the note, and steps', async () => {
    await open('march-on-back');
    await button(t.acts.change({ exercise: en.exercises['march-on-back'].name })).click();
    await page.getByRole('combobox', { name: t.fields.side }).selectOptions(en.sides.left);
    await page.getByRole('textbox', { name: t.itemNote }).fill('Slowly.');
    await userEvent.keyboard('{Tab}');
    await page.getByRole('combobox', { name: t.progressWhat }).selectOptions(t.fields.reps);
    const upTo = page.getByRole('spinbutton', { name: t.progressUpTo });
    await upTo.fill('20');
    await userEvent.keyboard('{Tab}');
    const tempo = page.getByRole('checkbox', { name: /fast/ }).first();
    await tempo.click();
    const [side, note, ...rest] = edits();
    expect(side).toEqual({ kind: 'dose', key: 0, dose: { side: 'left' } });
    expect(note).toEqual({ kind: 'item-note', key: 0, note: 'Slowly.' });
    expect(rest).toMatchObject([
      { kind: 'progress', progress: { what: 'reps' } },
      { kind: 'progress', progress: { what: 'reps', upTo: 20 } },
      { kind: 'dose', dose: { side: 'left', without: ['too-fast'] } },
    ]);
  });

  it('takes changes back by keys, but not what is being typed', async () => {
    const { element } = await open('bridge');
    element.shadowRoot!.querySelector<HTMLInputElement>('input[name=name]')!.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(asked).toEqual([]);
    (button(t.beginEmpty).element() as HTMLElement).focus();
    await userEvent.keyboard('{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}');
    expect(asked.map(({ kind }) => kind)).toEqual(['undo-plan-edit', 'redo-plan-edit', 'redo-plan-edit']);
  });
});
