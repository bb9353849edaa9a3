import { figureOf, type Figure } from '../figures.ts';
import { textTable } from '../text-table.ts';
import { allCases, COUNTERS, type Case, type Counter } from './cases.ts';
import { PERTURBATIONS, UNPERTURBED, WALKING } from './perturbations.ts';

/** The results of one counter over some cases. */
interface Result {
  readonly cases: number;
  readonly exact: number;
  /** Mean of |counted - true| / true. */
  readonly error: number;
  readonly offByOne: number;
  readonly extra: number;
}

const missedBy = ({ least, most, counted }: Case, counter: Counter): number =>
  Math.max(0, least - counted[counter], counted[counter] - most);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function resultOf(cases: readonly Case[], counter: Counter): Result {
  const missed = cases.map((one) => missedBy(one, counter));
  return {
    cases: cases.length,
    exact: missed.filter((by) => by === 0).length,
    error: sum(cases.map((one) => missedBy(one, counter) / Math.max(1, one.least))) / cases.length,
    offByOne: missed.filter((by) => by <= 1).length,
    extra: sum(cases.map(({ most, counted }) => Math.max(0, counted[counter] - most))),
  };
}

/** Whether a recording has repetitions; in one without any, everything that is counted is too much. */
const hasReps = ({ most }: Case): boolean => most > 0;
const gettingReady = ({ fixture, perturbation }: Case): boolean =>
  fixture === 'any.getting-into-position' || perturbation === WALKING;

/** The table and its figures: this app against plain counters, over all recordings and perturbations. */
export function compareCounters(): { readonly text: string; readonly figures: readonly Figure[] } {
  const cases = [...allCases()];
  return {
    text: [perCounter(cases), perPerturbation(cases), failures(cases)].join('\n\n'),
    figures: COUNTERS.flatMap((counter) => figuresOf(cases, counter)),
  };
}

const share = (part: number, whole: number): number => (100 * part) / whole;

function figuresOf(cases: readonly Case[], counter: Counter): readonly Figure[] {
  const done = resultOf(cases.filter(hasReps), counter);
  const recorded = resultOf(
    cases.filter((one) => hasReps(one) && one.perturbation === UNPERTURBED),
    counter,
  );
  return [
    figureOf(`judgement.exact.${counter}`, [share(done.exact, done.cases)], '%'),
    figureOf(`judgement.exact-as-recorded.${counter}`, [share(recorded.exact, recorded.cases)], '%'),
    figureOf(`judgement.error.${counter}`, [100 * done.error], '%'),
    figureOf(`judgement.off-by-one.${counter}`, [share(done.offByOne, done.cases)], '%'),
    figureOf(`judgement.extra.${counter}`, [resultOf(cases, counter).extra], 'counts'),
    figureOf(
      `judgement.extra-getting-ready.${counter}`,
      [resultOf(cases.filter(gettingReady), counter).extra],
      'counts',
    ),
  ];
}

const ratio = (part: number, whole: number): string => `${part}/${whole}`;

function perCounter(cases: readonly Case[]): string {
  const rows = COUNTERS.map((counter) => {
    const recorded = resultOf(
      cases.filter((one) => hasReps(one) && one.perturbation === UNPERTURBED),
      counter,
    );
    const done = resultOf(cases.filter(hasReps), counter);
    const ready = resultOf(cases.filter(gettingReady), counter);
    const others = resultOf(
      cases.filter((one) => !hasReps(one) && !gettingReady(one)),
      counter,
    );
    return [
      counter,
      ratio(recorded.exact, recorded.cases),
      ratio(done.exact, done.cases),
      done.error.toFixed(4),
      `${share(done.offByOne, done.cases).toFixed(1)} %`,
      String(resultOf(cases, counter).extra),
      String(ready.extra),
      String(others.extra),
    ];
  });
  const heads = ['counter', 'as recorded', 'exact', 'error', 'within one', 'extra', 'getting ready', 'other exercises'];
  const legend =
    'exact counts as recorded and of all; error: mean of |counted - true| / true; extra counts, and those of them while\n' +
    'somebody gets ready or leaves, and in recordings without a repetition';
  return `${textTable([heads, ...rows], 1)}\n${legend}`;
}

function perPerturbation(cases: readonly Case[]): string {
  const rows = PERTURBATIONS.map(({ id }) => {
    const done = cases.filter((one) => hasReps(one) && one.perturbation === id);
    return [id, ...COUNTERS.map((counter) => cell(resultOf(done, counter)))];
  });
  const none = cases.filter((one) => !hasReps(one));
  const extra = COUNTERS.map((counter) => `${resultOf(none, counter).extra} extra in ${none.length}`);
  return `exact counts, and the error\n${textTable([['', ...COUNTERS], ...rows, ['none of its repetitions', ...extra]], 1)}`;
}

const cell = ({ exact, cases, error }: Result): string => `${ratio(exact, cases)} ${error.toFixed(3)}`;

/** The cases in which this app is wrong, in the number or in the side. */
function failures(cases: readonly Case[]): string {
  const wrong = cases.filter((one) => missedBy(one, 'ours') > 0 || !one.ourSides.startsWith(one.sides));
  const told = wrong.map(
    ({ exercise, fixture, perturbation, sides, ourSides, ourReasons }) =>
      `  ${fixture.startsWith('any.') ? `${fixture} as ${exercise}` : fixture}, ${perturbation}: ` +
      `"${ourSides}" instead of "${sides}"${ourReasons.length > 0 ? `; ${ourReasons.join(', ')}` : ''}`,
  );
  return [`ours is wrong in ${wrong.length} of ${cases.length}`, ...told].join('\n');
}
