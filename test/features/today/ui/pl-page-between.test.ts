import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeRoute } from '../../../../src/app/route.ts';
import type { Intent } from '../../../../src/app/registry.ts';
import '../../../../src/features/today/ui/pl-page-between.ts';
import { text } from '../../../../src/text/text.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import { everyPage } from '../../../ui/every-page.ts';
import { drawn, show } from '../../../ui/some-state.ts';

/** The page between two exercises, of an app that takes no answer yet. */
async function between(): Promise<Intent[]> {
  const asked: Intent[] = [];
  const shown = everyPage().find(({ title }) => title === 'between');
  if (!shown) throw new Error('expected the page between two exercises');
  const element = await show(shown.tag, shown.properties);
  await drawn(element);
  element.addEventListener(IntentEvent.type, (event) => asked.push((event as IntentEvent).intent));
  return asked;
}

it('takes two digits one after the other for pain and effort, however late the app takes the first', async () => {
  const asked = await between();
  await userEvent.keyboard('2');
  await userEvent.keyboard('4');
  expect(asked).toEqual([
    { kind: 'feel', what: 'pain', value: 2 },
    { kind: 'feel', what: 'effort', value: 4 },
  ]);
});

it('takes a 1 with a 0 after it for ten, and what comes then for the effort', async () => {
  const asked = await between();
  await userEvent.keyboard('1');
  await userEvent.keyboard('0');
  await userEvent.keyboard('7');
  expect(asked).toEqual([
    { kind: 'feel', what: 'pain', value: 1 },
    { kind: 'feel', what: 'pain', value: 10 },
    { kind: 'feel', what: 'effort', value: 7 },
  ]);
});

it('leads whoever is worried to the warning signs', async () => {
  await between();
  await expect
    .element(page.getByRole('link', { name: text().pain.worried }))
    .toHaveAttribute('href', writeRoute({ page: 'flags' }));
});
