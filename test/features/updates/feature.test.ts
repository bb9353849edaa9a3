import { describe, expect, it, vi } from 'vitest';
import { succeed } from '../../../src/core/record/failures.ts';
import { FakeFrames, FakeModel, makeWorld, until } from '../../app/fakes.ts';
import { makePose } from '../../fixtures/make-track.ts';

const pose = makePose('bird-dog');

function world() {
  const made = makeWorld({
    camera: () => Promise.resolve(succeed(new FakeFrames())),
    model: succeed(new FakeModel((timeMs) => ({ ...pose, timeMs }))),
  });
  let tell: () => void = () => undefined;
  vi.spyOn(made.ports.updates, 'onReady').mockImplementation((listener) => {
    tell = listener;
    return () => undefined;
  });
  const reload = vi.spyOn(made.ports.updates, 'reload');
  return { ...made, reload, isReady: () => tell() };
}

const offered = ({ app }: ReturnType<typeof world>): boolean =>
  app.state.notices.some(({ kind }) => kind === 'update-ready');

describe('a new version of the app', () => {
  it('is offered, and used when somebody says so', async () => {
    const made = world();
    await made.app.start();
    made.isReady();
    await until('the offer', () => offered(made));
    expect(made.reload).not.toHaveBeenCalled();
    await made.app.dispatch({ kind: 'use-update' });
    expect(made.reload).toHaveBeenCalledOnce();
  });

  it('is neither offered nor used during a visit to the mat, and offered once it is over', async () => {
    const made = world();
    await made.app.start();
    const visit = made.app.dispatch({ kind: 'begin', exerciseId: 'bird-dog' });
    await until('the visit', () => made.app.state.run !== null);
    made.isReady();
    await Promise.resolve();
    expect(offered(made)).toBe(false);
    await made.app.dispatch({ kind: 'use-update' });
    expect(made.reload).not.toHaveBeenCalled();
    await made.app.dispatch({ kind: 'stop' });
    await visit;
    await until('the offer', () => offered(made));
  });
});
