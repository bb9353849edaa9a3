import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../../../src/app/registry.ts';
import '../../../../src/features/today/ui/pl-page-plan.ts';
import '../../../../src/features/today/ui/pl-page-today.ts';
import { en } from '../../../../src/text/en/words.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import { somePlan } from '../../../fixtures/some-days.ts';
import { focused } from '../../../ui/focused.ts';
import { show, someState } from '../../../ui/some-state.ts';

let asked: Intent[] = [];
document.addEventListener(IntentEvent.type, (event) => asked.push((event as IntentEvent).intent));
afterEach(() => {
  asked = [];
  document.body.replaceChildren();
});

it('a reminder without a time says at the field what is missing, and is saved once it is there', async () => {
  await show('pl-page-plan', { state: someState({ plan: somePlan(), route: { page: 'plan' } }) });
  const time = page.getByLabelText(en.plan.reminderTime);
  const save = page.getByRole('button', { name: en.plan.saveReminder });
  await userEvent.fill(time, '');
  await save.click();
  expect(asked).toEqual([]);
  await expect.element(page.getByRole('alert')).toHaveTextContent(en.plan.timeMissing);
  await expect.element(time).toHaveAccessibleDescription(en.plan.timeMissing);
  expect(focused()).toBe(time.element());
  await userEvent.fill(time, '07:30');
  await expect.element(page.getByText(en.plan.timeMissing)).not.toBeInTheDocument();
  await save.click();
  expect(asked).toEqual([{ kind: 'save-reminder', at: '07:30' }]);
});

it.each([
  [true, false, en.today.noPlan],
  [false, false, en.today.noPlanShown],
  [true, true, en.today.noPlanShown],
])('counting aloud is promised only where it is heard: a voice: %s, muted: %s', async (hasVoice, muted, says) => {
  const state = someState({ plan: null, hasVoice });
  for (const name of ['pl-page-today', 'pl-page-plan'] as const) {
    await show(name, { state: { ...state, settings: { ...state.settings, muted } } });
    await expect.element(page.getByText(says)).toBeVisible();
    document.body.replaceChildren();
  }
});
