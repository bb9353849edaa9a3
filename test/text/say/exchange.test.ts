import { describe, expect, it } from 'vitest';
import { bringsAnything, type ComingSessions } from '../../../src/care/exchange/coming.ts';
import { en } from '../../../src/text/en/words.ts';
import {
  personHere,
  sessionFileContents,
  sessionFileMistakeSentence,
  sessionFileRows,
  sessionFileTitle,
} from '../../../src/text/say/exchange.ts';
import { someEndedSession, someSessionFile } from '../../fixtures/some-session-file.ts';

const NOW_MS = Date.UTC(2026, 1, 2, 12);
const t = en.exchange.take;
const NOTHING: ComingSessions = {
  added: { sessions: 0, mornings: 0, checkIns: 0, scales: 0 },
  renewed: 0,
  same: 0,
  corrections: 0,
  isNewPlan: false,
};

describe('a session file', () => {
  it('shows what would come of it, and only that', () => {
    expect(sessionFileRows(NOTHING)).toEqual([]);
    const coming = {
      ...NOTHING,
      added: { ...NOTHING.added, sessions: 3 },
      same: 1200,
      corrections: 2,
      isNewPlan: true,
    };
    expect(sessionFileRows(coming)).toEqual([
      { label: t.sessions, figure: '3' },
      { label: t.corrections, figure: '2' },
      { label: en.keeping.restore.same, figure: '1200' },
      { label: t.newPlan, figure: en.keeping.kept.isThere },
    ]);
  });

  it('says how many sessions it holds, of when, and of how many sets the movement', () => {
    const of = (daysAgo: readonly number[], traces: readonly string[] = []) =>
      sessionFileContents(
        someSessionFile({
          sessions: daysAgo.map((days) =>
            someEndedSession(String(days), { startedAtEpochMs: NOW_MS - days * 86_400_000 }),
          ),
          traces: traces.map((setId) => ({ setId, gzip: '' })),
        }),
        NOW_MS,
      );
    const { today, yesterday } = en.history;
    expect(of([])).toEqual([]);
    expect(of([1])).toEqual([t.holdsOne({ first: yesterday })]);
    expect(of([0, 30, 1], ['0-set', '1-set', '1-set'])).toEqual([
      t.holds({ count: '3', first: 'Saturday, January 3, 2026', last: today }),
      t.traces({ count: '2' }),
    ]);
  });

  it('brings something where anything of it is not here yet', () => {
    expect(bringsAnything({ ...NOTHING, same: 9 })).toBe(false);
    for (const change of [{ renewed: 1 }, { corrections: 1 }, { isNewPlan: true }])
      expect(bringsAnything({ ...NOTHING, ...change })).toBe(true);
    expect(bringsAnything({ ...NOTHING, added: { ...NOTHING.added, scales: 1 } })).toBe(true);
  });

  it('is from somebody by their name, without one, or from oneself', () => {
    const of = (name: string | null, isOwn = false): string =>
      sessionFileTitle({ person: { id: 'a', name }, madeAtEpochMs: NOW_MS - 86_400_000 }, isOwn, NOW_MS);
    expect(of('Anna')).toBe('From Anna, Yesterday');
    expect(of(null)).toBe('From somebody without a name, Yesterday');
    expect(of('  ')).toBe('From somebody without a name, Yesterday');
    expect(of('Anna', true)).toBe('From you, Yesterday');
  });

  it('that is not taken says why and what to do, each in its own words', () => {
    const mistakes = [
      ...(['empty', 'not-a-session-file', 'cut-short', 'not-whole', 'too-deep', 'locked', 'wrong-key'] as const).map(
        (kind) => ({ kind }),
      ),
      { kind: 'newer', version: 2 },
      { kind: 'too-large', mostBytes: 1 },
      { kind: 'odd', where: 'a', expected: 'b' },
    ] as const;
    const said = mistakes.map(sessionFileMistakeSentence);
    expect(new Set(said).size).toBe(mistakes.length);
  });
});

describe('somebody whose sessions are here', () => {
  const anna = { name: 'Anna', isThisDevice: false, lastImportEpochMs: NOW_MS };

  it('is named as they named themselves, with the day of their last file', () => {
    const p = en.exchange.people;
    expect(personHere(anna, NOW_MS)).toBe(p.last({ name: '\u2068Anna\u2069', day: en.history.today }));
    expect(personHere({ ...anna, name: ' ' }, NOW_MS)).toBe(p.last({ name: p.unnamed, day: en.history.today }));
    expect(personHere({ ...anna, name: null, lastImportEpochMs: null }, NOW_MS)).toBe(p.unnamed);
    expect(personHere({ ...anna, isThisDevice: true }, NOW_MS)).toBe(p.ownNamed({ name: '\u2068Anna\u2069' }));
    expect(personHere({ ...anna, name: null, isThisDevice: true }, NOW_MS)).toBe(p.own);
  });
});
