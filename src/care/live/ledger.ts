import type { Envelope, LiveMessage, Numbered } from './message.ts';

/**
 * What one side remembers of the messages of a session: what it sent and nobody has acknowledged, and how far what came goes. Plain
 * data, so that it can be kept over a reload. Each message is given on once and in order, whatever the link loses; `test/care/live/ledger.test.ts`
 * holds that over cuts and reloads of either side.
 */
export interface Ledger {
  /** Names this memory; another one is made where it was lost. */
  readonly tenure: string;
  /** The number that was given last. */
  readonly sent: number;
  /** What was sent and not acknowledged, in order. */
  readonly waiting: readonly Numbered[];
  /** How far the other side's messages have come; null: none has. */
  readonly theirs: { readonly tenure: string; readonly upTo: number } | null;
}

/** More messages than this do not wait. A choice: a set says one or two a second, so that it is an hour of exercise with nobody there. */
const MOST_WAITING = 5000;
/** Whether no more may wait: the other side has been away for too long to be told all of it. */
export const isFull = ({ waiting }: Ledger): boolean => waiting.length >= MOST_WAITING;

export const newLedger = (tenure: string): Ledger => ({ tenure, sent: 0, waiting: [], theirs: null });

/** Numbers a message and keeps it until it is acknowledged. It may be sent at once, or when the link is up. */
export function enter(ledger: Ledger, message: LiveMessage, atEpochMs: number): readonly [Ledger, Numbered] {
  const number = ledger.sent + 1;
  const after = (ledger.waiting[0]?.number ?? number) - 1;
  const numbered: Numbered = { kind: 'message', tenure: ledger.tenure, number, after, atEpochMs, message };
  return [{ ...ledger, sent: number, waiting: [...ledger.waiting, numbered] }, numbered];
}

/** What is sent when the link is up: how far the other side has come here, and all that waits, as it is now. */
export const againOf = (ledger: Ledger): readonly Envelope[] => [
  ...(ledger.theirs ? [{ kind: 'received', ...ledger.theirs } as const] : []),
  ...asOfNow(ledger, ledger.waiting),
];

const asOfNow = ({ waiting }: Ledger, messages: readonly Numbered[]): readonly Numbered[] => {
  const after = (waiting[0]?.number ?? 1) - 1;
  return messages.map((one) => ({ ...one, after }));
};

/** What came of an envelope. */
export interface Taken {
  /** The message that is new; null: none is. */
  readonly message: Numbered | null;
  /** What is sent back. */
  readonly answers: readonly Envelope[];
  /** Messages came before, and this side does not remember them: the other side has to say anew how things stand. */
  readonly hasForgotten: boolean;
}

const NOTHING: Taken = { message: null, answers: [], hasForgotten: false };

/** Takes an envelope that came. Pings and pongs are none of the ledger's. */
export function take(ledger: Ledger, envelope: Envelope): readonly [Ledger, Taken] {
  switch (envelope.kind) {
    case 'message':
      return takeMessage(ledger, envelope);
    case 'received': {
      if (envelope.tenure !== ledger.tenure || envelope.upTo > ledger.sent) return [ledger, NOTHING];
      const waiting = ledger.waiting.filter(({ number }) => number > envelope.upTo);
      return [waiting.length === ledger.waiting.length ? ledger : { ...ledger, waiting }, NOTHING];
    }
    case 'missing': {
      if (envelope.tenure !== ledger.tenure) return [ledger, NOTHING];
      const again = ledger.waiting.filter(({ number }) => number > envelope.after);
      return [ledger, { ...NOTHING, answers: asOfNow(ledger, again) }];
    }
    case 'ping':
    case 'pong':
      return [ledger, NOTHING];
  }
}

function takeMessage(ledger: Ledger, numbered: Numbered): readonly [Ledger, Taken] {
  const { tenure, number, after } = numbered;
  const known = ledger.theirs?.tenure === tenure ? ledger.theirs.upTo : 0;
  const upTo = Math.max(known, after);
  const hasForgotten = upTo > known;
  const moved = (now: number): Ledger =>
    ledger.theirs?.tenure === tenure && ledger.theirs.upTo === now
      ? ledger
      : { ...ledger, theirs: { tenure, upTo: now } };
  if (number <= upTo)
    return [moved(upTo), { message: null, answers: [{ kind: 'received', tenure, upTo }], hasForgotten }];
  if (number > upTo + 1)
    return [moved(upTo), { message: null, answers: [{ kind: 'missing', tenure, after: upTo }], hasForgotten }];
  return [moved(number), { message: numbered, answers: [{ kind: 'received', tenure, upTo: number }], hasForgotten }];
}
