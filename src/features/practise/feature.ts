import type { DoneBefore } from '../../core/exercise/done-before.ts';
import { defineFeature } from '../../app/feature.ts';
import type { Kernel } from '../../app/kernel.ts';
import { later } from '../../app/later.ts';
import type { Intent } from '../../app/registry.ts';
import type { AppState } from '../../app/state.ts';
import { firstText } from '../../text/text.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly practise: {
      readonly intents: {
        readonly begin: { readonly exerciseId: string };
        /** Goes on with what is left of an exercise that was cut short, as a new session. */
        readonly 'carry-on': { readonly exerciseId: string; readonly from: DoneBefore };
      };
      /** Both pages exist only during a visit to the mat. */
      readonly pages: { readonly check: Nothing; readonly practise: Nothing };
    };
  }
}

const isThere = ({ run }: AppState): boolean => run !== null;

const practice = later(() => import('./practice.ts'));

/** The pages of a visit to the mat: the check before a set, the set, and the rest. */
export default defineFeature('practise', {
  intents: {
    begin: ({ exerciseId }, app) => begin(app, exerciseId),
    'carry-on': ({ exerciseId, from }, app) => begin(app, exerciseId, from),
  },
  code: practice.fetch,
  pages: {
    check: {
      title: () => firstText().pages.check,
      load: async () => (await import('./ui/pl-page-check.ts')).PlPageCheck,
      isThere,
      keys: intentOfKey,
    },
    practise: {
      title: () => firstText().pages.practise,
      load: async () => (await import('./ui/pl-page-practise.ts')).PlPagePractise,
      isThere,
      keys: intentOfKey,
    },
  },
});

/** Begins practice, with this person's own range and plan; `from`: with what is left. */
async function begin({ store, visit }: Kernel<AppState, never>, exerciseId: string, from?: DoneBefore): Promise<void> {
  await visit.begin(practice.fetch().then(({ practiceIn }) => practiceIn(store.state, exerciseId, from)));
}

function intentOfKey(key: string, { run }: AppState): Intent | null {
  switch (key) {
    case ' ':
      return run?.stage === 'paused' ? { kind: 'resume' } : { kind: 'pause' };
    case 'Escape':
    case 's':
    case 'S':
      return { kind: 'stop' };
    case 'Enter':
      return run?.stage === 'blocked' || run?.stage === 'reconnecting' ? { kind: 'reconnect' } : { kind: 'next' };
    default:
      return null;
  }
}
