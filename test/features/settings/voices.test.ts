import { expect, it } from 'vitest';
import { makeWorld } from '../../app/fakes.ts';

const VOICES = [
  { id: 'one', name: 'One' },
  { id: 'two', name: 'Two' },
];

it('lists the voices of this device on the page of settings, also those that the browser has read only later', async () => {
  const { app, speaker } = makeWorld();
  await app.start();
  speaker.voicesThere = VOICES.slice(0, 1);
  await app.dispatch({ kind: 'go', route: { page: 'settings' } });
  expect(app.state.voices).toEqual(VOICES.slice(0, 1));
  speaker.voicesThere = VOICES;
  speaker.say('the browser has read its voices');
  expect(app.state.voices).toEqual(VOICES);
});

it('speaks with the voice that was chosen, at once and the next time', async () => {
  const { app, ports, speaker } = makeWorld();
  await app.dispatch({ kind: 'change-settings', change: { voiceId: 'two' } });
  expect(speaker.voiceId).toBe('two');
  expect(ports.settings.read().voiceId).toBe('two');
});
