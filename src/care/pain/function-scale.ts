import type { OfTen } from './check-in.ts';

/** One activity of the person's own: 0 cannot be done, 10 as before. */
export interface ScaledActivity {
  readonly name: string;
  readonly score: OfTen;
}

/** An answer to the Patient-Specific Functional Scale: up to three activities (clinical#5-pain-outcomes-stop-rules). */
export interface Scale {
  readonly id: string;
  readonly kind: 'psfs';
  readonly atEpochMs: number;
  /** The zone in which the person was then. */
  readonly zone: string;
  readonly activities: readonly ScaledActivity[];
}
