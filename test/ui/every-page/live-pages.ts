/** Live sessions: where they begin, what stands above every page meanwhile, and the page of whoever watches. */
import '../../../src/features/live/ui/pl-live-bar.ts';
import '../../../src/features/live/ui/pl-page-live.ts';
import { createFeed } from '../../../src/app/feed.ts';
import { LANDMARKS } from '../../../src/core/body/landmarks.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import {
  FIRST_CONSENT,
  NO_MEDIA_SHOWN,
  NOT_LIVE,
  type Asked,
  type LiveState,
  type MediaShown,
  type Meeting,
  type PatientMeeting,
  type WatchedMeeting,
} from '../../../src/features/live/live-state.ts';
import { someState } from '../some-state.ts';
import { page, type PageState } from './page-state.ts';

const invite = { room: 'AbCdEfGhIjKlMnOpQrSt-A', secret: '0123456789_bcdefghijkg' };
const up = { kind: 'up', code: '٣١٤١٥٩' } as const;
// Without names: a name is data and not a sentence.
const meeting: Meeting = {
  id: 'one',
  seat: 'host',
  invite,
  byHand: null,
  status: up,
  isLate: false,
  peer: { name: null, language: 'en' },
  phase: 'admitted',
  trouble: null,
  endedBy: null,
  media: NO_MEDIA_SHOWN,
};
const apart = { phase: 'apart', status: { kind: 'waiting' }, peer: null } as const;
const mine = (change: Partial<PatientMeeting> = {}): PatientMeeting => ({
  ...meeting,
  role: 'patient',
  consent: FIRST_CONSENT,
  isChoosing: false,
  asked: null,
  targets: [],
  notes: [],
  ...change,
});
const watched = (change: Partial<WatchedMeeting> = {}): WatchedMeeting => ({
  ...meeting,
  role: 'physio',
  consent: FIRST_CONSENT,
  today: [],
  stage: { kind: 'running', exerciseId: birdDog.id },
  set: {
    setId: 'set',
    exercise: birdDog,
    counted: { left: 2, right: 1, both: 0, total: 3 },
    rejected: [{ reason: 'range-too-small', side: 'left' }],
    faults: [{ id: birdDog.faults[0]?.id ?? '', times: 2 }],
    problem: 'limb-hidden',
    isOver: false,
  },
  heard: [],
  notes: [],
  feed: createFeed(),
  ...change,
});
const withLive = (live: Partial<LiveState>) => ({ ...someState({}), live: { ...NOT_LIVE, isAble: true, ...live } });
const asked: readonly Asked[] = [
  { kind: 'pause' },
  { kind: 'resume' },
  { kind: 'next' },
  { kind: 'pointed', landmark: LANDMARKS.indexOf('leftKnee') },
  { kind: 'showed', exercise: birdDog },
];
const all = { video: true, sound: true };
const media = (change: Partial<MediaShown>): MediaShown => ({ ...NO_MEDIA_SHOWN, ...change });
const MEDIA_TROUBLES = (['video', 'sound'] as const).flatMap((kind) =>
  (['denied', 'missing', 'busy', 'lost'] as const).map((why) => ({ kind, why })),
);
const change = { exerciseId: birdDog.id, reps: 4, holdMs: 5000, rangeDeg: 150 };

export const livePages = (): readonly PageState[] => [
  page('live, the beginning', 'pl-page-live', withLive({})),
  page('live, in a browser that cannot', 'pl-page-live', withLive({ isAble: false, trouble: 'no-live-here' })),
  page('live, by an invite', 'pl-page-live', withLive({ invited: invite })),
  page('live, inviting', 'pl-page-live', withLive({ meetings: [mine(apart)] })),
  page('live, over', 'pl-page-live', withLive({ meetings: [mine({ phase: 'over', endedBy: 'physio' })] })),
  page(
    'live, one large and others beside',
    'pl-page-live',
    withLive({
      meetings: [
        watched(),
        watched({ id: 'two', phase: 'met' }),
        watched({ id: 'three', phase: 'refused' }),
        watched({ id: 'four', phase: 'over', endedBy: 'patient' }),
        watched({
          id: 'five',
          stage: { kind: 'elsewhere' },
          consent: { ...FIRST_CONSENT, skeleton: false },
          set: null,
        }),
        watched({ ...apart, id: 'six' }),
      ],
    }),
  ),
  page('live, above a page: invited', 'pl-live-bar', withLive({ meetings: [mine(apart)] })),
  page('live, above a page: somebody knocks', 'pl-live-bar', withLive({ meetings: [mine({ phase: 'met' })] })),
  page(
    'live, above a page: a target, while the connection is away',
    'pl-live-bar',
    withLive({
      meetings: [
        mine({
          status: { kind: 'down', sinceMs: 0 },
          isChoosing: true,
          targets: [{ change, exercise: birdDog, isTaken: false }],
        }),
      ],
    }),
  ),
  page(
    'live, above a page: picture and sound are given, and not taken',
    'pl-live-bar',
    withLive({
      meetings: [
        mine({ consent: { ...FIRST_CONSENT, ...all }, media: media({ gives: all, asking: 'sound', theyGive: all }) }),
      ],
    }),
  ),
  page(
    'live, above a page: picture and sound go both ways',
    'pl-live-bar',
    withLive({
      meetings: [
        mine({
          consent: { ...FIRST_CONSENT, ...all },
          isChoosing: true,
          media: media({ gives: all, theyTake: all, theyGive: all, takes: all, answered: all, sends: all }),
        }),
      ],
    }),
  ),
  page(
    'live, above a page: over a relay',
    'pl-live-bar',
    withLive({ meetings: [mine({ isChoosing: true, status: { ...up, isBytesOnly: true } })] }),
  ),
  page(
    'live, large, over a relay',
    'pl-page-live',
    withLive({ meetings: [watched({ status: { ...up, isBytesOnly: true } })] }),
  ),
  ...MEDIA_TROUBLES.map((trouble) =>
    page(
      `live, above a page: ${trouble.kind} ${trouble.why}`,
      'pl-live-bar',
      withLive({ meetings: [mine({ media: media({ trouble }) })] }),
    ),
  ),
  page(
    'live, large, with picture and sound given and taken',
    'pl-page-live',
    withLive({
      meetings: [
        watched({
          consent: { ...FIRST_CONSENT, ...all },
          media: media({ theyGive: all, takes: { video: true, sound: false }, gives: all, asking: 'video' }),
        }),
        ...(['camera-away', 'running', 'paused'] as const).map((kind) =>
          watched({ id: kind, set: null, stage: { kind, exerciseId: birdDog.id } }),
        ),
        watched({ id: 'cut', status: { kind: 'down', sinceMs: 0 } }),
        watched({ id: 'none', set: null, today: [birdDog], stage: { kind: 'elsewhere' } }),
      ],
      opened: 'none',
    }),
  ),
  page(
    'live, large, picture and sound of one with a day',
    'pl-page-live',
    withLive({
      meetings: [watched({ media: media({ theyGive: all, takes: all, trouble: { kind: 'sound', why: 'denied' } }) })],
    }),
  ),
  ...asked.map((one) =>
    page(`live, above a page: ${one.kind}`, 'pl-live-bar', withLive({ meetings: [mine({ asked: one })] })),
  ),
];
