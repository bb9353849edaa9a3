import type { BodyPlace, MiddlePlace, SidedPlace } from '../../care/pain/body-place.ts';
import type { Side } from '../../core/body/landmarks.ts';

/** A figure is seen from the front, as somebody who stands across, or from behind. */
export type BodyView = 'front' | 'back';

/** A corner: how far outward from the middle of the body, and how far down. The body is 412 high. */
type Corner = readonly [out: number, down: number];
type Outline = readonly Corner[];

/** What both views show of a side. */
const LIMBS: Partial<Record<SidedPlace, Outline>> = {
  'upper-arm': [
    [31, 101],
    [43, 93],
    [53, 146],
    [39, 150],
  ],
  elbow: [
    [39, 153],
    [53, 149],
    [58, 174],
    [44, 178],
  ],
  forearm: [
    [45, 181],
    [59, 177],
    [65, 218],
    [52, 221],
  ],
  hand: [
    [52, 224],
    [65, 221],
    [72, 246],
    [66, 256],
    [55, 248],
  ],
  knee: [
    [10, 287],
    [35, 287],
    [33, 312],
    [12, 312],
  ],
  foot: [
    [13, 384],
    [28, 384],
    [38, 404],
    [36, 412],
    [12, 412],
  ],
};

const SIDED: Readonly<Record<BodyView, Partial<Record<SidedPlace, Outline>>>> = {
  front: {
    ...LIMBS,
    shoulder: [
      [24, 70],
      [36, 74],
      [43, 89],
      [28, 98],
      [25, 90],
    ],
    hip: [
      [17, 182],
      [34, 176],
      [38, 206],
      [22, 212],
    ],
    thigh: [
      [6, 216],
      [39, 210],
      [36, 283],
      [10, 283],
    ],
    shin: [
      [12, 316],
      [33, 316],
      [28, 380],
      [14, 380],
    ],
  },
  back: {
    ...LIMBS,
    shoulder: [
      [28, 71],
      [37, 75],
      [43, 89],
      [30, 98],
    ],
    'shoulder-blade': [
      [11, 72],
      [25, 72],
      [27, 98],
      [29, 128],
      [11, 132],
    ],
    bottom: [
      [14, 180],
      [34, 176],
      [39, 206],
      [10, 212],
    ],
    'back-of-thigh': [
      [6, 216],
      [39, 210],
      [36, 283],
      [10, 283],
    ],
    calf: [
      [12, 316],
      [33, 316],
      [28, 380],
      [14, 380],
    ],
  },
};

const HEAD: Outline = [
  [9, 0],
  [19, 6],
  [21, 24],
  [16, 39],
  [7, 47],
];

/** The right half of what lies on the middle line; the other half is its mirror. */
const MIDDLE: Readonly<Record<BodyView, Partial<Record<MiddlePlace, Outline>>>> = {
  front: {
    head: HEAD,
    throat: [
      [0, 49],
      [10, 49],
      [14, 69],
      [0, 69],
    ],
    chest: [
      [0, 72],
      [21, 72],
      [25, 98],
      [27, 128],
      [0, 128],
    ],
    belly: [
      [0, 131],
      [27, 131],
      [32, 174],
      [14, 180],
      [0, 180],
    ],
    groin: [
      [0, 183],
      [13, 183],
      [18, 211],
      [4, 215],
      [0, 215],
    ],
  },
  back: {
    head: HEAD,
    neck: [
      [0, 49],
      [10, 49],
      [14, 69],
      [0, 69],
    ],
    'upper-back': [
      [0, 72],
      [9, 72],
      [9, 132],
      [0, 132],
    ],
    'low-back': [
      [0, 135],
      [28, 135],
      [31, 173],
      [10, 177],
      [0, 177],
    ],
    tailbone: [
      [0, 180],
      [11, 180],
      [7, 212],
      [0, 212],
    ],
  },
};

/** A place as it is drawn in one view. */
export interface BodyShape {
  readonly place: BodyPlace;
  readonly path: string;
  readonly outline: Outline;
  /** Its middle, for the arrow keys and the mark. */
  readonly middle: Point;
}

/** What a drawing of one view has to contain, in user units. */
export const VIEW_BOX = '-74 -6 148 424';

/** The person's right is on the left of the picture where they are seen from the front, and on its right from behind. */
const signOf = (view: BodyView, side: Side): 1 | -1 => ((view === 'front') === (side === 'left') ? 1 : -1);

/** How far from a corner its rounding begins, where the edges are long enough. */
const ROUND = 7;

const towards = ([x, y]: Corner, [toX, toY]: Corner): Corner => {
  const share = Math.min(0.5, ROUND / (Math.hypot(toX - x, toY - y) || 1));
  return [x + share * (toX - x), y + share * (toY - y)];
};
const tenth = (value: number): number => Math.round(10 * value) / 10;
const written = ([x, y]: Corner): string => `${tenth(x)} ${tenth(y)}`;

/** An outline with rounded corners. */
const pathOf = (corners: Outline): string => {
  const rounded = corners.map((corner, at) => {
    const [from, to] = [corners.at(at - 1) ?? corner, corners[(at + 1) % corners.length] ?? corner];
    return `${written(towards(corner, from))}Q${written(corner)} ${written(towards(corner, to))}`;
  });
  return `M${rounded.join('L')}Z`;
};

function shapeOf(place: BodyPlace, corners: Outline): BodyShape {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const middleOf = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return { place, path: pathOf(corners), outline: corners, middle: { x: middleOf(xs), y: middleOf(ys) } };
}

/** The whole of a half: corners on the middle line are only needed where the outline turns there. */
const mirrored = (half: Outline): Outline => {
  const side = half.filter(([x]) => x !== 0);
  return [...side, ...side.toReversed().map(([x, y]): Corner => [-x, y])];
};

/** Every place that can be seen in a view, from the head down. */
export function shapesOf(view: BodyView): readonly BodyShape[] {
  const middle = entriesOf(MIDDLE[view]).map(([place, half]) => shapeOf(place, mirrored(half)));
  const sided = (['right', 'left'] as const).flatMap((side) =>
    entriesOf(SIDED[view]).map(([part, outline]) =>
      shapeOf(
        `${side}-${part}`,
        outline.map(([x, y]): Corner => [signOf(view, side) * x, y]),
      ),
    ),
  );
  return [...middle, ...sided].toSorted((a, b) => a.middle.y - b.middle.y);
}

const entriesOf = <K extends string>(table: Partial<Record<K, Outline>>): readonly (readonly [K, Outline])[] =>
  (Object.keys(table) as K[]).flatMap((key) => {
    const outline = table[key];
    return outline ? [[key, outline] as const] : [];
  });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The place that a point of the picture means: the one it lies in, else the nearest one, no further away than `reach`; null where none is. */
export function placeAt(shapes: readonly BodyShape[], at: Point, reach: number): BodyShape | null {
  let nearest: BodyShape | null = null;
  let within = reach;
  for (const shape of shapes) {
    const away = awayFrom(shape, at);
    if (away > within) continue;
    nearest = shape;
    within = away;
  }
  return nearest;
}

/** How far away a point is from a shape; 0 within it. */
function awayFrom({ outline }: BodyShape, at: Point): number {
  const edges = outline.map((corner, index) => [outline.at(index - 1) ?? corner, corner] as const);
  // A line from the point to one side crosses the outline an odd number of times where the point lies within it.
  const crossed = edges.filter(
    ([[ax, ay], [bx, by]]) => ay > at.y !== by > at.y && at.x < ax + ((at.y - ay) / (by - ay)) * (bx - ax),
  );
  return crossed.length % 2 === 1 ? 0 : Math.min(...edges.map(([from, to]) => awayFromEdge(from, to, at)));
}

function awayFromEdge([ax, ay]: Corner, [bx, by]: Corner, { x, y }: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + along * dx - x, ay + along * dy - y);
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** How far ahead a place lies in the direction of an arrow key, and how far aside. */
const TOWARDS: Readonly<Record<Arrow, (dx: number, dy: number) => readonly [ahead: number, aside: number]>> = {
  ArrowUp: (dx, dy) => [-dy, dx],
  ArrowDown: (dx, dy) => [dy, dx],
  ArrowLeft: (dx, dy) => [-dx, dy],
  ArrowRight: (dx, dy) => [dx, dy],
};

/** The place that an arrow key leads to: the nearest in its direction, aside counting twice; the same where there is none. */
export function nextShape(shapes: readonly BodyShape[], from: BodyShape, arrow: Arrow): BodyShape {
  const ahead = shapes.flatMap((shape) => {
    const [forward, aside] = TOWARDS[arrow](shape.middle.x - from.middle.x, shape.middle.y - from.middle.y);
    return forward > 1 ? [{ shape, cost: forward + 2 * Math.abs(aside) }] : [];
  });
  return ahead.toSorted((a, b) => a.cost - b.cost)[0]?.shape ?? from;
}
