import type { QuestionId, UnseenId } from '../../core/exercise/not-seen.ts';
import type { Counts } from '../values.ts';
import { inWords } from './counted.ts';

/**
 * The name of what was seen, by the id of a fault, of a hold that slipped, or the reason why an attempt did not count: a
 * finding that a camera can make, of no side, at most six words, never an order. The cue of the same id is what helps.
 */
export const findings = {
  'hold-further': 'not far enough for the hold',
  'hold-less': 'more than the hold asks for',
  'hold-elbow-low': 'elbow well below the shoulder',
  'hold-elbow-high': 'elbow above the shoulder',
  'hold-elbow-open': 'elbow less bent than asked',
  'hold-face-ahead': 'face turned away',
  'leg-low': 'leg below the back',
  'arm-low': 'arm below the back',
  'hips-turn': 'hips turned along with the chest',
  'pelvis-drops': 'belt line tilted',
  'low-back-arch': 'hip past the straight line',
  'knee-bent': 'knee of the lifted leg bent',
  'head-drops': 'head below the back',
  'trunk-shifts': 'line of the back tilted',
  'same-side': 'arm and leg of one side',
  'knee-extends': 'knee less bent than asked',
  'both-legs': 'both legs at once',
  'pelvis-rocks': 'hips moved',
  'head-lifts': 'head off the floor',
  asymmetry: 'one arm higher than the other',
  'shoulder-hikes': 'shoulder up towards the ear',
  'trunk-leans': 'upper body leaned over',
  'elbow-bends': 'elbow bent at the top',
  'too-fast': 'way out faster than asked',
  'hold-short': 'held for less than asked',
  'other-leg-drops': 'other leg came down as well',
  'hips-lift': 'hips moved',
  'legs-move': 'knees moved',
  'hips-drop': 'hips sank during the hold',
  'feet-far': 'feet far from the hips',
  'elbows-not-straight': 'elbow still bent at the top',
  'elbow-drifts': 'upper arm moved along',
  'elbow-leaves-side': 'elbow away from the side',
  'chin-pokes': 'head moved forward',
  'drops-down': 'way down faster than asked',
  'range-too-small': 'not far enough yet',
  'hold-too-short': 'not held long enough yet',
  'no-return': 'not all the way back yet',
  'wrong-limbs': 'both limbs at once',
  'one-side': 'one side alone',
  'view-lost': 'not seen well enough',
} as const;

/** One cue for each fault id: positive, verb first, about the effect, at most seven words. */
export const cues = {
  'hold-further': 'A little further, and stay',
  'hold-less': 'A little less, and stay',
  'hold-elbow-low': 'Lift the elbow a little',
  'hold-elbow-high': 'Lower the elbow a little',
  'hold-elbow-open': 'Let your hand sink behind your head',
  'hold-face-ahead': 'Look ahead, ear towards the shoulder',
  'leg-low': 'Slide your heel to the far wall',
  'arm-low': 'Reach for the wall ahead',
  'hips-turn': 'Knees stay facing the screen',
  'pelvis-drops': 'Belt line level',
  'low-back-arch': 'Lower the leg a little',
  'knee-bent': 'Push the heel away',
  'head-drops': 'Look at the floor',
  'trunk-shifts': 'Keep your weight centred',
  'same-side': 'Opposite arm and leg',
  'knee-extends': 'Keep the knee bent',
  'both-legs': 'One leg at a time',
  'pelvis-rocks': 'Keep the belt line still',
  'head-lifts': 'Let the head rest',
  asymmetry: 'Bring both hands level',
  'shoulder-hikes': 'Let your shoulder hang, then reach',
  'trunk-leans': 'Grow tall towards the ceiling',
  'elbow-bends': 'Reach the far wall',
  'too-fast': 'Count two out, two back',
  'hold-short': 'Stay there a little longer',
  'other-leg-drops': 'Keep the other knee over your hip',
  'hips-lift': 'Let your hips rest',
  'legs-move': 'Let your legs rest',
  'hips-drop': 'Hold your hips up, soft breath',
  'feet-far': 'Bring your heels a little closer',
  'elbows-not-straight': 'Push the ceiling',
  'elbow-drifts': 'Hold a towel at your side',
  'elbow-leaves-side': 'Hold the towel at your side',
  'chin-pokes': 'Draw a long neck',
  'drops-down': 'Sit down as if on eggs',
} as const;

/** The pace cue where a plan asks for another pace than two seconds. */
export const paceCue = ({ seconds }: Counts<'seconds'>): string =>
  `Count ${inWords(seconds)} out, ${inWords(seconds)} back`;
/** The same pace, as something to work on until next time. */
export const paceToWorkOn = ({ seconds }: Counts<'seconds'>): string =>
  `Take your time: count ${inWords(seconds)} out and ${inWords(seconds)} back.`;

export const praise = {
  'praise-steady': 'Nice and steady',
  'praise-better': 'Yes, like that',
  'praise-quiet': 'Steady. Quiet means go on like this',
} as const;

/** Why a repetition was not counted, in words that say what would make it count. */
export const rejects = {
  'range-too-small': 'A little further and it counts',
  'range-far-too-small': 'Further and it counts',
  'hold-too-short': 'Stay a little longer and it counts',
  'no-return': 'Come all the way back between two',
  'wrong-limbs': 'One limb at a time',
  'one-side': 'Move both sides together',
  'view-lost': 'I could not see that one',
} as const;

/** Why nothing can be judged now, in words that say what to do about it. Shown at once, spoken when it lasts. */
export const unmeasurable = {
  'no-person': 'I cannot see you. Come into the picture',
  'body-cut-off': 'Move back, part of you is cut off',
  'feet-out-of-frame': 'Bring your feet into the picture',
  'head-out-of-frame': 'Bring your head into the picture',
  'too-far': 'Come a little closer',
  'too-close': 'Move back a little',
  'not-side-on': 'Turn your side to the camera',
  'not-facing': 'Turn to face the camera',
  'not-back-on': 'Turn your back to the camera',
  /** Up in an exercise on the floor, or down in an upright one: somebody rests, or walks out. */
  'other-posture': 'Come up when you are ready',
  'other-posture-hands-and-knees': 'Come down when you are ready',
  'other-posture-supine': 'Lie down when you are ready',
  'limb-hidden': 'Let me see your arms and legs',
  'only-black': 'I see only black: is the shutter closed?',
  'too-dark': 'Switch on a light',
  'too-unsteady': 'The picture is too unsteady. Add light, steady the camera',
  'two-people': 'I see two people. One alone, please',
  'no-depth': 'I need depth: choose another engine',
  gap: 'I looked away for a moment',
} as const;

export const unmeasurableNotes = {
  'no-person': 'Nobody in the picture',
  'body-cut-off': 'Part of the body outside the picture',
  'feet-out-of-frame': 'Feet outside the picture',
  'head-out-of-frame': 'Head outside the picture',
  'too-far': 'Too far from the camera',
  'too-close': 'Too close to the camera',
  'not-side-on': 'Not side-on to the camera',
  'not-facing': 'Not facing the camera',
  'other-posture': 'In another posture',
  'limb-hidden': 'A limb was hidden',
  'only-black': 'Only black to be seen',
  'too-dark': 'Too dark',
  'too-unsteady': 'The picture was too unsteady: more light helps, and a camera on something firm',
  'two-people': 'Two people whom I could not tell apart',
  'no-depth': 'The model sees no depth, which this exercise needs',
  gap: 'A gap in the picture',
  'no-attempt': 'Movement, but no try of this exercise that I could tell',
  'not-still': 'Movement where I waited for you to be still',
} as const;

/** What a camera cannot see in an exercise, by the ids in the exercise's data. */
export const notSeen = {
  'pelvis-from-side': 'Whether your hips turn or your tummy sags: from the side I cannot see that.',
  'hips-level-and-knees': 'Whether one hip drops, or your knees go in or out: from the side I cannot see that.',
  'pelvis-rolls': 'Whether your hips roll back or tilt as the foot lifts.',
  'low-back-on-floor': 'Whether your low back leaves the floor. You tell me whether it stayed quiet.',
  'pelvis-rotation': 'Whether your hips turn while the leg moves.',
  'pelvic-tilt': 'The tilt itself: it is smaller than a camera can tell. I lead you by the clock.',
  'deep-muscle': 'A deep muscle at work. I lead you by the clock; you tell me how it felt.',
  breath: 'Whether you breathe.',
  scapula: 'What your shoulder blades do.',
  'far-arm': 'The arm that is away from me.',
  'forearm-turn': 'Whether your forearm turns.',
  'muscle-tension': 'How strong the pull is. You tell me whether it was mild.',
  'shoulder-hike': 'Whether the shoulder creeps up behind the arm.',
  'back-arch-from-front': 'Whether your low back arches: from the front I cannot see that.',
  'true-rotation': 'How many degrees the shoulder really turns.',
  'rotation-degrees': 'How many degrees you turn, and how much of it is the low back.',
  grip: 'How hard you grip.',
  sway: 'Small sways of your foot and ankle.',
  'small-pelvis-drop': 'How far the belt line drops on the free side: I see hardly any of it.',
  'load-per-leg': 'How much weight each leg takes.',
  'spine-curve': 'The curves of your spine, or a bend of it to the side.',
  'why-posture': 'Why you stand as you do, and whether anything hurts because of it.',
  'ear-is-not-neck': 'How far your head is ahead of your neck: ear and shoulder only hint at it.',
  'arm-forward': 'Arms drifting forward: towards me looks the same as lower.',
  'neck-degrees': 'How many degrees your head bends: I see half to seven tenths of it.',
  'neck-turn': 'Whether your head turns as well: a head that bends looks turned to me.',
  'shoulder-rise': 'Whether a shoulder creeps up while the ear comes down.',
  'head-forward': 'Whether your head drifts forward: from the front I cannot see that.',
  'trunk-turn': 'Whether your chest turns along: an arm across it looks the same to me.',
  'knees-from-side': 'Whether your knees fall inwards: from the side I cannot see that.',
  'hands-push': 'Whether your hands push or only rest on your legs.',
} as const satisfies Readonly<Record<UnseenId, string>>;

/** What no camera sees, as questions after a set. */
export const questions = {
  'breathed-on': 'Could you breathe on while you held?',
  'tummy-worked': 'Did you feel your lower tummy work gently?',
  'back-pressed': 'Did your low back press gently into the floor?',
  'back-quiet': 'Did your low back stay quiet on the floor?',
  'back-down': 'Did your low back stay down, with no room for a hand?',
  /** Asked by older versions: the one question to which "no" is hoped for. */
  'hand-under-back': 'Could a hand have slid under your back?',
  'pull-mild': 'Was the pull mild?',
} as const satisfies Readonly<Record<QuestionId, string>>;

/**
 * What comes of the answer to a question, by the question's id. `told`: what the person has told of it, as a name, where the
 * answer is not the one that is hoped for. `otherwise` and `unsure`: what helps next time, for that answer and for "not
 * sure". Easier ways and doses: table#march-on-back and the other exercises, clinical#progressions, clinical#dose-breath,
 * clinical#dose-stretching; the rest is a clinical choice, unverified.
 */
export const afterAnswer = {
  'breathed-on': {
    told: 'the breath stopped in the hold',
    otherwise: 'Use less strength next time, so that your breath goes on by itself.',
    unsure: 'Listen for your breath next time: it should go on by itself while you hold.',
  },
  'tummy-worked': {
    told: 'the lower tummy was not felt',
    otherwise: 'Try it lying on your side, or sitting: it is easier to feel there.',
    unsure: 'Lay your hands inside your hip bones next time: you can feel it there.',
  },
  'back-pressed': {
    told: 'the low back did not press into the floor',
    otherwise: 'Make it smaller and easier next time: a gentle press is enough.',
    unsure: 'Slide a hand under your low back next time: you feel there whether it presses.',
  },
  'back-quiet': {
    told: 'the low back did not stay quiet',
    otherwise: 'Let the heel slide along the floor next time: your low back stays quiet more easily.',
    unsure: 'Slide a hand under your low back next time: you feel there whether it stays quiet.',
  },
  'back-down': {
    told: 'the low back did not stay down',
    otherwise: 'Do the march on your back next time: your low back stays down more easily.',
    unsure: 'Feel with a hand next time: is there room under your low back?',
  },
  'hand-under-back': {
    told: 'a hand had room under the back',
    otherwise: 'Do the march on your back next time: your low back stays down more easily.',
    unsure: 'Feel with a hand next time: is there room under your low back?',
  },
  'pull-mild': {
    told: 'the pull was more than mild',
    otherwise: 'Go less far, or hold shorter next time: a mild pull is enough.',
    unsure: 'Mild is up to 3, where 10 is the strongest pull. Ease off where it is more.',
  },
} as const satisfies Readonly<Record<QuestionId, object>>;

/** One thing to change, by fault id or reason for not counting. It stands before the cue. */
export const workOn = {
  'leg-low': 'Let the leg get a little longer: slide your heel to the far wall.',
  'arm-low': 'Let the arm get a little longer: reach for the wall ahead.',
  'hips-turn': 'Let your knees stay facing the screen while your chest turns.',
  'pelvis-drops': 'Keep your belt line level while you stand on one leg.',
  'low-back-arch': 'Lift the leg a little less, so that your low back stays long.',
  'knee-bent': 'Push the heel away, so that the knee gets straight.',
  'head-drops': 'Look at the floor between your hands, so that your neck stays long.',
  'trunk-shifts': 'Keep your weight in the middle while arm and leg move.',
  'same-side': 'Lift the arm on the other side from the leg.',
  'knee-extends': 'Keep the knee bent while it comes up.',
  'both-legs': 'Lift one leg at a time. The other foot stays on the floor.',
  'pelvis-rocks': 'Keep the belt line still, as if a glass stood on it.',
  'head-lifts': 'Let the head rest on the floor.',
  asymmetry: 'Bring both hands to the same height.',
  'shoulder-hikes': 'Let your shoulder hang first, then reach out.',
  'trunk-leans': 'Grow tall and let only the arms move.',
  'elbow-bends': 'Reach for the far wall, with long arms.',
  'too-fast': 'Take your time: count two out and two back.',
  'hold-short': 'Stay there a little longer before you come back.',
  'other-leg-drops': 'Keep the other knee over your hip while one heel goes down.',
  'hips-lift': 'Let your hips rest on the floor. A small movement is enough.',
  'legs-move': 'Let your legs rest while your middle works.',
  'hips-drop': 'Hold your hips up, and keep a soft breath.',
  'feet-far': 'Bring your heels a little closer before you start.',
  'elbows-not-straight': 'Push the ceiling, until your arms are long.',
  'elbow-drifts': 'Keep the upper arm at your side, as if it held a towel there.',
  'elbow-leaves-side': 'Keep the elbow at your side, as if it held a towel there.',
  'chin-pokes': 'Draw a long neck while your chest opens.',
  'hold-further': 'Go a little further into the stretch, as far as it stays mild.',
  'hold-less': 'A little less is enough: the stretch should stay mild.',
  'hold-elbow-low': 'Keep the elbow at the height of your chest while you hold.',
  'hold-elbow-high': 'Keep the elbow a little lower, at the height of your chest.',
  'hold-elbow-open': 'Let your hand sink behind your head while you hold.',
  'hold-face-ahead': 'Let your face look ahead while the ear goes towards the shoulder.',
  'drops-down': 'Take your time on the way down, as if onto eggs.',
  'range-too-small': 'Go further, as far as it feels safe, and more of them count.',
  'hold-too-short': 'Stay there a little longer, as long as it feels safe, and more of them count.',
  'no-return': 'Come all the way back between two repetitions.',
  'wrong-limbs': 'Move one limb at a time, and let the other one rest.',
  'one-side': 'Move both sides together.',
  'view-lost': 'Stay where the camera sees all of you.',
} as const;
