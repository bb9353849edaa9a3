import * as v from 'valibot';
import type { TabNews } from '../ports/device.ts';
import { exactly, parseBy } from './parse.ts';

/** News as it is passed on. `stamp`: tells it from the same news at another time. */
export interface StampedNews {
  readonly stamp: string;
  readonly news: TabNews;
}

const stamped = exactly<StampedNews>()(
  v.object({
    stamp: v.string(),
    news: v.variant('kind', [
      v.object({ kind: v.literal('sessions-changed') }),
      v.object({ kind: v.literal('days-changed') }),
      v.object({ kind: v.literal('restored') }),
      v.object({ kind: v.literal('session-deleted'), sessionId: v.string() }),
      v.object({ kind: v.literal('erased') }),
    ]),
  }),
);

/** The latest news of all tabs, oldest first. What an app of another version tells and this one does not know is left out. */
export const parseTabNews = (json: unknown): readonly StampedNews[] =>
  (Array.isArray(json) ? json : []).flatMap((one: unknown) => {
    const read = parseBy(stamped, one);
    return read.ok ? [read.value] : [];
  });
