/**
 * What no camera sees, by the text ids of an exercise's `notSeen` and `asks`: what it means for what may be said of a set. The words
 * of each stand in `text/`, under the same ids: the compiler asks there for every id here, and here for every id there.
 */

/**
 * `form`: some of the form, so that nothing may be said of the whole. `asked`: some of the form, of which the person tells where the
 * exercise asks them. `beside`: no matter of form, such as a feeling, a grip or a number.
 */
export type UnseenOf = 'form' | 'asked' | 'beside';

export const UNSEEN = {
  'pelvis-from-side': 'form',
  'hips-level-and-knees': 'form',
  'pelvis-rolls': 'form',
  'low-back-on-floor': 'asked',
  'pelvis-rotation': 'form',
  'pelvic-tilt': 'asked',
  'deep-muscle': 'asked',
  breath: 'asked',
  scapula: 'form',
  'far-arm': 'form',
  'forearm-turn': 'form',
  'muscle-tension': 'beside',
  'shoulder-hike': 'form',
  'back-arch-from-front': 'form',
  'true-rotation': 'beside',
  'rotation-degrees': 'beside',
  'neck-degrees': 'beside',
  grip: 'beside',
  sway: 'form',
  'small-pelvis-drop': 'form',
  'load-per-leg': 'form',
  'spine-curve': 'form',
  'why-posture': 'form',
  'ear-is-not-neck': 'form',
  'arm-forward': 'form',
  'neck-turn': 'form',
  'shoulder-rise': 'form',
  'head-forward': 'form',
  'trunk-turn': 'form',
  'knees-from-side': 'form',
  'hands-push': 'form',
} as const satisfies Readonly<Record<string, UnseenOf>>;

export type UnseenId = keyof typeof UNSEEN;

/** The questions after a set, and the answer to each that is hoped for. */
export const HOPED_FOR = {
  'breathed-on': 'yes',
  'tummy-worked': 'yes',
  'back-pressed': 'yes',
  'back-quiet': 'yes',
  'back-down': 'yes',
  // Asked by older versions; their answers are kept. Questions are put so that "yes" is hoped for.
  'hand-under-back': 'no',
  'pull-mild': 'yes',
} as const satisfies Readonly<Record<string, 'yes' | 'no'>>;

export type QuestionId = keyof typeof HOPED_FOR;

const unseen = new Map<string, UnseenOf>(Object.entries(UNSEEN));
const hopedFor = new Map<string, 'yes' | 'no'>(Object.entries(HOPED_FOR));

/** What it means that no camera sees this; of what comes from outside, and this app does not know, it is taken to be of the form. */
export const unseenOf = (id: string): UnseenOf => unseen.get(id) ?? 'form';

/** The answer that is hoped for; to a question from outside it is "yes", as every question is put so. */
export const hopedAnswer = (question: string): 'yes' | 'no' => hopedFor.get(question) ?? 'yes';
