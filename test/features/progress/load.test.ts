import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app/app.ts';
import { fail } from '../../../src/core/record/failures.ts';
import { FEATURES } from '../../../src/features/index.ts';
import { someCheckIn, someScale } from '../../fixtures/some-days.ts';
import { makeWorld } from '../../app/fakes.ts';

const opened = async (
  change: (ports: ReturnType<typeof makeWorld>['ports']) => Partial<ReturnType<typeof makeWorld>['ports']> = () => ({}),
) => {
  const { ports } = makeWorld();
  await ports.days.putCheckIn(someCheckIn());
  await ports.days.putScale(someScale());
  await ports.store.startSession({
    id: 'a',
    startedAtEpochMs: 1,
    endedAtEpochMs: 2,
    timeZone: 'UTC',
    status: 'finished',
  });
  const app = createApp({ ...ports, ...change(ports) }, FEATURES);
  await app.dispatch({ kind: 'go', route: { page: 'progress' } });
  await expect.poll(() => app.state.progress.status).toBe('ready');
  return { app, ports };
};

describe('what is kept of how it goes', () => {
  it('is read when the page opens', async () => {
    const { app } = await opened();
    expect(app.state.progress).toMatchObject({
      heads: [{ id: 'a' }],
      checkIns: [{ id: 'before' }],
      scales: [{ id: 'scale' }],
      failure: null,
      zone: 'Europe/Vienna',
    });
  });

  it('is read to the end, however many sessions there are', async () => {
    const asked: (string | null)[] = [];
    const { app } = await opened(({ store }) => ({
      store: {
        ...store,
        listHeads: ({ after }) => {
          asked.push(after?.id ?? null);
          const number = after === null ? 0 : Number(after.id) + 1;
          const head = { kind: 'unreadable', id: `${number}`, startedAtEpochMs: null } as const;
          const next = number < 3 ? { id: `${number}`, startedAtEpochMs: 0 } : null;
          return Promise.resolve({ ok: true, value: { heads: [head], next } });
        },
      },
    }));
    expect(app.state.progress.heads?.map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
  });

  it('where a part cannot be read, the others stand, and why is said', async () => {
    const failure = { kind: 'store-newer' } as const;
    const { app } = await opened(({ days }) => ({
      days: { ...days, readScales: () => Promise.resolve(fail(failure)) },
    }));
    expect(app.state.progress).toMatchObject({ heads: [{ id: 'a' }], scales: null, failure });
  });

  it('is gone when everything is erased', async () => {
    const { app } = await opened();
    await app.dispatch({ kind: 'erase-everything' });
    expect(app.state.progress).toMatchObject({ status: 'ready', heads: [], checkIns: [], scales: [], failure: null });
  });
});
