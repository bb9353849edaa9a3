import { findTest } from '../../core/assess/timed-tests.ts';
import { defineFeature } from '../../app/feature.ts';
import { later } from '../../app/later.ts';
import { anyText } from '../../app/route.ts';
import { loadEarlier } from '../../app/sessions.ts';
import { firstText } from '../../text/text.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly tests: {
      readonly intents: { readonly 'begin-test': { readonly testId: string } };
      readonly pages: { readonly test: { readonly testId: string } };
    };
  }
}

const test = later(() => import('./test-visit.ts'));

/** Timed tests, by the protocols that clinics use. */
export default defineFeature('tests', {
  needs: ['store'],
  intents: {
    'begin-test': ({ testId }, { store, visit }) =>
      visit.begin(test.fetch().then(({ testIn }) => testIn(store.state, testId))),
  },
  code: test.fetch,
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
