/**
 * All that a set is told in: what is spoken, what the page shows meanwhile, the summary, the history, and the line of `analyze`. Each
 * text is put together as its page puts it together; that the summary's page has no others, `test/ui/true-words.test.ts` sees.
 */
import { reportLine } from '../../scripts/analyze/report.ts';
import { clockEndsAt } from '../../src/app/run/clock-end.ts';
import { firstFix } from '../../src/app/run/first-fix.ts';
import { checkOf, setOf, type RunState } from '../../src/app/run/run-state.ts';
import {
  isCounted,
  type CountedExercise,
  type Exercise,
  type PostureExercise,
} from '../../src/core/exercise/exercise.ts';
import { findOwnRange } from '../../src/core/person/own-range.ts';
import { personalised } from '../../src/core/person/personalised.ts';
import type { PostureValue } from '../../src/core/record/posture-value.ts';
import type { TestResult } from '../../src/core/record/test-result.ts';
import { postureOfSet } from '../../src/core/report/posture-history.ts';
import { resultsIn } from '../../src/core/report/test-history.ts';
import { headOf } from '../../src/core/report/head-of.ts';
import { countableIn, doneIn, type ReadableHead } from '../../src/core/report/session-head.ts';
import { unfinishedIn } from '../../src/core/report/unfinished.ts';
import { carryOnSentence, carryOnWords } from '../../src/text/say/carry-on.ts';
import { hasOwnTarget, targetsOf } from '../../src/core/report/set-targets.ts';
import { showsBothSides } from '../../src/core/report/both-sides.ts';
import { heldSentence } from '../../src/text/say/held.ts';
import { sideBySide, sideHold } from '../../src/core/report/side-by-side.ts';
import { summaryOf, testOfSet } from '../../src/core/report/summary-of.ts';
import type { SetRecord } from '../../src/core/report/session.ts';
import { spokenAfterAnswer } from '../../src/text/say/answer.ts';
import { adviceBeside } from '../../src/text/say/set.ts';
import { askedLines, countedFigure } from '../../src/text/say/asked.ts';
import { messageSentence } from '../../src/text/say/cue.ts';
import { doseSentence } from '../../src/text/say/card.ts';
import { guideSentence, notSeenSentences, questionSentence } from '../../src/text/say/exercise.ts';
import { noticedLines, unjudgedLines, unseenAxisLabel, unseenLines } from '../../src/text/say/noticed.ts';
import {
  barsLabel,
  barTitle,
  barValue,
  rangeSentence,
  reportRows,
  motionSentence,
  rowCells,
  targetLabel,
} from '../../src/text/say/repetition.ts';
import {
  checkLine,
  clockLabel,
  countLabel,
  countParts,
  holdSentence,
  restLead,
  runName,
  secondsParts,
  setOfRun,
} from '../../src/text/say/run.ts';
import { scoreLeftOutSentence, scoreLines, scoreSentence, whyNoScoreSentence } from '../../src/text/say/score.ts';
import { recoveredSentence } from '../../src/text/say/failure.ts';
import {
  countedParts,
  lastSession,
  sessionDay,
  sessionFacts,
  sessionFigure,
  sessionName,
} from '../../src/text/say/session.ts';
import {
  barsHint,
  nothingCounted,
  reportFoot,
  setTitle,
  setWorkOnSentence,
  wentWellSentence,
  nothingNoticed,
} from '../../src/text/say/set.ts';
import { holdsSentence, sidesSentence, uncomparedSentence } from '../../src/text/say/side-by-side.ts';
import { clockTime, whole } from '../../src/text/say/forms.ts';
import { postureChange, postureFigure, postureFoot, postureLead, postureName } from '../../src/text/say/posture.ts';
import {
  besideLast,
  besideNorms,
  bestOfSentence,
  chairFigure,
  howItEnded,
  sureSentences,
  testFoot,
} from '../../src/text/say/test-report.ts';
import { doingSentence, toDoSentence } from '../../src/text/say/to-do.ts';
import { clockLine, holdFigure, testWords } from '../../src/text/say/test.ts';
import {
  findingSentence,
  personalSentences,
  restsOnSentence,
  spokenOffer,
  targetSentence,
} from '../../src/text/say/range.ts';
import { text } from '../../src/text/text.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import type { Performance } from './performances.ts';
import { STARTED_AT, type Played } from './play.ts';
import { saidIn, type Said } from './said.ts';

export type Place = 'speech' | 'screen' | 'summary' | 'history' | 'analyze';

/** One line of a place, with its marks, and the sentences in it. */
export interface Line {
  readonly place: Place;
  /** What of the place it is: `table`, `count`, `left and right`. */
  readonly part: string;
  readonly text: string;
  readonly said: readonly Said[];
  /** Time of the pose; null where it is told afterwards. */
  readonly timeMs: number | null;
}

const DAY_MS = 86_400_000;

const lineOf = (place: Place, part: string, words: string, timeMs: number | null = null): Line => ({
  place,
  part,
  text: words,
  said: saidIn(words),
  timeMs,
});

const joined = ({
  before,
  strong,
  after,
}: {
  readonly before: string;
  readonly strong: string;
  readonly after: string;
}): string => `${before} ${strong} ${after}`;

/** Every line that a set is told in. */
export const linesOf = (performance: Performance, played: Played): readonly Line[] => [
  ...played.spoken.map(({ timeMs, words }) => lineOf('speech', 'voice', words, timeMs)),
  ...played.moments.flatMap(({ timeMs, run }) =>
    screenLines(run).map(([part, words]) => lineOf('screen', part, words, timeMs)),
  ),
  ...(played.set.selfReport ?? []).map((given) =>
    lineOf('speech', 'answer', spokenAfterAnswer(played.set.exercise, given, null)),
  ),
  ...reportLines(performance, played).map(([part, words]) => lineOf('summary', part, words)),
  ...historyLines(played).map(([part, words]) => lineOf('history', part, words)),
  ...analyzeLines(performance).map(([part, words]) => lineOf('analyze', part, words)),
];

type Told = readonly (readonly [part: string, words: string])[];

function checkLines(run: RunState): Told {
  const { lines } = checkOf(run);
  const fix = firstFix(lines);
  const next = fix === null ? text().check.hold : messageSentence(run.exercise, { kind: 'fix', id: fix });
  return [
    ...lines.map((line) => ['check', joined(checkLine(line, run.exercise.view))] as const),
    ...(lines.length > 0 ? told('words', next) : []),
  ];
}

function screenLines(run: RunState): Told {
  if (run.stage === 'opening' || run.stage === 'check' || run.stage === 'blocked') return checkLines(run);
  const set = setOf(run);
  const { mode, sides } = run.exercise;
  const holds = mode !== 'repetitions' && set.holdSeconds > 0;
  if (set.test)
    return [
      ['name', runName(run)],
      ['set', setOfRun(run)],
      ['clock', clockLine(set.test)],
      ['clock', clockLabel(set.test.seconds ?? 0)],
      ...(set.test.seconds === null
        ? []
        : ([['clock', joined(secondsParts(set.test.seconds, clockEndsAt(set.test)))]] as const)),
      ...restOf(run, 0),
      ['words', wordsOn(run)],
    ];
  return [
    ['name', runName(run)],
    ['set', setOfRun(run)],
    ...told('own', targetSentence(run.exercise)),
    // During a hold the count is there and hidden.
    ['count', joined(countParts(set.counted.total, run.target))],
    ['count', countLabel(set.counted, run.target, sides === 'each')],
    ...(set.holdAskedSeconds > 0
      ? ([
          [
            'hold',
            holds
              ? joined(secondsParts(set.holdSeconds, set.holdAskedSeconds))
              : holdSentence(set.holdSeconds, set.holdAskedSeconds),
          ],
        ] as const)
      : []),
    ...restOf(run, set.counted.total),
    ['words', wordsOn(run)],
  ];
}

const restOf = (run: RunState, count: number): Told =>
  run.stage === 'resting' ? [['rest', run.test ? text().test.words.rest : restLead(run.exercise, count)]] : [];

function wordsOn(run: RunState): string {
  if (run.stage === 'resting') return text().practise.rest;
  if (run.stage !== 'running') return '';
  const { message, test, screen, guide, holdSeconds, toDo, side, isMoving, counted, holdAskedSeconds } = run.shown;
  if (message) return messageSentence(run.exercise, message) ?? '';
  if (test) return testWords(test);
  if (screen) return text().screen.words[screen];
  if (toDo) return toDoSentence(run.exercise, toDo, run.purpose.begin()) ?? '';
  if (guide) return guideSentence(run.exercise, guide, 1000 * holdSeconds);
  return doingSentence({
    side,
    isHolding: isMoving && holdSeconds > 0 && holdAskedSeconds > 0,
    counted: counted.total,
  });
}

function reportLines({ earlier, about, rangeOf }: Performance, { session, set }: Played): Told {
  if (rangeOf) return rangeReport(set, rangeOf);
  const other = EXERCISES.find(({ id }) => id !== set.exercise.id) ?? set.exercise;
  return [
    ['title', setTitle(session, 0)],
    ['title among others', setTitle({ sets: [set, { ...set, exercise: other }] }, 0)],
    ...reportOf(set, { earlier, about, session }),
  ];
}

function reportOf(
  set: SetRecord,
  { earlier, about, session }: Pick<Performance, 'earlier' | 'about'> & Pick<Played, 'session'>,
): Told {
  if (set.exercise.mode === 'screen') return screenReport(set, set.exercise);
  const test = testOfSet(set);
  return test
    ? testReport(set, test, { attempts: resultsIn(headOf(session), test.id), earlier, about })
    : summaryLines(set);
}

/** What a range check found, as `pl-page-range` puts it together and as it is spoken. */
function rangeReport(set: SetRecord, exercise: CountedExercise): Told {
  const findings = findOwnRange(exercise, summaryOf(set).reps, STARTED_AT);
  const figures = findings.flatMap(({ figure }) => figure ?? []);
  const offered = figures.length > 0 ? personalised(exercise, [{ exerciseId: exercise.id, figures }]) : null;
  return [
    ...findings.map((finding) => ['finding', findingSentence(finding)] as const),
    ...findings.flatMap((finding) =>
      told('finding', restsOnSentence(finding, offered && isCounted(offered) ? offered : null)),
    ),
    ['offer', spokenOffer(findings, offered !== null)],
    ['offer', spokenOffer(findings, false)],
  ];
}

const otherBy = (figure: PostureValue, byDeg: number): PostureValue =>
  figure.valueDeg === null ? figure : { ...figure, valueDeg: figure.valueDeg + byDeg };

/** The report of a posture screen, as `pl-screen-report` puts it together. */
function screenReport(set: SetRecord, exercise: PostureExercise): Told {
  const t = text().screen;
  const screen = postureOfSet(set);
  const views = screen?.views ?? [];
  const ruleOf = (id: string): number =>
    exercise.screen.flatMap(({ figures }) => figures).find((rule) => rule.id === id)?.sureChangeDeg ?? 0;
  return [
    ...postureLead(views.length, exercise).map((words) => ['lead', words] as const),
    ...views.map((view) => ['view', t.views[view]] as const),
    ...(screen?.figures ?? []).map(
      (figure) =>
        [
          'figure',
          `${postureName(figure)} ${postureFigure(figure)} ${postureChange(figure, [], ruleOf(figure.id)).sentence}`,
        ] as const,
    ),
    // Beside a last record that was the same, and one that was clearly another.
    ...(screen?.figures ?? []).flatMap((figure) =>
      [0, 2].map(
        (times) =>
          [
            times === 0 ? 'beside the same' : 'beside another',
            postureChange(figure, [otherBy(figure, times * ruleOf(figure.id))], ruleOf(figure.id)).sentence,
          ] as const,
      ),
    ),
    ...unseen(set),
    ['foot', postureFoot(set)],
  ];
}

/** The report of a timed test, as `pl-test-report` puts it together. */
function testReport(
  set: SetRecord,
  { result }: { readonly result: TestResult | null },
  { attempts, earlier, about }: Pick<Performance, 'earlier' | 'about'> & { readonly attempts: readonly TestResult[] },
): Told {
  const t = text();
  const chair = result?.test === 'single-leg-stance' ? null : result;
  const stance = result?.test === 'single-leg-stance' ? result : null;
  return [
    ...(stance ? [] : ([['figure', chairFigure(chair)]] as const)),
    ...told('best', bestOfSentence(chair, attempts)),
    ...(['left', 'right'] as const).flatMap((leg) =>
      stance?.best[leg] ? [['figure', `${t.sides[leg]} ${holdFigure(stance.best[leg])}`] as const] : [],
    ),
    ...told('ended', howItEnded(result)),
    ...(result ? besideLast(result, earlier).lines.map((words) => ['beside the last', words] as const) : []),
    ...(result ? besideNorms(result, about).lines.map((words) => ['beside norms', words] as const) : []),
    ...(result ? sureSentences(result).map((words) => ['how sure', words] as const) : []),
    ...(stance?.tries ?? []).map(
      (tried) => ['tries', `${t.sides[tried.leg]} ${holdFigure(tried)} ${t.test.endings[tried.ended]}`] as const,
    ),
    ...unseen(set),
    ['foot', testFoot(set)],
  ];
}

/** The report of a set, as `pl-set-report` and the elements in it put it together. */
export function summaryLines(set: SetRecord): Told {
  const t = text();
  const { exercise } = set;
  const summary = summaryOf(set);
  const rows = reportRows(exercise, summary);
  const done = exercise.mode === 'guided' ? doneIn([set]) : summary.counted.total;
  const nothing = rows.length + done === 0;
  const targets = targetsOf(set, summary);
  return [
    ...(set.status === 'interrupted' ? ([['cut', t.summary.interrupted]] as const) : []),
    ...(exercise.personal
      ? personalSentences(exercise.personal, set.startedAtEpochMs).map((words) => ['own', words] as const)
      : []),
    ...(nothing ? Object.entries(nothingCounted(set, summary)).map(([, words]) => ['nothing', words] as const) : []),
    ...told('went well', nothing ? null : wentWellSentence(set, summary, done)),
    ...told('to work on', nothing ? null : setWorkOnSentence(set, summary, done)),
    ...(set.selfReport ?? []).map(
      (given) =>
        [
          'said',
          `${questionSentence(exercise, given.question) ?? given.question} ${t.summary.answers[given.answer]} ${adviceBeside(set, given) ?? ''}`,
        ] as const,
    ),
    exercise.mode === 'guided'
      ? ['figures', `${t.summary.rounds} ${countedFigure(exercise, done)}`]
      : ['figures', `${t.summary.counted} ${countedFigure(exercise, summary.counted.total)}`],
    ...(exercise.sides === 'each'
      ? ([
          ['figures', `${t.sides.left} ${whole(summary.counted.left)}`],
          ['figures', `${t.sides.right} ${whole(summary.counted.right)}`],
        ] as const)
      : []),
    ...(summary.rejected.length > 0
      ? ([['figures', `${t.summary.rejected} ${whole(summary.rejected.length)}`]] as const)
      : []),
    ['figures', `${t.summary.duration} ${clockTime(summary.durationMs)}`],
    ...(rows.length === 0
      ? []
      : ([
          ['bars', barsHint(set, summary, targets.length > 1)],
          ['bars', barsLabel(rows, exercise.mode === 'holds' ? 'hold' : 'range')],
          ...rows.map(
            (row) =>
              ['bars', `${barTitle(row)} ${barValue(row, exercise.mode === 'holds' ? 'hold' : 'range')}`] as const,
          ),
          ...targets
            .filter(({ value }) => value > 0)
            .map(({ side }) => ['bars', targetLabel(side, hasOwnTarget(exercise))] as const),
        ] as const)),
    ...(rows.some(({ tooFar }) => tooFar) ? ([['bars', t.summary.tooFar]] as const) : []),
    ...leftRight(set),
    ...score(set, !nothing),
    ...noticed(set, done),
    ...unseen(set),
    ...told('range', rows.length === 0 ? null : motionSentence(exercise, rows)),
    ...rows.map((row) => ['table', Object.values(rowCells(row)).join(' | ')] as const),
    ['foot', reportFoot(set)],
  ];
}

const told = (part: string, words: string | null): Told => (words === null ? [] : [[part, words]]);

function leftRight(set: SetRecord): Told {
  const t = text();
  const { exercise } = set;
  const summary = summaryOf(set);
  if (summary.reps.length + summary.rejected.length === 0 || !showsBothSides(exercise, summary))
    return told('left and right', uncomparedSentence(exercise, summary));
  if (exercise.mode === 'holds' && exercise.sides === 'each') {
    const held = (side: 'left' | 'right'): string =>
      `${t.sides[side]} ${heldSentence({ holdMs: sideHold(summary.reps, side)?.meanMs ?? Number.NaN })}`;
    return [
      ['left and right', held('left')],
      ['left and right', held('right')],
      ...told('left and right', holdsSentence(summary)),
    ];
  }
  const sides = sideBySide(exercise, summary.reps);
  if (sides.kind !== 'compared') return [];
  return [
    ['left and right', `${t.sides.left} ${rangeSentence(sides.left)}`],
    ['left and right', `${t.sides.right} ${rangeSentence(sides.right)}`],
    ['left and right', sidesSentence(sides)],
  ];
}

function score(set: SetRecord, didAny: boolean): Told {
  const t = text().summary;
  const summary = summaryOf(set);
  if (!summary.score) return didAny ? [['score', whyNoScoreSentence(set.exercise, summary)]] : [];
  return [
    ['score', scoreSentence(summary.score)],
    ['score', t.scoreHint],
    ...scoreLines(set.exercise, summary).map(
      ({ name, points, meaning }) => ['score', `${name} ${points} ${meaning}`] as const,
    ),
    ...told('score', scoreLeftOutSentence(set.exercise, summary)),
  ];
}

function noticed(set: SetRecord, done: number): Told {
  const { exercise } = set;
  const summary = summaryOf(set);
  const lines = [
    ...noticedLines(exercise, summary, { spans: exercise.mode === 'guided' }),
    ...askedLines(exercise, summary, done),
  ];
  if (lines.length === 0) return [['noticed', nothingNoticed(set, summary, done)]];
  return lines.map(({ what, when, helps }) => ['noticed', `${what} ${when} ${helps ?? ''}`] as const);
}

function unseen(set: SetRecord): Told {
  const t = text().summary;
  const summary = summaryOf(set);
  const unjudged = unjudgedLines(set.exercise, summary);
  return [
    ...(summary.unjudged.length === 0
      ? ([['unseen', t.unjudgedNone]] as const)
      : [
          ['unseen', unseenAxisLabel(summary)] as const,
          ...unseenLines(summary.unjudged).map(({ what, when }) => ['unseen', `${what} ${when}`] as const),
        ]),
    ...(unjudged.length > 0 ? ([['untold', t.unjudgedFaults]] as const) : []),
    ...unjudged.map(({ what, when }) => ['untold', `${what} ${when}`] as const),
    ...notSeenSentences(set.exercise).map((words) => ['never seen', words] as const),
  ];
}

function historyLines({ session, set: { exercise } }: Played): Told {
  const head = headOf(session);
  return [
    ['name', sessionName(head)],
    ['day', sessionDay(head, STARTED_AT)],
    ['counted', sessionFigure(head) ?? joined(countedParts(head))],
    ['facts', sessionFacts(head)],
    ...(head.status === 'interrupted' ? ([['facts', text().history.interrupted]] as const) : []),
    ['last', lastSession(head, STARTED_AT)],
    // A day later, and in another window while it runs.
    ['a day later', sessionDay(head, STARTED_AT + DAY_MS)],
    ['meanwhile', sessionFacts({ ...head, status: 'running' })],
    ...carryOnLines(head, exercise),
    ['dose', doseSentence(exercise)],
    ...(head.status === 'interrupted'
      ? ([['recovered', recoveredSentence(countableIn(session.sets), doneIn(session.sets))]] as const)
      : []),
  ];
}

/** What the first page offers a minute after a session was cut short. */
function carryOnLines(head: ReadableHead, exercise: Exercise): Told {
  const unfinished = unfinishedIn([head], [exercise], head.startedAtEpochMs + 60_000);
  if (!unfinished) return [];
  return [
    ['carry on', text().start.carryOn.title],
    ['carry on', carryOnWords(unfinished)],
    ['carry on', carryOnSentence(unfinished)],
  ];
}

/** The sentences in the line of `analyze`. */
function analyzeLines({ exercise, poses, isAnalyzed }: Performance): Told {
  if (!isAnalyzed) return [];
  const recording = {
    poses,
    kind: 'trace',
    durationMs: poses.at(-1)?.timeMs ?? 0,
    truncatedAtMs: null,
    engine: { name: 'recorded', model: 'unknown', accelerator: 'none' },
    estimateMs: [],
  } as const;
  const report = JSON.parse(reportLine('set', { exercise, rangeCheck: false, test: null }, recording)) as {
    readonly cues: readonly { readonly text: string }[];
  };
  return report.cues.map(({ text: words }) => ['cue', words] as const);
}
