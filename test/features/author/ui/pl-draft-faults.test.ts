import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../../../src/app/registry.ts';
import { edited, type Edit } from '../../../../src/care/author/edit.ts';
import type { CountedExercise } from '../../../../src/core/exercise/exercise.ts';
import elbowCurl from '../../../../src/exercises/elbow-curl.ts';
import '../../../../src/features/author/ui/pl-draft-faults.ts';
import { en } from '../../../../src/text/en/words.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import { show } from '../../../ui/some-state.ts';

const t = en.author.faults;
const words = { name: 'Mine', why: 'For me', steps: ['Bend'], startPose: 'Standing', toStart: 'Stand' };
const curl: CountedExercise = { ...elbowCurl, words: { en: words }, faults: [] };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });

let edits: Edit[] = [];
const hear = (intent: Intent): void => {
  if (intent.kind === 'edit-draft') edits.push(intent.edit);
};
document.addEventListener(IntentEvent.type, (event) => hear((event as IntentEvent).intent));
beforeEach(() => {
  edits = [];
  document.body.replaceChildren();
});

describe('what an exercise finds fault with', () => {
  it('is added with its limit and its words, and not without them', async () => {
    await show('pl-draft-faults', { exercise: curl });
    await expect.element(page.getByText(t.none)).toBeVisible();
    await button(t.add).click();
    await userEvent.selectOptions(field(t.what), 'shoulder');
    await userEvent.selectOptions(field(t.atPeak), 'over');
    await userEvent.fill(page.getByLabelText(/^Limit, /), '30');
    await button(t.addIt).click();
    expect(edits).toEqual([]);
    await userEvent.fill(field(t.finding), ' shoulder comes along ');
    await userEvent.fill(field(t.cue), 'Keep your upper arm still');
    await button(t.addIt).click();
    expect(edits).toEqual([
      {
        what: 'add-fault',
        language: 'en',
        fault: { kind: 'at-peak', measure: 'shoulder', limit: 'over', value: 30 },
        finding: 'shoulder comes along',
        cue: 'Keep your upper arm still',
      },
    ]);
    await expect.element(button(t.add)).toBeVisible();
  });

  it('has a time in seconds for a way, and all of it can be changed or left out', async () => {
    const exercise = edited(curl, {
      what: 'add-fault',
      language: 'en',
      fault: { kind: 'return-tempo', underMs: 800 },
      finding: 'drops',
      cue: 'Slowly down',
    });
    await show('pl-draft-faults', { exercise });
    await expect.element(field(t.shorter)).toHaveValue(0.8);
    await userEvent.fill(field(t.shorter), '1.5');
    await userEvent.fill(field(t.cue), 'Let it down slowly');
    // What was emptied stands there again.
    await userEvent.fill(field(t.finding), '');
    await button('Leave out: drops').click();
    await expect.element(field(t.finding)).toHaveValue('drops');
    expect(edits).toEqual([
      { what: 'fault-limit', id: 'own-1', limit: 'underMs', value: 1500 },
      { what: 'fault-words', id: 'own-1', language: 'en', cue: 'Let it down slowly' },
      { what: 'remove-fault', id: 'own-1' },
    ]);
  });

  it('offers no cue of a way that is too fast, where what is said names the seconds of the pace', async () => {
    const tooFast = elbowCurl.faults.find(({ id }) => id === 'too-fast')!;
    const exercise = { ...curl, faults: [tooFast], dose: { ...curl.dose, paceMs: 2000 } };
    const element = await show('pl-draft-faults', { exercise });
    await expect.element(field(t.finding)).toHaveValue(en.findings['too-fast']);
    expect(element.shadowRoot!.querySelector('#too-fast-cue')).toBeNull();
    element.exercise = { ...exercise, dose: elbowCurl.dose };
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('#too-fast-cue')).not.toBeNull();
  });
});
