import { describe, expect, it, onTestFinished } from 'vitest';
import type { RecordPart } from '../../../src/care/exchange/fhir/parts.ts';
import { createOutbox } from '../../../src/edge/storage/outbox.ts';
import type { Result } from '../../../src/core/record/failures.ts';
import type { Outbox } from '../../../src/ports/clinic-server.ts';
import { someSending } from '../../fixtures/some-sending.ts';
import { newName } from './tabs.ts';

const part = (shared: number): RecordPart => ({
  bundle: { resourceType: 'Bundle', type: 'transaction', entry: [] },
  shared,
});
const PARTS = [part(0), part(1), part(2)];

/** What was answered; a refusal fails the test. */
function ok<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** A device with two tabs, and the tables as they lie in its database. */
function device() {
  const name = newName();
  const open = (): Outbox => createOutbox({ againMs: null, name });
  onTestFinished(() => void indexedDB.deleteDatabase(name));
  const rows = (table: string): Promise<readonly unknown[]> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const asked = opening.result.transaction(table).objectStore(table).getAll();
        asked.onsuccess = () => {
          opening.result.close();
          resolve(asked.result);
        };
      };
    });
  return { name, open, rows };
}

describe('what waits to be sent', () => {
  it('makes no database until something does', async () => {
    const { name, open } = device();
    const outbox = open();
    expect([ok(await outbox.list()), ok(await outbox.lastAddress()), ok(await outbox.nextPart('x'))]).toEqual([
      [],
      null,
      null,
    ]);
    ok(await outbox.clear());
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  });

  it('is there after a restart, part by part, oldest first', async () => {
    const { open } = device();
    const before = open();
    ok(await before.add(someSending({ id: 'b', askedAtEpochMs: 2 }), PARTS));
    ok(await before.add(someSending({ id: 'a', askedAtEpochMs: 1, address: 'https://other.example' }), [part(7)]));
    const after = open();
    expect(ok(await after.list()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ok(await after.lastAddress())).toBe('https://other.example');
    expect(ok(await after.nextPart('b'))).toEqual(part(0));
    ok(await after.change('b', (now) => ({ ...now, partsDone: 1 })));
    expect(ok(await open().nextPart('b'))).toEqual(part(1));
    ok(await after.change('b', (now) => ({ ...now, partsDone: 3 })));
    expect(ok(await after.nextPart('b'))).toBeNull();
    expect(ok(await after.nextPart('a'))).toEqual(part(7));
  });

  it('is changed as it lies there, in whatever tab, and stays away once it is removed', async () => {
    const { open, rows } = device();
    const [one, other] = [open(), open()];
    ok(await one.add(someSending({ parts: 3 }), PARTS));
    ok(await other.change('sending', (now) => ({ ...now, dueEpochMs: null })));
    ok(await one.change('sending', (now) => ({ ...now, made: now.made + 5 })));
    expect(ok(await other.list())).toMatchObject([{ dueEpochMs: null, made: 5 }]);
    ok(await other.remove('sending'));
    ok(await one.change('sending', (now) => ({ ...now, made: 9 })));
    expect([await rows('sendings'), await rows('parts')]).toEqual([[], []]);
  });

  it('goes with its person, and nothing else does; with everything goes the address too', async () => {
    const { open, rows } = device();
    const outbox = open();
    ok(await outbox.add(someSending({ id: 'a', patientId: 'anna' }), PARTS));
    ok(await outbox.add(someSending({ id: 'b', patientId: 'ben' }), PARTS));
    ok(await outbox.clear('anna'));
    expect(ok(await outbox.list()).map(({ id }) => id)).toEqual(['b']);
    expect(await rows('parts')).toHaveLength(3);
    expect(ok(await outbox.lastAddress())).not.toBeNull();
    ok(await outbox.clear());
    expect([await rows('sendings'), await rows('parts'), await rows('addresses')]).toEqual([[], [], []]);
  });

  it('is kept whole or not at all', async () => {
    const { open, rows } = device();
    const outbox = open();
    ok(await outbox.add(someSending(), [part(0)]));
    expect((await outbox.add(someSending(), PARTS)).ok).toBe(false);
    expect([(await rows('sendings')).length, (await rows('parts')).length]).toEqual([1, 1]);
  });

  it('is sent in one tab at a time', async () => {
    const { open } = device();
    const order: string[] = [];
    let end = (): void => undefined;
    const first = open().inTurn(async () => {
      order.push('first');
      await new Promise<void>((resolve) => (end = resolve));
      order.push('over');
    });
    const second = open().inTurn(() => Promise.resolve(void order.push('second')));
    await expect.poll(() => order).toEqual(['first']);
    end();
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'over', 'second']);
  });
});
