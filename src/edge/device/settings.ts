import type { SettingsStore } from '../../ports/storage.ts';
import { parseSettings } from '../../schema/settings.ts';
import { RECORD_KEYS } from './record-keys.ts';
import { shareRecord, type Browser } from './shared-record.ts';

/**
 * Settings, shared by all tabs. Where storing is refused (private windows, blocked site data), they last until the page
 * closes. A stored setting that cannot be understood counts as not chosen; what a newer app has stored beside them stays.
 */
export function createSettingsStore(browser?: Browser): SettingsStore {
  const record = shareRecord(
    {
      key: RECORD_KEYS.settings,
      parse: parseSettings,
      toKeep: (settings, stored) => ({ ...(typeof stored === 'object' ? stored : null), ...settings }),
    },
    browser,
  );
  return {
    read: () => record.read(),
    change: (change) => void record.change((now) => ({ ...now, ...change })),
    onChange: (listener) => record.onChange(listener),
  };
}
