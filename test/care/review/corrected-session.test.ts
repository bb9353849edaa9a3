import { describe, expect, it } from 'vitest';
import { correctedSession } from '../../../src/care/review/corrected-session.ts';
import { summaryOf } from '../../../src/core/report/summary-of.ts';
import { someCorrection, someSessionFile } from '../../fixtures/some-session-file.ts';

const session = someSessionFile().sessions[0]!;
const [set] = session.sets;

describe('a session as it stands after what a reader has said', () => {
  it('is the same session where nothing was said, or something of other sets only', () => {
    expect(correctedSession(session, []).session).toBe(session);
    const other = correctedSession(session, [someCorrection({ setId: 'another' })]);
    expect(other.session.sets[0]).toBe(set);
    expect(other.said).toEqual([]);
  });

  it('has the figures that follow, and what is stored keeps its own', () => {
    const before = structuredClone(session);
    const total = summaryOf(set!).counted.total;
    const { session: read, said } = correctedSession(session, [someCorrection({})]);
    expect(summaryOf(read.sets[0]!).counted.total).toBe(total - 1);
    expect(said).toMatchObject([{ index: 0, changed: 1, original: { counted: { total } } }]);
    expect(session).toEqual(before);
    expect(summaryOf(set!).counted.total).toBe(total);
  });

  it('does not say that all went well once a repetition was taken out', () => {
    const { session: read } = correctedSession(session, [someCorrection({})]);
    expect(summaryOf(read.sets[0]!).wentWell).toBeNull();
  });

  it('shows a note, and changes no figure by it', () => {
    const { session: read, said } = correctedSession(session, [someCorrection({ kind: 'note', of: null })]);
    expect(read.sets[0]).toBe(set);
    expect(said).toHaveLength(1);
  });
});
