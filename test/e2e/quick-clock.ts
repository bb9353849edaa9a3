import type { Page } from '@playwright/test';

/**
 * The clock is set forward by so much at a time: three pictures of a recording. What falls due in between happens in its order, each
 * thing at its own time.
 */
const STEP_MS = 100;

/**
 * Lets the clock of the pages of this browser be hurried. To be called before they are opened; until it is hurried it goes as fast as
 * any clock.
 */
export const withQuickClock = (page: Page): Promise<void> => page.clock.install();

/**
 * Hurries the clock until this has come: a recording of half a minute, which is shown no faster than it was done, is then over in a few
 * seconds, with every picture of it and every wait between them. Only for what is awaited of a clock; what a device, a worker or the
 * database takes is as long as ever.
 */
export async function hurried<T>(page: Page, awaited: Promise<T>): Promise<T> {
  const over = awaited.then(
    () => true,
    () => true,
  );
  const step = async (): Promise<boolean> => {
    await page.clock.runFor(STEP_MS);
    return false;
  };
  while (!(await Promise.race([over, step()])));
  return awaited;
}
