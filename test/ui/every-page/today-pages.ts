/** Today's session through a plan, the rest between two exercises, and the plan. */
import '../../../src/features/today/ui/pl-page-between.ts';
import '../../../src/features/today/ui/pl-page-new-plan.ts';
import '../../../src/features/today/ui/pl-page-plan.ts';
import '../../../src/features/today/ui/pl-page-programmes.ts';
import '../../../src/features/today/ui/pl-page-today.ts';
import { LESSON_IDS } from '../../../src/care/learning/lesson.ts';
import { PROGRAMMES, planOf } from '../../../src/care/plan/programmes.ts';
import {
  beginMorning,
  stepMorning,
  type MorningEvent,
  type MorningState,
} from '../../../src/care/plan/step-morning.ts';
import type { PlanInFile } from '../../../src/care/plan/plan-file.ts';
import type { FullState } from '../../../src/app/state.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { NOT_SAID } from '../../../src/features/today/felt.ts';
import { someState } from '../some-state.ts';
import { page, type PageState } from './page-state.ts';

const [programme] = PROGRAMMES;
if (!programme) throw new Error('expected a programme');
/** The day of `someState`, a Sunday. */
const AT = Date.UTC(2025, 5, 15, 12);
const of = { id: 'plan', createdAtEpochMs: AT };
const plan = planOf(programme, 0, of);

const begun = beginMorning(plan, { id: 'm', day: '2025-06-15', atEpochMs: AT });
const after = (...events: readonly MorningEvent[]): MorningState => events.reduce(stepMorning, begun);
const first = { kind: 'checked-in', when: 'before' } as const;
const practised = (how: 'whole' | 'part'): readonly MorningEvent[] => [
  { kind: 'began' },
  { kind: 'practised', how, sessionId: 'session', restSeconds: 60, atEpochMs: AT },
];
const next = { kind: 'next' } as const;
const skip = { kind: 'skip', atEpochMs: AT } as const;
const easier = { kind: 'easier', exerciseId: 'transverse-abdominal' } as const;
const between = after(first, ...practised('whole'));
const waiting = after(first, ...practised('part'));
const swapped = stepMorning(after(first, ...practised('whole'), skip), easier);
const over = after(...[first, ...practised('whole'), skip, next, ...practised('part'), skip], {
  kind: 'end',
  asks: false,
  atEpochMs: AT,
});

const today = (change: Partial<FullState> = {}): FullState => someState({ exercises: EXERCISES, plan, ...change });
/** A plan that differs from the one in use in everything that is told. */
const given: PlanInFile = {
  name: '',
  from: 'physio',
  days: [1, 3],
  note: '١',
  items: [
    { exerciseId: 'bird-dog', dose: { side: 'left' }, note: '١' },
    { exerciseId: 'bridge', dose: { sets: 3, reps: 9, holdMs: 4000, restMs: 90_000, paceMs: 2500 } },
    {
      exerciseId: 'march-on-back',
      dose: { targetDeg: 80, tooFastMs: 900, without: ['too-fast'] },
      progress: { what: 'reps', by: 2, from: 8, upTo: 12 },
    },
    { exerciseId: 'pelvic-tilt', dose: {} },
  ],
};
const offered = (title: string, change: Partial<FullState>): PageState =>
  page(`new plan: ${title}`, 'pl-page-new-plan', today({ route: { page: 'new-plan' }, ...change }));
const open = (plan: PlanInFile) => ({ planOffer: { kind: 'open', plan, brings: [] } }) as const;
const resting = (morning: MorningState, felt = NOT_SAID): FullState =>
  today({ morning, felt, route: { page: 'between' } });

/** The rest between two exercises, as a test of its own keys and looks needs it. */
export const RESTING = resting(between);

export const todayPages = (): PageState[] => [
  page('today: no plan', 'pl-page-today', today({ plan: null })),
  page('today: no plan, no voice', 'pl-page-today', today({ plan: null, hasVoice: false })),
  page('today: unreadable plan', 'pl-page-today', today({ plan: null, isPlanUnreadable: true })),
  page('today: ready', 'pl-page-today', today()),
  page('today: nothing known', 'pl-page-today', today({ plan: { ...plan, items: [] } })),
  page('today: rest day', 'pl-page-today', today({ plan: { ...plan, days: [1] } })),
  page('today: go on', 'pl-page-today', today({ mornings: [waiting.morning] })),
  page('today: done', 'pl-page-today', today({ mornings: [over.morning] })),
  page('today: stopped by a sign', 'pl-page-today', today({ stop: { kind: 'sign', because: 'emergency' } })),
  page(
    'today: stopped by a sign, no plan',
    'pl-page-today',
    today({ plan: null, stop: { kind: 'sign', because: 'same-day' } }),
  ),
  page('today: stopped by pain', 'pl-page-today', today({ stop: { kind: 'ladder', because: 'eight-and-two-more' } })),
  page('today: no start', 'pl-page-today', today({ stop: { kind: 'start', because: 'start-by-plan-only' } })),
  ...(['pain', 'effort', 'form', 'away'] as const).map((because) =>
    page(`today: down ${because}`, 'pl-page-today', today({ stepOffer: { kind: 'down', because } })),
  ),
  page('today: up', 'pl-page-today', today({ stepOffer: { kind: 'up' } })),
  ...LESSON_IDS.map((lessonOffer) => page(`today: lesson ${lessonOffer}`, 'pl-page-today', today({ lessonOffer }))),
  page('between', 'pl-page-between', RESTING),
  page('between: waits', 'pl-page-between', resting(waiting)),
  page('between: easier', 'pl-page-between', resting(swapped)),
  page(
    'between: offers an easier one',
    'pl-page-between',
    resting(between, { ...NOT_SAID, pain: 3, effort: 4, step: { kind: 'offer-easier', because: 'two-more' } }),
  ),
  page('plan', 'pl-page-plan', today({ route: { page: 'plan' } })),
  page('plan: a later step', 'pl-page-plan', today({ plan: planOf(programme, 2, of), route: { page: 'plan' } })),
  page(
    'plan: an own one',
    'pl-page-plan',
    today({ plan: { ...plan, from: 'own', programme: { id: 'none', stage: 0 } } }),
  ),
  page('plan: none', 'pl-page-plan', today({ plan: null, route: { page: 'plan' } })),
  offered('many changes', open(given)),
  offered('in the middle of a session', { ...open(given), mornings: [between.morning] }),
  offered('the first', { ...open(given), plan: null }),
  offered('the same', open(plan)),
  offered('of what is not known', open({ ...given, items: [...given.items, { exerciseId: '١', dose: {} }] })),
  offered('of what somebody made', open({ ...given, items: [...given.items, { exerciseId: 'own-1', dose: {} }] })),
  offered('opening', { planOffer: { kind: 'opening' } }),
  ...(['no-plan', 'newer', 'nothing-known', 'too-large'] as const).map((kind) =>
    offered(kind, { planOffer: { kind: 'refused', trouble: { kind } } }),
  ),
  page(
    'plan: by its own rules',
    'pl-page-plan',
    today({ plan: { ...given, id: 'plan', createdAtEpochMs: AT }, route: { page: 'plan' } }),
  ),
  page('programmes', 'pl-page-programmes', today({ route: { page: 'programmes' } })),
];
