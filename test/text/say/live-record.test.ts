import { describe, expect, it } from 'vitest';
import type { LiveNote } from '../../../src/core/record/live-note.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import { liveLines } from '../../../src/text/say/live-record.ts';
import { someLiveNotes } from '../../fixtures/some-live-notes.ts';

const note = (deed: LiveNote['deed'], more: Partial<LiveNote> = {}): LiveNote => ({
  ...{ id: 'n', atEpochMs: Date.UTC(2026, 10, 29, 9, 5), by: 'physio', name: 'Ada', deed },
  ...more,
});
const lines = (...notes: readonly LiveNote[]) => liveLines(notes, EXERCISES, 'Europe/Vienna');
const whatOf = (deed: LiveNote['deed']): string => lines(note(deed))[0]?.what ?? '';

describe('the record of what was said and done live', () => {
  it('says when it was where the session was, and who it was, by name and part', () => {
    expect(lines(note({ kind: 'pause-asked' }))).toEqual([
      {
        at: expect.stringMatching(/^10:05\sAM$/) as string,
        who: '\u2068Ada\u2069 (physio)',
        what: 'asked for a pause',
      },
    ]);
    expect(lines(note({ kind: 'admitted' }, { by: 'patient', name: null }))[0]?.who).toBe('patient');
  });

  it('is in the order of time, whatever came first', () => {
    const late = note({ kind: 'ended' }, { atEpochMs: Date.UTC(2026, 10, 29, 10) });
    expect(lines(late, note({ kind: 'joined' })).map(({ what }) => what)).toEqual([
      'came in',
      'ended the live session',
    ]);
  });

  it('gives a cue in the words of the library, typed words as they were, and says where one is not known', () => {
    expect(whatOf({ kind: 'cue-sent', cue: { kind: 'library', id: 'leg-low' } })).toMatch(/^said: \w+/);
    expect(whatOf({ kind: 'cue-heard', cue: { kind: 'words', words: '<b>Slowly</b>' } })).toBe('heard: <b>Slowly</b>');
    expect(whatOf({ kind: 'cue-sent', cue: { kind: 'library', id: 'of-another-app' } })).toBe('said: not known here');
  });

  it('says what is shown from then on', () => {
    const consent = { numbers: true, skeleton: false, video: false, sound: false };
    expect(whatOf({ kind: 'consented', consent })).toBe('shows from here on: count and findings');
    expect(whatOf({ kind: 'consented', consent: { ...consent, numbers: false } })).toBe('shows nothing from here on');
  });

  it('says what is taken of the picture and the sound', () => {
    expect(whatOf({ kind: 'took', video: true, sound: false })).toBe('takes from here on: the picture');
    expect(whatOf({ kind: 'took', video: false, sound: false })).toBe('takes neither picture nor sound from here on');
  });

  it('says a target in the unit of its exercise, and which exercise that is', () => {
    const change = { exerciseId: 'bird-dog', reps: 8, rangeDeg: 150 };
    expect(whatOf({ kind: 'target-taken', change })).toBe(
      'took over the target of Bird dog: 8 repetitions, as far as 150°',
    );
    expect(whatOf({ kind: 'target-asked', change: { ...change, exerciseId: 'gone' } })).toBe(
      'asked for a target of another exercise: not known here',
    );
  });

  it('has a line for everything that can be done', () => {
    for (const { at, who, what } of liveLines(someLiveNotes(), EXERCISES, null))
      for (const part of [at, who, what]) expect(part).toMatch(/\S/);
  });
});
