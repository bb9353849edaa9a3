import { describe, expect, it } from 'vitest';
import { AWAITED } from '../../../src/app/awaited.ts';
import { en } from '../../../src/text/en/words.ts';
import {
  recordOwner,
  recordRows,
  recordWithout,
  sendingProgress,
  sendingTitle,
} from '../../../src/text/say/clinic-server.ts';
import { timeOfDay } from '../../../src/text/say/day.ts';
import { SENDINGS, someSending } from '../../fixtures/some-sending.ts';

const t = en.exchange.server;
const HERE = { isInFlight: false, hasKey: false };
const said = (change: Parameters<typeof someSending>[0], how = HERE) => sendingProgress(someSending(change), how);
const again = t.again({ time: timeOfDay(someSending().dueEpochMs ?? 0) });

/** When each sentence is true of a record on its way: it is said then, and never else. */
const TRUE_WHEN: Readonly<Record<string, (sending: ReturnType<typeof someSending>, how: typeof HERE) => boolean>> = {
  [t.allThere]: ({ parts, partsDone }) => parts === partsDone,
  [t.turn]: ({ parts, partsDone, dueEpochMs, trouble, needsKey }, { isInFlight, hasKey }) =>
    parts !== partsDone && !isInFlight && dueEpochMs !== null && !trouble && (hasKey || !needsKey),
  [t.stopped]: ({ parts, partsDone, dueEpochMs, trouble }, { isInFlight }) =>
    parts !== partsDone && !isInFlight && dueEpochMs === null && !trouble,
  [t.needsKey]: ({ parts, partsDone, dueEpochMs, needsKey }, { isInFlight, hasKey }) =>
    parts !== partsDone && !isInFlight && dueEpochMs !== null && needsKey && !hasKey,
  [t.byYou]: ({ trouble, dueEpochMs }, { isInFlight }) => trouble !== null && dueEpochMs === null && !isInFlight,
  [again]: ({ trouble, dueEpochMs, needsKey }, { isInFlight, hasKey }) =>
    trouble !== null && dueEpochMs !== null && !isInFlight && (hasKey || !needsKey),
  ...Object.fromEntries(
    Object.entries(t.trouble).map(([kind, words]) => [
      words,
      ({ trouble, needsKey }: ReturnType<typeof someSending>, { isInFlight, hasKey }: typeof HERE) =>
        trouble === kind && !isInFlight && (hasKey || !needsKey),
    ]),
  ),
};

describe('what is said of a record on its way', () => {
  it('is true in every state, and leaves out nothing that is', () => {
    for (const { title, change } of SENDINGS)
      for (const isInFlight of [true, false])
        for (const hasKey of [true, false]) {
          const how = { isInFlight, hasKey };
          const sentences = said(change, how);
          expect(sentences.length, title).toBeGreaterThan(0);
          for (const [sentence, isTrue] of Object.entries(TRUE_WHEN))
            expect(sentences.includes(sentence), `${title}: ${sentence}`).toBe(isTrue(someSending(change), how));
        }
  });

  it('tells how far it is, and what of it is new on the server', () => {
    expect(said({ partsDone: 1, made: 38, known: 2 }, { ...HERE, isInFlight: true })).toEqual([
      'On its way: part 2 of 3.',
      'New there: 38.',
      'There before: 2.',
    ]);
    expect(said({ partsDone: 3, made: 0, known: 120 })).toEqual([t.allThere, 'There before: 120.']);
    expect(said({ partsDone: 1, made: 40, trouble: 'busy' })).toEqual([
      t.trouble.busy,
      'Parts that are there: 1 of 3.',
      'New there: 40.',
      again,
    ]);
  });

  it('tells of a minute, which is as long as an answer is waited for', () => {
    expect(t.trouble.late).toContain('within a minute');
    expect(AWAITED['clinic-server'].limitMs).toBe(60_000);
  });

  it('names whose record it is and where it goes', () => {
    expect(sendingTitle(someSending(), false)).toBe('Record of Anna, to clinic.example/fhir/r4');
    expect(sendingTitle(someSending({ address: 'http://localhost:8080/fhir' }), true)).toBe(
      'Your record, to http://localhost:8080/fhir',
    );
    expect(recordOwner(' ', false)).toBe(`Record of ${en.exchange.people.unnamed}`);
  });

  it('tells what would go, and what of it is left out', () => {
    expect(recordRows({ sessions: 0, checkIns: 0, scales: 0, hasPlan: false })).toEqual([]);
    expect(recordRows({ sessions: 2, checkIns: 0, scales: 1, hasPlan: true }).map(({ figure }) => figure)).toEqual([
      '2',
      '1',
      en.keeping.kept.isThere,
    ]);
    expect(recordWithout({ leftOut: 0, withoutRoom: 0 })).toEqual([]);
    expect(recordWithout({ leftOut: 1, withoutRoom: 2 })).toHaveLength(2);
  });
});
