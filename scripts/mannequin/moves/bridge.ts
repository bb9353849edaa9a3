import type { Body } from '../cast/body.ts';
import { changed, type AngleChange } from '../../../src/care/figure/angles.ts';
import { defineMove, type Move } from '../move.ts';
import { bridged, bridgePitch, hookLying } from '../../../src/care/figure/start-poses.ts';

/** The hips raised until their inner angle is `hipDeg`. */
const raised = (body: Body, hipDeg: number): AngleChange =>
  bridged(body, hookLying(), bridgePitch(body, hookLying(), hipDeg));

/** The change that takes the hips down from one height to the other while the rest of the movement goes on. */
function lowered(body: Body, fromDeg: number, toDeg: number): AngleChange {
  const rest = hookLying();
  const [from, to] = [changed(rest, raised(body, fromDeg)), changed(rest, raised(body, toDeg))];
  const names = ['pitchDeg', 'upM', 'forwardM', 'neckFlexionDeg'] as const;
  return Object.fromEntries(names.map((name) => [name, rest[name] + to[name] - from[name]]));
}

/**
 * The hips are pushed up past the straight line with a hollow low back: 20 degrees too far, with the shoulders on the
 * floor.
 */
function arched(body: Body): AngleChange {
  const peak = bridged(body, hookLying(), bridgePitch(body, hookLying(), 200));
  return { ...peak, pitchDeg: peak.pitchDeg + 17, trunkFlexionDeg: -20 };
}

export default defineMove({
  exercise: 'bridge',
  view: 'side',
  setting: 'supine',
  sides: 'both',
  kind: 'repetitions',
  rest: hookLying,
  contacts: ['leftHand', 'rightHand', 'leftFoot', 'rightFoot'],
  forward: 0.16,
  clean: (_side, body) => ({ peak: raised(body, 174) }),
  faults: {
    'low-back-arch': (clean, _side, body) => ({
      ...clean,
      holdMs: 1400,
      peak: arched(body),
    }),
    'hips-drop': (clean, _side, body) => ({
      ...clean,
      holdMs: 2600,
      beside: [{ change: lowered(body, 174, 159), phase: 'hold', from: 0.15, to: 0.85 }],
    }),
    'too-fast': (clean) => ({ ...clean, outMs: 290, holdMs: 250, backMs: 500 }),
  },
  rejected: { 'too-small': (clean, _side, body) => ({ ...clean, peak: raised(body, 152) }) },
} satisfies Move);
