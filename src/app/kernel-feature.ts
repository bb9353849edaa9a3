import type { Settings } from '../ports/storage.ts';
import { useLanguage } from '../text/in-use.ts';
import { defineFeature, type Feature } from './feature.ts';
import type { Kernel } from './kernel.ts';
import { dismissKind, dismissNotice, notify } from './notices.ts';
import type { AppState } from './state.ts';

type Settled = Kernel<AppState, 'settings' | 'speaker'>;

/** What can be asked of the kernel itself, on every page. */
export const kernelFeature: Feature = defineFeature('kernel', {
  needs: ['settings', 'speaker'],
  intents: {
    go: ({ route }, app) => app.goTo(route),
    'use-camera': ({ deviceId }, app) => {
      app.store.set({ source: { kind: 'camera', deviceId } });
      return changeSettings({ cameraId: deviceId }, app);
    },
    'use-recording': ({ file, name }, { store }) => store.set({ source: { kind: 'recording', file, name } }),
    'begin-with-recording': ({ file, name }, { store, visit }) => {
      store.set({ source: { kind: 'recording', file, name } });
      return visit.beginAgain();
    },
    'load-model': async (_intent, app) => {
      await app.model.get();
      app.visit.ask('reconnect');
    },
    'change-settings': ({ change }, app) => changeSettings(change, app),
    'toggle-mute': (_intent, app) => changeSettings({ muted: !app.store.state.settings.muted }, app),
    next: (_intent, { visit }) => visit.ask('next'),
    pause: (_intent, { visit }) => visit.ask('pause'),
    resume: (_intent, { visit }) => visit.ask('resume'),
    stop: (_intent, { visit }) => visit.ask('stop'),
    reconnect: (_intent, { visit }) => visit.ask('reconnect'),
    'dismiss-notice': ({ noticeId }, { store }) => dismissNotice(store, noticeId),
    connection: ({ online }, { store }) => {
      if (online) dismissKind(store, 'offline');
      else notify(store, { kind: 'offline' });
    },
  },
});

/** Remembers changed settings; each takes effect at once. */
async function changeSettings(change: Partial<Settings>, { store, ports, model, visit }: Settled): Promise<void> {
  const before = store.state.settings;
  if (change.language !== undefined && change.language !== before.language) await useLanguage(change.language);
  // Another setting may have changed while the language was fetched.
  const settings = { ...store.state.settings, ...change };
  store.set({ settings });
  ports.settings.write(settings);
  ports.speaker.setMuted(settings.muted);
  ports.speaker.setRate(settings.wordsPerMinute);
  const sameModel =
    before.engine === settings.engine && before.model === settings.model && before.adaptModel === settings.adaptModel;
  if (sameModel) return;
  await model.reload();
  visit.ask('reconnect');
}
