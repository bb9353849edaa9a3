import { onTestFinished } from 'vitest';
import type { Plan } from '../../../src/care/plan/plan.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { succeed } from '../../../src/core/record/failures.ts';
import { FakeFrames, FakeModel, fakeFrame, makeWorld, settle, type World, type WorldOptions } from '../../app/fakes.ts';
import { somePlan } from '../../fixtures/some-days.ts';

/** A plan of two short exercises. */
export const TWO: Plan = somePlan({
  days: [],
  items: [
    { exerciseId: 'bird-dog', dose: { sets: 1, reps: 1 } },
    { exerciseId: 'march-on-back', dose: { sets: 1, reps: 1 } },
  ],
});
export interface Scene extends World {
  /** Somebody does this in front of the camera that is open now. */
  perform(poses: readonly Pose[]): Promise<void>;
}

/** A world in which a morning through that plan is exercised. */
export function scene(options: WorldOptions = {}): Scene {
  let camera = new FakeFrames();
  let poses = new Map<number, Pose>();
  const model = new FakeModel((timeMs) => poses.get(timeMs) as Pose);
  const world = makeWorld({
    plan: TWO,
    ...options,
    camera: () => Promise.resolve(succeed((camera = new FakeFrames()))),
    model: succeed(model),
  });
  onTestFinished(() => world.app.dispatch({ kind: 'stop' }));
  return {
    ...world,
    perform: async (track) => {
      poses = new Map(track.map((pose) => [pose.timeMs, pose]));
      for (const { timeMs } of track) {
        const before = model.estimatedMs.length;
        camera.push(fakeFrame(timeMs));
        for (let turn = 0; turn < 20 && model.estimatedMs.length === before; turn += 1) await settle();
        if (world.app.state.run === null) break;
      }
      await settle();
    },
  };
}
