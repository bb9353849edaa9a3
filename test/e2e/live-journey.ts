/** What the journeys of live sessions have in common: two, or three, who meet. */
import { expect, type Browser, type Page } from '@playwright/test';
import { en } from '../../src/text/en/words.ts';

const t = en.live;

/** A page of its own browser profile, as on another machine. */
export const elsewhere = async (browser: Browser, permissions: readonly string[] = []): Promise<Page> =>
  (await browser.newContext({ permissions: [...permissions] })).newPage();

/** Invites as somebody who exercises; gives the link. */
export async function invites(page: Page, name: string, query = ''): Promise<string> {
  await page.goto(`${query}#/live`);
  await page.getByLabel(t.begin.name).fill(name);
  await page
    .locator('section.way', { hasText: t.begin.exerciseLead })
    .getByRole('button', { name: t.invite.title })
    .click();
  return page.getByRole('textbox', { name: t.invite.link }).inputValue();
}

export async function joins(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  // The secret is not in the bar any more, nor one step back.
  await expect(page).toHaveURL(/#\/live$/);
  await page.getByLabel(t.begin.name).fill(name);
  await page.getByRole('button', { name: t.join.join, exact: true }).click();
}

export const letsIn = (page: Page): Promise<void> =>
  page.getByRole('button', { name: t.knock.admit, exact: true }).click();

/** How many repetitions of each side whoever watches is told, as the page says it. */
export async function watchedCounts(physio: Page): Promise<string> {
  const sides = await physio.locator('pl-live-patient .sides').textContent();
  return (sides ?? '').replace(/\s+/g, ' ').trim();
}

/** How often something stands under this heading of whoever watches, all its lines together. */
export async function timesIn(physio: Page, heading: string): Promise<number> {
  const group = physio.locator('pl-live-patient .group', { has: physio.getByRole('heading', { name: heading }) });
  const lines = await group.locator('li').allTextContents();
  return lines.reduce((sum, line) => sum + Number(/: (\d+)\s*$/.exec(line)?.[1] ?? Number.NaN), 0);
}

/** What the page of whoever watches says of this many repetitions of each side. */
export const countsOf = (counted: readonly string[]): string =>
  (['left', 'right'] as const)
    .map((side) => t.care.side({ side: en.sides[side], done: String(counted.filter((one) => one === side).length) }))
    .join('');

/** How many pixels of the skeleton are drawn where nothing lies over it. */
export const linesIn = (page: Page): Promise<number> =>
  page.locator('pl-live-patient pl-live-skeleton').evaluate((host) => {
    const stage = host.shadowRoot?.querySelector('pl-stage');
    const canvas = stage?.shadowRoot?.querySelector<HTMLCanvasElement>('canvas.lines');
    const context = canvas?.getContext('2d');
    if (!canvas || !context || host.shadowRoot?.querySelector('p')) return 0;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, at) => at % 4 === 3 && value > 0).length;
  });

/** How much there is to see in the picture of the other one (the distance between its brightest and its darkest pixel); null where there is no picture. */
export const pictureIn = (page: Page, within: string): Promise<number | null> =>
  page.evaluate((selector) => {
    const find = (root: ParentNode): HTMLVideoElement | null => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches(selector)) {
          const video = element.shadowRoot?.querySelector('video') ?? null;
          if (video) return video;
        }
        const inside = element.shadowRoot && find(element.shadowRoot);
        if (inside) return inside;
      }
      return null;
    };
    const video = find(document);
    if (!video || video.videoWidth === 0) return null;
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
    const context = canvas.getContext('2d')!;
    context.drawImage(video, 0, 0, 64, 36);
    const greens = context.getImageData(0, 0, 64, 36).data.filter((_, at) => at % 4 === 1);
    return Math.max(...greens) - Math.min(...greens);
  }, within);
