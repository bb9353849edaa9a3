/** A phone as the eye: the laptop's page with the code and with the phone, and the page of the phone. */
import '../../../src/features/phone-eye/ui/pl-page-eye.ts';
import '../../../src/features/phone-eye/ui/pl-page-phone.ts';
import { createFeed } from '../../../src/app/feed.ts';
import type { EyeSight, EyeState } from '../../../src/care/live/eye-word.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import {
  ASKED,
  NO_PHONE,
  type LaptopSide,
  type PhoneEyeState,
  type PhoneSide,
} from '../../../src/features/phone-eye/phone-eye-state.ts';
import { someState } from '../some-state.ts';
import { ENGINE, page, type PageState } from './page-state.ts';

const up = { kind: 'up', code: '' } as const;
const laptop: LaptopSide = {
  invite: { room: 'AbCdEfGhIjKlMnOpQrSt-A', secret: '0123456789_bcdefghijkg' },
  status: { kind: 'waiting' },
  phone: null,
  seesSomebody: null,
  picture: null,
  trouble: null,
  feed: createFeed(),
};
const sees: EyeSight = { kind: 'sees', way: 'poses', looksPerS: 21.4 };
const phone: EyeState = { sight: sees, engine: ENGINE, isSlowing: false, battery: null, camera: '' };
const withEye = (phoneEye: Partial<PhoneEyeState>) => ({
  ...someState({}),
  phoneEye: { ...NO_PHONE, isAble: true, forExercise: birdDog.id, ...phoneEye },
});
const onLaptop = (change: Partial<LaptopSide>) => withEye({ laptop: { ...laptop, ...change } });
const onPhone = (change: Partial<PhoneSide>) =>
  withEye({ phone: { ...ASKED, stage: 'on', status: up, exerciseId: birdDog.id, ...change } });
const tired = { ...phone, isSlowing: true, battery: { level: 0.15, isCharging: false } };

export const phoneEyePages = (): readonly PageState[] => [
  page('phone, the code', 'pl-page-phone', onLaptop({})),
  page('phone, in a browser that cannot', 'pl-page-phone', withEye({ trouble: 'no-live-here' })),
  page('phone, another one has the code', 'pl-page-phone', onLaptop({ trouble: 'full' })),
  page('phone, being tried', 'pl-page-phone', onLaptop({ status: up, phone: { ...phone, sight: { kind: 'trying' } } })),
  page('phone, looking', 'pl-page-phone', onLaptop({ status: up, phone, seesSomebody: true })),
  page('phone, looking beside', 'pl-page-phone', {
    ...onLaptop({ status: up, phone, seesSomebody: true }),
    source: { kind: 'camera', deviceId: null, beside: { open: () => Promise.reject(new Error('')), at: () => null } },
  }),
  page('phone, the only eye', 'pl-page-phone', {
    ...onLaptop({ status: up, phone, seesSomebody: true }),
    source: { kind: 'phone', eye: { open: () => Promise.reject(new Error('')), at: () => null } },
  }),
  page('phone, slow and empty', 'pl-page-phone', onLaptop({ status: up, phone: tired, seesSomebody: false })),
  page(
    'phone, sending its picture',
    'pl-page-phone',
    onLaptop({ status: up, phone: { ...phone, sight: { kind: 'sees', way: 'picture', looksPerS: 7.8 } } }),
  ),
  page(
    'phone, asleep',
    'pl-page-phone',
    onLaptop({ status: up, phone: { ...phone, sight: { kind: 'blind', why: 'hidden' } } }),
  ),
  page('phone, away', 'pl-page-phone', onLaptop({ status: { kind: 'down', sinceMs: 0 }, phone })),
  page('eye, without a code', 'pl-page-eye', withEye({})),
  page('eye, asked', 'pl-page-eye', withEye({ phone: ASKED })),
  page('eye, over', 'pl-page-eye', withEye({ phone: { ...ASKED, stage: 'over', trouble: 'ended' } })),
  page('eye, being tried', 'pl-page-eye', onPhone({ sight: { kind: 'trying' } })),
  page('eye, looking', 'pl-page-eye', onPhone({ sight: sees, seesSomebody: true })),
  page('eye, in a set', 'pl-page-eye', onPhone({ sight: sees, seesSomebody: true, task: 'set' })),
  page(
    'eye, too slow',
    'pl-page-eye',
    onPhone({ sight: { kind: 'sees', way: 'picture', looksPerS: 7.8 }, exerciseId: null }),
  ),
  page('eye, not allowed', 'pl-page-eye', onPhone({ sight: { kind: 'blind', why: 'denied' } })),
];
