import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { LivePage } from './live-page.ts';
import type { LiveHost } from './serve-live-page.ts';
import {
  areUp,
  close,
  heardBy,
  meet,
  newInvite,
  newPage,
  pairIn,
  say,
  statusesOf,
  statusOf,
  talk,
  type PairOptions,
} from './two-pages.ts';

/** What holds of a link, whatever carries it: these tests run over each way. `options`: how both pages are prepared for that. */
export function linkJourneys(host: () => LiveHost, options: PairOptions = {}): void {
  test('two browsers meet under the policy of the app, show the same digits, and come back where either is reloaded', async ({
    browser,
  }) => {
    const [patient, physio, invite] = await pairIn(host(), browser, options);
    expect(await statusOf(patient)).toEqual(await statusOf(physio));
    await talk(patient, physio);
    await meet(host(), physio, invite, 'guest');
    await areUp(physio, patient);
    await talk(patient, physio);
    await meet(host(), patient, invite, 'host');
    await areUp(patient, physio);
    await talk(patient, physio);
    expect(await statusOf(patient)).toEqual(await statusOf(physio));
  });

  test('a third who has the link finds both seats taken, a used link no room; neither is noticed by the two', async ({
    browser,
  }) => {
    const [patient, physio, invite] = await pairIn(host(), browser, options);
    const eve = await newPage(browser);
    for (const seat of ['guest', 'host'] as const) {
      await meet(host(), eve, invite, seat);
      await expect.poll(() => statusOf(eve)).toEqual({ kind: 'over', failure: { kind: 'full' } });
    }
    await meet(host(), eve, newInvite(), 'guest');
    await expect.poll(() => statusOf(eve)).toEqual({ kind: 'over', failure: { kind: 'no-room' } });
    await talk(patient, physio);
    expect(await statusesOf(patient)).toEqual(['connecting', 'up']);
    await close(patient);
    await expect.poll(() => statusOf(physio)).toEqual({ kind: 'over', failure: null });
    await meet(host(), eve, invite, 'guest');
    await expect.poll(() => statusOf(eve)).toEqual({ kind: 'over', failure: { kind: 'no-room' } });
  });

  test('what is said comes whole and in its order, however long; poses come beside it', async ({ browser }) => {
    const [patient, physio] = await pairIn(host(), browser, options);
    const long = randomBytes(100_000).toString('hex');
    const words = [...Array.from({ length: 40 }, (_, i) => `${i}`), long, 'and last'];
    for (const one of words) expect(await say(patient, one)).toBe(true);
    await expect.poll(async () => (await heardBy(physio)).length).toBe(words.length);
    expect(await heardBy(physio)).toEqual(words);
    await expect
      .poll(async () => {
        await patient.evaluate(() =>
          (globalThis as unknown as { live: LivePage }).live.link.sendPose(new Uint8Array(239)),
        );
        return physio.evaluate(() => (globalThis as unknown as { live: LivePage }).live.poses);
      })
      .toContain(239);
  });

  test('the server is killed and started anew: the two talk on, and one who reloads then comes back', async ({
    browser,
  }) => {
    const [patient, physio, invite] = await pairIn(host(), browser, options);
    await host().stop();
    await talk(patient, physio);
    await patient.waitForTimeout(2000);
    await talk(patient, physio);
    await host().start();
    await talk(patient, physio);
    expect(await statusesOf(patient)).toEqual(['connecting', 'up']);
    expect(await statusesOf(physio)).toEqual(['connecting', 'up']);
    await meet(host(), physio, invite, 'guest');
    await areUp(physio, patient);
    await talk(patient, physio);
  });
}
