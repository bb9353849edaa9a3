import { describe, expect, it } from 'vitest';
import { draftNote } from '../../../src/care/review/draft-note.ts';
import { reviewSet } from '../../../src/care/review/reviewed-set.ts';
import type { Session } from '../../../src/core/report/session.ts';
import { someCheckIn, somePlan } from '../../fixtures/some-days.ts';
import { posesIn, said, storedSet } from './some-sets.ts';

const set = storedSet(posesIn('bird-dog.faults'), undefined, { status: 'interrupted' });
const session: Session = {
  id: 'session',
  startedAtEpochMs: 1_760_000_000_000,
  endedAtEpochMs: 1_760_000_900_000,
  timeZone: 'UTC',
  status: 'interrupted',
  sets: [set],
};
const HOUR_MS = 3_600_000;

describe('a draft of a note', () => {
  it('holds what was measured after the corrections, and says how many there are', () => {
    const plain = reviewSet(set, []);
    const out = plain.attempts.find(({ judged }) => judged.kind === 'counted');
    if (!out) throw new Error('nothing counted');
    const reviewed = reviewSet(set, [said({ kind: 'reject', of: out.key })]);
    const [facts] = draftNote(session, [reviewed], { checkIns: [], plan: null }).objective;
    expect(facts).toMatchObject({ done: plain.summary.counted.total - 1, changed: 1, isCutShort: true });
    expect(facts?.asked).toBeGreaterThan(0);
    const times = facts?.faults.map((fault) => fault.times) ?? [];
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times.reduce((sum, one) => sum + one, 0)).toBe(reviewed.summary.faults.length);
  });

  it('holds what was told around the session, and nothing of another day', () => {
    const near = someCheckIn({ id: 'near', atEpochMs: session.startedAtEpochMs - HOUR_MS });
    const far = someCheckIn({ id: 'far', atEpochMs: session.startedAtEpochMs - 5 * HOUR_MS });
    const { subjective, plan } = draftNote(session, [reviewSet(set, [])], { checkIns: [near, far], plan: somePlan() });
    expect(subjective.checkIns).toEqual([near]);
    expect(plan?.items).toHaveLength(2);
  });

  it('assesses nothing', () => {
    expect(Object.keys(draftNote(session, [], { checkIns: [], plan: null }))).not.toContain('assessment');
  });
});
