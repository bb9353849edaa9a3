import type { EndOfDay } from '../../care/pain/end-of-day.ts';
import type { CheckIn, OfTen } from '../../care/pain/check-in.ts';
import { ladderOn } from '../../care/pain/ladder.ts';
import { halfTheRepetitions, hasStayedWorse } from '../../care/pain/over-days.ts';
import { toldOnDay, toldUntil } from '../../care/pain/same-day.ts';
import type { StopOfDay } from '../../care/pain/stop-of-day.ts';
import { dayOf } from '../../care/plan/day.ts';
import { easierThan } from '../../care/plan/easier.ts';
import { GOES_ON_MS, interruptedIn, planItemAt, type Morning } from '../../care/plan/morning.ts';
import { exerciseAt, knownPart } from '../../care/plan/planned.ts';
import { betweenMs } from '../../care/plan/session-length.ts';
import {
  beginMorning,
  stepMorning,
  storedMorning,
  type MorningEvent,
  type MorningState,
} from '../../care/plan/step-morning.ts';
import type { DoneBefore } from '../../core/exercise/done-before.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { headOfSet } from '../../core/report/head-of.ts';
import type { Session } from '../../core/report/session.ts';
import { unfinishedIn } from '../../core/report/unfinished.ts';
import type { EndedVisit } from '../../app/kernel.ts';
import { notify } from '../../app/notices.ts';
import type { Route } from '../../app/registry.ts';
import { toPractise } from '../../app/run/run-purpose.ts';
import type { Purpose } from '../../app/run/run-state.ts';
import type { VisitWish } from '../../app/run/visit-wish.ts';
import { placeInMorning, spokenBetween, spokenEndInMorning } from '../../text/say/morning.ts';
import { ladderSentence } from '../../text/say/pain.ts';
import { text } from '../../text/text.ts';
import { NOT_SAID } from './felt.ts';
import { inTime, loadDay, nowOf, readDay, readStop, readToday } from './load-day.ts';
import type { Today } from './today.ts';

const PURPOSE = 'morning';
/** The voice says so when this much of a rest is left, as between two sets. */
const SOON_SECONDS = 10;
/** Sessions of an exercise among which the one that was cut short is looked for: the last ones. Technical choice. */
const LOOKED_THROUGH = 20;

/** Begins today's session through the plan; what was told just before is not asked again. */
export async function begin(app: Today): Promise<void> {
  const { plan, run, morning, route } = app.store.state;
  if (!plan || run) return;
  const { epochMs, day } = nowOf(app.ports);
  const known = knownPart(plan, app.store.state);
  if (known.items.length === 0) return;
  const stop = await readStop(app);
  if (await isStopped(app, stop, route)) return;
  // A pain that stops a start is asked for anew.
  const told = stop === null ? await toldJustNow(app) : null;
  if (app.store.state.run || app.store.state.morning !== morning || hasLeft(app, route)) return;
  const state = beginMorning(known, { id: app.ports.newId(), day, atEpochMs: epochMs });
  app.store.set({ morning: state, felt: NOT_SAID, isHalved: false });
  if (told === null) await follow(app, state);
  else await checkedIn(app, 'before', told);
}

/** How long answers given outside of a morning hold for the one that begins after them: of who has reloaded the page in the middle. A choice, unverified. */
const JUST_NOW_MS = 15 * 60_000;

/** The check-in in which somebody has just answered the questions before exercising, for no morning yet; null where there is none. */
async function toldJustNow({ ports }: Today): Promise<string | null> {
  const nowMs = ports.clock.epochMs();
  const read = await ports.days.readCheckIns({ sinceEpochMs: nowMs - JUST_NOW_MS });
  const told = read.ok ? toldUntil(read.value.records, { atEpochMs: nowMs }) : [];
  const last = told.findLast(({ painNow }) => painNow !== null);
  return last?.when === 'before' && last.morningId === null ? last.id : null;
}

/** Whether the person has gone to another page than this one, from which they asked for something. */
const hasLeft = ({ store }: Today, { page }: Route): boolean => store.state.route.page !== page;

/**
 * Whether what was told stops this day. Warning signs are looked through again first; what the ladder ended stays so for the day; a start that is
 * by plan only is asked for again, in the questions that come first, and stops nothing here. Who has gone to another page stays there.
 */
async function isStopped(app: Today, stop: StopOfDay | null, askedFrom: Route): Promise<boolean> {
  if (stop === null || stop.kind === 'start') return false;
  if (!hasLeft(app, askedFrom)) await app.goTo({ page: stop.kind === 'sign' ? 'flags' : 'start' });
  return true;
}

/** Goes on with the morning that was interrupted; begins one where there is none, unless the day is done: once more is asked for. */
export async function goOn(app: Today): Promise<void> {
  const { run, morning: led, route } = app.store.state;
  if (run) return;
  // Another tab may have gone on with it meanwhile.
  await readDay(app);
  const { plan, mornings, stop } = app.store.state;
  const day = dayOf(plan, mornings, nowOf(app.ports), app.store.state);
  if (day.kind === 'done' || hasLeft(app, route)) return;
  if (day.kind !== 'go-on') return begin(app);
  const { morning } = day;
  if (await isStopped(app, stop, route)) return;
  const halved = await isHalved(app, morning.id);
  // Asked for twice, it goes on once.
  if (app.store.state.run || app.store.state.morning !== led || hasLeft(app, route)) return;
  app.store.set({ morning: storedMorning(morning), felt: NOT_SAID, isHalved: halved });
  await happens(app, { kind: 'go-on' });
}

/** Something happens to the morning: it is kept, and what follows is done. */
export async function happens(app: Today, event: MorningEvent): Promise<void> {
  const next = step(app, event);
  if (next) await follow(app, next);
}

/** The morning after an event, kept; null where the event changes nothing. */
function step(app: Today, event: MorningEvent): MorningState | null {
  const before = app.store.state.morning;
  if (!before) return null;
  const next = stepMorning(before, event);
  if (next === before) return null;
  app.store.set({ morning: next });
  if (next.morning !== before.morning) void keep(app, next.morning);
  return next;
}

async function keep({ store, ports }: Today, morning: Morning): Promise<void> {
  const others = store.state.mornings.filter(({ id }) => id !== morning.id);
  store.set({ mornings: [...others, morning] });
  const kept = await ports.days.putMorning(morning);
  if (!kept.ok) notify(store, { kind: 'save-trouble', failure: kept.failure });
}

/** Does what a stage of the morning asks for. */
async function follow(app: Today, state: MorningState): Promise<void> {
  const { stage } = state;
  switch (stage.kind) {
    case 'before':
    case 'after':
      return app.goTo({ page: stage.kind });
    case 'ready':
      return practise(app, state, stage.at);
    case 'between':
      return app.store.state.route.page === 'between' ? undefined : app.goTo({ page: 'between' });
    case 'done':
    case 'interrupted':
      app.store.set({ morning: null });
      return app.store.state.route.page === 'start' ? loadDay(app) : app.goTo({ page: 'start' });
    case 'practice':
      return undefined;
  }
}

/** The exercise of the morning at a place, as it is done. */
const exerciseIn = ({ store }: Today, { morning }: MorningState, at: number): Exercise | null => {
  const { plan, isHalved } = store.state;
  const exercise = plan && exerciseAt(knownPart(plan, store.state), morning, at, store.state);
  if (!exercise || !isHalved || exercise.mode === 'screen') return exercise;
  return { ...exercise, dose: { ...exercise.dose, reps: halfTheRepetitions(exercise.dose.reps) } };
};

/** Whether what was told before this morning halves its repetitions. */
async function isHalved({ ports }: Today, morningId: string): Promise<boolean> {
  const read = await ports.days.readCheckIns({ sinceEpochMs: 0 });
  const told = read.ok ? read.value.records : [];
  const before = told.findLast((one) => one.morningId === morningId && one.when === 'before');
  if (!before || before.painNow === null) return false;
  return hasStayedWorse(told, { atEpochMs: before.atEpochMs, painNow: before.painNow });
}

/** The visit that ended last: whoever began it sees whether it ever ran. */
let endedWish: VisitWish | null = null;

async function practise(app: Today, state: MorningState, at: number): Promise<void> {
  const exercise = exerciseIn(app, state, at);
  if (!exercise) return skip(app);
  const from = await leftOver(app, state.morning, exercise);
  // The person may have gone away while this was looked for.
  const now = app.store.state.morning?.stage;
  if (now?.kind !== 'ready' || now.at !== at) return;
  const wish: VisitWish = {
    exercise,
    test: null,
    purpose: toLead(exercise, placeOf(state.morning, at)),
    ...(from && { from }),
    onSet: (sessionId) => void step(app, { kind: 'set-began', sessionId }),
    isKept: true,
    back: { page: 'start' },
  };
  step(app, { kind: 'began' });
  await app.visit.begin(wish);
  const { morning } = app.store.state;
  // Its code did not come, or the person had gone to another page before it did.
  if (endedWish !== wish && morning?.stage.kind === 'practice' && morning.stage.at === at)
    await happens(app, { kind: 'interrupted', sessionId: null });
}

/** Which exercise of how many: an easier one in place of another is not one more. */
const placeOf = ({ items }: Morning, at: number): { readonly at: number; readonly of: number } => ({
  at: items.slice(0, at + 1).filter(({ isEasier }) => !isEasier).length - 1,
  of: items.filter(({ isEasier }) => !isEasier).length,
});

/** The purpose of a visit in a morning: practice, with the next exercise after it in place of a summary. */
const toLead = (exercise: Exercise, { at, of }: { readonly at: number; readonly of: number }): Purpose => {
  const { side } = exercise.dose;
  return {
    ...toPractise(),
    id: PURPOSE,
    note: () => placeInMorning(at, of),
    lastWords: () => spokenEndInMorning(exercise),
    isDone: (counted, target) => (side && exercise.sides === 'each' ? counted[side] : counted.total) >= target,
  };
};

/** What is left of an exercise that was cut short in this morning; null where it begins anew. */
async function leftOver(
  { ports }: Today,
  { startedAtEpochMs }: Morning,
  exercise: Exercise,
): Promise<DoneBefore | null> {
  const topic = { kind: 'exercise', id: exercise.id } as const;
  const listed = await inTime(ports, ports.store.listHeads({ after: null, limit: LOOKED_THROUGH, topic }));
  const heads = listed?.ok ? listed.value.heads : [];
  // By their time: one is found too whose id could not be kept in the morning.
  const ofMorning = heads.filter((head) => (head.startedAtEpochMs ?? 0) >= startedAtEpochMs);
  const left = unfinishedIn(ofMorning, [exercise], ports.clock.epochMs());
  return left && { set: left.set, done: left.done };
}

/** A visit of the morning is over: the rest before the next exercise follows, or the end. */
export function visitEnds({ wish, session, isHere }: EndedVisit, app: Today): Route | null {
  if (wish.purpose.id !== PURPOSE) return null;
  endedWish = wish;
  const sessionId = session?.id ?? null;
  if (!isHere || session?.status === 'interrupted') {
    step(app, { kind: 'interrupted', sessionId });
    app.store.set({ morning: null });
    return { page: 'start' };
  }
  app.store.set({ felt: NOT_SAID });
  const next = step(app, {
    kind: 'practised',
    how: howMuch(session, wish.exercise),
    sessionId,
    restSeconds: Math.round(betweenMs(wish.exercise) / 1000),
    atEpochMs: app.ports.clock.epochMs(),
  });
  return next?.stage.kind === 'between' ? { page: 'between' } : afterLast(app);
}

/** All exercises are over: how it was is asked, where anything was done. */
function afterLast(app: Today): Route {
  if (app.store.state.morning?.stage.kind === 'after') return { page: 'after' };
  app.store.set({ morning: null });
  return { page: 'start' };
}

/** How it feels was said, or left out; what was said belongs to this morning. */
export async function checkedIn(app: Today, when: 'before' | 'after', checkInId: string | null): Promise<void> {
  const { morning } = app.store.state;
  if (morning === null && when === 'before') return toBegin(app);
  if (morning?.stage.kind !== when) return;
  if (when === 'before') app.store.set({ morning: begunNow(app, morning) });
  if (checkInId !== null) await putToMorning(app, checkInId, morning.morning.id);
  if (when === 'before') app.store.set({ isHalved: await isHalved(app, morning.morning.id) });
  await happens(app, { kind: 'checked-in', when });
  if (when === 'after') app.ports.speaker.say(text().today.doneTitle, { urgency: 'turn' });
}

/** The morning as it begins now, by the plan of now: its questions may have been open over night. */
function begunNow({ store, ports }: Today, state: MorningState): MorningState {
  const { plan } = store.state;
  const known = plan && knownPart(plan, store.state);
  if (!known || known.items.length === 0) return state;
  const { epochMs, day } = nowOf(ports);
  return beginMorning(known, { id: state.morning.id, day, atEpochMs: epochMs });
}

/**
 * The questions before were answered, and nobody is in the middle of a morning any more: the page was reloaded, or gone back to. Where one can be
 * begun or gone on with, the page with the button that does so follows.
 */
async function toBegin(app: Today): Promise<void> {
  await readDay(app);
  const { plan, mornings } = app.store.state;
  const { kind } = dayOf(plan, mornings, nowOf(app.ports), app.store.state);
  if (kind === 'ready' || kind === 'rest-day' || kind === 'go-on') await app.goTo({ page: 'start' });
}

async function putToMorning({ store, ports }: Today, checkInId: string, morningId: string): Promise<void> {
  const read = await ports.days.readCheckIns({ sinceEpochMs: 0 });
  const checkIn = read.ok ? read.value.records.find(({ id }) => id === checkInId) : undefined;
  if (!checkIn || checkIn.morningId === morningId) return;
  const kept = await ports.days.putCheckIn({ ...checkIn, morningId });
  if (!kept.ok) notify(store, { kind: 'save-trouble', failure: kept.failure });
}

/** Whether all of an exercise was done: its last set, with all that was asked for. */
function howMuch(session: Session | null, { dose, mode }: Exercise): 'whole' | 'part' | 'nothing' {
  const set = session?.sets.at(-1);
  if (!set) return 'nothing';
  const { done, asked = 0, number = 1 } = headOfSet(set);
  const isWhole =
    mode === 'screen' ? set.events.some((event) => event.kind === 'screen-told' && event.view === null) : done >= asked;
  return isWhole && number >= dose.sets ? 'whole' : 'part';
}

/** The rest between two exercises begins: it is said what comes, and counted down. */
export function rest(app: Today): void {
  const { morning } = app.store.state;
  if (morning?.stage.kind !== 'between') return;
  const { next, leftSeconds } = morning.stage;
  sayNext(app, morning, next, leftSeconds);
  countDown(app);
}

function sayNext(app: Today, state: MorningState, next: number, leftSeconds: number | null): void {
  const exercise = exerciseIn(app, state, next);
  if (exercise) app.ports.speaker.say(spokenBetween(exercise, leftSeconds), { urgency: 'turn' });
}

let callOff = (): void => undefined;

/** One second after the other, as long as the rest goes on. */
function countDown(app: Today): void {
  callOff();
  callOff = app.ports.clock.after(1000, () => {
    const { morning, route } = app.store.state;
    const { stage } = morning ?? {};
    if (stage?.kind !== 'between' || route.page !== 'between') return;
    countDown(app);
    // While it is being asked what pain asks for, the rest does not run out.
    if (stage.leftSeconds === null || asking !== null) return;
    if (stage.leftSeconds === SOON_SECONDS + 1) app.ports.speaker.say(text().morning.spokenSoon, { urgency: 'turn' });
    void happens(app, { kind: 'second' });
  });
}

/** The person has left the page of the rest: for the next exercise, or for something else. */
export function leaveRest(app: Today): void {
  callOff();
  if (app.store.state.morning?.stage.kind !== 'between') return;
  step(app, { kind: 'interrupted', sessionId: null });
  app.store.set({ morning: null });
  readToday(app);
}

/** While it is being asked what the pain that was just told asks for. */
let asking: Promise<void> | null = null;

/** No exercise comes before `asked` is answered. */
async function first(asked: Promise<void>): Promise<void> {
  asking = asked;
  try {
    await asked;
  } finally {
    if (asking === asked) asking = null;
  }
}

/** The next exercise, without waiting for the end of the rest, but for what pain asks for; none where that ends the day. */
export async function next(app: Today): Promise<void> {
  const wasAsking = asking !== null;
  while (asking) await asking;
  const { step: asked } = app.store.state.felt;
  // What was not there to be read yet, when the person wished to go on, is read first.
  if (asked?.kind === 'end' || (wasAsking && asked !== null)) return;
  await happens(app, { kind: 'next' });
}

/** The exercise that comes next is left out. */
export async function skip(app: Today): Promise<void> {
  await comesInstead(app, { kind: 'skip', atEpochMs: app.ports.clock.epochMs() });
}

/** An easier one in place of the one that comes next. */
export async function takeEasier(app: Today): Promise<void> {
  const { plan, morning } = app.store.state;
  if (!plan || morning?.stage.kind !== 'between') return;
  const item = planItemAt(knownPart(plan, app.store.state), morning.morning, morning.stage.next);
  if (item) await comesInstead(app, { kind: 'easier', exerciseId: easierThan(item.exerciseId) });
}

/** Another exercise comes next: the voice says which. */
async function comesInstead(app: Today, event: MorningEvent): Promise<void> {
  const next = step(app, event);
  if (!next) return;
  const { stage } = next;
  if (stage.kind === 'between') {
    app.ports.speaker.stop();
    sayNext(app, next, stage.next, stage.leftSeconds);
  }
  await follow(app, next);
}

/** Enough for today. A warning sign ends the day without further questions. */
export async function end(app: Today, because: EndOfDay | 'person'): Promise<void> {
  if (app.store.state.morning === null) return isForTheDay(because) ? endInterrupted(app) : undefined;
  await happens(app, { kind: 'end', asks: because === 'person', atEpochMs: app.ports.clock.epochMs() });
}

/** What is not lifted on the same day: what the ladder has ended. A sign is looked through again, and a start told anew: the morning may then be gone on with. */
const isForTheDay = (because: EndOfDay | 'person'): boolean =>
  because === 'eight-and-two-more' || because === 'three-more-again' || because === 'spreads';

/** What ends the day for good ends the morning that was interrupted too. */
async function endInterrupted(app: Today): Promise<void> {
  await readDay(app);
  const { plan, mornings } = app.store.state;
  const now = nowOf(app.ports);
  const left = plan && interruptedIn(mornings, knownPart(plan, app.store.state), now);
  if (left) await keep(app, { ...left, endedAtEpochMs: now.epochMs });
}

/** Keeps what the person says between two exercises, and asks what follows from it. */
export async function feel(app: Today, what: 'pain' | 'effort', value: OfTen): Promise<void> {
  const { store, ports } = app;
  const { morning } = store.state;
  if (morning?.stage.kind !== 'between' || morning.stage.last === null) return;
  const { felt } = store.state;
  const { clock } = ports;
  const id = felt.checkInId ?? ports.newId();
  const said = { ...felt, [what]: value, checkInId: id };
  store.set({ felt: said });
  const item = morning.morning.items[morning.stage.last];
  const checkIn: CheckIn = {
    id,
    morningId: morning.morning.id,
    atEpochMs: clock.epochMs(),
    zone: clock.timeZone(),
    when: 'between',
    painNow: said.pain,
    ...(said.effort !== null && { effort: said.effort }),
    places: [],
    ...(item && { exerciseId: item.exerciseId }),
  };
  const keeping = ports.days.putCheckIn(checkIn);
  if (what === 'pain') await first(askLadder(app, morning.morning, checkIn));
  const kept = await keeping;
  if (!kept.ok) notify(store, { kind: 'save-trouble', failure: kept.failure });
}

/** What the ladder says of the pain of now; where it ends the day, nothing comes after it. */
async function askLadder(app: Today, { startedAtEpochMs }: Morning, now: CheckIn): Promise<void> {
  const { store, ports } = app;
  const read = await ports.days.readCheckIns({ sinceEpochMs: startedAtEpochMs - GOES_ON_MS });
  const others = read.ok ? read.value.records.filter((one) => one.id !== now.id) : [];
  const ladder = ladderOn(toldOnDay(others, nowOf(ports)), now);
  if (store.state.felt.checkInId !== now.id || store.state.felt.pain !== now.painNow) return;
  store.set({ felt: { ...store.state.felt, step: ladder.kind === 'go-on' ? null : ladder } });
  if (ladder.kind === 'go-on') return;
  ports.speaker.stop();
  ports.speaker.say(ladderSentence(ladder), { urgency: 'now' });
  // Where the pain asks for something, the rest waits for the person.
  step(app, { kind: 'wait' });
}
