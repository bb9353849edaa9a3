import { beforeEach, describe, expect, it } from 'vitest';
import { NO_MEDIA } from '../../../src/care/live/media.ts';
import { LANDMARKS } from '../../../src/core/body/landmarks.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import { allSentences } from '../../../src/text/in-use.ts';
import { endedSentence } from '../../../src/text/say/live-over.ts';
import {
  awaitsSentence,
  barStatus,
  jointName,
  offerSentence,
  sharedSentence,
  targetWords,
} from '../../../src/text/say/live-session.ts';

beforeEach(() => allSentences());

describe('what is said of a live session', () => {
  it('names what is shared, and that nothing is', () => {
    expect(sharedSentence('Anna', { numbers: true, skeleton: true }, NO_MEDIA)).toBe(
      'Anna sees: count and findings, you as lines',
    );
    expect(sharedSentence('Anna', { numbers: false, skeleton: true }, NO_MEDIA)).toBe('Anna sees: you as lines');
    expect(sharedSentence(' ', { numbers: false, skeleton: false }, NO_MEDIA)).toBe(
      'Somebody without a name sees nothing now',
    );
    expect(sharedSentence('Anna', { numbers: true, skeleton: false }, { video: true, sound: true })).toBe(
      'Anna sees: count and findings, your picture while the camera is on · Anna hears you',
    );
    expect(sharedSentence('Anna', { numbers: false, skeleton: false }, { video: false, sound: true })).toBe(
      'Anna sees nothing now · Anna hears you',
    );
  });

  it('names what was given and not taken, and nothing where there is nothing', () => {
    expect(awaitsSentence('Anna', { video: true, sound: true })).toBe(
      'Anna has not said yes yet to: your picture, your sound',
    );
    expect(awaitsSentence('Anna', { video: false, sound: true })).toBe('Anna has not said yes yet to: your sound');
    expect(awaitsSentence('Anna', NO_MEDIA)).toBeNull();
    expect(offerSentence('Anna', { video: true, sound: false })).toBe('Anna would like you to see them.');
    expect(offerSentence('Anna', { video: true, sound: true })).toBe('Anna would like you to see and hear them.');
  });

  it('says who ended it, or what went wrong, never both', () => {
    const of = { mine: 'patient', name: 'Anna', trouble: null } as const;
    expect(endedSentence({ ...of, by: 'patient' })).toMatch(/^You ended/);
    expect(endedSentence({ ...of, by: 'physio' })).toMatch(/^Anna ended/);
    expect(endedSentence({ ...of, by: null })).toBe('The session is over.');
    expect(endedSentence({ ...of, by: 'physio', trouble: 'full' })).toMatch(/^Two people have already met/);
  });

  it('says of a lost connection that the exercise goes on', () => {
    expect(barStatus({ status: { kind: 'down' }, isLate: false })).toMatch(/your exercise goes on/);
    expect(barStatus({ status: { kind: 'connecting' }, isLate: true })).toMatch(/takes long/);
  });

  it('asks for what is changed and nothing else', () => {
    expect(targetWords({ exerciseId: 'bird-dog', reps: 1 }, birdDog)).toBe('1 repetition');
    expect(targetWords({ exerciseId: 'bird-dog', holdMs: 5000, rangeDeg: 160 }, birdDog)).toBe(
      'hold for 5 seconds, as far as 160°',
    );
  });

  it('has a name for every joint that can be pointed at, of its own side', () => {
    const named = LANDMARKS.flatMap((name, at) => (jointName(at) === null ? [] : [name]));
    expect(named).toHaveLength(22);
    for (const [at, name] of LANDMARKS.entries()) {
      const joint = jointName(at);
      if (joint) expect(name.startsWith(joint.split(' ')[0] ?? '')).toBe(true);
    }
    expect(jointName(0)).toBeNull();
  });
});
