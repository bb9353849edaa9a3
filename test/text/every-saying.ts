/**
 * An example of every function that makes sentences, by its name: its sentences, without its other results. A new
 * function gets an example here, and the tests then require every language to have it.
 */
import { limitsOf } from '../../src/care/author/edit-faults.ts';
import { freshTestView } from '../../src/app/run/test-view.ts';
import type { TestId } from '../../src/core/record/test-result.ts';
import { SIDED_NAMES } from '../../src/core/measure/sided-measures.ts';
import type { PainMeans } from '../../src/care/progress/pain-over-time.ts';
import type { RangeChange } from '../../src/care/progress/range-change.ts';
import { normField } from '../../src/care/progress/tests-over-time.ts';
import type { ItemChange, PlanChange } from '../../src/care/plan/plan-changes.ts';
import { WEEKDAYS } from '../../src/care/plan/plan.ts';
import { PROGRAMMES } from '../../src/care/plan/programmes.ts';
import { headOf, headOfSet } from '../../src/core/report/head-of.ts';
import type { Rep } from '../../src/core/record/set-events.ts';
import type { Compared } from '../../src/core/report/side-by-side.ts';
import birdDog from '../../src/exercises/bird-dog.ts';
import posture from '../../src/exercises/posture-screen.ts';
import { LANDMARKS } from '../../src/core/body/landmarks.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import * as answer from '../../src/text/say/answer.ts';
import * as author from '../../src/text/say/author.ts';
import * as authoring from '../../src/text/say/authoring.ts';
import type { AuthorMistake } from '../../src/care/author/mistake.ts';
import type { SelfCheck } from '../../src/care/author/self-check.ts';
import { BODY_NAMES } from '../../src/core/measure/names.ts';
import * as asked from '../../src/text/say/asked.ts';
import * as card from '../../src/text/say/card.ts';
import * as cue from '../../src/text/say/cue.ts';
import * as demonstration from '../../src/text/say/demonstration.ts';
import * as day from '../../src/text/say/day.ts';
import * as engine from '../../src/text/say/engine.ts';
import * as exercise from '../../src/text/say/exercise.ts';
import * as failure from '../../src/text/say/failure.ts';
import * as forms from '../../src/text/say/forms.ts';
import * as held from '../../src/text/say/held.ts';
import * as noticed from '../../src/text/say/noticed.ts';
import * as page from '../../src/text/say/page.ts';
import * as carryOn from '../../src/text/say/carry-on.ts';
import * as pain from '../../src/text/say/pain.ts';
import * as people from '../../src/text/say/patient.ts';
import * as place from '../../src/text/say/place.ts';
import * as planChange from '../../src/text/say/plan-changes.ts';
import * as planSaying from '../../src/text/say/plan.ts';
import * as prescribing from '../../src/text/say/prescribe.ts';
import * as papers from '../../src/text/say/paper.ts';
import * as mornings from '../../src/text/say/morning.ts';
import * as standing from '../../src/text/say/posture.ts';
import * as progress from '../../src/text/say/progress.ts';
import * as range from '../../src/text/say/range.ts';
import * as repetition from '../../src/text/say/repetition.ts';
import * as run from '../../src/text/say/run.ts';
import * as score from '../../src/text/say/score.ts';
import * as session from '../../src/text/say/session.ts';
import * as reviews from '../../src/text/say/review.ts';
import * as setNames from '../../src/text/say/set-name.ts';
import * as set from '../../src/text/say/set.ts';
import * as sides from '../../src/text/say/side-by-side.ts';
import * as lives from '../../src/text/say/live-session.ts';
import * as livesOver from '../../src/text/say/live-over.ts';
import * as phoneEyes from '../../src/text/say/phone-eye.ts';
import * as todays from '../../src/text/say/today.ts';
import * as testReport from '../../src/text/say/test-report.ts';
import * as test from '../../src/text/say/test.ts';
import * as clinic from '../../src/text/say/clinic-server.ts';
import * as exchange from '../../src/text/say/exchange.ts';
import * as keeping from '../../src/text/say/keeping.ts';
import * as learning from '../../src/text/say/learning.ts';
import * as liveRecord from '../../src/text/say/live-record.ts';
import * as lessonTitles from '../../src/text/say/lesson-title.ts';
import { LESSON_IDS } from '../../src/care/learning/lesson.ts';
import * as toDos from '../../src/text/say/to-do.ts';
import * as voice from '../../src/text/say/voice.ts';
import { BODY_PLACES } from '../../src/care/pain/body-place.ts';
import { ZERO_TO_TEN } from '../../src/care/pain/check-in.ts';
import { en } from '../../src/text/en/words.ts';
import { text } from '../../src/text/text.ts';
import { REASONS as LIVE_REASONS } from '../../src/features/live/attention.ts';
import type { EyeSight } from '../../src/care/live/eye-word.ts';
import { someLiveNotes } from '../fixtures/some-live-notes.ts';
import { MADE_REVIEW } from '../fixtures/some-review.ts';
import { somePlan } from '../fixtures/some-days.ts';
import { someEndedSession, someSessionFile } from '../fixtures/some-session-file.ts';
import { SENDINGS, someSending } from '../fixtures/some-sending.ts';
import { CHECK_INS, FIRST, FUNCTION_CHANGES, LADDER_STEPS } from '../fixtures/some-pain.ts';
import { someCheckIn } from '../fixtures/some-days.ts';
import { testSet } from '../ui/every-page/test-sets.ts';
import { someChairResult, someStanceResult } from '../fixtures/some-test-result.ts';
import { fullSet, ownFlexion, ownRange, planned } from '../ui/every-page/full-set.ts';
import { FAILURES, REASONS } from '../ui/every-page/page-state.ts';
import { CHAIR, FRONT, SIDE, stanceResult, thirty } from '../ui/every-page/test-sets.ts';
import { someSession } from '../ui/some-state.ts';

const SETS = [...EXERCISES, planned, ownFlexion].map((one) => fullSet(one));
const DONE = SETS.flatMap((one) => (one.summary ? [{ set: one, summary: one.summary }] : []));
const bird = fullSet(birdDog);
const summary = DONE[EXERCISES.indexOf(birdDog)]?.summary ?? null;
const rows = () => (summary ? repetition.reportRows(birdDog, summary) : []);
const TOLD = (['otherwise', 'unsure'] as const).flatMap((heard) =>
  Object.keys(en.afterAnswer).map((question) => ({ question, heard })),
);
const GIVEN = (['yes', 'unsure', 'no'] as const).flatMap((given) =>
  Object.keys(en.afterAnswer).map((question) => ({ question, answer: given })),
);
const wide = { unit: 'deg', value: 80, band: 10, of: 3 } as const;
const narrow = { unit: 'deg', value: 60, band: 10, of: 4 } as const;
const someWay = { unit: 'way', value: 70, band: 20, of: 3 } as const;
const wholeWay = { ...someWay, value: 100 };
const partOfWay = { ...someWay, band: 100 };
const short = { left: 1, right: 2 };
const BESIDE: readonly Compared[] = [
  { kind: 'compared', leftOut: 0, left: wide, right: narrow, difference: 20, band: 10, further: 'left', short },
  {
    kind: 'compared',
    leftOut: 0,
    left: wide,
    right: wide,
    difference: 0,
    band: 10,
    further: null,
    short: { left: 0, right: 0 },
  },
  { kind: 'compared', leftOut: 1, left: someWay, right: wholeWay, difference: 30, band: 20, further: 'right', short },
];
const NOW = Date.UTC(2025, 5, 15, 12);
const sessions = SETS.map((one) => headOf(someSession({ sets: [one, bird] })));
const heads = [
  ...sessions,
  headOf(someSession({ status: 'running' })),
  ...[null, NOW].map((startedAtEpochMs) => ({ kind: 'unreadable', id: 'x', startedAtEpochMs }) as const),
];
const damaged = [birdDog, null].flatMap((exercise) =>
  [83_000, null].map(
    (durationMs) => ({ id: 'x', exercise, startedAtEpochMs: NOW, done: 8, durationMs, unread: 'set' }) as const,
  ),
);
const info = { name: 'litert', model: 'full', accelerator: 'wasm' } as const;
const line = { id: 'light', state: 'not-yet', fix: 'too-dark' } as const;
const found = {
  measure: 'arm',
  side: 'left',
  figure: ownRange.figures[0] ?? null,
  reason: null,
  peaksDeg: [94],
} as const;
const missed = { ...found, figure: null, reason: 'fast' } as const;
const chairs = CHAIR.flatMap(([, result]) => (result && result.test !== 'single-leg-stance' ? [result] : []));
const stance = stanceResult();
const results = [...chairs, thirty({ closeCalls: 1 }), stance];
const tries = someStanceResult({ left: 12_340, right: 900 }).tries;
const TESTS = ['five-times-sit-to-stand', 'thirty-second-chair-stand', 'single-leg-stance'] as const;
const about = { ageYears: 72, sex: null } as const;
const HELD = [{ holdMs: 12_340 }, { holdMs: 1340, holdUpToMs: 2340 }, { holdMs: 300 }];
const phases = ['settling', 'practise', 'ready', 'running', 'over'] as const;
const moments = TESTS.flatMap((id) => phases.map((phase) => ({ ...freshTestView(id), phase, lastTryMs: 12_340 })));
const aRun = (test: { readonly id: TestId } | null) => ({ exercise: birdDog, test, set: 1, sets: 2 });

const PLANS = PROGRAMMES.map((programme) => somePlan({ name: '', programme: { id: programme.id, stage: 0 } }));
const PLANNED = { exercises: EXERCISES, ownRanges: [] };
/** A name that somebody gave of themselves, and none. */
const NAMES = ['١', null];
const ROLES = ['patient', 'physio'] as const;
const EACH_MEDIUM = ['video', 'sound'] as const;
const MEDIA_KINDS = [false, true].flatMap((video) => [false, true].map((sound) => ({ video, sound })));
const LIVE_TROUBLES = [
  ...(['no-live-here', 'no-server', 'no-room', 'full', 'not-trusted', 'expired', 'not-an-invite'] as const),
  ...(['unreachable', 'version', 'both-same', 'too-long-apart'] as const),
];
const EYE_TROUBLES = [
  ...(['no-live-here', 'no-server', 'no-room', 'full', 'not-trusted', 'expired', 'not-an-invite'] as const),
  ...(['unreachable', 'version', 'ended'] as const),
];
const EYES: readonly EyeSight[] = [
  { kind: 'opening' },
  { kind: 'trying' },
  { kind: 'sees', way: 'poses', looksPerS: 21.4 },
  { kind: 'sees', way: 'picture', looksPerS: 7.8 },
  { kind: 'sees', way: 'picture', looksPerS: null },
  ...(['asking', 'denied', 'missing', 'busy', 'lost', 'unsupported', 'insecure', 'late', 'hidden'] as const).map(
    (why) => ({ kind: 'blind', why }) as const,
  ),
];
const EYE = { engine: null, isSlowing: false, battery: null, camera: '' };
const LINKS = (['waiting', 'connecting', 'up', 'down', 'over'] as const).flatMap((kind) =>
  [true, false].map((isLate) => ({ status: { kind }, isLate })),
);
const TARGETS = [
  { exerciseId: 'bird-dog', reps: 8 },
  { exerciseId: 'bird-dog', holdMs: 1000 },
  { exerciseId: 'bird-dog', reps: 1, holdMs: 5000, rangeDeg: 40 },
];
const ofBirdDog = (...changes: readonly ItemChange[]): PlanChange => ({
  kind: 'item',
  item: { exerciseId: 'bird-dog', dose: {} },
  changes,
});
const PLAN_CHANGES: readonly PlanChange[] = [
  ...(['added', 'removed'] as const).map((kind) => ({ kind, item: { exerciseId: 'bird-dog', dose: {} } })),
  { kind: 'order', exerciseIds: ['bird-dog', 'bridge'] },
  ...[[] as const, [1, 3] as const].map((to) => ({ kind: 'days', from: [2], to }) as const),
  ...['', '١'].map((to) => ({ kind: 'note', to }) as const),
  ...(['sets', 'reps', 'holdMs', 'restMs', 'paceMs'] as const).map((what) => ofBirdDog({ what, from: 1000, to: 2500 })),
  ...(['left', 'right', null] as const).map((to) => ofBirdDog({ what: 'side', from: null, to })),
  ...['', '١'].map((to) => ofBirdDog({ what: 'note', to })),
  ofBirdDog({ what: 'progress', to: null }),
  { kind: 'steps-gone' },
  { kind: 'steps-come' },
  ...(['range', 'tempo', 'tolerance', 'faults', 'anything'] as const).map((what) => ofBirdDog({ what })),
];
const UNFINISHED = [
  { exercise: birdDog, set: 1, done: 4, sets: 2 },
  { exercise: birdDog, set: 2, done: 0, sets: 2 },
  { exercise: birdDog, set: 2, done: 3, sets: 2 },
];
const TO_DO: readonly toDos.ToDo[] = [
  { kind: 'change', message: 'fix', id: 'start-pose' },
  { kind: 'change', message: 'view', id: 'too-dark' },
  { kind: 'hold-still', seconds: 2 },
  { kind: 'hold-still', seconds: 1 },
  { kind: 'begin' },
  ...[true, false].map((leg) => ({ kind: 'go-on', side: 'left', leg }) as const),
  { kind: 'go-on', side: null, leg: false },
  { kind: 'come-back', stopped: true },
  { kind: 'stand', view: 'side' },
  ...(['settling', 'practise', 'ready'] as const).map(
    (phase) => ({ kind: 'test', test: TESTS[0], phase, leg: null, hasRun: false }) as const,
  ),
];

const ASKED = {
  step: 'told',
  when: 'after',
  why: 'jump',
  end: 'spreads',
  start: 2,
  now: 5,
  places: [],
  isHalf: true,
} as const satisfies pain.SpokenStep;
const WENT = (['first', 'within-error', 'once', 'more', 'less'] as const).map((kind): RangeChange => {
  const [from, to] = [wide, narrow].map((one, at) => ({ ...one, day: `2025-0${at + 1}-03` }));
  return kind === 'first' || !from || !to ? { kind: 'first' } : { kind, from, to, difference: -20, error: 15 };
});
const APART = [20, 0, -20].map((ahead) => ({
  day: '2025-06-03',
  ahead,
  difference: Math.abs(ahead),
  band: 10,
  further: ahead > 0 ? ('left' as const) : ahead < 0 ? ('right' as const) : null,
}));
const MEANS = (['within-error', 'less', 'more'] as const).map((kind): PainMeans => ({
  from: 4,
  to: 3.5,
  of: [3, 4],
  change: { difference: -0.5, kind, matters: false },
}));
const KEPT_DAY = { day: '2025-06-03', value: 12, band: 1 };
const NORMS = [
  normField('five-times-sit-to-stand', { ageYears: 40, sex: null }),
  normField('five-times-sit-to-stand', { ageYears: 72, sex: null }),
  normField('thirty-second-chair-stand', { ageYears: 72, sex: 'female' }),
  normField('single-leg-stance', { ageYears: 72, sex: null }),
].filter((one) => one !== null);
const ofProgramme = (id: string) => ({ name: '', programme: { id, stage: 0 } });
const AUTHOR_MISTAKES: readonly AuthorMistake[] = [
  { kind: 'too-short', durationMs: 800 },
  { kind: 'unseen', share: 0.3 },
  { kind: 'posture-unknown' },
  { kind: 'view-unclear', view: 'unknown' },
  { kind: 'no-repetition' },
  { kind: 'nothing-moves', most: null },
  { kind: 'several-movements', stretches: [] },
  { kind: 'not-counted', shown: 3, counted: 1 },
];
const CHECKED: SelfCheck = {
  shownBy: 'recording',
  shown: 2,
  counted: 2,
  atEnds: 0,
  isExact: true,
  sameAs: ['elbow-curl'],
  confusions: [],
  heldAgainst: 26,
};
const SELF_CHECKS: readonly SelfCheck[] = [
  ...[1, 2, 3, 11, 100].map((counted) => ({ ...CHECKED, counted })),
  ...[1, 2, 3, 11, 100].map((atEnds) => ({ ...CHECKED, atEnds })),
  ...[true, false].map((isExact): SelfCheck => ({ ...CHECKED, shownBy: 'figure', isExact })),
  {
    ...CHECKED,
    isExact: false,
    sameAs: [],
    confusions: [
      { exerciseId: null, counted: 1 },
      { exerciseId: 'bird-dog', counted: 2 },
    ],
  },
];
const KEPT = {
  sessions: 12,
  mornings: 5,
  checkIns: 9,
  scales: 2,
  hasPlan: true,
  ownExercises: 1,
  writtenPlans: 2,
  ownRanges: 1,
  hasSettings: true,
};
const TODAY = '2025-06-15';
const STEPS = ['pain', 'places', 'worst', 'effort', 'not', 'flags', 'note', 'told', 'end'] as const;
const ENDS = Object.keys(en.pain.ends) as (keyof typeof en.pain.ends)[];

export const SAYINGS: Readonly<Record<string, () => unknown>> = {
  messageSentence: () =>
    ['safety', 'praise', 'reject', 'view', 'fix'].flatMap((kind) =>
      ['leg-low', 'praise-steady', 'no-return', 'too-dark', 'start-pose'].map((id) =>
        cue.messageSentence(birdDog, { kind: kind as cue.Message['kind'], id }),
      ),
    ),
  ownFix: () => ['knee-over', 'start-pose'].map((id) => cue.ownFix(birdDog, id)),
  cueSentence: () => SETS.flatMap(({ exercise: one }) => one.faults.map(({ id }) => cue.cueSentence(one, id))),
  workOnSentence: () => SETS.flatMap(({ exercise: one }) => one.faults.map(({ id }) => cue.workOnSentence(one, id))),
  findingName: () =>
    SETS.flatMap(({ exercise: one }) =>
      [...one.faults.map(({ id }) => id), 'no-return'].map((id) => cue.findingName(one, id)),
    ),
  ownFinding: () => cue.ownFinding(birdDog, 'leg-low'),
  helpSentence: () => ['leg-low', 'no-return'].map((id) => cue.helpSentence(birdDog, id)),
  adviceSentence: () => TOLD.map((told) => answer.adviceSentence(birdDog, told)),
  adviceBeside: () => SETS.flatMap((one) => GIVEN.map((given) => set.adviceBeside({ ...one, selfReport: [] }, given))),
  toldFacts: () =>
    answer.toldFacts({ sets: SETS.map((one) => ({ ...headOfSet(one), told: Object.keys(en.afterAnswer) })) }),
  adviceAfter: () => GIVEN.map((given) => answer.adviceAfter(birdDog, given)),
  spokenAfterAnswer: () =>
    GIVEN.flatMap((given) => ['١', null].map((next) => answer.spokenAfterAnswer(birdDog, given, next))),
  unmeasurableSentence: () => REASONS.map(cue.unmeasurableSentence),
  unmeasurableNote: () => REASONS.map(cue.unmeasurableNote),
  dayName: () => [0, 1, 9].map((days) => day.dayName(NOW - 86_400_000 * days, NOW)),
  dayOfYear: () => [9, 400].map((days) => day.dayOfYear(NOW - 86_400_000 * days, NOW)),
  timeOfDay: () => day.timeOfDay(NOW),
  dayAndTime: () => day.dayAndTime(NOW, NOW),
  engineName: () => [info, { ...info, model: 'unknown', accelerator: 'none' } as const].map(engine.engineName),
  runningNow: () => engine.runningNow(info),
  exerciseWords: () => EXERCISES.map(exercise.exerciseWords),
  measureName: () =>
    [...SIDED_NAMES, ...BODY_NAMES].filter((one) => one in en.author.measures).map(authoring.measureName),
  proposedName: () => {
    const name = authoring.proposedName('elbow', []);
    const words = { name, why: '1', steps: [], startPose: '1', toStart: '1' };
    return [name, authoring.proposedName('elbow', [{ id: 'own-1', words: { en: words } }])];
  },
  sameNameSentence: () => authoring.sameNameSentence({ ...birdDog, id: 'own-1' }, EXERCISES) ?? '',
  authorMistakeSentence: () => AUTHOR_MISTAKES.map(authoring.authorMistakeSentence),
  timesShownSentence: () => [1, 2, 3, 11, 100].map(authoring.timesShownSentence),
  tempoSentence: () => authoring.tempoSentence({ outMs: 1500, holdMs: 0, backMs: 2250 }),
  checkLines: () =>
    SELF_CHECKS.flatMap((check) => authoring.checkLines(check, EXERCISES).map(({ sentence }) => sentence)),
  oddSentence: () => authoring.oddSentence('1'),
  levelLabel: () =>
    (['target', 'restEnd'] as const).flatMap((level) =>
      (['elbow', 'kneeRise', 'trunk', 'hipShift'] as const).map((measure) => authoring.levelLabel(level, measure)),
    ),
  faultRemoveLabel: () => authoring.faultRemoveLabel('١'),
  faultLimitLabel: () =>
    EXERCISES.flatMap(({ faults }) => faults)
      .map(({ test }) => test)
      .concat(
        { kind: 'sags', by: 5 },
        { kind: 'return-tempo', underMs: 5 },
        { kind: 'follows', measure: 'arm', share: 0.5 },
      )
      .flatMap((test) => limitsOf(test).map(([limit]) => authoring.faultLimitLabel(test, limit))),
  peakLimitLabel: () => (['elbow', 'kneeRise'] as const).map(authoring.peakLimitLabel),
  bandLabel: () => (['min', 'max'] as const).map((end) => authoring.bandLabel('hip', end)),
  leaveOutLabel: () => authoring.leaveOutLabel('hip'),
  ownExerciseSentence: () =>
    (['saved', 'deleted', 'deletedFromPlan', 'opened', 'isHere'] as const).map((what) =>
      authoring.ownExerciseSentence(what, birdDog),
    ),
  ownExerciseLabel: () =>
    (['change', 'saveFile', 'delete'] as const).map((what) => authoring.ownExerciseLabel(what, birdDog)),
  unreadableExercisesSentence: () => authoring.unreadableExercisesSentence(2),
  authoredWords: () =>
    EXERCISES.flatMap((one) => [true, false].map((isSeated) => author.authoredWords('١', one, isSeated))),
  exerciseCard: () => EXERCISES.map(card.exerciseCard),
  exerciseName: () => EXERCISES.map(card.exerciseName),
  startPoseName: () => EXERCISES.map(exercise.startPoseName),
  drawingLabel: () => exercise.drawingLabel(birdDog),
  positionAndDose: () => EXERCISES.map((one) => card.positionAndDose(one, one.id === 'sit-to-stand')),
  doseSentence: () =>
    [...EXERCISES, { ...birdDog, dose: { ...birdDog.dose, side: 'left' as const } }].map(card.doseSentence),
  careSentence: () => EXERCISES.map(exercise.careSentence),
  signSentence: () => EXERCISES.map(exercise.signSentence),
  notSeenSentence: () => exercise.notSeenSentence(birdDog, 'pelvis-from-side'),
  notSeenSentences: () => EXERCISES.map(exercise.notSeenSentences),
  afterAnswerOf: () => Object.keys(en.afterAnswer).map((id) => exercise.afterAnswerOf(birdDog, id)),
  questionSentence: () => exercise.questionSentence(birdDog, 'breathed-on'),
  guideSentence: () => EXERCISES.flatMap((one) => [0, 9000].map((ms) => exercise.guideSentence(one, 'work', ms))),
  failureWords: () => FAILURES.map(failure.failureWords),
  helpAloud: () => FAILURES.map(failure.helpAloud),
  noticeWords: () => [
    failure.noticeWords({ kind: 'failure', failure: { kind: 'camera-busy' } }),
    failure.noticeWords({ kind: 'offline' }),
    failure.noticeWords({ kind: 'other-camera', label: '' }),
    failure.noticeWords({ kind: 'late', failure: { kind: 'code-late' } }),
    ...[true, false].map((done) => failure.noticeWords({ kind: 'copied', done })),
    failure.noticeWords({ kind: 'engine', change: 'smaller', info }),
  ],
  recoveredSentence: () => [1, 2].map((count) => failure.recoveredSentence('holds', count)),
  rangesUnreadableSentence: () => [1, 2].map((count) => failure.rangesUnreadableSentence(count)),
  tidiedSentence: () =>
    [0, 1, 2].map((count) => failure.tidiedSentence({ added: count, corrected: count, removed: count })),
  whole: () => forms.whole(12),
  tenths: () => forms.tenths(12.3),
  share: () => forms.share(0.5),
  byFive: () => forms.byFive(12.3),
  list: () => forms.list(['١', '٢', '٣']),
  sentences: () => forms.sentences('١', '٢'),
  facts: () => forms.facts(['١', '٢']),
  notes: () => forms.notes(['١', '٢']),
  clockTime: () => forms.clockTime(83_000),
  clockSpan: () => forms.clockSpan({ startMs: 1000, endMs: 83_000 }),
  noticedLines: () =>
    DONE.flatMap((one) => [false, true].map((spans) => noticed.noticedLines(one.set.exercise, one.summary, { spans }))),
  unseenLines: () => DONE.map((one) => noticed.unseenLines(one.summary.unjudged)),
  unjudgedLines: () => DONE.map((one) => noticed.unjudgedLines(one.set.exercise, one.summary)),
  unseenAxisLabel: () => DONE.map((one) => noticed.unseenAxisLabel(one.summary)),
  windowTitle: () => [null, text().pages.history].map(page.windowTitle),
  cameraName: () => page.cameraName({ label: '' }, 1),
  chosenFile: () => page.chosenFile('١'),
  insteadOfCamera: () => page.insteadOfCamera('١'),
  loadedSentence: () => page.loadedSentence({ loadedBytes: 3_100_000, totalBytes: 6_400_000 }),
  translationNote: () => page.translationNote('١'),
  speechRate: () => page.speechRate(150),
  carryOnWords: () => UNFINISHED.map(carryOn.carryOnWords),
  carryOnSentence: () => UNFINISHED.map(carryOn.carryOnSentence),
  placeName: () => BODY_PLACES.map(pain.placeName),
  markedPlaces: () => [[], BODY_PLACES].map(pain.markedPlaces),
  scaleNumber: () => ZERO_TO_TEN.map(pain.scaleNumber),
  scaleAnswer: () => ZERO_TO_TEN.map(pain.scaleAnswer),
  effortWords: () => ZERO_TO_TEN.map(pain.effortWords),
  questionNumber: () => pain.questionNumber(2, 5),
  roomLeft: () => pain.roomLeft(120),
  painChangeSentence: () => ZERO_TO_TEN.map((now) => pain.painChangeSentence(5, now, ['low-back'])),
  ladderSentence: () => [
    ...LADDER_STEPS.map(pain.ladderSentence),
    ...(['spreads', 'three-more-again', 'eight-and-two-more'] as const).map((because) =>
      pain.ladderSentence({ kind: 'end', because }),
    ),
  ],
  toldLine: () => CHECK_INS.map(pain.toldLine),
  scaleTitle: () => pain.scaleTitle('١', FIRST),
  functionMean: () => pain.functionMean(FIRST),
  activityLines: () => pain.activityLines(FIRST),
  activityLabel: () => pain.activityLabel(1),
  activityQuestion: () => ['', '١'].map(pain.activityQuestion),
  functionChangeSentence: () =>
    FUNCTION_CHANGES.flatMap((change) =>
      [9, 400].map((days) => pain.functionChangeSentence(change, NOW - days * 86_400_000, NOW)),
    ),
  removeEntry: () => pain.removeEntry('١', '٢'),
  toldAtTheEnd: () =>
    (['before', 'after'] as const).flatMap((when) =>
      [2, 4, 9].map((now) => pain.toldAtTheEnd({ ...ASKED, when, now: now as 2 })),
    ),
  spokenStep: () => [
    ...STEPS.flatMap((step) => pain.spokenStep({ ...ASKED, step })),
    ...ENDS.flatMap((end) => pain.spokenStep({ ...ASKED, step: 'end', end })),
    ...(['first', 'month', 'not-looked-at', 'new-pain'] as const).flatMap((why) =>
      pain.spokenStep({ ...ASKED, step: 'flags', why }),
    ),
  ],
  spokenFlagsResult: () =>
    (['clear', 'known', 'emergency', 'urgent', 'same-day', 'soon'] as const).map(pain.spokenFlagsResult),
  placeSentence: () => EXERCISES.map(place.placeSentence),
  distanceWords: () => place.distanceWords([2, 3]),
  postureLead: () => [0, 1, 2].map((taken) => standing.postureLead(taken, posture)),
  postureName: () => [...FRONT, ...SIDE].map(standing.postureName),
  postureFigure: () => [...FRONT, ...SIDE].map(standing.postureFigure),
  postureChange: () =>
    [[], FRONT, SIDE].flatMap((earlier) =>
      [...FRONT, ...SIDE].flatMap((one) =>
        [1, 5].map((sure) => standing.postureChange({ ...one, valueDeg: 9 }, earlier, sure).sentence),
      ),
    ),
  postureFoot: () => standing.postureFoot(bird),
  differenceSentence: () => BESIDE.map((one) => sides.differenceSentence(one, one.left.unit)),
  keptRows: () => [KEPT, { ...KEPT, hasPlan: false, hasSettings: false }].map(keeping.keptRows),
  comingRows: () => [
    ...[0, 3].map((count) =>
      keeping.comingRows({ added: KEPT, renewed: count, same: count, otherPlan: null, isPlanLeft: true }),
    ),
    ...['low-back', 'core-control'].map((id) =>
      keeping.comingRows({
        added: KEPT,
        renewed: 0,
        same: 0,
        otherPlan: { here: ofProgramme('low-back'), there: ofProgramme(id) },
        isPlanLeft: false,
      }),
    ),
  ],
  diskSentence: () => [null, { usedBytes: 61e6, allowedBytes: 4.2e9 }].map(keeping.diskSentence),
  lastBackupSentence: () => [null, NOW].map((at) => keeping.lastBackupSentence(at, NOW)),
  madeSentences: () => [0, 3].map((count) => keeping.madeSentences({ leftOut: count, withoutPoses: count })),
  backupTitle: () => keeping.backupTitle(NOW, NOW),
  backupMistakeSentence: () =>
    (['not-a-backup', 'newer', 'too-large', 'damaged'] as const).map((kind) =>
      keeping.backupMistakeSentence({ kind, version: 2, mostBytes: 1, line: 1, expected: '' }),
    ),
  sessionFileRows: () => [
    exchange.sessionFileRows({ added: KEPT, renewed: 1, same: 2, corrections: 3, isNewPlan: true }),
  ],
  sessionFileMade: () => [exchange.sessionFileMade({ leftOut: 1, withoutPoses: 2, withoutRoom: 3 })],
  sessionFileTitle: () =>
    [true, false].flatMap((isOwn) =>
      [null, '١'].map((name) =>
        exchange.sessionFileTitle({ person: { id: '', name }, madeAtEpochMs: NOW }, isOwn, NOW),
      ),
    ),
  sessionFileContents: () =>
    [0, 1, 2].map((count) => {
      const sessions = ['a', 'b'].slice(0, count).map((id) => someEndedSession(id, { startedAtEpochMs: NOW }));
      const traces = sessions.map(({ id }) => ({ setId: `${id}-set`, gzip: '' }));
      return exchange.sessionFileContents(someSessionFile({ sessions, traces }), NOW);
    }),
  personHere: () =>
    [true, false].flatMap((isThisDevice) =>
      [null, '١'].flatMap((name) =>
        [null, NOW].map((lastImportEpochMs) => exchange.personHere({ name, isThisDevice, lastImportEpochMs }, NOW)),
      ),
    ),
  sessionFileMistakeSentence: () => [
    ...(['empty', 'not-a-session-file', 'cut-short', 'not-whole', 'too-deep', 'locked', 'wrong-key'] as const).map(
      (kind) => exchange.sessionFileMistakeSentence({ kind }),
    ),
    exchange.sessionFileMistakeSentence({ kind: 'newer', version: 2 }),
    exchange.sessionFileMistakeSentence({ kind: 'too-large', mostBytes: 1 }),
    exchange.sessionFileMistakeSentence({ kind: 'odd', where: '', expected: '' }),
  ],
  recordRows: () => [clinic.recordRows({ sessions: 3, checkIns: 2, scales: 1, hasPlan: true })],
  recordWithout: () => [clinic.recordWithout({ leftOut: 2, withoutRoom: 3 })],
  recordOwner: () => [true, false].flatMap((isOwn) => [null, '١'].map((name) => clinic.recordOwner(name, isOwn))),
  sendingTitle: () => [true, false].map((isOwn) => clinic.sendingTitle(someSending({ patientName: '١' }), isOwn)),
  sendingProgress: () =>
    SENDINGS.flatMap(({ change }) =>
      [true, false].flatMap((isInFlight) =>
        [true, false].map((hasKey) => clinic.sendingProgress(someSending(change), { isInFlight, hasKey })),
      ),
    ),
  leftOutSentences: () => progress.leftOutSentences({ unreadable: 1, undated: 2, fromFile: 3 }),
  latelySentence: () => progress.latelySentence(12),
  plotLabel: () => progress.plotLabel('١', '2024-12-30', TODAY, TODAY),
  rangeTitle: () => SIDED_NAMES.map((measure) => progress.rangeTitle(measure, birdDog)),
  otherTargetSentence: () => [0, 3].map(progress.otherTargetSentence),
  rangeChangeSentence: () =>
    WENT.flatMap((one) => (['left', 'right'] as const).map((side) => progress.rangeChangeSentence(one, side, TODAY))),
  apartTitle: () => progress.apartTitle(birdDog),
  apartSentence: () =>
    APART.flatMap((one) => (['deg', 'way'] as const).map((unit) => progress.apartSentence(one, unit, TODAY))),
  apartFigure: () =>
    [...APART, undefined].flatMap((one) => (['deg', 'way'] as const).map((unit) => progress.apartFigure(one, unit))),
  aheadName: () => (['left', 'right'] as const).map(progress.aheadName),
  axisRange: () => (['deg', 'way'] as const).map((unit) => progress.axisRange(unit, 40)),
  dayRangeFigure: () => [undefined, { ...wide, day: TODAY }].map(progress.dayRangeFigure),
  weeksOfPainSentence: () => [null, ...MEANS].map(progress.weeksOfPainSentence),
  painAcrossSentence: () => [null, ...MEANS].map(progress.painAcrossSentence),
  painAcrossMonthSentence: () => [null, ...MEANS].map(progress.painAcrossMonthSentence),
  plainNumber: () => [4, 4.25].map(progress.plainNumber),
  numberOrNone: () => [4, null].map(progress.numberOrNone),
  testFigure: () =>
    TESTS.flatMap((id) => [KEPT_DAY, { ...KEPT_DAY, band: 0 }, undefined].map((one) => progress.testFigure(id, one))),
  testKindName: () => (['free', 'hands', 'left', 'right'] as const).map(progress.testKindName),
  normName: () => NORMS.map(({ norm }) => progress.normName(norm)),
  testUnit: () => TESTS.map(progress.testUnit),
  ownDayName: () => ['2024-12-30', TODAY].map((one) => day.ownDayName(one, TODAY)),
  shortDayName: () => [true, false].map((withYear) => day.shortDayName(TODAY, withYear)),
  monthName: () => day.monthName(TODAY),
  dayOfMonth: () => day.dayOfMonth(TODAY),
  weekdayNames: () => day.weekdayNames(7),
  patientName: () =>
    [null, '١'].flatMap((name) => [true, false].map((isThisDevice) => people.patientName({ name, isThisDevice }))),
  restsOn: () => MADE_REVIEW.sets().map(reviews.restsOn),
  onDay: () => reviews.onDay('١', '٢'),
  importedSentence: () => reviews.importedSentence(NOW, NOW),
  openPatient: () => reviews.openPatient('١'),
  authorSentence: () => reviews.authorSentence('١'),
  adherenceSentences: () => MADE_REVIEW.adherences.map(reviews.adherenceSentences),
  toldOnDay: () => [null, 4, 4.5].map((value) => reviews.toldOnDay(value, TODAY, TODAY)),
  functionOnDay: () => [null, FIRST].map((scale) => reviews.functionOnDay(scale, TODAY, TODAY)),
  painOnDay: () => [null, 3 as const].map((pain_) => reviews.painOnDay(pain_, TODAY, TODAY)),
  painMeansSentences: () => [null, ...MEANS].map((means) => reviews.painMeansSentences(means, means)),
  sinceSentences: () =>
    MADE_REVIEW.since.flatMap((one) => [true, false].map((isFirst) => reviews.sinceSentences(one, isFirst))),
  pointsSentence: () => [0, 2].map(reviews.pointsSentence),
  factSentence: () => MADE_REVIEW.facts.map((fact) => reviews.factSentence(fact, TODAY, NOW)),
  sessionOf: () => reviews.sessionOf('١', NOW, NOW, 'UTC'),
  setFigures: () => MADE_REVIEW.sets().map(reviews.setFigures),
  readingSentence: () =>
    MADE_REVIEW.axes().flatMap((axis) =>
      [null, 60_000].map((of) => reviews.readingSentence(axis, 1000, 90, undefined, of)),
    ),
  angleTick: () => (['deg', 'way'] as const).map((unit) => reviews.angleTick(unit, 40)),
  tracePlotLabel: () => reviews.tracePlotLabel(birdDog, 0, 60_000),
  speedName: () => [0.5, 2].map(reviews.speedName),
  turnName: () => reviews.turnName(45),
  attemptName: () =>
    MADE_REVIEW.attempts().flatMap(({ one }) => [null, 3].map((number) => reviews.attemptName(one, number))),
  attemptRange: () => MADE_REVIEW.attempts().map(({ exercise: of, one }) => reviews.attemptRange(of, one.judged)),
  attemptNotes: () => MADE_REVIEW.attempts().map(({ exercise: of, one }) => reviews.attemptNotes(of, one)),
  showLabel: () => reviews.showLabel('١'),
  correctLabel: () => reviews.correctLabel('١'),
  markSentence: () => MADE_REVIEW.marks.map((mark) => reviews.markSentence(mark, NOW)),
  noteOf: () => MADE_REVIEW.marks.map(reviews.noteOf),
  readerSaid: () =>
    MADE_REVIEW.sets().map((set) =>
      [NOW, null].map((nowEpochMs) => reviews.readerSaid(set, nowEpochMs).map(({ what, by }) => [what, by])),
    ),
  noteAtLabel: () => reviews.noteAtLabel(4000),
  toleranceLabel: () => reviews.toleranceLabel(birdDog, 'leg-low'),
  faultName: () => reviews.faultName(birdDog, 'leg-low'),
  bandValue: () => (['deg', 'way'] as const).map((unit) => reviews.bandValue(unit, 40)),
  secondsValue: () => [2000, 2500].map(reviews.secondsValue),
  plusValue: () => reviews.plusValue(5),
  nowValue: () => reviews.nowValue('١'),
  apartCounts: () => MADE_REVIEW.apart().map(reviews.apartCounts),
  changeSentence: () =>
    MADE_REVIEW.apart().flatMap(({ changes }) => changes.map((change) => reviews.changeSentence(birdDog, change))),
  withoutTraceSentence: () => [0, 2].map(reviews.withoutTraceSentence),
  besideHeads: () =>
    reviews.besideHeads(
      { startedAtEpochMs: NOW, timeZone: null },
      { startedAtEpochMs: NOW, timeZone: 'Asia/Tokyo' },
      NOW,
    ),
  pairName: () => ([null, 'left', 'right'] as const).map((side) => reviews.pairName(2, side)),
  curveLabel: () => reviews.curveLabel(2, 'left'),
  draftText: () => MADE_REVIEW.drafts().map((draft) => reviews.draftText(draft, NOW)),
  liveLines: () =>
    liveRecord.liveLines(someLiveNotes(), EXERCISES, null).flatMap(({ at, who, what }) => [at, who, what]),
  limbName: () => [range.limbName('arm', 'left'), range.limbName('arm', 'right')],
  personalSentences: () =>
    SETS.map(({ exercise: one }) => range.personalSentences({ plan: [], own: [], ...one.personal }, NOW)),
  targetSentence: () => SETS.map(({ exercise: one }) => range.targetSentence(one)),
  ownRangeLead: () => EXERCISES.map(range.ownRangeLead),
  findingSentence: () => [found, missed].map(range.findingSentence),
  restsOnSentence: () => [ownFlexion, null].map((offered) => range.restsOnSentence(found, offered)),
  spokenOffer: () =>
    [true, false].flatMap((isOffered) => [[found], [missed]].map((all) => range.spokenOffer(all, isOffered))),
  reportRows: () =>
    DONE.flatMap((one) => repetition.reportRows(one.set.exercise, one.summary).map((row) => [row.notes, row.range])),
  rangeSentence: () => [wide, someWay, wholeWay, partOfWay].map(repetition.rangeSentence),
  heldCount: () => held.heldCount(12_340).digits,
  heldFigure: () => HELD.map(held.heldFigure),
  heldSentence: () => HELD.map(held.heldSentence),
  motionSentence: () =>
    EXERCISES.flatMap((one) => [true, false].map((hasBand) => repetition.motionSentence(one, [{ hasBand }]))),
  rowNumber: () => rows().map(repetition.rowNumber),
  rowCells: () => rows().map(repetition.rowCells),
  barValue: () => (['range', 'hold'] as const).flatMap((by) => rows().map((row) => repetition.barValue(row, by))),
  barTitle: () => rows().map(repetition.barTitle),
  sideLetter: () => rows().map(repetition.sideLetter),
  barsLabel: () => (['range', 'hold'] as const).map((by) => repetition.barsLabel(rows(), by)),
  targetLabel: () =>
    (['left', 'both'] as const).flatMap((side) => [true, false].map((own) => repetition.targetLabel(side, own))),
  runName: () => [null, { id: TESTS[0] }].map((one) => run.runName(aRun(one))),
  setOfRun: () => [null, { id: TESTS[0] }].map((one) => run.setOfRun(aRun(one))),
  checkLine: () => [line, { ...line, id: 'view' } as const].map((one) => run.checkLine(one, 'side')),
  countParts: () => [0, 12].map((target) => run.countParts(3, target)),
  countLabel: () => [true, false].map((each) => run.countLabel({ left: 2, right: 1, total: 3 }, 12, each)),
  holdSentence: () => run.holdSentence(2, 30),
  secondsParts: () => [0, 30].map((of) => run.secondsParts(12, of)),
  clockLabel: () => run.clockLabel(12),
  restLead: () => EXERCISES.map((one) => run.restLead(one, 3)),
  scoreSentence: () => score.scoreSentence({ value: 65.4, parts: {} }),
  scoreLines: () =>
    DONE.flatMap((one) => score.scoreLines(one.set.exercise, one.summary).map(({ share: _drawn, ...words }) => words)),
  scoreLeftOutSentence: () => DONE.map((one) => score.scoreLeftOutSentence(one.set.exercise, one.summary)),
  askedLines: () => DONE.map((one) => asked.askedLines(one.set.exercise, one.summary)),
  heldShortNote: () => asked.heldShortNote(birdDog, { ...bird.summary?.reps[0], holdMs: 1000 } as Rep),
  countedFigure: () => [3, 12].map((done) => asked.countedFigure(birdDog, done)),
  whyNoScoreSentence: () => DONE.map((one) => score.whyNoScoreSentence(one.set.exercise, one.summary)),
  sessionName: () => [...heads, headOf(someSession({ sets: [] }))].map(session.sessionName),
  sessionDay: () => heads.map((one) => session.sessionDay(one, NOW)),
  sessionFigure: () => sessions.map(session.sessionFigure),
  countedParts: () => sessions.map(session.countedParts),
  sessionFacts: () => [...sessions, headOf(someSession({ status: 'running' }))].map(session.sessionFacts),
  removeLabel: () => heads.map((one) => session.removeLabel(one, NOW)),
  lastSession: () => sessions.map((one) => session.lastSession(one, NOW)),
  shownSentence: () => [1, 80].map(session.shownSentence),
  bringingInSentence: () => session.bringingInSentence({ done: 1200, total: 5000 }),
  setName: () => SETS.map(headOfSet).map(setNames.setName),
  leftOutSentence: () => [1, 2].map((partsLeftOut) => set.leftOutSentence({ partsLeftOut })),
  unreadableSetName: () => damaged.map(set.unreadableSetName),
  unreadableSetFacts: () => damaged.map(set.unreadableSetFacts),
  setTitle: () =>
    [
      [bird, bird],
      [bird, ...SETS],
    ].flatMap((sets) => sets.map((_, index) => set.setTitle({ sets }, index))),
  exerciseNames: () => setNames.exerciseNames(SETS.map(headOfSet)),
  seenSentence: () =>
    [bird, fullSet(birdDog, {}, { source: { kind: 'trace', file: '١', durationMs: 1 } })].map(set.seenSentence),
  wentWellSentence: () => DONE.map((one) => set.wentWellSentence(one.set, one.summary, 3)),
  nothingNoticed: () => DONE.flatMap((one) => [0, 6].map((done) => set.nothingNoticed(one.set, one.summary, done))),
  setWorkOnSentence: () => DONE.map((one) => set.setWorkOnSentence(one.set, one.summary)),
  nothingCounted: () =>
    DONE.flatMap((one) => [one.set, { ...one.set, events: [] }].map((as) => set.nothingCounted(as, one.summary))),
  barsHint: () => DONE.flatMap((one) => [true, false].map((sided) => set.barsHint(one.set, one.summary, sided))),
  reportFoot: () => set.reportFoot(bird),
  sidesSentence: () => BESIDE.map(sides.sidesSentence),
  holdsSentence: () => DONE.flatMap((one) => [one.summary, { reps: [] }].map(sides.holdsSentence)),
  uncomparedSentence: () =>
    DONE.flatMap((one) =>
      [one.summary, { reps: one.summary.reps.slice(0, 3) }, { reps: one.summary.reps.slice(0, 1) }, { reps: [] }].map(
        (as) => sides.uncomparedSentence(one.set.exercise, as),
      ),
    ),
  chairFigure: () => [...chairs, null].map(testReport.chairFigure),
  bestOfSentence: () => chairs.map((one) => testReport.bestOfSentence(one, [one, someChairResult({ timeMs: 99_000 })])),
  howItEnded: () => [...results, null].map(testReport.howItEnded),
  sureSentences: () => results.map(testReport.sureSentences),
  besideNorms: () => results.map((one) => testReport.besideNorms(one, about)),
  besideLast: () => results.flatMap((one) => [[], results].map((earlier) => testReport.besideLast(one, earlier))),
  testFoot: () => testReport.testFoot(bird),
  testName: () => TESTS.map(test.testName),
  testDrawingLabel: () => TESTS.map(test.testDrawingLabel),
  resultFigure: () => results.map(test.resultFigure),
  holdFigure: () => [...tries, ...stance.tries].map(test.holdFigure),
  timeFigure: () => [null, 300].map((error) => test.timeFigure(12_340, error)),
  spokenResult: () => results.map(test.spokenResult),
  spokenTry: () => [...tries, ...stance.tries].map(test.spokenTry),
  spokenPhase: () =>
    TESTS.flatMap((id) =>
      (['practise', 'ready'] as const).flatMap((phase) =>
        [true, false].map((hasRun) => test.spokenPhase(id, { phase, leg: 'left' }, hasRun)),
      ),
    ),
  waitForBeep: () => test.waitForBeep(),
  spokenStands: () => [1, 3].map(test.spokenStands),
  testWords: () => moments.map(test.testWords),
  clockLine: () => moments.map(test.clockLine),
  toDoSentence: () => EXERCISES.flatMap((one) => TO_DO.map((toDo) => toDos.toDoSentence(one, toDo, '١'))),
  spokenWaiting: () => toDos.spokenWaiting(),
  doingSentence: () =>
    (['left', null] as const).flatMap((side) =>
      [true, false].map((isHolding) => toDos.doingSentence({ side, isHolding, counted: 3 })),
    ),
  spokenCount: () =>
    (['left', null] as const).flatMap((side) =>
      [1, 11, 12].flatMap((total) =>
        [false, true].map((isHeldShort) => voice.spokenCount({ side, ofSide: total, total, isHeldShort }, 12)),
      ),
    ),
  spokenHold: () => [1, 3].map(voice.spokenHold),
  spokenHoldOnTheWay: () => (['begun', 'half', 'between'] as const).map((way) => voice.spokenHoldOnTheWay(way, 30)),
  spokenWayBack: () => EXERCISES.map(voice.spokenWayBack),
  spokenGuideRest: () => voice.spokenGuideRest(2, 10, 5),
  spokenRest: () => voice.spokenRest(60),
  spokenEnd: () =>
    (['summary', 'test', 'range'] as const).flatMap((follows) => EXERCISES.map((one) => voice.spokenEnd(one, follows))),
  spokenQuestion: () => voice.spokenQuestion('١'),
  planName: () => [somePlan({ name: '' }), ...PLANS].map(todays.planName),
  sessionLine: () => [1, 5].map((count) => todays.sessionLine(count, count)),
  itemFacts: () =>
    (['waiting', 'done', 'skipped', 'swapped', 'stopped'] as const).map((status) => todays.itemFacts(birdDog, status)),
  goOnWords: () => todays.goOnWords(birdDog),
  goOnLead: () => todays.goOnLead(1, 3),
  weekdayName: () => WEEKDAYS.map(todays.weekdayName),
  shortWeekdayName: () => WEEKDAYS.map(todays.shortWeekdayName),
  nextDaySentence: () => WEEKDAYS.map(todays.nextDaySentence),
  doneSentence: () => [1, 5].map((count) => todays.doneSentence(1, count)),
  howItWent: () => todays.howItWent(birdDog),
  lessonTitle: () => LESSON_IDS.map(lessonTitles.lessonTitle),
  lessonOffer: () => LESSON_IDS.map(lessonTitles.lessonOffer),
  lessonSentences: () => LESSON_IDS.map(learning.lessonSentences),
  lessonAloud: () => LESSON_IDS.map(learning.lessonAloud),
  lessonDrawing: () => LESSON_IDS.map(learning.lessonDrawing),
  sourceSentences: () => LESSON_IDS.map(learning.sourceSentences),
  mayHappen: () => EXERCISES.flatMap(learning.mayHappen).map(({ finding, helps }) => ({ finding, helps })),
  shownFaultWords: () => demonstration.shownFaultWords(birdDog, 'leg-low'),
  showFaultLabel: () => demonstration.showFaultLabel('١'),
  whenNotSentences: () => EXERCISES.map(learning.whenNotSentences),
  unknownSentence: () => [['١', '٢'], ['own-1'], ['own-1', 'own-2'], ['١', 'own-1']].map(todays.unknownSentence),
  placeInMorning: () => mornings.placeInMorning(1, 5),
  spokenEndInMorning: () => EXERCISES.map(mornings.spokenEndInMorning),
  spokenBetween: () => [null, 1, 60].map((seconds) => mornings.spokenBetween(birdDog, seconds)),
  easierWords: () => [birdDog, posture].map((easier) => mornings.easierWords(birdDog, easier)),
  easierWay: () => EXERCISES.map(({ id }) => mornings.easierWay(id)),
  stageSentence: () => mornings.stageSentence(0, 4, [1, 2]),
  firstStepSentence: () => [1, 5].map((count) => mornings.firstStepSentence(count, count)),
  takeWords: () => PROGRAMMES.map(({ id }) => mornings.takeWords(id)),
  reminderTitle: () => PLANS.map(mornings.reminderTitle),
  reminderText: () => mornings.reminderText(5, 12),
  openedSentence: () => PLANS.map(mornings.openedSentence),
  planFileSentence: () => [
    ...(['no-plan', 'newer', 'nothing-known', 'too-large'] as const).map((kind) => mornings.planFileSentence({ kind })),
    mornings.planFileSentence({ kind: 'odd', at: 1, exerciseId: 'bird-dog', where: '١' }),
  ],
  paperRow: () =>
    [...SETS, testSet(someChairResult(), 'five-times-sit-to-stand'), testSet(null, 'single-leg-stance')].flatMap(
      (one) => Object.values(papers.paperRow({ sets: [one] }, 0) ?? {}).flat(),
    ),
  toldOnDayLine: () => papers.toldOnDayLine(someCheckIn()),
  exercisedSentence: () => [0, 1, 5].map(papers.exercisedSentence),
  sideOnDay: () =>
    (['left', 'right'] as const).map((side) =>
      papers.sideOnDay(side, { unit: 'deg', value: 90, band: 10, of: 3, day: '2026-02-02' }, '2026-02-28'),
    ),
  resultOnDay: () => papers.resultOnDay('2026-02-02', someChairResult(), '2026-02-28'),
  dateAndTime: () => day.dateAndTime(1_770_015_600_000, 'Europe/Vienna'),
  actWords: () =>
    (['up', 'down', 'duplicate', 'remove', 'change', 'add'] as const).map((act) => prescribing.actWords(act, '١')),
  movedSentence: () => prescribing.movedSentence('١', 1, 5),
  foundSentence: () => [0, 1, 5].map(prescribing.foundSentence),
  showAllWords: () => prescribing.showAllWords(25),
  fullSentence: () => prescribing.fullSentence(),
  sayLabel: () => prescribing.sayLabel('١'),
  letPassLabel: () => prescribing.letPassLabel('١'),
  phoneBatteryLow: () => phoneEyes.phoneBatteryLow(0.2),
  phonePlaceTitle: () => [undefined, birdDog].map(phoneEyes.phonePlaceTitle),
  phoneSlowing: () => phoneEyes.phoneSlowing(),
  phoneMissed: () => phoneEyes.phoneMissed(),
  phoneSentence: () => [
    ...LINKS.map(({ status }) => phoneEyes.phoneSentence({ status, phone: null })),
    ...EYES.map((sight) => phoneEyes.phoneSentence({ status: { kind: 'up' }, phone: { ...EYE, sight } })),
  ],
  somebodySentence: () => [true, false].map(phoneEyes.somebodySentence),
  phoneBattery: () =>
    [true, false].map((isCharging) => phoneEyes.phoneBattery({ battery: { level: 0.5, isCharging } })),
  eyeTrouble: () => EYE_TROUBLES.map(phoneEyes.eyeTrouble),
  ownStatus: () => [
    ...EYES.flatMap((sight) =>
      [true, false].map((seesSomebody) =>
        phoneEyes.ownStatus({ status: { kind: 'up' }, sight, seesSomebody, task: 'ready' }),
      ),
    ),
    ...LINKS.map(({ status }) => phoneEyes.ownStatus({ status, sight: EYES[0]!, seesSomebody: null, task: 'nothing' })),
    ...(['set', 'pause'] as const).map((task) =>
      phoneEyes.ownStatus({ status: { kind: 'up' }, sight: EYES[2]!, seesSomebody: true, task }),
    ),
  ],
  watcherName: () => NAMES.map(livesOver.watcherName),
  patientNameLive: () => NAMES.map(livesOver.patientNameLive),
  liveFailure: () => LIVE_TROUBLES.map(livesOver.liveFailure),
  endedSentence: () => [
    ...LIVE_TROUBLES.map((trouble) => livesOver.endedSentence({ mine: 'patient', by: null, name: null, trouble })),
    ...ROLES.flatMap((mine) =>
      [...ROLES, null].map((by) => livesOver.endedSentence({ mine, by, name: '١', trouble: null })),
    ),
  ],
  knockSentence: () => NAMES.map(lives.knockSentence),
  knockAloud: () => NAMES.map(lives.knockAloud),
  sharedSentence: () =>
    [true, false].flatMap((numbers) =>
      [true, false].flatMap((skeleton) =>
        MEDIA_KINDS.map((goes) => lives.sharedSentence('١', { numbers, skeleton }, goes)),
      ),
    ),
  awaitsSentence: () => MEDIA_KINDS.flatMap((kinds) => lives.awaitsSentence('١', kinds) ?? []),
  offerSentence: () => MEDIA_KINDS.slice(1).map((kinds) => lives.offerSentence('١', kinds)),
  theirMedia: () => EACH_MEDIUM.map((kind) => lives.theirMedia('١', kind)),
  pictureOf: () => lives.pictureOf('١'),
  hearThem: () => lives.hearThem('١'),
  browserAsks: () => EACH_MEDIUM.map(lives.browserAsks),
  mediaTrouble: () =>
    EACH_MEDIUM.flatMap((kind) =>
      (['denied', 'missing', 'busy', 'lost'] as const).map((why) => lives.mediaTrouble({ kind, why })),
    ),
  takeMediaWords: () =>
    EACH_MEDIUM.flatMap((kind) => [true, false].map((isTaken) => lives.takeMediaWords('١', kind, isTaken))),
  missingWords: () => lives.missingWords(['knee', 'hip']),
  awaitsYes: () => NAMES.map(lives.awaitsYes),
  liveReason: () => LIVE_REASONS.map(lives.liveReason),
  barStatus: () => LINKS.map(lives.barStatus),
  careStatus: () => LINKS.map(lives.careStatus),
  waitingFor: () => NAMES.map(lives.waitingFor),
  refusedBy: () => NAMES.map(lives.refusedBy),
  openLarge: () => NAMES.map(lives.openLarge),
  jointName: () => LANDMARKS.flatMap((_name, at) => lives.jointName(at) ?? []),
  askedSentence: () => [
    ...(['words', 'cue'] as const).map((kind) => lives.askedSentence('١', { kind, words: '١' })),
    ...(['pause', 'resume', 'next', 'showed'] as const).map((kind) => lives.askedSentence('١', { kind })),
    lives.askedSentence('١', { kind: 'pointed', landmark: LANDMARKS.indexOf('leftKnee') }),
  ],
  targetWords: () => TARGETS.map((one) => lives.targetWords(one, birdDog)),
  liveTargetSentence: () => TARGETS.map((one) => lives.liveTargetSentence('١', one, birdDog)),
  targetAloud: () => TARGETS.map((one) => lives.targetAloud('١', one, birdDog)),
  targetAsked: () => NAMES.map(lives.targetAsked),
  targetTaken: () => TARGETS.map((one) => lives.targetTaken(one, birdDog)),
  targetDeclined: () => TARGETS.map((one) => lives.targetDeclined(one, birdDog)),
  countedOf: () => lives.countedOf({ left: 2, right: 1, both: 0, total: 3 }, 12),
  countedSides: () => lives.countedSides({ left: 2, right: 1, both: 0, total: 3 }),
  faultLines: () =>
    lives.faultLines(
      birdDog,
      birdDog.faults.map(({ id }) => ({ id, times: 2 })),
    ),
  rejectedLines: () => lives.rejectedLines(birdDog, [{ reason: 'range-too-small' }, { reason: 'no-return' }]),
  heardSentence: () => [
    lives.heardSentence(birdDog, { id: birdDog.faults[0]?.id ?? null, words: '١' }),
    lives.heardSentence(null, { id: null, words: '١' }),
  ],
  stageLine: () => [birdDog, null].map((exercise) => lives.stageLine('running', exercise)),
  cueKey: () => [0, 8].map((at) => lives.cueKey(at)),
  anglePlotLabel: () => lives.anglePlotLabel(birdDog),
  cuesOf: () => EXERCISES.flatMap((one) => lives.cuesOf(one).map(({ words }) => words)),
  fixSentenceOf: () => ['knee-over', 'start-pose'].map((id) => cue.fixSentenceOf(birdDog, id)),
  keptActWords: () =>
    (['open', 'copy', 'delete'] as const).map((act) => prescribing.keptActWords(act, somePlan({ name: '' }))),
  refusedSentence: () => prescribing.refusedSentence(0.1, 60),
  figureWords: () => [2, 2.5].map(prescribing.figureWords),
  copyName: () => prescribing.copyName(somePlan({ name: '' })),
  beginWithStep: () => PROGRAMMES.map(({ id }) => prescribing.beginWithStep(id, 1)),
  draftTroubleSentence: () => [
    ...(['no-plan', 'newer', 'nothing-known', 'too-large'] as const).map((kind) =>
      prescribing.draftTroubleSentence({ kind }),
    ),
    ...['١', 'dose.holdMs', 'movement.countAt.deg'].map((where) =>
      prescribing.draftTroubleSentence({ kind: 'odd', at: 1, exerciseId: 'bird-dog', where }),
    ),
  ],
  amountOf: () =>
    (['sets', 'reps', 'holdMs', 'restMs', 'paceMs'] as const).map((what) => planSaying.amountOf(what, 1500)),
  nameIn: () => planSaying.nameIn(EXERCISES, 'bird-dog'),
  progressSentence: () =>
    (['sets', 'reps', 'holdMs'] as const).map((what) =>
      planSaying.progressSentence({ what, by: 1000, from: 1000, upTo: 12_000 }),
    ),
  itemChangeWords: () =>
    PLAN_CHANGES.flatMap((one) => (one.kind === 'item' ? one.changes.map(planChange.itemChangeWords) : [])),
  unusualSentence: () =>
    PLAN_CHANGES.flatMap((one) => (one.kind === 'item' ? [planChange.unusualSentence(one.changes)] : [])),
  planChangeSentence: () => PLAN_CHANGES.map((change) => planChange.planChangeSentence(change, PLANNED)),
  daysList: () => [[], [1, 3]].map((days) => planSaying.daysList(days.map((day) => (day === 1 ? 1 : 3)))),
  planAddressSentence: () => [
    ...(['no-plan', 'newer', 'nothing-known', 'too-large'] as const).map((kind) =>
      planChange.planAddressSentence({ kind }),
    ),
    planChange.planAddressSentence({ kind: 'odd', at: 1, exerciseId: 'bird-dog', where: '١' }),
  ],
};

/** Functions that make no sentence: numbers, counts and words that other functions make sentences of. */
export const NO_SAYINGS: readonly string[] = [
  ...['kept', 'countOf', 'countOfTenths', 'emphasise', 'codeDigits'],
  ...['ownOrCommon', 'inLanguageOf', 'yearOf', 'weekBegins'],
];
