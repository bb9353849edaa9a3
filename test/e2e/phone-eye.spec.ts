import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { Session } from '../../src/core/report/session.ts';
import { en } from '../../src/text/en/words.ts';
import {
  begin,
  cameraOfBirdDogs,
  countedIn,
  expectAccessible,
  practiseUntil,
  pressStart,
  QUICK,
  START_MS,
  storedSessions,
  test,
  uncaughtIn,
} from './journey.ts';

/** The camera plays the clip in every page of this browser that may use it: that of the phone may, that of the laptop never. */
test.use({ launchOptions: cameraOfBirdDogs });
test.setTimeout(600_000);

const t = en.phoneEye;
/** The clip has four, left and right in turn, over and over: which comes first depends on when the set began. */
const REPS = 2;

/** A page of its own browser profile, of the size of a phone, that may use its camera. */
async function newPhone(
  browser: Browser,
): Promise<{ page: Page; context: BrowserContext; uncaught: readonly string[] }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    permissions: ['camera'],
    serviceWorkers: 'block',
  });
  return { page: await context.newPage(), context, uncaught: uncaughtIn(context) };
}

/** Notes whether this page ever asks for a camera. */
const noteAsking = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const noted = globalThis as unknown as { askedForCamera: number };
    noted.askedForCamera = 0;
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = (wish) => {
      noted.askedForCamera += 1;
      return open(wish);
    };
  });
const askedIn = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { askedForCamera: number }).askedForCamera);

/** On the laptop: makes the code; gives its address, as the phone's camera would read it. */
async function code(page: Page): Promise<string> {
  await page.goto(`${QUICK}#/exercise/bird-dog`);
  await page.getByRole('link', { name: en.source.usePhone }).click();
  await expect(page.getByText(t.wait)).toBeVisible();
  return page.getByLabel(t.address, { exact: true }).inputValue();
}

/** On the phone: opens the address and begins. */
async function joins(phone: Page, address: string): Promise<void> {
  const { hash } = new URL(address);
  await phone.goto(`${QUICK}${hash}`);
  await expect(phone).toHaveURL(/#\/eye$/);
  expect(await phone.evaluate(() => document.documentElement.outerHTML + location.href)).not.toContain(hash.slice(-22));
  await expectAccessible(phone);
  await phone.getByRole('button', { name: t.phone.begin }).click();
}

const sidesOf = (sessions: readonly Session[]): readonly string[] =>
  sessions.flatMap(countedIn).slice(0, REPS).toSorted();

interface Cuttable {
  isCut: boolean;
  mend(): void;
}

/**
 * Makes it possible to cut what a phone says, as a network does: what is sent in order comes late, and a pose is lost. The network itself
 * cannot be cut: the browser emulates that for pages alone.
 */
const makeCuttable = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const cuttable = globalThis as unknown as Cuttable;
    const { prototype } = RTCDataChannel;
    const send = (channel: RTCDataChannel, data: unknown): unknown => Reflect.apply(sendNow, channel, [data]);
    const sendNow = Object.getOwnPropertyDescriptor(prototype, 'send')?.value as () => void;
    let late: (() => unknown)[] = [];
    prototype.send = function (this: RTCDataChannel, data: unknown): void {
      if (!cuttable.isCut) send(this, data);
      else if (this.ordered) late.push(() => send(this, data));
    };
    cuttable.isCut = false;
    cuttable.mend = () => {
      cuttable.isCut = false;
      for (const one of late) one();
      late = [];
    };
  });
const cut = (phone: Page): Promise<unknown> => phone.evaluate(() => ((globalThis as unknown as Cuttable).isCut = true));
const mend = (phone: Page): Promise<unknown> => phone.evaluate(() => (globalThis as unknown as Cuttable).mend());

/** What happened on the phone until it was closed: nothing that nobody caught. */
async function close({ context, uncaught }: Awaited<ReturnType<typeof newPhone>>): Promise<void> {
  await context.close();
  expect(uncaught).toEqual([]);
}

test(
  'a phone looks and the laptop counts what is counted of the clip filmed directly; the phone goes, the set pauses, and goes on by itself when it is back',
  { tag: '@engine-alone' },
  async ({ page, browser }) => {
    await noteAsking(page);
    const address = await code(page);
    expect(address).toMatch(/#eye=[\w-]{22}&k=[\w-]{22}$/);
    await expectAccessible(page);
    const phone = await newPhone(browser);
    await makeCuttable(phone.page);
    await joins(phone.page, address);
    const status = page.locator('pl-page-phone .status');
    await expect(status).toContainText(/times a second/, { timeout: START_MS });
    // On a machine that is busy with other things the trial may say that this phone is too slow: it is told to look all the same.
    const looks = phone.page.getByRole('button', { name: t.phone.keepPicture });
    if (await looks.isVisible()) await looks.click();
    await expect(status).toContainText('Only lines come here', { timeout: 30_000 });
    await expect(page.getByText(t.somebody)).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    await expectAccessible(phone.page);
    await page.getByRole('link', { name: en.exercises['bird-dog'].name }).click();
    await pressStart(page);
    await practiseUntil(page, REPS);
    await expect(phone.page.getByText(t.phone.set)).toBeVisible();

    const gone = page.getByRole('heading', { name: en.seeingFailures['phone-gone'].happened });
    const asleep = page.getByRole('heading', { name: en.seeingFailures['phone-asleep'].happened });
    await cut(phone.page);
    await expect(gone).toBeVisible();
    const before = (await storedSessions(page)).flatMap(countedIn);
    await mend(phone.page);
    await expect(gone).toBeHidden({ timeout: 60_000 });

    // Somebody opens another page on the phone, and comes back to this one.
    await phone.page.goto('about:blank');
    await expect(asleep).toBeVisible();
    await phone.page.goBack();
    await expect(asleep).toBeHidden({ timeout: START_MS });
    await practiseUntil(page, before.length + 1);
    const counted = await storedSessions(page);
    expect(counted[0]?.sets[0]).toMatchObject({ source: { kind: 'camera', at: 'phone' } });
    expect(await askedIn(page)).toBe(0);
    await close(phone);
    await page.close();

    const direct = await newPhone(browser);
    await begin(direct.page, 'bird-dog', QUICK);
    await practiseUntil(direct.page, REPS);
    expect(sidesOf(counted)).toEqual(sidesOf(await storedSessions(direct.page)));
    await close(direct);
  },
);

test(
  'a phone that cannot look sends its picture, and the laptop looks; a second phone finds the code used; the phone stops',
  { tag: '@engine-alone' },
  async ({ page, browser }) => {
    await noteAsking(page);
    const address = await code(page);
    const phone = await newPhone(browser);
    await phone.page.route(/\.(tflite|bin)$/, (route) => route.abort());
    await joins(phone.page, address);
    await expect(page.getByText(t.sight.noModel)).toBeVisible({ timeout: START_MS });
    await expect(phone.page.getByText(t.phone.sending)).toBeVisible();

    const other = await newPhone(browser);
    await joins(other.page, address);
    await expect(other.page.getByText(t.failures.full)).toBeVisible();
    await close(other);

    await page.getByRole('link', { name: en.exercises['bird-dog'].name }).click();
    await pressStart(page);
    await practiseUntil(page, REPS);
    expect(sidesOf(await storedSessions(page))).toEqual(['left', 'right']);
    expect(await askedIn(page)).toBe(0);
    await phone.page.getByRole('button', { name: t.phone.stop, exact: true }).click();
    await expect(phone.page.getByText(t.failures.ended)).toBeVisible();
    await expect(page.getByRole('heading', { name: en.seeingFailures['phone-gone'].happened })).toBeVisible();
    await close(phone);
  },
);
