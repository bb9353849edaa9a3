import type { Consent } from '../../core/record/live-note.ts';

/** Picture and sound: what of them somebody gives, or takes of what the other one gives. */
export type MediaKinds = Pick<Consent, 'video' | 'sound'>;
export type MediaKind = keyof MediaKinds;

export const NO_MEDIA: MediaKinds = { video: false, sound: false };

/** What stands in both. */
export const inBoth = (one: MediaKinds, other: MediaKinds): MediaKinds => ({
  video: one.video && other.video,
  sound: one.sound && other.sound,
});

export const isAnyOf = ({ video, sound }: MediaKinds): boolean => video || sound;
export const isSame = (one: MediaKinds, other: MediaKinds): boolean =>
  one.video === other.video && one.sound === other.sound;

/** What one side gives and takes, and what it knows of the other one. */
export interface Media {
  readonly gives: MediaKinds;
  readonly takes: MediaKinds;
  readonly theyGive: MediaKinds;
  readonly theyTake: MediaKinds;
}

export const FIRST_MEDIA: Media = { gives: NO_MEDIA, takes: NO_MEDIA, theyGive: NO_MEDIA, theyTake: NO_MEDIA };

export type MediaEvent =
  /** This side gives so much from now on, or takes so much of what the other one gives. */
  | { readonly kind: 'give' | 'take'; readonly what: MediaKinds }
  /** The other side has said so. */
  | { readonly kind: 'they-give' | 'they-take'; readonly what: MediaKinds }
  /** The other one is there, or there anew and knows nothing of before. */
  | { readonly kind: 'met' };

/**
 * One side after one event. A yes is to what is given now: what is taken back, and given again later, needs another one. What this side
 * takes is told to the other one whenever it changes, and when they meet.
 */
export function stepMedia(now: Media, event: MediaEvent): Media {
  switch (event.kind) {
    case 'give':
      return { ...now, gives: event.what, theyTake: inBoth(now.theyTake, event.what) };
    case 'take':
      return { ...now, takes: inBoth(event.what, now.theyGive) };
    case 'they-give':
      return { ...now, theyGive: event.what, takes: inBoth(now.takes, event.what) };
    case 'they-take':
      return { ...now, theyTake: inBoth(event.what, now.gives) };
    case 'met':
      return { ...FIRST_MEDIA, gives: now.gives };
  }
}

/** What may leave this side: only what both have said yes to. */
export const goes = ({ gives, theyTake }: Media): MediaKinds => inBoth(gives, theyTake);
/** What of the other side is shown and heard here. */
export const comes = ({ takes, theyGive }: Media): MediaKinds => inBoth(takes, theyGive);
