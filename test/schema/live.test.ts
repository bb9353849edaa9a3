import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIVE_VERSION, type Envelope, type LiveMessage } from '../../src/care/live/message.ts';
import type { LiveNote } from '../../src/core/record/live-note.ts';
import { EXERCISES, findExercise } from '../../src/exercises/index.ts';
import { analyzePoses } from '../../src/core/report/analyze.ts';
import { MOST_ENVELOPE_BYTES, readEnvelope, writeEnvelope } from '../../src/schema/live.ts';
import { makeTrack } from '../fixtures/make-track.ts';

const birdDog = findExercise('bird-dog');
if (!birdDog) throw new Error('expected bird-dog');
const { reps } = analyzePoses(birdDog, makeTrack('bird-dog'));
const [rep] = reps;
if (!rep) throw new Error('expected a repetition');

const note = (deed: LiveNote['deed']): LiveNote => ({ id: 'n', atEpochMs: 5, by: 'physio', name: 'Ada', deed });
const CHANGE = { exerciseId: 'bridge', reps: 8, holdMs: 3000, rangeDeg: 150 };
const CONSENT = { numbers: true, skeleton: true, video: false, sound: false };

const MESSAGES: readonly LiveMessage[] = [
  { kind: 'hello', version: LIVE_VERSION, role: 'patient', name: null, language: 'pt-BR' },
  { kind: 'admit' },
  { kind: 'refuse' },
  { kind: 'end' },
  { kind: 'consent', consent: CONSENT },
  { kind: 'gives', gives: { video: true, sound: false } },
  { kind: 'takes', takes: { video: false, sound: true } },
  { kind: 'today', exercises: [birdDog] },
  { kind: 'stage', stage: { kind: 'elsewhere' } },
  { kind: 'stage', stage: { kind: 'check', exerciseId: 'bridge', view: null, problems: ['too-far'], lack: null } },
  { kind: 'stage', stage: { kind: 'rest', exerciseId: 'bridge', untilEpochMs: 9 } },
  { kind: 'stage', stage: { kind: 'camera-away', exerciseId: 'bridge' } },
  { kind: 'set-began', setId: 's', exercise: birdDog, zeroEpochMs: 4 },
  { kind: 'set-events', setId: 's', events: [{ kind: 'rep-counted', timeMs: 3, rep }] },
  { kind: 'set-ended', setId: 's', durationMs: 60_000 },
  { kind: 'said', id: null, words: 'Good.' },
  { kind: 'note', note: note({ kind: 'cue-heard', cue: { kind: 'library', id: 'pelvis-drop' } }) },
  { kind: 'ask', note: note({ kind: 'cue-sent', cue: { kind: 'words', words: 'Slowly' } }) },
  { kind: 'ask', note: note({ kind: 'pause-asked' }) },
  { kind: 'ask', note: note({ kind: 'target-asked', change: CHANGE }) },
  { kind: 'ask', note: note({ kind: 'pointed', landmark: 26 }) },
  { kind: 'ask', note: note({ kind: 'showed', exerciseId: 'bridge' }) },
  { kind: 'note', note: note({ kind: 'consented', consent: CONSENT }) },
  { kind: 'note', note: note({ kind: 'took', video: true, sound: false }) },
];
const around = (message: unknown): Envelope =>
  ({ kind: 'message', tenure: 't', number: 1, after: 0, atEpochMs: 7, message }) as Envelope;
const written = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json));

const bytesOf = (envelope: Envelope): Uint8Array => writeEnvelope(envelope) ?? new Uint8Array();

describe('an envelope of a live session', () => {
  it.each(MESSAGES.map((message) => [message.kind, message] as const))('comes back as it was: %s', (_, message) => {
    expect(readEnvelope(bytesOf(around(message)))).toEqual({ ok: true, envelope: around(message) });
  });

  it.each<Envelope>([
    { kind: 'received', tenure: 't', upTo: 0 },
    { kind: 'missing', tenure: 't', after: 3 },
    { kind: 'ping', sentMs: 1.5 },
    { kind: 'pong', sentMs: 1.5, hereEpochMs: 99 },
  ])('comes back as it was: $kind', (envelope) => {
    expect(readEnvelope(bytesOf(envelope))).toEqual({ ok: true, envelope });
  });

  it('has room for a day of all exercises of the library', () => {
    const { length } = bytesOf(around({ kind: 'today', exercises: EXERCISES }));
    expect(length).toBeGreaterThan(30_000);
    expect(length).toBeLessThan(35_000);
  });

  it('says of which version an app is that says hello otherwise than this one', () => {
    const other = around({ kind: 'hello', version: LIVE_VERSION + 1, role: 'therapist', rooms: 4 });
    expect(readEnvelope(written(other))).toEqual({ ok: false, why: 'other-version', version: LIVE_VERSION + 1 });
  });

  it('is not written where the other end would not take it', () => {
    const exercises = Array.from({ length: 10 }, () => EXERCISES).flat();
    expect(writeEnvelope(around({ kind: 'today', exercises }))).toBeNull();
  });

  it('is refused without being read where it is too large', () => {
    expect(readEnvelope(new Uint8Array(10_000_000))).toEqual({ ok: false, why: 'too-large' });
    expect(readEnvelope(new Uint8Array(MOST_ENVELOPE_BYTES + 1)).ok).toBe(false);
  });

  it.each([
    [
      'a rest that ends at no time',
      around({ kind: 'stage', stage: { kind: 'rest', exerciseId: 'b', untilEpochMs: 1e300 } }),
    ],
    ['no exercise', around({ kind: 'today', exercises: [{ id: 'bird-dog' }] })],
    [
      'a target of a thousand repetitions',
      around({ kind: 'ask', note: note({ kind: 'target-asked', change: { exerciseId: 'b', reps: 1000 } }) }),
    ],
    ['a landmark that no body has', around({ kind: 'ask', note: note({ kind: 'pointed', landmark: 33 }) })],
    [
      'words without end',
      around({ kind: 'ask', note: note({ kind: 'cue-sent', cue: { kind: 'words', words: 'a'.repeat(201) } }) }),
    ],
    ['no words', around({ kind: 'ask', note: note({ kind: 'cue-sent', cue: { kind: 'words', words: ' \u0000 ' } }) })],
    [
      'a name without end',
      around({ kind: 'hello', version: LIVE_VERSION, role: 'physio', name: 'a'.repeat(81), language: 'en' }),
    ],
    [
      'a role that nobody has',
      around({ kind: 'hello', version: LIVE_VERSION, role: 'observer', name: null, language: 'en' }),
    ],
  ])('counts as come with %s, and nothing of it is used', (_, json) => {
    const { number } = json as { readonly number: number };
    expect(readEnvelope(written(json))).toMatchObject({ ok: true, envelope: { number, message: null } });
  });

  it.each([
    ['the number 0', { ...around({ kind: 'admit' }), number: 0 }],
    ['a number between two', { ...around({ kind: 'admit' }), number: 1.5 }],
    ['nothing', null],
  ])('is refused with %s', (_, json) => {
    expect(readEnvelope(written(json))).toMatchObject({ ok: false, why: 'odd' });
  });

  it('is refused where it is nested without end', () => {
    const deep = new TextEncoder().encode('['.repeat(90_000) + ']'.repeat(90_000));
    expect(readEnvelope(deep)).toMatchObject({ ok: false, why: 'odd' });
  });

  it('takes nothing along that is not asked for, and reaches no prototype', () => {
    const bytes = new TextEncoder().encode(
      '{"kind":"message","tenure":"t","number":1,"after":0,"atEpochMs":7,"__proto__":{"isAdmin":true},"message":{"kind":"admit","more":1,"__proto__":{"kind":"end"}}}',
    );
    const read = readEnvelope(bytes);
    expect(read).toEqual({ ok: true, envelope: around({ kind: 'admit' }) });
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('leaves out of a name what stands for nothing', () => {
    const read = readEnvelope(
      bytesOf(around({ kind: 'hello', version: LIVE_VERSION, role: 'physio', name: 'A\u0000da', language: 'en' })),
    );
    expect(read).toMatchObject({ envelope: { message: { name: 'Ada' } } });
  });

  it('is never thrown at, whatever comes', () => {
    const whole = bytesOf(around(MESSAGES[11]));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] ?? 0) ^ by;
        expect(typeof readEnvelope(damaged).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !readEnvelope(bytes).ok));
  });
});
