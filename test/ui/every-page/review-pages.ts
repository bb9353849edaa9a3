/** The physio's pages. */
import '../../../src/features/review/ui/pl-page-physio.ts';
import '../../../src/features/review/ui/pl-page-physio-patient.ts';
import '../../../src/features/review/ui/pl-page-physio-session.ts';
import { attemptsOf, keyOf, movedIn } from '../../../src/care/review/attempt.ts';
import { withBands } from '../../../src/care/review/band-change.ts';
import type { Correction } from '../../../src/care/review/correction.ts';
import { judgementsApart } from '../../../src/care/review/judgements-apart.ts';
import { judgeTrace, readTrace } from '../../../src/care/review/judge-trace.ts';
import { roundPose } from '../../../src/core/body/round-pose.ts';
import { someLiveNotes } from '../../fixtures/some-live-notes.ts';
import type { SetRecord } from '../../../src/core/report/session.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { NO_DAYS } from '../../../src/features/review/open-session.ts';
import {
  NOTHING_REVIEWED,
  type KnownPatient,
  type OpenedReview,
  type ReviewState,
} from '../../../src/features/review/review-state.ts';
import { THIS_DEVICE } from '../../../src/ports/patients.ts';
import type { Route } from '../../../src/app/registry.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { someCheckIn, somePlan } from '../../fixtures/some-days.ts';
import { PROGRESS_NOW_MS, someProgress } from '../../fixtures/some-progress.ts';
import { someSession, someState } from '../some-state.ts';
import { fullSet } from './full-set.ts';
import { page, type PageState } from './page-state.ts';

const whole = someProgress();
const own = { id: THIS_DEVICE, name: null, isThisDevice: true, lastImportEpochMs: null };
const other = { id: 'other', name: '١', isThisDevice: false, lastImportEpochMs: PROGRESS_NOW_MS };
const record = {
  heads: whole.heads ?? [],
  plan: somePlan({ createdAtEpochMs: PROGRESS_NOW_MS - 40 * 86_400_000 }),
  mornings: [],
  checkIns: [
    ...(whole.checkIns ?? []),
    someCheckIn({ id: 'sign', atEpochMs: PROGRESS_NOW_MS - 86_400_000, flags: ['nerve'], note: '١' }),
  ],
  scales: whole.scales ?? [],
};
const known = (change: Partial<KnownPatient> = {}): KnownPatient => ({
  patient: own,
  record,
  failure: null,
  ...change,
});
const NOTHING = { heads: [], plan: null, mornings: [], checkIns: [], scales: [] };

const at = (title: string, tag: PageState['tag'], route: Route, review: Partial<ReviewState>): PageState =>
  page(
    `physio: ${title}`,
    tag,
    someState({
      exercises: EXERCISES,
      route,
      review: { ...NOTHING_REVIEWED, zone: 'Europe/Vienna', ...review },
      nowEpochMs: PROGRESS_NOW_MS,
    }),
  );
const patients = (title: string, review: Partial<ReviewState>): PageState =>
  at(title, 'pl-page-physio', { page: 'physio' }, review);
const patient = (title: string, review: Partial<ReviewState>): PageState =>
  at(title, 'pl-page-physio-patient', { page: 'physio-patient', patientId: THIS_DEVICE }, review);

const poses = makeTrack('bird-dog', { reps: 6 }).map(roundPose);
const { events, summary, readings } = readTrace(birdDog, poses);
/** A set of bird dogs whose movement is kept. */
export const tracedSet: SetRecord = {
  ...fullSet(birdDog),
  id: 'traced',
  events,
  summary,
  selfReport: [],
};
const full = fullSet(birdDog);
const [first, second] = attemptsOf(summary).map((one) => keyOf(movedIn(one)));
const mark = { reason: '١', author: '٢', atEpochMs: PROGRESS_NOW_MS };
const said: readonly Correction[] = [
  ...(first ? [{ ...mark, id: 'a', setId: 'traced', kind: 'reject', of: first } as const] : []),
  ...(second ? [{ ...mark, id: 'b', setId: 'traced', kind: 'change-side', of: second, side: 'left' } as const] : []),
  { ...mark, id: 'c', setId: 'traced', kind: 'note', of: null },
  { ...mark, id: 'd', setId: 'traced', kind: 'note', of: { timeMs: 4000 } },
];

export const openedReview: OpenedReview = {
  patientId: THIS_DEVICE,
  sessionId: 'session',
  status: 'ready',
  failure: null,
  patient: own,
  session: someSession({ startedAtEpochMs: PROGRESS_NOW_MS - 86_400_000, sets: [tracedSet, full] }),
  corrections: said,
  days: { ...NO_DAYS, plan: somePlan({ name: '١', items: [{ exerciseId: 'bird-dog', dose: {} }] }) },
  setId: 'traced',
  trace: { kind: 'ready', setId: 'traced', poses, readings },
  trial: null,
  choices: [{ sessionId: 'earlier', startedAtEpochMs: PROGRESS_NOW_MS - 5 * 86_400_000, timeZone: 'Europe/Vienna' }],
  beside: null,
};
const change = { countDeg: 178, targetDeg: 179 };
const result = {
  sessionId: 'session',
  setId: 'traced',
  startedAtEpochMs: PROGRESS_NOW_MS - 86_400_000,
  timeZone: 'Europe/Vienna',
  apart: judgementsApart(summary, judgeTrace(withBands(birdDog, change), poses).summary),
};
const session = (title: string, opened: Partial<OpenedReview>, author: string | null = '٢'): PageState =>
  at(
    title,
    'pl-page-physio-session',
    { page: 'physio-session', patientId: THIS_DEVICE, sessionId: 'session' },
    { author, opened: { ...openedReview, ...opened } },
  );

export const reviewPages = (): PageState[] => [
  patients('patients', { patients: [known(), known({ patient: other, record: NOTHING })], author: '٢' }),
  patients('looking up', {}),
  patients('not to be read', {
    patients: [known({ record: null, failure: { kind: 'store-newer' } })],
    failure: { kind: 'store-late' },
    lookedAtEpochMs: { [THIS_DEVICE]: PROGRESS_NOW_MS },
  }),
  patient('a patient', { patients: [known()], lookedAtEpochMs: { [THIS_DEVICE]: PROGRESS_NOW_MS } }),
  patient('a patient without sessions', { patients: [known({ record: NOTHING })] }),
  session('a session', {}),
  session('watched live', { session: someSession({ sets: [tracedSet, full], live: someLiveNotes() }) }),
  session('a session, other bands', {
    trial: { change, here: result, earlier: [result], isWorking: true, withoutTrace: 2, isSaved: null },
    beside: {
      corrections: [],
      sessionId: 'earlier',
      set: { ...tracedSet, id: 'earlier set' },
      readings,
      startedAtEpochMs: PROGRESS_NOW_MS - 5 * 86_400_000,
      timeZone: 'Europe/Vienna',
    },
  }),
  session('bands are saved', {
    trial: { change, here: result, earlier: [], isWorking: false, withoutTrace: 0, isSaved: 'file' },
  }),
  session(
    'no movement',
    { setId: full.id, trace: { kind: 'none', setId: full.id }, corrections: [], choices: [] },
    null,
  ),
  session('movement is read', { trace: { kind: 'loading', setId: 'traced' } }),
  session('looking up', { status: 'loading', session: null, patient: null }),
  session('gone', { status: 'missing', session: null }),
  session('nothing in it', { session: someSession({ sets: [] }), setId: null, trace: null }),
];
