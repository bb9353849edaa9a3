import type { Side } from '../../src/core/body/landmarks.ts';
import { randomFor } from '../bench/counting/random.ts';
import type { Body } from './cast/body.ts';
import type { CameraSpot } from '../../src/care/figure/camera.ts';
import { BODIES } from './cast/bodies.ts';
import { ROOMS } from './cast/rooms.ts';
import { MOVES } from './moves/index.ts';
import type { Move, Tempo } from './move.ts';
import { beside, passing, visiting, type Company } from './company.ts';
import type { Scenario, Turn } from './scenario.ts';

/** Enough frames to see a fault that lasts a second, in a long recording. */
const FAULTS_FPS = 12;

const SLOW: Tempo = { outMs: 3200, holdMs: 1500, backMs: 3200, restMs: 1200 };
const CALM: Tempo = { outMs: 1800, holdMs: 1000, backMs: 1800, restMs: 900 };
const EASY: Tempo = { outMs: 1200, holdMs: 800, backMs: 1300, restMs: 700 };
const SHORT: Tempo = { outMs: 950, holdMs: 600, backMs: 950, restMs: 500 };
const SHORT_HOLD: Tempo = { outMs: 900, holdMs: 2200, backMs: 900, restMs: 1000 };
const BRISK: Tempo = { outMs: 760, holdMs: 350, backMs: 850, restMs: 550 };

/** How the clean recordings differ: the yaw, height and distance of the camera, and the picture. */
const VARIETY: readonly [Variety, ...Variety[]] = [
  {
    body: 'anna',
    room: 'plain',
    near: 'right',
    yawDeg: 0,
    tempo: EASY,
    fps: 15,
    entry: true,
    exit: true,
    picture: [640, 480],
  },
  {
    body: 'tall',
    room: 'cluttered',
    near: 'left',
    yawDeg: 15,
    tempo: CALM,
    fps: 12,
    entry: false,
    exit: true,
    picture: [640, 480],
  },
  {
    body: 'older',
    room: 'bright',
    near: 'right',
    yawDeg: -14,
    tempo: SLOW,
    fps: 12,
    entry: true,
    exit: false,
    picture: [640, 480],
  },
  {
    body: 'large',
    room: 'blue',
    near: 'left',
    yawDeg: -18,
    tempo: EASY,
    fps: 15,
    entry: false,
    exit: false,
    picture: [640, 480],
  },
  {
    body: 'broad',
    room: 'dim',
    near: 'left',
    yawDeg: 8,
    tempo: CALM,
    fps: 12,
    entry: false,
    exit: false,
    picture: [480, 640],
  },
  {
    body: 'dark',
    room: 'cluttered',
    near: 'right',
    yawDeg: 19,
    tempo: BRISK,
    fps: 25,
    entry: false,
    exit: false,
    picture: [640, 480],
  },
];

/** All recordings, the most useful ones first. */
export function allScenarios(): readonly Scenario[] {
  const perMove = MOVES.map((move) => [...scenariosOf(move)]);
  const most = Math.max(...perMove.map((list) => list.length));
  return Array.from({ length: most }, (_, i) => perMove.flatMap((list) => list[i] ?? [])).flat();
}

function* scenariosOf(move: Move): Generator<Scenario> {
  if (move.way) {
    const turns = cleanTurns(move, 0).slice(0, 4);
    for (const i of [1, 5])
      yield varied(move, { ...varietyAt(i), entry: false }, `${move.way.name}-${i === 1 ? 1 : 2}`, turns);
    return;
  }
  const clean = VARIETY.map((variety, i) => ({
    ...varied(move, variety, `clean-${i + 1}`, cleanTurns(move, i)),
    view: i % 3 === 1 ? (move.alsoFrom?.[0] ?? move.view) : move.view,
  }));
  const faults = [3, 0, 5].map((person, i) => {
    const variety = {
      ...varietyAt(person),
      fps: FAULTS_FPS,
      tempo: i === 2 ? CALM : EASY,
      entry: false,
      exit: i === 1,
    };
    return varied(move, variety, `faults-${i + 1}`, faultTurns(move, i));
  });
  const [first, ...others] = clean;
  if (first) yield first;
  if (faults[0]) yield faults[0];
  yield* others.slice(0, 2);
  if (faults[1]) yield faults[1];
  yield* others.slice(2);
  if (faults[2]) yield faults[2];
  const away = { ...varietyAt(1), entry: false, exit: false };
  const askewDeg = move.view === 'side' && move.alsoFrom?.includes('front') ? -85 : 85;
  yield { ...varied(move, away, 'wrong-view', cleanTurns(move, 0).slice(0, 3)), askewDeg };
  yield varied(move, { ...varietyAt(4), entry: true, exit: true, picture: [640, 480] }, 'getting-ready', []);
  yield* compact(move);
}

/** Recordings short enough for the repository: a few faults in each, and in the last one what must be rejected. */
function* compact(move: Move): Generator<Scenario> {
  const { faults, rejected } = move;
  const ids = [
    ...Object.keys(faults).map((id) => ({ kind: 'fault', id }) as const),
    ...Object.keys(rejected).map((id) => ({ kind: 'rejected', id }) as const),
  ];
  const isHold = move.kind === 'holds';
  const most = isHold ? 2 : COMPACT_TURNS;
  const short = isHold ? { tempo: SHORT_HOLD, fps: 10 } : { tempo: SHORT, fps: 12 };
  const parts = Math.ceil(ids.length / most);
  for (let part = 0; part < parts; part++) {
    const some = ids.slice(part * most, (part + 1) * most);
    const turns: Turn[] = [{ kind: 'clean', side: sideAt(part) }];
    for (const turn of some) turns.push({ ...turn, side: sideAt(turns.length + part) });
    const variety = { ...varietyAt(1), yawDeg: part % 2 === 0 ? 7 : -6, room: 'bright', ...short, exit: false };
    yield {
      ...varied(move, variety, `made-faults${part === 0 ? '' : `-${part + 1}`}`, turns),
      tempo: short.tempo,
    };
  }
  const away = { ...varietyAt(0), ...short, entry: false, exit: false };
  yield {
    ...varied(move, away, 'made-wrong-view', cleanTurns(move, 0).slice(0, 2)),
    tempo: short.tempo,
    askewDeg: move.view === 'side' && move.alsoFrom?.includes('front') ? 85 : -85,
  };
}

/**
 * Recordings with somebody else in the picture, who passes before or behind the person, stands behind them, helps them, covers them, or
 * exercises beside them.
 */
export function withCompany(): readonly Scenario[] {
  return COMPANY.flatMap(([exercise, name, person, company]) => {
    const move = MOVES.find((one) => one.exercise === exercise && !one.way);
    if (!move) throw new Error(`no move of ${exercise}`);
    const variety = { ...varietyAt(person), tempo: EASY, fps: FAULTS_FPS, entry: false, exit: false };
    return [{ ...varied(move, variety, name, cleanTurns(move, 0).slice(0, 4)), company }];
  });
}

const COMPANY: readonly (readonly [exercise: string, name: string, person: number, company: readonly Company[]])[] = [
  ['shoulder-abduction-raise', 'passed-before', 0, [passing('tall', { afterMs: 4000, z: 0.9, from: 'left' })]],
  ['elbow-curl', 'passed-behind', 3, [passing('anna', { afterMs: 3000, z: -1.2, from: 'right' })]],
  ['bird-dog', 'passed-before', 1, [passing('anna', { afterMs: 5000, z: 0.9, from: 'right' })]],
  [
    'bridge',
    'covered',
    2,
    [visiting('dark', { afterMs: 2500, x: 0.1, z: 0.8, from: 'left', stayMs: 1800, turnDeg: 90, doing: 'STAND' })],
  ],
  [
    'seated-march',
    'helped',
    5,
    [visiting('broad', { afterMs: 2000, x: 0.62, z: -0.1, from: 'right', stayMs: 5000, turnDeg: -90, doing: 'REACH' })],
  ],
  [
    'bird-dog',
    'helped',
    3,
    [visiting('older', { afterMs: 2500, x: 0.1, z: -0.6, from: 'left', stayMs: 5000, turnDeg: 0, doing: 'BEND' })],
  ],
  ['overhead-press', 'beside', 0, [beside('dark', { x: 1.15, z: -0.1, times: 6, eachMs: 3000 })]],
  [
    'shoulder-flexion-raise',
    'stood-behind',
    4,
    [visiting('anna', { afterMs: 2500, x: 0.4, z: -1.1, from: 'right', stayMs: 7000, turnDeg: 0, doing: 'STAND' })],
  ],
  [
    'sit-to-stand',
    'covered',
    5,
    [visiting('large', { afterMs: 3000, x: 0, z: 0.9, from: 'right', stayMs: 1500, turnDeg: 0, doing: 'STAND' })],
  ],
  ['march-on-back', 'passed-behind', 1, [passing('broad', { afterMs: 2500, z: -0.9, from: 'left' })]],
  ['neck-side-bend', 'passed-before', 2, [passing('dark', { afterMs: 6000, z: 0.8, from: 'left' })]],
  [
    'wall-slide',
    'helped',
    1,
    [visiting('anna', { afterMs: 2500, x: -0.7, z: 0, from: 'left', stayMs: 4000, turnDeg: 90, doing: 'REACH' })],
  ],
];

const COMPACT_TURNS = 5;

const varietyAt = (i: number): Variety => VARIETY[i % VARIETY.length] ?? VARIETY[0];

interface Variety {
  readonly body: string;
  readonly room: string;
  readonly near: Side;
  readonly yawDeg: number;
  readonly tempo: Tempo;
  readonly fps: number;
  readonly entry: boolean;
  readonly exit: boolean;
  /** Width and height, px. */
  readonly picture: readonly [number, number];
}

function varied(move: Move, variety: Variety, name: string, turns: readonly Turn[]): Scenario {
  const body = BODIES.find((one) => one.name === variety.body);
  const room = ROOMS.find((one) => one.name === variety.room);
  if (!body || !room) throw new Error(`no body or room of ${name}`);
  const full = `${move.exercise}.${name}`;
  return {
    name: full,
    move,
    view: move.view,
    body,
    room,
    near: variety.near,
    askewDeg: 0,
    camera: cameraFor(move, body, variety, full),
    tempo: { ...variety.tempo, ...move.tempo },
    fps: variety.fps,
    entry: variety.entry,
    exit: variety.exit,
    turns,
  };
}

function cameraFor(
  { setting }: Move,
  body: Body,
  { yawDeg, picture: [widthPx, heightPx] }: Variety,
  name: string,
): CameraSpot {
  const { even } = randomFor(`${name} camera`);
  const size = body.heightM / 1.68;
  const onFloor = setting === 'kneeling' || setting === 'supine';
  const isUpright = heightPx > widthPx;
  const base = size * (onFloor ? 2.6 : 3.1);
  return {
    yawDeg,
    heightM: onFloor ? 0.45 + 0.4 * even() : 0.8 + 0.4 * even(),
    distanceM: (isUpright ? (onFloor ? base + 0.7 : 0.82 * base) : base) + 0.5 * even(),
    aimM: onFloor ? 0.35 : (setting === 'chair' ? 0.85 : 1) * size,
    widthPx,
    heightPx,
    fovDeg: 62,
  };
}

const SIDES = ['left', 'right'] as const;
const sideAt = (i: number): Side => SIDES[i % 2] ?? 'left';

/** Four to six clean repetitions; which side begins differs between the recordings. */
const cleanTurns = ({ kind }: Move, which: number): readonly Turn[] =>
  Array.from({ length: kind === 'holds' ? 2 : 4 + (which % 3) }, (_, i) => ({
    kind: 'clean',
    side: sideAt(i + which),
  }));

/**
 * Every fault once, each after a clean repetition or another fault, on sides that differ between the recordings; then
 * the repetitions that must be rejected.
 */
function faultTurns({ faults, rejected }: Move, which: number): readonly Turn[] {
  const ids = Object.keys(faults);
  const order = which === 1 ? ids.toReversed() : ids;
  const turns: Turn[] = [
    { kind: 'clean', side: sideAt(which) },
    { kind: 'clean', side: sideAt(which + 1) },
  ];
  order.forEach((id, i) => {
    turns.push({ kind: 'fault', id, side: sideAt(turns.length + which) });
    if (i % 2 === 1) turns.push({ kind: 'clean', side: sideAt(turns.length + which) });
  });
  for (const id of Object.keys(rejected)) turns.push({ kind: 'rejected', id, side: sideAt(turns.length + which) });
  turns.push({ kind: 'clean', side: sideAt(turns.length + which) });
  return turns;
}
