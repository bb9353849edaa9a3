import type { ModelSize } from '../../../src/ports/seeing.ts';
import { percentile } from '../../../src/core/maths/numbers.ts';
import { figureOf, type Figure } from '../figures.ts';
import { textTable } from '../text-table.ts';
import { clipsIn, readClips } from './clips.ts';
import { delayMs } from './delay.ts';
import { seriesOf, type Sample, type Series } from './readings.ts';
import { isWithinBand, toldOf, type Told } from './told.ts';

const SIZES: readonly ModelSize[] = ['lite', 'full', 'heavy'];

export interface AngleOptions {
  /** The folder of the clips and their truth. */
  readonly clips: string;
  /** The folder with poses of an earlier run, one subfolder for each model; null: the models run now. */
  readonly traces: string | null;
  readonly isWanted: (id: string) => boolean;
}

/** A table of what each model reads, raw and smoothed by the judge, against the truth; and its figures. */
export async function measureAngles(options: AngleOptions): Promise<{ text: string; figures: readonly Figure[] }> {
  const clips = clipsIn(options.clips);
  const texts: string[] = [];
  const figures: Figure[] = [];
  for (const model of SIZES.filter((size) => options.isWanted(`angles.${size}`))) {
    const series: Series[] = [];
    const told: Told[] = [];
    for await (const [clip, poses] of readClips(clips, model, options.traces)) {
      const read = seriesOf(clip, poses);
      series.push(...read);
      told.push(...toldOf(clip, poses, read));
    }
    texts.push(`${model}, ${clips.length} clips\n${tableOf(series)}\n${toldText(told)}`);
    figures.push(...figuresOf(model, series), ...toldFigures(model, told));
  }
  return { text: [...texts, LEGEND].join('\n\n'), figures };
}

const LEGEND =
  'Errors in degrees (or % of trunk or leg length), median and 90th percentile: of measures that the judge trusts as the\n' +
  'model gives them (raw) and as the judge works on them (smooth), and of hidden ones, which it does not use. bias: median\n' +
  'of read less true; change: error of the change from rest. delay: of smooth behind the truth, ms, median and longest.';

interface Row {
  readonly measure: Series['measure'];
  readonly view: string;
  readonly unit: Series['unit'];
  readonly series: readonly Series[];
}

function rowsOf(series: readonly Series[]): readonly Row[] {
  const rows = new Map<string, Row & { readonly series: Series[] }>();
  for (const one of series) {
    const { measure, view, unit } = one;
    const row = rows.get(`${measure} ${view}`) ?? { measure, view, unit, series: [] };
    row.series.push(one);
    rows.set(`${measure} ${view}`, row);
  }
  return [...rows.values()].sort((a, b) => `${a.measure} ${a.view}`.localeCompare(`${b.measure} ${b.view}`));
}

type Reading = 'raw' | 'smooth';
const deviations = (samples: readonly Sample[], reading: Reading, trusted: boolean): readonly number[] =>
  samples.flatMap(({ truth, isTrusted, [reading]: read }) =>
    read === null || isTrusted !== trusted ? [] : [read - truth],
  );

const errorsOf = (series: readonly Series[], reading: Reading, trusted: boolean): readonly number[] =>
  series.flatMap(({ samples }) => deviations(samples, reading, trusted).map(Math.abs));

/** In the first moments of a clip the person is at rest. */
const REST_MS = 1500;
/** Errors of the change from the person's own rest: an error that is always the same cancels out. */
const changeErrorsOf = (series: readonly Series[]): readonly number[] =>
  series.flatMap(({ samples }) => {
    const startMs = samples[0]?.timeMs ?? 0;
    const atRest = samples.filter(({ timeMs }) => timeMs - startMs <= REST_MS);
    const offset = percentile(deviations(atRest, 'smooth', true), 50);
    return offset === null ? [] : deviations(samples, 'smooth', true).map((off) => Math.abs(off - offset));
  });

const delaysOf = (series: readonly Series[]): readonly number[] =>
  series.flatMap(({ samples }) => {
    const truth = samples.map(({ timeMs, truth: value }) => ({ timeMs, value }));
    const late = samples.flatMap(({ timeMs, smooth, isTrusted }) =>
      smooth === null || !isTrusted ? [] : [{ timeMs, value: smooth }],
    );
    const delay = delayMs(truth, late);
    return delay === null ? [] : [delay];
  });

const number = (value: number | null): string => (value === null ? '-' : value.toFixed(1));
const middleAnd90 = (values: readonly number[]): readonly string[] => [
  number(percentile(values, 50)),
  number(percentile(values, 90)),
];

function tableOf(series: readonly Series[]): string {
  const line = (title: string, view: string, of: readonly Series[]): readonly string[] => {
    const trusted = errorsOf(of, 'smooth', true);
    const hidden = errorsOf(of, 'smooth', false);
    const delays = delaysOf(of);
    return [
      title,
      view,
      String(trusted.length),
      ...middleAnd90(errorsOf(of, 'raw', true)),
      ...middleAnd90(trusted),
      number(
        percentile(
          of.flatMap(({ samples }) => deviations(samples, 'smooth', true)),
          50,
        ),
      ),
      ...middleAnd90(changeErrorsOf(of)),
      String(hidden.length),
      ...middleAnd90(hidden),
      delays.length > 0 ? `${percentile(delays, 50)} ${Math.max(...delays)}` : '-',
    ];
  };
  const heads = [
    'measure',
    'view',
    'frames',
    'raw',
    '90',
    'smooth',
    '90',
    'bias',
    'change',
    '90',
    'hidden',
    'error',
    '90',
    'delay',
  ];
  const rows = rowsOf(series).map((row) =>
    line(`${row.measure}${row.unit === 'pct' ? ' %' : ''}`, row.view, row.series),
  );
  return textTable(
    [
      heads,
      ...rows,
      line(
        'all angles',
        '',
        series.filter(({ unit }) => unit === 'deg'),
      ),
    ],
    2,
  );
}

const shareWithin = (told: readonly Told[]): number => (100 * told.filter(isWithinBand).length) / told.length;

/** How many of the ranges that a person is told hold the true one within their ±, and which do not. */
function toldText(told: readonly Told[]): string {
  const without = told.filter((one) => !isWithinBand(one));
  const [count, within] = [told.length, told.length - without.length];
  return [
    `told: the truth lies within the ± of ${within} of ${count} figures of ranges`,
    ...without.map(
      ({ clip, what, told: value, band, truth }) => `  ${clip}: ${what} ${value} ±${band}, truly ${number(truth)}`,
    ),
  ].join('\n');
}

const toldFigures = (model: ModelSize, told: readonly Told[]): readonly Figure[] =>
  told.length > 0 ? [figureOf(`angles.${model}.told`, [shareWithin(told)], '%')] : [];

function figuresOf(model: ModelSize, series: readonly Series[]): readonly Figure[] {
  const angles = series.filter(({ unit }) => unit === 'deg');
  const known = (id: string, values: readonly number[], unit: Figure['unit']): readonly Figure[] =>
    values.length > 0 ? [figureOf(id, values, unit)] : [];
  return [
    ...known(`angles.${model}`, errorsOf(angles, 'smooth', true), 'deg'),
    ...known(`angles.${model}.raw`, errorsOf(angles, 'raw', true), 'deg'),
    ...known(`angles.${model}.delay`, delaysOf(angles), 'ms'),
    ...rowsOf(series).flatMap(({ measure, view, unit, series: of }) =>
      known(`angles.${model}.${measure}.${view}`, errorsOf(of, 'smooth', true), unit === 'deg' ? 'deg' : '%'),
    ),
  ];
}
