import type { OwnRange } from '../../core/exercise/exercise.ts';
import { defineFeature } from '../../app/feature.ts';
import { later } from '../../app/later.ts';
import type { Intent } from '../../app/registry.ts';
import type { StateOf } from '../../app/state.ts';
import { notify } from '../../app/notices.ts';
import { rangesUnreadableSentence } from '../../text/say/failure.ts';
import { firstText, text } from '../../text/text.ts';
import { forgetRanges, leaveOffer, removeRange, showRanges, undoRemoveRange } from './own-ranges.ts';
import type { RangeOffer } from './range-offer.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly range: {
      readonly slice: { readonly rangeOffer: RangeOffer | null };
      readonly intents: {
        /** Three slow repetitions that find the person's own range. */
        readonly 'check-range': { readonly exerciseId: string };
        readonly 'accept-range': Nothing;
        readonly 'decline-range': Nothing;
        readonly 'remove-range': { readonly exerciseId: string };
        readonly 'undo-remove-range': { readonly range: OwnRange };
      };
      /** The range that a check has found; the page exists until the person has answered. */
      readonly pages: { readonly range: Nothing };
      readonly notices: {
        readonly 'range-removed': { readonly range: OwnRange };
        /** Own ranges that can no longer be read: their exercises are judged with the usual range. */
        readonly 'ranges-unreadable': { readonly count: number };
      };
    };
  }
}

const check = later(async () => {
  const [check, offer] = await Promise.all([import('./check-range.ts'), import('./offer.ts')]);
  return { ...check, ...offer };
});

/** How far this person moves without help: found by a check, accepted by the person, and used from then on. */
export default defineFeature('range', {
  needs: ['clock', 'ownRanges', 'speaker'],
  slice: { rangeOffer: null },
  intents: {
    'check-range': ({ exerciseId }, { store, visit }) =>
      visit.begin(check.fetch().then(({ rangeCheckIn }) => rangeCheckIn(store.state, exerciseId))),
    'accept-range': async (_intent, app) => (await check.fetch()).acceptRange(app),
    'decline-range': (_intent, app) => leaveOffer(app),
    'remove-range': ({ exerciseId }, { store, ports }) => removeRange(store, ports.ownRanges, exerciseId),
    'undo-remove-range': ({ range }, { store, ports }) => undoRemoveRange(store, ports.ownRanges, range),
  },
  pages: {
    range: {
      title: () => firstText().pages.range,
      under: 'exercises',
      load: async () => (await import('./ui/pl-page-range.ts')).PlPageRange,
      isThere: ({ rangeOffer }) => rangeOffer !== null,
      // A person who leaves the page has not accepted the range.
      leave: ({ store }) => store.set({ rangeOffer: null }),
      keys: answerOfKey,
    },
  },
  notices: {
    'range-removed': {
      sentence: () => text().range.removed,
      action: ({ range }) => ({ words: firstText().notices.undo, asks: [{ kind: 'undo-remove-range', range }] }),
    },
    'ranges-unreadable': { sentence: ({ count }) => rangesUnreadableSentence(count) },
  },
  start: ({ store, ports }) => {
    ports.ownRanges.onChange(() => showRanges(store, ports.ownRanges));
    const { unreadable } = ports.ownRanges;
    if (unreadable > 0) notify(store, { kind: 'ranges-unreadable', count: unreadable });
  },
  code: check.fetch,
  visitEnds: (visit, app) => check.here?.offerFound(visit, app) ?? null,
  erased: (app, where) => forgetRanges(app, where),
});

function answerOfKey(key: string, { rangeOffer }: StateOf<'range'>): Intent | null {
  if (!rangeOffer) return null;
  if (key === 'Escape') return { kind: 'decline-range' };
  if (key !== 'Enter') return null;
  return rangeOffer.offered ? { kind: 'accept-range' } : { kind: 'check-range', exerciseId: rangeOffer.exerciseId };
}
