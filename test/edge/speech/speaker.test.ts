import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeaker } from '../../../src/edge/speech/speaker.ts';
import { createTones, type ToneName } from '../../../src/edge/speech/tones.ts';
import { createVoice } from '../../../src/edge/speech/voice.ts';
import type { Speaker } from '../../../src/ports/voice.ts';
import { speakerContract } from '../../contracts/speaker.ts';

const PATIENCE_MS = 4000;

const voiceOf = (lang: string, localService = true): SpeechSynthesisVoice => ({
  lang,
  localService,
  name: `${lang} voice`,
  voiceURI: lang,
  default: false,
});

/** The browser's voice, controlled by the test: a sentence lasts until the test ends it. */
class FakeSynthesis {
  readonly said: SpeechSynthesisUtterance[] = [];
  voices = [voiceOf('de-DE'), voiceOf('en-US', false), voiceOf('en-GB')];
  cancelled = 0;
  paused = false;

  private readonly listeners = new EventTarget();

  addEventListener(kind: string, listener: EventListener): void {
    this.listeners.addEventListener(kind, listener);
  }
  /** The browser has read the device's voices. */
  read(voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.listeners.dispatchEvent(new Event('voiceschanged'));
  }
  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }
  // A test cannot make a real voice object, and an utterance accepts no other.
  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance);
  }
  cancel(): void {
    this.cancelled += 1;
  }
  resume(): void {
    this.paused = false;
  }
  end(): void {
    this.said.at(-1)?.dispatchEvent(new Event('end'));
  }
  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }
}

/** An utterance that takes any voice. */
class Utterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

let synthesis: FakeSynthesis;
let played: ToneName[];

const speak = (): Speaker =>
  createSpeaker(
    createVoice(() => 'en', PATIENCE_MS, synthesis as unknown as SpeechSynthesis),
    {
      tones: { play: (name) => played.push(name), delayMs: () => 30 },
    },
  );

beforeEach(() => {
  synthesis = new FakeSynthesis();
  played = [];
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a device with a voice', () => {
  speakerContract('it', speak);

  it('says one sentence at a time: the next waits, and the newest of those that wait is said', () => {
    const speaker = speak();
    speaker.say('one', { urgency: 'next' });
    speaker.say('two', { urgency: 'next' });
    speaker.say('three', { urgency: 'next' });
    expect(synthesis.texts).toEqual(['one']);
    synthesis.end();
    expect(synthesis.texts).toEqual(['one', 'three']);
    synthesis.end();
    expect(synthesis.texts).toHaveLength(2);
  });

  it('is cut off by what is urgent, and what waited is dropped', () => {
    const speaker = speak();
    speaker.say('one', { urgency: 'next' });
    speaker.say('two', { urgency: 'next' });
    const cut = synthesis.said[0]!;
    speaker.say('stop', { urgency: 'now' });
    expect(synthesis.texts).toEqual(['one', 'stop']);
    // The browser reports the sentence that was cut off only now.
    cut.dispatchEvent(new Event('error'));
    synthesis.end();
    expect(synthesis.texts).toEqual(['one', 'stop']);
    expect(speaker.hasVoice).toBe(true);
  });

  it('says a count at once, and what that cuts off of the course of the visit again after it', () => {
    const speaker = speak();
    speaker.say('half way', { urgency: 'next' });
    speaker.say('left, three', { urgency: 'count' });
    expect(synthesis.texts).toEqual(['half way', 'left, three']);
    synthesis.end();
    expect(synthesis.texts).toHaveLength(2);
    speaker.say('rest for a minute', { urgency: 'turn' });
    speaker.say('left, four', { urgency: 'count' });
    synthesis.end();
    expect(synthesis.texts.slice(2)).toEqual(['rest for a minute', 'left, four', 'rest for a minute']);
  });

  it('says a cue again that a count has cut off, unless a newer instruction waits', () => {
    const speaker = speak();
    speaker.say('keep your back level', { urgency: 'cue' });
    speaker.say('left, three', { urgency: 'count' });
    synthesis.end();
    expect(synthesis.texts).toEqual(['keep your back level', 'left, three', 'keep your back level']);
    speaker.say('reach for the wall', { urgency: 'cue' });
    speaker.say('left, four', { urgency: 'count' });
    for (let i = 0; i < 3; i += 1) synthesis.end();
    expect(synthesis.texts.slice(3)).toEqual(['left, four', 'reach for the wall']);
  });

  it('does not cut off safety for a count, and says the newest count after it, before all that waits', () => {
    const speaker = speak();
    speaker.say('lower the leg', { urgency: 'now' });
    speaker.say('reach for the wall', { urgency: 'next' });
    speaker.say('left, three', { urgency: 'count' });
    speaker.say('right, three', { urgency: 'count' });
    for (let i = 0; i < 3; i += 1) synthesis.end();
    expect(synthesis.texts).toEqual(['lower the leg', 'right, three', 'reach for the wall']);
  });

  it('says safety at once, whatever is being said and waits', () => {
    for (const urgency of ['now', 'count', 'turn', 'next', 'idle'] as const) {
      const speaker = speak();
      speaker.say('a sentence', { urgency });
      speaker.say('another', { urgency: 'turn' });
      speaker.say('lower the leg', { urgency: 'now' });
      expect(synthesis.texts.at(-1)).toBe('lower the leg');
    }
  });

  it('says all of the course of a visit, in its order, whatever else waits', () => {
    const speaker = speak();
    for (const sentence of ['one', 'two', 'three']) speaker.say(sentence, { urgency: 'turn' });
    for (let i = 0; i < 3; i += 1) synthesis.end();
    expect(synthesis.texts).toEqual(['one', 'two', 'three']);
    speaker.say('lower the leg', { urgency: 'now' });
    speaker.say('left, twelve', { urgency: 'count' });
    const course = ['rest', 'nearly over', 'take the start position', 'all of it', 'you tell me'];
    for (const sentence of course) speaker.say(sentence, { urgency: 'turn' });
    speaker.say('and again', { urgency: 'next' });
    for (let i = 0; i < 8; i += 1) synthesis.end();
    expect(synthesis.texts.slice(3)).toEqual(['lower the leg', 'left, twelve', ...course, 'and again']);
  });

  it('tells when the browser has read its voices', () => {
    synthesis.voices = [];
    const speaker = speak();
    const has: boolean[] = [];
    speaker.onChange(({ hasVoice }) => has.push(hasVoice));
    synthesis.read([voiceOf('en-GB')]);
    expect(has).toEqual([true]);
  });

  it('says what can wait only into silence', () => {
    const speaker = speak();
    speaker.say('well done', { urgency: 'idle' });
    speaker.say('nice', { urgency: 'idle' });
    expect(synthesis.texts).toEqual(['well done']);
    synthesis.end();
    expect(synthesis.texts).toEqual(['well done']);
    speaker.say('good', { urgency: 'idle' });
    expect(synthesis.texts).toEqual(['well done', 'good']);
  });

  it('keeps what is said on the device: a voice that sends it away is not used', () => {
    speak().say('one', { urgency: 'now' });
    expect(synthesis.said[0]).toMatchObject({ lang: 'en-GB' });
    synthesis.voices = [voiceOf('en-US', false)];
    expect(speak().hasVoice).toBe(false);
  });

  const other = voiceOf('en-US');
  const spokenBy = (): unknown => synthesis.said.at(-1)?.voice;

  it('offers the voices of the language in use that stay on the device, those of its country first', () => {
    synthesis.voices = [voiceOf('de-DE'), voiceOf('en-US', false), voiceOf('en-GB'), voiceOf('en')];
    expect(speak().voices()).toEqual([
      { id: 'en', name: 'en voice' },
      { id: 'en-GB', name: 'en-GB voice' },
    ]);
  });

  it('speaks with the voice that was chosen, and with the first where that one is not there any more', () => {
    synthesis.voices.push(other);
    const speaker = speak();
    speaker.setVoice('en-US');
    speaker.say('one', { urgency: 'now' });
    expect(spokenBy()).toBe(other);
    synthesis.voices = synthesis.voices.filter((voice) => voice !== other);
    speaker.say('two', { urgency: 'now' });
    expect(spokenBy()).toBe(synthesis.voices.at(-1));
    expect(speaker.hasVoice).toBe(true);
  });

  it('goes on where a tab in the background had paused its voice', () => {
    synthesis.paused = true;
    speak().say('one', { urgency: 'now' });
    expect(synthesis.paused).toBe(false);
  });

  it('says what takes long a sentence at a time, since some voices fall silent after a quarter of a minute, and ends once', () => {
    const long =
      'Sit on the front half of the chair, feet under your knees. Fold your arms. Stand up and sit down as often as you can.';
    const turns: (string | null)[] = [];
    const speaker = speak();
    speaker.setRate(60);
    speaker.onChange(({ sentence }) => turns.push(sentence));
    speaker.say(long, { urgency: 'turn' });
    speaker.say('and this', { urgency: 'turn' });
    expect(synthesis.texts).toEqual(['Sit on the front half of the chair, feet under your knees.']);
    synthesis.end();
    synthesis.end();
    expect(synthesis.texts).toHaveLength(3);
    expect(turns).toEqual([long]);
    synthesis.end();
    expect(turns).toEqual([long, 'and this']);
  });

  it('speaks at the pace that is asked for, within what can be understood', () => {
    const speaker = speak();
    const rateAt = (wordsPerMinute: number): number => {
      speaker.setRate(wordsPerMinute);
      speaker.say('one', { urgency: 'now' });
      return synthesis.said.at(-1)!.rate;
    };
    expect(rateAt(175)).toBe(1);
    expect(rateAt(140)).toBeCloseTo(0.8);
    expect(rateAt(1)).toBe(0.5);
    expect(rateAt(1e6)).toBe(2);
  });

  it('gives every sentence its turn on the screen while muted, as long as it would take to say', () => {
    const speaker = speak();
    const turns: (string | null)[] = [];
    speaker.onChange(({ sentence }) => turns.push(sentence));
    speaker.setMuted(true);
    speaker.say('left, three', { urgency: 'count' });
    speaker.say('rest for a minute', { urgency: 'turn' });
    expect(turns).toEqual(['left, three']);
    vi.advanceTimersByTime(800);
    expect(turns).toEqual(['left, three', 'rest for a minute']);
    vi.advanceTimersByTime(1600);
    expect(turns.at(-1)).toBeNull();
    expect(synthesis.texts).toEqual([]);
  });

  it('is silent while muted, at once and for sounds too', () => {
    const speaker = speak();
    speaker.say('one', { urgency: 'next' });
    speaker.say('two', { urgency: 'next' });
    speaker.setMuted(true);
    expect(synthesis.cancelled).toBeGreaterThan(0);
    speaker.say('three', { urgency: 'now' });
    speaker.sound('counted');
    synthesis.end();
    expect(synthesis.texts).toEqual(['one']);
    expect(played).toEqual([]);
    speaker.setMuted(false);
    vi.advanceTimersByTime(1000);
    speaker.say('four', { urgency: 'idle' });
    expect(synthesis.texts).toEqual(['one', 'four']);
  });

  it('that falls silent in the middle of a sentence does not hold up the next', () => {
    const speaker = speak();
    speaker.say('one', { urgency: 'next' });
    speaker.say('two', { urgency: 'next' });
    vi.advanceTimersByTime(6000);
    expect(synthesis.texts).toEqual(['one', 'two']);
    synthesis.end();
    expect(speaker.hasVoice).toBe(true);
  });

  it('that goes on falling silent is given up for sounds', () => {
    const speaker = speak();
    speaker.say('one', { urgency: 'next' });
    speaker.say('two', { urgency: 'next' });
    vi.advanceTimersByTime(30_000);
    expect(speaker.hasVoice).toBe(false);
    speaker.say('three', { urgency: 'now' });
    expect(synthesis.texts).toEqual(['one', 'two']);
    expect(played).toEqual(['attention']);
  });

  it('is given up for sounds also where a count stops every sentence before it is', () => {
    const speaker = speak();
    for (const sentence of ['left, one', 'right, one', 'left, two']) {
      speaker.say(sentence, { urgency: 'count' });
      vi.advanceTimersByTime(3000);
    }
    expect(speaker.hasVoice).toBe(false);
  });

  it('is kept where a count stops sentences that it has begun, or that had no time to begin', () => {
    const speaker = speak();
    for (const sentence of ['left, one', 'right, one', 'left, two']) {
      speaker.say(sentence, { urgency: 'count' });
      synthesis.said.at(-1)?.dispatchEvent(new Event('start'));
      vi.advanceTimersByTime(3000);
    }
    for (const sentence of ['right, two', 'left, three', 'right, three']) {
      speaker.say(sentence, { urgency: 'count' });
      vi.advanceTimersByTime(500);
    }
    expect(speaker.hasVoice).toBe(true);
  });

  it('that breaks does not break anything else', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(synthesis, 'speak').mockImplementation(() => {
      throw new Error('no');
    });
    const speaker = speak();
    expect(() => speaker.say('one', { urgency: 'now' })).not.toThrow();
  });
});

describe('a speech engine that is broken', () => {
  const broken: readonly (readonly [string, () => void])[] = [
    ['lacks its list of voices', () => Object.assign(synthesis, { getVoices: undefined })],
    ['gives no list of voices', () => Object.assign(synthesis, { getVoices: () => null })],
    ['gives a list with holes', () => (synthesis.voices = [null, { ...voiceOf('en-GB'), lang: undefined }] as never)],
    [
      'throws when it is asked for voices',
      () =>
        Object.assign(synthesis, {
          getVoices: () => {
            throw new Error('no speech service');
          },
        }),
    ],
    ['cannot tell of new voices', () => Object.assign(synthesis, { addEventListener: undefined })],
    ['has no utterances', () => vi.stubGlobal('SpeechSynthesisUtterance', undefined)],
    [
      'throws when it is to speak or to stop',
      () => {
        const fail = (): never => {
          throw new Error('no speech service');
        };
        Object.assign(synthesis, { speak: fail, cancel: fail });
      },
    ],
    ['has nothing at all', () => (synthesis = {} as never)],
  ];

  it.each(broken)('and %s is like no voice: sounds and captions, and every sentence has its turn', (_how, breakIt) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    breakIt();
    const speaker = speak();
    const turns: (string | null)[] = [];
    speaker.onChange(({ sentence }) => turns.push(sentence));
    for (const sentence of ['one', 'two', 'three', 'four']) speaker.say(sentence, { urgency: 'turn' });
    // A voice that could speak is given up after two sentences at most.
    vi.advanceTimersByTime(60_000);
    for (const sentence of ['one', 'two', 'three', 'four'])
      if (turns.includes(sentence)) turns.splice(turns.indexOf(sentence), 1);
    expect(turns.filter((turn) => turn !== null)).toEqual([]);
    expect(turns.at(-1)).toBeNull();
    speaker.stop();
  });
});

describe('a device without a voice', () => {
  const silent = (): Speaker =>
    createSpeaker(
      createVoice(() => 'en', PATIENCE_MS, null),
      {
        tones: { play: (name) => played.push(name), delayMs: () => 30 },
      },
    );

  speakerContract('it', silent);

  it('gives a sound in place of a sentence, and none for what could have waited', () => {
    const speaker = silent();
    expect(speaker.hasVoice).toBe(false);
    speaker.say('one', { urgency: 'idle' });
    expect(played).toEqual([]);
    vi.advanceTimersByTime(1000);
    speaker.say('two', { urgency: 'next' });
    speaker.say('three', { urgency: 'now' });
    expect(played).toEqual(['attention', 'attention']);
    vi.advanceTimersByTime(1000);
    // A count has a sound of its own.
    speaker.say('left, three', { urgency: 'count' });
    expect(played).toEqual(['attention', 'attention']);
  });

  it('gives every sentence its turn on the screen all the same', () => {
    const speaker = silent();
    const turns: (string | null)[] = [];
    speaker.onChange(({ sentence, hasVoice }) => turns.push(hasVoice ? 'heard' : sentence));
    speaker.say('begin when you are ready', { urgency: 'next' });
    expect(turns).toEqual(['begin when you are ready']);
    vi.advanceTimersByTime(2100);
    expect(turns.at(-1)).toBeNull();
  });
});

describe('sounds', () => {
  speakerContract('what this browser really has', () => createSpeaker(createVoice(() => 'en', PATIENCE_MS)));

  it('last as long as their tones, each different from the others', async () => {
    // A context that renders to memory cannot be resumed, and warns about it.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const lengths = new Map<ToneName, number>();
    for (const name of ['counted', 'rejected', 'hold-done', 'start', 'end', 'attention'] as const) {
      const context = new OfflineAudioContext(1, 44_100, 44_100);
      createTones(() => context as unknown as AudioContext).play(name);
      const samples = (await context.startRendering()).getChannelData(0);
      const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      expect(loudest).toBeGreaterThan(0.1);
      expect(loudest).toBeLessThan(0.5);
      lengths.set(
        name,
        samples.findLastIndex((sample) => Math.abs(sample) > 0.01),
      );
    }
    expect(new Set(lengths.values()).size).toBe(lengths.size);
  });

  it('let the loudspeaker rest once none was heard for five seconds, and wake it for the next', () => {
    vi.useFakeTimers();
    const context = new OfflineAudioContext(1, 44_100, 44_100);
    const suspend = vi.fn(() => Promise.resolve());
    const resume = vi.fn(() => Promise.resolve());
    Object.defineProperties(context, { suspend: { value: suspend }, resume: { value: resume } });
    const tones = createTones(() => context as unknown as AudioContext);
    tones.play('counted');
    vi.advanceTimersByTime(4000);
    tones.play('counted');
    vi.advanceTimersByTime(4000);
    expect(suspend).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(suspend).toHaveBeenCalledOnce();
    resume.mockClear();
    tones.play('counted');
    expect(resume).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('where there is no audio are silent and harm nothing', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const tones = createTones(() => {
      throw new DOMException('no device', 'NotSupportedError');
    });
    expect(() => tones.play('counted')).not.toThrow();
  });
});
