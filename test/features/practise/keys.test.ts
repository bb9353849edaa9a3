import { describe, expect, it } from 'vitest';
import { succeed } from '../../../src/core/record/failures.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { FakeFrames, FakeModel, makeWorld, settle, until, type World } from '../../app/fakes.ts';

/** Somebody at the mat, in the check before the set. */
async function atTheMat(): Promise<World> {
  const model = new FakeModel(() => makeTrack('bird-dog')[0] as Pose);
  const world = makeWorld({ camera: () => Promise.resolve(succeed(new FakeFrames())), model: succeed(model) });
  void world.app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
  await until('the check', () => world.app.state.run?.stage === 'check');
  await settle();
  return world;
}

describe('the keys at the mat', () => {
  it('start, pause, go on and stop', async () => {
    const { app } = await atTheMat();
    const press = async (key: string): Promise<string | undefined> => {
      const intent = app.intentOfKey(key);
      if (intent) await app.dispatch(intent);
      return intent?.kind;
    };
    expect(await press('x')).toBeUndefined();
    expect(await press('Enter')).toBe('next');
    expect(await press(' ')).toBe('pause');
    expect(await press(' ')).toBe('resume');
    expect(app.intentOfKey('s')).toEqual({ kind: 'stop' });
    expect(await press('Escape')).toBe('stop');
    expect(app.state.run).toBeNull();
  });

  it('ask for another try where nothing can be seen', async () => {
    const { app } = makeWorld();
    const begun = app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the failure', () => app.state.run?.stage === 'blocked');
    expect(app.intentOfKey('Enter')).toEqual({ kind: 'reconnect' });
    await app.dispatch({ kind: 'stop' });
    await begun;
  });
});

describe('the keys on other pages', () => {
  it('start the exercise that is open, and mean nothing where there is nothing to start or stop', async () => {
    const { app } = makeWorld();
    expect([' ', 'Enter', 'Escape'].map((key) => app.intentOfKey(key))).toEqual([null, null, null]);
    await app.dispatch({ kind: 'go', route: { page: 'exercise', exerciseId: 'bird-dog' } });
    expect(app.intentOfKey('Enter')).toEqual({ kind: 'begin', exerciseId: 'bird-dog' });
  });

  it('turn the sound off and on everywhere', async () => {
    const { app } = makeWorld();
    for (const page of ['start', 'history', 'settings', 'about'] as const) {
      await app.dispatch({ kind: 'go', route: { page } });
      expect(app.intentOfKey('m')).toEqual({ kind: 'toggle-mute' });
    }
  });
});
