import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pose } from '../../../src/core/body/pose.ts';
import {
  isInFrame,
  isOblique,
  nearSide,
  stepView,
  viewMismatch,
  type ViewName,
  type ViewState,
} from '../../../src/core/body/view.ts';
import { makePose } from '../../fixtures/make-track.ts';
import { mirrorPose } from '../../fixtures/poses/mirror.ts';

/** Somebody standing, turned by so much; 0 faces the camera. Positive turns the left shoulder towards it. */
const standing = (yawDeg: number): Pose => makePose('shoulder-abduction-raise', undefined, { yawDeg });
const at = (pose: Pose, timeMs: number): Pose => ({ ...pose, timeMs });

function seen(pose: Pose, before: ViewState | null = null): ViewState {
  if (!pose.points) throw new Error('expected a person');
  return stepView(before, pose, pose.points, 'upright');
}
/** A view by its name alone, as far from its edges as it goes. */
const named = (name: ViewName): Pick<ViewState, 'name' | 'yawDeg'> => ({
  name,
  yawDeg: name.startsWith('side') ? 90 : name === 'oblique' ? 43 : 0,
});
const nameOf = (yawDeg: number): ViewName => seen(standing(yawDeg)).name;

describe('the view', () => {
  it.each([
    [0, 'front'],
    [20, 'front'],
    [-20, 'front'],
    [43, 'oblique'],
    [-43, 'oblique'],
    [65, 'side-left'],
    [90, 'side-left'],
    [-65, 'side-right'],
    [-90, 'side-right'],
    [180, 'back'],
    [160, 'back'],
  ] as const)('of somebody turned by %i degrees is %s', (yawDeg, name) => {
    expect(nameOf(yawDeg)).toBe(name);
  });

  it('on the floor is told by the shoulders too: bird dog is done with the right side near, the march with the left', () => {
    expect(seen(makePose('bird-dog')).name).toBe('side-right');
    expect(seen(makePose('march-on-back')).name).toBe('side-left');
    expect(seen(mirrorPose(makePose('bird-dog'))).name).toBe('side-left');
  });

  it('is told from the picture alone where the model gives no depth in metres', () => {
    expect(seen({ ...standing(0), world: null }).name).toBe('front');
    expect(seen({ ...standing(80), world: null }).name).toBe('side-left');
  });

  it('reads the turn to within twelve degrees', () => {
    for (const yawDeg of [0, 15, 30, 45, 60, 75, 90]) {
      expect(Math.abs(seen(standing(yawDeg)).yawDeg - yawDeg)).toBeLessThanOrEqual(12);
    }
  });

  it('does not change by a glimpse, and does when the person has turned', () => {
    const facing = seen(at(standing(0), 0));
    const glimpse = seen(at(standing(90), 40), facing);
    expect(glimpse.name).toBe('front');
    let state = glimpse;
    for (let now = 80; now <= 3000; now += 40) state = seen(at(standing(90), now), state);
    expect(state.name).toBe('side-left');
  });

  it('stays what it was for a body without size', () => {
    const facing = seen(standing(0));
    const [point] = Object.values(standing(0).points ?? {});
    const nowhere = {
      ...standing(0),
      points: Object.fromEntries(Object.keys(standing(0).points ?? {}).map((name) => [name, point])),
    };
    expect(seen(nowhere as unknown as Pose, facing).name).toBe('front');
    expect(seen(nowhere as unknown as Pose).name).toBe('unknown');
  });

  it('is the other side in a looking-glass, and front and back stay', () => {
    const other: Partial<Record<ViewName, ViewName>> = { 'side-left': 'side-right', 'side-right': 'side-left' };
    fc.assert(
      fc.property(fc.double({ min: -179, max: 179, noNaN: true }), (yawDeg) => {
        const here = seen(standing(yawDeg));
        const there = seen(mirrorPose(standing(yawDeg)));
        expect(there.name).toBe(other[here.name] ?? here.name);
        expect(there.yawDeg).toBeCloseTo(here.yawDeg, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the view that an exercise needs', () => {
  it('is side-on from either side, or facing', () => {
    expect(viewMismatch({ view: 'side' }, named('side-left'))).toBeNull();
    expect(viewMismatch({ view: 'side' }, named('side-right'))).toBeNull();
    expect(viewMismatch({ view: 'front' }, named('front'))).toBeNull();
  });

  it('says how to turn where it is another one', () => {
    for (const view of ['front', 'back', 'oblique', 'unknown'] as const)
      expect(viewMismatch({ view: 'side' }, named(view))).toBe('not-side-on');
    for (const view of ['side-left', 'side-right', 'oblique', 'back', 'unknown'] as const)
      expect(viewMismatch({ view: 'front' }, named(view))).toBe('not-facing');
  });

  it('may be one of several', () => {
    expect(viewMismatch({ view: 'front', alsoFrom: ['back'] }, named('back'))).toBeNull();
    expect(viewMismatch({ view: 'front', alsoFrom: ['back'] }, named('side-left'))).toBe('not-facing');
  });

  it('has a near side only where it is seen from the side', () => {
    expect(nearSide('side-left')).toBe('left');
    expect(nearSide('side-right')).toBe('right');
    for (const view of ['front', 'back', 'oblique', 'unknown'] as const) expect(nearSide(view)).toBeNull();
  });
});

describe('the edge of the picture', () => {
  const pose = standing(0);
  it.each([
    [10, 10, true],
    [-5, 240, true],
    [-40, 240, false],
    [320, 500, false],
    [652, 240, true],
  ])('has a point at %i, %i inside: %s', (xPx, yPx, inside) => {
    expect(isInFrame(pose, { xPx, yPx })).toBe(inside);
  });
});

describe('a person who turns', () => {
  /** How much of a turn is believed after so long. */
  const followed = (turnDeg: number, forMs: number) => {
    const [before, after] = [seen(at(standing(0), 0)), seen(standing(turnDeg))];
    let state = before;
    for (let now = 40; now <= forMs; now += 40) state = seen(at(standing(turnDeg), now), state);
    const share = (of: (view: ViewState) => number | null): number => {
      const [from, to, is] = [before, after, state].map((view) => of(view) ?? NaN) as [number, number, number];
      return (is - from) / (to - from);
    };
    return { view: share(({ yawDeg }) => yawDeg), faces: share(({ facesDeg }) => facesDeg) };
  };

  it('is seen from elsewhere by two fifths after a third of a second', () => {
    const { view } = followed(80, 360);
    expect(view).toBeGreaterThan(0.33);
    expect(view).toBeLessThan(0.5);
  });

  it('faces elsewhere by two fifths after a second: that is longer than a body sways', () => {
    const { faces } = followed(40, 1000);
    expect(faces).toBeGreaterThan(0.33);
    expect(faces).toBeLessThan(0.5);
  });

  it('is seen at an angle from 20 degrees on, where an exercise asks for that', () => {
    const asks = { view: 'side', alsoFrom: ['oblique'] } as const;
    expect(viewMismatch(asks, { name: 'front', yawDeg: 15 })).toBe('not-side-on');
    expect(viewMismatch(asks, { name: 'front', yawDeg: 30 })).toBeNull();
  });

  it('is seen too far aside for a score between 32 degrees, nearly facing, and 58, nearly side-on', () => {
    const view = seen(standing(0));
    expect([25, 40, 50, 70].map((yawDeg) => isOblique({ ...view, yawDeg }))).toEqual([false, true, true, false]);
  });
});
