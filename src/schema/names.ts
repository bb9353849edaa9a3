import * as v from 'valibot';

/** Words of the judgement that several schemas share. */
export const side = v.picklist(['left', 'right']);

export const unmeasurableReason = v.picklist([
  'no-person',
  'body-cut-off',
  'feet-out-of-frame',
  'head-out-of-frame',
  'too-far',
  'too-close',
  'not-side-on',
  'not-facing',
  'limb-hidden',
  'too-dark',
  'no-depth',
  'gap',
]);
