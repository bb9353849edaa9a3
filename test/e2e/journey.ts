import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import '../../scripts/all-sentences.ts';
import { findBrowser } from '../../scripts/browser.mjs';
import type { Session } from '../../src/core/report/session.ts';
import type { SetEvent } from '../../src/core/record/set-events.ts';
import { en } from '../../src/text/en/words.ts';

const executablePath = findBrowser();
/** How a browser is launched with these switches. */
export const launch = (args: string[]) => ({ ...(executablePath ? { executablePath } : {}), args });

/**
 * Every journey: an error or a rejection that nobody catches, what the policy forbids, and a request to another host, in whatever tab,
 * end it.
 */
export const test = base.extend({
  context: async ({ context }, use) => {
    const uncaught = uncaughtIn(context);
    const forbidden = await forbiddenIn(context);
    await use(context);
    expect(uncaught).toEqual([]);
    expect(forbidden).toEqual([]);
  },
});

const VIOLATED = 'against the policy:';
const OWN_ADDRESS = /^(?:data:|blob:|about:|https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/)/;

/** Collects what the pages of a browser try against the policy of the app, and what they ask other hosts for. */
async function forbiddenIn(context: BrowserContext): Promise<readonly string[]> {
  const forbidden: string[] = [];
  await context.addInitScript((mark) => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      console.error(`${mark} ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  }, VIOLATED);
  context.on('console', (message) => {
    if (message.text().startsWith(VIOLATED)) forbidden.push(message.text());
  });
  context.on('request', (request) => {
    if (!OWN_ADDRESS.test(request.url())) forbidden.push(request.url());
  });
  return forbidden;
}

/** Collects from now on what nobody catches in the tabs of a browser. */
export function uncaughtIn(context: BrowserContext): readonly string[] {
  const uncaught: string[] = [];
  context.on('weberror', (event) => uncaught.push(event.error().stack || String(event.error())));
  return uncaught;
}

/** A camera that plays four bird dogs, over and over. */
export const BIRD_DOG_SWITCHES = [
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${resolve('test/fixtures/camera/four-bird-dogs.mjpeg')}`,
];
/** A browser with that camera; the journey's own permissions say whether it may be used. */
export const cameraOfBirdDogs = launch(BIRD_DOG_SWITCHES);
/** A camera that plays two bird dogs and then two raises of the arms, over and over: somebody who does both in one morning. */
export const cameraOfAMorning = launch([
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${resolve('test/fixtures/camera/bird-dogs-then-raises.mjpeg')}`,
]);
/** A browser on a machine that has a camera, and is asked for it. */
export const cameraToBeAllowed = launch(['--use-fake-device-for-media-stream']);
/** A browser on a machine without one. */
export const noCamera = launch([]);

/** Time for loading the model, the start check, and until the repeated recording begins again. */
export const START_MS = 180_000;
const REP_MS = 60_000;

/** The small model, for tests that do not check how well it sees. */
export const QUICK = '?model=lite';

/** Opens an exercise and begins; the model is then loaded and the start check follows. */
export async function begin(page: Page, exerciseId = 'bird-dog', query = ''): Promise<void> {
  await page.goto(`${query}#/exercise/${exerciseId}`);
  await pressStart(page);
}

/** Begins with a recording instead of the camera: a path, or a file that the test has made. */
export async function beginWith(
  page: Page,
  file: RecordingFile,
  exerciseId = 'bird-dog',
  query = QUICK,
): Promise<void> {
  await page.goto(`${query}#/exercise/${exerciseId}`);
  await chooseRecording(page, file);
  await pressStart(page);
}

/** On the page of an exercise: chooses this recording instead of the camera. */
export const chooseRecording = (page: Page, file: RecordingFile): Promise<void> =>
  page.locator('pl-source-picker input[type=file]').setInputFiles(file);

export type RecordingFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** The key of the button is written beside its word. */
export const pressStart = (page: Page): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${en.exercise.begin}`) }).click();

/** Changes what our server answers to this address: the body, and without some headers. */
export function changeAnswer(
  page: Page,
  address: string | RegExp,
  change: (body: Buffer) => Buffer | string,
  { without = /^$/ }: { readonly without?: RegExp } = {},
): Promise<unknown> {
  return page.route(address, async (route) => {
    const answer = await route.fetch();
    // The body is already unpacked here.
    const kept = Object.entries(answer.headers()).filter(
      ([name]) => !without.test(name) && name !== 'content-encoding' && name !== 'content-length',
    );
    const body = change(await answer.body());
    await route.fulfill({ status: answer.status(), headers: Object.fromEntries(kept), body });
  });
}

const FAILURES = { ...en.failures, ...en.seeingFailures };

/** Expects that all three parts of a failure can be read: what happened, what is safe, what to do. */
export async function expectFailure(page: Page, kind: keyof typeof FAILURES): Promise<void> {
  const { happened, safe, act } = FAILURES[kind];
  for (const words of [happened, safe, act]) await expect(page.getByText(words)).toBeVisible();
}

/** Waits until the app leads to this page by itself; where it does not, what it shows instead is told. */
export async function arriveAt(page: Page, address: RegExp, timeout: number): Promise<void> {
  await page.waitForURL(address, { timeout }).catch(async (late: unknown) => {
    const shown = await page.locator('body').ariaSnapshot({ timeout: 5000 });
    throw new Error(`${address} did not come in ${timeout / 1000} s; ${page.url()} shows\n${shown}`, { cause: late });
  });
}

/** Waits until the set has begun by itself and this many repetitions of it lie in the database. */
export async function practiseUntil(page: Page, reps: number): Promise<void> {
  await arriveAt(page, /#\/practise$/, START_MS);
  await expect
    .poll(async () => (await storedSessions(page)).flatMap(countedIn).length, { timeout: reps * REP_MS })
    .toBe(reps);
}

export const countedIn = (session: Session): string[] =>
  session.sets.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'rep-counted' ? [event.rep.side ?? 'both'] : [])),
  );

/** The sessions in the database, read without the app. */
export async function storedSessions(page: Page): Promise<Session[]> {
  const [sessions, sets, events] = await Promise.all([
    allRows<Session>(page, 'sessions'),
    allRows<Session['sets'][number]>(page, 'sets'),
    allRows<{ setId: string; events: readonly SetEvent[] }>(page, 'events'),
  ]);
  return sessions.map((session) => ({
    ...session,
    sets: sets
      .filter(({ sessionId }) => sessionId === session.id)
      .map((set) => ({
        ...set,
        events: events.filter(({ setId }) => setId === set.id).flatMap((row) => row.events),
      })),
  }));
}

/** Every row of a table of the database. */
const allRows = <T>(page: Page, table: string): Promise<T[]> =>
  page.evaluate(async (name) => {
    const request = indexedDB.open('plumbline');
    const database = await new Promise<IDBDatabase>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const rows = await new Promise<T[]>((done, failed) => {
      const reading = database.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => done(reading.result);
      reading.onerror = () => failed(reading.error);
    });
    database.close();
    return rows;
  }, table) as Promise<T[]>;

/** The only session of the journey, once its summary is shown and all of it has been written. */
export async function savedSession(page: Page): Promise<Session> {
  await page.waitForURL(/#\/summary$/);
  await expect.poll(async () => (await storedSessions(page)).map(({ status }) => status)).toEqual(['finished']);
  const [session] = await storedSessions(page);
  return session!;
}

/** Checks the rules of WCAG 2.2, A and AA, that a machine can check: no page may shut anybody out. */
export async function expectAccessible(page: Page): Promise<void> {
  await coloursStand(page);
  // Left at its usual ways, it lists what all other rules found as well, and puts the findings of a page's frames together in a tab of its
  // own: these pages have no frames, and each look took three times as long.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

/**
 * Waits until nothing on the page fades in or changes its colour: half of the way there, a notice that has just come has a contrast
 * that nobody is meant to read.
 */
const coloursStand = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const isFading = ({ playState, effect }: Animation): boolean => {
      // One that is over and keeps its last picture, or was told to stand still, is where it will stay.
      if (playState !== 'running' || !(effect instanceof KeyframeEffect)) return false;
      if (effect.getComputedTiming().endTime === Infinity) return false;
      return effect.getKeyframes().some((frame) => Object.keys(frame).some((name) => /opacity|color/i.test(name)));
    };
    const stands = (root: Document | ShadowRoot): boolean =>
      !root.getAnimations().some(isFading) &&
      [...root.querySelectorAll('*')].every(({ shadowRoot }) => !shadowRoot || stands(shadowRoot));
    return stands(document);
  });
};

/** Holds what is on the screen now to the rules of access, by day and by night. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
  }
}

/** The line of a notice that says this. Its words also stand in a live region for a moment, where a screen reader finds them. */
export const noticeWith = (page: Page, words: string): Locator => page.locator('wa-toast-item p', { hasText: words });
