import type { Exercise } from '../../core/exercise/exercise.ts';
import type { LessonId } from '../../care/learning/lesson.ts';
import type { OfTen } from '../../care/pain/check-in.ts';
import type { EndOfDay } from '../../care/pain/end-of-day.ts';
import type { StopOfDay } from '../../care/pain/stop-of-day.ts';
import type { Morning } from '../../care/plan/morning.ts';
import type { PlanFileTrouble } from '../../care/plan/plan-file.ts';
import type { Plan, Weekday } from '../../care/plan/plan.ts';
import type { StepOffer } from '../../care/plan/progression.ts';
import type { MorningState } from '../../care/plan/step-morning.ts';
import { defineFeature } from '../../app/feature.ts';
import { anyText } from '../../app/route.ts';
import type { ChosenFile } from '../../app/source-choice.ts';
import { openedSentence, planFileSentence } from '../../text/say/morning.ts';
import { allSentences } from '../../text/in-use.ts';
import { firstText, text } from '../../text/text.ts';
import { NOT_SAID, type Felt } from './felt.ts';
import { leaveQuestions } from './leave-questions.ts';
import { followDay, forgetDays, loadDay, readStop, readToday } from './load-day.ts';
import type { PlanOffer } from './plan-offer.ts';
import { hasRest, leaveLostRest } from './rest-is-there.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly today: {
      readonly slice: {
        readonly plan: Plan | null;
        /** A plan is stored that this app cannot read. */
        readonly isPlanUnreadable: boolean;
        /** The mornings of the last weeks, oldest first. */
        readonly mornings: readonly Morning[];
        /** The person's own zone now: what day it is for them. */
        readonly zone: string;
        /** The morning that somebody is being led through; null where there is none. */
        readonly morning: MorningState | null;
        /** What was told and stops this day; null where nothing does, and until it is known. */
        readonly stop: StopOfDay | null;
        /** Pain has stayed worse for more than a day: half the repetitions. */
        readonly isHalved: boolean;
        /** What they have said since the last exercise. */
        readonly felt: Felt;
        /** The step of their programme that is offered. */
        readonly stepOffer: StepOffer;
        /** A plan that the person was given and looks at; null where there is none. */
        readonly planOffer: PlanOffer | null;
        /** The short lesson that fits today; null where there is none, and until it is known. */
        readonly lessonOffer: LessonId | null;
      };
      readonly intents: {
        /** Begins today's session; one that was interrupted begins anew. */
        readonly 'begin-morning': Nothing;
        /** Goes on with a session that was interrupted. */
        readonly 'go-on-morning': Nothing;
        readonly 'next-exercise': Nothing;
        readonly 'wait-for-me': Nothing;
        readonly 'skip-exercise': Nothing;
        readonly 'take-easier': Nothing;
        /** Enough for today; `because`: what ends the day in place of the person. */
        readonly 'end-morning': { readonly because: EndOfDay | 'person' };
        /** The questions before or after were answered or left out. */
        readonly 'checked-in': { readonly when: 'before' | 'after'; readonly checkInId: string | null };
        /** They were left for another page. */
        readonly 'leave-questions': Nothing;
        readonly feel: { readonly what: 'pain' | 'effort'; readonly value: OfTen };
        readonly 'take-programme': { readonly programmeId: string };
        readonly 'take-step': { readonly by: 1 | -1 };
        readonly 'leave-step': Nothing;
        readonly 'set-plan-days': { readonly days: readonly Weekday[] };
        readonly 'leave-plan': Nothing;
        /** Puts this plan in place of the present one: what a change has replaced. */
        readonly 'restore-plan': { readonly plan: Plan | null; readonly over?: string | null };
        /** Reads a plan and shows what it would change. */
        readonly 'open-plan-file': { readonly file: ChosenFile };
        /** Takes the plan that is shown, or keeps the present one. */
        readonly 'take-given-plan': Nothing;
        readonly 'leave-given-plan': Nothing;
        readonly 'save-plan-file': Nothing;
        readonly 'save-reminder': { readonly at: string };
      };
      readonly pages: {
        readonly start: Nothing;
        /** The rest between two exercises; the page exists while there is one. */
        readonly between: Nothing;
        readonly plan: Nothing;
        readonly programmes: Nothing;
        /** A plan that was opened from a file; the page exists while there is one. */
        readonly 'new-plan': Nothing;
        /** A plan that an address holds. */
        readonly given: { readonly packed: string };
      };
      readonly notices: {
        readonly 'plan-changed': {
          readonly how: 'changed' | 'left' | 'taken';
          readonly before: Plan | null;
          /** The plan that is there now; null: none. */
          readonly planId: string | null;
        };
        readonly 'plan-opened': {
          readonly plan: Plan;
          readonly before: Plan | null;
          readonly brings: readonly Exercise[];
        };
        readonly 'plan-not-opened': { readonly trouble: PlanFileTrouble };
        /** A third plan came in between, and stays. */
        readonly 'plan-not-restored': Nothing;
      };
    };
  }
}

/** What leads through a morning, and what changes a plan, is fetched with its first use. */
const leading = async () => (await Promise.all([import('./lead.ts'), allSentences()]))[0];
const planning = async () => (await Promise.all([import('./change-plan.ts'), allSentences()]))[0];
const newPlanPage = async () => (await import('./ui/pl-page-new-plan.ts')).PlPageNewPlan;
/** The code that leads, once a morning was begun: the end of a visit cannot wait for it. */
let lead: Awaited<ReturnType<typeof leading>> | null = null;
const led = async () => (lead = await leading());

/** The first page: today's session through the plan, led from exercise to exercise; and the plan itself. */
export default defineFeature('today', {
  needs: ['clock', 'days', 'downloads', 'newId', 'ownExercises', 'planFiles', 'plans', 'speaker', 'store'],
  slice: {
    plan: null,
    isPlanUnreadable: false,
    mornings: [],
    zone: '',
    morning: null,
    stop: null,
    isHalved: false,
    felt: NOT_SAID,
    stepOffer: null,
    planOffer: null,
    lessonOffer: null,
  },
  intents: {
    'begin-morning': async (_intent, app) => (await led()).begin(app),
    'go-on-morning': async (_intent, app) => (await led()).goOn(app),
    'next-exercise': async (_intent, app) => (await led()).next(app),
    'wait-for-me': async (_intent, app) => (await led()).happens(app, { kind: 'wait' }),
    'skip-exercise': async (_intent, app) => (await led()).skip(app),
    'take-easier': async (_intent, app) => (await led()).takeEasier(app),
    'end-morning': async ({ because }, app) => (await led()).end(app, because),
    'checked-in': async ({ when, checkInId }, app) => (await led()).checkedIn(app, when, checkInId),
    'leave-questions': (_intent, app) => leaveQuestions(app),
    feel: async ({ what, value }, app) => (await led()).feel(app, what, value),
    'take-programme': async ({ programmeId }, app) => (await planning()).takeProgramme(app, programmeId),
    'take-step': async ({ by }, app) => (await planning()).takeStep(app, by),
    'leave-step': (_intent, { store }) => store.set({ stepOffer: null }),
    'set-plan-days': async ({ days }, app) => (await planning()).setDays(app, days),
    'leave-plan': async (_intent, app) => (await planning()).leavePlan(app),
    'restore-plan': async ({ plan, over }, app) => (await planning()).restorePlan(app, plan, over),
    'open-plan-file': async ({ file }, app) => (await planning()).openPlanFile(app, file),
    'take-given-plan': async (_intent, app) => (await planning()).takeGivenPlan(app),
    'leave-given-plan': async (_intent, app) => (await planning()).leaveGivenPlan(app),
    'save-plan-file': async (_intent, app) => (await planning()).savePlanFile(app),
    'save-reminder': async ({ at }, app) => (await planning()).saveReminder(app, at),
  },
  pages: {
    start: {
      title: () => firstText().pages.start,
      bar: { order: 10 },
      load: async () => (await import('./ui/pl-page-today.ts')).PlPageToday,
      enter: (_route, app) => loadDay(app),
      keys: (key, { plan }) => (key === 'Enter' && plan ? { kind: 'go-on-morning' } : null),
    },
    between: {
      title: () => firstText().pages.between,
      under: 'start',
      load: async () => (await import('./ui/pl-page-between.ts')).PlPageBetween,
      isThere: hasRest,
      enter: async (_route, app) => (await led()).rest(app),
      // At once: a second of the rest that passes meanwhile would lead back to it.
      leave: (app) => lead?.leaveRest(app),
      keys: (key, { morning, felt }) => {
        // Where pain ends the day there is nothing else to go on to.
        if (felt.step?.kind === 'end')
          return ['Enter', 'Escape', ' '].includes(key) ? { kind: 'end-morning', because: felt.step.because } : null;
        if (key === 'Enter') return { kind: 'next-exercise' };
        if (key === 'Escape' || key === 's' || key === 'S') return { kind: 'end-morning', because: 'person' };
        const waits = morning?.stage.kind === 'between' && morning.stage.leftSeconds === null;
        return key === ' ' ? { kind: waits ? 'next-exercise' : 'wait-for-me' } : null;
      },
    },
    plan: {
      title: () => firstText().pages.plan,
      under: 'start',
      load: async () => (await import('./ui/pl-page-plan.ts')).PlPagePlan,
    },
    programmes: {
      title: () => firstText().pages.programmes,
      under: 'start',
      load: async () => (await import('./ui/pl-page-programmes.ts')).PlPageProgrammes,
    },
    'new-plan': {
      title: () => firstText().pages.newPlan,
      under: 'start',
      load: newPlanPage,
      isThere: ({ planOffer }) => planOffer?.kind === 'open',
      leave: ({ store }) => store.set({ planOffer: null }),
    },
    given: {
      title: () => firstText().pages.newPlan,
      under: 'start',
      parameters: { packed: anyText },
      load: newPlanPage,
      enter: async ({ packed }, app) => (await planning()).openPlanAddress(app, packed),
      leave: ({ store }) => store.set({ planOffer: null }),
    },
  },
  notices: {
    'plan-changed': {
      sentence: ({ how }) => text().plan[how],
      action: ({ before, planId }) => ({
        words: firstText().notices.undo,
        asks: [{ kind: 'restore-plan', plan: before, over: planId }],
        dismisses: true,
      }),
    },
    'plan-opened': {
      sentence: ({ plan }) => openedSentence(plan),
      action: ({ before, plan, brings }) => ({
        words: firstText().notices.undo,
        asks: [
          { kind: 'restore-plan', plan: before, over: plan.id },
          { kind: 'take-back-exercises', exercises: brings },
        ],
        dismisses: true,
      }),
    },
    'plan-not-restored': { sentence: () => text().plan.notRestored },
    'plan-not-opened': { sentence: ({ trouble }) => planFileSentence(trouble) },
  },
  start: (app) => {
    readToday(app);
    leaveLostRest(app);
    app.ports.plans.onChange(() => readToday(app));
  },
  daysChange: (app) => followDay(app),
  visitBegins: async (app) => ((await readStop(app)) ? { page: 'start' } : null),
  visitEnds: (visit, app) => lead?.visitEnds(visit, app) ?? null,
  erased: (app, where) => forgetDays(app, where),
});
