import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../../src/core/body/landmarks.ts';
import { croppedPose, partOfBody } from '../../../src/ui/body/cropped-pose.ts';
import { makeTrack } from '../../fixtures/make-track.ts';
import { nobody } from '../../fixtures/some-pose.ts';

const poses = makeTrack('bird-dog', { reps: 2 });

describe('the part of the picture in which a body was', () => {
  it('holds all that was seen of it, and less than the whole picture', () => {
    const part = partOfBody(poses);
    const [first] = poses;
    if (!part || !first) throw new Error('there is no part');
    expect(part.widthPx * part.heightPx).toBeLessThan(first.widthPx * first.heightPx);
    for (const pose of poses) {
      const { points, widthPx, heightPx } = croppedPose(pose, part);
      for (const name of LANDMARKS) {
        if (!points || points[name].score < 0.5) continue;
        expect(points[name].xPx).toBeGreaterThanOrEqual(0);
        expect(points[name].xPx).toBeLessThanOrEqual(widthPx);
        expect(points[name].yPx).toBeGreaterThanOrEqual(0);
        expect(points[name].yPx).toBeLessThanOrEqual(heightPx);
      }
    }
  });

  it('is none where nobody was seen, or the picture changed its size', () => {
    expect(partOfBody([])).toBeNull();
    expect(partOfBody([nobody(0), nobody(40)])).toBeNull();
    const [first, second] = poses;
    if (!first || !second) throw new Error('there are no poses');
    expect(partOfBody([first, { ...second, widthPx: second.widthPx + 1 }])).toBeNull();
  });

  it('leaves a picture without a body as it is', () => {
    const part = { leftPx: 1, topPx: 1, widthPx: 2, heightPx: 2 };
    expect(croppedPose(nobody(0), part)).toEqual(nobody(0));
  });
});
