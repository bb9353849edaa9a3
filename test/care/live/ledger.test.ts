import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againOf, enter, isFull, newLedger, take, type Ledger } from '../../../src/care/live/ledger.ts';
import type { Envelope, LiveMessage } from '../../../src/care/live/message.ts';

const said = (words: string): LiveMessage => ({ kind: 'said', id: null, words });
const wordsOf = (message: LiveMessage | null): string => (message?.kind === 'said' ? message.words : '');

type End = 'one' | 'other';
const across = (end: End): End => (end === 'one' ? 'other' : 'one');

/** Two ends with a link between them that can be cut: what is on its way then is lost. */
class Pair {
  readonly ledgers: Record<End, Ledger> = { one: newLedger('one-1'), other: newLedger('other-1') };
  /** As it was stored: a reload goes on from here. */
  readonly stored: Record<End, Ledger> = { ...this.ledgers };
  readonly got: Record<End, string[]> = { one: [], other: [] };
  readonly sent: Record<End, string[]> = { one: [], other: [] };
  readonly onWay: Record<End, Envelope[]> = { one: [], other: [] };
  isUp = true;
  hasForgotten = false;
  private count = 0;

  say(from: End): void {
    this.count += 1;
    const words = `${from} ${this.count}`;
    this.sent[from].push(words);
    const [ledger, envelope] = enter(this.ledgers[from], said(words), this.count);
    this.keep(from, ledger);
    if (this.isUp) this.onWay[across(from)].push(envelope);
  }

  /** Brings the envelope that was sent first to this end. */
  bring(to: End): void {
    const envelope = this.onWay[to].shift();
    if (!envelope) return;
    const [ledger, { message, answers, hasForgotten }] = take(this.ledgers[to], envelope);
    this.keep(to, ledger);
    this.hasForgotten ||= hasForgotten;
    if (message) this.got[to].push(wordsOf(message.message));
    if (this.isUp) this.onWay[across(to)].push(...answers);
  }

  cut(): void {
    this.isUp = false;
    this.onWay.one = [];
    this.onWay.other = [];
  }

  mend(): void {
    if (this.isUp) return;
    this.isUp = true;
    for (const end of ['one', 'other'] as const) this.onWay[across(end)].push(...againOf(this.ledgers[end]));
  }

  reload(end: End): void {
    this.cut();
    this.ledgers[end] = this.stored[end];
  }

  settle(): void {
    this.mend();
    while (this.onWay.one.length + this.onWay.other.length > 0) {
      this.bring('one');
      this.bring('other');
    }
  }

  private keep(end: End, ledger: Ledger): void {
    this.ledgers[end] = ledger;
    this.stored[end] = JSON.parse(JSON.stringify(ledger)) as Ledger;
  }
}

const end = fc.constantFrom<End>('one', 'other');
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('say' as const), end }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('bring' as const), end }) },
  fc.record({ act: fc.constant('cut' as const), end }),
  fc.record({ act: fc.constant('mend' as const), end }),
  fc.record({ act: fc.constant('reload' as const), end }),
);

describe('the messages of a live session', () => {
  it('come each once and in order, over cuts of the link and reloads of either side', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const pair = new Pair();
        for (const { act, end } of steps) pair[act](end);
        pair.settle();
        expect(pair.got.other).toEqual(pair.sent.one);
        expect(pair.got.one).toEqual(pair.sent.other);
        expect(pair.hasForgotten).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('are kept no longer than until they are acknowledged', () => {
    const pair = new Pair();
    for (let i = 0; i < 50; i += 1) pair.say('one');
    pair.settle();
    expect(pair.ledgers.one.waiting).toEqual([]);
    pair.cut();
    pair.say('one');
    expect(pair.ledgers.one.waiting).toHaveLength(1);
  });

  it('go on where the receiving side has lost its memory, who is told so', () => {
    const pair = new Pair();
    for (let i = 0; i < 3; i += 1) pair.say('one');
    pair.settle();
    pair.cut();
    pair.ledgers.other = newLedger('other-2');
    pair.say('one');
    pair.say('other');
    pair.settle();
    expect(pair.got.other).toEqual(pair.sent.one);
    expect(pair.got.one).toEqual(pair.sent.other);
    expect(pair.hasForgotten).toBe(true);
  });

  it('are asked for where one is missing between two others', () => {
    const pair = new Pair();
    pair.say('one');
    pair.say('one');
    pair.onWay.other.shift();
    pair.settle();
    expect(pair.got.other).toEqual(pair.sent.one);
  });

  it('are not acknowledged for another memory, nor beyond what was sent', () => {
    const pair = new Pair();
    pair.say('one');
    const { one } = pair.ledgers;
    expect(take(one, { kind: 'received', tenure: 'somebody', upTo: 1 })[0]).toBe(one);
    expect(take(one, { kind: 'received', tenure: 'one-1', upTo: 9 })[0]).toBe(one);
    expect(take(one, { kind: 'ping', sentMs: 1 })[0]).toBe(one);
  });
});

it('is full where nobody has acknowledged anything for hours, and not before', () => {
  let ledger = newLedger('alone');
  let said = 0;
  for (; !isFull(ledger); said += 1) ledger = enter(ledger, { kind: 'said', id: null, words: 'x' }, said)[0];
  // Three hours of a message every three seconds.
  expect(said).toBeGreaterThan(3600);
  expect(said).toBeLessThan(10_000);
  const [, heard] = [said, take(ledger, { kind: 'received', tenure: 'alone', upTo: 1 })[0]];
  expect(isFull(heard)).toBe(false);
});
