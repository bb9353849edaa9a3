import type { FirstCatalogue } from '../catalogue.ts';
import { engines } from './engines.ts';
import { exercises } from './exercise-cards.ts';
import * as failures from './failures.ts';
import * as pages from './pages.ts';
import { today } from './today.ts';

/** हिन्दी: see the same file of the source. */
export const first: FirstCatalogue = { ...pages, today, exercises, engines, ...failures };
