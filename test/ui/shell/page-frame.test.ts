import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createApp, type App } from '../../../src/app/app.ts';
import type { Feature, Page } from '../../../src/app/feature.ts';
import type { AppState } from '../../../src/app/state.ts';
import { FEATURES } from '../../../src/features/index.ts';
import '../../../src/ui/shell/pl-app.ts';
import { makeWorld } from '../../app/fakes.ts';
import { show } from '../some-state.ts';

/** What the broken page does next. */
let isBroken = true;

@customElement('test-broken-page')
class BrokenPage extends LitElement {
  @property({ attribute: false }) state: AppState | null = null;
  protected override render() {
    if (isBroken) throw new Error('cannot be drawn');
    return html`<h1 tabindex="-1">Drawn</h1>`;
  }
}

/** A page that is about to be shown, drawn by the given element. */
const drawnBy = (Element: new () => BrokenPage): Promise<() => ReturnType<Awaited<ReturnType<Page['load']>>>> =>
  Promise.resolve(() => {
    const element = new Element();
    return {
      element,
      show: (app) => {
        element.state = app.store.state;
        element.requestUpdate();
        return element.updateComplete;
      },
      drawn: () => element.updateComplete,
    };
  });

async function root(load: Page['load']): Promise<App> {
  history.replaceState(null, '', '#/');
  const features = FEATURES.map((feature): Feature => ({
    ...feature,
    pages: feature.pages.map((one) => (one.name === 'about' ? { ...one, load } : one)),
  }));
  const app = createApp(makeWorld().ports, features);
  await show('pl-app', { app });
  return app;
}

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '#/');
});

const trouble = page.getByRole('alert');

describe('a page that cannot be shown costs itself only', () => {
  it('where it cannot be fetched: it says so, the bar goes on, and it can be tried again', async () => {
    let tries = 0;
    await root(() => {
      tries += 1;
      isBroken = false;
      return tries === 1 ? Promise.reject(new Error('no network')) : drawnBy(BrokenPage);
    });
    await userEvent.click(page.getByRole('link', { name: 'About' }));
    await expect.element(trouble).toHaveTextContent(/no network/);
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.element(page.getByRole('heading', { name: 'Drawn' })).toBeVisible();
  });

  it('where it cannot be made', async () => {
    await root(() =>
      Promise.resolve(() => {
        throw new Error('cannot be made');
      }),
    );
    await userEvent.click(page.getByRole('link', { name: 'About' }));
    await expect.element(trouble).toHaveTextContent(/cannot be made/);
    await userEvent.click(page.getByRole('link', { name: 'Settings' }));
    await expect.element(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  });

  it('where it cannot be drawn, and it is drawn anew when it is tried again', async () => {
    isBroken = true;
    await root(() => drawnBy(BrokenPage));
    await userEvent.click(page.getByRole('link', { name: 'About' }));
    await expect.element(trouble).toHaveTextContent(/cannot be drawn/);
    isBroken = false;
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.element(page.getByRole('heading', { name: 'Drawn' })).toBeVisible();
  });
});

describe('pages after the first', () => {
  it('are fetched once the app has started, so that a set does not wait for the network', async () => {
    let fetched = 0;
    const app = await root(() => {
      fetched += 1;
      return drawnBy(BrokenPage);
    });
    expect(fetched).toBe(0);
    await app.start();
    await expect.poll(() => fetched).toBe(1);
  });
});
