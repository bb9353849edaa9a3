/** What is handed from one person to another, by whoever means no good or has bad luck. */
import { afterEach, describe, expect, it } from 'vitest';
import { isoMoment } from '../../src/care/exchange/iso-moment.ts';
import { sessionsCsv } from '../../src/care/exchange/csv.ts';
import { bundleOf } from '../../src/care/exchange/fhir/bundle.ts';
import { planChanges } from '../../src/care/plan/plan-changes.ts';
import { PROGRAMMES } from '../../src/care/plan/programmes.ts';
import { succeed } from '../../src/core/record/failures.ts';
import { createPlanFiles } from '../../src/edge/device/plan-files.ts';
import { createPlanLibrary } from '../../src/edge/device/plan-library.ts';
import { createSessionFiles } from '../../src/edge/exchange/session-files.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { speakAsBefore, speakFor } from '../../src/features/prescribe/handout.ts';
import type { PrescribingApp } from '../../src/features/prescribe/prescribing.ts';
import type { SessionFileRead } from '../../src/ports/exchange.ts';
import { parseCarePlan } from '../../src/schema/care-plan.ts';
import { parsePlanFile, planFileText } from '../../src/schema/plan-file.ts';
import { DEFAULT_SETTINGS, settingsToTake } from '../../src/schema/settings.ts';
import { language, useLanguage } from '../../src/text/in-use.ts';
import { planItemLines } from '../../src/ui/care/plan-item-lines.ts';
import { somePlan, someCheckIn } from '../fixtures/some-days.ts';
import { someSessionFile } from '../fixtures/some-session-file.ts';
import { makeWorld, settle } from './fakes.ts';

const KNOWN = { exercises: EXERCISES, ownRanges: [] };
const planText = (plan: object): string => planFileText(plan);
const { id: _i, createdAtEpochMs: _c, ...inFile } = somePlan({ from: 'physio' });

describe('a plan of somebody else', () => {
  it('that goes by the steps of a programme, where the present one does not, is told as a change', () => {
    const programme = { id: PROGRAMMES[0]?.id ?? '', stage: 0 };
    expect(planChanges(somePlan(), somePlan({ programme }), KNOWN)).not.toEqual([]);
  });

  it('that comes to whoever has none says that faults are left out and more is let pass', () => {
    const birdDog = EXERCISES.find(({ id }) => id === 'bird-dog');
    const faults = birdDog && 'faults' in birdDog ? birdDog.faults.map(({ id }) => id) : [];
    const words = (dose: object) =>
      JSON.stringify(planItemLines({ exerciseId: 'bird-dog', dose }, KNOWN), (key, value: unknown) =>
        key === 'strings' || key === '_$litType$' ? undefined : value,
      );
    expect(faults.length).toBeGreaterThan(0);
    expect(
      parsePlanFile(planText({ ...inFile, items: [{ exerciseId: 'bird-dog', dose: { without: faults } }] }), EXERCISES)
        .ok,
    ).toBe(true);
    expect(words({ without: faults })).not.toBe(words({}));
  });

  it('of hostile doses is refused', () => {
    const odd: readonly object[] = [
      { reps: 1e9 },
      { reps: -1 },
      { reps: 1.5 },
      { sets: 0 },
      { holdMs: 1e12 },
      { holdMs: null },
      { restMs: -1 },
      { paceMs: 0 },
      { reps: '5' },
      { toString: 1 },
      { tolerance: { '*': 1e6 } },
      { without: ['no-such-fault'] },
      { left: { reps: 3 } },
    ];
    for (const dose of odd)
      expect(
        parsePlanFile(planText({ ...inFile, items: [{ exerciseId: 'bird-dog', dose }] }), EXERCISES).ok,
        JSON.stringify(dose),
      ).toBe(false);
    const proto = planText({ ...inFile, items: [{ exerciseId: 'bird-dog', dose: {} }] }).replace(
      '"dose": {}',
      '"dose": {"__proto__": {"reps": 999}}',
    );
    const read = parsePlanFile(proto, EXERCISES);
    if (read.ok) expect(read.plan.items[0]?.dose.reps).toBeUndefined();
    expect(parsePlanFile(planText({ ...inFile, items: [{ exerciseId: '__proto__', dose: {} }] }), EXERCISES).ok).toBe(
      false,
    );
  });

  it('that asks for a movement that no body has is refused', () => {
    const read = parsePlanFile(
      planText({ ...inFile, items: [{ exerciseId: 'bird-dog', dose: { targetDeg: 1e300 } }] }),
      EXERCISES,
    );
    expect(read.ok).toBe(false);
  });

  it('with one day a thousand times is read with that day once, or not at all', () => {
    const read = parsePlanFile(planText({ ...inFile, days: Array.from({ length: 1000 }, () => 1) }), EXERCISES);
    if (read.ok) expect(read.plan.days).toEqual([1]);
  });

  it('too large for an address has no address', async () => {
    const files = createPlanFiles();
    const letters = Array.from({ length: 50 }, (_, at) =>
      Array.from({ length: 1900 }, (_none, i) =>
        String.fromCharCode(0x4e00 + ((at * 7919 + i * 104_729 + i * i * 31) % 20_000)),
      ).join(''),
    );
    const plan = { ...inFile, items: letters.map((note) => ({ exerciseId: 'bird-dog', dose: {}, note })) };
    expect(await files.check(plan, EXERCISES)).toBeNull();
    const { app } = makeWorld();
    await app.start();
    await app.dispatch({ kind: 'go', route: { page: 'prescribe' } });
    await app.dispatch({ kind: 'open-draft-file', file: new Blob([planText(plan)]) });
    expect(app.state.prescribing?.handOver).toMatchObject({ trouble: null, packed: null });
  });

  it('undone after another tab has taken a third one leaves the third', async () => {
    const { app, ports } = makeWorld({ plan: somePlan() });
    await app.start();
    await app.dispatch({
      kind: 'open-plan-file',
      file: new Blob([planText({ ...inFile, name: 'Second', days: [2] })]),
    });
    await app.dispatch({ kind: 'take-given-plan' });
    await ports.plans.change(somePlan({ id: 'third', name: 'Third' }));
    const notice = app.state.notices.find(({ kind }) => kind === 'plan-opened');
    const asks = notice ? (app.gathered.notices.get(notice.kind)?.(notice as never)?.action?.asks ?? []) : [];
    for (const intent of asks) await app.dispatch(intent);
    expect(ports.plans.read()?.name).toBe('Third');
  });

  it('comes back out of a CarePlan as it was, with its steps', () => {
    const progress = { what: 'reps', by: 1, from: 5, upTo: 10 } as const;
    const plan = somePlan({ from: 'physio', items: [{ exerciseId: 'bird-dog', dose: { reps: 5 }, progress }] });
    const { id: _id, createdAtEpochMs: _at, ...asWritten } = plan;
    const bundle = bundleOf(someSessionFile({ plan }), { withName: false, nameOf: ({ id }) => id });
    expect(parseCarePlan(JSON.stringify(bundle), EXERCISES)).toEqual({ ok: true, plan: asWritten, brings: [] });
  });
});

describe('the library of plans', () => {
  const browserWith = (stored: unknown) => {
    let kept: string | null = JSON.stringify(stored);
    const storage = {
      getItem: () => kept,
      setItem: (_key: string, value: string) => void (kept = value),
      removeItem: () => void (kept = null),
    } as unknown as Storage;
    const page = { addEventListener: () => undefined } as unknown as Pick<Window, 'addEventListener'>;
    return { browser: { storage: () => storage, locks: undefined, page }, kept: () => kept };
  };

  it.each([
    ['a plan that does not read', { version: 1, plans: [{ id: 'odd', name: 'Anna M., knee' }], draft: null }],
    ['one of a newer app', { version: 2, folders: [{ name: 'Anna M., knee' }] }],
  ])('is gone when everything is erased, %s too', async (_what, stored) => {
    const { browser, kept } = browserWith(stored);
    await createPlanLibrary(browser).erase();
    expect(kept()).toBeNull();
  });
});

describe('the language of a handout', () => {
  afterEach(() => useLanguage('en'));
  it('is left with its page, also while it is being fetched', async () => {
    await useLanguage('en');
    const { app, ports } = makeWorld();
    await app.start();
    let state: object = app.state;
    const store = {
      get state() {
        return state;
      },
      set: (change: object) => (state = { ...state, ...change }),
    };
    const kernel = { store, ports } as unknown as PrescribingApp;
    const speaking = speakFor(kernel, 'de');
    await speakAsBefore(kernel);
    await speaking;
    expect(language()).toBe('en');
  });
});

describe('a table', () => {
  const csv = (name: string) =>
    sessionsCsv([someSessionFile({ person: { id: 'person-1', name } })], { withName: true });
  it('has no formula where a spreadsheet parts cells at semicolons, as a German one does', () => {
    const [, row = ''] = csv('Eva;=1+1').split('\r\n');
    expect(
      row
        .split(';')
        .slice(1)
        .some((cell) => /^[=+\-@]/.test(cell)),
    ).toBe(false);
  });
  it('has no formula after a line feed, or in full width (OWASP)', () => {
    for (const name of ['\n=1+1', '\uff1d1+1']) {
      const cell = /^[^,]*,("?)(.)/su.exec(csv(name).split('\r\n')[1] ?? '')?.[2];
      expect(cell, JSON.stringify(name)).toBe("'");
    }
  });
  it('dates what lies before the year 1000 and before 1970', () => {
    for (const ms of [-1, -62_135_596_800_000, -30_610_224_000_000, 0])
      expect(isoMoment(ms)).toBe(new Date(ms).toISOString());
  });
});

describe('a session file', () => {
  const files = createSessionFiles();
  const OPEN = { kind: 'open' } as const;
  const text = async (change = {}) => (await (await files.write(someSessionFile(change), OPEN))!.text()).trimEnd();
  const kindOf = (read: SessionFileRead) => (read.ok ? 'ok' : read.mistake.kind);

  it('of the person "this-device" is not one of this device', async () => {
    const file = await text({ person: { id: 'this-device', name: 'Mallory' } });
    expect((await files.read(new Blob([file]), null)).ok).toBe(false);
  });

  it('with a digest that does not fit, a field __proto__, or no number is refused', async () => {
    const whole = await text();
    expect(kindOf(await files.read(new Blob([whole.replace('"Anna"', '"Anne"')]), null))).toBe('not-whole');
    expect(kindOf(await files.read(new Blob([whole.replace('{', '{"__proto__":{"plan":null},')]), null))).toBe(
      'not-whole',
    );
    expect(
      kindOf(await files.read(new Blob([whole.replace(/"madeAtEpochMs":\d+/, '"madeAtEpochMs":NaN')]), null)),
    ).toBe('cut-short');
    expect(({} as Record<string, unknown>)['plan']).toBeUndefined();
  });

  it('takes scripts in names and notes as words', async () => {
    const note = '<script>alert(1)</script>\u202e=cmd';
    const read = await files.read(
      new Blob([await text({ person: { id: 'person-1', name: note }, checkIns: [someCheckIn({ note })] })]),
      null,
    );
    expect(read).toMatchObject({ ok: true, file: { person: { name: note } } });
  });

  it('is not opened by wrong keys, and says so', async () => {
    const { identity, recipient } = await files.newKey();
    const other = await files.newKey();
    const toKey = (await files.write(someSessionFile(), { kind: 'recipient', recipient }))!;
    const byWord = (await files.write(someSessionFile(), { kind: 'passphrase', passphrase: 'eight or more' }))!;
    expect(await files.write(someSessionFile(), { kind: 'recipient', recipient: identity })).toBeNull();
    expect(
      await files.write(someSessionFile(), { kind: 'recipient', recipient: `${recipient.slice(0, -1)}q` }),
    ).toBeNull();
    const wrong = ['', 'AGE-SECRET-KEY-1', other.identity, `${identity.slice(0, -1)}Q`, recipient];
    for (const one of wrong) {
      expect(kindOf(await files.read(toKey, { kind: 'identity', identity: one })), one).toBe('wrong-key');
      expect(kindOf(await files.read(byWord, { kind: 'identity', identity: one })), one).toBe('wrong-key');
    }
    expect(kindOf(await files.read(toKey, { kind: 'passphrase', passphrase: 'x' }))).toBe('wrong-key');
    expect(kindOf(await files.read(byWord, { kind: 'passphrase', passphrase: '' }))).toBe('wrong-key');
    expect(kindOf(await files.read(toKey, null))).toBe('locked');
    expect(kindOf(await files.read(toKey, { kind: 'identity', identity: ` ${identity}\n` }))).toBe('ok');
  });

  it('armoured opens also where a mailer has put lines before it or ended lines otherwise, as age does', async () => {
    const { armor } = await import('age-encryption');
    const { identity, recipient } = await files.newKey();
    const sealed = (await files.write(someSessionFile(), { kind: 'recipient', recipient }))!;
    const armoured = armor.encode(new Uint8Array(await sealed.arrayBuffer()));
    for (const mailed of [armoured, armoured.replaceAll('\n', '\r\n'), `${armoured}\n\n`, `\n${armoured}`])
      expect(
        kindOf(await files.read(new Blob([mailed]), { kind: 'identity', identity })),
        JSON.stringify(mailed.slice(0, 40)),
      ).toBe('ok');
  });
});

describe('handing over', () => {
  const ANNA = { id: 'c0ffee00-0000-4000-8000-000000000001', name: 'Anna', isThisDevice: false, lastImportEpochMs: 5 };
  const COUNTS = {
    added: { sessions: 1, mornings: 0, checkIns: 0, scales: 0 },
    renewed: 0,
    same: 0,
    corrections: 0,
    isNewPlan: false,
  };

  it('a file that is read after its page was left is kept nowhere', async () => {
    const reads: ((read: SessionFileRead) => void)[] = [];
    const { app } = makeWorld({
      patients: {
        previewImport: () => Promise.resolve(succeed({ known: null, counts: COUNTS })),
        list: () => Promise.resolve(succeed([ANNA])),
      },
      sessionFiles: { read: () => new Promise((resolve) => reads.push(resolve)) },
    });
    await app.start();
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    const opening = app.dispatch({ kind: 'open-sessions', file: new Blob(['x']) as never });
    await expect.poll(() => reads.length).toBe(1);
    await app.dispatch({ kind: 'go', route: { page: 'settings' } });
    reads[0]?.({ ok: true, file: someSessionFile() });
    await opening;
    await settle();
    expect(app.state.exchange.opened).toBeNull();
  });

  it('erasing says that all is erased when it is: files of others too', async () => {
    const forgetting: (() => void)[] = [];
    const { app } = makeWorld({
      patients: { forgetAll: () => new Promise((resolve) => forgetting.push(() => resolve(succeed(undefined)))) },
    });
    await app.start();
    void app.dispatch({ kind: 'erase-everything' } as never);
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(forgetting).toHaveLength(1);
    expect(app.state.notices.map(({ kind }) => kind)).not.toContain('erased');
  });

  it('takes no name of somebody else’s backup for the id of this device', () => {
    const here = { ...DEFAULT_SETTINGS, personId: 'anna-0001', personName: null };
    const there = { ...DEFAULT_SETTINGS, personId: 'bob-00002', personName: 'Bob' };
    expect(settingsToTake(here, there)).not.toHaveProperty('personName');
  });
});
