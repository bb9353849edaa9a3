import type { Speaker } from '../../ports/voice.ts';
import { createTones, type Tones } from './tones.ts';
import { createVoice, type Voice } from './voice.ts';

export interface SpeakerParts {
  readonly voice: Voice;
  readonly tones: Tones;
}

/**
 * Speaks sentences one at a time. `now` cuts off the sentence that is being spoken; `next` waits for its end (only the
 * newest sentence waits); `idle` is spoken only while nothing else is. Without a voice on this device a sentence
 * becomes a sound. Never throws.
 */
export function createSpeaker(language: () => string, parts: Partial<SpeakerParts> = {}): Speaker {
  const { voice = createVoice(language), tones = createTones() } = parts;
  let muted = false;
  let wordsPerMinute = 150;
  let speaking = false;
  let waiting: string | null = null;

  const speak = (sentence: string): void => {
    speaking = true;
    voice.say(sentence, { wordsPerMinute, onEnd: goOn });
  };
  const goOn = (): void => {
    speaking = false;
    const next = waiting;
    waiting = null;
    if (next !== null) speak(next);
  };
  const hush = (): void => {
    waiting = null;
    speaking = false;
    voice.stop();
  };

  return {
    get hasVoice() {
      return voice.isThere;
    },
    say: (sentence, { urgency }) => {
      if (muted) return;
      if (!voice.isThere) return urgency === 'idle' ? undefined : tones.play('attention');
      if (urgency === 'now') hush();
      if (!speaking) return speak(sentence);
      if (urgency === 'next') waiting = sentence;
    },
    sound: (name) => {
      if (!muted) tones.play(name);
    },
    soundDelayMs: () => (muted ? 0 : tones.delayMs()),
    setMuted: (wanted) => {
      muted = wanted;
      if (muted) hush();
    },
    setRate: (wanted) => {
      wordsPerMinute = wanted;
    },
    stop: hush,
  };
}
