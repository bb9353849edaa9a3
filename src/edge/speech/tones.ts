import type { Speaker } from '../../ports/voice.ts';

export type ToneName = Parameters<Speaker['sound']>[0];

export interface Tones {
  play(name: ToneName): void;
  /** How long after `play` a tone is heard, ms: the delay to the loudspeaker, as far as the browser knows it. */
  delayMs(): number;
}

interface Tone {
  readonly hz: number;
  readonly atMs: number;
  readonly forMs: number;
}

/**
 * Between 330 and 880 Hz, which most people hear to a high age. Rising is good, level is neutral, falling is "not yet";
 * each sound differs from the others in its rhythm too.
 */
const TONES: Readonly<Record<ToneName, readonly Tone[]>> = {
  counted: [{ hz: 660, atMs: 0, forMs: 140 }],
  rejected: [
    { hz: 440, atMs: 0, forMs: 120 },
    { hz: 330, atMs: 140, forMs: 180 },
  ],
  'hold-done': [
    { hz: 660, atMs: 0, forMs: 90 },
    { hz: 880, atMs: 110, forMs: 160 },
  ],
  start: [
    { hz: 440, atMs: 0, forMs: 120 },
    { hz: 550, atMs: 150, forMs: 120 },
    { hz: 660, atMs: 300, forMs: 220 },
  ],
  go: [{ hz: 880, atMs: 0, forMs: 350 }],
  end: [
    { hz: 660, atMs: 0, forMs: 160 },
    { hz: 550, atMs: 190, forMs: 160 },
    { hz: 660, atMs: 380, forMs: 320 },
  ],
  attention: [
    { hz: 550, atMs: 0, forMs: 110 },
    { hz: 550, atMs: 200, forMs: 110 },
  ],
};
const LOUDNESS = 0.25;
/** A tone without a ramp begins and ends with a click. */
const RAMP_S = 0.012;
/**
 * After so long without a tone the loudspeaker rests: an audio context that runs keeps it busy with silence (0.03 cores, measured). Longer
 * than from one tone of a test's start to the next, which must not wait for it to wake. A technical choice.
 */
const REST_AFTER_MS = 5000;

/** Short synthetic tones. Silent where the page may not play sound yet, or where there is no audio. */
export function createTones(makeContext: () => AudioContext = () => new AudioContext()): Tones {
  let context: AudioContext | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const restLater = (running: AudioContext): void => {
    clearTimeout(resting);
    resting = setTimeout(() => void running.suspend().catch(() => undefined), REST_AFTER_MS);
  };
  return {
    delayMs: () => (context ? 1000 * (context.baseLatency + (context.outputLatency || 0)) : 0),
    play: (name) => {
      try {
        context ??= makeContext();
        // It rests, or was made before the first click, and the page's own start button resumes it.
        if (context.state === 'suspended') context.resume().catch((error: unknown) => console.warn('No sound:', error));
        for (const tone of TONES[name]) playTone(context, tone);
        restLater(context);
      } catch (error) {
        console.warn('No sound:', error);
      }
    },
  };
}

function playTone(context: AudioContext, { hz, atMs, forMs }: Tone): void {
  const startS = context.currentTime + atMs / 1000;
  const endS = startS + forMs / 1000;
  const oscillator = new OscillatorNode(context, { type: 'triangle', frequency: hz });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, startS);
  gain.gain.linearRampToValueAtTime(LOUDNESS, startS + RAMP_S);
  gain.gain.setValueAtTime(LOUDNESS, endS - RAMP_S);
  gain.gain.linearRampToValueAtTime(0, endS);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(startS);
  oscillator.stop(endS);
}
