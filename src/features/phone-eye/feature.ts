import { defineFeature } from '../../app/feature.ts';
import { later } from '../../app/later.ts';
import { phoneBatteryLow, phoneMissed, phoneSlowing } from '../../text/say/phone-eye.ts';
import { firstText } from '../../text/text.ts';
import { allSentences } from '../../text/in-use.ts';
import { change, type EyeKernel } from './kernel.ts';
import type { Ends } from './ends.ts';
import { ASKED, NO_PHONE, type PhoneEyeState } from './phone-eye-state.ts';

declare module '../../app/registry.ts' {
  interface Features {
    readonly 'phone-eye': {
      readonly slice: { readonly phoneEye: PhoneEyeState };
      readonly intents: {
        /** Makes a code that a phone scans to become the eye of this device. */
        readonly 'use-phone': Nothing;
        /** The camera of this device is the eye again, and no phone. */
        readonly 'stop-phone': Nothing;
        /** The camera of this device looks along with the phone, or the phone alone again. */
        readonly 'use-both-cameras': { readonly isBoth: boolean };
        /** This device is the phone, and becomes the eye: its camera is opened. Also opens it anew. */
        readonly 'be-eye': Nothing;
        readonly 'use-other-eye-camera': Nothing;
        /** The phone looks itself however slow it is: no picture leaves it. */
        readonly 'keep-picture': Nothing;
        readonly 'end-eye': Nothing;
      };
      readonly pages: { readonly phone: Nothing; readonly eye: Nothing };
      readonly notices: {
        readonly 'phone-battery': { readonly level: number };
        readonly 'phone-slowing': Nothing;
        readonly 'phone-missed': Nothing;
      };
    };
  }
}

/** What connects the two is fetched with the first code, with all sentences. */
const code = later(async () => (await Promise.all([import('./ends.ts'), allSentences()]))[0]);
/** The ends of each app: a test has several in one process. */
const all = new WeakMap<object, Ends>();

async function endsOf(app: EyeKernel): Promise<Ends> {
  const here = all.get(app.store);
  if (here) return here;
  const [{ Ends }, devices] = await Promise.all([code.fetch(), app.ports.live.fetch()]);
  const ends = all.get(app.store) ?? new Ends(app, devices);
  all.set(app.store, ends);
  return ends;
}

/** A phone as the eye: it stands where no laptop can, and this laptop counts, speaks and stores as with a camera of its own. */
export default defineFeature('phone-eye', {
  needs: ['battery', 'cameras', 'clock', 'eyeTab', 'live', 'newId', 'speaker', 'visibility', 'wakeLock'],
  slice: { phoneEye: NO_PHONE },
  intents: {
    'use-phone': async (_intent, app) => (await endsOf(app)).usePhone(),
    'stop-phone': async (_intent, app) => (await endsOf(app)).stopPhone(),
    'use-both-cameras': ({ isBoth }, app) => all.get(app.store)?.lookAlong(isBoth),
    'be-eye': async (_intent, app) => (await endsOf(app)).beEye(),
    'use-other-eye-camera': async (_intent, app) => (await endsOf(app)).otherCamera(),
    'keep-picture': (_intent, app) => all.get(app.store)?.keepPicture(),
    'end-eye': (_intent, app) => all.get(app.store)?.end(),
  },
  pages: {
    phone: {
      title: () => firstText().pages.phone,
      under: 'exercises',
      load: async () => (await import('./ui/pl-page-phone.ts')).PlPagePhone,
      enter: async (_route, app) => (await endsOf(app)).offer(),
    },
    eye: {
      title: () => firstText().pages.eye,
      under: 'exercises',
      load: async () => (await import('./ui/pl-page-eye.ts')).PlPageEye,
      enter: async (_route, app) => void (await endsOf(app)),
    },
  },
  notices: {
    'phone-battery': { sentence: ({ level }) => phoneBatteryLow(level) },
    'phone-slowing': { sentence: () => phoneSlowing() },
    'phone-missed': { sentence: () => phoneMissed() },
  },
  erased: (app) => all.get(app.store)?.end(),
  start: async (app) => {
    // A page knows nothing of the one before it; the phone's leads back to the exercise.
    app.store.subscribe(({ route, phoneEye }) => {
      if (route.page === 'exercise' && phoneEye.forExercise !== route.exerciseId)
        change(app, { forExercise: route.exerciseId });
    });
    const { eyeTab } = app.ports;
    // Somebody here has to say so before the camera is opened: a link by itself sees nothing.
    const ask = (): void => change(app, { phone: ASKED });
    eyeTab.onInvited(() => {
      all.get(app.store)?.end();
      ask();
    });
    const kept = eyeTab.read();
    if (kept?.seat === 'guest') ask();
    if (kept?.isOn) (await endsOf(app)).beEye();
    if (kept?.seat === 'host') (await endsOf(app)).comeBack(kept.invite);
  },
});
