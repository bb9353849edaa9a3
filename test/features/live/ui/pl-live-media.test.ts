import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../../src/features/live/ui/pl-live-bar.ts';
import '../../../../src/features/live/ui/pl-live-media.ts';
import type { PlLiveMedia } from '../../../../src/features/live/ui/pl-live-media.ts';
import {
  FIRST_CONSENT,
  NO_MEDIA_SHOWN,
  NOT_LIVE,
  type MediaShown,
  type PatientMeeting,
} from '../../../../src/features/live/live-state.ts';
import { allSentences } from '../../../../src/text/in-use.ts';
import { mediaTrouble, offerSentence } from '../../../../src/text/say/live-session.ts';
import { show, someState } from '../../../ui/some-state.ts';

beforeEach(() => allSentences());
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A picture of the page itself, for which no device is asked. */
const picture = (): MediaStream => document.createElement('canvas').captureStream(1);
/** A sound of the page itself. */
function sound(): MediaStream {
  const context = new AudioContext();
  return context.createMediaStreamDestination().stream;
}

const shown = async (stream: MediaStream | null): Promise<PlLiveMedia> => {
  const element = await show('pl-live-media', { stream, name: 'Anna' });
  await element.updateComplete;
  return element;
};
const videoIn = (element: Element): HTMLVideoElement | null => element.shadowRoot?.querySelector('video') ?? null;

describe('the other one, seen and heard', () => {
  it('is played as it comes, and nothing of it is left where it ends', async () => {
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    const stream = picture();
    const element = await shown(stream);
    const video = videoIn(element);
    expect(video?.srcObject).toBe(stream);
    expect(video?.muted).toBe(false);
    element.stream = null;
    await element.updateComplete;
    expect(videoIn(element)).toBeNull();
    expect(video?.srcObject).toBeNull();
  });

  it('is low while the app speaks', async () => {
    const element = await shown(picture());
    expect(videoIn(element)?.volume).toBe(1);
    element.low = true;
    await element.updateComplete;
    expect(videoIn(element)?.volume).toBeLessThan(0.3);
    element.low = false;
    await element.updateComplete;
    expect(videoIn(element)?.volume).toBe(1);
  });

  it('can be turned on by hand where the browser holds back its sound, and is seen meanwhile', async () => {
    let isTouched = false;
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(function (this: HTMLMediaElement) {
      return isTouched || this.muted ? Promise.resolve() : Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    const element = await shown(new MediaStream([...picture().getTracks(), ...sound().getTracks()]));
    const button = (): HTMLButtonElement | null => element.shadowRoot?.querySelector('button') ?? null;
    await expect.poll(button).not.toBeNull();
    expect(videoIn(element)?.muted).toBe(true);
    isTouched = true;
    button()?.click();
    await expect.poll(button).toBeNull();
    expect(videoIn(element)?.muted).toBe(false);
  });
});

describe('the bar above every page', () => {
  const bar = async (media: Partial<MediaShown>, change: Partial<ReturnType<typeof someState>> = {}) => {
    const meeting: PatientMeeting = {
      ...{ id: 'one', seat: 'host', invite: null, byHand: null, status: { kind: 'up', code: '1' }, isLate: false },
      ...{ peer: { name: 'Anna', language: 'en' }, phase: 'admitted', trouble: null, endedBy: null, role: 'patient' },
      ...{ consent: FIRST_CONSENT, isChoosing: false, asked: null, targets: [], notes: [] },
      media: { ...NO_MEDIA_SHOWN, ...media },
    };
    const state = { ...someState(change), live: { ...NOT_LIVE, meetings: [meeting] } };
    return (await show('pl-live-bar', { state })).shadowRoot!;
  };
  const isLow = (root: ShadowRoot): boolean => root.querySelector('pl-live-media')?.low ?? false;

  it('lowers the other one only while the app can be heard', async () => {
    const { settings } = someState();
    expect(isLow(await bar({}))).toBe(false);
    expect(isLow(await bar({}, { saying: 'Left, two' }))).toBe(true);
    expect(isLow(await bar({}, { saying: 'Left, two', hasVoice: false }))).toBe(false);
    expect(isLow(await bar({}, { saying: 'Left, two', settings: { ...settings, muted: true } }))).toBe(false);
  });

  it('asks once whether the other one is to be seen and heard, and says why something is not given', async () => {
    const video = { video: true, sound: false };
    expect((await bar({ theyGive: video })).querySelector('.offer')?.textContent).toContain(
      offerSentence('Anna', video),
    );
    expect((await bar({ theyGive: video, answered: video })).querySelector('.offer')).toBeNull();
    const root = await bar({ trouble: { kind: 'sound', why: 'denied' } });
    expect(root.querySelector('[role=status].told')?.textContent).toContain(
      mediaTrouble({ kind: 'sound', why: 'denied' }),
    );
  });
});
