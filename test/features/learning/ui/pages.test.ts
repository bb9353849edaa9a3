import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import '../../../../src/features/learning/ui/pl-page-learning.ts';
import '../../../../src/features/learning/ui/pl-page-lesson.ts';
import '../../../../src/features/library/ui/pl-page-exercise.ts';
import '../../../../src/features/today/ui/pl-page-today.ts';
import type { Intent } from '../../../../src/app/registry.ts';
import type { FullState } from '../../../../src/app/state.ts';
import { LESSON_IDS } from '../../../../src/care/learning/lesson.ts';
import birdDog from '../../../../src/exercises/bird-dog.ts';
import { en } from '../../../../src/text/en/words.ts';
import { allSentences } from '../../../../src/text/in-use.ts';
import { somePlan } from '../../../fixtures/some-days.ts';
import { todayPages } from '../../../ui/every-page/today-pages.ts';
import { show, someState } from '../../../ui/some-state.ts';

beforeAll(() => allSentences());
afterEach(() => document.body.replaceChildren());

const lesson = (change: Partial<FullState> = {}) =>
  show('pl-page-lesson', { state: someState({ route: { page: 'lesson', lessonId: 'pain' }, ...change }) });
const within = <T extends Element>(page: Element, selector: string): T[] => [
  ...page.shadowRoot!.querySelectorAll<T>(selector),
];
const { sentences } = en.learning.lessons.pain;

describe('the page of a lesson', () => {
  it('has its sentences, a drawing that is named, and what it rests on', async () => {
    const page = await lesson();
    expect(within(page, '.sentences p').map((one) => one.textContent)).toEqual(sentences);
    const [figure] = within(page, 'pl-figure');
    expect(figure!.shadowRoot!.querySelector('svg')?.getAttribute('aria-label')).toBe(en.learning.lessons.pain.drawing);
    expect(figure!.shadowRoot!.querySelectorAll('.figure path').length).toBeGreaterThan(5);
    expect(within(page, '.sources li').map((one) => one.textContent)).toContain(en.learning.sources.dahm);
  });

  it('reads itself aloud when it is asked to, and stops', async () => {
    const page = await lesson();
    const asked: Intent[] = [];
    page.addEventListener('pl-intent', (event) => asked.push(event.intent));
    const [button] = within<HTMLButtonElement>(page, '.sentences button');
    expect(button!.textContent.trim()).toBe(en.learning.aloud);
    button!.click();
    const reading = await lesson({ saying: sentences[2] });
    reading.addEventListener('pl-intent', (event) => asked.push(event.intent));
    expect(within(reading, '[data-said]').map((one) => one.textContent)).toEqual([sentences[2]]);
    const [stop] = within<HTMLButtonElement>(reading, '.sentences button');
    expect(stop!.textContent.trim()).toBe(en.learning.quiet);
    stop!.click();
    expect(asked).toEqual([{ kind: 'read-lesson', lessonId: 'pain' }, { kind: 'stop-reading' }]);
  });

  it('offers no reading where nothing would be heard', async () => {
    expect(within(await lesson({ hasVoice: false }), '.sentences button')).toEqual([]);
    const muted = { ...someState().settings, muted: true };
    expect(within(await lesson({ settings: muted, saying: sentences[1] }), 'button, [data-said]')).toEqual([]);
  });

  it('says so where there is no such lesson', async () => {
    const page = await lesson({ route: { page: 'lesson', lessonId: 'none' } });
    expect(within(page, 'h1').map((one) => one.textContent)).toEqual([en.exercise.unknown]);
  });
});

it('the list of lessons leads to each, and says which were opened', async () => {
  const settings = { ...someState().settings, openedLessons: ['sleep'] };
  const page = await show('pl-page-learning', { state: someState({ route: { page: 'learning' }, settings }) });
  expect(within<HTMLAnchorElement>(page, 'a').map((link) => link.getAttribute('href'))).toEqual(
    LESSON_IDS.map((id) => `#/lesson/${id}`),
  );
  const opened = within(page, 'a').filter((link) => link.textContent.includes(en.learning.opened));
  expect(opened.map((link) => link.getAttribute('href'))).toEqual(['#/lesson/sleep']);
});

describe('the first page', () => {
  const today = (change: Partial<FullState>) =>
    show('pl-page-today', {
      state: someState({
        exercises: [birdDog],
        plan: somePlan({ days: [], items: [{ exerciseId: 'bird-dog', dose: {} }] }),
        lessonOffer: 'moving',
        ...change,
      }),
    });
  const links = (page: Element) =>
    within<HTMLAnchorElement>(page, '.lesson a').map((link) => link.getAttribute('href'));

  it('offers the lesson that fits today in one line', async () => {
    const page = await today({});
    expect(links(page)).toEqual(['#/lesson/moving']);
    expect(page.shadowRoot!.textContent).toContain(en.today.lesson({ title: en.today.lessons.moving }));
    expect(links(await today({ lessonOffer: null }))).toEqual([]);
  });

  it('offers none while a morning is to be gone on with', async () => {
    const goOn = todayPages().find(({ title }) => title === 'today: go on')!.properties as { state: FullState };
    const page = await show('pl-page-today', { state: { ...goOn.state, lessonOffer: 'moving' } });
    expect(page.shadowRoot!.textContent).toContain(en.today.anew);
    expect(links(page)).toEqual([]);
  });
});

it('the page of an exercise says what may happen and what helps, when not to, and leads to the lessons', async () => {
  const page = await show('pl-page-exercise', {
    state: someState({ exercises: [birdDog], route: { page: 'exercise', exerciseId: 'bird-dog' } }),
  });
  const words = page.shadowRoot!.textContent;
  for (const { id } of birdDog.faults) {
    const own: { findings?: Record<string, string>; cues?: Record<string, string> } = en.exercises['bird-dog'];
    expect(words).toContain(own.findings?.[id] ?? (en.findings as Record<string, string>)[id]);
    expect(words).toContain((en.cues as Record<string, string>)[id]);
  }
  for (const sentence of [...en.exercises['bird-dog'].whenNot, en.exercise.firstAsk, en.exercise.whomToAsk])
    expect(words).toContain(sentence);
  expect(words).not.toContain(en.exercise.longOnBack);
  expect(within(page, 'a[href="#/learning"]')).toHaveLength(1);
});
