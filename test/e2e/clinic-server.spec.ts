import { expect, type Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { doubledIn, startFhirServer, type FhirServer, type FhirStore } from '../fixtures/fhir-server.ts';
import { expectAccessible, noCamera, test } from './journey.ts';
import { eraseEverything, practised } from './keeping-journey.ts';

test.use({ launchOptions: noCamera });

const t = en.exchange.server;
const open: FhirServer[] = [];
test.afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serverOf(store: FhirStore, options: { readonly port?: number; readonly key?: string } = {}) {
  const server = await startFhirServer({ store, ...options });
  open.push(server);
  return server;
}

async function openExchange(page: Page): Promise<void> {
  await page.goto('#/exchange');
  await expect(page.getByRole('heading', { level: 1, name: en.exchange.title })).toBeVisible();
}

/** Puts the record of this device's own person together and sends it. */
async function sendOwn(page: Page, address: string, key = ''): Promise<void> {
  await page.getByText(en.exchange.people.own, { exact: true }).click();
  await page.getByRole('button', { name: t.prepare }).click();
  await expect(page.getByRole('heading', { name: t.own, exact: true })).toBeVisible();
  await page.getByLabel(t.address, { exact: true }).fill(address);
  await page.getByLabel(t.key, { exact: true }).fill(key);
  await page.getByRole('button', { name: t.send, exact: true }).click();
}

const databases = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name = '' }) => name));

test('a record goes to a server that is cut off, survives a reload, is not doubled, and goes with everything else', async ({
  page,
}) => {
  const store: FhirStore = { stored: [] };
  const first = await serverOf(store);
  const { address } = first;
  const port = Number(new URL(address).port);
  await practised(page);
  await openExchange(page);
  expect(await databases(page)).not.toContain('plumbline-outbox');
  // Stored, and cut off before the answer; a browser may ask once more by itself, where it has used the connection before, and is cut off
  // again. Then the server is away.
  first.next('cut-after', 'cut-before', 'cut-before');
  await sendOwn(page, address);
  await expect(page.getByText(t.trouble.unreachable)).toBeVisible();
  await first.close();
  const stored = store.stored.length;
  expect(stored).toBeGreaterThanOrEqual(4);
  await expectAccessible(page);

  // The app is opened anew, on another page, and the server is there again.
  await page.goto('about:blank');
  const second = await serverOf(store, { port });
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => second.requests.length, { timeout: 60_000 }).toBe(1);
  await openExchange(page);
  await expect(page.getByText(t.allThere)).toBeVisible();
  await expect(page.getByText(t.known({ count: String(stored) }))).toBeVisible();
  expect(store.stored).toHaveLength(stored);
  expect(doubledIn(store)).toEqual([]);
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  // Without a name, for that was not wished for.
  expect(store.stored.find(({ resource }) => resource.resourceType === 'Patient')?.resource).not.toHaveProperty('name');

  await page.getByRole('button', { name: t.remove }).click();
  await expect(page.getByText(t.allThere)).toBeHidden();
  await second.close();
  await sendOwn(page, address);
  await expect(page.getByText(t.trouble.unreachable)).toBeVisible();
  await eraseEverything(page);
  await page.reload();
  await openExchange(page);
  await page.getByText(en.exchange.people.own, { exact: true }).click();
  await page.getByRole('button', { name: t.prepare }).click();
  await expect(page.getByText(t.none)).toBeVisible();
  await expect(page.getByText(t.waiting)).toBeHidden();
});

test('a key is asked for anew after a reload, and lies nowhere on this device', async ({ page }) => {
  const store: FhirStore = { stored: [] };
  const server = await serverOf(store, { key: 'do-not-keep-me' });
  await practised(page);
  await openExchange(page);
  server.next({ status: 503, headers: { 'Retry-After': '3600' } });
  await sendOwn(page, server.address, 'do-not-keep-me');
  await expect(page.getByText(t.trouble.busy)).toBeVisible();
  await page.reload();
  await expect(page.getByText(t.needsKey)).toBeVisible();
  const kept = await page.evaluate(async () => {
    const all: unknown[] = [JSON.stringify(localStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const table of database.objectStoreNames)
        all.push(
          await new Promise((resolve, reject) => {
            const asked = database.transaction(table).objectStore(table).getAll();
            asked.onsuccess = () => resolve(asked.result);
            asked.onerror = () => reject(asked.error);
          }),
        );
      database.close();
    }
    return JSON.stringify(all);
  });
  expect(kept).toContain(server.address);
  expect(kept).not.toContain('do-not-keep-me');
  await page.getByLabel(t.key, { exact: true }).fill('do-not-keep-me');
  await page.getByRole('button', { name: t.now }).click();
  await expect(page.getByText(t.allThere)).toBeVisible();
  expect(server.requests.map(({ authorization }) => authorization)).toEqual(Array(2).fill('Bearer do-not-keep-me'));
  expect(doubledIn(store)).toEqual([]);
});
