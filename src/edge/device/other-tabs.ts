import type { OtherTabs } from '../../ports/device.ts';
import { parseTabNews, type StampedNews } from '../../schema/tab-news.ts';
import { RECORD_KEYS } from './record-keys.ts';
import { shareRecord, type Browser } from './shared-record.ts';

/** So many news are kept: more than happen before every tab has heard them. Of a session nothing but its id is in them. */
const KEPT = 20;

/** Tells other tabs what has happened, by a record that all tabs share. */
export function createOtherTabs(browser?: Browser): OtherTabs {
  const record = shareRecord<readonly StampedNews[]>(
    { key: RECORD_KEYS.news, parse: parseTabNews, toKeep: (told) => told },
    browser,
  );
  /** What this tab need not hear any more: what was told before it was opened, what it told itself, what it has heard. */
  const heard = new Set(record.read().map(({ stamp }) => stamp));
  return {
    tell: (news) => {
      const stamp = `${Date.now()} ${Math.random()}`;
      heard.add(stamp);
      void record.change((told) => [...told, { stamp, news }].slice(-KEPT));
    },
    onNews: (listener) =>
      record.onChange(() => {
        const fresh = record.read().filter(({ stamp }) => !heard.has(stamp));
        for (const { stamp } of fresh) heard.add(stamp);
        for (const { news } of fresh) listener(news);
      }),
  };
}
