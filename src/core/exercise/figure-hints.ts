import type { AxialAngles, LimbAngles } from '../body/joint-angles.ts';

/** Joint angles of a drawn figure. */
export interface RestAngles extends Partial<AxialAngles> {
  readonly both?: Partial<LimbAngles>;
}

/** Those at the end of a movement; what leans or turns to a side is given for a movement of the left. */
export interface FigureAngles extends RestAngles {
  /** The side that moves, and the other one. */
  readonly mover?: Partial<LimbAngles>;
  readonly other?: Partial<LimbAngles>;
}

export const FIGURE_PROPS = ['chair', 'wall'] as const;
export const FIGURE_MARKS = ['belly-in', 'low-back-down'] as const;

/**
 * What a picture of an exercise needs and its rules leave open. Only `care/figure` reads it: no judgement rests on it, and
 * what is judged is drawn from the rules themselves.
 */
export interface FigureHints {
  /** What stands beside the person. Who is upright with bent knees sits on a chair without being told. */
  readonly props?: readonly (typeof FIGURE_PROPS)[number][];
  /** At rest. */
  readonly rest?: RestAngles;
  /** At the furthest point, beside the angle that is counted and what must hold there. */
  readonly end?: FigureAngles;
  /** How far the counted measure goes on the picture, where the target is only the least that is asked for. */
  readonly to?: number;
  /** A movement that is too small to be drawn: an arrow shows where it happens. */
  readonly mark?: (typeof FIGURE_MARKS)[number];
}
