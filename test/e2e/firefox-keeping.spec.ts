import type { Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';
import { inFirefox, isFirefoxHere } from './firefox.ts';
import { test } from './journey.ts';
import { keptSavedAndBroughtBack } from './keeping-journey.ts';

test.skip(!isFirefoxHere, 'No Firefox was found here. FIREFOX_PATH names one.');
test.use(inFirefox);
test.setTimeout(120_000);

/** The file as the page hands it to the browser: what a stock Firefox saves is not told over the bridge. */
async function handedOver(page: Page): Promise<Buffer> {
  const taken = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { createObjectURL } = URL;
        URL.createObjectURL = (file) => {
          URL.createObjectURL = createObjectURL;
          const reader = new FileReader();
          reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
          reader.readAsDataURL(file as Blob);
          return createObjectURL.call(URL, file);
        };
      }),
  );
  await page.getByRole('button', { name: en.keeping.backup.save }).click();
  return Buffer.from(await taken, 'base64');
}

keptSavedAndBroughtBack(handedOver);
