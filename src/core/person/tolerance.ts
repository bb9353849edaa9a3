import type { FaultRule, FaultTest } from '../exercise/exercise.ts';

/** Whether a test has a figure that can be moved: an angle or a share of a body, not a share of a movement, a time, or which limb it was. */
export const takesTolerance = ({ kind }: FaultTest): boolean =>
  kind !== 'follows' && kind !== 'same-side' && kind !== 'tempo' && kind !== 'return-tempo';

const moved = (test: FaultTest, by: number): FaultTest => {
  switch (test.kind) {
    case 'at-peak':
    case 'while':
      return {
        ...test,
        ...(test.under !== undefined && { under: test.under - by }),
        ...(test.over !== undefined && { over: test.over + by }),
      };
    case 'sides-differ':
      return { ...test, over: test.over + by };
    case 'shrug':
      return {
        ...test,
        bands: test.bands.map(({ belowDeg, over }) => ({ belowDeg, over: over + by })),
        sidesDifferOver: test.sidesDifferOver === null ? null : test.sidesDifferOver + by,
      };
    case 'sags':
      return { ...test, by: test.by + by };
    case 'follows':
    case 'same-side':
    case 'tempo':
    case 'return-tempo':
      return test;
  }
};

/** The rule with its figure moved outwards: so much more is accepted before it is a fault. */
export const withTolerance = (rule: FaultRule, by: number): FaultRule =>
  by === 0 ? rule : { ...rule, test: moved(rule.test, by) };
