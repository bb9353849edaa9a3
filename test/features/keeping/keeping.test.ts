import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../../src/care/plan/plan.ts';
import { somePlan } from '../../fixtures/some-days.ts';
import { fail, succeed } from '../../../src/core/record/failures.ts';
import type { Exercise, OwnRange } from '../../../src/core/exercise/exercise.ts';
import elbowCurl from '../../../src/exercises/elbow-curl.ts';
import { offerToKeep, suggestBackup } from '../../../src/features/keeping/suggest.ts';
import type { BackupRecords, Backups, LongWork, MergeCounts, OpenedBackup } from '../../../src/ports/storage.ts';
import { DEFAULT_SETTINGS, settingsToTake } from '../../../src/schema/settings.ts';
import { makeWorld, settle, type WorldOptions } from '../../app/fakes.ts';

const NONE = { sessions: 0, mornings: 0, checkIns: 0, scales: 0 };
const COUNTS: MergeCounts = { added: { ...NONE, sessions: 2 }, renewed: 1, same: 4 };
const RANGE: OwnRange = {
  exerciseId: 'shoulder-flexion-raise',
  figures: [{ measure: 'arm', side: 'left', valueDeg: 96, bandDeg: 5, peaksDeg: [94, 96, 99], foundAtEpochMs: 5 }],
};
const EXERCISE: Exercise = {
  ...elbowCurl,
  id: 'own-curl',
  words: { en: { name: 'My curl', why: 'For my arms', steps: ['Bend'], startPose: 'Standing', toStart: 'Stand' } },
};
const FOR_ANN = somePlan({ id: 'for-ann', name: 'Ann', createdAtEpochMs: 5 });
const { id: _id, createdAtEpochMs: _at, ...writing } = somePlan({ name: 'Ben' });
const DRAFT = { plan: writing, id: '' };
const NO_PLANS = { plans: [], draft: null };
const THEIRS: BackupRecords = {
  plan: somePlan(),
  ownExercises: [EXERCISE],
  ownRanges: [RANGE],
  planLibrary: { plans: [FOR_ANN], draft: DRAFT },
  settings: { ...DEFAULT_SETTINGS, birthYear: 1953, cameraId: 'theirs', openedLessons: ['pain'] },
};
const file = new Blob(['x']);

/** A backup that the database takes, and what was asked of it. */
function someBackup(records: BackupRecords = THEIRS) {
  const asked: string[] = [];
  const backup: OpenedBackup = {
    madeAtEpochMs: 7,
    records,
    settingsFor: (here) => settingsToTake(here, records.settings),
    preview: () => Promise.resolve(succeed(COUNTS)),
    merge: () => {
      asked.push('merge');
      return Promise.resolve(
        succeed({
          counts: COUNTS,
          undo: () => {
            asked.push('undo');
            return Promise.resolve(succeed(undefined));
          },
        }),
      );
    },
  };
  return { backup, asked };
}

const withBackup = (backup: OpenedBackup, options: WorldOptions = {}) => {
  const world = makeWorld({
    backups: { open: () => Promise.resolve({ ok: true, backup }) },
    ...options,
  });
  return { ...world, keeping: () => world.app.state.keeping };
};

describe('a backup that is brought back', () => {
  it('is first shown, and changes nothing until the person says so', async () => {
    const { backup, asked } = someBackup();
    const { app, ports, keeping } = withBackup(backup);
    await app.dispatch({ kind: 'open-backup', file });
    const added = { ...COUNTS.added, hasPlan: true, ownExercises: 1, ownRanges: 1, writtenPlans: 2, hasSettings: true };
    expect(keeping().opened?.coming).toEqual({ added, renewed: 1, same: 4, otherPlan: null, isPlanLeft: false });
    await app.dispatch({ kind: 'leave-backup' });
    expect(keeping().opened).toBeNull();
    await app.dispatch({ kind: 'bring-back' });
    expect(asked).toEqual([]);
    expect([ports.plans.read(), ports.ownRanges.read(), ports.settings.read()]).toEqual([null, [], DEFAULT_SETTINGS]);
  });

  it('brings sessions, plan, own ranges and what was not chosen here; other tabs hear of it; undo takes all of it back', async () => {
    const { backup, asked } = someBackup();
    const { app, ports, keeping } = withBackup(backup);
    const told = vi.spyOn(ports.otherTabs, 'tell');
    await app.dispatch({ kind: 'open-backup', file });
    await app.dispatch({ kind: 'bring-back' });
    expect(asked).toEqual(['merge']);
    expect(app.state.plan).toEqual(THEIRS.plan);
    expect(app.state.ownRanges).toEqual([RANGE]);
    expect(app.state.exercises).toContainEqual(EXERCISE);
    expect(ports.planLibrary.read()).toEqual(THEIRS.planLibrary);
    // A camera is of a device, and not of a person.
    expect(ports.settings.read()).toEqual({ ...DEFAULT_SETTINGS, birthYear: 1953, openedLessons: ['pain'] });
    expect(app.state.settings.birthYear).toBe(1953);
    expect(told).toHaveBeenCalledWith({ kind: 'restored' });
    await app.dispatch({ kind: 'undo-bring-back' });
    expect(asked).toEqual(['merge', 'undo']);
    expect([app.state.plan, app.state.ownRanges, app.state.settings]).toEqual([null, [], DEFAULT_SETTINGS]);
    expect([ports.plans.read(), ports.ownRanges.read(), ports.settings.read()]).toEqual([null, [], DEFAULT_SETTINGS]);
    expect(ports.planLibrary.read()).toEqual(NO_PLANS);
    expect(keeping().restored).toBe('undone');
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('brings plans for others: each in its later state, and what was being written only where nothing is; undo leaves what was changed since', async () => {
    const mine = [
      { ...FOR_ANN, name: 'Ann, earlier', createdAtEpochMs: 4 },
      somePlan({ id: 'for-cem', name: 'Cem, later', createdAtEpochMs: 9 }),
    ];
    const theirs = [
      FOR_ANN,
      somePlan({ id: 'for-cem', name: 'Cem, earlier', createdAtEpochMs: 8 }),
      somePlan({ id: 'for-dana', name: 'Dana', createdAtEpochMs: 7 }),
      somePlan({ id: 'for-eve', name: 'Eve', createdAtEpochMs: 7 }),
    ];
    const written = { plans: mine, draft: { ...DRAFT, id: 'being-written' } };
    const { backup } = someBackup({ ...THEIRS, planLibrary: { plans: theirs, draft: DRAFT } });
    const { app, ports, keeping } = withBackup(backup, { written });
    await app.dispatch({ kind: 'open-backup', file });
    expect(keeping().opened?.coming.added.writtenPlans).toBe(3);
    await app.dispatch({ kind: 'bring-back' });
    const names = () => ports.planLibrary.read().plans.map(({ name }) => name);
    expect(names()).toEqual(['Ann', 'Cem, later', 'Dana', 'Eve']);
    expect(ports.planLibrary.read().draft).toEqual(written.draft);
    await ports.planLibrary.change(({ plans, draft }) => ({
      plans: plans.map((plan) => (plan.id === 'for-eve' ? { ...plan, name: 'Eve, anew' } : plan)),
      draft,
    }));
    await app.dispatch({ kind: 'undo-bring-back' });
    expect(names()).toEqual(['Ann, earlier', 'Cem, later', 'Eve, anew']);
    expect(ports.planLibrary.read().draft).toEqual(written.draft);
  });

  it('a second time has nothing to add beside the database', async () => {
    const { backup } = someBackup();
    const { app, keeping } = withBackup(backup);
    for (const time of ['first', 'second']) {
      await app.dispatch({ kind: 'open-backup', file });
      const isFirst = time === 'first';
      expect(keeping().opened?.coming.added).toMatchObject({
        hasPlan: isFirst,
        ownExercises: isFirst ? 1 : 0,
        writtenPlans: isFirst ? 2 : 0,
        ownRanges: isFirst ? 1 : 0,
        hasSettings: isFirst,
      });
      await app.dispatch({ kind: 'bring-back' });
    }
  });

  it('says which plan would take the place of which before it does, and changes it back', async () => {
    const mine = somePlan({ id: 'mine', name: 'Mine', createdAtEpochMs: somePlan().createdAtEpochMs - 1 });
    const { backup } = someBackup();
    const { app, ports, keeping } = withBackup(backup, { plan: mine });
    await app.dispatch({ kind: 'open-backup', file });
    const { coming } = keeping().opened!;
    expect(coming.otherPlan).toEqual({ here: mine, there: THEIRS.plan });
    expect(coming.added.hasPlan).toBe(false);
    expect(ports.plans.read()).toEqual(mine);
    await app.dispatch({ kind: 'bring-back' });
    expect(ports.plans.read()).toEqual(THEIRS.plan);
    await app.dispatch({ kind: 'undo-bring-back' });
    expect(ports.plans.read()).toEqual(mine);
  });

  const [item] = somePlan().items;
  it.each<[string, Plan['items']]>([
    ['of unknown exercises only', [{ exerciseId: 'from-elsewhere', dose: {} }]],
    ['of no exercise', []],
    ['that asks what makes no sense', [{ ...item!, dose: { ownDeg: { arm: 3 } } }]],
  ])('leaves out a plan that would be refused as a file, and says so: %s', async (_what, items) => {
    const { backup } = someBackup({ ...THEIRS, plan: somePlan({ items }) });
    for (const mine of [somePlan({ id: 'mine', createdAtEpochMs: 1 }), null]) {
      const { app, ports, keeping } = withBackup(backup, mine ? { plan: mine } : {});
      await app.dispatch({ kind: 'open-backup', file });
      expect(keeping().opened?.coming).toMatchObject({ otherPlan: null, isPlanLeft: true, added: { hasPlan: false } });
      await app.dispatch({ kind: 'bring-back' });
      expect(ports.plans.read()).toEqual(mine);
    }
  });

  it('leaves a newer plan, a later range and what was chosen here', async () => {
    const plan = somePlan({ id: 'mine', createdAtEpochMs: somePlan().createdAtEpochMs + 1 });
    const later = { ...RANGE, figures: RANGE.figures.map((figure) => ({ ...figure, foundAtEpochMs: 6 })) };
    const { backup } = someBackup();
    const { app, ports } = withBackup(backup, { plan, ownRanges: [later] });
    await app.dispatch({ kind: 'change-settings', change: { birthYear: 1960, openedLessons: ['lifting'] } });
    await app.dispatch({ kind: 'open-backup', file });
    await app.dispatch({ kind: 'bring-back' });
    expect([ports.plans.read(), ports.ownRanges.read()]).toEqual([plan, [later]]);
    expect(ports.settings.read()).toMatchObject({ birthYear: 1960, openedLessons: ['lifting', 'pain'] });
  });

  it('undone, leaves what was changed since', async () => {
    const { backup } = someBackup();
    const { app, ports } = withBackup(backup);
    await app.dispatch({ kind: 'open-backup', file });
    await app.dispatch({ kind: 'bring-back' });
    const mine = somePlan({ id: 'mine' });
    await app.dispatch({ kind: 'restore-plan', plan: mine });
    await app.dispatch({ kind: 'change-settings', change: { birthYear: 1960 } });
    await app.dispatch({ kind: 'undo-bring-back' });
    expect(ports.plans.read()).toEqual(mine);
    expect(ports.settings.read().birthYear).toBe(1960);
  });

  it.each(['plansRefused', 'rangesRefused'] as const)('is brought back whole or not at all: %s', async (refused) => {
    const { backup, asked } = someBackup();
    const { app, ports, keeping } = withBackup(backup, { [refused]: true });
    await app.dispatch({ kind: 'open-backup', file });
    await app.dispatch({ kind: 'bring-back' });
    expect(asked).toEqual(['merge', 'undo']);
    expect(keeping()).toMatchObject({ notRestored: { kind: 'store-full' }, restored: null });
    expect([ports.plans.read(), ports.ownRanges.read(), ports.settings.read()]).toEqual([null, [], DEFAULT_SETTINGS]);
  });

  it('that the database refuses changes nothing beside it, and says why', async () => {
    const { backup } = someBackup();
    const merge = () => Promise.resolve(fail({ kind: 'store-full' } as const));
    const { app, ports, keeping } = withBackup({ ...backup, merge });
    await app.dispatch({ kind: 'open-backup', file });
    await app.dispatch({ kind: 'bring-back' });
    expect(keeping()).toMatchObject({ notRestored: { kind: 'store-full' }, work: null });
    expect([ports.plans.read(), ports.ownRanges.read()]).toEqual([null, []]);
  });

  it.each(['not-a-backup', 'newer', 'damaged'] as const)('is not one: %s', async (kind) => {
    const mistake = { kind, version: 2, line: 1, expected: '' };
    const { app } = makeWorld({ backups: { open: () => Promise.resolve({ ok: false, mistake }) } });
    await app.dispatch({ kind: 'open-backup', file });
    expect(app.state.keeping).toMatchObject({ mistake: { kind }, opened: null, work: null });
  });

  it('is forgotten when the page is left, so that its memory is free', async () => {
    const { backup } = someBackup();
    const { app, keeping } = withBackup(backup);
    await app.dispatch({ kind: 'go', route: { page: 'keeping' } });
    await app.dispatch({ kind: 'open-backup', file });
    expect(keeping().opened).not.toBeNull();
    await app.dispatch({ kind: 'go', route: { page: 'settings' } });
    expect(keeping().opened).toBeNull();
  });
});

describe('a backup that is made', () => {
  const made = { file, counts: { ...NONE, sessions: 3 }, leftOut: 1, withoutPoses: 0 };

  it('holds what lies beside the database, gets the name of its day, and is remembered', async () => {
    const make = vi.fn<Backups['make']>(() => Promise.resolve(succeed(made)));
    const { app, ports, clock, savedFiles } = makeWorld({
      backups: { make },
      plan: somePlan(),
      ownRanges: [RANGE],
      written: { plans: [FOR_ANN], draft: null },
    });
    await app.dispatch({ kind: 'back-up' });
    expect(make.mock.calls[0]?.[0]).toEqual({
      plan: somePlan(),
      ownExercises: [],
      ownRanges: [RANGE],
      planLibrary: { plans: [FOR_ANN], draft: null },
      settings: DEFAULT_SETTINGS,
    });
    expect(savedFiles).toEqual([{ name: 'plumbline-2025-06-15.backup.gz', file }]);
    expect(app.state.keeping).toMatchObject({ made: { leftOut: 1 }, work: null });
    expect(ports.keeping.read().backedUpAtEpochMs).toBe(clock.epochMs());
  });

  it('shows how far it is once that takes more than a second, and is called off', async () => {
    let how: LongWork | null = null;
    let end: () => void = () => undefined;
    const make: Backups['make'] = (_records, _madeAt, work) => {
      how = work;
      return new Promise((resolve) => (end = () => resolve(succeed(null))));
    };
    const { app, clock, savedFiles, ports } = makeWorld({ backups: { make } });
    const making = app.dispatch({ kind: 'back-up' });
    await expect.poll(() => how).not.toBeNull();
    how!.onProgress({ done: 1, total: 4 });
    expect(app.state.keeping.work).toMatchObject({ kind: 'packing', progress: null });
    clock.advance(1000);
    expect(app.state.keeping.work?.progress).toEqual({ done: 1, total: 4 });
    how!.onProgress({ done: 3, total: 4 });
    expect(app.state.keeping.work?.progress).toEqual({ done: 3, total: 4 });
    // One piece of work at a time.
    await app.dispatch({ kind: 'open-backup', file });
    expect(app.state.keeping.mistake).toBeNull();
    await app.dispatch({ kind: 'stop-keeping-work' });
    expect(how!.signal.aborted).toBe(true);
    end();
    await making;
    expect(app.state.keeping).toMatchObject({ work: null, made: null, notMade: null });
    expect(savedFiles).toEqual([]);
    expect(ports.keeping.read().backedUpAtEpochMs).toBeNull();
  });

  it('says so where the database does not answer for long, and goes on when it does', async () => {
    let answer: (() => void) | null = null;
    const make: Backups['make'] = () => new Promise((resolve) => (answer = () => resolve(succeed(made))));
    const { app, clock } = makeWorld({ backups: { make } });
    const making = app.dispatch({ kind: 'back-up' });
    await expect.poll(() => answer).not.toBeNull();
    clock.advance(10_500);
    expect(app.state.notices).toMatchObject([{ kind: 'late', failure: { kind: 'store-late' } }]);
    answer!();
    await making;
    expect(app.state.notices).toEqual([]);
    expect(app.state.keeping.made).not.toBeNull();
  });

  it('says why where the database refuses', async () => {
    const { app, savedFiles } = makeWorld({
      backups: { make: () => Promise.resolve(fail({ kind: 'store-newer' })) },
    });
    await app.dispatch({ kind: 'back-up' });
    expect(app.state.keeping).toMatchObject({ notMade: { kind: 'store-newer' }, made: null, backedUpAtEpochMs: null });
    expect(savedFiles).toEqual([]);
  });
});

describe('the page of what is kept', () => {
  it('tells how much there is, how much room it takes, and whether it stays', async () => {
    const { app } = makeWorld({
      plan: somePlan(),
      backups: { count: () => Promise.resolve(succeed({ ...NONE, sessions: 3 })) },
      disk: {
        use: () => Promise.resolve({ usedBytes: 5, allowedBytes: 10 }),
        isPromised: () => Promise.resolve(false),
      },
      notes: { backedUpAtEpochMs: 4 },
    });
    await app.dispatch({ kind: 'go', route: { page: 'keeping' } });
    expect(app.state.keeping).toMatchObject({
      kept: { sessions: 3, hasPlan: true, ownRanges: 0 },
      disk: { usedBytes: 5, allowedBytes: 10 },
      promise: 'open',
      backedUpAtEpochMs: 4,
    });
  });

  it.each([
    [true, 'given'],
    [false, 'refused'],
  ] as const)('says what came of asking the browser to keep it: %s', async (answer, promise) => {
    const { app, ports } = makeWorld({
      disk: { isPromised: () => Promise.resolve(answer), ask: () => Promise.resolve(answer) },
    });
    await app.dispatch({ kind: 'ask-to-keep' });
    expect(app.state.keeping.promise).toBe(promise);
    expect(ports.keeping.read().askedAtEpochMs).not.toBeNull();
    // Looked at again, a refusal is still known.
    await app.dispatch({ kind: 'look-at-data' });
    expect(app.state.keeping.promise).toBe(promise);
  });

  it('stands while parts of it do not answer or cannot be read', async () => {
    const { app } = makeWorld({
      backups: { count: () => Promise.resolve(fail({ kind: 'store-blocked' })) },
      disk: { use: () => new Promise(() => undefined), isPromised: () => Promise.resolve(null) },
    });
    void app.dispatch({ kind: 'look-at-data' });
    await expect.poll(() => app.state.keeping.failure).toEqual({ kind: 'store-blocked' });
    expect(app.state.keeping).toMatchObject({ kept: null, disk: undefined, promise: 'unavailable' });
  });

  it('forgets backups with everything else that is erased', async () => {
    const { app, ports } = makeWorld({ notes: { backedUpAtEpochMs: 4, askedAtEpochMs: 3 } });
    await app.dispatch({ kind: 'look-at-data' });
    await app.dispatch({ kind: 'erase-everything' });
    await settle();
    expect(app.state.keeping.backedUpAtEpochMs).toBeNull();
    expect(ports.keeping.read()).toMatchObject({ backedUpAtEpochMs: null, askedAtEpochMs: 3 });
  });
});

describe('a suggestion', () => {
  const DAY_MS = 86_400_000;
  const longAgoMs = 1_750_000_000_000 - 31 * DAY_MS;
  const withSession = async (options: WorldOptions) => {
    const world = makeWorld(options);
    await world.store.startSession({
      id: 'a',
      startedAtEpochMs: world.clock.epochMs() - DAY_MS,
      endedAtEpochMs: world.clock.epochMs() - DAY_MS + 1,
      timeZone: 'UTC',
      status: 'finished',
    });
    return world;
  };
  const kindsAfter = async (options: WorldOptions) => {
    const { app } = await withSession(options);
    await suggestBackup(app.kernel);
    return app.state.notices.map(({ kind }) => kind);
  };

  it('to make a backup comes after a month without one, a while after the start, and is remembered', async () => {
    const { app, clock, ports } = await withSession({ notes: { firstSeenAtEpochMs: longAgoMs } });
    await app.start();
    clock.advance(5000);
    await expect.poll(() => app.state.notices).toMatchObject([{ kind: 'backup-due' }]);
    expect(await kindsAfter({ notes: ports.keeping.read() })).toEqual([]);
    // There is nothing left to make one of.
    await app.dispatch({ kind: 'erase-everything' });
    expect(app.state.notices.map(({ kind }) => kind)).not.toContain('backup-due');
  });

  it('does not come before, nor without a session, and the first session is remembered', async () => {
    const { app, ports, clock } = await withSession({});
    await suggestBackup(app.kernel);
    expect(app.state.notices).toEqual([]);
    expect(ports.keeping.read().firstSeenAtEpochMs).toBe(clock.epochMs());
    const backedUp = { firstSeenAtEpochMs: longAgoMs, backedUpAtEpochMs: longAgoMs + 20 * DAY_MS };
    expect(await kindsAfter({ notes: backedUp })).toEqual([]);
    const empty = makeWorld({ notes: { firstSeenAtEpochMs: longAgoMs } });
    await suggestBackup(empty.app.kernel);
    expect(empty.app.state.notices).toEqual([]);
  });

  it('to ask the browser comes once, after a first session, when the person is at rest', async () => {
    const { app, ports } = makeWorld({ disk: { isPromised: () => Promise.resolve(false) } });
    app.kernel.store.set({ route: { page: 'check' } });
    const offering = offerToKeep(app.kernel);
    await settle();
    expect(app.state.notices).toEqual([]);
    app.kernel.store.set({ route: { page: 'summary' } });
    await offering;
    expect(app.state.notices).toMatchObject([{ kind: 'keep-offer' }]);
    expect(ports.keeping.read().askedAtEpochMs).not.toBeNull();
    await app.dispatch({ kind: 'dismiss-notice', noticeId: app.state.notices[0]!.id });
    await offerToKeep(app.kernel);
    expect(app.state.notices).toEqual([]);
  });

  it.each([true, null])('to ask the browser does not come where there is nothing to ask: %s', async (isPromised) => {
    const { app } = makeWorld({ disk: { isPromised: () => Promise.resolve(isPromised) } });
    await offerToKeep(app.kernel);
    expect(app.state.notices).toEqual([]);
  });
});
