import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckView } from '../../../src/app/run/check-run.ts';
import { toPractise } from '../../../src/app/run/run-purpose.ts';
import type { RunState } from '../../../src/app/run/run-state.ts';
import type { SetView } from '../../../src/app/run/running-set.ts';
import { beginVisit, stepVisit, type VisitState } from '../../../src/app/run/step-visit.ts';
import type { VisitEffect, VisitEvent } from '../../../src/app/run/visit-event.ts';
import { findTest } from '../../../src/core/assess/timed-tests.ts';
import { isCounted } from '../../../src/core/exercise/exercise.ts';
import { snapshotOf } from '../../../src/core/judge/snapshot.ts';
import { startSet } from '../../../src/core/judge/step.ts';
import birdDog from '../../../src/exercises/bird-dog.ts';
import posture from '../../../src/exercises/posture-screen.ts';
import sitToStand from '../../../src/exercises/sit-to-stand.ts';
import { someRun } from '../../ui/some-state.ts';

const LOST = { kind: 'camera-lost' } as const;
const SEEN = {
  kind: 'open',
  source: { kind: 'camera', label: '' },
  mirrored: true,
  preview: null,
  sees: true,
} as const;
const test = {
  id: 'five-times-sit-to-stand',
  phase: 'running',
  seconds: 3,
  count: 1,
  leg: null,
  lastTryMs: null,
} as const;
const closed = (trying: 'person' | 'itself' | null) => ({ kind: 'closed', failure: LOST, trying }) as const;

function inStage<S extends RunState['stage']>(stage: S, change: Parameters<typeof someRun>[0] = {}) {
  const run = someRun({ ...change, stage });
  if (!isIn(run, stage)) throw new Error(`expected ${stage}`);
  return run;
}
const isIn = <S extends RunState['stage']>(run: RunState, stage: S): run is Extract<RunState, { stage: S }> =>
  run.stage === stage;

/** A visit in each of its states. */
const STATES = {
  'a camera that is being opened': inStage('opening'),
  'a recording before its first picture': { ...inStage('opening', { live: false }), eye: { ...SEEN, sees: false } },
  'the check while the model loads': { ...inStage('check'), eye: { ...SEEN, sees: false } },
  'the check': inStage('check'),
  'the check of a posture screen': inStage('check', { exercise: posture }),
  'a camera that could not be opened': inStage('blocked'),
  'a camera that is tried again': { ...inStage('blocked'), eye: closed('person') },
  'a recording that could not be opened': inStage('blocked', { live: false }),
  'a set': inStage('running'),
  'the last set': inStage('running', { set: 2 }),
  'a recording that is judged': inStage('running', { live: false, sets: 1 }),
  'a test while its clock runs': inStage('running', { exercise: sitToStand, test }),
  'a set that is paused': inStage('paused'),
  'a set without its camera': inStage('reconnecting'),
  'a set whose camera is tried by itself': { ...inStage('reconnecting'), eye: closed('itself') },
  'a paused set without its camera': { ...inStage('reconnecting'), wasPaused: true },
  'a rest': inStage('resting', { leftSeconds: 30 }),
  'a rest with eleven seconds left': inStage('resting', { leftSeconds: 11 }),
  'the last second of a rest': inStage('resting', { leftSeconds: 1 }),
  'a rest without a camera': { ...inStage('resting', { leftSeconds: 30 }), eye: closed(null) },
  'a visit that is over': { stage: 'over' },
} as const satisfies Readonly<Record<string, VisitState>>;

/** The exercise, with other repetitions asked for. */
const asked = { ...birdDog, dose: { ...birdDog.dose, reps: 3 } };

type StateName = keyof typeof STATES;

const snapshot = snapshotOf(startSet(birdDog));
const lines = [{ id: 'person', state: 'ok', fix: null }] as const;
const checked = (change: Partial<CheckView>): VisitEvent => ({
  kind: 'checked',
  view: { snapshot, lines, startInSeconds: null, ready: false, ...change },
});
const counted = (total: number) => ({ ...snapshot, counted: { left: 0, right: 0, both: total, total } });

/** Everything that can happen to a visit, with each variant that makes a difference. */
function eventsIn(state: VisitState) {
  const shown = 'shown' in state ? state.shown : null;
  const view: SetView = {
    ...{ snapshot: counted(1), message: null, guide: null, screen: null, asksPause: false, toDo: null },
    ...{ test: shown?.test ?? null },
  };
  const judged = (change: Partial<SetView>) => ({ kind: 'judged', view: { ...view, ...change } }) as const;
  const over = shown?.test && ({ ...shown.test, phase: 'over' } as const);
  return {
    opened: { kind: 'opened', eye: { source: SEEN.source, mirrored: true, preview: null } },
    'the model is there': { kind: 'sees' },
    'the camera goes': { kind: 'closed', failure: LOST },
    'pictures come too slowly': { kind: 'closed', failure: { kind: 'engine-slow' } },
    'no picture comes': { kind: 'closed', failure: { kind: 'camera-still' } },
    'another program takes the camera': { kind: 'closed', failure: { kind: 'camera-busy' } },
    'the source ends': { kind: 'ended', failure: null },
    'something unforeseen': { kind: 'ended', failure: { kind: 'unexpected', detail: '' } },
    'the first picture': { kind: 'begun' },
    'the start is checked': checked({}),
    'the start pose has been held': checked({ ready: true }),
    'one is counted': judged({}),
    'the target is reached': judged({ snapshot: counted(99) }),
    'the clock has led to its end': judged({ guide: { phase: 'done', round: 9, sinceMs: 0, breath: null } }),
    'the test is over': judged(over ? { test: over } : {}),
    'the hands ask for a pause': judged({ asksPause: true }),
    'the hands ask to go on': { kind: 'signed', asks: 'resume' },
    'the hands ask to stop': { kind: 'signed', asks: 'stop' },
    'time to try again': { kind: 'reopen-due' },
    'a second': { kind: 'second' },
    hidden: { kind: 'hidden' },
    next: { kind: 'next' },
    pause: { kind: 'pause' },
    resume: { kind: 'resume' },
    stop: { kind: 'stop' },
    reconnect: { kind: 'reconnect' },
    'nothing has happened for minutes': { kind: 'given-up' },
    'it is asked for otherwise': { kind: 'changed', exercise: asked },
  } as const satisfies Readonly<Record<string, VisitEvent>>;
}
type EventName = keyof ReturnType<typeof eventsIn>;

/** An effect in a few words: its kind, and what it is about. */
const inWords = ({ kind, ...of }: VisitEffect): string => {
  const [what] = Object.values<unknown>(of);
  if (what === undefined) return kind;
  return `${kind} ${typeof what === 'object' && what && 'kind' in what ? String(what.kind) : String(what)}`;
};

/** The state after an event and the effects; `nothing` where the state is the same object and there are no effects. */
function outcome(state: VisitState, event: VisitEvent): string {
  const [next, effects] = stepVisit(state, event);
  if (next === state && effects.length === 0) return 'nothing';
  return effects.length === 0 ? next.stage : `${next.stage}: ${effects.map(inWords).join(', ')}`;
}

const LEFT = {
  stop: 'over: silence, leave',
  'the source ends': 'over: leave',
  'something unforeseen': 'over: tell unexpected, leave',
};
const LEFT_IN_SET = {
  stop: 'over: silence, finish-set, leave',
  'the source ends': 'over: finish-set, leave',
  'something unforeseen': 'over: tell unexpected, finish-set, leave',
};
const LEFT_IN_REST = {
  stop: 'over: silence, end-rest, leave',
  'the source ends': 'over: end-rest, leave',
  'something unforeseen': 'over: tell unexpected, end-rest, leave',
};
const NOBODY_BEGINS = { 'nothing has happened for minutes': 'over: cut-short, say leftByItself, leave' };
const NOT_OPENED = {
  'the camera goes': 'blocked: clear-picture',
  'pictures come too slowly': 'blocked: clear-picture',
  'no picture comes': 'blocked: clear-picture, reopen-after 2000',
  'another program takes the camera': 'blocked: clear-picture',
};
const CHANGED = 'it is asked for otherwise';
const TRIED = { 'time to try again': 'blocked: open', reconnect: 'blocked: open' };
const BEGIN = 'begin-set, sound start, say begin, go practise';
const BEGINS = `running: ${BEGIN}`;
const GONE = {
  'the camera goes': 'reconnecting: flush-set, sound attention, say cameraLost, clear-picture, reopen-after 2000',
  'pictures come too slowly': 'reconnecting: flush-set, sound attention, say tooSlow, clear-picture',
  'no picture comes': 'reconnecting: flush-set, sound attention, say cameraStill, clear-picture, reopen-after 2000',
  'another program takes the camera':
    'reconnecting: flush-set, sound attention, say cameraLost, clear-picture, reopen-after 5000',
};
const STILL_GONE = {
  'nothing has happened for minutes': 'reconnecting: say pausedUnseen',
  'the camera goes': 'reconnecting: clear-picture, reopen-after 2000',
  'pictures come too slowly': 'reconnecting: clear-picture',
  'no picture comes': 'reconnecting: clear-picture, reopen-after 2000',
  'another program takes the camera': 'reconnecting: clear-picture, reopen-after 5000',
};
const RESTS = 'resting: sound end, finish-set, say rest, begin-rest';
const NEXT_SET = 'end-rest, say nextSet, go check';
const IN_SET = {
  'nothing has happened for minutes': 'paused: watch-hands false, silence, say pausedByItself, flush-set',
  ...LEFT_IN_SET,
  ...GONE,
  'one is counted': 'running',
  'the test is over': 'running',
  'the hands ask for a pause': 'paused: watch-hands true, silence, say pausedBySign, flush-set',
  hidden: 'running: flush-set',
  pause: 'paused: watch-hands false, silence, say paused, flush-set',
};
const IN_REST = {
  ...LEFT_IN_REST,
  [CHANGED]: 'resting',
  opened: 'resting',
  'the camera goes': 'resting: clear-picture',
  'pictures come too slowly': 'resting: clear-picture',
  'no picture comes': 'resting: clear-picture, reopen-after 2000',
  'another program takes the camera': 'resting: clear-picture',
  'a second': 'resting',
  next: `check: silence, ${NEXT_SET}`,
};

/** The outcome of each event in each state. An event that is missing for a state changes nothing there. */
const TABLE: Readonly<Record<StateName, Partial<Readonly<Record<EventName, string>>>>> = {
  'a camera that is being opened': {
    ...LEFT,
    ...NOT_OPENED,
    'no picture comes': 'blocked: clear-picture',
    [CHANGED]: 'opening',
    opened: 'check',
    'the source ends': 'over: tell-empty, leave',
  },
  'a recording before its first picture': {
    ...LEFT,
    ...NOT_OPENED,
    'no picture comes': 'blocked: clear-picture',
    [CHANGED]: 'opening',
    opened: 'opening',
    'the model is there': 'opening',
    'the first picture': 'running: begin-set, sound start, say begin',
    'the source ends': 'over: tell-empty, leave',
  },
  'the check while the model loads': {
    ...NOBODY_BEGINS,
    ...LEFT,
    ...NOT_OPENED,
    [CHANGED]: 'check',
    'the model is there': 'check',
    'the start is checked': 'check',
    'the start pose has been held': BEGINS,
  },
  'the check': {
    ...NOBODY_BEGINS,
    ...LEFT,
    ...NOT_OPENED,
    'the start is checked': 'check',
    'the start pose has been held': BEGINS,
    [CHANGED]: 'check',
    next: `running: silence, ${BEGIN}`,
  },
  'the check of a posture screen': {
    ...NOBODY_BEGINS,
    ...LEFT,
    ...NOT_OPENED,
    'the start is checked': 'check',
    'the start pose has been held': 'running: begin-set, go practise',
    [CHANGED]: 'check',
    next: 'running: silence, begin-set, go practise',
  },
  'a camera that could not be opened': { ...LEFT, ...NOT_OPENED, ...TRIED, [CHANGED]: 'blocked', opened: 'check' },
  'a camera that is tried again': { ...LEFT, ...NOT_OPENED, [CHANGED]: 'blocked', opened: 'check' },
  'a recording that could not be opened': { ...LEFT, ...NOT_OPENED, ...TRIED, [CHANGED]: 'blocked', opened: 'opening' },
  'a set': { ...IN_SET, 'the target is reached': RESTS, 'the clock has led to its end': RESTS },
  'the last set': {
    ...IN_SET,
    'the target is reached': 'over: sound end, say finished, finish-set, leave',
    'the clock has led to its end': 'over: sound end, say finished, finish-set, leave',
  },
  'a recording that is judged': {
    ...IN_SET,
    'the target is reached': 'running',
    'the clock has led to its end': 'running',
    'the hands ask for a pause': 'running',
  },
  'a test while its clock runs': {
    ...IN_SET,
    'the target is reached': 'running',
    'the clock has led to its end': 'running',
    'the test is over': RESTS,
    'the hands ask for a pause': 'over: silence, finish-set, leave',
    pause: 'nothing',
    'nothing has happened for minutes': 'nothing',
  },
  'a set that is paused': {
    ...LEFT_IN_SET,
    ...GONE,
    'the hands ask to go on': 'running: say resumed, play-on',
    'the hands ask to stop': 'over: silence, say stoppedBySign, finish-set, leave',
    hidden: 'paused: flush-set',
    resume: 'running: say resumed, play-on',
  },
  'a set without its camera': {
    ...LEFT_IN_SET,
    ...STILL_GONE,
    opened: 'running: say cameraBack',
    hidden: 'reconnecting: flush-set',
    'time to try again': 'reconnecting: open',
    reconnect: 'reconnecting: open',
  },
  'a set whose camera is tried by itself': {
    ...LEFT_IN_SET,
    ...STILL_GONE,
    opened: 'running: say cameraBack',
    hidden: 'reconnecting: flush-set',
  },
  'a paused set without its camera': {
    ...LEFT_IN_SET,
    ...STILL_GONE,
    opened: 'paused: say cameraBack',
    hidden: 'reconnecting: flush-set',
    'time to try again': 'reconnecting: open',
    reconnect: 'reconnecting: open',
  },
  'a rest': IN_REST,
  'a rest with eleven seconds left': { ...IN_REST, 'a second': 'resting: say restNearlyOver' },
  'the last second of a rest': { ...IN_REST, 'a second': `check: ${NEXT_SET}` },
  'a rest without a camera': {
    ...IN_REST,
    next: `blocked: silence, ${NEXT_SET}`,
    'time to try again': 'resting: open',
    reconnect: 'resting: open',
  },
  'a visit that is over': {},
};

describe.each(Object.entries(STATES))('%s', (name, state) => {
  it.each(Object.entries(eventsIn(state)))('and then: %s', (event, happening) => {
    const row: Readonly<Record<string, string>> = TABLE[name as StateName];
    expect(outcome(state, happening)).toBe(row[event] ?? 'nothing');
  });
});

describe('a phone that is the eye', () => {
  const KINDS = [
    ['phone-gone', 'phoneGone'],
    ['phone-asleep', 'phoneAsleep'],
    ['phone-blind', 'phoneBlind'],
  ] as const;
  it.each(KINDS)(
    'is waited for by itself in every stage, and the voice says of a set that it is paused: %s',
    (kind, saying) => {
      const closed = { kind: 'closed', failure: { kind } } as const;
      const wish = { purpose: toPractise(), exercise: birdDog, test: null };
      expect(outcome(beginVisit(wish, true)[0], closed)).toBe('blocked: clear-picture, reopen-after 2000');
      expect(outcome(STATES['the check'], closed)).toBe('blocked: clear-picture, reopen-after 2000');
      expect(outcome(STATES['a set'], closed)).toBe(
        `reconnecting: flush-set, sound attention, say ${saying}, clear-picture, reopen-after 2000`,
      );
      expect(outcome(STATES['a rest'], closed)).toBe('resting: clear-picture, reopen-after 2000');
    },
  );
});

describe('a visit', () => {
  it('of a camera begins with its check, that of a recording with the set', () => {
    const wish = { purpose: toPractise(), exercise: birdDog, test: null };
    const begun = [true, false].map((live) => beginVisit(wish, live));
    expect(begun.map(([, effects]) => effects.map(inWords))).toEqual([
      ['go check', 'open'],
      ['go practise', 'open'],
    ]);
    expect(begun.map(([{ sets }]) => sets)).toEqual([birdDog.dose.sets, 1]);
  });

  it('of a test has as many sets as the test has attempts', () => {
    const five = findTest('five-times-sit-to-stand');
    if (!five || !isCounted(sitToStand)) throw new Error('expected the test');
    const [{ sets }] = beginVisit({ purpose: toPractise(), exercise: sitToStand, test: five }, true);
    expect(sets).toBe(five.attempts);
  });

  it('is cut short where the person goes away from the camera; what is left of a recording cannot be done', () => {
    const leave = { kind: 'leave' } as const;
    expect(outcome(STATES['a set'], leave)).toBe('over: silence, cut-short, finish-set, leave');
    expect(outcome(STATES['a recording that is judged'], leave)).toBe('over: silence, finish-set, leave');
  });

  it('aims at what is asked for otherwise from the next set on, and at what is left where it was carried on with', () => {
    const change = { kind: 'changed', exercise: asked } as const;
    expect(stepVisit(STATES['the check'], change)[0]).toMatchObject({ exercise: asked, target: 6 });
    const carriedOn = { ...STATES['the check'], target: 2 };
    expect(stepVisit(carriedOn, change)[0]).toMatchObject({ exercise: asked, target: 2 });
    const before = STATES['a rest'].target;
    const [rests] = stepVisit(STATES['a rest'], change);
    expect(rests).toMatchObject({ exercise: asked, target: before });
    expect(stepVisit(rests, { kind: 'next' })[0]).toMatchObject({ exercise: asked, target: 6 });
  });

  it('counts the next set in, and shows nothing of the last one in it', () => {
    const [next] = stepVisit(STATES['a rest'], { kind: 'next' });
    expect(next).toMatchObject({ stage: 'check', set: 2, check: { lines: [], startInSeconds: null } });
    expect(next).not.toHaveProperty('shown');
  });

  it('says that the camera is lost, not why the try by itself did not succeed', () => {
    const [mine] = stepVisit(STATES['a set whose camera is tried by itself'], {
      kind: 'closed',
      failure: { kind: 'camera-missing' },
    });
    const [asked] = stepVisit(
      { ...STATES['a set without its camera'], eye: closed('person') },
      { kind: 'closed', failure: { kind: 'camera-missing' } },
    );
    expect([mine, asked]).toMatchObject([
      { eye: { failure: LOST, trying: null } },
      { eye: { failure: { kind: 'camera-missing' }, trying: null } },
    ]);
  });

  it('stays the very same while a picture brings nothing new to the page', () => {
    const [first] = stepVisit(STATES['a set'], eventsIn(STATES['a set'])['one is counted']);
    const [second] = stepVisit(first, eventsIn(first)['one is counted']);
    expect(second).toBe(first);
  });

  it('keeps a hold, a breath and a posture screen as they are shown', () => {
    const event = eventsIn(STATES['a set'])['one is counted'];
    const view = { ...event.view, screen: { view: 'side', taken: 1, stillMs: 1900 } } as const;
    expect(stepVisit(STATES['a set'], { kind: 'judged', view })[0]).toMatchObject({
      shown: { screen: 'side', holdSeconds: 1, counted: { total: 1 } },
    });
    const guide = { phase: 'work', round: 3, sinceMs: -4200, breath: { turn: 'in', lastsMs: 3000 } } as const;
    expect(stepVisit(STATES['a set'], { kind: 'judged', view: { ...event.view, guide } })[0]).toMatchObject({
      shown: { guide: 'work', breath: { turn: 'in' }, holdSeconds: 4, counted: { both: 2, total: 2 } },
    });
  });

  it('whatever happens to it: every set that begins is finished, it is left once, and after that it is still', () => {
    const names = Object.keys(eventsIn(STATES['a set'])) as EventName[];
    const walk = fc.array(fc.constantFrom(...names), { maxLength: 60 });
    const wish = { purpose: toPractise(), exercise: birdDog, test: null };
    fc.assert(
      fc.property(fc.boolean(), walk, (live, events) => {
        let [state, effects]: readonly [VisitState, readonly VisitEffect[]] = beginVisit(wish, live);
        const done: VisitEffect['kind'][] = [];
        for (const event of [...events, 'stop' as const]) {
          [state, effects] = stepVisit(state, eventsIn(state)[event]);
          done.push(...effects.map(({ kind }) => kind));
          const begun = done.filter((kind) => kind === 'begin-set').length;
          const finished = done.filter((kind) => kind === 'finish-set').length;
          expect(begun - finished).toBe(['running', 'paused', 'reconnecting'].includes(state.stage) ? 1 : 0);
          if (state.stage !== 'over') expect(state.set).toBeLessThanOrEqual(state.sets);
        }
        expect(done.filter((kind) => kind === 'leave')).toHaveLength(1);
        expect(done.at(-1)).toBe('leave');
      }),
    );
  });
});
