/**
 * The report of a timed test: how it ended, how certain the result is, and the result beside those of other people and
 * the person's last ones.
 */
import { bestAttempt, figureOf } from '../../core/assess/best-attempt.ts';
import {
  changeOf,
  earlierHolds,
  normFor,
  SURE_CHANGE,
  type AboutPerson,
  type Norm,
  type Source,
  type SourceNote,
} from '../../core/assess/test-norms.ts';
import {
  errorMsOf,
  type ChairResult,
  type StanceResult,
  type TestResult,
  type TimeError,
} from '../../core/record/test-result.ts';
import type { SetRecord } from '../../core/report/session.ts';
import { catalogue } from '../in-use.ts';
import { unmeasurableNote } from './cue.ts';
import { countOf, countOfTenths, list, sentences, tenths, whole } from './forms.ts';
import { seenSentence } from './set.ts';
import { resultFigure, timeFigure } from './test.ts';

/** The result of a chair test, or that there is none. */
export const chairFigure = (result: ChairResult | null): string =>
  (result && resultFigure(result)) ?? catalogue().test.noResult;

/**
 * That a result is the best of several attempts; null where it is not the best, or where there was one attempt only.
 */
export function bestOfSentence(result: ChairResult | null, attempts: readonly TestResult[]): string | null {
  const chairs = attempts.filter((one): one is ChairResult => one.test !== 'single-leg-stance');
  if (chairs.length < 2 || result === null || bestAttempt(chairs) !== result) return null;
  return catalogue().test.bestOf({ attempts: countOf(chairs.length) });
}

/** Why a test has no result, or only a part of it; null where it was done to its end. */
export function howItEnded(result: TestResult | null): string | null {
  const t = catalogue().test;
  if (!result) return t.cutShort;
  if (result.outcome === 'done') return null;
  if (result.outcome === 'void') {
    const { reason } = result;
    return sentences(t.void, reason && t.voidWhy({ reason: unmeasurableNote(reason) }));
  }
  if (result.test === 'single-leg-stance') return t.stopped['single-leg-stance'];
  return t.stopped[result.test]({ count: countOf(result.stands) });
}

/** How certain a result is, and its limits: a list of sentences. */
export const sureSentences = (result: TestResult): readonly string[] => [
  catalogue().test.clocks[result.clock],
  ...(result.test === 'single-leg-stance' ? stanceSentences(result) : chairSentences(result)),
];

const partsOf = (error: TimeError) => ({
  error: tenths(errorMsOf(error) / 1000),
  frames: whole(error.framesMs),
  band: whole(error.bandMs),
  start: whole(error.startMs),
});

function chairSentences(result: ChairResult): readonly string[] {
  const t = catalogue().test;
  const { error, hands, closeCalls, notTall, notSeated } = result;
  return [
    ...(error ? [result.clock === 'beep' ? t.errorOfBeep(partsOf(error)) : t.errorOfMovement(partsOf(error))] : []),
    ...(closeCalls > 0 ? [t.closeCalls({ count: countOf(closeCalls) })] : []),
    ...(notTall > 0 ? [t.notTall({ count: countOf(notTall) })] : []),
    ...(notSeated > 0 ? [t.notSeated({ count: countOf(notSeated) })] : []),
    ...(result.lastByHalf ? [t.lastByHalf] : []),
    ...(hands === 'used' ? [t.hands.used({ count: countOf(result.handRises) })] : hands ? [t.hands[hands]] : []),
    ...(hands === 'used' && result.test === 'thirty-second-chair-stand' ? [t.handsIsNought] : []),
  ];
}

function stanceSentences({ best, tries }: StanceResult): readonly string[] {
  const t = catalogue().test;
  const kept = [best.left, best.right].filter((tried) => tried !== null);
  const widest = [...kept].sort((a, b) => errorMsOf(b.error) - errorMsOf(a.error))[0];
  return [
    ...(widest ? [t.errorOfHold(partsOf(widest.error))] : []),
    ...(tries.some(({ arms }) => arms === 'open') ? [t.armsOpen] : []),
    ...(tries.some(({ arms }) => arms === 'not-seen') ? [t.armsNotSeen] : []),
    t.footLimits,
  ];
}

/** Sentences about a result, and the source of the figures in them; null where they have none. */
export interface Sourced {
  readonly lines: readonly string[];
  readonly source: string | null;
}

const unsourced = (line: string): Sourced => ({ lines: [line], source: null });
const sourced = (lines: readonly string[], source: Source): Sourced => ({ lines, source: sourceSentence(source) });

function sourceSentence({ cite, note }: Source): string {
  const t = catalogue().test;
  return note ? t.sourceNoted({ source: cite, note: noteWords(note) }) : t.source({ source: cite });
}

function noteWords(note: SourceNote): string {
  const t = catalogue().test.sourceNotes;
  switch (note.kind) {
    case 'stands':
      return t.stands({ count: tenths(note.count) });
    case 'ages':
      return t.ages({ from: whole(note.fromYears), to: whole(note.toYears) });
    case 'quoted':
    case 'not-read-again':
      return t[note.kind];
  }
}

/** The norm of the person's age group beside a result, or why there is none. Never a verdict. */
export function besideNorms(result: TestResult, about: AboutPerson): Sourced {
  const t = catalogue().test;
  if (result.test !== 'single-leg-stance' && result.hands === 'used') return unsourced(t.norms.hands);
  const answer = normFor(result.test, about);
  if (answer.kind === 'none') return unsourced(t.norms.none[answer.why]);
  return sourced([normSentence(answer.norm), t.normIsGroup], answer.norm.source);
}

function normSentence(norm: Norm): string {
  const t = catalogue().test.norms;
  const ages = { from: whole(norm.fromYears), to: whole(norm.toYears) };
  switch (norm.kind) {
    case 'slower-than':
      return t['slower-than']({ ...ages, seconds: tenths(norm.seconds) });
    case 'adults':
      return t.adults({
        age: whole(norm.meanAgeYears),
        mean: tenths(norm.meanS),
        spread: tenths(norm.spreadS),
        limit: tenths(norm.limitS),
      });
    case 'middle-half':
      return t['middle-half']({ ...ages, sex: norm.sex, low: whole(norm.low), high: whole(norm.high) });
    case 'mean-hold':
      return t['mean-hold']({ ...ages, sex: norm.sex, seconds: whole(norm.seconds) });
  }
}

/**
 * A result beside the person's last ones. It is called a change only where the difference is larger than the error of
 * measuring.
 */
export const besideLast = (result: TestResult, earlier: readonly TestResult[]): Sourced =>
  result.test === 'single-leg-stance' ? holdsBeside(result, earlier) : changeBeside(result, earlier);

function changeBeside(result: ChairResult, earlier: readonly TestResult[]): Sourced {
  const t = catalogue().test;
  if (figureOf(result) === null) return unsourced(t.noResult);
  const { by: sureBy, unit, source } = SURE_CHANGE[result.test];
  const change = changeOf(result, earlier);
  if (change.kind === 'first') return unsourced(t.change.first);
  const figure = (value: number): string =>
    unit === 's' ? timeFigure(1000 * value, null) : t.stands({ count: countOf(value) });
  const before = figure(change.before);
  const sure = sureFigure(sureBy, unit);
  return sourced(
    [
      change.kind === 'no-change'
        ? t.change['no-change']({ before, sure })
        : t.change[change.kind][unit]({ before, by: figure(change.by), sure }),
    ],
    source,
  );
}

/** The smallest certain change, without decimals where the source gives none. */
const sureFigure = (by: number, unit: 's' | 'stands'): string =>
  catalogue().test.sure[unit]({ by: Number.isInteger(by) ? countOf(by) : countOfTenths(by) });

/** Older holds than this many say nothing about now. */
const MAX_HOLDS = 5;

function holdsBeside(result: StanceResult, earlier: readonly TestResult[]): Sourced {
  const t = catalogue().test;
  const { by, unit, source } = SURE_CHANGE[result.test];
  const trends = (['left', 'right'] as const).flatMap((side) => {
    const holds = earlierHolds(earlier, side).slice(0, MAX_HOLDS);
    if (holds.length === 0) return [];
    return [t.change.trend({ side, holds: list(holds.map((seconds) => timeFigure(1000 * seconds, null))) })];
  });
  if (trends.length === 0) return unsourced(t.change.first);
  return sourced([...trends, t.change.trendOnly({ sure: sureFigure(by, unit) })], source);
}

/** The foot of a test's report: which engine saw the test, and what the report is not. */
export const testFoot = (set: SetRecord): string => sentences(seenSentence(set), catalogue().test.notDiagnosis);
