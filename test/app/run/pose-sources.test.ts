import { cameraPoses } from '../../../src/app/run/camera-poses.ts';
import type { PoseSource } from '../../../src/ports/seeing.ts';
import { poseSourceContract } from '../../contracts/pose-source.ts';
import { somePose } from '../../fixtures/some-pose.ts';
import { FakeFrames, FakeModel, fakeFrame } from '../fakes.ts';

/** A video file of five frames and a model that sees a person in each. */
async function fileAndModel(): Promise<PoseSource> {
  const file = new FakeFrames(false);
  file.push(...[0, 40, 80, 120, 160].map(fakeFrame));
  file.end();
  return cameraPoses(file, new FakeModel(somePose));
}

poseSourceContract('a file and a model', fileAndModel);
