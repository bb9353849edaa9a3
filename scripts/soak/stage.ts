import type { Page } from 'playwright';

/** Where the visit is, as far as the page shows it. */
export type Stage = 'elsewhere' | 'check' | 'running' | 'paused' | 'resting' | 'trouble' | 'summary';

/** What a person would see on the page now. */
export const stageOf = (page: Page): Promise<Stage> =>
  page.evaluate(() => {
    const { hash } = location;
    const run = document
      .querySelector('pl-app')
      ?.shadowRoot?.querySelector('pl-page-check, pl-page-practise')?.shadowRoot;
    if (hash === '#/summary') return 'summary';
    if (!run || !/^#\/(?:check|practise)$/.test(hash)) return 'elsewhere';
    if (run.querySelector('.trouble')) return 'trouble';
    if (hash === '#/check') return 'check';
    if (run.querySelector('[role=timer]')) return 'resting';
    return run.querySelector('.veil') ? 'paused' : 'running';
  });

/** Whether the page shows this within a moment. */
export async function comesTo(page: Page, stage: Stage, withinMs = 2000): Promise<boolean> {
  const endMs = performance.now() + withinMs;
  for (;;) {
    if ((await stageOf(page)) === stage) return true;
    if (performance.now() > endMs) return false;
    await page.waitForTimeout(50);
  }
}
