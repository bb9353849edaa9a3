import type { Page } from '@playwright/test';

/** One call of the synthesiser. */
export interface Said {
  readonly sentence: string;
  readonly lang: string;
}

/**
 * From now on the pages of this tab have one voice of the device, of this language. It says each sentence in no time and notes it: a
 * loudspeaker is where a test ends.
 */
export async function listenToTheVoice(page: Page, lang: string): Promise<void> {
  await page.addInitScript((tag) => {
    const noted: Said[] = [];
    Object.assign(globalThis, { said: noted });
    const voice = { voiceURI: 'the one voice', name: 'The one voice', lang: tag, localService: true, default: true };
    class Utterance extends EventTarget {
      lang = '';
      rate = 1;
      voice: unknown = null;
      onstart: (() => void) | null = null;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      speaking: false,
      pending: false,
      paused: false,
      getVoices: () => [voice],
      speak: (utterance: Utterance) => {
        noted.push({ sentence: utterance.text, lang: utterance.lang || tag });
        setTimeout(() => {
          for (const type of ['start', 'end'] as const) {
            utterance[`on${type}`]?.();
            utterance.dispatchEvent(new Event(type));
          }
        }, 20);
      },
      cancel: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, lang);
}

/** All that was said since the page was loaded, in its order. */
export const said = (page: Page): Promise<readonly Said[]> =>
  page.evaluate(() => (globalThis as unknown as { said: readonly Said[] }).said);
