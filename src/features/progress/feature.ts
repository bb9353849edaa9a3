import { defineFeature } from '../../app/feature.ts';
import { later } from '../../app/later.ts';
import type { CalendarDay } from '../../core/record/calendar-day.ts';
import { firstText } from '../../text/text.ts';
import { NOTHING_KEPT, type KeptProgress } from './kept-progress.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly progress: {
      readonly slice: {
        /** What is kept of how it goes, as it was read last. */
        readonly progress: KeptProgress;
      };
      readonly intents: { readonly 'load-progress': Nothing };
      readonly pages: {
        readonly progress: Nothing;
        /** A month on paper, by its first day. */
        readonly 'month-report': { readonly month: CalendarDay };
      };
    };
  }
}

/** Reader of a month in an address: its first day. */
const aMonth = (part: string): CalendarDay | null => (/^2\d{3}-(0[1-9]|1[0-2])-01$/.test(part) ? part : null);

const reading = later(() => import('./load-progress.ts'));

/** What has changed over time: days, ranges, pain, tests, function, and whether that is more than the measurement error. */
export default defineFeature('progress', {
  needs: ['clock', 'days', 'store'],
  slice: { progress: NOTHING_KEPT },
  intents: { 'load-progress': async (_intent, app) => (await reading.fetch()).loadProgress(app) },
  code: reading.fetch,
  pages: {
    progress: {
      title: () => firstText().pages.progress,
      bar: { order: 20 },
      load: async () => (await import('./ui/pl-page-progress.ts')).PlPageProgress,
      enter: async (_route, app) => (await reading.fetch()).loadProgress(app),
    },
    'month-report': {
      parameters: { month: aMonth },
      title: () => firstText().pages.monthReport,
      under: 'progress',
      load: async () => (await import('./ui/pl-page-month-report.ts')).PlPageMonthReport,
      enter: async (_route, app) => (await reading.fetch()).loadProgress(app),
    },
  },
  erased: ({ store }) => store.set({ progress: { ...NOTHING_KEPT, status: 'ready', zone: store.state.progress.zone } }),
});
