import { percentile } from '../../src/core/maths/numbers.ts';
import { LANGUAGES, SOURCE } from '../../src/text/languages.ts';

export interface Figure {
  readonly id: string;
  readonly p50: number;
  readonly p95: number;
  readonly unit: 'ms/frame' | 'ms' | 'us/frame' | 'kB' | 'MB' | '%' | 'frames/s' | 'counts' | 'deg' | 'cores';
}

const DECIMALS = 2;
const rounded = (value: number | null): number => Number((value ?? Number.NaN).toFixed(DECIMALS));

export const figureOf = (id: string, samples: readonly number[], unit: Figure['unit']): Figure => ({
  id,
  p50: rounded(percentile(samples, 50)),
  p95: rounded(percentile(samples, 95)),
  unit,
});

/** What a figure is compared with: another figure, or a number. */
interface Aim {
  readonly title: string;
  readonly value: (of: (id: string) => number | undefined) => number | undefined;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const ratio =
  (over: string, under: string): Aim['value'] =>
  (of) => {
    const [above, below] = [of(over), of(under)];
    return above === undefined || below === undefined ? undefined : above / below;
  };
const valueOf =
  (id: string): Aim['value'] =>
  (of) =>
    of(id);
const SIZES = ['lite', 'full', 'heavy'] as const;

/** The first load in every language: its tag, and the name of the figure. */
export const FIRST_LOADS: readonly (readonly [tag: string, id: string])[] = Object.keys(LANGUAGES).map((tag) => [
  tag,
  tag === SOURCE ? 'load.first' : `load.first.${tag}`,
]);

const AIMS: readonly Aim[] = [
  {
    title: 'full: times faster than tasks-vision on the CPU',
    value: ratio('pipeline.tasks-vision.full', 'pipeline.litert.full'),
    atLeast: 2,
  },
  ...SIZES.map((size) => ({
    title: `${size}: times faster than the mediapipe runtime`,
    value: ratio(`pipeline.mediapipe.${size}`, `pipeline.litert.${size}`),
    atLeast: 10,
  })),
  ...SIZES.map((size) => ({
    title: `${size}: whole pipeline over the bare networks`,
    value: ratio(`pipeline.litert.${size}`, `networks.${size}`),
    atMost: 1.25,
  })),
  { title: 'longest task on the UI thread, ms', value: (of) => of('ui.longest-task'), atMost: 50 },
  ...(['scroll', 'scrub'] as const).map((what) => ({
    title: `an hour of traces, ${what}: frames in a second, at its slowest`,
    value: valueOf(`ui.review.${what}.slowest`),
    atLeast: 50,
  })),
  {
    title: 'six patients at once: drawings of a tile in a second, in the middle',
    value: valueOf('ui.tiles'),
    atLeast: 30,
  },
  ...(['scroll', 'scrub'] as const).map((what) => ({
    title: `an hour of traces, ${what}: ms that the UI thread computes for a frame`,
    value: valueOf(`ui.review.${what}.computing`),
    atMost: 20,
  })),
  { title: 'judgement, us per frame', value: (of) => of('judgement.frame'), atMost: 50 },
  { title: 'a set of two minutes judged anew, ms', value: valueOf('judgement.again'), atMost: 200 },
  {
    title: 'repetitions: exact counts as recorded, %',
    value: valueOf('judgement.exact-as-recorded.ours'),
    atLeast: 100,
  },
  { title: 'repetitions: normalised error, %', value: valueOf('judgement.error.ours'), atMost: 2 },
  {
    title: 'repetitions: extra counts while somebody gets ready or leaves',
    value: valueOf('judgement.extra-getting-ready.ours'),
    atMost: 0,
  },
  ...SIZES.flatMap((size) => [
    { title: `${size}: median error of trusted angles, degrees`, value: valueOf(`angles.${size}`), atMost: 4 },
    { title: `${size}: delay of the smoothed angles, ms`, value: valueOf(`angles.${size}.delay`), atMost: 80 },
    { title: `${size}: told ranges whose ± holds the truth, %`, value: valueOf(`angles.${size}.told`), atLeast: 90 },
  ]),
  ...(['history', 'start'] as const).flatMap((page) => [
    {
      title: `${page}: times as long to paint with 5,000 sessions as with ten`,
      value: ratio(`storage.${page}.painted.5000`, `storage.${page}.painted.10`),
      atMost: 1.5,
    },
    {
      title: `${page}: times the heap with 5,000 sessions as with ten`,
      value: ratio(`storage.${page}.heap.5000`, `storage.${page}.heap.10`),
      atMost: 1.5,
    },
  ]),
  ...(['export', 'read', 'import'] as const).map((step) => ({
    title: `${step}: times as long for 10,000 sessions as for 1,000`,
    value: ratio(`storage.exchange.${step}.10000`, `storage.exchange.${step}.1000`),
    atMost: 12,
  })),
  {
    title: 'first page of a patient: times as long with 10,000 sessions as with 100',
    value: ratio('storage.exchange.first-page.10000', 'storage.exchange.first-page.100'),
    atMost: 2,
  },
  { title: 'cores busy while practising', value: valueOf('energy.practise'), atMost: 0.65 },
  { title: 'cores busy while paused', value: valueOf('energy.paused'), atMost: 0.15 },
  ...FIRST_LOADS.map(([tag, id]) => ({
    title: `first load, kB, in the language ${tag}`,
    value: valueOf(id),
    atMost: 150,
  })),
];

/** The figures, and then each aim that can be checked with them, as lines of text. */
export function tables(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ id }) => id.length));
  const rows = figures.map(
    ({ id, p50, p95, unit }) => `${id.padEnd(width)}  ${String(p50).padStart(9)}  ${String(p95).padStart(9)}  ${unit}`,
  );
  const of = (id: string): number | undefined => figures.find((figure) => figure.id === id)?.p50;
  const aims = AIMS.flatMap((aim) => aimLine(aim, aim.value(of)));
  return [`${'figure'.padEnd(width)}  ${'p50'.padStart(9)}  ${'p95'.padStart(9)}  unit`, ...rows, '', ...aims].join(
    '\n',
  );
}

function aimLine({ title, atLeast, atMost }: Aim, value: number | undefined): string[] {
  if (value === undefined) return [];
  const isMet = value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
  const wanted = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  return [`${isMet ? 'met   ' : 'MISSED'}  ${title}: ${value.toFixed(2)} (aim: ${wanted})`];
}
