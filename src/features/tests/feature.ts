import { findTest } from '../../core/assess/timed-tests.ts';
import { defineFeature } from '../../app/feature.ts';
import type { Kernel } from '../../app/kernel.ts';
import { anyText } from '../../app/route.ts';
import { loadEarlier } from '../../app/sessions.ts';
import { toPractise } from '../../app/run/run-purpose.ts';
import type { AppState } from '../../app/state.ts';
import { firstText } from '../../text/text.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly tests: {
      readonly intents: { readonly 'begin-test': { readonly testId: string } };
      readonly pages: { readonly test: { readonly testId: string } };
    };
  }
}

/** Timed tests, by the protocols that clinics use. */
export default defineFeature('tests', {
  needs: ['store'],
  intents: { 'begin-test': ({ testId }, app) => beginTest(testId, app) },
  pages: {
    test: {
      parameters: { testId: anyText },
      title: () => firstText().pages.test,
      under: 'exercises',
      load: async () => (await import('./ui/pl-page-test.ts')).PlPageTest,
      enter: async ({ testId }, { store, ports }) => {
        const test = findTest(testId);
        if (test) await loadEarlier(store, ports.store, { kind: 'test', id: test.id });
      },
    },
  },
});

/** Begins a timed test. A test ignores this person's own range and plan: it is the same for everybody. */
async function beginTest(testId: string, { store, visit }: Kernel<AppState, never>): Promise<void> {
  const test = findTest(testId);
  const exercise = store.state.exercises.find(({ id }) => id === test?.exerciseId);
  if (!test || !exercise) return;
  await visit.begin({ exercise, test, purpose: toPractise(), isKept: true, back: { page: 'test', testId } });
}
