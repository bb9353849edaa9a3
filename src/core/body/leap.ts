import { trunkPxOf, type Landmarks } from './pose.ts';
import { shareOff, type SmoothingState } from './smoothing.ts';

/**
 * A picture that jumps (a cut of a recording, a zoom, a camera that is pushed) takes the whole body with it from one frame to
 * the next. A body that moves does not: limbs are quick, but head, trunk and feet together do not change their speed by more
 * than a fall does.
 */

/**
 * One and a half times the acceleration of a fall, 9.8 m/s2, in trunk lengths (half a metre) a second and second: what the
 * whole body cannot have done in one frame. Arithmetic.
 */
const FALL_TRUNKS_PER_S2 = 30;
/**
 * The model moves a body that stands by less than this from one frame to the next: 0.05 at the most in fixtures and found recordings
 * of one piece at 25 to 60 frames a second, but for films of a dark room, which leap and come back; at cuts 0.09 to 0.98. A
 * choice between them, tried on films of the mannequin that it was not made on (films not kept: 21 to 27 with other people, cameras and paces, some
 * walking in and out, 12 and 30 frames a second, noise of 0 to 0.5 % of the picture's width): no cut seen where there was none; of
 * jumps by 5 to 20 % of the width in the middle of a repetition 277 of 279 seen.
 */
const LEAP_TRUNKS = 0.06;
/**
 * On a track that shimmers, so many times its shimmer: two readings of a resting point lie further apart in one of fifty, and half
 * of nineteen points at once never (a Rayleigh distribution of 1.4 times the shimmer). Arithmetic.
 */
const LEAP_NOISES = 4;
/** So many of the points go along: both arms and both legs that the model exchanges are fewer. Arithmetic: 12 of 19. */
const WHOLE_SHARE = 0.7;
/**
 * A zoom leaves what lies in its middle where it was: half of the points are enough where the trunk is at once longer or shorter by
 * this factor. Nobody bends so fast that a frame shortens the trunk by it. A choice; in the same films (films not kept) zooms by 0.75 and 1.6 were
 * all seen, by 1.3 80 of 93, by 1.15 32 of 48 at 30 frames a second and none at 12. At 1 % of noise most zooms are missed.
 */
const ZOOM = 1.2;
const ZOOMED_SHARE = 0.5;

/**
 * A body that is back sooner was misplaced by the model for a frame or two; one that stays where it has leapt to is seen in another
 * picture. Shorter than a limb must be back to have returned. A choice: bodies that were back after 100 ms lost nothing (the same
 * films, 123 times; films not kept).
 */
export const CUT_MS = 120;

/**
 * A track that has leapt and come back leaps again: for so long no leap of it is taken for a cut (`wall-slide.filmed-dark` leaps every
 * second; no other recording leaps so). A choice, unverified: it rests on this one; a cut so soon after a leap is not seen.
 */
export const LEAPING_MS = 5000;

/**
 * Whether the whole body lies where it cannot have come from the last frame that was read. `sinceMs`: since when it does; null where
 * it did not before this frame. `trunkPx`: its size.
 */
export const hasLeapt = (
  last: SmoothingState,
  points: Landmarks,
  { timeMs, sinceMs, trunkPx }: { readonly timeMs: number; readonly sinceMs: number | null; readonly trunkPx: number },
): boolean => {
  const leaptMs = sinceMs ?? timeMs;
  const dtS = (leaptMs - last.timeMs) / 1000;
  const farTrunks = Math.max(LEAP_TRUNKS, LEAP_NOISES * last.noise, FALL_TRUNKS_PER_S2 * dtS * dtS);
  const zoom = trunkPx / trunkPxOf(last.raw);
  const isZoomed = zoom > ZOOM || zoom < 1 / ZOOM;
  const share = isZoomed ? ZOOMED_SHARE : WHOLE_SHARE;
  return shareOff(last, points, leaptMs, farTrunks * trunkPx) >= share;
};
