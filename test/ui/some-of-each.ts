import { everyPage } from './every-page.ts';
import type { PageState } from './every-page/page-state.ts';

/** Some states of each page, spread over those that are listed, with different things on it. */
export function someOfEach(shares: readonly number[] = [0, 0.25, 0.5, 0.75, 1]): readonly PageState[] {
  const every = everyPage();
  const tags = [...new Set(every.map(({ tag }) => tag))];
  return [
    ...new Set(
      tags.flatMap((tag) => {
        const states = every.filter((state) => state.tag === tag);
        return shares.flatMap((share) => states[Math.floor(share * (states.length - 1))] ?? []);
      }),
    ),
  ];
}
