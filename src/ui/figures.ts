/** A point of a drawing, in the drawing's own units, y down. */
export type FigurePoint = readonly [x: number, y: number];

/** One limb of a drawn figure. `far` limbs are behind the body; the side is the patient's own. */
export interface FigureLimb {
  /** `trunk` is a line from the side, `torso` an outline from the front. */
  readonly part: 'trunk' | 'torso' | 'arm' | 'leg';
  readonly side: 'left' | 'right' | null;
  readonly far: boolean;
  readonly points: readonly FigurePoint[];
}

export interface FigurePose {
  readonly head: FigurePoint;
  readonly limbs: readonly FigureLimb[];
}

/** How an exercise looks: where it starts, and where it goes. */
export interface Figure {
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly floorY: number | null;
  readonly start: FigurePose;
  readonly peak: FigurePose;
}

const limb = (
  part: FigureLimb['part'],
  side: FigureLimb['side'],
  points: readonly FigurePoint[],
  far = false,
): FigureLimb => ({ part, side, far, points });

const BIRD_DOG: Figure = {
  box: [-24, 34, 320, 140],
  floorY: 164,
  start: {
    head: [238, 82],
    limbs: [
      limb(
        'arm',
        'left',
        [
          [206, 94],
          [212, 126],
          [216, 156],
        ],
        true,
      ),
      limb(
        'leg',
        'left',
        [
          [112, 96],
          [122, 150],
          [70, 157],
        ],
        true,
      ),
      limb('trunk', null, [
        [112, 93],
        [202, 90],
      ]),
      limb('leg', 'right', [
        [112, 96],
        [108, 150],
        [54, 157],
      ]),
      limb('arm', 'right', [
        [204, 94],
        [199, 126],
        [200, 156],
      ]),
    ],
  },
  peak: {
    head: [236, 88],
    limbs: [
      limb(
        'arm',
        'left',
        [
          [206, 90],
          [240, 70],
          [276, 58],
        ],
        true,
      ),
      limb(
        'leg',
        'left',
        [
          [112, 96],
          [122, 150],
          [70, 157],
        ],
        true,
      ),
      limb('trunk', null, [
        [112, 93],
        [202, 90],
      ]),
      limb('leg', 'right', [
        [110, 93],
        [54, 86],
        [-4, 78],
      ]),
      limb('arm', 'right', [
        [204, 94],
        [199, 126],
        [200, 156],
      ]),
    ],
  },
};

const MARCH_ON_BACK: Figure = {
  box: [12, 34, 320, 140],
  floorY: 164,
  start: {
    head: [60, 142],
    limbs: [
      limb(
        'leg',
        'right',
        [
          [188, 146],
          [230, 92],
          [250, 156],
        ],
        true,
      ),
      limb('trunk', null, [
        [94, 146],
        [186, 146],
      ]),
      limb('leg', 'left', [
        [188, 146],
        [240, 92],
        [262, 156],
      ]),
      limb('arm', 'left', [
        [98, 146],
        [132, 157],
        [168, 158],
      ]),
    ],
  },
  peak: {
    head: [60, 142],
    limbs: [
      limb(
        'leg',
        'right',
        [
          [188, 146],
          [230, 92],
          [250, 156],
        ],
        true,
      ),
      limb('trunk', null, [
        [94, 146],
        [186, 146],
      ]),
      limb('leg', 'left', [
        [188, 144],
        [192, 72],
        [260, 82],
      ]),
      limb('arm', 'left', [
        [98, 146],
        [132, 157],
        [168, 158],
      ]),
    ],
  },
};

// Facing the reader: the patient's left is on the right of the drawing.
const SHOULDER_ABDUCTION_RAISE: Figure = {
  box: [0, 4, 320, 200],
  floorY: 194,
  start: {
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
      limb('arm', 'right', [
        [138, 58],
        [130, 90],
        [126, 124],
      ]),
      limb('arm', 'left', [
        [182, 58],
        [190, 90],
        [194, 124],
      ]),
    ],
  },
  peak: {
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
      limb('arm', 'right', [
        [138, 58],
        [104, 55],
        [66, 54],
      ]),
      limb('arm', 'left', [
        [182, 58],
        [216, 55],
        [254, 54],
      ]),
    ],
  },
};

const FIGURES: Readonly<Record<string, Figure>> = {
  'bird-dog': BIRD_DOG,
  'march-on-back': MARCH_ON_BACK,
  'shoulder-abduction-raise': SHOULDER_ABDUCTION_RAISE,
};

/** The drawing of an exercise, or null where there is none yet. */
export const figureOf = (exerciseId: string): Figure | null => FIGURES[exerciseId] ?? null;
