/** Making an exercise of what somebody shows. */
import '../../../src/features/author/ui/pl-page-author.ts';
import type { AuthorMistake } from '../../../src/care/author/mistake.ts';
import type { SelfCheck } from '../../../src/care/author/self-check.ts';
import type { CountedExercise } from '../../../src/core/exercise/exercise.ts';
import elbowCurl from '../../../src/exercises/elbow-curl.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import type { Authoring, Trial } from '../../../src/features/author/authoring.ts';
import type { Made } from '../../../src/ports/authoring.ts';
import type { FullState } from '../../../src/app/state.ts';
import { language } from '../../../src/text/in-use.ts';
import { authoredWords } from '../../../src/text/say/author.ts';
import { someState } from '../some-state.ts';
import { loading } from './exercise-pages.ts';
import { page, type PageState } from './page-state.ts';

/** Its name is data, and is left empty of words. */
const own = (): CountedExercise => ({
  ...elbowCurl,
  id: 'own-1',
  words: { [language()]: authoredWords('١', elbowCurl, false) },
  movement: {
    ...elbowCurl.movement,
    countAt: { kind: 'way', toDeg: 50, share: 0.7 },
    others: [{ measure: 'twist', from: 'rest', min: -10, max: 10 }],
    requires: [{ measure: 'kneeRise', min: 20 }],
  },
});
const check: SelfCheck = {
  shownBy: 'recording',
  shown: 2,
  counted: 2,
  atEnds: 0,
  isExact: true,
  sameAs: ['elbow-curl'],
  confusions: [],
  heldAgainst: 26,
};
const confused: SelfCheck = {
  ...check,
  counted: 1,
  isExact: false,
  sameAs: [],
  confusions: [
    { exerciseId: null, counted: 1 },
    { exerciseId: 'overhead-press', counted: 2 },
  ],
};
const made = (): Made => ({
  exercise: own(),
  countedBy: 'elbow',
  joints: ['elbow', 'shoulder', 'kneeRise'],
  shown: [
    { startMs: 1000, endMs: 4000, mover: 'both' },
    { startMs: 5000, endMs: 8000, mover: 'both' },
  ],
  tempo: { outMs: 1500, holdMs: 300, backMs: 1700 },
  check,
});

const at = (title: string, authoring: Authoring, change: Partial<FullState> = {}): PageState =>
  page(
    `author: ${title}`,
    'pl-page-author',
    someState({ exercises: EXERCISES, route: { page: 'author' }, authoring, ...change }),
  );
const draft = (title: string, trial: Trial): PageState =>
  at(title, { stage: 'draft', made: made(), exercise: own(), trial });

const MISTAKES: readonly (AuthorMistake | 'trouble')[] = [
  { kind: 'too-short', durationMs: 800 },
  { kind: 'unseen', share: 0.3 },
  { kind: 'posture-unknown' },
  { kind: 'view-unclear', view: 'unknown' },
  { kind: 'no-repetition' },
  { kind: 'nothing-moves', most: null },
  { kind: 'several-movements', stretches: [] },
  { kind: 'not-counted', shown: 3, counted: 1 },
  'trouble',
];
const nothing = { stage: 'asking', mistake: null, failure: null } as const;
const watching = { stage: 'watching', live: true, mirrored: true, bare: false, preview: null, seconds: 7 } as const;

export const authorPages = (): PageState[] => [
  at('nothing yet', nothing),
  at('own ones', nothing, { exercises: [...EXERCISES, own()], unreadableExercises: 2 }),
  at('no camera', { ...nothing, failure: { kind: 'camera-denied' } }),
  ...MISTAKES.map((mistake) =>
    at(`not made: ${mistake === 'trouble' ? mistake : mistake.kind}`, { ...nothing, mistake }),
  ),
  at('opening', { stage: 'opening' }, { model: loading }),
  at('nobody', { ...watching, seesBody: false }),
  at('somebody', { ...watching, seesBody: true }),
  at('finding', { stage: 'finding' }),
  draft('a draft', { kind: 'done', check }),
  draft('a confused draft', { kind: 'done', check: confused }),
  draft('a draft that is tried out', { kind: 'goes-on' }),
  at('one that is changed', {
    stage: 'draft',
    made: null,
    exercise: own(),
    trial: { kind: 'done', check: { ...check, shownBy: 'figure' } },
  }),
  draft('an odd draft', { kind: 'odd', odd: '١' }),
  draft('a draft that could not be tried out', { kind: 'stuck' }),
];
