/** What a plot over days shows. Time runs from left to right in every language. */
export interface PlotPoint {
  /** Days since 1 January 1970, by the person's own calendar. */
  readonly day: number;
  readonly value: number;
  /** Half of the width of its error band, in the unit of the value; absent where it has none. */
  readonly band?: number;
}

/** How a line looks: each has its own form of mark and of stroke beside its colour. */
export type Look = 'left' | 'right' | 'first' | 'second';

export interface PlotLine {
  readonly name: string;
  readonly look: Look;
  /** In order of time. */
  readonly points: readonly PlotPoint[];
  /** Points that are not joined stand for themselves. */
  readonly isJoined: boolean;
}

/** A field behind the lines that is about no single day, such as a norm: from and to; null: to the edge. Equal ends are a line. */
export interface PlotField {
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** A plot, with all that is written at it. */
export interface Plot {
  /** What it is of, for who does not see it; the table beside it holds the figures. */
  readonly label: string;
  readonly lines: readonly PlotLine[];
  readonly fields: readonly PlotField[];
  /** The least that the upright axis holds; the values may widen it. */
  readonly least: readonly [from: number, to: number];
  /** The values go no further than this; absent where nothing bounds them. */
  readonly bounds?: readonly [from: number, to: number];
  /** A number at the upright axis. */
  readonly valueName: (value: number) => string;
  /** A day at the foot. */
  readonly dayName: (day: number) => string;
  /** What stands at the upper and the lower end of the upright axis in words. */
  readonly ends?: readonly [upper: string, lower: string];
}
