import { describe, expect, it } from 'vitest';
import { isBackupDue, REMIND_AFTER_DAYS } from '../../../src/care/keeping/reminder.ts';

const DAY_MS = 86_400_000;
const nowEpochMs = 1000 * DAY_MS;
const ago = (days: number): number => nowEpochMs - days * DAY_MS;
const NEVER = { firstSeenAtEpochMs: null, backedUpAtEpochMs: null, remindedAtEpochMs: null };
const due = (
  dates: Partial<typeof NEVER | Record<keyof typeof NEVER, number>>,
  newestSessionAtEpochMs: number | null,
) => isBackupDue({ ...NEVER, ...dates }, { newestSessionAtEpochMs, nowEpochMs });

describe('a backup is suggested', () => {
  it('a month after the first session, and a month after the last backup where something was done since', () => {
    expect(due({ firstSeenAtEpochMs: ago(REMIND_AFTER_DAYS) }, ago(1))).toBe(true);
    expect(due({ firstSeenAtEpochMs: ago(REMIND_AFTER_DAYS - 1) }, ago(1))).toBe(false);
    expect(due({ firstSeenAtEpochMs: ago(90), backedUpAtEpochMs: ago(REMIND_AFTER_DAYS) }, ago(1))).toBe(true);
    expect(due({ firstSeenAtEpochMs: ago(90), backedUpAtEpochMs: ago(29) }, ago(1))).toBe(false);
    expect(due({ firstSeenAtEpochMs: ago(90), backedUpAtEpochMs: ago(40) }, ago(41))).toBe(false);
  });

  it('not where there is nothing, and not again before another month is over', () => {
    expect(due({ firstSeenAtEpochMs: ago(90) }, null)).toBe(false);
    expect(due({}, ago(1))).toBe(false);
    expect(due({ firstSeenAtEpochMs: ago(90), remindedAtEpochMs: ago(29) }, ago(1))).toBe(false);
    expect(due({ firstSeenAtEpochMs: ago(90), remindedAtEpochMs: ago(30) }, ago(1))).toBe(true);
  });

  it('whatever a clock has said that went wrong: a date in the future counts as none', () => {
    expect(due({ firstSeenAtEpochMs: ago(90), backedUpAtEpochMs: ago(-500) }, ago(1))).toBe(true);
    expect(due({ firstSeenAtEpochMs: ago(90), remindedAtEpochMs: ago(-500) }, ago(1))).toBe(true);
    expect(due({ firstSeenAtEpochMs: ago(-500) }, ago(1))).toBe(false);
    // One that was set back by a little is no reason to suggest it twice.
    expect(due({ firstSeenAtEpochMs: ago(90), remindedAtEpochMs: ago(-0.5) }, ago(1))).toBe(false);
  });
});
