import type { Side } from '../body/landmarks.ts';
import type { TestId, TestResult } from '../record/test-result.ts';
import { figureOf, type ChairResult } from './best-attempt.ts';

/**
 * What is known of the tests' results in groups of people, and how large a change must be to be one. Figures:
 * clinical#timed-tests. Norms describe groups; they never make one person's result wrong.
 */
export type Sex = 'female' | 'male';

/** Whom the norms are asked for; what a person did not say is null. */
export interface AboutPerson {
  readonly ageYears: number | null;
  readonly sex: Sex | null;
}

interface AgeBand {
  readonly fromYears: number;
  readonly toYears: number;
}

/** What has to be said of a source beside its name. */
export type SourceNote =
  | { readonly kind: 'quoted' | 'not-read-again' }
  /** It gives this number of stands. */
  | { readonly kind: 'stands'; readonly count: number }
  /** It is of people of these ages. */
  | { readonly kind: 'ages'; readonly fromYears: number; readonly toYears: number };

/** Where a figure is from: names, a year and where to find it, which are the same in every language. */
export interface Source {
  readonly cite: string;
  readonly note: SourceNote | null;
}

export type Norm = AgeBand & {
  /** Who found it, and how it was read here. */
  readonly source: Source;
} & (
    | { readonly kind: 'slower-than'; readonly seconds: number }
    | {
        readonly kind: 'adults';
        readonly meanAgeYears: number;
        readonly meanS: number;
        readonly spreadS: number;
        readonly limitS: number;
      }
    | { readonly kind: 'middle-half'; readonly sex: Sex; readonly low: number; readonly high: number }
    | { readonly kind: 'mean-hold'; readonly sex: Sex | null; readonly seconds: number }
  );

const cited = (cite: string, note: SourceNote | null = null): Source => ({ cite, note });

const BOHANNON = cited('Bohannon 2006, doi 10.2466/pms.103.1.215-222');
const KLUKOWSKA = cited('Klukowska 2021, PMC8752709');
const RIKLI = cited('Rikli, Jones 1999');
const SPRINGER = 'Springer 2007, doi 10.1519/00139143-200704000-00003';
const SPRINGER_QUOTED = cited(SPRINGER, { kind: 'quoted' });
const SPRINGER_REMEMBERED = cited(SPRINGER, { kind: 'not-read-again' });

/** Worse than average is slower than this; no norms by sex are used (clinical#norm-five-times-sit-to-stand). */
const FIVE_TIMES: readonly Norm[] = [
  {
    kind: 'adults',
    fromYears: 18,
    toYears: 59,
    meanAgeYears: 39,
    meanS: 6.2,
    spreadS: 1.9,
    limitS: 12.4,
    source: KLUKOWSKA,
  },
  { kind: 'slower-than', fromYears: 60, toYears: 69, seconds: 11.4, source: BOHANNON },
  { kind: 'slower-than', fromYears: 70, toYears: 79, seconds: 12.6, source: BOHANNON },
  { kind: 'slower-than', fromYears: 80, toYears: 89, seconds: 14.8, source: BOHANNON },
];

/** The middle half of each group, women and men (clinical#norm-thirty-second-chair-stand). */
const STANDS: readonly (readonly [
  fromYears: number,
  toYears: number,
  women: readonly [number, number],
  men: readonly [number, number],
])[] = [
  [60, 64, [12, 17], [14, 19]],
  [65, 69, [11, 16], [12, 18]],
  [70, 74, [10, 15], [12, 17]],
  [75, 79, [10, 15], [11, 17]],
  [80, 84, [9, 14], [10, 15]],
  [85, 89, [8, 13], [8, 14]],
  [90, 94, [4, 11], [7, 12]],
];

/** Eyes open, best of three, seconds: all, women, men (clinical#norm-single-leg-stance). */
const STANCE: readonly (readonly [fromYears: number, toYears: number, all: number, women: number, men: number])[] = [
  [18, 39, 44, 45, 44],
  [40, 49, 41, 42, 42],
  [50, 59, 41, 41, 42],
  [60, 69, 32, 30, 34],
  [70, 79, 21, 17, 26],
  [80, 99, 9, 11, 9],
];

const NORMS: Readonly<Record<TestId, readonly Norm[]>> = {
  'five-times-sit-to-stand': FIVE_TIMES,
  'thirty-second-chair-stand': STANDS.flatMap(([fromYears, toYears, women, men]): readonly Norm[] => [
    { kind: 'middle-half', fromYears, toYears, sex: 'female', low: women[0], high: women[1], source: RIKLI },
    { kind: 'middle-half', fromYears, toYears, sex: 'male', low: men[0], high: men[1], source: RIKLI },
  ]),
  'single-leg-stance': STANCE.flatMap(([fromYears, toYears, all, women, men]): readonly Norm[] => [
    { kind: 'mean-hold', fromYears, toYears, sex: 'female', seconds: women, source: SPRINGER_REMEMBERED },
    { kind: 'mean-hold', fromYears, toYears, sex: 'male', seconds: men, source: SPRINGER_REMEMBERED },
    { kind: 'mean-hold', fromYears, toYears, sex: null, seconds: all, source: SPRINGER_QUOTED },
  ]),
};

export type NormAnswer =
  | { readonly kind: 'norm'; readonly norm: Norm }
  /** What is missing: the age, the sex where the norms need it, or a norm for this age. */
  | { readonly kind: 'none'; readonly why: 'age-unknown' | 'sex-unknown' | 'no-norm' };

const sexOf = (norm: Norm): Sex | null => ('sex' in norm ? norm.sex : null);

/** The norm for somebody, by age and, where the norms have it, by sex. */
export const normFor = (test: TestId, { ageYears, sex }: AboutPerson): NormAnswer => {
  if (ageYears === null) return { kind: 'none', why: 'age-unknown' };
  const ofAge = NORMS[test].filter(({ fromYears, toYears }) => ageYears >= fromYears && ageYears <= toYears);
  if (ofAge.length === 0) return { kind: 'none', why: 'no-norm' };
  const norm =
    ofAge.find((one) => sex !== null && sexOf(one) === sex) ?? ofAge.find((one) => sexOf(one) === null) ?? null;
  return norm ? { kind: 'norm', norm } : { kind: 'none', why: 'sex-unknown' };
};

/**
 * The smallest change that is more than the error of measuring, with its source
 * (clinical#change-five-times-sit-to-stand, clinical#change-thirty-second-chair-stand,
 * clinical#change-single-leg-stance).
 */
export const SURE_CHANGE = {
  'five-times-sit-to-stand': { by: 2.5, unit: 's', source: cited('Goldberg 2012, doi 10.1007/BF03325265') },
  'thirty-second-chair-stand': { by: 3, unit: 'stands', source: cited('S. Gill 2022', { kind: 'stands', count: 2.5 }) },
  'single-leg-stance': {
    by: 24,
    unit: 's',
    source: cited('Goldberg 2011', { kind: 'ages', fromYears: 60, toYears: 89 }),
  },
} as const satisfies Record<TestId, { by: number; unit: 's' | 'stands'; source: Source }>;

export type TestChange =
  /** No earlier result that this one can be held against. */
  | { readonly kind: 'first' }
  | { readonly kind: 'no-change'; readonly before: number; readonly by: number }
  | { readonly kind: 'more' | 'less'; readonly before: number; readonly by: number };

/** With the hands it is another test than without. */
const isAlike = (one: ChairResult, other: TestResult): other is ChairResult =>
  other.test === one.test && figureOf(other) !== null && (other.hands === 'used') === (one.hands === 'used');

/** Whether a result differs from the last one by more than the error of measuring. `earlier`: newest first. */
export const changeOf = (result: ChairResult, earlier: readonly TestResult[]): TestChange => {
  const now = figureOf(result);
  const last = earlier.find((one) => isAlike(result, one));
  const before = last ? figureOf(last) : null;
  if (now === null || before === null) return { kind: 'first' };
  const by = Math.abs(now - before);
  if (by < SURE_CHANGE[result.test].by) return { kind: 'no-change', before, by };
  return { kind: now > before ? 'more' : 'less', before, by };
};

/** Earlier holds of one leg, newest first, seconds: a trend and nothing more, for two holds may differ by as much as people do. */
export const earlierHolds = (earlier: readonly TestResult[], leg: Side): readonly number[] =>
  earlier.flatMap((result) => {
    if (result.test !== 'single-leg-stance') return [];
    const best = result.best[leg];
    return best ? [best.heldMs / 1000] : [];
  });
