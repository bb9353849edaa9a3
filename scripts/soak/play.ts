import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright';
import { CAMERA_ARGS } from '../bench/longest-task.ts';
import { randomFor } from '../bench/counting/random.ts';
import { en } from '../../src/text/en/words.ts';
import { traceOf } from '../../src/schema/trace.ts';
import { freePort } from '../free-port.ts';
import { FAULTS, type FaultName, type Outcome, type Scene } from './faults.ts';
import { PRINT, printsOf, readFilm, type Film } from './film.ts';
import { accountOf, doneIn, lostSets, seconds, truthOf, type SetTruth, type Span } from './owed.ts';
import { stageOf, type Stage } from './stage.ts';
import { readStored, storedPoses, type StoredSet } from './stored.ts';
import type { Point } from './trend.ts';
import { startWatch, type Noted } from './watch.ts';

export interface PlayOptions {
  readonly url: string;
  readonly executablePath: string;
  readonly minutes: number;
  /** So often a fault is drawn. */
  readonly everyMs: number;
  /** Two runs with the same seed draw the same faults at the same times. */
  readonly seed: string;
  /** Of the model, where it is not the app that chooses. */
  readonly model?: 'lite' | 'full' | 'heavy';
  readonly log: (line: string) => void;
}

/** A set, what of it was owed, and what happened in it. */
export interface PlayedSet extends SetTruth {
  readonly faults: readonly FaultName[];
  readonly rejected: number;
}

/** Times in ms since the beginning of the run. */
export interface Played {
  readonly sets: readonly PlayedSet[];
  readonly faults: readonly { readonly name: FaultName; readonly timeMs: number }[];
  /** Of the page's heap, MB after a collection, between two visits. */
  readonly heap: readonly Point[];
  /** How many nodes of pages are kept at the same moments. */
  readonly nodes: readonly Point[];
  /** How long pictures took from the question to the model to the end of the drawing, ms. */
  readonly drawn: readonly Point[];
  readonly said: number;
  /** What is not as it should be, in words: of the counts, and what else was seen. */
  readonly wrong: readonly string[];
}

const EXERCISE = 'bird-dog';
/** Where the poses of a set lie that was not counted as it was done. */
const KEPT = '.cache/soak';
const MINUTE_MS = 60_000;
const TICK_MS = 500;
/** A set begins by itself within this time of somebody's wish: model, start check, and once round the film. */
const BEGINS_WITHIN_MS = 90_000;
/** What was done is stored this long after a visit at most: longer than the database is ever away (`faults.ts`), and tried again. */
const STORED_WITHIN_MS = 45_000;

/** Practises before the camera for so many minutes, with a fault now and then; in a browser of its own. */
export async function play(options: PlayOptions): Promise<Played> {
  const film = readFilm();
  const port = await freePort();
  const args = [...CAMERA_ARGS, '--window-size=1280,800', `--remote-debugging-port=${port}`];
  const owner = await chromium.launch({ executablePath: options.executablePath, args });
  // A browser that is joined without the usual settings hides the tabs that are behind another one.
  const browser = await chromium.connectOverCDP(`http://localhost:${port}`, { noDefaults: true });
  try {
    return await new Run(options, film, browser).play();
  } finally {
    await browser.close();
    await owner.close();
  }
}

class Run {
  private readonly options: PlayOptions;
  private readonly film: Film;
  private readonly browser: Browser;
  private readonly startMs = performance.now();
  private readonly pictures: (readonly [number, number])[] = [];
  private readonly looksMs: number[] = [];
  private readonly pauses: Span[] = [];
  private readonly happened: { readonly name: FaultName; readonly timeMs: number; readonly span: Span }[] = [];
  private readonly sets: PlayedSet[] = [];
  private readonly heap: Point[] = [];
  private readonly nodes: Point[] = [];
  private readonly drawn: Point[] = [];
  private readonly wrong: string[] = [];
  private readonly judged = new Set<string>();
  private readonly zeros = new Map<string, number>();
  /** The sets of which it was asked whether they are stored. */
  private readonly asked = new Set<string>();
  private said = 0;
  private stage: Stage = 'elsewhere';
  /** Since when a set is awaited; null in a set. */
  private awaitedMs: number | null = null;
  /** A set has begun in this visit. */
  private hasPractised = false;

  constructor(options: PlayOptions, film: Film, browser: Browser) {
    this.options = options;
    this.film = film;
    this.browser = browser;
  }

  async play(): Promise<Played> {
    const { minutes, everyMs, seed } = this.options;
    const scene = await this.open();
    await this.begin(scene);
    const when = randomFor(`${seed} when`);
    const names = drawer(seed);
    const endMs = minutes * MINUTE_MS;
    let [drawn, dueMs] = [0, everyMs * (0.2 + 0.5 * when.even())];
    while (this.nowMs() < endMs) {
      await sleep(TICK_MS);
      await this.attend(scene);
      if (this.nowMs() < dueMs) continue;
      if (dueMs < endMs) await this.break(scene, names());
      drawn += 1;
      dueMs = everyMs * (drawn + 0.2 + 0.5 * when.even());
    }
    await this.finish(scene);
    const { sets, heap, nodes, said, wrong } = this;
    return { sets, faults: this.happened, heap, nodes, drawn: this.drawn, said, wrong };
  }

  private nowMs(): number {
    return performance.now() - this.startMs;
  }

  private async open(): Promise<Scene> {
    const { url, model, seed } = this.options;
    const [tabs] = this.browser.contexts();
    if (!tabs) throw new Error('expected the browser to have a window');
    tabs.on('weberror', (event) => this.note(`not caught: ${event.error().message}`));
    const maker = await tabs.newPage();
    const prints = await printsOf(maker, this.film);
    const page = await tabs.newPage();
    await maker.close();
    await page.addInitScript(startWatch, { prints, ...PRINT });
    await page.goto(`${url}${model ? `?model=${model}` : ''}#/exercise/${EXERCISE}`);
    const device = await tabs.newCDPSession(page);
    await device.send('HeapProfiler.enable');
    return { url, browser: this.browser, tabs, page, device, random: randomFor(`${seed} how`) };
  }

  private note(what: string): void {
    this.wrong.push(what);
    this.options.log(`${clock(this.nowMs())}  WRONG: ${what}`);
  }

  private async begin({ page }: Scene): Promise<void> {
    await page.getByRole('button', { name: new RegExp(`^${en.exercise.begin}`) }).click();
    [this.awaitedMs, this.hasPractised] = [this.nowMs(), false];
  }

  /** Does what a person would do now: nothing, mostly. */
  private async attend(scene: Scene): Promise<void> {
    const { page } = scene;
    await this.take(page);
    const stage = await stageOf(page);
    if (stage !== this.stage) this.options.log(`${clock(this.nowMs())}    ${stage}`);
    this.stage = stage;
    if (stage === 'running') [this.awaitedMs, this.hasPractised] = [null, true];
    if (this.awaitedMs !== null && this.nowMs() - this.awaitedMs > BEGINS_WITHIN_MS) {
      this.note(`no set began within ${BEGINS_WITHIN_MS / 1000} s (${stage})`);
      this.awaitedMs = this.nowMs();
      await page.keyboard.press('Enter');
    }
    // A rest is not waited for; and before a set, a camera that was lost is asked for again.
    if (stage === 'resting' || (stage === 'trouble' && page.url().endsWith('#/check')))
      await page.keyboard.press('Enter');
    if (stage !== 'summary') return;
    await this.judge(page, { isWhole: true });
    await this.leave(scene);
    await this.begin(scene);
  }

  private async take(page: Page): Promise<void> {
    const noted: Noted = await page.evaluate(() => globalThis.soakWatch.take());
    const nowMs = this.nowMs();
    this.looksMs.push(...noted.drawn.map(([timeMs]) => timeMs));
    this.pictures.push(...noted.pictures);
    this.drawn.push(...noted.drawn.map(([, tookMs]) => ({ timeMs: nowMs, value: tookMs })));
    for (const [id, zeroMs] of noted.zeros) this.zeros.set(id, zeroMs);
    this.said += noted.said;
  }

  private async break(scene: Scene, name: FaultName): Promise<void> {
    this.options.log(`${clock(this.nowMs())}  ${name}`);
    const timeMs = this.nowMs();
    const startMs = await clockOf(scene.page);
    const { pause, wrong }: Outcome = await FAULTS[name](scene);
    const endMs = await clockOf(scene.page);
    if (pause) this.pauses.push(pause);
    if (wrong) this.note(wrong);
    this.happened.push({ name, timeMs, span: { startMs, endMs } });
  }

  /** Goes from the summary to the page of the exercise, and measures the heap there. */
  private async leave({ page, device }: Scene): Promise<void> {
    await page.evaluate((hash) => (location.hash = hash), `#/exercise/${EXERCISE}`);
    await page.getByRole('button', { name: new RegExp(`^${en.exercise.begin}`) }).waitFor();
    await this.take(page);
    await device.send('HeapProfiler.collectGarbage');
    const { usedSize } = await device.send('Runtime.getHeapUsage');
    const { nodes } = await device.send('Memory.getDOMCounters');
    this.heap.push({ timeMs: this.nowMs(), value: usedSize / 1e6 });
    this.nodes.push({ timeMs: this.nowMs(), value: nodes });
  }

  /** Holds the sets of the visit that is over against what was done; `isWhole`: the visit ended by itself. */
  private async judge(page: Page, { isWhole }: { readonly isWhole: boolean }): Promise<void> {
    await this.take(page);
    const before = this.judged.size;
    const untilMs = this.nowMs() + STORED_WITHIN_MS;
    let stored = await readStored(page);
    while (stored.sessionIds.every((id) => this.judged.has(id)) && this.nowMs() < untilMs) {
      await sleep(TICK_MS);
      stored = await readStored(page);
    }
    const done = doneIn({ pictures: this.pictures }, this.film);
    for (const id of stored.sessionIds.filter((each) => !this.judged.has(each))) {
      this.judged.add(id);
      for (const set of stored.sets.filter(({ sessionId }) => sessionId === id)) {
        const zeroMs = this.zeros.get(set.id) ?? Number.NaN;
        const counted = set.counted.map(({ side, peakMs }) => ({ side, peakMs: peakMs + zeroMs }));
        const truth = truthOf(set, { done, counted, pauses: this.pauses });
        const faults = this.happened.filter(({ span }) => span.startMs < set.endMs && span.endMs > set.startMs);
        const early =
          isWhole && truth.counted !== set.target ? [`a set ended at ${truth.counted} of ${set.target}`] : [];
        const wrong = [...truth.wrong, ...early];
        const names = faults.map(({ name }) => name);
        this.sets.push({ ...truth, wrong, faults: names, rejected: set.rejected.length });
        this.tell(set, truth, names, zeroMs);
        for (const what of wrong) this.note(`${what} (${names.join(', ') || 'no fault'})`);
        if (truth.wrong.length > 0) {
          for (const line of accountOf(set, { pictures: this.pictures, done, counted }))
            this.options.log(`       ${line}`);
          this.options.log(`       its poses: ${await keepPoses(page, set)}; the set began at ${seconds(zeroMs)}`);
        }
      }
    }
    if (this.judged.size === before) this.note('a visit was not stored');
    const ran = [...this.zeros.keys()].filter((id) => !this.asked.has(id));
    for (const id of ran) this.asked.add(id);
    for (const lost of lostSets(ran, stored.sets)) this.note(lost);
    this.pictures.length = 0;
    this.looksMs.length = 0;
  }

  /** What a set was like, with what tells why something in it was not counted: what was refused, and how often the app could look. */
  private tell(set: StoredSet, truth: SetTruth, faults: readonly FaultName[], zeroMs: number): void {
    const looks = this.looksMs.filter((timeMs) => timeMs >= set.startMs && timeMs <= set.endMs).length;
    const aSecond = (looks / (set.endMs - set.startMs)) * 1000;
    const refused = set.rejected.map(
      ({ side, reason, startMs, endMs }) =>
        `${reason} (${side ?? 'both'}) at ${((startMs + zeroMs) / 1000).toFixed(1)} s, looks at most ${this.longestApartMs({ startMs: startMs + zeroMs, endMs: endMs + zeroMs }).toFixed(0)} ms apart`,
    );
    const counts = `${truth.counted} counted, ${truth.owed} owed of ${truth.done} done`;
    const about = [counts, ...refused, `${aSecond.toFixed(0)} looks a second`].join(', ');
    this.options.log(`${clock(this.nowMs())}  a set: ${about} (${faults.join(', ') || 'no fault'})`);
  }

  /** The longest time between two looks of the app in a span: a machine that is held up sees little of a movement. */
  private longestApartMs({ startMs, endMs }: Span): number {
    const within = this.looksMs.filter((timeMs) => timeMs > startMs && timeMs < endMs);
    const times = [startMs, ...within, endMs];
    return Math.max(...times.slice(1).map((timeMs, index) => timeMs - (times[index] ?? timeMs)));
  }

  private async finish(scene: Scene): Promise<void> {
    const { page } = scene;
    const stage = await stageOf(page);
    await this.take(page);
    if (stage !== 'summary') await page.keyboard.press('Escape');
    if (!this.hasPractised) return;
    await page.waitForURL(/#\/summary$/);
    await this.judge(page, { isWhole: stage === 'summary' });
    await this.leave(scene);
  }
}

/** Gives the faults one after the other: each once in an order of its own, then each again in another. */
function drawer(seed: string): () => FaultName {
  const random = randomFor(`${seed} which`);
  let left: FaultName[] = [];
  return () => {
    if (left.length === 0) left = Object.keys(FAULTS) as FaultName[];
    const [name] = left.splice(Math.floor(random.even() * left.length), 1);
    if (name === undefined) throw new Error('expected a fault');
    return name;
  };
}

const clockOf = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Minutes and seconds. */
const clock = (ms: number): string =>
  `${String(Math.floor(ms / MINUTE_MS)).padStart(2, '0')}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

/** Keeps what the app saw in a set, to be judged again by `npm run analyze`. Returns where. */
async function keepPoses(page: Page, { id }: StoredSet): Promise<string> {
  const file = join(KEPT, `${id}.trace.json`);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, JSON.stringify(traceOf(await storedPoses(page, id))));
  return file;
}
