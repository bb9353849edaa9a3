import { describe, expect, it } from 'vitest';
import { sessionsCsv } from '../../../src/care/exchange/csv.ts';
import { isoMoment } from '../../../src/care/exchange/iso-moment.ts';
import { someSession } from '../../../scripts/bench/storage/some-sessions.ts';
import { someCorrection, someEndedSession, someSessionFile } from '../../fixtures/some-session-file.ts';

const csv = (change = {}, withName = true): string => sessionsCsv([someSessionFile(change)], { withName });

/** The cells of a table, read by the rules of RFC 4180. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? '';
    if (quoted && one === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (one === '"') quoted = !quoted;
    else if (!quoted && one === ',') [cell] = [(rows.at(-1)?.push(cell), '')];
    else if (!quoted && one === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      rows.push([]);
      [cell, at] = ['', at + 1];
    } else cell += one;
  }
  return rows.slice(0, -1);
}
/** The rows as objects, by the names of the columns. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = cellsOf(text);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

describe('a table of attempts', () => {
  it('has a row for each, with what was measured and whose it was', () => {
    const rows = rowsOf(csv());
    expect(rows).toHaveLength(3);
    expect(rows[1]).toEqual({
      person: someSessionFile().person.id,
      name: 'Anna',
      session: 'a',
      session_start: '2025-10-09T08:53:20.000Z',
      time_zone: 'Europe/Vienna',
      set: 'a-set',
      set_number: '1',
      set_start: '2025-10-09T08:53:20.000Z',
      exercise: 'bird-dog',
      attempt: '2',
      side: 'right',
      counted: 'yes',
      reason: '',
      start_ms: '4000',
      peak_ms: '5500',
      end_ms: '7000',
      hold_ms: '800',
      measure: 'hip',
      unit: 'deg',
      from: '90.5',
      to: '165.3',
      error: '8',
      faults: '',
      not_judged: '',
      notes: '',
      corrected: 'reject',
      corrected_side: '',
      correction_reason: 'The pelvis turned.',
      correction_author: 'M. Huber',
    });
    expect(rows[0]).toMatchObject({ side: 'left', corrected: '' });
    expect(rowsOf(csv({}, false)).map(({ name }) => name)).toEqual(['', '', '']);
  });

  it('has as many cells in each row as columns, for every kind of set', () => {
    const file = someSessionFile({ sessions: Array.from({ length: 120 }, (_, index) => someSession(index)) });
    const cells = cellsOf(sessionsCsv([file, file], { withName: false }));
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
    const counted = file.sessions.flatMap(({ sets }) => sets.map(({ summary }) => summary));
    const attempts = counted.reduce((sum, one) => sum + (one?.reps.length ?? 0) + (one?.rejected.length ?? 0), 0);
    expect(cells).toHaveLength(1 + 2 * attempts);
  });

  it('tells what was rejected, with its reason, in its place, and what was said of it and holds', () => {
    const rejected = { side: 'left', startMs: 3500, endMs: 3900, reason: 'range-too-small', angles: {} } as const;
    const [session] = [someEndedSession()];
    const sets = session.sets.map((set) => ({
      ...set,
      summary: set.summary && { ...set.summary, rejected: [rejected] },
    }));
    const of = { startMs: 3500, side: 'left' } as const;
    const corrections = [
      someCorrection({ id: 'b', kind: 'change-side', of, side: 'right', atEpochMs: 9 }),
      someCorrection({ id: 'a', kind: 'accept', of, atEpochMs: 1 }),
      someCorrection({ id: 'c', kind: 'note', of, atEpochMs: 99 }),
    ];
    const rows = rowsOf(csv({ sessions: [{ ...session, sets }], corrections }));
    expect(rows.map(({ start_ms: at }) => at)).toEqual(['0', '3500', '4000', '8000']);
    expect(rows[1]).toMatchObject({
      counted: 'no',
      reason: 'range-too-small',
      measure: '',
      corrected: 'accept change-side',
      corrected_side: 'right',
    });
  });

  it('still tells whose side it was, or that it does not count, after a later word on the other', () => {
    const of = { startMs: 0, side: 'left' } as const;
    const side = someCorrection({
      id: 'a',
      kind: 'change-side',
      of,
      side: 'right',
      reason: 'It was the right.',
      atEpochMs: 2,
    });
    const told = (more: Partial<Parameters<typeof someCorrection>[0]>) =>
      rowsOf(csv({ corrections: [side, someCorrection({ id: 'b', of, reason: 'Seen.', ...more })] }))[0];
    expect(told({ kind: 'accept', atEpochMs: 3 })).toMatchObject({
      corrected: 'change-side accept',
      corrected_side: 'right',
      correction_reason: 'It was the right. / Seen.',
    });
    expect(told({ kind: 'reject', atEpochMs: 1 })).toMatchObject({
      corrected: 'reject change-side',
      corrected_side: 'right',
      correction_reason: 'Seen. / It was the right.',
    });
  });

  it('holds nothing that a spreadsheet works out, and quotes what would break a row', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|"/c calc"!A1', ',\r\n=1'])
      for (const change of [
        { person: { id: '12345678', name: text } },
        { corrections: [someCorrection({ reason: text })] },
        { corrections: [someCorrection({ author: text })] },
      ]) {
        const cells = cellsOf(csv(change)).flat();
        expect(
          cells.filter((cell) => /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(cell)),
          JSON.stringify(text),
        ).toEqual([]);
        const within = text.replace('\t=', "\t'=");
        expect(cells).toContain(/^[=+\-@\t\r]/.test(text) ? `'${within}` : text);
      }
    expect(csv({ person: { id: '12345678', name: 'a\u0000b\u001b\ud800' } })).toContain(',ab\ufffd,');
  });
});

describe('a moment for other programs', () => {
  it('is what JavaScript writes, from year 1 to year 9999', () => {
    for (const ms of [0, -1, 1_760_000_000_123, -62_135_596_800_000, 253_402_300_799_999, 951_782_399_999])
      expect(isoMoment(ms)).toBe(new Date(ms).toISOString());
    expect(isoMoment(8.64e15)).toBe('9999-12-31T23:59:59.999Z');
    expect(isoMoment(-8.64e15)).toBe('0001-01-01T00:00:00.000Z');
  });
});
