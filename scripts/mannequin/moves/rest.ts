import type { Body } from '../body/body.ts';
import { lengthsOf } from '../body/body.ts';
import { both, changed, type Posture, UPRIGHT } from '../body/posture.ts';

/** Hands under the shoulders, knees under the hips. */
export function handsAndKnees(body: Body): Posture {
  const { upperArm, forearm, handThickness, thigh, kneeRadius, shoulders } = lengthsOf(body);
  const riseM = upperArm + forearm + 2 * handThickness - thigh - kneeRadius;
  const pitch = 90 - (Math.asin(riseM / shoulders) * 180) / Math.PI;
  return changed(
    UPRIGHT,
    { pitch, neckFlex: -8, headFlex: -12 },
    both({
      armPlane: 0,
      armRaise: pitch,
      pronation: 90,
      wrist: -85,
      hipFlex: pitch + 4,
      hipOut: 3,
      knee: 92,
      ankle: -62,
    }),
  );
}
