export interface Point {
  readonly timeMs: number;
  readonly value: number;
}

const MS_AN_HOUR = 3_600_000;

/** The slope of the line of least squares, by the hour, and its standard error; null with fewer than three points. */
export function slopeAnHour(points: readonly Point[]): { readonly slope: number; readonly error: number } | null {
  if (points.length < 3) return null;
  const hours = points.map(({ timeMs }) => timeMs / MS_AN_HOUR);
  const [meanX, meanY] = [mean(hours), mean(points.map(({ value }) => value))];
  const spread = hours.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, { value }, at) => sum + ((hours[at] ?? 0) - meanX) * (value - meanY), 0) / spread;
  const rest = points.reduce(
    (sum, { value }, at) => sum + (value - meanY - slope * ((hours[at] ?? 0) - meanX)) ** 2,
    0,
  );
  return { slope, error: Math.sqrt(rest / (points.length - 2) / spread) };
}

/** The value that 95 of 100 do not exceed; null of none. */
export const p95Of = (values: readonly number[]): number | null =>
  values.toSorted((one, other) => one - other)[Math.ceil(0.95 * values.length) - 1] ?? null;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
