import { afterAll, expect, it } from 'vitest';
import { createApp } from '../../../src/app/app.ts';
import { FEATURES } from '../../../src/features/index.ts';
import '../../../src/ui/shell/pl-app.ts';
import { makeWorld } from '../../app/fakes.ts';
import { MADE_UP, speak, speakTheSource } from '../../fixtures/made-up-languages.ts';
import { drawn, show } from '../some-state.ts';

afterAll(speakTheSource);

const typefaces = (): readonly string[] => [
  ...new Set([...document.fonts].map(({ family }) => family.replaceAll('"', ''))),
];

it('the typeface of a script comes where its language is in use, after the first page and the model, and not before', async () => {
  const app = createApp(makeWorld().ports, FEATURES);
  await speak(MADE_UP.veiled);
  await drawn(await show('pl-app', { app }));
  await expect.poll(() => document.documentElement.dir).toBe('rtl');
  expect(typefaces()).not.toContain('Noto Sans Arabic Variable');
  const { store } = app.kernel;
  store.set({ model: { ...store.state.model, status: 'ready' } });
  await expect.poll(typefaces).toContain('Noto Sans Arabic Variable');
  expect(typefaces()).not.toContain('Noto Sans Devanagari Variable');
});
