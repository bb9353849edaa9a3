import type { Measure } from '../measure/names.ts';
import { isSided } from '../measure/readings.ts';
import type { SidedMeasure } from '../measure/sided-measures.ts';

/** Which limb a fault looks at: the moving one, the one that stays, the partner, both, or the body as a whole. */
export type FaultOf = 'mover' | 'other' | 'partner' | 'both' | 'body';

/**
 * What must be so for a fault, as data of an exercise. A new kind is one type here and one line in `KINDS` below, one file in
 * `core/faults` with its line in `judge-faults.ts`, its schema, and what contradicts it in an exercise (`ARCHITECTURE.md`).
 */
export type FaultCriterion =
  /** The measure at the peak of the repetition lies under or over a limit. */
  | {
      readonly kind: 'at-peak';
      readonly measure: Measure;
      readonly of: FaultOf;
      readonly under?: number;
      readonly over?: number;
      /** Where the person's own range is known, `under` lies at least this far short of that range. */
      readonly ownLessDeg?: number;
    }
  /** The measure lies under or over a limit for a time while the repetition runs. `from: 'rest'` counts from the person's own rest. */
  | {
      readonly kind: 'while';
      readonly measure: Measure;
      readonly of: FaultOf;
      readonly from: 'zero' | 'rest' | 'first-clean-rep';
      readonly under?: number;
      readonly over?: number;
      readonly eitherWay?: boolean;
      readonly forMs: number;
    }
  /** At the peak a part of the body has followed the counted movement by more than this share of it. */
  | { readonly kind: 'follows'; readonly measure: SidedMeasure; readonly share: number }
  /** The two sides differ at the peak by at least this much. */
  | { readonly kind: 'sides-differ'; readonly measure: SidedMeasure; readonly over: number }
  /** The distance from ear to shoulder shrinks more than lifting the arm explains. In % of that distance at rest. */
  | {
      readonly kind: 'shrug';
      /** The limit for an arm that is raised less than `belowDeg`; above the last band a shrug is not judged. */
      readonly bands: readonly { readonly belowDeg: number; readonly over: number }[];
      readonly sidesDifferOver: number | null;
    }
  /** The counted angle gives way by more than this during the hold and comes back. */
  | { readonly kind: 'sags'; readonly by: number }
  /** The partner limb that reached out is on the mover's own side. */
  | { readonly kind: 'same-side' }
  /** The way from rest to the peak takes less than this. */
  | { readonly kind: 'tempo'; readonly underMs: number }
  /** The way back, from leaving the peak to rest, takes less than this. */
  | { readonly kind: 'return-tempo'; readonly underMs: number };

export type FaultKind = FaultCriterion['kind'];
/** The criterion of one kind. */
export type CriterionOf<K extends FaultKind> = Extract<FaultCriterion, { kind: K }>;

/** What the rooms beside `core/faults` need to know of a kind of fault. */
interface KindOfFault<K extends FaultKind> {
  /** The sided measures that its judgement reads. */
  readonly reads: (criterion: CriterionOf<K>) => readonly SidedMeasure[];
  /**
   * The criterion with its limit moved outwards by this much, in the unit of what it measures. Null where there is no such
   * limit: a share of a movement, a time, or which limb it was.
   */
  readonly eased: ((criterion: CriterionOf<K>, by: number) => CriterionOf<K>) | null;
}

type Bounded = CriterionOf<'at-peak' | 'while'>;

const measureOf = ({ measure }: { readonly measure: Measure }): readonly SidedMeasure[] =>
  isSided(measure) ? [measure] : [];

const easedBounds = <C extends Bounded>(criterion: C, by: number): C => ({
  ...criterion,
  ...(criterion.under !== undefined && { under: criterion.under - by }),
  ...(criterion.over !== undefined && { over: criterion.over + by }),
});

const KINDS: { readonly [K in FaultKind]: KindOfFault<K> } = {
  'at-peak': { reads: measureOf, eased: easedBounds },
  while: { reads: measureOf, eased: easedBounds },
  follows: { reads: measureOf, eased: null },
  'sides-differ': { reads: measureOf, eased: (criterion, by) => ({ ...criterion, over: criterion.over + by }) },
  shrug: {
    reads: () => ['ear', 'shoulder'],
    eased: (criterion, by) => ({
      ...criterion,
      bands: criterion.bands.map(({ belowDeg, over }) => ({ belowDeg, over: over + by })),
      sidesDifferOver: criterion.sidesDifferOver === null ? null : criterion.sidesDifferOver + by,
    }),
  },
  sags: { reads: () => [], eased: (criterion, by) => ({ ...criterion, by: criterion.by + by }) },
  'same-side': { reads: () => [], eased: null },
  tempo: { reads: () => [], eased: null },
  'return-tempo': { reads: () => [], eased: null },
};

const readBy = <K extends FaultKind>(kind: K, criterion: CriterionOf<K>): readonly SidedMeasure[] =>
  KINDS[kind].reads(criterion);

const easedOf = <K extends FaultKind>(kind: K, criterion: CriterionOf<K>, by: number): CriterionOf<K> =>
  KINDS[kind].eased?.(criterion, by) ?? criterion;

/** The sided measures that the judgement of a fault reads. */
export const measuresReadBy = (criterion: FaultCriterion): readonly SidedMeasure[] => readBy(criterion.kind, criterion);

/** Whether a criterion has a limit that can be moved: an angle or a share of a body. */
export const takesTolerance = ({ kind }: FaultCriterion): boolean => KINDS[kind].eased !== null;

/** The criterion with its limit moved outwards: so much more is accepted before it is a fault. Without such a limit it stays as it is. */
export const withTolerance = (criterion: FaultCriterion, by: number): FaultCriterion =>
  by === 0 ? criterion : easedOf(criterion.kind, criterion, by);
