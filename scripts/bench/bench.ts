import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { ensureBrowser } from '../browser.mjs';
import { buildApp } from '../build.mjs';
import { serve } from '../serve.mjs';
import { servePages } from '../serve-pages.mjs';
import { clipsIn } from './angles/clips.ts';
import { measureAngles } from './angles/table.ts';
import { measureHolds } from './counting/holds.ts';
import { compareCounters } from './counting/table.ts';
import { measureEnergy } from './energy/measure.ts';
import { type Round, timeRound } from './engines.ts';
import { type Figure, figureOf, FIRST_LOADS, tables } from './figures.ts';
import { measureFirstLoad } from './first-load.ts';
import { timeJudgement, timeRejudging } from './judgement.ts';
import { CAMERA_ARGS, measureLongestTask } from './longest-task.ts';
import { measureReviewFrames } from './review-frames.ts';
import { measureTileFrames } from './tile-frames.ts';
import { liveText, measureLive } from './live/measure.ts';
import { measureTwoEyes } from './two-eyes/table.ts';
import { measureStorage } from './storage/measure.ts';
import { isCutShort, measureSensitivity, sensitivityText, withTests } from './sensitivity/sensitivity.ts';

const CLIPS = 'test/fixtures/clips';
const TASKS_WASM = 'node_modules/@mediapipe/tasks-vision/wasm';
const SIZES = ['lite', 'full', 'heavy'] as const;

interface Options {
  readonly json: string | null;
  readonly only: string | null;
  readonly tasksModel: string | null;
  /** Only how well the counter counts, against plain counters. */
  readonly judgement: boolean;
  readonly angles: boolean;
  /** Only what two cameras judge of what one leaves open, over films from two places: those of `traces`, or of the repository. */
  readonly twoEyes: boolean;
  /** Only how soon lists are painted, with few and with many sessions. */
  readonly storage: boolean;
  /** Only what bad networks do to a live session, of so many seconds on each path. */
  readonly live: boolean;
  readonly seconds: number;
  /**
   * Only what halving and doubling each figure of the core does to the judgement of the recordings, and, with `tests`,
   * to the unit tests.
   */
  readonly sensitivity: boolean;
  readonly tests: boolean;
  readonly clips: string;
  readonly traces: string | null;
}

/**
 * Measures what was asked for, prints it, and writes it as JSON. By default all that concerns time, in one run in one
 * browser. `--judgement`, `--angles` and `--two-eyes` measure how right the judgement is, `--storage` long lists, `--sensitivity`
 * what the figures of the core decide.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`bench: ${options}`);
    return 2;
  }
  if (options.sensitivity) return tellSensitivity(options);
  if (options.judgement || options.angles || options.twoEyes) return tell(await measureTruth(options), null, options);
  if (options.live) return tellLive(options);
  if (options.storage) return tell(await measureStored(options), null, options);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: CAMERA_ARGS });
  try {
    return tell(await measure(browser, options), `Chromium ${browser.version()}`, options);
  } finally {
    await browser.close();
  }
}

/** Prints the figures and writes them to a file. Returns the exit code. */
function tell(figures: readonly Figure[], browser: string | null, { json, only }: Options): number {
  if (figures.length === 0) {
    console.error(`bench: no figure "${only}"`);
    return 2;
  }
  const machine = { cores: availableParallelism(), browser };
  console.log(`${machine.cores} cores${browser ? `, ${browser}` : ''}\n\n${tables(figures)}`);
  if (json) writeFileSync(json, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
  return 0;
}

/** Prints what bad networks did to live sessions, and writes it to a file. Returns the exit code. */
async function tellLive({ seconds, only, json }: Options): Promise<number> {
  const measured = await measureLive({ seconds, only });
  if (measured.length === 0) {
    console.error(`bench: no path "${only}"`);
    return 2;
  }
  console.log(liveText(measured));
  if (json) writeFileSync(json, `${JSON.stringify(measured, null, 2)}\n`);
  return measured.some(({ lost, doubled, isInOrder }) => lost > 0 || doubled > 0 || !isInOrder) ? 1 : 0;
}

/** Measures lists of sessions, in browsers of their own. */
async function measureStored({ only }: Options): Promise<Figure[]> {
  const figures = await measureStorage(only);
  return figures.filter(({ id }) => only === null || id === only || id.startsWith(`${only}.`));
}

/**
 * Prints which recordings are judged differently when a figure of the core changes, and writes it to a file. Returns
 * the exit code.
 */
async function tellSensitivity({ only, json, traces, tests }: Options): Promise<number> {
  const log = (line: string): void => console.error(line);
  const measured = await measureSensitivity({ only, traces, log });
  if (measured.length === 0) {
    console.error(`bench: no figure "${only}"`);
    return 2;
  }
  const all = tests ? await withTests(measured, log) : measured;
  console.log(sensitivityText(all));
  if (json) writeFileSync(json, `${JSON.stringify(all, null, 2)}\n`);
  return all.some(isCutShort) ? 1 : 0;
}

/**
 * Measures how often the counter is right, and how large the errors of the angles are. The long tables are printed
 * here.
 */
async function measureTruth({ judgement, angles, twoEyes, clips, traces, only }: Options): Promise<Figure[]> {
  const isWanted = (id: string): boolean => only === null || id.startsWith(only) || only.startsWith(`${id}.`);
  const results = [
    ...(judgement && isWanted('judgement.hold-error') ? [measureHolds()] : []),
    ...(judgement && only?.startsWith('judgement.hold-error') !== true ? [compareCounters()] : []),
    ...(twoEyes ? [measureTwoEyes(traces)] : []),
    ...(angles ? [await measureAngles({ clips, traces, isWanted })] : []),
  ];
  for (const { text } of results) console.log(`${text}\n`);
  return results.flatMap(({ figures }) => figures).filter(({ id }) => isWanted(id));
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'string' },
        only: { type: 'string' },
        'tasks-model': { type: 'string' },
        judgement: { type: 'boolean', default: false },
        angles: { type: 'boolean', default: false },
        'two-eyes': { type: 'boolean', default: false },
        storage: { type: 'boolean', default: false },
        live: { type: 'boolean', default: false },
        seconds: { type: 'string', default: '30' },
        sensitivity: { type: 'boolean', default: false },
        tests: { type: 'boolean', default: false },
        clips: { type: 'string', default: CLIPS },
        traces: { type: 'string' },
      },
    });
    const {
      json = null,
      only = null,
      traces = null,
      judgement,
      angles,
      storage,
      live,
      sensitivity,
      tests,
      clips,
      'tasks-model': tasksModel = null,
      'two-eyes': twoEyes,
    } = values;
    const missing = [tasksModel, traces, clips].find((path) => path !== null && !existsSync(path));
    if (missing) return `no such file or folder: ${missing}`;
    if (angles && clipsIn(clips).length === 0) return `no clips with their truth beside them in ${clips}`;
    if (tests && !sensitivity) return '--tests goes with --sensitivity';
    const seconds = Number(values.seconds);
    if (!(seconds > 0)) return '--seconds takes a number above 0';
    if ([storage, live, sensitivity, twoEyes, judgement || angles].filter(Boolean).length > 1)
      return 'of --storage, --live, --sensitivity, --two-eyes and --judgement or --angles one at a time';
    const isStorage = storage || only?.split('.')[0] === 'storage';
    return {
      ...{
        json,
        only,
        judgement,
        angles,
        twoEyes,
        storage: isStorage,
        live,
        seconds,
        sensitivity,
        tests,
        clips,
        traces,
      },
      tasksModel: tasksModel && resolve(tasksModel),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Every figure that `only` names, by its id or by the beginning of its id. */
async function measure(browser: Browser, { only, tasksModel }: Options): Promise<Figure[]> {
  const isWanted = (id: string): boolean => only === null || id === only || id.startsWith(`${only}.`);
  const figures = isWanted('judgement.frame') ? [figureOf('judgement.frame', await timeJudgement(), 'us/frame')] : [];
  if (isWanted('judgement.again')) figures.push(figureOf('judgement.again', await timeRejudging(), 'ms'));
  figures.push(...(await measureReview(browser, isWanted)));
  figures.push(...(await measureTiles(browser, isWanted)));
  figures.push(...(await measureEngines(browser, isWanted, tasksModel)));
  figures.push(...(await measureApp(browser, isWanted)));
  return figures;
}

/** How smoothly an hour of traces is looked through: frames in each second, in the slowest, and what one costs the UI thread. */
async function measureReview(browser: Browser, isWanted: (id: string) => boolean): Promise<Figure[]> {
  const ids = ['scroll', 'scrub'] as const;
  const isAny = (id: string): boolean => [id, `${id}.slowest`, `${id}.computing`].some(isWanted);
  if (!ids.some((id) => isAny(`ui.review.${id}`))) return [];
  const frames = await measureReviewFrames(browser);
  return ids
    .flatMap((id) => [
      figureOf(`ui.review.${id}`, frames[id].inEachSecond, 'frames/s'),
      figureOf(`ui.review.${id}.slowest`, [Math.min(...frames[id].inEachSecond)], 'frames/s'),
      figureOf(`ui.review.${id}.computing`, [frames[id].computingMs], 'ms/frame'),
    ])
    .filter(({ id }) => isWanted(id));
}

const TILE_FIGURES = ['ui.tiles', 'ui.tiles.slowest', 'ui.tiles.computing'] as const;

/** How smoothly a physio sees six patients at once: drawings of a tile in a second, in the slowest, and what a pose costs the UI thread. */
async function measureTiles(browser: Browser, isWanted: (id: string) => boolean): Promise<Figure[]> {
  if (!TILE_FIGURES.some(isWanted)) return [];
  const { inEachSecond, computingMs } = await measureTileFrames(browser);
  return [
    figureOf('ui.tiles', inEachSecond, 'frames/s'),
    figureOf('ui.tiles.slowest', [Math.min(...inEachSecond)], 'frames/s'),
    figureOf('ui.tiles.computing', [computingMs], 'ms/frame'),
  ].filter(({ id }) => isWanted(id));
}

const UI_FIGURES = ['ui.longest-task', 'ui.longest-task.computing'] as const;
const ENERGY_FIGURES = ['energy.practise', 'energy.paused'] as const;

/** What only the whole app shows: how soon it is usable, its longest task, and how busy it keeps the machine. */
async function measureApp(browser: Browser, isWanted: (id: string) => boolean): Promise<Figure[]> {
  const wantsTasks = UI_FIGURES.some(isWanted);
  const wantsEnergy = ENERGY_FIGURES.some(isWanted);
  if (!wantsTasks && !wantsEnergy && !FIRST_LOADS.some(([, id]) => isWanted(id))) return [];
  await buildApp();
  const app = await serve({ folders: ['dist'], port: 0 });
  try {
    const figures: Figure[] = [];
    for (const [tag, id] of FIRST_LOADS.filter(([, one]) => isWanted(one))) {
      const page = await browser.newPage();
      figures.push(figureOf(id, [await measureFirstLoad(page, app.url, tag)], 'kB'));
      await page.close();
    }
    if (wantsTasks) {
      const { ms, computingMs } = await measureLongestTask(browser, app.url);
      figures.push(figureOf(UI_FIGURES[0], [ms], 'ms'), figureOf(UI_FIGURES[1], [computingMs], 'ms'));
    }
    if (wantsEnergy) figures.push(...(await measureEnergy(app.url)));
    return figures.filter(({ id }) => isWanted(id));
  } finally {
    await app.close();
  }
}

async function measureEngines(
  browser: Browser,
  isWanted: (id: string) => boolean,
  tasksModel: string | null,
): Promise<Figure[]> {
  const rounds = roundsOf(isWanted, tasksModel).filter(({ engines }) => engines.length > 0);
  if (rounds.length === 0) return [];
  const pages = await servePages({ also: [CLIPS, TASKS_WASM] });
  try {
    const figures: Figure[] = [];
    for (const round of rounds) {
      const samples = await timeRound(browser, pages.url, { ...round, tasksModel });
      figures.push(...Object.entries(samples).map(([id, values]) => figureOf(id, values, 'ms/frame')));
    }
    return figures.filter(({ id }) => isWanted(id));
  } finally {
    await pages.close();
  }
}

/** MediaPipe's runtime takes seconds for a frame without a GPU, so it has a round of its own with fewer frames. */
function roundsOf(isWanted: (id: string) => boolean, tasksModel: string | null): readonly Round[] {
  const litert = SIZES.filter((size) => isWanted(`pipeline.litert.${size}`) || isWanted(`networks.${size}`));
  const mediapipe = SIZES.filter((size) => isWanted(`pipeline.mediapipe.${size}`));
  const tasksVision = isWanted('pipeline.tasks-vision.full');
  if (tasksVision && !tasksModel) console.error('tasks-vision is skipped: name its bundle with --tasks-model FILE');
  const fast = [...litert.map((size) => `litert.${size}`), ...(tasksVision && tasksModel ? ['tasks-vision.full'] : [])];
  return [
    { engines: fast, frames: 60 },
    { engines: mediapipe.map((size) => `mediapipe.${size}`), frames: 12 },
  ];
}
