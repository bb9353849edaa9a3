import type { Settings, SettingsStore } from '../../ports/storage.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../schema/settings.ts';

const KEY = 'plumbline.settings';

/**
 * Settings in localStorage. Where storing is refused (private windows, blocked site data), they last until the page
 * closes. A stored setting that cannot be understood counts as not chosen.
 */
export function createSettingsStore(storage: () => Storage = () => localStorage): SettingsStore {
  let current = recall(storage);
  return {
    read: () => current,
    write: (settings) => {
      current = settings;
      try {
        storage().setItem(KEY, JSON.stringify(settings));
      } catch (error) {
        console.warn('Settings are kept for this visit only:', error);
      }
    },
  };
}

function recall(storage: () => Storage): Settings {
  try {
    return parseSettings(JSON.parse(storage().getItem(KEY) ?? 'null'));
  } catch (error) {
    console.warn('Settings could not be read; the defaults are used:', error);
    return DEFAULT_SETTINGS;
  }
}
