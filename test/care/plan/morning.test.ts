import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canGoOn, interruptedIn, planItemAt, type Morning } from '../../../src/care/plan/morning.ts';
import {
  beginMorning,
  stepMorning,
  storedMorning,
  type MorningEvent,
  type MorningState,
} from '../../../src/care/plan/step-morning.ts';
import { someMorning, somePlan, SOME_DAY_MS } from '../../fixtures/some-days.ts';

const AT = SOME_DAY_MS;
const plan = somePlan({
  items: ['a', 'b', 'c'].map((exerciseId) => ({ exerciseId, dose: {} })),
});
const begun = beginMorning(plan, { id: 'm', day: '2026-02-02', atEpochMs: AT });
const after = (state: MorningState, ...events: readonly MorningEvent[]): MorningState =>
  events.reduce(stepMorning, state);
const done = (sessionId: string, how: 'whole' | 'part' = 'whole'): MorningEvent => ({
  kind: 'practised',
  how,
  sessionId,
  restSeconds: 3,
  atEpochMs: AT + 1,
});
const checkedIn = { kind: 'checked-in', when: 'before' } as const;
const told = ({ morning }: MorningState): string =>
  morning.items.map(({ exerciseId, status }) => `${exerciseId} ${status}`).join(', ');

describe('a morning through a plan', () => {
  it('leads from before over every exercise to after, and is over then', () => {
    let state = after(begun, checkedIn);
    for (const [at, id] of ['a', 'b', 'c'].entries()) {
      expect(state.stage).toEqual({ kind: 'ready', at });
      state = after(state, { kind: 'began' }, done(`s-${id}`));
      if (at === 2) break;
      expect(state.stage).toEqual({ kind: 'between', last: at, next: at + 1, leftSeconds: 3 });
      expect(state.morning.endedAtEpochMs).toBeUndefined();
      state = after(state, { kind: 'second' }, { kind: 'second' }, { kind: 'second' });
    }
    expect(state.stage.kind).toBe('after');
    expect(told(state)).toBe('a done, b done, c done');
    expect(state.morning.endedAtEpochMs).toBe(AT + 1);
    expect(after(state, { kind: 'checked-in', when: 'after' }).stage.kind).toBe('done');
  });

  it('waits for who has stopped in the middle, and keeps the part that was done', () => {
    const state = after(begun, checkedIn, { kind: 'began' }, done('s', 'part'));
    expect(state.stage).toEqual({ kind: 'between', last: 0, next: 1, leftSeconds: null });
    expect(told(state)).toBe('a stopped, b waiting, c waiting');
    expect(after(state, { kind: 'second' })).toBe(state);
    expect(after(state, { kind: 'next' }).stage).toEqual({ kind: 'ready', at: 1 });
  });

  it('offers the same exercise again to who left before its first set', () => {
    const state = after(begun, checkedIn, { kind: 'began' }, {
      ...done(''),
      how: 'nothing',
      sessionId: null,
    } as MorningEvent);
    expect(state.stage).toEqual({ kind: 'between', last: null, next: 0, leftSeconds: null });
  });

  it('leaves out, and takes an easier one once, which is the same place of the plan', () => {
    const between = after(begun, checkedIn, { kind: 'began' }, done('s'));
    const skipped = after(between, { kind: 'skip', atEpochMs: AT });
    expect(told(skipped)).toBe('a done, b skipped, c waiting');
    expect(skipped.stage).toMatchObject({ kind: 'between', next: 2 });
    const easier = after(between, { kind: 'easier', exerciseId: 'x' });
    expect(told(easier)).toBe('a done, b swapped, x waiting, c waiting');
    expect(easier.stage).toMatchObject({ kind: 'between', next: 2 });
    expect(after(easier, { kind: 'easier', exerciseId: 'y' })).toBe(easier);
    expect([0, 1, 2, 3].map((at) => planItemAt(plan, easier.morning, at)?.exerciseId)).toEqual(['a', 'b', 'b', 'c']);
  });

  it('goes on where it was interrupted, and keeps the sessions of both beginnings', () => {
    const gone = after(begun, checkedIn, { kind: 'began' }, { kind: 'interrupted', sessionId: 'first' });
    expect(gone.stage.kind).toBe('interrupted');
    expect(gone.morning.items[0]).toEqual({ exerciseId: 'a', status: 'waiting', sessionId: 'first' });
    const again = after(storedMorning(gone.morning), { kind: 'go-on' }, { kind: 'began' }, done('second'));
    expect(again.morning.items[0]).toEqual({
      exerciseId: 'a',
      status: 'done',
      sessionId: 'second',
      earlierSessionIds: ['first'],
    });
  });

  it('knows the session of an exercise from its first set on, once', () => {
    const first = after(begun, checkedIn, { kind: 'began' }, { kind: 'set-began', sessionId: 's' });
    expect(first.morning.items[0]).toEqual({ exerciseId: 'a', status: 'waiting', sessionId: 's' });
    expect(after(first, { kind: 'set-began', sessionId: 's' })).toBe(first);
    expect(after(first, done('s')).morning.items[0]).toEqual({ exerciseId: 'a', status: 'done', sessionId: 's' });
    const killed = after(storedMorning(first.morning), { kind: 'go-on' }, { kind: 'began' });
    expect(after(killed, { kind: 'set-began', sessionId: 't' }, done('t')).morning.items[0]).toEqual({
      exerciseId: 'a',
      status: 'done',
      sessionId: 't',
      earlierSessionIds: ['s'],
    });
    // Between two exercises none begins a set.
    const between = after(first, done('s'));
    expect(after(between, { kind: 'set-began', sessionId: 'u' })).toBe(between);
  });

  it('ends at any time: who has done something is asked how it feels, unless a warning sign ends it', () => {
    const between = after(begun, checkedIn, { kind: 'began' }, done('s'));
    expect(after(between, { kind: 'end', asks: true, atEpochMs: AT }).stage.kind).toBe('after');
    expect(after(between, { kind: 'end', asks: false, atEpochMs: AT }).stage.kind).toBe('done');
    expect(after(begun, { kind: 'end', asks: true, atEpochMs: AT }).stage.kind).toBe('done');
  });

  it('never loses what was done, in whatever order things happen', () => {
    let session = 0;
    const event = fc.oneof(
      fc.constantFrom<MorningEvent>(
        checkedIn,
        { kind: 'checked-in', when: 'after' },
        { kind: 'began' },
        { kind: 'go-on' },
        { kind: 'second' },
        { kind: 'wait' },
        { kind: 'next' },
        { kind: 'skip', atEpochMs: AT },
        { kind: 'easier', exerciseId: 'x' },
        { kind: 'end', asks: true, atEpochMs: AT },
        { kind: 'interrupted', sessionId: null },
      ),
      fc.constantFrom('whole', 'part', 'nothing').map((how): MorningEvent => {
        session += 1;
        return {
          kind: 'practised',
          how,
          sessionId: how === 'nothing' ? null : `s${session}`,
          restSeconds: 2,
          atEpochMs: AT,
        } as MorningEvent;
      }),
      fc.constant(null).map((): MorningEvent => ({ kind: 'interrupted', sessionId: `s${(session += 1)}` })),
      fc.constant(null).map((): MorningEvent => ({ kind: 'set-began', sessionId: `s${(session += 1)}` })),
    );
    const sessionsIn = ({ items }: Morning): readonly string[] =>
      items.flatMap(({ sessionId, earlierSessionIds = [] }) => [
        ...earlierSessionIds,
        ...(sessionId === undefined ? [] : [sessionId]),
      ]);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state = begun;
        for (const one of events) {
          const next = stepMorning(state, one);
          const kept = sessionsIn(next.morning);
          expect(sessionsIn(state.morning).every((id) => kept.includes(id))).toBe(true);
          const over = ({ morning }: MorningState) => morning.items.filter(({ status }) => status !== 'waiting');
          const before = over(state);
          expect(over(next).filter((item) => before.includes(item))).toEqual(before);
          expect(next.morning.items.filter(({ isEasier }) => !isEasier).map(({ exerciseId }) => exerciseId)).toEqual([
            'a',
            'b',
            'c',
          ]);
          if (state.morning.endedAtEpochMs !== undefined) expect(next.morning.endedAtEpochMs).toBe(AT);
          // Wherever somebody is, there is a way on: nothing waits in a stage that has no end.
          if (next.stage.kind === 'between' || next.stage.kind === 'ready') {
            const at = next.stage.kind === 'between' ? next.stage.next : next.stage.at;
            expect(next.morning.items[at]?.status).toBe('waiting');
          }
          state = next;
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('an interrupted morning is offered again', () => {
  const morning = someMorning();
  const through = somePlan();
  const HOUR = 3_600_000;
  it.each([
    ['later on the same day', { epochMs: AT + 9 * HOUR, day: '2026-02-02' }, true],
    ['after midnight, an hour later', { epochMs: AT + HOUR, day: '2026-02-03' }, true],
    ['in another zone, where it is still yesterday', { epochMs: AT + 2 * HOUR, day: '2026-02-01' }, true],
    ['where the clock was put back an hour', { epochMs: AT - HOUR, day: '2026-02-02' }, true],
    ['but not on the next morning', { epochMs: AT + 24 * HOUR, day: '2026-02-03' }, false],
    ['nor where the clock was a year wrong', { epochMs: AT - 365 * 24 * HOUR, day: '2025-02-02' }, false],
  ])('%s', (_when, now, isOffered) => expect(canGoOn(morning, through, now)).toBe(isOffered));

  it('unless it is over, nothing of it waits, or the plan is another one by now', () => {
    const now = { epochMs: AT + HOUR, day: '2026-02-02' };
    expect(canGoOn({ ...morning, endedAtEpochMs: AT }, through, now)).toBe(false);
    expect(canGoOn({ ...morning, items: morning.items.slice(0, 1) }, through, now)).toBe(false);
    expect(canGoOn(morning, somePlan({ id: 'other' }), now)).toBe(false);
  });

  it('beside one that a clock ahead has begun and ended, and beside a newer one where the clock was put back in its middle', () => {
    const now = { epochMs: AT + HOUR, day: '2026-02-02' };
    const at = (startedAtEpochMs: number, change: Partial<Morning> = {}) =>
      someMorning({ id: `${startedAtEpochMs}`, startedAtEpochMs, ...change });
    const over = { endedAtEpochMs: AT };
    const offered = (...mornings: readonly Morning[]) => interruptedIn(mornings, through, now)?.startedAtEpochMs;
    expect(offered(at(AT), at(AT + 3 * HOUR, over))).toBe(AT);
    expect(offered(at(AT + HOUR + 60_000))).toBe(AT + HOUR + 60_000);
    expect(offered(at(AT, over), at(AT + HOUR + 60_000))).toBe(AT + HOUR + 60_000);
    expect(offered(at(AT), at(AT + 1, over))).toBeUndefined();
    expect(offered(at(AT, over), at(AT + 3 * HOUR, over))).toBeUndefined();
  });
});
