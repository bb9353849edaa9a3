import type { Page } from 'playwright';

/** Files that are fetched later, for the camera or the model. */
export const AFTERWARDS = /\/(?:engine|models|mediapipe)\//;
/** The first load is over when nothing was fetched for this long, except for what the model waits for. */
const QUIET_MS = 1500;

/**
 * Bytes over the network, in kB of 1000, of everything that is fetched before the model, by somebody who has chosen a language (its
 * BCP 47 tag).
 */
export async function measureFirstLoad(page: Page, url: string, language: string): Promise<number> {
  await page.addInitScript(
    (chosen) => localStorage.setItem('plumbline.settings', JSON.stringify({ version: 1, language: chosen })),
    language,
  );
  const sizes: Promise<number>[] = [];
  let lastMs = performance.now();
  page.on('requestfinished', (request) => {
    lastMs = performance.now();
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  // These requests are never answered: what follows the model does not belong to the first load.
  await page.route(AFTERWARDS, () => undefined);
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator(`html[lang='${language}']`).waitFor();
  await page.evaluate(() => document.fonts.ready);
  while (performance.now() - lastMs < QUIET_MS) await page.waitForTimeout(QUIET_MS / 10);
  const bytes = await Promise.all(sizes);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
