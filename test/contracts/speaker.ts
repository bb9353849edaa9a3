import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/ports/voice.ts';

/** The contract of every speaker, whatever the device has: no call ever breaks a set. */
export function speakerContract(name: string, open: () => Speaker): void {
  describe(`${name}, as a speaker,`, () => {
    it('takes everything it is asked, in any order, and throws nothing', () => {
      const speaker = open();
      expect(() => {
        for (const urgency of ['idle', 'next', 'now', 'turn', 'count', 'next', 'idle'] as const)
          speaker.say('Reach a little', { urgency });
        for (const sound of ['counted', 'rejected', 'hold-done', 'start', 'go', 'end', 'attention'] as const) {
          speaker.sound(sound);
        }
        speaker.say('', { urgency: 'now' });
        speaker.setRate(0);
        speaker.setRate(1e6);
        for (const { id } of speaker.voices()) speaker.setVoice(id);
        speaker.setVoice('a voice of another device');
        speaker.say('Lower the leg', { urgency: 'now' });
        speaker.setMuted(true);
        speaker.say('not heard', { urgency: 'now' });
        speaker.setMuted(false);
        speaker.stop();
        speaker.stop();
      }).not.toThrow();
    });

    it('knows, from 0 up, how long after it was asked for a sound is heard', () => {
      const speaker = open();
      speaker.sound('go');
      expect(speaker.soundDelayMs()).toBeGreaterThanOrEqual(0);
    });

    it('tells whose turn it is, heard or not, until somebody stops listening', () => {
      const speaker = open();
      const turns: (string | null)[] = [];
      const stop = speaker.onChange(({ sentence }) => turns.push(sentence));
      speaker.say('Reach a little', { urgency: 'now' });
      expect(turns).toContain('Reach a little');
      speaker.stop();
      stop();
      const told = turns.length;
      speaker.say('Lower the leg', { urgency: 'now' });
      expect(turns).toHaveLength(told);
      speaker.stop();
    });

    it('says whether it has a voice', () => {
      expect(typeof open().hasVoice).toBe('boolean');
    });
  });
}
