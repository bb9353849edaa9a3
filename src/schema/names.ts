import * as v from 'valibot';
import { SIDED_NAMES } from '../core/measure/sided-measures.ts';

/** Words of the judgement that several schemas share. */
export const side = v.picklist(['left', 'right']);
export const sidedMeasure = v.picklist(SIDED_NAMES);
export const view = v.picklist(['front', 'back', 'side-left', 'side-right', 'oblique', 'unknown']);
export const status = v.picklist(['running', 'finished', 'interrupted']);

export const unmeasurableReason = v.picklist([
  'no-person',
  'body-cut-off',
  'feet-out-of-frame',
  'head-out-of-frame',
  'too-far',
  'too-close',
  'not-side-on',
  'not-facing',
  'other-posture',
  'limb-hidden',
  'only-black',
  'too-dark',
  'too-unsteady',
  'two-people',
  'no-depth',
  'gap',
]);
