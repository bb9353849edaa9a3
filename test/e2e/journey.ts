import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import type { Session } from '../../src/core/session.ts';
import type { SetEvent } from '../../src/core/events.ts';
import { en } from '../../src/text/en.ts';

const executablePath = findBrowser();
const launch = (args: string[]) => ({ ...(executablePath ? { executablePath } : {}), args });

/** A browser whose camera plays four bird dogs, over and over; the journey's own permissions say whether it may be used. */
export const cameraOfBirdDogs = launch([
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${resolve('test/fixtures/camera/four-bird-dogs.mjpeg')}`,
]);
/** A browser on a machine that has a camera, and is asked for it. */
export const cameraToBeAllowed = launch(['--use-fake-device-for-media-stream']);
/** A browser on a machine without one. */
export const noCamera = launch([]);

/** Loading the model, the start check and the wait for the recording to come round to its beginning. */
export const START_MS = 90_000;
const REP_MS = 60_000;

/** Goes to an exercise and begins; the model is loaded and the start check follows by itself. */
export async function begin(page: Page, exerciseId = 'bird-dog'): Promise<void> {
  await page.goto(`#/exercise/${exerciseId}`);
  // Its key stands beside the word.
  await page.getByRole('button', { name: new RegExp(`^${en.exercise.begin}`) }).click();
}

/** Waits until the set has begun by itself and this many repetitions of it lie in the database. */
export async function practiseUntil(page: Page, reps: number): Promise<void> {
  await page.waitForURL(/#\/practise$/, { timeout: START_MS });
  await expect
    .poll(async () => (await storedSessions(page)).flatMap(countedIn).length, { timeout: reps * REP_MS })
    .toBe(reps);
}

export const countedIn = (session: Session): string[] =>
  session.sets.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'rep-counted' ? [event.rep.side ?? 'both'] : [])),
  );

/** What lies in the database, read past the app. */
export function storedSessions(page: Page): Promise<Session[]> {
  return page.evaluate(async () => {
    const request = indexedDB.open('plumbline');
    const database = await new Promise<IDBDatabase>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const all = <T>(table: string): Promise<T[]> =>
      new Promise((done, failed) => {
        const rows = database.transaction(table).objectStore(table).getAll();
        rows.onsuccess = () => done(rows.result);
        rows.onerror = () => failed(rows.error);
      });
    const [sessions, sets, events] = await Promise.all([
      all<Session>('sessions'),
      all<Session['sets'][number]>('sets'),
      all<{ setId: string; events: readonly SetEvent[] }>('events'),
    ]);
    database.close();
    return sessions.map((session) => ({
      ...session,
      sets: sets
        .filter(({ sessionId }) => sessionId === session.id)
        .map((set) => ({
          ...set,
          events: events.filter(({ setId }) => setId === set.id).flatMap((row) => row.events),
        })),
    }));
  });
}

/** No page may shut anybody out: the rules of WCAG 2.2, A and AA, that a machine can check. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}
