/**
 * Which of two cameras saw something. What a record says nothing of was seen by the first one, or by the only one there was.
 */
export type Eye = 'first' | 'second';

/** The other of two cameras. */
export const otherEye = (eye: Eye): Eye => (eye === 'first' ? 'second' : 'first');

/** As a record keeps it: named only where it was the second one. */
export const kept = (eye: Eye): { readonly eye?: 'second' } => (eye === 'second' ? { eye } : {});
