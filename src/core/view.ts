/** From where the camera sees the person. Left and right: the patient's side that is nearer to the camera. */
export type ViewName = 'front' | 'back' | 'side-left' | 'side-right' | 'oblique' | 'unknown';

/** Why the camera cannot support a judgement now; each has a sentence that says what to do. */
export type UnmeasurableReason =
  | 'no-person'
  | 'body-cut-off'
  | 'feet-out-of-frame'
  | 'head-out-of-frame'
  | 'too-far'
  | 'too-close'
  | 'not-side-on'
  | 'not-facing'
  | 'limb-hidden'
  | 'too-dark'
  | 'gap';
