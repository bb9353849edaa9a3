import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Intent } from '../../src/app/registry.ts';
import { freshTestView } from '../../src/app/run/test-view.ts';
import type { SetRecord } from '../../src/core/report/session.ts';
import { headOf } from '../../src/core/report/head-of.ts';
import { summarise } from '../../src/core/report/summary.ts';
import type { AboutPerson } from '../../src/core/assess/test-norms.ts';
import type { TestResult } from '../../src/core/record/test-result.ts';
import sitToStand from '../../src/exercises/sit-to-stand.ts';
import { DEFAULT_SETTINGS } from '../../src/schema/settings.ts';
import { IntentEvent } from '../../src/ui/kit/intent-event.ts';
import '../../src/features/history/ui/pl-page-history.ts';
import '../../src/features/practise/ui/pl-page-practise.ts';
import '../../src/features/summary/ui/pl-page-summary.ts';
import '../../src/features/tests/ui/pl-page-test.ts';
import '../../src/features/practise/ui/pl-clock.ts';
import '../../src/ui/report/pl-test-report.ts';
import { someChairResult, someStanceResult } from '../fixtures/some-test-result.ts';
import { choose } from './choose.ts';
import { show, someHistory, someRun, someSession, someSet, someState } from './some-state.ts';

function heard(): Intent[] {
  const intents: Intent[] = [];
  document.body.addEventListener(IntentEvent.type, (event) => intents.push((event as IntentEvent).intent));
  return intents;
}

/** A set that was a test with this result. */
function testSet(result: TestResult, change: Partial<SetRecord> = {}): SetRecord {
  const summary = summarise(sitToStand, [{ kind: 'test-ended', timeMs: 15_400, result }], 15_400);
  return { ...someSet(), exercise: sitToStand, summary, ...change };
}

const onTest = (testId: string, change = {}) =>
  someState({ exercises: [sitToStand], route: { page: 'test', testId }, ...change });

beforeEach(() => document.body.replaceChildren());

describe('the page of a test', () => {
  it('starts only once pain and dizziness are asked about, and not on a day for neither', async () => {
    const intents = heard();
    await show('pl-page-test', { state: onTest('five-times-sit-to-stand') });
    const start = page.getByRole('button', { name: 'Start the test' });
    await expect.element(start).toBeDisabled();
    await userEvent.click(page.getByRole('radio', { name: 'Yes' }));
    await expect.element(page.getByRole('alert').filter({ hasText: 'not today' })).toBeVisible();
    await expect.element(start).toBeDisabled();
    await userEvent.click(page.getByRole('radio', { name: 'No' }));
    await userEvent.click(start);
    expect(intents).toEqual([{ kind: 'begin-test', testId: 'five-times-sit-to-stand' }]);
  });

  it('says the safety words of its protocol', async () => {
    await show('pl-page-test', { state: onTest('thirty-second-chair-stand') });
    await expect.element(page.getByText('Put the chair against a wall')).toBeVisible();
    await expect.element(page.getByText('Have a helper near you')).toBeVisible();
    await show('pl-page-test', { state: onTest('single-leg-stance') });
    await expect.element(page.getByText('Stand beside a worktop or a wall')).toBeVisible();
  });

  it('asks year of birth and sex, remembers them, and takes no year that is none', async () => {
    const intents = heard();
    await show('pl-page-test', { state: onTest('thirty-second-chair-stand') });
    const year = page.getByRole('textbox', { name: 'Year of birth' });
    await userEvent.fill(year, '56');
    await userEvent.tab();
    await expect.element(year).toHaveAttribute('aria-invalid', 'true');
    expect(intents).toEqual([]);
    await userEvent.fill(year, '1956');
    await userEvent.tab();
    await choose('Sex', 'Female');
    await userEvent.fill(year, '');
    await userEvent.tab();
    expect(intents).toEqual([
      { kind: 'change-settings', change: { birthYear: 1956 } },
      { kind: 'change-settings', change: { sex: 'female' } },
      { kind: 'change-settings', change: { birthYear: null } },
    ]);
  });

  it('lists the last results with their days', async () => {
    const sessions = [someSession({ id: 'one', sets: [testSet(someChairResult())] })];
    const earlier = sessions.map(headOf);
    await show('pl-page-test', { state: onTest('five-times-sit-to-stand', { earlier }) });
    await expect.element(page.getByText('11.4 s ±0.3')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Today' })).toHaveAttribute('href', '#/session/one');
  });
});

describe('a test on the screen', () => {
  const running = { ...freshTestView('thirty-second-chair-stand'), phase: 'running', seconds: 12, count: 5 } as const;

  it('is a clock to be read from the mat, and what was counted', async () => {
    await page.viewport(1280, 800);
    const run = someRun({ exercise: sitToStand, test: running, sets: 1 });
    const element = await show('pl-page-practise', { state: someState({ run }) });
    await expect.element(page.getByRole('timer', { name: '12 seconds' })).toBeVisible();
    await expect.element(page.getByText('5 stands')).toBeVisible();
    const clock = element.renderRoot.querySelector('pl-clock');
    const number = clock?.shadowRoot?.querySelector('.number') as HTMLElement;
    expect(Number.parseFloat(getComputedStyle(number).fontSize)).toBeGreaterThanOrEqual(200);
  });

  it('cannot be paused while the clock runs, but stopped', async () => {
    const run = someRun({ exercise: sitToStand, test: running, sets: 1 });
    await show('pl-page-practise', { state: someState({ run }) });
    await expect.element(page.getByRole('button', { name: /Stop/ })).toBeVisible();
    expect(page.getByRole('button', { name: /Pause/ }).elements()).toEqual([]);
  });

  it('says "Go!" as well as beeping, and then what goes on', async () => {
    const go = someRun({ exercise: sitToStand, test: { ...running, seconds: 1 }, sets: 1 });
    await show('pl-page-practise', { state: someState({ run: go }) });
    await expect.element(page.getByText('Go!')).toBeVisible();
    const later = someRun({ exercise: sitToStand, test: running, sets: 1 });
    const element = await show('pl-page-practise', { state: someState({ run: later }) });
    expect(element.renderRoot.querySelector('pl-cue')?.sentence).toBe('Up and down, until the clock stops');
  });
});

describe('the result of a test', () => {
  const report = (
    result: TestResult,
    properties: { about?: AboutPerson; earlier?: readonly TestResult[]; attempts?: readonly TestResult[] } = {},
  ) => show('pl-test-report', { set: testSet(result), attempts: [result], ...properties });
  const textOf = (tag: string): string =>
    document.querySelector('pl-test-report')?.shadowRoot?.querySelector(tag)?.shadowRoot?.textContent ?? '';

  it('is a figure with its error, and says where the error comes from', async () => {
    await report(someChairResult());
    await expect.element(page.getByText('11.4 s ±0.3')).toBeVisible();
    await expect.element(page.getByText(/off by 0\.3 s: 80 ms .* 33 ms .* 100 ms/)).toBeVisible();
  });

  it('has the norm of the age group beside it, with its source, and no verdict', async () => {
    await report(someChairResult(), { about: { ageYears: 64, sex: null } });
    const words = textOf('pl-beside-norms');
    expect(words).toContain('For 60-69, slower than 11.4 s is slower than average.');
    expect(words).toContain('Bohannon 2006');
    expect(words).toContain('It does not judge you.');
  });

  it.each([
    [{ ageYears: null, sex: null }, 'year of birth'],
    [{ ageYears: 95, sex: 'male' }, 'There is no norm for your age.'],
  ] as const)('has none where there is none: %j', async (about, words) => {
    await report(someChairResult(), { about });
    expect(textOf('pl-beside-norms')).toContain(words);
  });

  it('has no norm beside it where the hands helped, and is a result all the same', async () => {
    const result = someChairResult({ hands: 'used', handRises: 2 });
    await report(result, { about: { ageYears: 64, sex: null } });
    await expect.element(page.getByText('11.4 s ±0.3')).toBeVisible();
    await expect.element(page.getByText(/hands were at your thighs or the seat.*twice/)).toBeVisible();
    expect(textOf('pl-beside-norms')).toContain('no norm for this result');
  });

  it('has not changed where the difference is within the error of measuring', async () => {
    await report(someChairResult(), { earlier: [someChairResult({ timeMs: 13_000 })] });
    expect(textOf('pl-beside-last')).toContain('no change');
    await report(someChairResult(), { earlier: [someChairResult({ timeMs: 15_000 })] });
    expect(textOf('pl-beside-last')).toContain('3.6\u00a0s faster, which is more than the error of measuring (2.5 s)');
  });

  it('is none where the view was lost, and says so kindly', async () => {
    await report(someChairResult({ outcome: 'void', reason: 'no-person', timeMs: null, error: null }));
    await expect.element(page.getByText('No result', { exact: true }).first()).toBeVisible();
    await expect.element(page.getByText(/lost sight of you for more than 0\.3 s.*Nobody in the picture/)).toBeVisible();
  });

  it('is two holds with their tries, and a trend only', async () => {
    await report(someStanceResult({ left: 12_300, right: 9_100 }), { earlier: [someStanceResult({ left: 5000 })] });
    await expect.element(page.getByText('12.3 s ±0.3').first()).toBeVisible();
    await expect.element(page.getByRole('table')).toHaveTextContent(/the foot touched the floor/);
    const words = textOf('pl-beside-last');
    expect(words).toContain('5.0');
    expect(words).toContain('a trend, and no more');
    expect(words).not.toMatch(/better|worse|longer|shorter/);
  });

  it('says which of two attempts counts', async () => {
    const attempts = [someChairResult({ timeMs: 12_000 }), someChairResult()];
    await report(attempts[1]!, { attempts });
    await expect.element(page.getByText('The best of your 2 attempts.')).toBeVisible();
  });
});

describe('a session that was a test', () => {
  it('is summed up as one, beside the sessions before it, and offers it again', async () => {
    const session = someSession({ sets: [testSet(someChairResult())] });
    const earlier = someSession({
      id: 'before',
      startedAtEpochMs: session.startedAtEpochMs - 86_400_000,
      sets: [testSet(someChairResult({ timeMs: 12_000 }))],
    });
    const state = someState({
      exercises: [sitToStand],
      settings: { ...DEFAULT_SETTINGS, birthYear: 1960 },
      route: { page: 'summary' },
      opened: { status: 'ready', session, corrections: [], failure: null },
      earlier: [session, earlier].map(headOf),
    });
    await show('pl-page-summary', { state });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Five times sit to stand');
    await expect.element(page.getByText(/Last time: 12\.0/)).toBeVisible();
    await expect.element(page.getByText(/For 60-69/)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Do it again' }))
      .toHaveAttribute('href', '#/test/five-times-sit-to-stand');
  });

  it('stands in the history with its figure', async () => {
    const history = someHistory([someSession({ sets: [testSet(someChairResult())] })]);
    await show('pl-page-history', { state: someState({ route: { page: 'history' }, history }) });
    await expect.element(page.getByRole('link', { name: /Five times sit to stand/ })).toHaveTextContent('11.4 s ±0.3');
  });
});
