/** What was done, in the cells of a table on paper. */
import { postureOfSet } from '../../core/report/posture-history.ts';
import type { CheckIn } from '../../care/pain/check-in.ts';
import type { DayRange } from '../../care/progress/ranges-over-time.ts';
import type { Side } from '../../core/body/landmarks.ts';
import type { CalendarDay } from '../../core/record/calendar-day.ts';
import type { TestResult } from '../../core/record/test-result.ts';
import { sidesApart } from '../../core/report/side-by-side.ts';
import { doneIn } from '../../core/report/session-head.ts';
import { rangesOf } from '../../core/report/set-ranges.ts';
import type { Session, SetRecord } from '../../core/report/session.ts';
import { summaryOf, testOfSet } from '../../core/report/summary-of.ts';
import type { SetSummary } from '../../core/report/summary.ts';
import { catalogue, firstCatalogue } from '../in-use.ts';
import { askedLines, countedFigure } from './asked.ts';
import { doseSentence } from './card.ts';
import { ownDayName, timeOfDay } from './day.ts';
import { clockTime, countOf, facts, sentences } from './forms.ts';
import { noticedLines, unjudgedLines, unseenLines, type NotedLine } from './noticed.ts';
import { toldLine } from './pain.ts';
import { postureFigure, postureName } from './posture.ts';
import { dayRangeFigure } from './progress.ts';
import { rangeSentence } from './repetition.ts';
import { scoreSentence } from './score.ts';
import { nothingNoticed, setTitle } from './set.ts';
import { differenceSentence, holdsSentence, uncomparedSentence } from './side-by-side.ts';
import { sureSentences } from './test-report.ts';
import { resultFigure } from './test.ts';

/** A set on paper, each cell in lines. */
export interface PaperRow {
  readonly name: string;
  readonly asked: readonly string[];
  readonly done: readonly string[];
  readonly far: readonly string[];
  readonly noticed: readonly string[];
  readonly unjudged: readonly string[];
}

const SIDES = ['left', 'right'] as const;

/** A set of a session, by its place. */
export function paperRow(session: Pick<Session, 'sets'>, index: number): PaperRow | null {
  const set = session.sets[index];
  if (!set) return null;
  const summary = summaryOf(set);
  const name = setTitle(session, index);
  const unjudged = unseenLines(summary.unjudged).map(noted);
  const test = testOfSet(set);
  const screen = postureOfSet(set);
  if (test) {
    const { result } = test;
    return {
      name,
      asked: [],
      done: resultWords(result),
      far: [],
      noticed: result ? sureSentences(result) : [],
      unjudged,
    };
  }
  if (screen) {
    const figures = screen.figures.map((figure) => ofSide(postureName(figure), postureFigure(figure)));
    return { name, asked: [], done: [], far: figures, noticed: [], unjudged };
  }
  return {
    name,
    asked: [doseSentence(set.exercise)],
    done: doneLines(set, summary),
    far: farLines(set, summary),
    noticed: noticed(set, summary),
    unjudged: [...unjudged, ...unjudgedLines(set.exercise, summary).map(noted)],
  };
}

/** The figure of a test, and what makes another test of it. */
function resultWords(result: TestResult | null): readonly string[] {
  const t = catalogue().test;
  const figure = result && resultFigure(result);
  if (figure === null) return [t.noResult];
  const isWithHands = result?.test !== 'single-leg-stance' && result?.hands === 'used';
  return [
    figure,
    ...(isWithHands ? [t.voice.withHands] : []),
    ...(isWithHands && result?.test === 'thirty-second-chair-stand' ? [t.handsIsNought] : []),
  ];
}

const ofSide = (side: string, figure: string): string => catalogue().paper.ofSide({ side, figure });
const noted = ({ what, when }: NotedLine): string => ofSide(what, when);

/** Repetitions; in a guided set, rounds. */
const doneOf = (set: SetRecord, { counted }: SetSummary): number =>
  set.exercise.mode === 'guided' ? doneIn([set]) : counted.total;

function doneLines(set: SetRecord, summary: SetSummary): readonly string[] {
  const t = catalogue().paper;
  const { exercise } = set;
  const { counted, rejected, score, durationMs } = summary;
  return [
    countedFigure(exercise, doneOf(set, summary)),
    ...(exercise.sides === 'each'
      ? SIDES.map((side) => ofSide(firstCatalogue().sides[side], countOf(counted[side]).digits))
      : []),
    ...(rejected.length > 0 ? [t.rejected({ count: countOf(rejected.length) })] : []),
    ...(score ? [scoreSentence(score)] : []),
    t.duration({ time: clockTime(durationMs) }),
  ];
}

function farLines({ exercise }: SetRecord, summary: SetSummary): readonly string[] {
  const ranges = rangesOf(exercise, summary.reps);
  const { left = null, right = null } = ranges ?? {};
  const held = exercise.mode === 'holds' ? holdsSentence(summary) : null;
  const whyNone = ranges ? null : uncomparedSentence(exercise, summary);
  return [
    ...SIDES.flatMap((side) => {
      const range = ranges?.[side];
      return range ? [ofSide(firstCatalogue().sides[side], rangeSentence(range))] : [];
    }),
    ...(left && right && exercise.sides === 'each' ? [differenceSentence(sidesApart(left, right), left.unit)] : []),
    ...[held, whyNone].filter((sentence) => sentence !== null),
  ];
}

function noticed(set: SetRecord, summary: SetSummary): readonly string[] {
  const done = doneOf(set, summary);
  const lines = [
    ...noticedLines(set.exercise, summary, { spans: set.exercise.mode === 'guided' }),
    ...askedLines(set.exercise, summary, done),
  ];
  return lines.length > 0 ? lines.map(noted) : [nothingNoticed(set, summary, done)];
}

/** What was told at one moment of the day of a session, with its time. */
export const toldOnDayLine = (told: CheckIn): string =>
  catalogue().paper.toldAt({ time: timeOfDay(told.atEpochMs, told.zone), what: toldLine(told) });

/** On how many days something was exercised. */
export const exercisedSentence = (days: number): string => catalogue().paper.exercised({ count: countOf(days) });

/** How far a side went on the one day of a month on which that was seen. `today`: by which days are named. */
export const sideOnDay = (side: Side, range: DayRange, today: CalendarDay): string =>
  ofSide(firstCatalogue().sides[side], facts([dayRangeFigure(range), ownDayName(range.day, today)]));

/** The result of a timed test on a day. */
export const resultOnDay = (day: CalendarDay, result: TestResult, today: CalendarDay): string =>
  ofSide(ownDayName(day, today), sentences(...resultWords(result)));
