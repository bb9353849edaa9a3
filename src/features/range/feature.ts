import type { OwnRange } from '../../core/exercise/exercise.ts';
import { defineFeature } from '../../app/feature.ts';
import type { Intent } from '../../app/registry.ts';
import type { StateOf } from '../../app/state.ts';
import { notify } from '../../app/notices.ts';
import { rangesUnreadableSentence } from '../../text/say/failure.ts';
import { text } from '../../text/text.ts';
import { checkRange, offerFound } from './check-range.ts';
import { acceptRange, forgetRanges, leaveOffer, removeRange, undoRemoveRange } from './own-ranges.ts';
import type { RangeOffer } from './range-offer.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly range: {
      readonly slice: { readonly rangeOffer: RangeOffer | null };
      readonly intents: {
        /** Three slow repetitions to find the own range; then what was found is used, or not. */
        readonly 'check-range': { readonly exerciseId: string };
        readonly 'accept-range': Nothing;
        readonly 'decline-range': Nothing;
        readonly 'remove-range': { readonly exerciseId: string };
        readonly 'undo-remove-range': { readonly range: OwnRange };
      };
      /** What a range check found; only until it is accepted or not. */
      readonly pages: { readonly range: Nothing };
      readonly notices: {
        readonly 'range-removed': { readonly range: OwnRange };
        /** Own ranges that no longer read: the exercises are judged as for everybody. */
        readonly 'ranges-unreadable': { readonly count: number };
      };
    };
  }
}

/** How far this person moves by themselves, found by a check and used from then on. */
export default defineFeature('range', {
  needs: ['clock', 'ownRanges', 'speaker'],
  slice: { rangeOffer: null },
  intents: {
    'check-range': ({ exerciseId }, app) => checkRange(app, exerciseId),
    'accept-range': (_intent, app) => acceptRange(app),
    'decline-range': (_intent, app) => leaveOffer(app),
    'remove-range': ({ exerciseId }, { store, ports }) => removeRange(store, ports.ownRanges, exerciseId),
    'undo-remove-range': ({ range }, { store, ports }) => undoRemoveRange(store, ports.ownRanges, range),
  },
  pages: {
    range: {
      title: () => text().pages.range,
      under: 'start',
      load: async () => (await import('./ui/pl-page-range.ts')).PlPageRange,
      isThere: ({ rangeOffer }) => rangeOffer !== null,
      // Who walks away from what was found has not accepted it.
      leave: ({ store }) => store.set({ rangeOffer: null }),
      keys: answerOfKey,
    },
  },
  notices: {
    'range-removed': {
      sentence: () => text().range.removed,
      action: ({ range }) => ({ words: text().notices.undo, asks: [{ kind: 'undo-remove-range', range }] }),
    },
    'ranges-unreadable': { sentence: ({ count }) => rangesUnreadableSentence(count) },
  },
  start: ({ store, ports }) => {
    const { unreadable } = ports.ownRanges;
    if (unreadable > 0) notify(store, { kind: 'ranges-unreadable', count: unreadable });
  },
  visitEnds: offerFound,
  erased: ({ store, ports }) => forgetRanges(store, ports.ownRanges),
});

function answerOfKey(key: string, { rangeOffer }: StateOf<'range'>): Intent | null {
  if (!rangeOffer) return null;
  if (key === 'Escape') return { kind: 'decline-range' };
  if (key !== 'Enter') return null;
  return rangeOffer.offered ? { kind: 'accept-range' } : { kind: 'check-range', exerciseId: rangeOffer.exerciseId };
}
