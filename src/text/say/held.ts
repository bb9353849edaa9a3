/** How long something was held: one rounding for the table, the bars, left and right, the notes and the sentences. */
import { heldUpToMs, wholeSeconds } from '../../core/exercise/as-asked.ts';
import type { Rep } from '../../core/record/set-events.ts';
import { catalogue } from '../in-use.ts';
import type { Count } from '../values.ts';
import { countOf, whole } from './forms.ts';

/** The whole seconds of a hold that have passed. Tenths would claim more than a camera knows: see `isHeldShort`. */
export const heldCount = (ms: number): Count => countOf(wholeSeconds(ms));

/** The seconds of a hold from the least to the most that they may have been: "1", "1–2", "under 2". */
export function heldFigure(rep: Pick<Rep, 'holdMs' | 'holdUpToMs'>): string {
  const { units } = catalogue();
  const least = wholeSeconds(rep.holdMs);
  const most = wholeSeconds(heldUpToMs(rep));
  if (least === 0) return units.under({ value: whole(most + 1) });
  return least === most ? whole(least) : units.fromTo({ from: whole(least), to: whole(most) });
}

/** "10 s", "1–2 s". */
export const heldSentence = (rep: Pick<Rep, 'holdMs' | 'holdUpToMs'>): string =>
  catalogue().units.seconds({ seconds: heldFigure(rep) });
