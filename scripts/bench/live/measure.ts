import { randomBytes } from 'node:crypto';
import { chromium, type Browser, type Page } from 'playwright';
import type {} from '../../pages/live-page.ts';
import { ensureBrowser } from '../../browser.mjs';
import { servePages } from '../../serve-pages.mjs';
import { textTable } from '../text-table.ts';
import { BadPath, type Weather } from './bad-path.ts';

/** Without the camera a browser hides its addresses behind names, which no socket here could be told. */
export const ARGS = ['--disable-features=WebRtcHideLocalIpsWithMdns'];

/** A path, and for how long a session goes over it. */
export interface Path extends Weather {
  readonly name: string;
  /** Nothing comes through for so long; 0: it is never cut. */
  readonly cutMs: number;
  readonly beforeCutMs: number;
  readonly afterCutMs: number;
}
const path = (name: string, delayMs: number, loss: number, cutMs = 0): Path => ({
  ...{ name, delayMs, loss, cutMs },
  ...{ beforeCutMs: 5000, afterCutMs: 10_000 },
});
const PATHS = [
  path('clean', 0, 0),
  path('30 ms + 2 %', 30, 0.02),
  path('30 ms + 5 %', 30, 0.05),
  path('100 ms + 5 %', 100, 0.05),
  ...[3, 8, 20, 45, 150].map((s) => path(`cut ${s} s`, 0, 0, s * 1000)),
];

/** What one path did to a session. */
export interface LivePath {
  readonly path: string;
  readonly posesSent: number;
  readonly posesDropped: number;
  readonly posesDrawn: number;
  readonly captureToDrawMs: Readonly<Record<'p50' | 'p95' | 'p99', number>> | null;
  readonly messages: number;
  readonly lost: number;
  readonly doubled: number;
  readonly isInOrder: boolean;
  /** From the end of the cut to the first thing that came; null: there was no cut, or nothing came. */
  readonly backMs: number | null;
  /** On the wire, both ways, with the headers of UDP and IP; where there was no cut. */
  readonly kilobitsPerS: number | null;
}

/** IPv4 and UDP add so much to each packet, bytes. */
const HEADER_BYTES = 28;
const SETTLE_MS = 30_000;

/** Measures a session of so many seconds over each path; `only`: the paths whose name begins so. */
export async function measureLive({ seconds, only }: { seconds: number; only: string | null }): Promise<LivePath[]> {
  const pages = await servePages({ pages: ['live'], signals: true });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ARGS });
  try {
    const measured: LivePath[] = [];
    for (const one of PATHS.filter(({ name }) => only === null || name.startsWith(only))) {
      const result = await measurePath(browser, `${pages.url}live.html`, one, { forMs: seconds * 1000 });
      // A long run tells what it has, should it be ended.
      console.error(`bench: ${JSON.stringify(result)}`);
      measured.push(result);
    }
    return measured;
  } finally {
    await browser.close();
    await pages.close();
  }
}

/** Measures one session over this path, of so long where it is not cut. `cut`: is called when it is. */
export async function measurePath(
  browser: Browser,
  url: string,
  asked: Path,
  { forMs = 0, cut = async () => undefined }: { forMs?: number; cut?: () => Promise<void> },
): Promise<LivePath> {
  const way = new BadPath(asked, Math.random);
  const invite = { room: randomBytes(16).toString('base64url'), secret: randomBytes(16).toString('base64url') };
  const open = async (seat: 'host' | 'guest'): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    await page.exposeFunction('portOfBadPath', (address: string, port: number) => way.portOf(address, port));
    await page.goto(url);
    await page.waitForFunction(() => 'plumblineLive' in window);
    await page.evaluate(([to, where]) => window.plumblineLive.meet(to, where), [invite, seat] as const);
    return page;
  };
  const patient = await open('host');
  const physio = await open('guest');
  try {
    for (const page of [patient, physio])
      await page.waitForFunction(() => window.plumblineLive.kind() === 'up', null, { timeout: 60_000 });
    const startBytes = way.bytes + HEADER_BYTES * way.packets;
    const { cutMs, beforeCutMs, afterCutMs } = asked;
    const lastsMs = cutMs > 0 ? beforeCutMs + cutMs + afterCutMs : forMs;
    const sending = patient.evaluate((ms) => window.plumblineLive.send(ms), lastsMs);
    let backAtMs: number | null = null;
    if (cutMs > 0) {
      await after(beforeCutMs);
      way.isCut = true;
      await cut();
      await after(cutMs);
      way.isCut = false;
      backAtMs = Date.now();
    }
    const { poses, dropped, messages } = await sending;
    const sentBytes = way.bytes + HEADER_BYTES * way.packets - startBytes;
    await patient
      .waitForFunction(() => window.plumblineLive.isDone(), null, { timeout: SETTLE_MS })
      .catch(() => console.error(`bench: ${asked.name}: not all was acknowledged`));
    const { poseDelaysMs, words, arrivalsMs } = await physio.evaluate(() => window.plumblineLive.heard());
    const wanted = Array.from({ length: messages }, (_, i) => `${i + 1}`);
    const first = backAtMs === null ? undefined : arrivalsMs.find((atMs) => atMs >= (backAtMs ?? 0));
    return {
      ...{ path: asked.name, posesSent: poses, posesDropped: dropped, posesDrawn: poseDelaysMs.length, messages },
      captureToDrawMs: poseDelaysMs.length > 0 && cutMs === 0 ? shares(poseDelaysMs) : null,
      lost: wanted.filter((one) => !words.includes(one)).length,
      doubled: words.length - new Set(words).size,
      isInOrder: words.every((one, i) => i === 0 || Number(one) > Number(words[i - 1])),
      backMs: first === undefined || backAtMs === null ? null : first - backAtMs,
      kilobitsPerS: cutMs > 0 ? null : (sentBytes * 8) / lastsMs,
    };
  } finally {
    way.close();
    await patient.context().close();
    await physio.context().close();
  }
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function shares(values: readonly number[]): Record<'p50' | 'p95' | 'p99', number> {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The paths as a table. */
export function liveText(paths: readonly LivePath[]): string {
  const whole = (value: number | null | undefined): string =>
    value === null || value === undefined ? '-' : String(Math.round(value));
  return textTable(
    [
      [
        'path',
        'poses drawn',
        'dropped',
        'p50 ms',
        'p95 ms',
        'p99 ms',
        'messages',
        'lost',
        'doubled',
        'in order',
        'back ms',
        'kbit/s',
      ],
      ...paths.map((one) => [
        one.path,
        `${one.posesDrawn}/${one.posesSent}`,
        `${one.posesDropped}`,
        ...(['p50', 'p95', 'p99'] as const).map((share) => whole(one.captureToDrawMs?.[share])),
        ...[`${one.messages}`, `${one.lost}`, `${one.doubled}`, one.isInOrder ? 'yes' : 'no'],
        ...[whole(one.backMs), whole(one.kilobitsPerS)],
      ]),
    ],
    1,
  );
}
