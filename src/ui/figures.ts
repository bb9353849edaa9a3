/** A point of a drawing, in the drawing's own units, y down. */
export type FigurePoint = readonly [x: number, y: number];

/** One limb of a drawn figure. `far` limbs are behind the body; the side is the patient's own. */
export interface FigureLimb {
  readonly part: 'trunk' | 'arm' | 'leg';
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
  box: [-36, 26, 330, 152],
  floorY: 166,
  start: {
    head: [240, 78],
    limbs: [
      limb(
        'arm',
        'left',
        [
          [204, 92],
          [205, 124],
          [206, 158],
        ],
        true,
      ),
      limb(
        'leg',
        'left',
        [
          [112, 94],
          [118, 152],
          [64, 158],
        ],
        true,
      ),
      limb('trunk', null, [
        [112, 92],
        [204, 90],
      ]),
      limb('leg', 'right', [
        [112, 94],
        [110, 152],
        [54, 158],
      ]),
      limb('arm', 'right', [
        [204, 92],
        [200, 124],
        [200, 158],
      ]),
    ],
  },
  peak: {
    head: [240, 80],
    limbs: [
      limb(
        'arm',
        'left',
        [
          [204, 92],
          [236, 92],
          [270, 84],
        ],
        true,
      ),
      limb(
        'leg',
        'left',
        [
          [112, 94],
          [118, 152],
          [64, 158],
        ],
        true,
      ),
      limb('trunk', null, [
        [112, 92],
        [204, 90],
      ]),
      limb('leg', 'right', [
        [112, 92],
        [52, 88],
        [-8, 82],
      ]),
      limb('arm', 'right', [
        [204, 92],
        [200, 124],
        [200, 158],
      ]),
    ],
  },
};

const MARCH_ON_BACK: Figure = {
  box: [16, 26, 330, 152],
  floorY: 166,
  start: {
    head: [62, 140],
    limbs: [
      limb(
        'leg',
        'right',
        [
          [190, 148],
          [236, 92],
          [258, 156],
        ],
        true,
      ),
      limb('trunk', null, [
        [96, 148],
        [190, 148],
      ]),
      limb('arm', 'left', [
        [100, 148],
        [136, 158],
        [172, 158],
      ]),
      limb('leg', 'left', [
        [190, 148],
        [240, 92],
        [262, 156],
      ]),
    ],
  },
  peak: {
    head: [62, 140],
    limbs: [
      limb(
        'leg',
        'right',
        [
          [190, 148],
          [236, 92],
          [258, 156],
        ],
        true,
      ),
      limb('trunk', null, [
        [96, 148],
        [190, 148],
      ]),
      limb('arm', 'left', [
        [100, 148],
        [136, 158],
        [172, 158],
      ]),
      limb('leg', 'left', [
        [190, 148],
        [192, 76],
        [258, 84],
      ]),
    ],
  },
};

// Facing the reader: the patient's left is on the right of the drawing.
const SHOULDER_ABDUCTION_RAISE: Figure = {
  box: [-5, 8, 330, 190],
  floorY: null,
  start: {
    head: [160, 38],
    limbs: [
      limb('leg', 'right', [
        [146, 140],
        [144, 196],
      ]),
      limb('leg', 'left', [
        [174, 140],
        [176, 196],
      ]),
      limb('trunk', null, [
        [160, 78],
        [160, 138],
      ]),
      limb('arm', 'right', [
        [134, 76],
        [124, 112],
        [120, 148],
      ]),
      limb('arm', 'left', [
        [186, 76],
        [196, 112],
        [200, 148],
      ]),
    ],
  },
  peak: {
    head: [160, 38],
    limbs: [
      limb('leg', 'right', [
        [146, 140],
        [144, 196],
      ]),
      limb('leg', 'left', [
        [174, 140],
        [176, 196],
      ]),
      limb('trunk', null, [
        [160, 78],
        [160, 138],
      ]),
      limb('arm', 'right', [
        [134, 76],
        [96, 74],
        [58, 70],
      ]),
      limb('arm', 'left', [
        [186, 76],
        [224, 74],
        [262, 70],
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
