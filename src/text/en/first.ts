import { engines } from './engines.ts';
import { exercises } from './exercise-cards.ts';
import * as failures from './failures.ts';
import * as pages from './pages.ts';
import { today } from './today.ts';

/**
 * The sentences of the first page and of what stands around every page. They come with the app; each makes it open later, so what
 * the first page does not need stands in `later.ts`.
 */
export const first = { ...pages, today, exercises, engines, ...failures } as const;
