import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../../src/app/registry.ts';
import type { SessionHead } from '../../../src/core/report/session-head.ts';
import '../../../src/features/history/ui/pl-page-history.ts';
import '../../../src/features/summary/ui/pl-page-summary.ts';
import { en } from '../../../src/text/en/words.ts';
import { PlElement } from '../../../src/ui/kit/pl-element.ts';
import { troubleDetails } from '../../../src/ui/kit/trouble-details.ts';
import { someHistory, someSession, someSet, someState, show } from '../some-state.ts';

/** What an element does next. */
type Mood = 'well' | 'cannot be drawn' | 'breaks half way' | 'breaks afterwards';

@customElement('test-moody')
class Moody extends PlElement {
  @property() mood: Mood = 'well';
  protected override render() {
    if (this.mood === 'cannot be drawn') throw new RangeError('"Anna Muster" moved by 12.5 degrees');
    return html`<p>Well</p>
      ${[1, 2].map((number) => html`<i>${number === 2 && this.mood === 'breaks half way' ? Symbol('x') : number}</i>`)}`;
  }
  protected override updated() {
    if (this.mood === 'breaks afterwards') throw new Error('too late');
  }
}

@customElement('test-beside')
class Beside extends PlElement {
  protected override render() {
    return html`<test-moody></test-moody>
      <p>Beside it</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'test-moody': Moody;
    'test-beside': Beside;
  }
}

const intents: Intent[] = [];
const take = ({ intent }: HTMLElementEventMap['pl-intent']): void => void intents.push(intent);
beforeEach(() => {
  intents.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  document.body.addEventListener('pl-intent', take);
});
afterEach(() => {
  document.body.removeEventListener('pl-intent', take);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const alert = page.getByRole('alert');

describe('an element that cannot be drawn', () => {
  it.each(['cannot be drawn', 'breaks half way', 'breaks afterwards'] as const)(
    'says so in its own place and leaves what is beside it, until it can be drawn: %s',
    async (mood) => {
      const beside = await show('test-beside', {});
      const moody = beside.shadowRoot?.querySelector('test-moody');
      if (!moody) throw new Error('expected the element');
      moody.mood = mood;
      for (const words of Object.values(en.failures.unexpected)) await expect.element(alert).toHaveTextContent(words);
      await expect.element(page.getByText('Beside it')).toBeVisible();
      moody.mood = 'well';
      await expect.element(page.getByText('Well')).toBeVisible();
      expect(alert.query()).toBeNull();
    },
  );

  it('says so where it could never be drawn, is tried again, and gives its details to a helper', async () => {
    const moody = await show('test-moody', { mood: 'cannot be drawn' });
    await userEvent.click(page.getByRole('button', { name: en.notices.copyDetails }));
    await expect.poll(() => intents.length).toBe(1);
    const [asked] = intents;
    if (asked?.kind !== 'copy-details') throw new Error('expected the details');
    expect(asked.details).toMatch(/^test-moody\nRangeError: … moved by … degrees\n {2}.*pl-element\.test\.ts:\d+:\d+/);
    expect(asked.details).not.toMatch(/Anna|12\.5|https?:/);
    Object.assign(moody, { render: () => nothing });
    await userEvent.click(page.getByRole('button', { name: en.notices.retry }));
    await expect.poll(() => alert.query()).toBeNull();
  });
});

describe('the details of a trouble', () => {
  it('hold no part of a recording, of a name or of an address', () => {
    const error = new SyntaxError(`Unexpected token 'p', "{"p":[0.12,0.7` + `"... is not valid JSON in 'Anna.json'`);
    error.stack = [
      'SyntaxError: Anna',
      '    at parse (https://anna.example/app/assets/main-x1.js?who=anna:10:22)',
      'read@https://anna.example/app/assets/read.js:1:2',
      '    at https://anna.example/assets/other.js:3:4',
    ].join('\n');
    expect(troubleDetails(error, 'pl-figure').split('\n')).toEqual([
      'pl-figure',
      expect.stringMatching(/^SyntaxError: Unexpected token …, …/),
      '  parse main-x1.js:10:22',
      '  read read.js:1:2',
      '  other.js:3:4',
    ]);
    expect(troubleDetails(error, 'pl-figure')).not.toMatch(/anna|0\.12/i);
    expect(troubleDetails('gone', 'x')).toMatch(/^x\nError: gone/);
  });
});

/** A session of which something throws as soon as it is looked at. */
const throwing = (field: string, of: object): object =>
  Object.defineProperty({ ...of }, field, {
    get: () => {
      throw new Error('cannot be looked at');
    },
  });

describe('a stored record that throws', () => {
  it('costs its own line of the history', async () => {
    const { heads } = someHistory([someSession({ id: 'good' }), someSession({ id: 'odd' })]);
    const odd = throwing('sets', heads[1] ?? {}) as SessionHead;
    const history = someHistory([], { heads: [heads[0] as SessionHead, odd] });
    await show('pl-page-history', { state: someState({ history }) });
    await expect.element(alert).toHaveTextContent(en.failures.unexpected.happened);
    await expect.element(page.getByRole('link', { name: /Bird dog/ })).toBeVisible();
    await expect.element(page.getByRole('button', { name: en.history.erase })).toBeVisible();
  });

  it('costs its own part of a session', async () => {
    const odd = throwing('summary', someSet()) as ReturnType<typeof someSet>;
    const session = someSession({ sets: [someSet(), { ...someSet(), id: 'odd' }] });
    const state = someState({
      route: { page: 'session', sessionId: session.id },
      opened: { status: 'ready', session: { ...session, sets: [someSet(), odd] }, corrections: [], failure: null },
    });
    await show('pl-page-summary', { state });
    await expect.poll(() => alert.elements().length).toBeGreaterThan(0);
    await expect.element(page.getByRole('link', { name: en.summary.toHistory })).toBeVisible();
    expect(
      document.querySelector('pl-page-summary')?.shadowRoot?.querySelectorAll('pl-set-report').length,
    ).toBeGreaterThan(0);
  });
});
