import { beforeEach, describe, expect, it } from 'vitest';
import type { EyeState } from '../../../src/care/live/eye-word.ts';
import { allSentences } from '../../../src/text/in-use.ts';
import {
  ownStatus,
  phoneBattery,
  phoneBatteryLow,
  phoneSentence,
  somebodySentence,
} from '../../../src/text/say/phone-eye.ts';

beforeEach(() => allSentences());

const up = { kind: 'up' } as const;
const state: EyeState = {
  sight: { kind: 'sees', way: 'poses', looksPerS: 21.44 },
  engine: null,
  isSlowing: false,
  battery: null,
  camera: '',
};

describe('what is said of a phone as the eye', () => {
  it('says what was tried and what follows of it: lines alone, or the picture and why', () => {
    expect(phoneSentence({ status: up, phone: state })).toBe(
      'The phone looks by itself, 21.4 times a second when tried. Only lines come here, no picture.',
    );
    const slow = { ...state, sight: { kind: 'sees', way: 'picture', looksPerS: 7.8 } } as const;
    expect(phoneSentence({ status: up, phone: slow })).toMatch(/7.8 times a second, which is too few.*its picture/);
    const none = { ...state, sight: { kind: 'sees', way: 'picture', looksPerS: null } } as const;
    expect(phoneSentence({ status: up, phone: none })).toMatch(/cannot look by itself.*its picture/);
  });

  it('says nothing of what the phone told last where it is not connected', () => {
    expect(phoneSentence({ status: { kind: 'down' }, phone: state })).toMatch(/gone/);
    expect(phoneSentence({ status: { kind: 'waiting' }, phone: state })).toMatch(/Waiting/);
  });

  it('says nothing that is not known: whether somebody is there, how full the battery is', () => {
    expect(somebodySentence(null)).toBeNull();
    expect(somebodySentence(false)).toMatch(/^Nobody/);
    expect(phoneBattery(state)).toBeNull();
    expect(phoneBattery({ battery: { level: 0.504, isCharging: true } })).toBe('Battery of the phone: 50%, charging');
    expect(phoneBatteryLow(0.2)).toMatch(/at 20%/);
  });

  it('says on the phone first what it cannot see, then whether it is connected, then the set, then whom it sees', () => {
    const { sight } = state;
    const of = { status: up, sight, seesSomebody: true, task: 'nothing' } as const;
    expect(ownStatus(of)).toBe('I see you');
    expect(ownStatus({ ...of, seesSomebody: false })).toBe('I see nobody yet');
    expect(ownStatus({ ...of, task: 'set' })).toBe('The set is running');
    expect(ownStatus({ ...of, task: 'set', status: { kind: 'down' } })).toMatch(/connection is gone/);
    const blind = { kind: 'blind', why: 'denied' } as const;
    expect(ownStatus({ ...of, task: 'set', status: { kind: 'down' }, sight: blind })).toMatch(/may not use its camera/);
  });
});
