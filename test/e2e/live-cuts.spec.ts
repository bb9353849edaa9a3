import { expect, test } from '@playwright/test';
import { measurePath, ARGS, type Path } from '../../scripts/bench/live/measure.ts';
import { servePages } from '../../scripts/serve-pages.mjs';
import { noCamera } from './journey.ts';

/** A way that is cut in the middle of a session, while the server that brought the two together goes down for good. */
test.use({ launchOptions: { ...noCamera, args: [...(noCamera.args ?? []), ...ARGS] } });

const cutOf = (s: number): Path => ({
  ...{ name: `cut ${s} s`, delayMs: 0, loss: 0, cutMs: s * 1000 },
  ...{ beforeCutMs: 800, afterCutMs: 1700 },
});

test('after cuts of 3 and 8 s all that was said has come once and in its order, soon after the way is back, without the server', async ({
  browser,
}) => {
  const inCut = async (s: number) => {
    const pages = await servePages({ pages: ['live'], signals: true });
    let ended: Promise<void> | null = null;
    const cut = (): Promise<void> => (ended ??= pages.close());
    try {
      return await measurePath(browser, `${pages.url}live.html`, cutOf(s), { cut });
    } finally {
      await cut();
    }
  };
  // Built once, for both.
  await (await servePages({ pages: ['live'] })).close();
  const both = await Promise.all([inCut(3), inCut(8)]);
  for (const one of both) {
    expect(one.messages).toBeGreaterThan(15);
    expect([one.lost, one.doubled, one.isInOrder]).toEqual([0, 0, true]);
  }
  const [three, eight] = both;
  // By the timers of the channel alone it takes up to three seconds.
  expect(three?.backMs).toBeLessThan(1500);
  expect(eight?.backMs).toBeLessThan(2500);
});
