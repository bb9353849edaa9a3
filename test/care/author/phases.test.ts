import { describe, expect, it } from 'vitest';
import { phasesOf } from '../../../src/care/author/phases.ts';
import { bodiesIn } from '../../../src/care/author/recorded-body.ts';
import { EXERCISES } from '../../../src/exercises/index.ts';
import elbowCurl from '../../../src/exercises/elbow-curl.ts';
import type { Pose } from '../../../src/core/body/pose.ts';
import { demonstrated, inTurn } from '../../fixtures/demonstrated.ts';
import { shaken } from '../../fixtures/shaken.ts';

const cyclesIn = (poses: readonly Pose[]): number => phasesOf(bodiesIn(poses))?.cycles.length ?? 0;

describe('the repetitions in a recording', () => {
  it.each(EXERCISES.filter(({ mode }) => mode === 'repetitions').map((one) => [one.id, one] as const))(
    'are as many as the figure shows: %s',
    (_, exercise) => {
      const sides = exercise.sides === 'each' ? 2 : 1;
      expect(cyclesIn(demonstrated(exercise, { times: 2 }))).toBe(2 * sides);
    },
  );

  it('are the same wherever the body is in the picture, however large, and at every rate of pictures', () => {
    const poses = demonstrated(elbowCurl, { times: 3 });
    const moved = poses.map((pose) => ({
      ...pose,
      widthPx: 2 * pose.widthPx,
      heightPx: 2 * pose.heightPx,
      points:
        pose.points &&
        (Object.fromEntries(
          Object.entries(pose.points).map(([name, point]) => [
            name,
            { ...point, xPx: 0.4 * point.xPx + 300, yPx: 0.4 * point.yPx + 90, zPx: 0.4 * point.zPx },
          ]),
        ) as unknown as NonNullable<Pose['points']>),
    }));
    expect(cyclesIn(moved)).toBe(3);
    for (const every of [2, 3]) expect(cyclesIn(poses.filter((_, i) => i % every === 0))).toBe(3);
  });

  it('are those that begin and end at rest: one that is cut off at either end is none', () => {
    const poses = demonstrated(elbowCurl, { times: 3 });
    const fromTop = poses.filter(({ timeMs }) => timeMs > 3300);
    expect(cyclesIn(fromTop)).toBe(2);
    const lastMs = poses.at(-1)?.timeMs ?? 0;
    expect(cyclesIn(poses.filter(({ timeMs }) => timeMs < lastMs - 3000))).toBe(2);
  });

  it('are found on a track that shimmers', () => {
    expect(cyclesIn(shaken(demonstrated(elbowCurl, { times: 2 }), 0.004, 1))).toBe(2);
  });

  it('are none of what happened while nobody was seen', () => {
    const poses = demonstrated(elbowCurl, { times: 2 });
    const blind = poses.map((pose) => (pose.timeMs > 2000 && pose.timeMs < 4000 ? { ...pose, points: null } : pose));
    expect(cyclesIn(blind)).toBe(1);
    expect(cyclesIn(inTurn(poses.slice(0, 5), 3000))).toBe(0);
  });
});
