import { defineFeature } from '../../app/feature.ts';
import type { Kernel } from '../../app/kernel.ts';
import type { StateOf } from '../../app/state.ts';
import type { VoiceChoice } from '../../ports/voice.ts';
import { firstText, text } from '../../text/text.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly settings: {
      readonly slice: {
        /** The voices that this device has for the language in use. */
        readonly voices: readonly VoiceChoice[];
      };
      readonly intents: { readonly 'try-voice': Nothing };
      readonly pages: { readonly settings: Nothing };
    };
  }
}

/** The page of the remembered choices. */
export default defineFeature('settings', {
  needs: ['speaker'],
  slice: { voices: [] },
  intents: {
    'try-voice': (_intent, { ports }) => {
      ports.speaker.sound('counted');
      ports.speaker.say(text().voice.sample, { urgency: 'now' });
    },
  },
  pages: {
    settings: {
      title: () => firstText().pages.settings,
      bar: { order: 30 },
      load: async () => (await import('./ui/pl-page-settings.ts')).PlPageSettings,
      enter: (_route, app) => listVoices(app),
    },
  },
  start: (app) => {
    app.ports.speaker.onChange(() => listVoices(app));
    app.store.subscribe(() => listVoices(app));
  },
  keys: (key) => (key === 'm' || key === 'M' ? { kind: 'toggle-mute' } : null),
});

/** Lists the voices anew where the page of settings shows them: browsers read them late, and another language has others. */
function listVoices({ store, ports }: Kernel<StateOf<'settings'>, 'speaker'>): void {
  if (store.state.route.page !== 'settings') return;
  const voices = ports.speaker.voices();
  if (voices.map(({ id }) => id).join('\n') !== store.state.voices.map(({ id }) => id).join('\n'))
    store.set({ voices });
}
