import type { Page } from 'playwright';

/** What comes later, when the camera or the model is asked for. */
export const AFTERWARDS = /\/(?:engine|models|mediapipe)\//;
/** Nothing is asked for any more that is not waiting for the model. */
const QUIET_MS = 1500;

/** Bytes on the wire, in kB of 1000, of all that is fetched before the model's first byte has come. */
export async function measureFirstLoad(page: Page, url: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  let lastMs = performance.now();
  page.on('requestfinished', (request) => {
    lastMs = performance.now();
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  // Never answered: what follows the model does not belong to the first load.
  await page.route(AFTERWARDS, () => undefined);
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  while (performance.now() - lastMs < QUIET_MS) await page.waitForTimeout(QUIET_MS / 10);
  const bytes = await Promise.all(sizes);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
