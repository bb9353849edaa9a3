import { defineFeature } from '../../app/feature.ts';
import { firstText } from '../../text/text.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly about: { readonly pages: { readonly about: Nothing } };
  }
}

/** A page about the app: what it is, what a camera cannot know, privacy, keys. */
export default defineFeature('about', {
  pages: {
    about: {
      title: () => firstText().pages.about,
      bar: { order: 40 },
      load: async () => (await import('./ui/pl-page-about.ts')).PlPageAbout,
    },
  },
});
