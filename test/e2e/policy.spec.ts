import { expect, test } from '@playwright/test';
import { noCamera } from './journey.ts';

// Not the journeys' own `test`, which ends at what is tried here.
test.use({ launchOptions: noCamera });

test('what the policy forbids does not happen, and is seen by the journeys', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).host));
  await page.addInitScript(() => {
    const violated: string[] = [];
    Object.assign(globalThis, { violated });
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violated.push(effectiveDirective));
  });
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const tried = await page.evaluate(async () => {
    const outcome = async (attempt: () => unknown): Promise<string> => {
      try {
        await attempt();
        return 'happened';
      } catch {
        return 'refused';
      }
    };
    const script = document.createElement('script');
    return {
      scriptOfElsewhere: await outcome(() => (script.src = 'https://elsewhere.example/x.js')),
      workerOfElsewhere: await outcome(() => new Worker('https://elsewhere.example/x.js')),
      workerFromText: await outcome(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
      markupFromText: await outcome(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
      codeFromText: await outcome(() => (script.text = 'alert(1)')),
      askedElsewhere: await outcome(() => fetch('https://elsewhere.example/x.json')),
      place: await outcome(
        () => new Promise((known, refused) => navigator.geolocation.getCurrentPosition(known, refused)),
      ),
    };
  });
  expect(tried).toEqual(Object.fromEntries(Object.keys(tried).map((attempt) => [attempt, 'refused'])));
  const violated = await page.evaluate(() => (globalThis as unknown as { violated: string[] }).violated);
  expect(violated).toEqual(expect.arrayContaining(['connect-src', 'require-trusted-types-for']));
  expect(new Set(requests)).toEqual(new Set([new URL(page.url()).host]));
});
