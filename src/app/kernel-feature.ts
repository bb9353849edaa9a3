import type { Settings } from '../ports/storage.ts';
import { useLanguage } from '../text/in-use.ts';
import { defineFeature, type Feature } from './feature.ts';
import type { Kernel } from './kernel.ts';
import { dismissKind, dismissNotice, notify } from './notices.ts';
import type { AppState } from './state.ts';
import { visitIsOver } from './visit-is-over.ts';

type Settled = Kernel<AppState, 'clipboard' | 'settings' | 'speaker'>;

/** What can be asked of the kernel itself, on every page. */
export const kernelFeature: Feature = defineFeature('kernel', {
  needs: ['clipboard', 'settings', 'speaker'],
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
    'copy-details': async ({ details }, { store, ports }) =>
      notify(store, { kind: 'copied', done: await ports.clipboard.write(details) }),
  },
  start: (app) => {
    app.ports.settings.onChange(() => void followSettings(app));
  },
});

/** Remembers changed settings; each takes effect at once. */
async function changeSettings(change: Partial<Settings>, app: Settled): Promise<void> {
  const before = app.store.state.settings;
  if (change.language !== undefined && change.language !== before.language) await useLanguage(change.language);
  app.ports.settings.change(change);
  // Another setting may have changed while the language was fetched.
  show({ ...app.store.state.settings, ...change }, app);
  if (isModelOf(before, app.store.state.settings)) return;
  await app.model.reload();
  app.visit.ask('reconnect');
}

/**
 * Takes over what another tab has changed. A visit to the mat goes on with the camera and the model that it began with: they
 * change once it is over.
 */
async function followSettings(app: Settled): Promise<void> {
  const { store, ports } = app;
  const before = store.state.settings;
  const { language } = ports.settings.read();
  if (language !== before.language) await useLanguage(language);
  show(ports.settings.read(), app);
  await visitIsOver(store);
  const { settings, source } = store.state;
  if (source.kind === 'camera' && settings.cameraId !== before.cameraId)
    store.set({ source: { kind: 'camera', deviceId: settings.cameraId } });
  if (!isModelOf(before, settings)) await app.model.reload();
}

function show(settings: Settings, { store, ports }: Settled): void {
  store.set({ settings });
  ports.speaker.setMuted(settings.muted);
  ports.speaker.setRate(settings.wordsPerMinute);
  ports.speaker.setVoice(settings.voiceId);
}

const isModelOf = (one: Settings, other: Settings): boolean =>
  one.engine === other.engine && one.model === other.model && one.adaptModel === other.adaptModel;
