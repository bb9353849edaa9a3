import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { SetEvent } from '../../src/core/record/set-events.ts';
import type { PostureValue } from '../../src/core/record/posture-value.ts';
import type { SetRecord } from '../../src/core/report/session.ts';
import { headOf } from '../../src/core/report/head-of.ts';
import { summarise } from '../../src/core/report/summary.ts';
import postureScreen from '../../src/exercises/posture-screen.ts';
import '../../src/features/practise/ui/pl-page-practise.ts';
import '../../src/features/summary/ui/pl-page-summary.ts';
import '../../src/ui/report/pl-screen-report.ts';
import { show, someRun, someSession, someSet, someState } from './some-state.ts';

const figure = (id: string, change: Partial<PostureValue> = {}): PostureValue => ({
  id,
  valueDeg: 1,
  towards: 'left',
  bandDeg: 5,
  reason: null,
  ...change,
});
const FRONT = [
  figure('shoulder-level', { valueDeg: 9.6 }),
  figure('pelvis-level'),
  figure('trunk-sideways', { valueDeg: null, towards: null, reason: 'limb-hidden' }),
];
const SIDE = [
  figure('ear-ahead', { valueDeg: 20, towards: 'forwards', bandDeg: 15 }),
  figure('trunk-lean', { valueDeg: 6, towards: 'backwards' }),
];

function screenSet(figures: readonly (readonly PostureValue[])[]): SetRecord {
  const views = ['front', 'side-left'] as const;
  const events = figures.map((taken, step): SetEvent => ({
    kind: 'screen-taken',
    timeMs: 5000 * (step + 1),
    view: views[step] ?? 'front',
    figures: taken,
  }));
  return { ...someSet(), exercise: postureScreen, summary: summarise(postureScreen, events, 12_000) };
}

beforeEach(() => document.body.replaceChildren());

describe('what is told of how somebody stood', () => {
  it('is each figure with its band, even where it is less than a camera can tell, or why it was not seen', async () => {
    await show('pl-screen-report', { set: screenSet([FRONT, SIDE]) });
    await expect.element(page.getByText('About 10° higher on the left, give or take 5°')).toBeVisible();
    await expect.element(page.getByText('About 0°, give or take 5°: even, as far as I can tell')).toBeVisible();
    await expect.element(page.getByText('Not seen. A limb was hidden')).toBeVisible();
    await expect.element(page.getByText('About 20° forwards, give or take 15°')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Seen from your left' })).toBeVisible();
    await expect.element(page.getByText(/This is not a diagnosis/)).toBeVisible();
  });

  it('is no change under the smallest sure one, and else different, not better or worse', async () => {
    const earlier = [
      figure('shoulder-level', { valueDeg: 6 }),
      figure('trunk-lean', { valueDeg: 4, towards: 'forwards' }),
    ];
    const element = await show('pl-screen-report', { set: screenSet([FRONT, SIDE]), earlier });
    await expect.element(page.getByText('No change: less than 5° apart')).toBeVisible();
    await expect.element(page.getByText(/Different from last time, not better or worse: 10° apart/)).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toMatch(/\b(improved|worsened|posture is|normal|abnormal)\b/i);
  });

  it('says what is missing where it ended early', async () => {
    await show('pl-screen-report', { set: screenSet([FRONT]) });
    await expect.element(page.getByText(/ended before I had seen you from both sides/)).toBeVisible();
    await show('pl-screen-report', { set: screenSet([]) });
    await expect.element(page.getByText(/nothing to record/)).toBeVisible();
  });

  it('stands on the page of the session, beside the screens before it', async () => {
    const session = someSession({ sets: [screenSet([FRONT, SIDE])] });
    const earlier = someSession({
      id: 'before',
      startedAtEpochMs: session.startedAtEpochMs - 28 * 86_400_000,
      sets: [screenSet([[figure('shoulder-level', { valueDeg: 8 })]])],
    });
    const state = someState({
      exercises: [postureScreen],
      route: { page: 'summary' },
      opened: { status: 'ready', session, corrections: [], failure: null },
      earlier: [session, earlier].map(headOf),
    });
    await show('pl-page-summary', { state });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('How you stand');
    await expect.element(page.getByText('No change: less than 5° apart')).toBeVisible();
  });
});

describe('a screen while it is taken', () => {
  it('says large what is asked for, and counts nothing', async () => {
    const run = someRun({ exercise: postureScreen, screen: 'side', sets: 1, holdSeconds: 0 });
    const element = await show('pl-page-practise', { state: someState({ run }) });
    await expect.element(page.getByText('Turn your left side to me')).toBeVisible();
    const count = element.renderRoot.querySelector('pl-rep-count');
    expect(count && getComputedStyle(count).display).toBe('none');
  });
});
