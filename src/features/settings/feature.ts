import { defineFeature } from '../../app/feature.ts';
import { text } from '../../text/text.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly settings: {
      readonly intents: { readonly 'try-voice': Nothing };
      readonly pages: { readonly settings: Nothing };
    };
  }
}

/** The page of the remembered choices. */
export default defineFeature('settings', {
  needs: ['speaker'],
  intents: {
    'try-voice': (_intent, { ports }) => {
      ports.speaker.sound('counted');
      ports.speaker.say(text().voice.sample, { urgency: 'now' });
    },
  },
  pages: {
    settings: {
      title: () => text().pages.settings,
      bar: { order: 30 },
      load: async () => (await import('./ui/pl-page-settings.ts')).PlPageSettings,
    },
  },
  keys: (key) => (key === 'm' || key === 'M' ? { kind: 'toggle-mute' } : null),
});
