import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { later } from '../../src/app/later.ts';
import { loadVisit } from '../../src/app/run/begin.ts';
import { EXERCISES } from '../../src/exercises/index.ts';
import { FEATURES } from '../../src/features/index.ts';
import { makeWorld } from './fakes.ts';

describe('code that the first page does without', () => {
  it('is fetched once, is there from then on, and is asked for again where it could not be fetched', async () => {
    let asked = 0;
    const code = later(async () => {
      asked += 1;
      if (asked === 1) throw new Error('offline');
      return 'code';
    });
    expect(code.here).toBeNull();
    await expect(code.fetch()).rejects.toThrow('offline');
    expect(code.here).toBeNull();
    expect([await code.fetch(), await code.fetch(), code.here, asked]).toEqual(['code', 'code', 'code', 2]);
  });

  it('is missed only when somebody asks for it: a start without a network is none of their trouble', async () => {
    const { ports } = makeWorld();
    let isOnline = false;
    const app = createApp(ports, FEATURES, EXERCISES, () =>
      isOnline ? loadVisit() : Promise.reject(new Error('offline')),
    );
    await app.start();
    expect(app.state.notices).toEqual([]);
    const begin = { kind: 'begin', exerciseId: 'bird-dog' } as const;
    await app.dispatch(begin);
    expect(app.state.notices).toMatchObject([{ kind: 'failure', failure: { kind: 'unexpected', detail: 'offline' } }]);
    isOnline = true;
    void app.dispatch(begin);
    await expect.poll(() => app.state.run).not.toBeNull();
  });
});
