import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../../../src/app/registry.ts';
import { NOTHING_REVIEWED, type OpenedReview } from '../../../../src/features/review/review-state.ts';
import '../../../../src/features/review/ui/pl-page-physio-session.ts';
import { THIS_DEVICE } from '../../../../src/ports/patients.ts';
import { IntentEvent } from '../../../../src/ui/kit/intent-event.ts';
import type { PlTracePlot } from '../../../../src/ui/chart/pl-trace-plot.ts';
import { PROGRESS_NOW_MS } from '../../../fixtures/some-progress.ts';
import { openedReview } from '../../../ui/every-page/review-pages.ts';
import { drawn, show, someState } from '../../../ui/some-state.ts';

const stateOf = (opened: Partial<OpenedReview> = {}, author: string | null = 'A. Physio') =>
  someState({
    route: { page: 'physio-session', patientId: THIS_DEVICE, sessionId: 'session' },
    review: { ...NOTHING_REVIEWED, author, opened: { ...openedReview, corrections: [], ...opened } },
    nowEpochMs: PROGRESS_NOW_MS,
  });

async function shown(opened: Partial<OpenedReview> = {}, author: string | null = 'A. Physio') {
  const element = await show('pl-page-physio-session', { state: stateOf(opened, author) });
  await drawn(element);
  return element;
}

function deep<E extends Element>(selector: string, root: ParentNode = document): E[] {
  const here = [...root.querySelectorAll<E>(selector)];
  return [
    ...here,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? deep<E>(selector, shadowRoot) : [])),
  ];
}
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const intents: Intent[] = [];
document.body.addEventListener(IntentEvent.type, (event) => intents.push((event as IntentEvent).intent));

beforeEach(async () => {
  document.body.replaceChildren();
  intents.length = 0;
  await page.viewport(1280, 800);
});

const plot = (): PlTracePlot => {
  const [found] = deep<PlTracePlot>('pl-trace-plot');
  if (!found) throw new Error('no plot');
  return found;
};
const slider = (): HTMLElement => {
  const [found] = deep<HTMLElement>('.plot[role=slider]');
  if (!found) throw new Error('no slider');
  return found;
};

describe('the plot of a set', () => {
  it('is moved through by keys: a picture, a second, a repetition, to either end; and tells what was read', async () => {
    await shown();
    slider().focus();
    const moment = (): number => Number(slider().getAttribute('aria-valuenow'));
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(moment).toBeGreaterThan(0);
    const picture = moment();
    expect(picture).toBeLessThan(60);
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await expect.poll(moment).toBe(picture + 1000);
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => slider().getAttribute('aria-valuetext')).toMatch(/^0:0\d of 0:\d\d: left .+, right .+$/);
    await userEvent.keyboard('{End}');
    await expect.poll(moment).toBe(Number(slider().getAttribute('aria-valuemax')));
    await userEvent.keyboard('{Home}');
    await expect.poll(moment).toBe(0);
  });

  it('moves the skeleton with it, by pointer too', async () => {
    await shown();
    const [figure] = deep<HTMLElement & { pose: { timeMs: number } | null }>('pl-trace-figure');
    const { left, top, width, height } = slider().getBoundingClientRect();
    slider().dispatchEvent(
      new PointerEvent('pointerdown', { pointerId: 1, clientX: left + width / 2, clientY: top + height / 2 }),
    );
    await expect.poll(() => Math.abs((figure?.pose?.timeMs ?? 0) - plot().atMs)).toBeLessThan(60);
    expect(plot().atMs).toBeGreaterThan(1000);
  });

  it('plays, at the chosen speed, and stops at the end', async () => {
    await shown();
    await userEvent.click(page.getByRole('button', { name: '4×' }));
    await userEvent.click(page.getByRole('button', { name: 'Play' }));
    await expect.poll(() => plot().atMs).toBeGreaterThan(400);
    await userEvent.click(page.getByRole('button', { name: 'Pause' }));
    await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible();
    const stopped = plot().atMs;
    await frame();
    await frame();
    expect(plot().atMs).toBe(stopped);
  });

  it('draws an hour as fast as a minute, whatever stretch of it is shown', async () => {
    await shown();
    const { trace } = openedReview;
    if (trace?.kind !== 'ready') throw new Error('no trace');
    const element = plot();
    const { timeline, readings } = {
      timeline: element.timeline ?? expect.fail('no timeline'),
      readings: trace.readings,
    };

    /** The median time of a drawing, ms, while a set of this length is scrolled and scrubbed from a few seconds to the whole. */
    const medianOf = async (lengthMs: number): Promise<number> => {
      const count = Math.round((30 * lengthMs) / 1000);
      element.readings = {
        timesMs: Float64Array.from({ length: count }, (_, at) => (at * 1000) / 30),
        series: readings.series.map((one) => ({
          ...one,
          values: new Float32Array(count).map((_, at) => one.values[at % one.values.length] ?? 0),
        })),
      };
      element.timeline = { ...timeline, fromMs: 0, toMs: lengthMs };
      await element.updateComplete;
      const costs: number[] = [];
      for (let step = 0; step < 60; step += 1) {
        const shownMs = Math.min(lengthMs, 5000 * 1.12 ** step);
        const atMs = (step * lengthMs) / 60;
        element.showWindow(atMs - shownMs / 2, atMs + shownMs / 2);
        element.atMs = atMs;
        const startMs = performance.now();
        await element.updateComplete;
        element.drawNow();
        costs.push(performance.now() - startMs);
      }
      return costs.toSorted((a, b) => a - b)[30] ?? Infinity;
    };
    await medianOf(60_000);
    const [minuteMs, hourMs] = [await medianOf(60_000), await medianOf(3_600_000)];
    console.info(`a drawing: of a minute ${minuteMs.toFixed(1)} ms, of an hour ${hourMs.toFixed(1)} ms`);
    // Other work runs beside this: the two are compared; `npm run bench -- --only ui.review` counts the frames themselves.
    expect(hourMs).toBeLessThan(3 * minuteMs + 5);
  });
});

describe('a correction', () => {
  it('is asked for with its reason, and the figures follow once it is kept', async () => {
    const element = await shown();
    const before = deep('ol > li[data-counts=yes]').length;
    await userEvent.click(page.getByRole('button', { name: /^Correct 1, / }));
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    expect(intents).toEqual([]);
    await userEvent.fill(page.getByLabelText('Why'), 'The knee was bent');
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    expect(intents).toEqual([
      {
        kind: 'correct',
        said: expect.objectContaining({ setId: 'traced', mark: 'reject', reason: 'The knee was bent' }) as unknown,
      },
    ]);
    const [intent] = intents;
    if (intent?.kind !== 'correct' || intent.said.mark !== 'reject') throw new Error('no correction');
    const correction = {
      id: 'x',
      setId: 'traced',
      reason: intent.said.reason,
      author: 'A. Physio',
      atEpochMs: PROGRESS_NOW_MS,
      kind: 'reject',
      of: intent.said.of,
    } as const;
    element.state = stateOf({ corrections: [correction] });
    await drawn(element);
    expect(deep('ol > li[data-counts=yes]')).toHaveLength(before - 1);
    await expect.element(page.getByText('Corrected by hand: 1')).toBeVisible();
    await expect.element(page.getByText(`As judged: ${before}`)).toBeVisible();
    await expect.element(page.getByText(/does not count · .*A\. Physio/)).toBeVisible();
  });

  it('cannot be said before a name was given', async () => {
    await shown({}, null);
    await expect.element(page.getByLabelText('Your name')).toBeVisible();
    expect(deep('button').filter(({ textContent }) => textContent.trim() === 'Correct')).toEqual([]);
  });
});

describe('other bands', () => {
  it('are tried as a slider moves', async () => {
    await shown();
    const [target] = deep<HTMLElement & { value: number }>('wa-slider[label=Target]');
    if (!target) throw new Error('no slider');
    target.value = 30;
    target.dispatchEvent(new Event('input'));
    expect(intents).toEqual([{ kind: 'try-bands', change: { targetDeg: 150 } }]);
  });
});

describe('the draft of a note', () => {
  it('is copied as it was edited, and keeps what somebody wrote', async () => {
    const element = await shown();
    const field = page.getByLabelText('Note', { exact: true });
    await userEvent.fill(field, 'Knee much calmer.');
    element.state = stateOf({ corrections: openedReview.corrections });
    await drawn(element);
    await userEvent.click(page.getByRole('button', { name: 'Copy' }));
    expect(intents).toEqual([{ kind: 'copy-note', note: 'Knee much calmer.' }]);
    await userEvent.click(page.getByRole('button', { name: 'Make it anew' }));
    await expect.element(field).toHaveValue(expect.stringContaining('Objective') as string);
  });
});
