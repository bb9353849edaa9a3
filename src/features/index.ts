import type { Feature } from '../app/feature.ts';

const files = import.meta.glob<{ default: Feature }>('./*/feature.ts', { eager: true });

/** All features. A new folder with a `feature.ts` in it is a new feature; no list needs an entry. */
export const FEATURES: readonly Feature[] = Object.values(files).map((file) => file.default);
