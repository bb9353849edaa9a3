import { describe, expect, it } from 'vitest';
import { bringsAnything, type ComingSessions } from '../../../src/care/exchange/coming.ts';
import { en } from '../../../src/text/en/words.ts';
import { sessionFileMistakeSentence, sessionFileRows, sessionFileTitle } from '../../../src/text/say/exchange.ts';

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
      { label: en.keeping.kept.sessions, figure: '3' },
      { label: t.corrections, figure: '2' },
      { label: en.keeping.restore.same, figure: '1200' },
      { label: t.newPlan, figure: en.keeping.kept.isThere },
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
