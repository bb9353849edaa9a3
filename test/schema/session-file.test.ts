import { describe, expect, it } from 'vitest';
import { countsOf, type SessionFile } from '../../src/care/exchange/session-file.ts';
import type { Correction } from '../../src/care/review/correction.ts';
import { claimSessionFile, readSessionFile, sessionFileText, toDigest } from '../../src/schema/session-file.ts';
import { someCheckIn, someScale } from '../fixtures/some-days.ts';
import { someCorrection, someEndedSession, someSessionFile } from '../fixtures/some-session-file.ts';

const SUM = 'a'.repeat(64);
const jsonOf = (file: SessionFile): Record<string, unknown> =>
  JSON.parse(sessionFileText(file, SUM)) as Record<string, unknown>;
const mistakeIn = (json: unknown): unknown => {
  const read = readSessionFile(json);
  return read.ok ? null : read.mistake;
};
const odd = (where: string): unknown => expect.objectContaining({ kind: 'odd', where });

describe('a session file', () => {
  it('is read back whole', () => {
    const file = someSessionFile({ traces: [{ setId: 'a-set', gzip: 'H4sIAAAA' }] });
    expect(readSessionFile(jsonOf(file))).toEqual({ ok: true, file });
    expect(countsOf(file)).toEqual({
      sessions: 1,
      mornings: 1,
      checkIns: 1,
      scales: 1,
      corrections: 1,
      traces: 1,
      hasPlan: true,
    });
  });

  it('is read back whole with every kind of correction, and without movement and corrections', () => {
    const of = { startMs: 1, side: null } as const;
    const corrections: readonly Correction[] = [
      someCorrection(),
      someCorrection({ id: 'b', kind: 'accept', of }),
      someCorrection({ id: 'c', kind: 'change-side', of, side: 'left' }),
      someCorrection({ id: 'd', kind: 'note', of: { timeMs: 3 } }),
      someCorrection({ id: 'e', kind: 'note', of: null }),
      someCorrection({ id: 'f', kind: 'note', of }),
    ];
    const file = someSessionFile({ corrections, plan: null, person: { id: '12345678', name: null } });
    expect(readSessionFile(jsonOf(file))).toEqual({ ok: true, file });
    const { traces: _none, corrections: _no, ...older } = jsonOf(file);
    expect(readSessionFile(older)).toEqual({ ok: true, file: { ...file, corrections: [] } });
  });

  it('brings along what was said and done live', () => {
    const live = [{ id: 'n', atEpochMs: 3, by: 'physio', name: 'Ada', deed: { kind: 'pause-asked' } }] as const;
    const file = someSessionFile({ sessions: [{ ...someEndedSession('a'), live }] });
    expect(readSessionFile(jsonOf(file))).toEqual({ ok: true, file });
  });

  it('holds an exercise once, however many sets are of it', () => {
    const sessions = ['a', 'b', 'c'].map((id) => someEndedSession(id));
    const json = jsonOf(someSessionFile({ sessions }));
    expect(json['exercises']).toHaveLength(1);
    expect(readSessionFile(json)).toEqual({ ok: true, file: someSessionFile({ sessions }) });
  });

  it('claims a digest of all that it says but the digest, in one form', () => {
    const text = sessionFileText(someSessionFile(), SUM);
    const claimed = claimSessionFile(text);
    expect(claimed).toMatchObject({ ok: true, digest: SUM, canonical: toDigest(someSessionFile()) });
    const changed = claimSessionFile(text.replace('"Anna"', '"Anne"'));
    expect(changed.ok && changed.canonical).not.toBe(toDigest(someSessionFile()));
    const more = claimSessionFile(text.replace('{"format"', '{"more":1,"format"'));
    expect(more.ok && more.canonical).not.toBe(toDigest(someSessionFile()));
  });

  it('is told from what is none, from a newer one and from one that was cut short', () => {
    const text = sessionFileText(someSessionFile(), SUM);
    const claim = (other: string): unknown => {
      const claimed = claimSessionFile(other);
      return claimed.ok ? null : claimed.mistake;
    };
    expect(claim('')).toEqual({ kind: 'empty' });
    expect(claim(' \n')).toEqual({ kind: 'empty' });
    expect(claim('Dear physio')).toEqual({ kind: 'not-a-session-file' });
    expect(claim('{"format":"plumbline-trace","version":1}')).toEqual({ kind: 'not-a-session-file' });
    expect(claim('[]')).toEqual({ kind: 'not-a-session-file' });
    expect(claim('null')).toEqual({ kind: 'not-a-session-file' });
    expect(claim(text.slice(0, -10))).toEqual({ kind: 'cut-short' });
    expect(claim(text.replace('"version":1', '"version":2'))).toEqual({ kind: 'newer', version: 2 });
    expect(claim(text.replace('"version":1', '"version":"1"'))).toEqual(odd('version'));
    expect(claim(text.replace(SUM, 'none'))).toEqual(odd('digest'));
    expect(claim(`{"format":"plumbline-sessions","version":1,"plan":${'['.repeat(100)}`)).toEqual({ kind: 'too-deep' });
    expect(claim(text.replace('1760001000000', 'NaN'))).toEqual({ kind: 'cut-short' });
  });

  it('says where something in it is odd', () => {
    const json = jsonOf(someSessionFile());
    expect(mistakeIn({ ...json, more: 1 })).toEqual(odd('more'));
    expect(mistakeIn({ ...json, person: { id: 'short', name: null } })).toEqual(odd('person.id'));
    expect(mistakeIn({ ...json, person: { id: '../../../etc', name: null } })).toEqual(odd('person.id'));
    expect(mistakeIn({ ...json, person: { id: '12345678', name: 'x'.repeat(101) } })).toEqual(odd('person.name'));
    expect(mistakeIn({ ...json, madeAtEpochMs: Infinity })).toEqual(odd('madeAtEpochMs'));
    expect(mistakeIn({ ...json, corrections: [{ ...someCorrection(), reason: 'x'.repeat(1001) }] })).toEqual(
      odd('corrections.0.reason'),
    );
    expect(mistakeIn({ ...json, corrections: [{ ...someCorrection(), kind: 'change-side' }] })).toEqual(
      odd('corrections.0.side'),
    );
    expect(mistakeIn({ ...json, traces: [{ setId: 'a-set', gzip: 'no base64' }] })).toEqual(odd('traces.0.gzip'));
    expect(mistakeIn({ ...json, exercises: [{ id: 'bird-dog', faults: 'none' }] })).toEqual(odd('exercises.0'));
    expect(mistakeIn({ ...json, exercises: [] })).toEqual(odd('sessions.0.sets.0.exercise'));
    expect(mistakeIn({ ...json, exercises: {} })).toEqual(odd('exercises'));
  });

  it('holds each id once, sets in their session, sessions that are over, and movement of its own sets', () => {
    const file = someSessionFile();
    const read = (change: Partial<SessionFile>): unknown => mistakeIn(jsonOf({ ...file, ...change }));
    expect(read({ sessions: [someEndedSession(), someEndedSession()] })).toEqual(odd('sessions'));
    expect(read({ checkIns: [someCheckIn(), someCheckIn()] })).toEqual(odd('checkIns'));
    expect(read({ scales: [someScale(), someScale()] })).toEqual(odd('scales'));
    expect(read({ corrections: [someCorrection(), someCorrection()] })).toEqual(odd('corrections'));
    const other = { ...someEndedSession('b'), sets: someEndedSession('c').sets };
    expect(read({ sessions: [someEndedSession(), other] })).toEqual(odd('sessions.1.sets'));
    const twice = { ...someEndedSession(), sets: [0, 1].flatMap(() => someEndedSession().sets) };
    expect(read({ sessions: [twice] })).toEqual(odd('sets'));
    expect(read({ sessions: [{ ...someEndedSession(), status: 'running' }] })).toEqual(odd('sessions.0'));
    expect(read({ traces: [{ setId: 'b-set', gzip: 'H4sIAAAA' }] })).toEqual(odd('traces.0.setId'));
  });

  it('takes no prototype from a field of that name, and nobody else gets one', () => {
    const text = sessionFileText(someSessionFile(), SUM).replace(
      '"person":{',
      '"__proto__":{"polluted":1},"person":{"__proto__":{"polluted":1},',
    );
    expect(mistakeIn(JSON.parse(text))).toMatchObject({ kind: 'odd' });
    // Where fields that a newer app has added are left out, this one is too.
    const within = JSON.parse(
      text.replace('"__proto__":{"polluted":1},', '').replace('"__proto__":{"polluted":1},', ''),
    );
    within.plan = JSON.parse(`{"__proto__":{"polluted":1},${JSON.stringify(within.plan).slice(1)}`);
    expect(readSessionFile(within)).toEqual({ ok: true, file: someSessionFile() });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
