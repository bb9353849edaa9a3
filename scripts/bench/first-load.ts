import type { Page } from 'playwright';

/** What comes later, when the camera or the model is asked for. */
const AFTERWARDS = /\/(?:engine|models|mediapipe)\//;

/** Bytes on the wire, in kB of 1000, until the first page stands, without the model and its engine. */
export async function measureFirstLoad(page: Page, url: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!AFTERWARDS.test(request.url())) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const bytes = await Promise.all(sizes);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
