import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/schema/settings.ts';

it('remember the language that was chosen, and none where none was or it is not understood', () => {
  expect(parseSettings({ ...DEFAULT_SETTINGS, language: 'de-AT' }).language).toBe('de-AT');
  expect(parseSettings({ theme: 'dark' }).language).toBeNull();
  expect(parseSettings({ theme: 'dark', language: 3 })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});
