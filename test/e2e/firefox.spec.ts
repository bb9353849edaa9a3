import { chromium, expect, type Browser, type Page } from '@playwright/test';
import type { Session } from '../../src/core/report/session.ts';
import type { SetSummary } from '../../src/core/report/summary.ts';
import { en } from '../../src/text/en/words.ts';
import { inFirefox, isFirefoxHere, playAsCamera } from './firefox.ts';
import { beginWith, countedIn, noCamera, savedSession, test } from './journey.ts';
import { walkAMorning } from './walk-a-morning.ts';

test.skip(!isFirefoxHere, 'No Firefox was found here. FIREFOX_PATH names one.');
test.use(inFirefox);
// Two browsers see side by side here: some ten seconds where nothing else runs, many times that on a busy machine.
test.setTimeout(240_000);

let chromiumToCompareWith: Browser;
test.beforeAll(async () => {
  chromiumToCompareWith = await chromium.launch(noCamera);
});
test.afterAll(() => chromiumToCompareWith.close());

const TRACE = 'test/fixtures/poses/bird-dog.short.trace.json.gz';
const VIDEO = 'test/fixtures/videos/two-arm-raises.webm';

async function judge(page: Page, file: string, exerciseId: string): Promise<Session> {
  await beginWith(page, file, exerciseId);
  return savedSession(page);
}

/** The same recording in Firefox and, beside it, in Chromium. */
async function judgeInBoth(
  page: Page,
  file: string,
  exerciseId: string,
): Promise<{ readonly firefox: Session; readonly chromium: Session }> {
  const context = await chromiumToCompareWith.newContext({ baseURL: new URL('/', page.url()).href });
  const other = await context.newPage();
  const [firefox, chromium] = await Promise.all([judge(page, file, exerciseId), judge(other, file, exerciseId)]);
  await context.close();
  return { firefox, chromium };
}

function summaryOf({ sets }: Session): SetSummary {
  const [set] = sets;
  if (!set?.summary) throw new Error('expected a set that was summed up');
  return set.summary;
}

/** Opens the history and, in it, the one session there is. */
async function openInHistory(page: Page, name: string, counted: number): Promise<void> {
  await page.goto('#/history');
  const row = page.getByRole('link', { name: new RegExp(name) });
  await expect(row).toContainText(String(counted));
  await row.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('recorded poses are judged in Firefox exactly as in Chromium, and stand in the history', async ({ page }) => {
  await page.goto('');
  const { firefox, chromium } = await judgeInBoth(page, TRACE, 'bird-dog');
  expect(countedIn(firefox)).toEqual(['right']);
  const told = ({ sets }: Session) => sets.map(({ summary, events }) => ({ summary, events }));
  expect(told(firefox)).toEqual(told(chromium));
  await openInHistory(page, en.exercises['bird-dog'].name, 1);
});

/** What must be the same to the letter where pixels differ a little: a browser turns a video's colours in its own way. */
const judgement = ({ counted, rejected, faults, reps, wentWell, workOn }: SetSummary) => ({
  counted,
  rejected,
  faults,
  reps: reps.map(({ side, faults, unjudged, notes }) => ({ side, faults, unjudged, notes })),
  wentWell,
  workOn,
});
const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one.localeCompare(other);
const anglesOf = ({ reps }: SetSummary) => reps.map(({ angles }) => Object.entries(angles).sort(byName));
const angleNames = (summary: SetSummary): string[][] => anglesOf(summary).map((angles) => angles.map(([name]) => name));
const anglesDeg = (summary: SetSummary): number[] =>
  anglesOf(summary).flatMap((angles) => angles.flatMap(([, { startDeg, peakDeg }]) => [startDeg, peakDeg]));
const timesMs = ({ reps }: SetSummary): number[] =>
  reps.flatMap(({ startMs, peakMs, endMs }) => [startMs, peakMs, endMs]);
const furthestApart = (some: readonly number[], others: readonly number[]): number =>
  Math.max(...some.map((value, index) => Math.abs(value - (others[index] ?? Infinity))));

test(
  'a video is judged in Firefox as in Chromium: the same repetitions, angles within 3 degrees',
  { tag: '@engine-alone' },
  async ({ page }) => {
    await page.goto('');
    const { firefox, chromium } = await judgeInBoth(page, VIDEO, 'shoulder-abduction-raise');
    const [here, there] = [summaryOf(firefox), summaryOf(chromium)];
    expect(here.counted.total).toBe(2);
    expect(judgement(here)).toEqual(judgement(there));
    expect(angleNames(here)).toEqual(angleNames(there));
    expect(anglesDeg(here).length).toBeGreaterThanOrEqual(4);
    expect(furthestApart(anglesDeg(here), anglesDeg(there))).toBeLessThanOrEqual(3);
    expect(furthestApart(timesMs(here), timesMs(there))).toBeLessThanOrEqual(100);
  },
);

test(
  'a whole morning by keyboard alone, spoken and written, in Firefox',
  { tag: '@engine-alone' },
  async ({ page }) => {
    test.setTimeout(480_000);
    await playAsCamera(page, 'bird-dogs-then-raises');
    await walkAMorning(page, { tag: 'en' });
  },
);
