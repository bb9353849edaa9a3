import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { createApp, type App } from '../../src/app/app.ts';
import { FEATURES } from '../../src/features/index.ts';
import '../../src/ui/shell/pl-app.ts';
import { makeTrack } from '../fixtures/make-track.ts';
import { somePlan } from '../fixtures/some-days.ts';
import { succeed } from '../../src/core/record/failures.ts';
import { createSpeaker } from '../../src/edge/speech/speaker.ts';
import { createVoice } from '../../src/edge/speech/voice.ts';
import { language, useLanguage } from '../../src/text/in-use.ts';
import type { StoreNews } from '../../src/ports/storage.ts';
import type { Speech } from '../../src/ports/voice.ts';
import { FakeFrames, FakeSpeaker, makeWorld, traceFile } from '../app/fakes.ts';
import { focused } from './focused.ts';
import { show } from './some-state.ts';

const root = async (): Promise<App> => {
  history.replaceState(null, '', '#/');
  const { ports } = makeWorld({ trace: makeTrack('bird-dog', { reps: 2 }) });
  const app = createApp(ports, FEATURES);
  await show('pl-app', { app });
  return app;
};

/** An app in front of a camera, on a machine that refuses to store, with the start check open. */
async function checking(): Promise<App> {
  history.replaceState(null, '', '#/');
  const { ports } = makeWorld({ camera: () => Promise.resolve(succeed(new FakeFrames())) });
  const storeNews: StoreNews = {
    onChange: (listener) => {
      listener({ kind: 'store-refused', detail: 'no room here' });
      return () => undefined;
    },
  };
  const app = createApp({ ...ports, storeNews }, FEATURES);
  await show('pl-app', { app });
  await app.start();
  void app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
  return app;
}

/** An app on a page, whose voice says what it is told to say. */
async function speaking(): Promise<{ readonly app: App; readonly say: (sentence: string | null) => void }> {
  history.replaceState(null, '', '#/');
  const { ports } = makeWorld({ plan: somePlan({ days: [] }) });
  let now = (_: Speech): void => undefined;
  const speaker = {
    ...ports.speaker,
    hasVoice: true,
    onChange: (listener: typeof now) => ((now = listener), () => undefined),
  };
  const app = createApp({ ...ports, speaker: Object.assign(new FakeSpeaker(), speaker) }, FEATURES);
  await show('pl-app', { app });
  return { app, say: (sentence) => now({ sentence, hasVoice: true }) };
}

/** Every element of this name on the page, also inside of shadow roots. */
function deep(name: string, root: ParentNode = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === name ? [element] : []),
    ...(element.shadowRoot ? deep(name, element.shadowRoot) : []),
  ]);
}

const boxOf = (name: string): DOMRect => {
  const [element] = deep(name);
  if (!element) throw new Error(`expected ${name}`);
  return element.getBoundingClientRect();
};

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '#/');
});

describe('the root', () => {
  it('has its landmarks, and says where one is', async () => {
    await root();
    await expect.element(page.getByRole('main')).toBeVisible();
    const menu = page.getByRole('navigation', { name: 'Main' });
    await expect.element(menu.getByRole('link', { name: 'Today' })).toHaveAttribute('aria-current', 'page');
  });

  it('shows what is being said on every page, also where nothing else would', async () => {
    const { app, say } = await speaking();
    const sentence = '12.3 seconds, give or take 0.3.';
    for (const route of [{ page: 'start' }, { page: 'history' }, { page: 'settings' }] as const) {
      await app.dispatch({ kind: 'go', route });
      say(sentence);
      await expect.element(page.getByText(sentence)).toBeVisible();
      say(null);
      await expect.element(page.getByText(sentence)).not.toBeInTheDocument();
    }
  });

  it('keeps the address and the page in step, both ways, and moves the focus to the new heading', async () => {
    await root();
    await userEvent.click(page.getByRole('link', { name: 'Settings' }));
    await expect.poll(() => focused()?.textContent.trim()).toBe('Settings');
    expect(location.hash).toBe('#/settings');
    await expect.poll(() => document.title).toBe('Settings · Plumbline');
    location.hash = '#/about';
    await expect.element(page.getByRole('heading', { name: 'About Plumbline' })).toBeVisible();
  });

  it('follows a link also where something else is drawn before the browser tells of it', async () => {
    const app = await root();
    location.hash = '#/about';
    void app.dispatch({ kind: 'change-settings', change: { theme: 'dark' } });
    await document.querySelector('pl-app')?.updateComplete;
    await expect.element(page.getByRole('heading', { name: 'About Plumbline' })).toBeVisible();
    expect(location.hash).toBe('#/about');
  });

  it('corrects an address that has no page', async () => {
    await root();
    location.hash = '#/practise';
    await expect.poll(() => location.hash).toBe('#/');
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  it('takes the theme of the settings', async () => {
    const app = await root();
    await app.dispatch({ kind: 'change-settings', change: { theme: 'dark' } });
    await document.querySelector('pl-app')?.updateComplete;
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(16, 22, 21)');
    await app.dispatch({ kind: 'change-settings', change: { theme: 'light' } });
    await document.querySelector('pl-app')?.updateComplete;
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(246, 243, 236)');
  });

  it('shows a whole recording from the press of Enter to the summary, and finds it in the history', async () => {
    const app = await root();
    await app.dispatch({ kind: 'use-recording', ...traceFile() });
    location.hash = '#/exercise/bird-dog';
    await expect.element(page.getByRole('heading', { name: 'Bird dog' })).toBeVisible();
    (document.activeElement as HTMLElement | null)?.blur();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'What went well' })).toBeVisible();
    expect(location.hash).toBe('#/summary');
    await userEvent.click(page.getByRole('link', { name: 'Progress' }));
    await userEvent.click(page.getByRole('link', { name: 'All sessions' }));
    await expect.element(page.getByRole('button', { name: /^Delete Bird dog/ })).toBeVisible();
  });
});

describe.each([
  [1280, 800],
  [390, 844],
])('what is being said on the summary, at %i x %i,', (widthPx, heightPx) => {
  it('does not cover what comes next, and goes when the page is left', async () => {
    await page.viewport(widthPx, heightPx);
    history.replaceState(null, '', '#/');
    const { ports } = makeWorld({ trace: makeTrack('bird-dog', { reps: 2 }) });
    const speaker = createSpeaker(createVoice(language, 4000, null));
    const app = createApp({ ...ports, speaker }, FEATURES);
    await show('pl-app', { app });
    await app.dispatch({ kind: 'use-recording', ...traceFile() });
    await app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await expect.element(page.getByRole('link', { name: 'Done' })).toBeVisible();
    speaker.say('You tell me: did your back stay quiet, all the way from the first to the last?', { urgency: 'now' });
    const caption = page.getByText(/^You tell me/);
    await expect.element(caption).toBeVisible();
    const [next] = deep('nav').filter(({ className }) => className === 'next');
    for (const top of [0, document.documentElement.scrollHeight]) {
      window.scrollTo(0, top);
      await expect
        .poll(() => (next?.getBoundingClientRect().bottom ?? 0) - caption.element().getBoundingClientRect().top)
        .toBeLessThanOrEqual(0.5);
      expect(caption.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(heightPx + 0.5);
    }
    await app.dispatch({ kind: 'go', route: { page: 'history' } });
    await expect.element(caption).not.toBeInTheDocument();
    expect(app.state.saying).toBeNull();
  });
});

const LONG =
  'Das Bein ein wenig höher, und halten Sie den unteren Rücken dabei ruhig: so hoch, wie es ohne Schmerzen geht, und nicht weiter.';

/** How far the box lies under what stands at the foot of the window; 0 or less where it is clear of it. */
const underFoot = (box: DOMRect): number =>
  Math.max(
    ...[...deep('p').filter(({ className }) => className === 'saying'), ...deep('wa-toast-item')].map(
      (one) => Math.min(box.bottom, one.getBoundingClientRect().bottom) - one.getBoundingClientRect().top,
    ),
  );

describe('what stands at the foot of a phone', () => {
  afterEach(() => useLanguage(null));

  /** The first questions before a session, in German, with a long sentence being said and a notice. */
  async function asked(): Promise<App> {
    await page.viewport(390, 844);
    await useLanguage('de');
    const { app, say } = await speaking();
    await app.dispatch({ kind: 'begin-morning' });
    await app.dispatch({ kind: 'tell-next' });
    await expect.element(page.getByRole('radio', { name: '0', exact: true })).toBeInTheDocument();
    say(LONG);
    await expect.element(page.getByText(LONG)).toBeVisible();
    return app;
  }

  it('covers nothing at the end of the page, words and notices together', async () => {
    const app = await asked();
    app.tellTrouble(new Error('some trouble'));
    await expect.poll(() => deep('wa-toast-item').length).toBe(1);
    await expect.poll(() => deep('wa-toast-item')[0]?.getBoundingClientRect().height).toBeGreaterThan(40);
    const [last] = deep('a').filter((link) => link.className === 'button quiet');
    if (!last) throw new Error('expected the last link of the page');
    await expect
      .poll(() => {
        window.scrollTo(0, document.documentElement.scrollHeight);
        return underFoot(last.getBoundingClientRect());
      })
      .toBeLessThanOrEqual(0);
  });

  it('never lies over what has the focus, from the first control to the last and back', async () => {
    await asked();
    for (const keys of ['{Tab}', '{Shift>}{Tab}{/Shift}'])
      for (let times = 0; times < 14; times += 1) {
        await userEvent.keyboard(keys);
        const element = focused();
        if (element && element !== document.body)
          expect(underFoot((element.closest('label') ?? element).getBoundingClientRect())).toBeLessThanOrEqual(0);
      }
  });

  it('is scrolled away from under by what has the focus when it comes', async () => {
    const { app, say } = await speaking();
    await page.viewport(390, 844);
    await app.dispatch({ kind: 'go', route: { page: 'settings' } });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await userEvent.keyboard('{Tab}');
    const low = (): boolean => (focused()?.getBoundingClientRect().bottom ?? 0) > 740;
    for (let times = 0; times < 30 && !low(); times += 1) await userEvent.keyboard('{Tab}');
    expect(low()).toBe(true);
    say(LONG);
    await expect.element(page.getByText(LONG)).toBeVisible();
    await expect
      .poll(() => underFoot(focused()?.getBoundingClientRect() ?? new DOMRect(0, 9999, 0, 0)))
      .toBeLessThanOrEqual(0);
  });
});

describe.each([
  [320, 256],
  [390, 844],
  [1280, 800],
])('a long sentence that is being said, at %i x %i,', (widthPx, heightPx) => {
  it('leaves most of the page free, and is scrolled to its end by keys', async () => {
    await page.viewport(widthPx, heightPx);
    const { say } = await speaking();
    say(Array.from({ length: 8 }, () => LONG).join(' '));
    await expect.element(page.getByText(LONG)).toBeVisible();
    const [caption] = deep('p').filter(({ className }) => className === 'saying');
    if (!(caption instanceof HTMLElement)) throw new Error('expected the words');
    expect(caption.offsetHeight).toBeLessThanOrEqual(heightPx / 3);
    expect(caption.offsetHeight).toBeGreaterThan(40);
    expect(caption.tabIndex).toBe(caption.scrollHeight > caption.clientHeight ? 0 : -1);
    caption.scrollTop = 10;
    say('Ten more seconds');
    await expect.poll(() => [caption.scrollTop, caption.hasAttribute('tabindex')]).toEqual([0, false]);
  });
});

describe('the bar', () => {
  it('has a line under the current page only, also where the system sets all colours', async () => {
    await page.viewport(1280, 800);
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    try {
      await root();
      const links = deep('nav').flatMap((nav) => [...nav.querySelectorAll('a')]);
      const ground = document.createElement('i');
      ground.style.color = 'Canvas';
      document.body.append(ground);
      const canvas = getComputedStyle(ground).color;
      const isLined = links.map((link) => getComputedStyle(link).borderBottomColor !== canvas);
      expect(isLined).toEqual(links.map((link) => link.hasAttribute('aria-current')));
      expect(isLined).toContain(true);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    }
  });

  it('has all its entries on a phone, also where letters are twice as large', async () => {
    await page.viewport(390, 844);
    document.documentElement.style.fontSize = '32px';
    await root();
    const links = deep('nav').flatMap((nav) => [...nav.querySelectorAll('a')]);
    expect(links).toHaveLength(5);
    for (const link of links) expect(link.getBoundingClientRect().right).toBeLessThanOrEqual(390);
    document.documentElement.style.fontSize = '';
  });
});

describe.each([
  [1280, 800],
  [390, 844],
  [844, 390],
])('a notice over a run, at %i x %i,', (widthPx, heightPx) => {
  it('takes its room beside the picture, and nothing is pushed off the page', async () => {
    await page.viewport(widthPx, heightPx);
    const app = await checking();
    await expect.element(page.getByText(/This browser does not let me save/)).toBeVisible();
    await expect.poll(() => deep('pl-page-check').length).toBe(1);
    await expect.poll(() => deep('pl-stage').length + deep('pl-trouble').length).toBeGreaterThan(0);
    // The code of the toasts is fetched late, and their height is measured after that.
    await expect.poll(() => boxOf('pl-notices').height).toBeGreaterThan(40);
    const [notice, main] = [boxOf('pl-notices'), boxOf('main')];
    expect(notice.bottom).toBeLessThanOrEqual(main.top);
    expect(main.bottom).toBeLessThanOrEqual(heightPx);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(heightPx);
    await app.dispatch({ kind: 'stop' });
  });
});
