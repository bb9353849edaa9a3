import { LANDMARKS } from '../../src/core/body/landmarks.ts';
import { type Random, randomFor } from '../bench/counting/random.ts';
import { cameraAt, pixelOf, type Camera } from '../../src/care/figure/camera.ts';
import { anchorsOf, heldAnchors, placeOf } from '../../src/care/figure/ground.ts';
import { landmarksOf } from '../../src/care/figure/landmarks.ts';
import { changed, layered, type JointAngles } from '../../src/care/figure/angles.ts';
import { skeletonOf } from '../../src/care/figure/skeleton.ts';
import { rad, type Vec } from '../../src/care/figure/vectors.ts';
import { framesOf as companyFrames } from './company.ts';
import { durationOf, entryOf, exitOf, onTheWay } from './entry.ts';
import type { Scenario } from './scenario.ts';
import { scriptOf, weightOf, type Script } from './script.ts';
import type { Props, Shot, ShotFrame } from './shot.ts';
import type { Truth } from './truth.ts';

/** A recording before it is filmed: the posture in every frame, and what was truly done. */
export interface Directed {
  readonly shot: Shot;
  readonly truth: Truth;
}

/** Works out a scenario frame by frame. */
export function direct(scenario: Scenario): Directed {
  const { move, body, camera, room, fps, name } = scenario;
  const turn = facing(scenario);
  const rest = changed(move.rest(body), { turnDeg: turn });
  const forwardM = move.forward * body.heightM;
  const at = placeOf(body, rest, forwardM * Math.sin(rad(turn)), forwardM * Math.cos(rad(turn)));
  const script = scriptOf(scenario);
  const entry = scenario.entry ? entryOf(move, rest, at, turn) : [];
  const exit = scenario.exit ? exitOf(move, rest, at, turn) : [];
  const entryMs = durationOf(entry);
  const durationMs = entryMs + script.durationMs + durationOf(exit);
  const inRest = restingFrames(scenario, script, rest, at);
  const frames: ShotFrame[] = [];
  for (let i = 0; (i * 1000) / fps <= durationMs; i++) {
    const timeMs = Math.round((i * 1000) / fps);
    const setMs = timeMs - entryMs;
    if (setMs >= 0 && setMs <= script.durationMs) frames.push({ timeMs, ...inRest(setMs) });
    else {
      const stops = setMs < 0 ? entry : exit;
      const { angles, place } = onTheWay(body, stops, setMs < 0 ? timeMs : setMs - script.durationMs);
      frames.push({ timeMs, angles, placeM: place, anchors: {} });
    }
  }
  const timesMs = frames.map(({ timeMs }) => timeMs);
  const others = (scenario.company ?? []).map((one) => ({ body: one.body, frames: companyFrames(one, timesMs) }));
  const shot: Shot = { name, body, camera, room, props: propsOf(scenario, rest, at), frames, others };
  return { shot, truth: truthOf(scenario, shot, script, { entryMs, durationMs }) };
}

/** The direction that the person faces: 0 = the camera, 90 = the right of the picture. */
export function facing({ view, near, askewDeg }: Scenario): number {
  switch (view) {
    case 'front':
      return askewDeg;
    case 'back':
      return 180 + askewDeg;
    case 'side':
      return (near === 'right' ? 90 : -90) + askewDeg;
  }
}

type Resting = (setMs: number) => Omit<ShotFrame, 'timeMs'>;

function restingFrames({ move, body, name }: Scenario, script: Script, rest: JointAngles, at: Vec): Resting {
  const onFloor = move.setting !== 'standing' || move.contacts.every((contact) => contact.endsWith('Foot'));
  const resting = skeletonOf(body, rest, at);
  const anchors = anchorsOf(resting, move.contacts, onFloor);
  const sway = swayOf(randomFor(`${name} sway`));
  return (setMs) => {
    const weights = script.layers.map((layer) => weightOf(layer, setMs));
    const moving = layered(
      rest,
      script.layers.map(
        ({ angles }, i) => [changed(angles, { turnDeg: angles.turnDeg + rest.turnDeg }), weights[i] ?? 0] as const,
      ),
    );
    const held = heldAnchors(
      anchors,
      script.layers.map(({ change }, i) => [change, weights[i] ?? 0]),
    );
    return { angles: sway(moving, setMs), placeM: at, anchors: held };
  };
}

/** Nobody is perfectly still: slow waves of a degree or less, and breath. */
function swayOf({ even }: Random): (angles: JointAngles, timeMs: number) => JointAngles {
  const wave = (sizeDeg: number): ((timeMs: number) => number) => {
    const periods = [1700 + 2500 * even(), 700 + 900 * even()];
    const starts = [even(), even()];
    return (timeMs) =>
      sizeDeg *
      (0.7 * Math.sin(2 * Math.PI * (timeMs / (periods[0] ?? 1) + (starts[0] ?? 0))) +
        0.3 * Math.sin(2 * Math.PI * (timeMs / (periods[1] ?? 1) + (starts[1] ?? 0))));
  };
  const waves = { flex: wave(0.6), side: wave(0.5), twist: wave(0.6), neck: wave(1.2), turn: wave(1.5), nod: wave(1) };
  const arms = { left: [wave(1.2), wave(1.5)], right: [wave(1.2), wave(1.5)] } as const;
  const legs = { left: wave(0.6), right: wave(0.6) };
  return (angles, timeMs) => {
    const side = (which: 'left' | 'right'): JointAngles['left'] => ({
      ...angles[which],
      shoulderElevationDeg: angles[which].shoulderElevationDeg + arms[which][0](timeMs),
      elbowFlexionDeg: angles[which].elbowFlexionDeg + Math.abs(arms[which][1](timeMs)),
      hipFlexionDeg: angles[which].hipFlexionDeg + legs[which](timeMs),
    });
    return {
      ...angles,
      trunkFlexionDeg: angles.trunkFlexionDeg + waves.flex(timeMs),
      trunkSideBendDeg: angles.trunkSideBendDeg + waves.side(timeMs),
      trunkRotationDeg: angles.trunkRotationDeg + waves.twist(timeMs),
      neckFlexionDeg: angles.neckFlexionDeg + waves.neck(timeMs),
      neckRotationDeg: angles.neckRotationDeg + waves.turn(timeMs),
      headFlexionDeg: angles.headFlexionDeg + waves.nod(timeMs),
      left: side('left'),
      right: side('right'),
    };
  };
}

function propsOf({ move, view, body }: Scenario, rest: JointAngles, at: Vec): Props {
  const { lengths } = skeletonOf(body, rest, at);
  return {
    seatM: move.setting === 'chair' ? at[1] - lengths.seatBelow : null,
    // Seen from the front, the person leans with the back against the wall.
    wallAheadM: move.setting === 'wall' ? (view === 'front' ? -0.16 : 0.32) * body.heightM : null,
    mat: move.setting !== 'chair' && move.setting !== 'wall',
    turnDeg: rest.turnDeg,
  };
}

function truthOf(
  { name, move, camera, fps, body, room }: Scenario,
  shot: Shot,
  script: Script,
  { entryMs, durationMs }: { readonly entryMs: number; readonly durationMs: number },
): Truth {
  const lens = cameraAt(camera);
  const later = <T extends { readonly startMs: number; readonly endMs: number }>(span: T): T => {
    const peak = 'peakMs' in span && typeof span.peakMs === 'number' ? { peakMs: span.peakMs + entryMs } : {};
    return { ...span, startMs: span.startMs + entryMs, ...peak, endMs: span.endMs + entryMs };
  };
  return {
    name,
    exercise: move.exercise,
    width: camera.widthPx,
    height: camera.heightPx,
    fps,
    durationMs: Math.round(durationMs),
    camera: { yaw: camera.yawDeg, heightM: camera.heightM, distanceM: camera.distanceM },
    body: body.name,
    room: room.name,
    reps: script.reps.map(later),
    rejected: script.rejected.map(later),
    faults: script.faults.map(later),
    points: '33 BlazePose landmarks, pixels',
    /** Worked out where it is asked for: who wants to know only what was done does not wait for it. */
    get frames() {
      return framesOf(shot, lens);
    },
  };
}

/** Where all landmarks truly are in the picture, frame by frame. */
const framesOf = ({ body, frames }: Shot, lens: Camera): Truth['frames'] =>
  frames.map(({ timeMs, angles, placeM, anchors }) => {
    const landmarks = landmarksOf(skeletonOf(body, angles, placeM, anchors));
    return {
      t: timeMs,
      px: LANDMARKS.map((landmark) => {
        const [x, y] = pixelOf(lens, landmarks[landmark]);
        return [Math.round(10 * x) / 10, Math.round(10 * y) / 10] as const;
      }),
    };
  });
