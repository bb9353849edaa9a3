import * as v from 'valibot';
import { ARM_ANGLES, AXIAL_ANGLES, LEG_ANGLES } from '../core/body/joint-angles.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import { FIGURE_MARKS, FIGURE_PROPS } from '../core/exercise/figure-hints.ts';
import { KEY_LANDMARKS } from '../core/body/landmark-set.ts';
import { BODY_NAMES } from '../core/measure/names.ts';
import { SIDED_NAMES } from '../core/measure/sided-measures.ts';
import { contradictionsIn } from './exercise-contradictions.ts';
import { wordsOfExercise } from './exercise-words.ts';
import { side, sidedMeasure } from './names.ts';
import { ownFigure } from './own-figure.ts';
import { exactly, finite, type Mistake } from './parse.ts';

export type ParsedExercise =
  | { readonly ok: true; readonly value: Exercise }
  | { readonly ok: false; readonly mistakes: readonly [Mistake, ...Mistake[]] };

const kebabCase = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'words in small letters with - between'));
const positive = v.pipe(finite, v.gtValue(0));
const durationMs = v.pipe(finite, v.minValue(0));
const wholeFromOne = v.pipe(v.number(), v.integer(), v.minValue(1));

const measure = v.picklist([...SIDED_NAMES, ...BODY_NAMES]);
const limb = v.picklist(['mover', 'other', 'partner', 'both', 'body']);

const condition = v.strictObject({ measure, min: v.exactOptional(finite), max: v.exactOptional(finite) });

const requirement = v.strictObject({
  ...condition.entries,
  ownShare: v.exactOptional(v.pipe(positive, v.maxValue(1))),
  whenUnder: v.exactOptional(kebabCase),
  whenOver: v.exactOptional(kebabCase),
});

const bystander = v.strictObject({
  ...condition.entries,
  from: v.exactOptional(v.literal('rest')),
  of: v.exactOptional(v.literal('other')),
});

const countAt = v.variant('kind', [
  v.strictObject({ kind: v.literal('angle'), deg: finite }),
  v.strictObject({ kind: v.literal('way'), toDeg: finite, share: v.pipe(positive, v.maxValue(1)) }),
  v.strictObject({ kind: v.literal('by'), deg: positive }),
]);

const movement = v.strictObject({
  measure: sidedMeasure,
  direction: v.picklist(['opens', 'closes']),
  countAt,
  targetDeg: finite,
  mostDeg: v.exactOptional(finite),
  own: v.exactOptional(
    v.strictObject({ countShare: v.exactOptional(v.pipe(positive, v.maxValue(1))), lessDeg: finite }),
  ),
  restDeg: finite,
  changedDeg: positive,
  attempt: v.array(condition),
  others: v.exactOptional(v.array(bystander)),
  requires: v.exactOptional(v.array(requirement)),
  oneAtATime: v.exactOptional(v.literal(true)),
  reports: v.exactOptional(v.literal('other-side')),
  partner: v.exactOptional(v.strictObject({ measure: sidedMeasure, countDeg: finite })),
});

const faultCriterion = v.variant('kind', [
  v.strictObject({
    kind: v.literal('at-peak'),
    measure,
    of: limb,
    under: v.exactOptional(finite),
    over: v.exactOptional(finite),
    ownLessDeg: v.exactOptional(finite),
  }),
  v.strictObject({
    kind: v.literal('while'),
    measure,
    of: limb,
    from: v.picklist(['zero', 'rest', 'first-clean-rep']),
    under: v.exactOptional(finite),
    over: v.exactOptional(finite),
    eitherWay: v.exactOptional(v.boolean()),
    forMs: positive,
  }),
  v.strictObject({ kind: v.literal('follows'), measure: sidedMeasure, share: v.pipe(positive, v.maxValue(1)) }),
  v.strictObject({ kind: v.literal('sides-differ'), measure: sidedMeasure, over: positive }),
  v.strictObject({
    kind: v.literal('shrug'),
    bands: v.pipe(v.array(v.strictObject({ belowDeg: positive, over: positive })), v.minLength(1)),
    sidesDifferOver: v.nullable(positive),
  }),
  v.strictObject({ kind: v.literal('sags'), by: positive }),
  v.strictObject({ kind: v.literal('same-side') }),
  v.strictObject({ kind: v.literal('tempo'), underMs: positive }),
  v.strictObject({ kind: v.literal('return-tempo'), underMs: positive }),
]);

const faultRule = v.strictObject({
  id: kebabCase,
  kind: v.picklist(['safety', 'form']),
  test: faultCriterion,
  unless: v.exactOptional(v.array(kebabCase)),
  // "Own" or "?" is not a source, and neither is the placeholder in the skeleton of a new exercise.
  source: v.pipe(
    v.string(),
    v.minLength(10, 'where the figure comes from'),
    v.check((source) => !/^replace\b/i.test(source), 'where the figure comes from in place of "Replace: ..."'),
  ),
});

const dose = v.strictObject({
  sets: wholeFromOne,
  reps: wholeFromOne,
  holdMs: durationMs,
  restMs: durationMs,
  side: v.exactOptional(side),
  paceMs: v.exactOptional(positive),
});

const personal = v.strictObject({
  plan: v.array(v.picklist(['dose', 'range', 'tempo', 'tolerance', 'faults'])),
  own: v.array(ownFigure),
});

const sideLimits = v.strictObject({ movement, dose, faults: v.array(faultRule) });

const limbAngles = v.exactOptional(
  v.strictObject(v.entriesFromList([...ARM_ANGLES, ...LEG_ANGLES], v.exactOptional(finite))),
);
const axialAngles = v.entriesFromList(AXIAL_ANGLES, v.exactOptional(finite));

const figure = v.strictObject({
  props: v.exactOptional(v.array(v.picklist(FIGURE_PROPS))),
  rest: v.exactOptional(v.strictObject({ ...axialAngles, both: limbAngles })),
  end: v.exactOptional(v.strictObject({ ...axialAngles, both: limbAngles, mover: limbAngles, other: limbAngles })),
  to: v.exactOptional(finite),
  mark: v.exactOptional(v.picklist(FIGURE_MARKS)),
});

const base = {
  id: kebabCase,
  version: v.literal(1),
  words: v.exactOptional(wordsOfExercise),
  view: v.picklist(['side', 'front']),
  alsoFrom: v.exactOptional(v.array(v.picklist(['side', 'front', 'back', 'oblique']))),
  posture: v.picklist(['hands-and-knees', 'supine', 'upright']),
  sides: v.picklist(['each', 'both']),
  dose,
  needs: v.pipe(v.array(v.picklist(KEY_LANDMARKS)), v.minLength(1)),
  startPose: v.pipe(v.array(condition), v.minLength(1)),
  stay: v.array(condition),
  faults: v.array(faultRule),
  alsoRead: v.exactOptional(v.array(sidedMeasure)),
  notSeen: v.array(kebabCase),
  asks: v.exactOptional(v.array(kebabCase)),
  personal: v.exactOptional(personal),
  figure: v.exactOptional(figure),
};

const direction = v.picklist(['left', 'right', 'forwards', 'backwards']);
const screenFigure = v.strictObject({
  id: kebabCase,
  measure,
  plus: direction,
  minus: direction,
  bandDeg: positive,
  sureChangeDeg: positive,
});

const exercise = exactly<Exercise>()(
  v.variant('mode', [
    v.strictObject({
      ...base,
      mode: v.picklist(['repetitions', 'holds']),
      movement,
      bySide: v.exactOptional(
        v.strictObject({ left: v.exactOptional(sideLimits), right: v.exactOptional(sideLimits) }),
      ),
    }),
    v.strictObject({
      ...base,
      mode: v.literal('guided'),
      movement: v.null(),
      guide: v.strictObject({
        restMs: durationMs,
        breath: v.strictObject({ outMs: positive, inMs: positive }),
        still: sidedMeasure,
      }),
    }),
    v.strictObject({
      ...base,
      mode: v.literal('screen'),
      movement: v.null(),
      screen: v.pipe(
        v.array(
          v.strictObject({
            view: v.picklist(['side', 'front']),
            figures: v.pipe(v.array(screenFigure), v.minLength(1)),
          }),
        ),
        v.minLength(1),
      ),
    }),
  ]),
);

/**
 * Reads an exercise from outside the library: first its fields, then whether they contradict each other. Reports
 * everything that is wrong, field by field; contradictions only where all fields are complete.
 */
export function parseExercise(json: unknown): ParsedExercise {
  const result = v.safeParse(exercise, json);
  if (!result.success) {
    const [first, ...others] = result.issues;
    return { ok: false, mistakes: [mistakeOf(first), ...others.map(mistakeOf)] };
  }
  const value: Exercise = result.output;
  const [first, ...others] = contradictionsIn(value);
  return first ? { ok: false, mistakes: [first, ...others] } : { ok: true, value };
}

function mistakeOf(issue: v.BaseIssue<unknown>): Mistake {
  const where = v.getDotPath(issue) ?? 'the whole';
  const last = issue.path?.at(-1);
  // Valibot calls an unknown field "never", and names a missing field as what it expected.
  if (issue.type === 'strict_object' && issue.expected === 'never') return { where, expected: 'no such field' };
  if (issue.received === 'undefined' && last?.origin === 'key') return { where, expected: 'to be given' };
  return {
    where,
    expected: issue.type === 'regex' || issue.type === 'min_length' ? issue.message : (issue.expected ?? issue.message),
  };
}
