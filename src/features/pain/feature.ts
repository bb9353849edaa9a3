import type { CheckIn } from '../../care/pain/check-in.ts';
import type { Scale, ScaledActivity } from '../../care/pain/function-scale.ts';
import type { FlagId } from '../../care/pain/red-flag-ids.ts';
import { AWAITED, awaiting } from '../../app/awaited.ts';
import { defineFeature } from '../../app/feature.ts';
import type { Kernel } from '../../app/kernel.ts';
import { dismissKind, notify } from '../../app/notices.ts';
import type { Intent } from '../../app/registry.ts';
import type { StateOf } from '../../app/state.ts';
import { allSentences } from '../../text/in-use.ts';
import { firstText, text } from '../../text/text.ts';
import type { Asking, Draft } from './asking.ts';
import { keepWhatEnds, leaveQuestions } from './leaving.ts';
import { forgetTold, NOTHING_TICKED, NOTHING_TOLD, type FlagsResult, type Ticked, type Told } from './told.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly pain: {
      readonly slice: {
        /** The questions before or after, where somebody is asked; null while what was told before is being read. */
        readonly asking: Asking | null;
        readonly told: Told;
        /** What came of the warning signs on their own page; null: nothing yet. */
        readonly flagsResult: FlagsResult | null;
        readonly ticked: Ticked;
      };
      readonly intents: {
        /** An answer. */
        readonly tell: { readonly change: Partial<Draft> };
        /** The question that is shown is left out. */
        readonly 'dont-say': Nothing;
        readonly 'tell-next': Nothing;
        readonly 'tell-back': Nothing;
        /** All questions are left out. */
        readonly 'leave-out': Nothing;
        /** What was told ends the day. */
        readonly 'end-day': Nothing;
        /** What is ticked on the page of the warning signs, before it is sent. */
        readonly 'tick-flags': { readonly flags: readonly FlagId[]; readonly knownFlags: readonly FlagId[] };
        readonly 'check-flags': { readonly flags: readonly FlagId[]; readonly knownFlags: readonly FlagId[] };
        readonly 'end-by-flags': Nothing;
        readonly 'load-told': Nothing;
        readonly 'keep-function': { readonly activities: readonly ScaledActivity[] };
        readonly 'remove-check-in': { readonly checkInId: string };
        readonly 'undo-remove-check-in': { readonly checkIn: CheckIn };
        readonly 'remove-scale': { readonly scaleId: string };
        readonly 'undo-remove-scale': { readonly scale: Scale };
      };
      readonly pages: {
        readonly before: Nothing;
        readonly after: Nothing;
        readonly flags: Nothing;
        readonly function: Nothing;
      };
      readonly notices: {
        readonly 'check-in-removed': { readonly checkIn: CheckIn };
        readonly 'scale-removed': { readonly scale: Scale };
        readonly 'function-kept': Nothing;
      };
    };
  }
}

type Waiting = Kernel<StateOf<'pain'>, 'clock'>;

/** The code of the questions, that of what was told, and the sentences of both are fetched when they are first needed. */
const telling = (app: Waiting) => inTime(app, import('./telling.ts'));
const entries = (app: Waiting) => inTime(app, import('./entries.ts'));

/** Code that comes late is said to be late, and is used when it is there. */
async function inTime<T>({ store, ports }: Waiting, code: Promise<T>): Promise<T> {
  const onLate = (): void => notify(store, { kind: 'late', failure: AWAITED.code.says });
  try {
    const [fetched] = await awaiting('code', Promise.all([code, allSentences()]), { clock: ports.clock, onLate });
    return fetched;
  } finally {
    dismissKind(store, 'late');
  }
}

/** What no camera sees: pain, where, effort, warning signs before and after exercising, and what somebody can do. */
export default defineFeature('pain', {
  needs: ['clock', 'days', 'newId', 'plans', 'speaker', 'visibility'],
  slice: { asking: null, told: NOTHING_TOLD, flagsResult: null, ticked: NOTHING_TICKED },
  intents: {
    tell: async ({ change }, app) => (await telling(app)).tell(app, change),
    'dont-say': async (_intent, app) => (await telling(app)).dontSay(app),
    'tell-next': async (_intent, app) => (await telling(app)).goOn(app),
    'tell-back': async (_intent, app) => (await telling(app)).goBack(app),
    'leave-out': async (_intent, app) => (await telling(app)).leaveOut(app),
    'end-day': async (_intent, app) => (await telling(app)).endDay(app),
    'tick-flags': ({ flags, knownFlags }, { store }) =>
      store.set({ ticked: { ...store.state.ticked, flags, knownFlags } }),
    'check-flags': async (ticked, app) => (await entries(app)).checkFlags(app, ticked),
    'end-by-flags': async (_intent, app) => (await entries(app)).endByFlags(app),
    'load-told': async (_intent, app) => (await entries(app)).loadTold(app),
    'keep-function': async ({ activities }, app) => (await entries(app)).keepFunction(app, activities),
    'remove-check-in': async ({ checkInId }, app) => (await entries(app)).removeCheckIn(app, checkInId),
    'undo-remove-check-in': async ({ checkIn }, app) => (await entries(app)).undoRemoveCheckIn(app, checkIn),
    'remove-scale': async ({ scaleId }, app) => (await entries(app)).removeScale(app, scaleId),
    'undo-remove-scale': async ({ scale }, app) => (await entries(app)).undoRemoveScale(app, scale),
  },
  pages: {
    before: {
      title: () => firstText().pages.before,
      under: 'start',
      load: async () => (await import('./ui/pl-page-telling.ts')).PlPageTelling,
      enter: async (_route, app) => (await telling(app)).beginTelling(app, 'before'),
      leave: leaveQuestions,
      keys: answerOfKey,
    },
    after: {
      title: () => firstText().pages.after,
      under: 'start',
      load: async () => (await import('./ui/pl-page-telling.ts')).PlPageTelling,
      enter: async (_route, app) => (await telling(app)).beginTelling(app, 'after'),
      leave: leaveQuestions,
      keys: answerOfKey,
    },
    flags: {
      title: () => firstText().pages.flags,
      under: 'start',
      load: async () => (await import('./ui/pl-page-flags.ts')).PlPageFlags,
      leave: leaveQuestions,
    },
    function: {
      title: () => firstText().pages.function,
      under: 'start',
      load: async () => (await import('./ui/pl-page-function.ts')).PlPageFunction,
      enter: async (_route, app) => (await entries(app)).loadTold(app),
    },
  },
  notices: {
    'check-in-removed': {
      sentence: () => text().pain.told.removed,
      action: ({ checkIn }) => ({ words: firstText().notices.undo, asks: [{ kind: 'undo-remove-check-in', checkIn }] }),
    },
    'scale-removed': {
      sentence: () => text().pain.told.removed,
      action: ({ scale }) => ({ words: firstText().notices.undo, asks: [{ kind: 'undo-remove-scale', scale }] }),
    },
    'function-kept': { sentence: () => text().functioning.saved },
  },
  start: (app) => {
    app.ports.visibility.onChange((hidden) => {
      if (hidden) keepWhatEnds(app);
      else if (app.store.state.asking) void telling(app).then(({ readAnew }) => readAnew(app));
    });
  },
  erased: (app) => forgetTold(app),
});

/** Enter goes on, and does what the large button says; Escape goes back. Numbers are the scale's own keys. */
function answerOfKey(key: string, { asking }: StateOf<'pain'>): Intent | null {
  if (!asking) return null;
  if (key === 'Escape') return { kind: 'tell-back' };
  if (key !== 'Enter') return null;
  return { kind: asking.step === 'end' ? 'end-day' : 'tell-next' };
}
