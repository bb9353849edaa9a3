import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../../../src/app/registry.ts';
import { EXERCISES } from '../../../../src/exercises/index.ts';
import { NOTHING_KEPT, type KeptProgress } from '../../../../src/features/progress/kept-progress.ts';
import '../../../../src/features/progress/ui/pl-page-progress.ts';
import { DEFAULT_SETTINGS } from '../../../../src/schema/settings.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import { PROGRESS_NOW_MS, sessionOn, someProgress } from '../../../fixtures/some-progress.ts';
import { drawn, show, someHistory, someState } from '../../../ui/some-state.ts';

const settings = { ...DEFAULT_SETTINGS, birthYear: 1953, sex: 'female' } as const;
const stateOf = (progress: KeptProgress, change = {}) =>
  someState({
    exercises: EXERCISES,
    route: { page: 'progress' },
    progress,
    settings,
    nowEpochMs: PROGRESS_NOW_MS,
    ...change,
  });

async function shown(progress: KeptProgress, change = {}) {
  const element = await show('pl-page-progress', { state: stateOf(progress, change) });
  await drawn(element);
  return element;
}

/** Everything with this name, in shadow roots too. */
function deep(selector: string, root: ParentNode = document): Element[] {
  const here = [...root.querySelectorAll(selector)];
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deep(selector, shadowRoot) : [],
  );
  return [...here, ...inside];
}

beforeEach(async () => {
  document.body.replaceChildren();
  await page.viewport(1280, 800);
});

describe('the page of progress', () => {
  it('says what will stand here, and offers the first step, where nothing is kept', async () => {
    await shown({ ...NOTHING_KEPT, status: 'ready' });
    await expect.element(page.getByText(/Your progress will stand here/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Go to today' })).toHaveAttribute('href', '#/');
    expect(deep('pl-plot')).toEqual([]);
  });

  it('says that it is being looked up, and leads to all sessions meanwhile', async () => {
    await shown(NOTHING_KEPT);
    await expect.element(page.getByRole('status')).toHaveTextContent('Looking up');
    await expect.element(page.getByRole('link', { name: 'All sessions' })).toHaveAttribute('href', '#/history');
  });

  it('says of each plot whether a change is more than the measurement error', async () => {
    await shown(someProgress());
    await expect.element(page.getByText(/^Left: Further than on February 2: from 95° ±10 to 125° ±10/)).toBeVisible();
    await expect
      .element(page.getByText(/^Right: Since February 2, from 90° ±10 to 95° ±10\. That is not more than/))
      .toBeVisible();
    await expect
      .element(
        page.getByText(
          /^Before exercising, 5\.7 on average in the first week and 2\.7 in the latest\. That is less, by more than/,
        ),
      )
      .toBeVisible();
    await expect.element(page.getByText(/Your left side moves further, by about 30 degrees/)).toBeVisible();
    await expect.element(page.getByText(/2\.0 points better on average\. A small change/)).toBeVisible();
    await expect.element(page.getByText('Days with exercise in the last 28 days: 13')).toBeVisible();
  });

  it('names each plot for those who do not see it, with its figures as a table that opens by keyboard', async () => {
    await shown(someProgress());
    const plots = deep('svg[role=img]').map((plot) => plot.getAttribute('aria-label'));
    expect(plots).toContain('Plot of Shoulder: Raise your arms to the side, from February 2 to March 14');
    expect(plots.every((label) => /^Plot of .+, from .+ to .+$/.test(label ?? ''))).toBe(true);
    const [summary] = deep('summary');
    if (!(summary instanceof HTMLElement)) throw new Error('no table');
    expect(deep('table[aria-label]')).toEqual([]);
    summary.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => deep('table[aria-label]').length).toBe(1);
    const rows = [...(deep('table[aria-label]')[0]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      row.textContent.trim().replace(/\s+/g, ' '),
    );
    expect(rows[0]).toContain('March 14');
    expect(rows).toHaveLength(9);
  });

  it('tells left from right by the form of marks and strokes, not by colour alone', async () => {
    await shown(someProgress());
    const dash = (look: string): string => {
      const [line] = deep(`svg[role=img] g.${look} .line`);
      return line ? getComputedStyle(line).strokeDasharray : 'no line';
    };
    const mark = (look: string): string => deep(`svg[role=img] g.${look} .mark`)[0]?.getAttribute('d') ?? '';
    expect([dash('left'), dash('right')]).toEqual(['none', '7px, 5px']);
    expect(mark('left')).not.toBe(mark('right'));
  });

  it('shows one day alone as a point with its error, and says that the next one can be compared', async () => {
    const whole = someProgress();
    await shown({ ...NOTHING_KEPT, status: 'ready', heads: whole.heads?.slice(0, 1) ?? [] });
    await expect
      .element(page.getByText('Left: One day so far. With the next one I can compare.').first())
      .toBeVisible();
    expect(deep('svg[role=img] .line')).toEqual([]);
    expect(deep('svg[role=img] .error').length).toBeGreaterThan(0);
    await expect.element(page.getByText(/When you tell me how strong the pain is/)).toBeVisible();
  });

  it('draws hundreds of days as lines, not as marks, and no table before it is opened', async () => {
    const sets = someProgress().heads?.[0];
    if (sets?.kind !== 'session') throw new Error('expected a session');
    const heads = Array.from({ length: 600 }, (_, at) => sessionOn(40 - at, sets.sets, `h${at}`));
    await shown({ ...NOTHING_KEPT, status: 'ready', heads });
    expect(deep('pl-plot').length).toBeGreaterThan(1);
    expect(deep('svg[role=img] .mark').length).toBeLessThan(20);
  });

  it('shows three months, and earlier ones when they are asked for', async () => {
    const one = sessionOn(
      -150,
      someProgress()
        .heads?.slice(0, 1)
        .flatMap((head) => (head.kind === 'session' ? head.sets : [])) ?? [],
      'old',
    );
    await shown({ ...someProgress(), heads: [...(someProgress().heads ?? []), one] });
    const captions = (): string[] => deep('caption').map(({ textContent }) => textContent.trim());
    expect(captions()).toEqual(['March 2026', 'February 2026', 'January 2026']);
    await userEvent.click(page.getByRole('button', { name: 'Show earlier months' }));
    await expect.poll(captions).toHaveLength(6);
    expect(deep('.exercised').length).toBeGreaterThan(14);
    await expect.element(page.getByRole('cell', { name: '2 exercised' }).first()).toBeInTheDocument();
  });

  it('what cannot be read costs its own part, and how much is left out is said', async () => {
    await shown(someProgress({ scales: null, failure: { kind: 'store-newer' } }));
    await expect.element(page.getByText('I could not read this part. It is kept as it is.')).toBeVisible();
    await expect.element(page.getByText(/^Left: Further than/)).toBeVisible();
    await expect.element(page.getByText(/Entries that I cannot read, .*: 2$/)).toBeVisible();
    await expect.element(page.getByText(/Entries with a date that cannot be right.*: 1$/)).toBeVisible();
    await expect.element(page.getByText(/Sets from a recording.*: 1$/)).toBeVisible();
  });

  it('asks anew when the sessions of an older app have been brought in', async () => {
    const intents: Intent[] = [];
    document.body.addEventListener(IntentEvent.type, (event) => intents.push((event as IntentEvent).intent));
    const element = await shown(someProgress(), { history: someHistory([], { progress: { done: 1, total: 2 } }) });
    await expect.element(page.getByText(/Older sessions are still being brought in/)).toBeVisible();
    element.state = stateOf(someProgress());
    await element.updateComplete;
    expect(intents).toEqual([{ kind: 'load-progress' }]);
  });

  it('time runs from left to right, also where the language does not', async () => {
    document.documentElement.dir = 'rtl';
    try {
      await shown(someProgress());
      const [line] = deep('svg[role=img] g.left .line');
      const xs = [...(line?.getAttribute('d') ?? '').matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));
      expect(xs.length).toBeGreaterThan(5);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      expect(line && getComputedStyle(line).direction).toBe('ltr');
    } finally {
      document.documentElement.dir = '';
    }
  });
});
