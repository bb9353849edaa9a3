import { BLAZEPOSE_DETECTOR_RECT_TRANSFORMATION_CONFIG } from '@tensorflow-models/pose-detection/dist/blazepose_tfjs/constants.js';

/** A square part of the frame, turned so that the person stands upright in it. Frame pixels, y down. */
export interface Region {
  readonly xPx: number;
  readonly yPx: number;
  readonly sizePx: number;
  readonly rotationRad: number;
}

export interface PointPx {
  readonly xPx: number;
  readonly yPx: number;
}

export interface SizePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A region as the functions of pose-detection take it: in shares of the frame's width and height. */
export interface NormalizedRegion {
  readonly xCenter: number;
  readonly yCenter: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
}

const UPRIGHT_RAD = Math.PI / 2;

/** The same angle, between -pi and pi. */
const normalizeRadians = (rad: number): number => rad - 2 * Math.PI * Math.floor((rad + Math.PI) / (2 * Math.PI));

/**
 * The region around a person, from the two alignment points that both networks give: the middle of the hips and a
 * point on the circle round the whole body, in line with the spine. Null when the points are no numbers or coincide.
 *
 * Rewritten without tensors from `calculate_alignment_points_rects`, `detection_to_rect` and `transform_rect` of
 * @tensorflow-models/pose-detection 2.1.3 (Copyright Google LLC, Apache-2.0); the margin is that package's constant.
 */
export function regionFromAlignment(centre: PointPx, rim: PointPx): Region | null {
  const dx = rim.xPx - centre.xPx;
  const dy = rim.yPx - centre.yPx;
  const sizePx = 2 * Math.hypot(dx, dy) * BLAZEPOSE_DETECTOR_RECT_TRANSFORMATION_CONFIG.scaleX;
  if (!Number.isFinite(sizePx) || sizePx < 1) return null;
  return { xPx: centre.xPx, yPx: centre.yPx, sizePx, rotationRad: normalizeRadians(UPRIGHT_RAD - Math.atan2(-dy, dx)) };
}

/** The whole frame as a square region, with empty bands along the short sides. */
export function wholeFrame({ widthPx, heightPx }: SizePx): Region {
  return { xPx: widthPx / 2, yPx: heightPx / 2, sizePx: Math.max(widthPx, heightPx), rotationRad: 0 };
}

/**
 * The places where somebody small is looked for: nine squares, half as large as the picture, which overlap by half.
 */
export function windowsIn(size: SizePx): readonly Region[] {
  const whole = wholeFrame(size);
  const steps = [-0.25, 0, 0.25];
  return steps.flatMap((down) =>
    steps.map((right) => ({
      xPx: whole.xPx + right * size.widthPx,
      yPx: whole.yPx + down * size.heightPx,
      sizePx: whole.sizePx / 2,
      rotationRad: 0,
    })),
  );
}

/** Frame pixels -> shares of the frame's width and height. */
export function normalizeRegion(region: Region, { widthPx, heightPx }: SizePx): NormalizedRegion {
  return {
    xCenter: region.xPx / widthPx,
    yCenter: region.yPx / heightPx,
    width: region.sizePx / widthPx,
    height: region.sizePx / heightPx,
    rotation: region.rotationRad,
  };
}
