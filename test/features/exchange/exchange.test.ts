import { describe, expect, it, vi } from 'vitest';
import type { Bundle } from '../../../src/care/exchange/fhir/resources.ts';
import { fail, succeed } from '../../../src/core/record/failures.ts';
import type { ReadableHead } from '../../../src/core/report/session-head.ts';
import type { GiveWish } from '../../../src/features/exchange/exchanged.ts';
import type { SessionFiles } from '../../../src/ports/exchange.ts';
import { THIS_DEVICE, type Imported, type Patient, type PatientStore } from '../../../src/ports/patients.ts';
import type { HeadsWish } from '../../../src/ports/storage.ts';
import { someSessionFile } from '../../fixtures/some-session-file.ts';
import { makeWorld, settle } from '../../app/fakes.ts';

const DAY_MS = 86_400_000;
const file = new Blob(['x']);
const COUNTS = {
  added: { sessions: 1, mornings: 0, checkIns: 0, scales: 0 },
  renewed: 0,
  same: 2,
  corrections: 0,
  isNewPlan: false,
};
const ANNA = { id: someSessionFile().person.id, name: 'Anna', isThisDevice: false, lastImportEpochMs: 5 };
const IMPORTED: Imported = { importId: 'import-1', patient: ANNA, counts: COUNTS };
const WISH: GiveWish = {
  period: 'all',
  withDays: true,
  withPlan: false,
  withTraces: true,
  name: ' Anna ',
  sealing: { kind: 'passphrase', passphrase: 'long enough' },
};

const head = (id: string, startedAtEpochMs: number | null): ReadableHead =>
  ({ kind: 'session', id, startedAtEpochMs }) as ReadableHead;

/** A device with sessions of some days ago, two of which make a page of a list. */
function world(daysAgo: readonly number[], more: Partial<PatientStore> = {}, files: Partial<SessionFiles> = {}) {
  const gathered: Parameters<PatientStore['gather']>[0][] = [];
  const written: Parameters<SessionFiles['write']>[] = [];
  const made = makeWorld({
    patients: {
      heads: (_id, { after }: HeadsWish) => {
        const from = after ? daysAgo.indexOf(Number(after.id)) + 1 : 0;
        const page = daysAgo.slice(from, from + 2);
        const now = made.clock.epochMs();
        const last = page.at(-1);
        const next = from + 2 < daysAgo.length && last !== undefined ? { id: String(last), startedAtEpochMs: 0 } : null;
        return Promise.resolve(succeed({ heads: page.map((days) => head(String(days), now - days * DAY_MS)), next }));
      },
      gather: (wish) => {
        gathered.push(wish);
        const { person: _whose, madeAtEpochMs: _when, ...contents } = someSessionFile();
        return Promise.resolve(succeed({ contents, leftOut: 1, withoutPoses: 2, withoutRoom: 3 }));
      },
      previewImport: () => Promise.resolve(succeed({ known: null, counts: COUNTS })),
      importFile: () => Promise.resolve(succeed(IMPORTED)),
      ...more,
    },
    sessionFiles: {
      write: (...what) => {
        written.push(what);
        return Promise.resolve(file);
      },
      read: () => Promise.resolve({ ok: true, file: someSessionFile() }),
      ...files,
    },
  });
  return { ...made, gathered, written, shown: () => made.app.state.exchange };
}

describe('a key of one’s own', () => {
  it('is saved as a file that age reads, copied in its open half, and forgotten with the page', async () => {
    const { app, ports, savedFiles, shown } = world([]);
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await app.dispatch({ kind: 'copy-key' });
    await app.dispatch({ kind: 'save-key' });
    expect(savedFiles).toEqual([]);
    await app.dispatch({ kind: 'make-key' });
    expect(shown()).toMatchObject({
      work: null,
      ownKey: { recipient: 'age1', identity: 'AGE-SECRET-KEY-1', isCopied: null },
    });
    await app.dispatch({ kind: 'save-key' });
    expect(savedFiles.map(({ name }) => name)).toEqual(['plumbline-key-2025-06-15.txt']);
    const lines = (await (savedFiles[0]?.file as Blob).text()).split('\n');
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual(['AGE-SECRET-KEY-1']);
    expect(lines).toContain('# public key: age1');
    // Nothing of the page holds the secret half any more, and it is not saved twice.
    expect(JSON.stringify(app.state.exchange)).not.toContain('AGE-SECRET-KEY');
    await app.dispatch({ kind: 'save-key' });
    expect(savedFiles).toHaveLength(1);
    await app.dispatch({ kind: 'copy-key' });
    expect(shown().ownKey).toEqual({ recipient: 'age1', identity: null, isCopied: true });
    vi.spyOn(ports.clipboard, 'write').mockResolvedValueOnce(false);
    await app.dispatch({ kind: 'copy-key' });
    expect(shown().ownKey?.isCopied).toBe(false);
    await app.dispatch({ kind: 'go', route: { page: 'about' } });
    await settle();
    expect(shown().ownKey).toBeNull();
  });

  it('is not shown to whoever has left the page meanwhile', async () => {
    let made: (key: { identity: string; recipient: string }) => void = () => undefined;
    const newKey = () => new Promise<{ identity: string; recipient: string }>((resolve) => (made = resolve));
    const { app, shown } = world([], {}, { newKey });
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    const making = app.dispatch({ kind: 'make-key' });
    await app.dispatch({ kind: 'go', route: { page: 'about' } });
    await settle();
    made({ identity: 'AGE-SECRET-KEY-1', recipient: 'age1' });
    await making;
    expect(shown().ownKey).toBeNull();
  });
});

describe('a file for somebody else', () => {
  it('holds what was wished, under an id that stays and a name that the day tells', async () => {
    const { app, ports, gathered, written, savedFiles, shown } = world([1, 2, 3]);
    await app.dispatch({ kind: 'give-sessions', wish: WISH });
    expect(gathered).toEqual([
      {
        patientId: THIS_DEVICE,
        sessionIds: ['1', '2', '3'],
        withDays: true,
        daysSinceEpochMs: -Infinity,
        withPlan: false,
        withTraces: true,
        withCorrections: false,
      },
    ]);
    const { personId } = ports.settings.read();
    expect(written[0]?.[0].person).toEqual({ id: personId, name: 'Anna' });
    expect(written[0]?.[1]).toEqual(WISH.sealing);
    expect(savedFiles).toEqual([{ name: 'sessions-2025-06-15.plumbline.age', file }]);
    expect(shown()).toMatchObject({
      given: { leftOut: 1, withoutPoses: 2, withoutRoom: 3 },
      notGiven: null,
      work: null,
    });
    await app.dispatch({ kind: 'give-sessions', wish: { ...WISH, name: ' ', sealing: { kind: 'open' } } });
    expect(written[1]?.[0].person).toEqual({ id: personId, name: null });
    expect(savedFiles[1]?.name).toBe('sessions-2025-06-15.plumbline.json');
  });

  it('holds the sessions of its time and no others', async () => {
    const { app, ports, gathered } = world([0, 13, 15, 90, 92, 400]);
    for (const period of ['weeks', 'months', 'all'] as const)
      await app.dispatch({ kind: 'give-sessions', wish: { ...WISH, period } });
    expect(gathered.map(({ sessionIds }) => sessionIds)).toEqual([
      ['0', '13'],
      ['0', '13', '15', '90'],
      ['0', '13', '15', '90', '92', '400'],
    ]);
    // What was told and done is of the same time.
    const days = gathered.map(({ daysSinceEpochMs }) => (ports.clock.epochMs() - daysSinceEpochMs) / DAY_MS);
    expect(days).toEqual([14, 91, Infinity]);
  });

  it('is not made without a session, a passphrase, a recipient or a database, and says so', async () => {
    const give = async (made: ReturnType<typeof world>, wish = WISH) => {
      await made.app.dispatch({ kind: 'give-sessions', wish });
      expect(made.savedFiles).toEqual([]);
      expect(made.shown().given).toBeNull();
      return made.shown().notGiven;
    };
    expect(await give(world([]))).toBe('nothing');
    expect(await give(world([30]), { ...WISH, period: 'weeks' })).toBe('nothing');
    const short = { kind: 'passphrase', passphrase: 'short' } as const;
    expect(await give(world([1]), { ...WISH, sealing: short })).toBe('no-passphrase');
    expect(await give(world([1], {}, { write: () => Promise.resolve(null) }))).toBe('no-recipient');
    const away = () => Promise.resolve(fail({ kind: 'store-late' } as const));
    expect(await give(world([1], { gather: away }))).toEqual({ kind: 'store-late' });
    expect(await give(world([1], { heads: away }))).toEqual({ kind: 'store-late' });
    // It was called off.
    expect(await give(world([1], { gather: () => Promise.resolve(succeed(null)) }))).toBeNull();
  });

  it('has a passphrase suggested that is long enough, and forgotten with the page', async () => {
    const { app, shown } = world([1]);
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await vi.waitFor(() => expect(shown().suggested).not.toBeNull());
    await app.dispatch({ kind: 'go', route: { page: 'about' } });
    await settle();
    expect(shown().suggested).toBeNull();
  });
});

describe('a file that somebody gave', () => {
  it('is first shown, and kept when that is wished, and taken back', async () => {
    const imports: unknown[] = [];
    const undone: unknown[] = [];
    const { app, shown } = world([], {
      importFile: (one) => (imports.push(one), Promise.resolve(succeed(IMPORTED))),
      undoImport: (...what) => (undone.push(what), Promise.resolve(succeed(undefined))),
    });
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await app.dispatch({ kind: 'open-sessions', file });
    expect(shown().opened).toEqual({ file: someSessionFile(), preview: { known: null, counts: COUNTS } });
    expect(imports).toEqual([]);
    await app.dispatch({ kind: 'take-sessions' });
    expect(imports).toEqual([someSessionFile()]);
    expect(shown()).toMatchObject({ opened: null, taken: IMPORTED });
    await app.dispatch({ kind: 'undo-take-sessions' });
    expect(undone).toEqual([[ANNA.id, 'import-1']]);
    expect(shown().taken).toBe('undone');
    await app.dispatch({ kind: 'undo-take-sessions' });
    expect(undone).toHaveLength(1);
  });

  it('is left, and nothing is kept', async () => {
    const importFile = vi.fn();
    const { app, shown } = world([], { importFile });
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await app.dispatch({ kind: 'open-sessions', file });
    await app.dispatch({ kind: 'leave-sessions' });
    await app.dispatch({ kind: 'take-sessions' });
    expect(importFile).not.toHaveBeenCalled();
    expect(shown().opened).toBeNull();
  });

  it('that is encrypted is opened by a passphrase or a secret key, asked for as often as it takes', async () => {
    const keys: unknown[] = [];
    const read: SessionFiles['read'] = (_file, key) => {
      keys.push(key);
      if (!key) return Promise.resolve({ ok: false, mistake: { kind: 'locked' } });
      return Promise.resolve(
        keys.length < 3 ? { ok: false, mistake: { kind: 'wrong-key' } } : { ok: true, file: someSessionFile() },
      );
    };
    const { app, shown } = world([], {}, { read });
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await app.dispatch({ kind: 'open-sessions', file });
    expect(shown()).toMatchObject({ locked: { not: null }, mistake: null });
    await app.dispatch({ kind: 'unlock-sessions', secret: ' wrong words ' });
    expect(shown().locked).toEqual({ file, not: 'wrong' });
    await app.dispatch({ kind: 'unlock-sessions', secret: '\n age-secret-key-1abc ' });
    expect(shown()).toMatchObject({ locked: null, opened: { file: someSessionFile() } });
    expect(keys).toEqual([
      null,
      { kind: 'passphrase', passphrase: ' wrong words ' },
      { kind: 'identity', identity: 'age-secret-key-1abc' },
    ]);
  });

  it('opens by the key in a file, among comments and after an empty line, and says where there is none', async () => {
    const keys: unknown[] = [];
    const read: SessionFiles['read'] = (_file, key) => {
      if (key) keys.push(key);
      return Promise.resolve(
        key ? { ok: true, file: someSessionFile() } : { ok: false, mistake: { kind: 'locked' } as const },
      );
    };
    const { app, shown } = world([], {}, { read });
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await app.dispatch({ kind: 'open-sessions', file });
    await app.dispatch({ kind: 'unlock-by-key-file', file: new Blob(['# public key: age1abc\r\n']) });
    expect(shown().locked).toEqual({ file, not: 'no-secret' });
    const moved = Object.assign(new Blob(['AGE-SECRET-KEY-1']), {
      slice: () => ({ text: () => Promise.reject(new Error('moved')) }),
    });
    await app.dispatch({ kind: 'unlock-by-key-file', file: moved as unknown as Blob });
    expect(keys).toEqual([]);
    const kept = new Blob(['# created: 2025\r\n# public key: age1abc\r\n\r\nAGE-SECRET-KEY-1ABC\r\n']);
    await app.dispatch({ kind: 'unlock-by-key-file', file: kept });
    expect(keys).toEqual([{ kind: 'identity', identity: 'AGE-SECRET-KEY-1ABC' }]);
    expect(shown()).toMatchObject({ locked: null, opened: { file: someSessionFile() } });
    // Without a file that waits there is nothing to open.
    await app.dispatch({ kind: 'leave-sessions' });
    await app.dispatch({ kind: 'unlock-by-key-file', file: kept });
    expect(keys).toHaveLength(1);
  });

  it('that is bad, or cannot be kept, says why, and nothing else is there', async () => {
    const mistake = { kind: 'not-whole' } as const;
    const bad = world([], {}, { read: () => Promise.resolve({ ok: false, mistake }) });
    await bad.app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await bad.app.dispatch({ kind: 'open-sessions', file });
    expect(bad.shown()).toMatchObject({ mistake, opened: null, locked: null });
    const full = () => Promise.resolve(fail({ kind: 'store-full' } as const));
    const refused = world([], { importFile: full });
    await refused.app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await refused.app.dispatch({ kind: 'open-sessions', file });
    await refused.app.dispatch({ kind: 'take-sessions' });
    expect(refused.shown()).toMatchObject({ notTaken: { kind: 'store-full' }, taken: null });
    const away = world([], { previewImport: full });
    await away.app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await away.app.dispatch({ kind: 'open-sessions', file });
    expect(away.shown()).toMatchObject({ notTaken: { kind: 'store-full' }, opened: null });
    const stuck = world([], { undoImport: full });
    await stuck.app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await stuck.app.dispatch({ kind: 'open-sessions', file });
    await stuck.app.dispatch({ kind: 'take-sessions' });
    await stuck.app.dispatch({ kind: 'undo-take-sessions' });
    expect(stuck.shown()).toMatchObject({ notTaken: { kind: 'store-full' }, taken: IMPORTED });
  });

  it('goes with everything else when everything is erased, and it is told where that was refused', async () => {
    const forgetAll = vi.fn(() => Promise.resolve(succeed(undefined)));
    const { app, shown } = world([], { forgetAll });
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await app.dispatch({ kind: 'open-sessions', file });
    await app.dispatch({ kind: 'erase-everything' });
    await vi.waitFor(() => expect(forgetAll).toHaveBeenCalledOnce());
    expect(shown().opened).toBeNull();
    const refused = world([], { forgetAll: () => Promise.resolve(fail({ kind: 'store-full' } as const)) });
    await refused.app.dispatch({ kind: 'erase-everything' });
    await vi.waitFor(() =>
      expect(refused.app.state.notices).toContainEqual(
        expect.objectContaining({ kind: 'failure', failure: { kind: 'store-full' } }),
      ),
    );
  });
});

describe('whose sessions are here', () => {
  const own = { id: THIS_DEVICE, name: null, isThisDevice: true, lastImportEpochMs: null };
  const list = () => Promise.resolve(succeed([own, ANNA]));

  it('is looked up with the page, and why it cannot be is told', async () => {
    const { app, shown } = world([], { list });
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await vi.waitFor(() => expect(shown().people).toEqual([own, ANNA]));
    const away = world([], { list: () => Promise.resolve(fail({ kind: 'store-late' } as const)) });
    await away.app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await vi.waitFor(() => expect(away.shown().came).toEqual({ kind: 'failed', failure: { kind: 'store-late' } }));
  });

  it('is saved as a table that a spreadsheet reads, all of it but movement', async () => {
    const { app, gathered, savedFiles, shown } = world([], { list });
    await app.dispatch({ kind: 'save-sessions', patient: ANNA, form: 'table', withName: true });
    expect(gathered).toEqual([
      {
        patientId: ANNA.id,
        sessionIds: null,
        withDays: true,
        daysSinceEpochMs: -Infinity,
        withPlan: true,
        withTraces: false,
        withCorrections: true,
      },
    ]);
    const [saved] = savedFiles;
    expect(saved?.name).toBe('sessions-2025-06-15.csv');
    const bytes = new Uint8Array(await saved!.file.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, first] = new TextDecoder().decode(bytes).split('\r\n');
    expect(head).toMatch(/^person,name,session,/);
    expect(first).toMatch(new RegExp(`^${ANNA.id},Anna,a,`));
    expect(shown().came).toEqual({ kind: 'saved', leftOut: 1, withoutPoses: 2, withoutRoom: 3 });
  });

  it('is saved as a bundle of FHIR, without a name unless that is wished, under the id that stays', async () => {
    const { app, ports, savedFiles } = world([], { list });
    await app.dispatch({ kind: 'save-sessions', patient: own, form: 'record', withName: false });
    await app.dispatch({ kind: 'save-sessions', patient: ANNA, form: 'record', withName: true });
    expect(savedFiles.map(({ name }) => name)).toEqual(Array(2).fill('sessions-2025-06-15.fhir.json'));
    const patients = await Promise.all(
      savedFiles.map(async ({ file: one }) => {
        const { resourceType, entry } = JSON.parse(await one.text()) as Bundle;
        expect(resourceType).toBe('Bundle');
        return entry[0]?.resource;
      }),
    );
    expect(patients[0]).toMatchObject({ identifier: [{ value: ports.settings.read().personId }] });
    expect(patients[0]).not.toHaveProperty('name');
    expect(patients[1]).toMatchObject({ identifier: [{ value: ANNA.id }], name: [{ text: 'Anna' }] });
  });

  it('is forgotten one by one, and other tabs hear of it; a refusal is told', async () => {
    const forget = vi.fn(() => Promise.resolve(succeed(undefined)));
    let people: readonly Patient[] = [own, ANNA];
    const { app, shown } = world([], { forget, list: () => Promise.resolve(succeed(people)) });
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await app.dispatch({ kind: 'open-sessions', file });
    people = [own];
    await app.dispatch({ kind: 'forget-patient', patient: ANNA });
    expect(forget).toHaveBeenCalledWith(ANNA.id);
    expect(shown()).toMatchObject({ came: { kind: 'forgotten' }, people, opened: null });
    const refused = world([], { list, forget: () => Promise.resolve(fail({ kind: 'store-late' } as const)) });
    await refused.app.dispatch({ kind: 'forget-patient', patient: ANNA });
    expect(refused.shown().came).toEqual({ kind: 'failed', failure: { kind: 'store-late' } });
  });

  it('is told to other tabs once it has changed, and not before', async () => {
    const heard: unknown[] = [];
    const { app, ports } = world([], {});
    const tell = vi.spyOn(ports.otherTabs, 'tell').mockImplementation((news) => void heard.push(news));
    await app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await app.dispatch({ kind: 'open-sessions', file });
    expect(heard).toEqual([]);
    await app.dispatch({ kind: 'take-sessions' });
    expect(heard).toEqual([{ kind: 'restored' }]);
    tell.mockRestore();
    const full = () => Promise.resolve(fail({ kind: 'store-full' } as const));
    const refused = world([], { importFile: full });
    const none = vi.spyOn(refused.ports.otherTabs, 'tell');
    await refused.app.dispatch({ kind: 'go', route: { page: 'exchange' } });
    await refused.app.dispatch({ kind: 'open-sessions', file });
    await refused.app.dispatch({ kind: 'take-sessions' });
    expect(none).not.toHaveBeenCalled();
    none.mockRestore();
  });
});
