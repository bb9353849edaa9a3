import { percentile } from '../../../src/core/maths/numbers.ts';
import { analyzePoses, type Analysis } from '../../../src/core/report/analyze.ts';
import { sidedRule } from '../../../src/core/measure/sided-measures.ts';
import {
  exerciseIn,
  filmsOfTwo,
  posesFrom,
  posesOfBoth,
  truthOfTwo,
} from '../../../test/fixtures/two-eyes/read-two-eyes.ts';
import { figureOf, type Figure } from '../figures.ts';
import { textTable } from '../text-table.ts';
import { askedOf, countOf, isRight, type Asked } from './judged.ts';
import { offIn, type Off } from './readings.ts';

/** The ways to look at a film: with one camera, or with both, of which one or the other is the first. */
const WAYS = ['first', 'second', 'both', 'both, turned'] as const;
type Way = (typeof WAYS)[number];

interface Film {
  readonly name: string;
  readonly done: number;
  readonly counted: Readonly<Record<Way, { readonly right: number; readonly more: number }>>;
  readonly asked: Readonly<Record<Way, readonly Asked[]>>;
  readonly off: readonly Off[];
}

const byWay = <T>(of: (way: Way) => T): Readonly<Record<Way, T>> => ({
  first: of('first'),
  second: of('second'),
  both: of('both'),
  'both, turned': of('both, turned'),
});

function look(name: string, folder: string | undefined): Film {
  const exercise = exerciseIn(name);
  const truth = truthOfTwo(name, folder);
  const [first, second] = [posesFrom(name, 'first', folder), posesFrom(name, 'second', folder)];
  const seen = {
    first,
    second,
    both: posesOfBoth(name, 'first', folder),
    'both, turned': posesOfBoth(name, 'second', folder),
  };
  const judged: Readonly<Record<Way, Analysis>> = byWay((way) => analyzePoses(exercise, seen[way]));
  return {
    name,
    done: truth.reps.length,
    counted: byWay((way) => countOf(truth, judged[way])),
    asked: byWay((way) => askedOf(exercise, truth, judged[way])),
    off: offIn(exercise, truth, first, second),
  };
}

/**
 * What two cameras judge of what one leaves open, and how truly, over films of the mannequin from two places at once; and how far each
 * way to look reads off. `folder`: films of one\'s own, named as those of the repository; null: those.
 */
export function measureTwoEyes(folder: string | null): { readonly text: string; readonly figures: readonly Figure[] } {
  const films = filmsOfTwo(folder ?? undefined).map((name) => look(name, folder ?? undefined));
  return {
    text: [countText(films), judgedText(films), openText(films), offText(films)].join('\n\n'),
    figures: figuresOf(films),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function countText(films: readonly Film[]): string {
  const cell = ({ right, more }: Film['counted'][Way]): string => `${right}${more > 0 ? ` +${more}` : ''}`;
  const total = (way: Way): string =>
    cell({
      right: sum(films.map(({ counted }) => counted[way].right)),
      more: sum(films.map(({ counted }) => counted[way].more)),
    });
  return textTable(
    [
      ['counted for its side (+ what was not done)', 'done', ...WAYS],
      ...films.map(({ name, done, counted }) => [name, String(done), ...WAYS.map((way) => cell(counted[way]))]),
      ['all', String(sum(films.map(({ done }) => done))), ...WAYS.map(total)],
    ],
    1,
  );
}

const ofAll = (films: readonly Film[], way: Way): readonly Asked[] => films.flatMap(({ asked }) => asked[way]);
const rightIn = (asked: readonly Asked[]): number => asked.filter(isRight).length;
const openIn = (asked: readonly Asked[]): number => asked.filter(({ said }) => said === 'open').length;
const cellOf = (asked: readonly Asked[]): string => {
  const [right, open] = [rightIn(asked), openIn(asked)];
  return `${right} / ${asked.length - right - open} / ${open}`;
};

function judgedText(films: readonly Film[]): string {
  return textTable(
    [
      ['rules of repetitions: right / wrong / open', 'all', ...WAYS],
      ...films.map(({ name, asked }) => [name, String(asked.both.length), ...WAYS.map((way) => cellOf(asked[way]))]),
      ['all', String(ofAll(films, 'both').length), ...WAYS.map((way) => cellOf(ofAll(films, way)))],
    ],
    1,
  );
}

/** Of what one way leaves open: what both judge of it, and how much of that is right. */
function ofOpen(films: readonly Film[], alone: 'first' | 'second', both: 'both' | 'both, turned') {
  const pairs = films.flatMap(({ asked }) => asked[alone].map((one, i) => ({ one, two: asked[both][i] })));
  const open = pairs.filter(({ one }) => one.said === 'open').flatMap(({ two }) => (two ? [two] : []));
  const judged = open.filter(({ said }) => said !== 'open');
  return { open: open.length, judged: judged.length, right: rightIn(judged) };
}

const openText = (films: readonly Film[]): string =>
  (
    [
      ['first', 'both'],
      ['second', 'both, turned'],
    ] as const
  )
    .map(([alone, both]) => {
      const { open, judged, right } = ofOpen(films, alone, both);
      return `Of ${open} that the ${alone} camera leaves open, both judge ${judged}, ${right} of them right.`;
    })
    .join('\n');

const BY = ['first', 'second', 'better', 'betterThere', 'mean', 'fused'] as const;
const TITLES: Readonly<Record<(typeof BY)[number], string>> = {
  first: 'first',
  second: 'second',
  better: 'better',
  betterThere: 'where both',
  mean: 'mean',
  fused: 'fused',
};

function offText(films: readonly Film[]): string {
  const cell = (off: readonly Off[], by: (typeof BY)[number]): string => {
    const values = off.map((one) => one[by]).filter((value) => value !== null);
    const of = (share: number): string => percentile(values, share)?.toFixed(1) ?? '-';
    return values.length === 0 ? '-' : `${of(50)} ${of(90)} ${Math.round((100 * values.length) / off.length)}%`;
  };
  const line = (title: string, off: readonly Off[]): readonly string[] => [title, ...BY.map((by) => cell(off, by))];
  const rows = films.flatMap(({ name, off }) => {
    const names = [...new Set(off.map(({ measure }) => measure))];
    return names.map((measure) =>
      line(
        `${name} ${measure}${sidedRule(measure).unit === 'pct' ? ' %' : ''}`,
        off.filter((one) => one.measure === measure),
      ),
    );
  });
  const degrees = films.flatMap(({ off }) => off.filter(({ measure }) => sidedRule(measure).unit === 'deg'));
  const table = textTable(
    [['off by: median, nine in ten, seen', ...BY.map((by) => TITLES[by])], ...rows, line('all angles', degrees)],
    1,
  );
  return `${table}\n${LEGEND}`;
}

const LEGEND =
  'better: of the camera that sees it better, as the judge takes it; where both: the same, where both see it; mean: of both there;\n' +
  'fused: the points in space of both, laid onto each other. A camera where the exercise cannot be judged sees nothing of it. True is\n' +
  'what a camera without any error reads, square to the person, where the exercise asks for it.';

function figuresOf(films: readonly Film[]): readonly Figure[] {
  const share = (part: number, whole: number): number => (100 * part) / whole;
  const off = films.flatMap((film) => film.off.filter(({ measure }) => sidedRule(measure).unit === 'deg'));
  const [first, second] = [ofOpen(films, 'first', 'both'), ofOpen(films, 'second', 'both, turned')];
  const open = first.open + second.open;
  const judged = first.judged + second.judged;
  return [
    figureOf('two-eyes.judged-of-open', [share(judged, open)], '%'),
    figureOf('two-eyes.right-of-those', [share(first.right + second.right, judged)], '%'),
    ...WAYS.map((way) => {
      const asked = ofAll(films, way);
      return figureOf(`two-eyes.right.${way.replace(', ', '-')}`, [share(rightIn(asked), asked.length)], '%');
    }),
    ...BY.map((by) =>
      figureOf(
        `two-eyes.off.${TITLES[by].replace(' ', '-')}`,
        off.map((one) => one[by]).filter((value) => value !== null),
        'deg',
      ),
    ),
  ];
}
