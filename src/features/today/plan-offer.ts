import type { GivenPlan, PlanFileTrouble } from '../../care/plan/plan-file.ts';

/** A plan that somebody was given, by a file or an address, and has neither taken nor left yet. `opening`: it is being read. */
export type PlanOffer =
  | { readonly kind: 'opening' }
  | ({ readonly kind: 'open' } & GivenPlan)
  | { readonly kind: 'refused'; readonly trouble: PlanFileTrouble };
