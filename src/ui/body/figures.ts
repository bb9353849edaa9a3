/** A point of a drawing, in the drawing's own units, y down. */
export type FigurePoint = readonly [x: number, y: number];

/** One limb of a drawn figure. `far` limbs are behind the body; the side is the patient's own, null where both do the same. */
export interface FigureLimb {
  /** `trunk` is a line from the side, `torso` an outline from the front. */
  readonly part: 'trunk' | 'torso' | 'arm' | 'leg';
  readonly side: Side | null;
  readonly far: boolean;
  readonly points: readonly FigurePoint[];
}

export interface FigurePose {
  readonly head: FigurePoint;
  readonly limbs: readonly FigureLimb[];
}

/** How an exercise looks: where it starts, and where it goes. `prop` is a chair or a wall, as an SVG path. */
export interface Figure {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly floorY: number;
  readonly prop: string;
  readonly start: FigurePose;
  readonly peak: FigurePose;
}

type Side = 'left' | 'right';

const limb = (
  part: FigureLimb['part'],
  side: Side | null,
  points: readonly FigurePoint[],
  far = false,
): FigureLimb => ({
  part,
  side,
  far,
  points,
});

/** A pose with some limbs replaced, by their place in the list. */
const moved = (
  pose: FigurePose,
  head: FigurePoint,
  limbs: Readonly<Record<number, readonly FigurePoint[]>>,
): FigurePose => ({
  head,
  limbs: pose.limbs.map((one, index) => ({ ...one, points: limbs[index] ?? one.points })),
});

// On the floor: the person's right side is nearer on hands and knees, the left one on the back.

const LYING_BOX = [-6, 34, 320, 140] as const;
const FLOOR = { box: LYING_BOX, floorY: 164, prop: '' };

const KNEELING: FigurePose = {
  head: [256, 82],
  limbs: [
    limb(
      'arm',
      'left',
      [
        [224, 94],
        [230, 126],
        [234, 156],
      ],
      true,
    ),
    limb(
      'leg',
      'left',
      [
        [130, 96],
        [140, 150],
        [88, 157],
      ],
      true,
    ),
    limb('trunk', null, [
      [130, 93],
      [220, 90],
    ]),
    limb('leg', 'right', [
      [130, 96],
      [126, 150],
      [72, 157],
    ]),
    limb('arm', 'right', [
      [222, 94],
      [217, 126],
      [218, 156],
    ]),
  ],
};

const LYING: FigurePose = {
  head: [42, 142],
  limbs: [
    limb(
      'leg',
      'right',
      [
        [170, 146],
        [212, 92],
        [232, 156],
      ],
      true,
    ),
    limb('trunk', null, [
      [76, 146],
      [168, 146],
    ]),
    limb('leg', 'left', [
      [170, 146],
      [222, 92],
      [244, 156],
    ]),
    limb('arm', 'left', [
      [80, 146],
      [114, 157],
      [150, 158],
    ]),
  ],
};

const LYING_HANDS_ON = moved(LYING, LYING.head, {
  3: [
    [82, 146],
    [112, 158],
    [150, 138],
  ],
});

const LYING_ARMS_UP: FigurePose = {
  head: [42, 142],
  limbs: [
    limb(
      'leg',
      'right',
      [
        [170, 144],
        [170, 74],
        [236, 80],
      ],
      true,
    ),
    limb('trunk', null, [
      [76, 146],
      [168, 146],
    ]),
    limb('leg', 'left', [
      [170, 144],
      [176, 72],
      [244, 82],
    ]),
    limb('arm', null, [
      [82, 142],
      [85, 104],
      [87, 66],
    ]),
  ],
};

// Upright, from the front: the patient's left is on the right of the drawing.

const UPRIGHT = { box: [20, -16, 280, 218] as const, floorY: 194, prop: '' };
const ARM_LENGTH = 35;

/** An arm from the front: directions of upper arm and forearm, 0 hanging, 90 straight out, 180 up, negative across the body. */
function frontArm(side: Side, upperDeg: number, foreDeg: number, shoulderY = 58): readonly FigurePoint[] {
  const out = side === 'left' ? 1 : -1;
  const step = ([x, y]: FigurePoint, deg: number): FigurePoint => [
    x + out * ARM_LENGTH * Math.sin((deg * Math.PI) / 180),
    y + ARM_LENGTH * Math.cos((deg * Math.PI) / 180),
  ];
  const shoulder: FigurePoint = [160 + out * 22, shoulderY];
  const elbow = step(shoulder, upperDeg);
  return [shoulder, elbow, step(elbow, foreDeg)];
}

const FACING: FigurePose = {
  head: [160, 28],
  limbs: [
    limb('leg', 'right', [
      [150, 116],
      [148, 152],
      [147, 190],
    ]),
    limb('leg', 'left', [
      [170, 116],
      [172, 152],
      [173, 190],
    ]),
    limb('torso', null, [
      [144, 58],
      [176, 58],
      [170, 112],
      [150, 112],
    ]),
    limb('arm', 'right', frontArm('right', 12, 6)),
    limb('arm', 'left', frontArm('left', 12, 6)),
  ],
};
const [LEFT_LEG, TORSO, RIGHT_ARM, LEFT_ARM] = [1, 2, 3, 4] as const;

/** Facing, with the arms in the given directions. */
const withArms = (right: readonly [number, number], left: readonly [number, number]): FigurePose =>
  moved(FACING, FACING.head, {
    [RIGHT_ARM]: frontArm('right', ...right),
    [LEFT_ARM]: frontArm('left', ...left),
  });

const bothArms = (upperDeg: number, foreDeg: number): FigurePose => withArms([upperDeg, foreDeg], [upperDeg, foreDeg]);

const FACING_SEATED: FigurePose = {
  head: [160, 46],
  limbs: [
    limb('leg', 'right', [
      [150, 136],
      [144, 148],
      [144, 190],
    ]),
    limb('leg', 'left', [
      [170, 136],
      [176, 148],
      [176, 190],
    ]),
    limb('torso', null, [
      [144, 76],
      [176, 76],
      [170, 130],
      [150, 130],
    ]),
    limb('arm', 'right', [
      [138, 76],
      [138, 110],
      [166, 100],
    ]),
    limb('arm', 'left', [
      [182, 76],
      [182, 110],
      [154, 106],
    ]),
  ],
};
const CHAIR_FROM_FRONT = 'M126 142V190M194 142V190M126 142H194';

// Upright, from the side: facing to the right, the right side nearer.

/** An arm from the side: 0 hanging, 90 forward, 180 up, negative backward. */
function sideArm(upperDeg: number, foreDeg: number, shoulder: FigurePoint = [158, 60]): readonly FigurePoint[] {
  const step = ([x, y]: FigurePoint, deg: number): FigurePoint => [
    x + ARM_LENGTH * Math.sin((deg * Math.PI) / 180),
    y + ARM_LENGTH * Math.cos((deg * Math.PI) / 180),
  ];
  const elbow = step(shoulder, upperDeg);
  return [shoulder, elbow, step(elbow, foreDeg)];
}

const SIDEWAYS: FigurePose = {
  head: [164, 28],
  limbs: [
    limb('arm', 'left', sideArm(4, 10, [162, 60]), true),
    limb('leg', null, [
      [156, 116],
      [158, 152],
      [156, 190],
      [168, 190],
    ]),
    limb('trunk', null, [
      [157, 62],
      [156, 112],
    ]),
    limb('arm', 'right', sideArm(-2, 4)),
  ],
};
const [FAR_ARM, , , NEAR_ARM] = [0, 1, 2, 3] as const;

/** The same pose, standing further to one side of the drawing; no limb of it is what moves. */
const beside = ({ head: [x, y], limbs }: FigurePose, by: number): FigurePose => ({
  head: [x + by, y],
  limbs: limbs.map((one) => ({
    ...one,
    side: null,
    points: one.points.map(([px, py]): FigurePoint => [px + by, py]),
  })),
});

const sidewaysWith = (upperDeg: number, foreDeg: number): FigurePose =>
  moved(SIDEWAYS, SIDEWAYS.head, {
    [FAR_ARM]: sideArm(upperDeg + 5, foreDeg + 5, [162, 60]),
    [NEAR_ARM]: sideArm(upperDeg, foreDeg),
  });

const SEATED: FigurePose = {
  head: [152, 44],
  limbs: [
    limb(
      'leg',
      'left',
      [
        [146, 134],
        [192, 136],
        [192, 188],
        [204, 188],
      ],
      true,
    ),
    limb('trunk', null, [
      [146, 78],
      [144, 130],
    ]),
    limb('leg', 'right', [
      [146, 134],
      [188, 136],
      [186, 188],
      [198, 188],
    ]),
    limb('arm', null, [
      [148, 80],
      [156, 108],
      [176, 124],
    ]),
  ],
};
const CHAIR = 'M118 148H172M122 148V190M168 148V190M118 148V92';

/** Rising moves the whole body and both legs alike: no side. */
const ARISE: FigurePose = {
  head: [152, 44],
  limbs: [
    limb('trunk', null, [
      [146, 78],
      [144, 130],
    ]),
    limb('leg', null, [
      [146, 134],
      [188, 136],
      [186, 188],
      [198, 188],
    ]),
    limb('arm', null, [
      [148, 82],
      [168, 98],
      [152, 108],
    ]),
  ],
};

const FIGURES: Readonly<Record<string, Figure>> = {
  'bird-dog': {
    ...FLOOR,
    start: KNEELING,
    peak: moved(KNEELING, [254, 88], {
      0: [
        [224, 90],
        [258, 70],
        [294, 58],
      ],
      3: [
        [128, 93],
        [72, 86],
        [14, 78],
      ],
    }),
  },
  'march-on-back': {
    ...FLOOR,
    start: LYING,
    peak: moved(LYING, LYING.head, {
      2: [
        [170, 144],
        [174, 72],
        [242, 82],
      ],
    }),
  },
  'pelvic-tilt': { ...FLOOR, start: LYING, peak: LYING },
  'transverse-abdominal': { ...FLOOR, start: LYING_HANDS_ON, peak: LYING_HANDS_ON },
  'dead-bug-heel-tap': {
    ...FLOOR,
    start: LYING_ARMS_UP,
    peak: moved(LYING_ARMS_UP, LYING_ARMS_UP.head, {
      2: [
        [170, 146],
        [226, 102],
        [250, 157],
      ],
    }),
  },
  bridge: {
    ...FLOOR,
    start: LYING,
    peak: moved(LYING, LYING.head, {
      0: [
        [168, 108],
        [216, 84],
        [232, 156],
      ],
      1: [
        [78, 144],
        [164, 110],
      ],
      2: [
        [168, 108],
        [226, 84],
        [244, 156],
      ],
    }),
  },
  'shoulder-abduction-raise': { ...UPRIGHT, start: FACING, peak: bothArms(94, 92) },
  'shoulder-flexion-raise': { ...UPRIGHT, start: SIDEWAYS, peak: sidewaysWith(160, 168) },
  'overhead-press': { ...UPRIGHT, start: bothArms(38, 172), peak: bothArms(164, 176) },
  'elbow-curl': { ...UPRIGHT, start: SIDEWAYS, peak: sidewaysWith(2, 142) },
  'shoulder-external-rotation': { ...UPRIGHT, start: bothArms(6, -58), peak: bothArms(6, 84) },
  'wall-slide': { ...UPRIGHT, start: bothArms(86, 176), peak: bothArms(146, 172) },
  'cross-body-stretch': {
    ...UPRIGHT,
    start: FACING,
    peak: moved(FACING, FACING.head, {
      [RIGHT_ARM]: [
        [138, 60],
        [124, 88],
        [148, 74],
      ],
      [LEFT_ARM]: [
        [182, 60],
        [150, 66],
        [116, 60],
      ],
    }),
  },
  'overhead-triceps-stretch': {
    ...UPRIGHT,
    start: FACING,
    peak: moved(FACING, FACING.head, {
      [LEFT_ARM]: [
        [182, 58],
        [196, 22],
        [178, 46],
      ],
    }),
  },
  'chest-opener': { ...UPRIGHT, start: SIDEWAYS, peak: sidewaysWith(-46, -58) },
  'neck-side-bend': { ...UPRIGHT, start: FACING, peak: moved(FACING, [174, 32], {}) },
  'sit-to-stand': {
    ...UPRIGHT,
    prop: CHAIR,
    start: ARISE,
    peak: moved(ARISE, [194, 28], {
      0: [
        [186, 60],
        [184, 110],
      ],
      1: [
        [184, 114],
        [188, 150],
        [186, 188],
        [198, 188],
      ],
      2: [
        [188, 64],
        [206, 82],
        [190, 92],
      ],
    }),
  },
  'seated-march': {
    ...UPRIGHT,
    prop: CHAIR,
    start: SEATED,
    peak: moved(SEATED, SEATED.head, {
      2: [
        [146, 134],
        [190, 112],
        [190, 164],
        [202, 164],
      ],
    }),
  },
  'seated-trunk-rotation': {
    ...UPRIGHT,
    prop: CHAIR_FROM_FRONT,
    start: FACING_SEATED,
    peak: moved(FACING_SEATED, [166, 46], {
      [TORSO]: [
        [152, 74],
        [176, 80],
        [170, 130],
        [150, 130],
      ],
      [RIGHT_ARM]: [
        [148, 74],
        [166, 106],
        [184, 98],
      ],
      [LEFT_ARM]: [
        [178, 80],
        [172, 112],
        [164, 100],
      ],
    }),
  },
  'posture-screen': {
    ...UPRIGHT,
    start: beside(FACING, -44),
    peak: beside(SIDEWAYS, 36),
  },
  'single-leg-stance': {
    ...UPRIGHT,
    start: FACING,
    peak: moved(FACING, FACING.head, {
      [LEFT_LEG]: [
        [170, 116],
        [186, 146],
        [180, 174],
      ],
    }),
  },
};

/** The drawing of an exercise, or null where there is none yet. */
export const figureOf = (exerciseId: string): Figure | null => FIGURES[exerciseId] ?? null;
