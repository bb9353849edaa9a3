import { describe, expect, it } from 'vitest';
import { changesAnything, type Coming, type Kept } from '../../../src/care/keeping/kept.ts';
import {
  backupMistakeSentence,
  comingRows,
  diskSentence,
  keptRows,
  lastBackupSentence,
  madeSentences,
} from '../../../src/text/say/keeping.ts';
import { en } from '../../../src/text/en/words.ts';

const NOTHING: Kept = {
  sessions: 0,
  mornings: 0,
  checkIns: 0,
  scales: 0,
  hasPlan: false,
  ownRanges: 0,
  ownExercises: 0,
  writtenPlans: 0,
  hasSettings: false,
};
const NO_CHANGE: Coming = { added: NOTHING, renewed: 0, same: 0, otherPlan: null, isPlanLeft: false };
const { kept, restore } = en.keeping;
const NOW_MS = Date.UTC(2025, 5, 15, 12);

describe('what is kept', () => {
  it('is listed with its number, and nothing of which there is none', () => {
    expect(keptRows({ ...NOTHING, sessions: 12_345, scales: 1 })).toEqual([
      { label: kept.sessions, figure: '12,345' },
      { label: kept.scales, figure: '1' },
    ]);
    expect(keptRows({ ...NOTHING, hasPlan: true, hasSettings: true })).toEqual([
      { label: kept.plan, figure: kept.isThere },
      { label: kept.settings, figure: kept.isThere },
    ]);
    expect(keptRows(NOTHING)).toEqual([]);
  });

  it('takes about so much room, in whole megabytes or tenths of a gigabyte, where the browser tells', () => {
    expect(diskSentence({ usedBytes: 61_400_000, allowedBytes: 4_230_000_000 })).toBe(
      'Together with Plumbline itself this takes about 61 megabytes. The browser allows about 4.2 gigabytes.',
    );
    expect(diskSentence({ usedBytes: 10, allowedBytes: 999_000_000 })).toContain(
      'about 1 megabyte. The browser allows about 999 megabytes',
    );
    expect(diskSentence(null)).toBe(kept.diskUnknown);
  });
});

describe('a backup', () => {
  it('was made on a day, or never', () => {
    expect(lastBackupSentence(null, NOW_MS)).toBe(en.keeping.backup.never);
    expect(lastBackupSentence(NOW_MS - 86_400_000, NOW_MS)).toBe('Last backup: Yesterday.');
  });

  it('says what is not in it, and only that', () => {
    const t = en.keeping.backup;
    expect(madeSentences({ leftOut: 0, withoutPoses: 0 })).toEqual([t.saved]);
    expect(madeSentences({ leftOut: 2, withoutPoses: 0 })).toEqual([t.saved, t.leftOut({ count: '2' })]);
    expect(madeSentences({ leftOut: 0, withoutPoses: 14 })).toEqual([t.saved, t.withoutPoses({ count: '14' })]);
  });

  it('shows what would come of it: what is added, what takes the place of older states, what stays', () => {
    expect(
      comingRows({ ...NO_CHANGE, added: { ...NOTHING, sessions: 3, hasSettings: true }, renewed: 2, same: 40 }),
    ).toEqual([
      { label: kept.sessions, figure: '3' },
      { label: restore.settings, figure: kept.isThere },
      { label: restore.renewed, figure: '2' },
      { label: restore.same, figure: '40' },
    ]);
    expect(comingRows(NO_CHANGE)).toEqual([]);
  });

  it('names the plan that would go and the one that would take its place, and says that a plan is left out', () => {
    const replacing = (here: string, there: string) =>
      comingRows({ ...NO_CHANGE, otherPlan: { here: { name: here }, there: { name: there } } });
    expect(replacing('My back', 'My knee')).toEqual([
      { label: restore.planInPlaceOf({ name: 'My back' }), figure: 'My knee' },
    ]);
    expect(replacing('My back', 'My back')).toEqual([{ label: restore.planAgain, figure: 'My back' }]);
    expect(comingRows({ ...NO_CHANGE, isPlanLeft: true })).toEqual([{ label: restore.planLeft, figure: restore.left }]);
    expect(changesAnything({ ...NO_CHANGE, isPlanLeft: true })).toBe(false);
  });

  it('that is none says why, that nothing was changed, and what to do', () => {
    const mistakes = [
      { kind: 'not-a-backup' },
      { kind: 'newer', version: 2 },
      { kind: 'too-large', mostBytes: 1 },
      { kind: 'damaged', line: 3, expected: 'the rest' },
    ] as const;
    const said = mistakes.map(backupMistakeSentence);
    expect(new Set(said).size).toBe(mistakes.length);
    for (const sentence of said) expect(sentence).toContain('Nothing was changed.');
  });
});
