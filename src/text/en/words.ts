import type { Countable } from '../../core/exercise/exercise.ts';
import { makePlural } from '../plural.ts';

const plural = makePlural('en');
const COUNTABLES = {
  repetitions: { one: 'repetition', other: 'repetitions' },
  holds: { one: 'hold', other: 'holds' },
  rounds: { one: 'round', other: 'rounds' },
} as const;
const countable = (of: Countable, count: number): string => plural(count, COUNTABLES[of]);
const counted = (of: Countable, count: number): string => `${count} ${countable(of, count)}`;
const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} ${plural(count, { other: 'times' })}`;
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
/** A camera's angles are told to five degrees (clinical reference, part 3). */
const roundTo5 = (deg: number): number => Math.round(deg / 5) * 5;
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const sides = { left: 'left', right: 'right' } as const;
const stands = (count: number): string => `${count} ${plural(count, { one: 'stand', other: 'stands' })}`;
const tenths = (value: number): string => value.toFixed(1);

interface ErrorParts {
  readonly error: number;
  readonly framesMs: number;
  readonly bandMs: number;
  readonly startMs: number;
}
interface NormValues {
  readonly from: number;
  readonly to: number;
  readonly sex: 'female' | 'male' | null;
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const targetHint = (personal: boolean, sided: boolean): string =>
  sided
    ? `The lines are ${personal ? 'your' : 'the'} targets, one for each side.`
    : `The band is ${personal ? 'your' : 'the'} target.`;

/** The source language. Facts about the exercises: the clinical reference; words: plain English, school grade 5 to 6. */
export const en = {
  app: {
    name: 'Plumbline',
    starting: 'Plumbline is getting ready.',
    skip: 'Skip to the page',
    menu: 'Main',
    pageTitle: ({ page }: { page: string }) => `${page} · Plumbline`,
  },
  pages: {
    start: 'Exercises',
    exercise: 'Get ready',
    test: 'Test',
    check: 'Start check',
    practise: 'Practise',
    summary: 'Summary',
    range: 'Your own range',
    history: 'History',
    session: 'Session',
    settings: 'Settings',
    about: 'About',
  },
  sides: {
    left: 'Left',
    right: 'Right',
    both: 'Both',
    leftShort: 'L',
    rightShort: 'R',
  },
  units: {
    degrees: ({ valueDeg }: { valueDeg: number }) => `${roundTo5(valueDeg)}°`,
    withBand: ({ valueDeg, bandDeg }: { valueDeg: number; bandDeg: number }) =>
      `${roundTo5(valueDeg)}° ±${roundTo5(bandDeg)}`,
    /** Where a measure is no angle: how much of the way to the target. */
    ofTarget: ({ percent, bandPercent }: { percent: number; bandPercent: number }) =>
      `${roundTo5(percent)} % of the way ±${roundTo5(bandPercent)}`,
    seconds: ({ ms }: { ms: number }) => `${(ms / 1000).toFixed(1)} s`,
    megabytes: ({ loadedBytes, totalBytes }: { loadedBytes: number; totalBytes: number }) =>
      `${megabytes(loadedBytes)} of ${megabytes(totalBytes)} MB`,
  },

  start: {
    title: 'What shall we practise today?',
    lead: 'I watch through the camera, count aloud, and say one thing at a time. Nothing leaves this computer.',
    floor: 'On the floor',
    upright: 'Standing or sitting',
    dose: ({ sets, reps, each, holdSeconds }: { sets: number; reps: number; each: boolean; holdSeconds: number }) =>
      [
        `${sets} ${plural(sets, { one: 'set', other: 'sets' })} of ${reps}${each ? ' each side' : ''}`,
        ...(holdSeconds > 0 ? [`hold\u00a0${holdSeconds}\u00a0s`] : []),
      ].join(', '),
    doseHolds: ({ holds, holdSeconds, each }: { holds: number; holdSeconds: number; each: boolean }) =>
      `${holds} ${plural(holds, { one: 'hold', other: 'holds' })} of ${holdSeconds}\u00a0s${each ? ' each side' : ''}`,
    doseGuided: ({ rounds, seconds }: { rounds: number; seconds: number }) =>
      `${rounds} times ${seconds}\u00a0s, by the clock`,
    doseScreen: 'Once every four weeks',
    lastTime: 'Last time',
    openLast: 'See the summary',
    none: 'There are no exercises in this build yet. Put one in the exercises folder and it will stand here.',
  },

  source: {
    title: 'What I look at',
    camera: 'The camera',
    cameraAny: 'The first camera I find',
    cameraUnnamed: ({ number }: { number: number }) => `Camera ${number}`,
    cameraChoose: 'Which camera',
    cameraHint:
      'Your browser asks for permission once. The picture is looked at and let go; it is never stored or sent.',
    recording: 'A recording',
    recordingHint: 'A video (MP4, WebM) or a saved movement trace. It stays on this computer.',
    drop: 'Drop a file here, or',
    browse: 'Choose a file',
    chosen: ({ file }: { file: string }) => `Using ${file}`,
    backToCamera: 'Use the camera instead',
    insteadOfCamera: ({ file }: { file: string }) => `I will look at ${file}, not at the camera.`,
  },

  exercise: {
    why: 'What it is for',
    how: 'How it goes',
    place: 'Where to put the laptop',
    placeFloor: 'To your side, on a chair or a low table, 2 to 3 metres away. I need to see you from head to feet.',
    placeSide: ({ whole }: { whole: boolean }) =>
      `To your side, at chest height, 2 to 3 metres away. I need to see you from head to ${whole ? 'feet' : 'hips'}.`,
    placeFront: ({ whole }: { whole: boolean }) =>
      `In front of you, at chest height, 2 to 3 metres away. Face the camera; I need to see you from head to ${whole ? 'feet' : 'hips'}.`,
    placeDistance: '2 to 3 m',
    care: 'Take care',
    careText:
      'Sore but safe is fine. Stop if the pain climbs by three points out of ten, or runs down an arm or a leg, and tell your physio. Keep breathing.',
    floorCare: 'Do this on the floor only if you can get down and up on your own.',
    notSeen: 'What I cannot see here',
    begin: 'Start',
    back: 'All exercises',
    figure: ({ name }: { name: string }) => `Drawing: ${name}, the start position and the movement`,
    move: 'Show the movement',
  },

  exercises: {
    'bird-dog': {
      name: 'Bird dog',
      why: 'Trains your back and hip muscles while your spine stays comfortable.',
      steps: [
        'Kneel on hands and knees, hands under your shoulders, knees under your hips.',
        'Slide one leg back along the floor, then lift it, and reach ahead with the opposite arm.',
        'Lift no higher than your back. Hold for a few breaths.',
        'Come back to hands and knees, then change sides.',
      ],
      startPose: 'Hands and knees',
    },
    'march-on-back': {
      name: 'March on your back',
      why: 'Steady middle, moving leg: a start for walking and stairs.',
      steps: [
        'Lie on your back with your knees bent and both feet on the floor.',
        'Bring one knee up until it is over your hip. Keep the knee bent.',
        'Lower that foot slowly. Your belt line stays still.',
        'Change legs and keep breathing.',
      ],
      startPose: 'On your back, feet down',
    },
    'dead-bug-heel-tap': {
      name: 'Heel taps on your back',
      why: 'Your middle stays quiet while a leg moves.',
      steps: [
        'Lie on your back, knees over your hips, arms to the ceiling.',
        'Lower one heel to the floor. The knee stays as bent as it was.',
        'Bring it back up, then the other heel.',
        'Keep breathing. The other leg and your back stay where they are.',
      ],
      startPose: 'Knees over your hips',
    },
    bridge: {
      name: 'Bridge',
      why: 'Stronger hips make standing up and stairs easier.',
      steps: [
        'Lie on your back, knees bent, heels a hand away from your bottom.',
        'Push the floor away until shoulders, hips and knees make one line.',
        'Hold for a few breaths.',
        'Come down slowly.',
      ],
      startPose: 'On your back, feet down',
    },
    'pelvic-tilt': {
      name: 'Pelvic tilt',
      why: 'Gentle rocking eases a stiff back.',
      steps: [
        'Lie on your back with your knees bent and both feet on the floor.',
        'Flatten your low back into the floor, small and easy.',
        'Let go again. I tell you when.',
      ],
      startPose: 'On your back, feet down',
    },
    'transverse-abdominal': {
      name: 'Draw the tummy in',
      why: 'Your tummy learns to share the work gently.',
      steps: [
        'Lie on your back with your knees bent, hands inside your hip bones.',
        'Breathe out and draw your lower tummy gently in, no more than a tenth of your strength.',
        'Keep breathing while you hold. I tell you when to let go.',
      ],
      startPose: 'On your back, feet down',
    },
    'shoulder-abduction-raise': {
      name: 'Raise your arms to the side',
      why: 'For reaching, dressing and lifting.',
      steps: [
        'Stand or sit tall, facing the camera, arms hanging, thumbs forward.',
        'Raise both arms out to the side and a little forward, up to shoulder height.',
        'Lower them slowly, as long as it took to raise them.',
      ],
      startPose: 'Arms hanging',
    },
    'shoulder-flexion-raise': {
      name: 'Raise your arms in front',
      why: 'Makes shelves and hair-washing easier.',
      steps: [
        'Stand or sit tall, your side to the camera, arms hanging.',
        'Raise your arms forward and up, thumbs up, as high as feels good.',
        'Lower them slowly.',
      ],
      startPose: 'Arms hanging',
    },
    'overhead-press': {
      name: 'Push to the ceiling',
      why: 'For putting things on a high shelf.',
      steps: [
        'Stand or sit tall, facing the camera, hands at your shoulders.',
        'Push both hands up, and a little forward.',
        'Lower them slowly to your shoulders.',
      ],
      startPose: 'Hands at your shoulders',
    },
    'elbow-curl': {
      name: 'Elbow curl',
      why: 'Carrying bags with less effort.',
      steps: [
        'Stand or sit tall, arms hanging, upper arms at your sides.',
        'Bend your elbows and bring your hands to your shoulders.',
        'Lower them slowly, counting two or three.',
      ],
      startPose: 'Arms hanging',
    },
    'shoulder-external-rotation': {
      name: 'Open your forearms',
      why: 'Keeps the shoulder centred when you reach.',
      steps: [
        'Stand or sit tall, elbows at your sides and bent, forearms pointing forward.',
        'Turn your forearms out. Your elbows stay where they are.',
        'Come back slowly.',
      ],
      startPose: 'Elbows in, forearms forward',
    },
    'wall-slide': {
      name: 'Slide up the wall',
      why: 'Practises reaching up with support.',
      steps: [
        'Stand at a wall with your forearms on it, elbows at shoulder height.',
        'Slide your forearms up and out.',
        'Slide down again slowly.',
      ],
      startPose: 'Forearms on the wall',
    },
    'cross-body-stretch': {
      name: 'Arm across the body',
      why: 'A gentle stretch eases stiffness for a while.',
      steps: [
        'Stand or sit tall, facing the camera.',
        'Bring one arm across your chest and hold it with the other hand.',
        'Stay there and breathe. A mild pull is enough.',
        'Lower the arm, then change sides.',
      ],
      startPose: 'Arms hanging',
    },
    'overhead-triceps-stretch': {
      name: 'Hand behind your head',
      why: 'A gentle stretch eases stiffness for a while.',
      steps: [
        'Stand or sit tall, facing the camera.',
        'Lift one elbow to the ceiling and let the hand hang behind your head.',
        'Stay there and breathe. A mild pull is enough.',
        'Lower the arm, then change sides.',
      ],
      startPose: 'Arms hanging',
    },
    'chest-opener': {
      name: 'Open your chest',
      why: 'A gentle stretch eases stiffness for a while.',
      steps: [
        'Stand or sit tall, your side to the camera.',
        'Bring your hands together behind you and lift your breastbone.',
        'Stay there and breathe. A mild pull is enough.',
        'Let your arms come forward again.',
      ],
      startPose: 'Arms hanging',
    },
    'neck-side-bend': {
      name: 'Ear to shoulder',
      why: 'A gentle stretch eases stiffness for a while.',
      steps: [
        'Sit or stand tall, facing the camera.',
        'Let one ear sink towards the shoulder. No pulling.',
        'Stay there and breathe.',
        'Come up again, then change sides.',
      ],
      startPose: 'Head upright',
    },
    'sit-to-stand': {
      name: 'Sit to stand',
      why: 'The best practice for getting up on your own.',
      steps: [
        'Sit on the front half of a chair that stands against a wall, feet under your knees.',
        'Lean forward and rise.',
        'Stand tall for a moment.',
        'Sit down slowly, counting two or three.',
      ],
      startPose: 'Sit tall, feet down',
    },
    'seated-march': {
      name: 'March on a chair',
      why: 'Keeps hips ready for steps and kerbs.',
      steps: [
        'Sit tall on the front half of a chair, feet on the floor.',
        'Lift one knee a hand high.',
        'Lower the foot slowly, then the other one.',
      ],
      startPose: 'Sit tall, feet down',
    },
    'seated-trunk-rotation': {
      name: 'Turn on a chair',
      why: 'For looking round and reaching.',
      steps: [
        'Sit tall, facing the camera, arms crossed on your chest.',
        'Turn your chest to one side. Your knees stay where they are.',
        'Pause for two counts and come back, then the other side.',
      ],
      startPose: 'Sit tall, arms crossed',
    },
    'single-leg-stance': {
      name: 'Stand on one leg',
      why: 'Steadier on steps and when dressing.',
      steps: [
        'Stand beside a worktop, facing the camera, a hand ready to hold on.',
        'Lift one foot off the floor.',
        'Stand tall and look ahead. Put the foot down when you need to.',
        'Then the other leg.',
      ],
      startPose: 'Stand tall, both feet down',
    },
    'posture-screen': {
      name: 'How you stand',
      why: 'A picture of how you stood today.',
      steps: [
        'Stand as you usually do, facing the laptop, arms hanging.',
        'Stand still until I have looked.',
        'Turn your left side to the laptop, and stand still once more.',
        'That is all. Do it again in about four weeks.',
      ],
      startPose: 'Stand as usual',
    },
  },

  /** What a camera cannot see in an exercise, by the ids in its data. */
  notSeen: {
    'pelvis-from-side': 'Whether your hips turn or your tummy sags: from the side I cannot see that.',
    'low-back-on-floor': 'Whether your low back leaves the floor. You tell me: did it stay quiet?',
    'pelvis-rotation': 'Whether your hips turn while the leg moves.',
    'pelvic-tilt': 'The tilt itself: it is smaller than a camera can tell. I lead you by the clock.',
    'deep-muscle': 'A deep muscle at work. I lead you by the clock; you tell me how it felt.',
    breath: 'Whether you breathe. Please do.',
    scapula: 'What your shoulder blades do.',
    'far-arm': 'The arm that is away from me.',
    'muscle-tension': 'How strong the pull is. You tell me: is it mild?',
    'shoulder-hike': 'Whether the shoulder creeps up behind the arm.',
    'back-arch-from-front': 'Whether your low back arches: from the front I cannot see that.',
    'true-rotation': 'How many degrees the shoulder really turns.',
    'rotation-degrees': 'How many degrees you turn, and how much of it is the low back.',
    grip: 'How hard you grip.',
    sway: 'Small sways of your foot and ankle.',
    'small-pelvis-drop': 'A small drop of the belt line on the free side: I see only a large one.',
    'load-per-leg': 'How much weight each leg takes.',
    'spine-curve': 'The curves of your spine, or a bend of it to the side.',
    'why-posture': 'Why you stand as you do, and whether anything hurts because of it.',
    'ear-is-not-neck': 'How far your head is ahead of your neck: ear and shoulder only hint at it.',
    'arm-forward': 'Arms drifting forward: towards me looks the same as lower.',
    'neck-turn': 'Whether your head turns as well: a head that bends looks turned to me.',
    'shoulder-rise': 'Whether a shoulder creeps up a little while the ear comes down.',
    'head-forward': 'Whether your head drifts forward: from the front I cannot see that.',
    'trunk-turn': 'Whether your chest turns along: an arm across it looks the same to me.',
    'knees-from-side': 'Whether your knees fall inwards: from the side I cannot see that.',
    'hands-push': 'Whether your hands push or only rest on your legs.',
  },

  check: {
    title: 'Let us see where you are',
    lines: {
      person: 'I see you',
      'whole-body': 'All in the picture',
      distance: 'A good distance',
      light: 'Bright enough',
      'start-pose': 'In the start position',
    },
    views: { side: 'Side-on to me', front: 'Facing me' },
    lineStates: { ok: 'done', 'not-yet': 'not yet', unknown: 'looking' },
    hold: ({ pose }: { pose: string }) => `${pose}:\nhold still`,
    opening: 'Opening the camera',
    openingFile: 'Opening the recording',
    model: 'Getting ready to see movement',
    startNow: 'Start now',
    leave: 'Leave',
    /** What to change, by the id in `StartCheckLine.fix`; also spoken. */
    fixes: {
      'no-person': 'Come into the picture',
      'body-cut-off': 'Move back a little',
      'feet-out-of-frame': 'Bring your feet into the picture',
      'head-out-of-frame': 'Bring your head into the picture',
      'too-far': 'Come a little closer',
      'too-close': 'Move back a little',
      'not-side-on': 'Turn your side to the camera',
      'not-facing': 'Turn to face the camera',
      'limb-hidden': 'Let me see your arms and legs',
      'too-dark': 'Switch on a light',
      gap: 'Stay where I see you',
      'start-pose': 'Take the start position',
      'start-pose-bird-dog': 'Come onto hands and knees',
      'start-pose-march-on-back': 'Lie back, feet on the floor',
      'start-pose-dead-bug-heel-tap': 'Knees over your hips, arms up',
      'start-pose-pelvic-tilt': 'Lie back, feet on the floor',
      'start-pose-transverse-abdominal': 'Lie back, feet on the floor',
      'start-pose-bridge': 'Lie back, feet on the floor',
      'start-pose-shoulder-abduction-raise': 'Stand tall, let your arms hang',
      'start-pose-shoulder-flexion-raise': 'Stand tall, let your arms hang',
      'start-pose-overhead-press': 'Bring your hands to your shoulders',
      'start-pose-elbow-curl': 'Stand tall, let your arms hang',
      'start-pose-shoulder-external-rotation': 'Elbows in, forearms forward',
      'start-pose-wall-slide': 'Put your forearms on the wall',
      'start-pose-cross-body-stretch': 'Stand tall, let your arms hang',
      'start-pose-overhead-triceps-stretch': 'Stand tall, let your arms hang',
      'start-pose-chest-opener': 'Stand tall, let your arms hang',
      'start-pose-neck-side-bend': 'Sit tall, head upright',
      'start-pose-sit-to-stand': 'Sit tall, feet on the floor',
      'start-pose-seated-march': 'Sit tall, feet on the floor',
      'start-pose-seated-trunk-rotation': 'Sit tall, cross your arms',
      'start-pose-single-leg-stance': 'Stand tall on both feet',
      'start-pose-posture-screen': 'Stand as you usually do',
    },
  },

  practise: {
    set: ({ set, sets }: { set: number; sets: number }) => `Set ${set} of ${sets}`,
    of: ({ target }: { target: number }) => `of ${target}`,
    ofSeconds: ({ seconds }: { seconds: number }) => `of ${seconds} s`,
    holdOf: ({ seconds, target }: { seconds: number; target: number }) => `Hold ${seconds} of ${target} s`,
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    mute: 'Sound off',
    unmute: 'Sound on',
    breath: { out: 'Breathe out', in: 'Breathe in' },
    paused: 'Paused',
    pausedHint: 'Nothing is counted until you go on.',
    pausedSign: 'To go on without a key, face me with both hands on your head.',
    /** For somebody who is not near the keys; from the side the head hides the hands. */
    sign: {
      facing: 'To pause without a key, hold both hands on your head.',
      turned: 'To pause without a key, turn to me and hold both hands on your head.',
      floor: 'To pause without a key, come up, face me, and hold both hands on your head.',
      none: 'To pause, press Space: your arms are part of this exercise, so I do not look at them for a sign.',
    },
    countLabel: ({ count, target, left, right }: { count: number; target: number; left: number; right: number }) =>
      `${count} of ${target}. Left ${left}, right ${right}.`,
    countLabelBoth: ({ count, target }: { count: number; target: number }) => `${count} of ${target}.`,
    keys: { pause: 'Space', stop: 'Esc', mute: 'M', next: 'Enter' },
    picture: 'The camera picture with your movement drawn over it',
    rest: 'Rest',
    restLead: ({ of, count }: { of: Countable; count: number }) => `${counted(of, count)}. Breathe, and rest.`,
    next: 'Next set now',
    finish: 'Finish here',
    reconnecting: 'I lost the camera',
    reconnect: 'Try again',
    waiting: 'Take the start position',
    seenBy: ({ engine }: { engine: string }) => `Seen by ${engine}`,
  },

  /** One cue at a time, by fault id: positive, verb first, about the effect, at most seven words. */
  cues: {
    'hold-further': 'A little further, and stay',
    'hold-less': 'A little less, and stay',
    'hold-elbow-low': 'Lift the elbow a little',
    'hold-elbow-high': 'Lower the elbow a little',
    'hold-elbow-open': 'Let your hand sink behind your head',
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
    'too-fast': 'Count two up, two down',
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
  },

  /** The pace cue for a plan that asks for another one than two seconds. */
  paceCue: ({ seconds }: { seconds: number }) => `Count ${inWords(seconds)} up, ${inWords(seconds)} down`,

  /** The same, where an exercise has a better word for it. */
  cuesIn: {
    'cross-body-stretch': { 'hold-further': 'Draw the arm further across' },
    'neck-side-bend': { 'hold-further': 'Let your ear sink further', 'hold-less': 'Lift your head a little' },
    'overhead-triceps-stretch': { 'hold-further': 'Lift your elbow to the ceiling' },
    'chest-opener': { 'hold-further': 'Draw your hands further back' },
    'single-leg-stance': { 'hold-further': 'Lift the foot a little' },
  },

  praise: {
    'praise-steady': 'Nice and steady',
    'praise-better': 'Yes, like that',
    'praise-quiet': 'Steady. Quiet means go on like this',
  },

  /** Why a repetition was not counted, as what would make it count. */
  rejects: {
    'range-too-small': 'A little higher and it counts',
    'no-return': 'Come all the way back between two',
    'wrong-limbs': 'Another limb this time',
    'view-lost': 'I could not see that one',
  },
  rejectsIn: {
    'bird-dog': { 'wrong-limbs': 'Opposite arm and leg' },
    'march-on-back': { 'wrong-limbs': 'One leg at a time', 'range-too-small': 'Knee a little higher and it counts' },
  },
  /** The same reasons in the calm of the summary. */
  rejectNotes: {
    'range-too-small': 'not high enough yet',
    'no-return': 'the way back is missing',
    'wrong-limbs': 'other limbs than this exercise asks for',
    'view-lost': 'I could not see it',
  },

  /** Why I cannot judge now, as what to do about it. Shown at once, spoken when it lasts. */
  unmeasurable: {
    'no-person': 'I cannot see you. Come into the picture',
    'body-cut-off': 'Move back, part of you is cut off',
    'feet-out-of-frame': 'Bring your feet into the picture',
    'head-out-of-frame': 'Bring your head into the picture',
    'too-far': 'Come a little closer',
    'too-close': 'Move back a little',
    'not-side-on': 'Turn your side to the camera',
    'not-facing': 'Turn to face the camera',
    'limb-hidden': 'Let me see your arms and legs',
    'too-dark': 'Switch on a light',
    gap: 'I looked away for a moment',
  },
  unmeasurableNotes: {
    'no-person': 'Nobody in the picture',
    'body-cut-off': 'Part of the body outside the picture',
    'feet-out-of-frame': 'Feet outside the picture',
    'head-out-of-frame': 'Head outside the picture',
    'too-far': 'Too far from the camera',
    'too-close': 'Too close to the camera',
    'not-side-on': 'Not side-on to the camera',
    'not-facing': 'Not facing the camera',
    'limb-hidden': 'A limb was hidden',
    'too-dark': 'Too dark',
    gap: 'A gap in the picture',
  },

  voice: {
    /** The start of a round of a guided exercise. */
    guideWork: {
      'transverse-abdominal': 'Breathe out, draw your lower tummy gently in',
      'pelvic-tilt': 'Flatten your low back gently, small and easy',
    },
    breath: { out: 'And out', in: 'And in' },
    guideWorkAny: 'And begin',
    /** On the screen once the first breath is out. */
    guideHold: {
      'transverse-abdominal': 'Keep it gentle, and breathe on',
      'pelvic-tilt': 'Stay small and easy',
    },
    guideRestAny: 'Let go and breathe',
    guideRest: ({ round, rounds }: { round: number; rounds: number }) => `Let go. ${round} of ${rounds}`,
    begin: 'Begin when you are ready',
    count: ({ count }: { count: number }) => String(count),
    oneMore: ({ count }: { count: number }) => `${count}. One more`,
    setDone: ({ count }: { count: number }) => `${count}. Well done`,
    halfHold: 'Half way',
    secondsLeft: ({ seconds }: { seconds: number }) => String(seconds),
    rest: ({ seconds }: { seconds: number }) => `Rest for ${seconds} seconds`,
    restNearlyOver: 'Next set in ten seconds',
    nextSet: 'Take the start position for the next set',
    paused: 'Paused',
    pausedBySign: 'Paused. Keep your hands there to stop',
    stoppedBySign: 'Stopped. Everything is saved',
    resumed: 'Going on',
    cameraLost: 'I lost the camera. Your repetitions are safe',
    tooSlow: 'I see too slowly to count. Your repetitions are safe',
    cameraBack: 'I see you again',
    sample: 'Reach for the wall ahead',
  },

  /** Figures that are this person's own. */
  personal: {
    title: 'Your own figures',
    own: ({ limb, day, valueDeg, bandDeg }: { limb: string; day: string; valueDeg: number; bandDeg: number }) =>
      `Your own range, ${limb}, found on ${day}: about ${roundTo5(valueDeg)}, give or take ${roundTo5(bandDeg)}.`,
    limbs: {
      arm: ({ side }: { side: 'left' | 'right' }) => `${sides[side]} arm`,
      shoulder: ({ side }: { side: 'left' | 'right' }) => `${sides[side]} upper arm`,
      elbow: ({ side }: { side: 'left' | 'right' }) => `${sides[side]} elbow`,
      neckBend: ({ side }: { side: 'left' | 'right' }) => `head to the ${sides[side]}`,
      twist: ({ side }: { side: 'left' | 'right' }) => `turn to the ${sides[side]}`,
    },
    plan: ({ parts }: { parts: string }) => `From your plan: ${parts}.`,
    parts: {
      dose: 'how much',
      range: 'how far',
      tempo: 'how fast',
      tolerance: 'what is accepted',
      faults: 'what is left out',
    },
    yourTarget: 'your target',
    target: ({ targets }: { targets: string }) => `Your target: ${targets}`,
    targetSide: ({ side, valueDeg }: { side: 'left' | 'right'; valueDeg: number }) =>
      `${sides[side]} about ${roundTo5(valueDeg)}°`,
    targetBoth: ({ valueDeg }: { valueDeg: number }) => `about ${roundTo5(valueDeg)}°`,
  },

  /** Finding how far somebody moves by themselves. */
  range: {
    title: 'Your own range',
    lead: 'Three slow repetitions show how far you go by yourself. Then I count and aim by that, not by what is usual.',
    sides: 'Three on each side.',
    near: 'From the side I find it for the arm that is near me. Turn round for the other one.',
    find: 'Find your range',
    findAgain: 'Find it again',
    finding: 'Finding your range',
    begin: 'Three slow ones, as far as feels good',
    care: 'Go as far as feels good, and no further. No pushing.',
    remove: 'Remove',
    removed: 'Your own range is removed. The usual figures are used.',
    counts: ({ countDeg, targetDeg }: { countDeg: number; targetDeg: number }) =>
      `Counted from about ${roundTo5(countDeg)}, the target about ${roundTo5(targetDeg)}.`,
    found: ({ limb, valueDeg, bandDeg }: { limb: string; valueDeg: number; bandDeg: number }) =>
      `${capital(limb)}: about ${roundTo5(valueDeg)}, give or take ${roundTo5(bandDeg)}.`,
    from: ({ peaks }: { peaks: string }) => `The middle of ${peaks}.`,
    notFound: ({ limb, reason }: { limb: string; reason: string }) =>
      `${capital(limb)}: no figure this time. ${reason}`,
    none: ({ reason }: { reason: string }) => `No figure this time. ${reason}`,
    reasons: {
      few: 'I saw fewer than three repetitions of it.',
      far: 'That side was away from me. Turn round, and I can see it.',
      oblique: 'I saw most of them at an angle.',
      fast: 'They were too quick to show how far you go. Count two up, two down.',
      scattered: 'They differed too much for one figure.',
    },
    ask: 'Shall I use it from now on?',
    askVoice: 'Shall I use it? Press Enter for yes, Escape for no.',
    usual: 'That is as far as this exercise asks for. Its usual figures stay.',
    accept: 'Use it',
    decline: 'Do not use it',
    again: 'Try again',
    back: 'Back to the exercise',
    kept: 'It is kept in this browser only, and you can remove it on the page of the exercise.',
  },

  /** What no camera sees, asked afterwards. */
  questions: {
    'breathed-on': 'Could you breathe on while you held?',
    'tummy-worked': 'Did you feel your lower tummy work gently?',
    'back-pressed': 'Did your low back press gently into the floor?',
    'back-quiet': 'Did your low back stay quiet on the floor?',
    'hand-under-back': 'Could a hand have slid under your back?',
    'pull-mild': 'Was the pull mild?',
  },

  summary: {
    ask: ({ question }: { question: string }) => `You tell me: ${question}`,
    askTitle: 'You tell me',
    askHint: 'A camera cannot see this.',
    answers: { yes: 'Yes', unsure: 'Not sure', no: 'No' },
    answerKeys: { yes: '1', unsure: '2', no: '3' },
    youSaid: 'You said',
    thanks: 'Thank you',
    title: ({ exercise }: { exercise: string }) => exercise,
    setTitle: ({ set, exercise }: { set: number; exercise: string }) => `Set ${set}: ${exercise}`,
    wentWell: 'What went well',
    workOn: 'To work on',
    counted: 'Counted',
    rounds: 'Rounds',
    rejected: 'Not counted yet',
    duration: 'Time',
    range: 'Range',
    reps: 'Repetition by repetition',
    repsHint: ({ personal, sided }: { personal: boolean; sided: boolean }) =>
      `The height is how far you moved. ${targetHint(personal, sided)}`,
    holds: 'Hold by hold',
    holdsHint: ({ personal, sided }: { personal: boolean; sided: boolean }) =>
      `The height is how long you held. ${targetHint(personal, sided)}`,
    hollowHint: 'Hollow bars were not counted.',
    barsLabel: ({ of, count, rejected }: { of: Countable; count: number; rejected: number }) =>
      `${counted(of, count)} counted${rejected > 0 ? `, ${rejected} not counted` : ''}. The table below has the figures.`,
    targetBand: 'target',
    leftRight: 'Left and right',
    leftRightSame: 'No difference that a camera could tell.',
    leftRightDiffer: ({ deg, bandDeg, more }: { deg: number; bandDeg: number; more: 'left' | 'right' }) =>
      `Your ${sides[more]} side moves further, by about ${roundTo5(deg)} degrees, give or take ${roundTo5(bandDeg)}.`,
    leftRightNone: 'I have only seen one side.',
    leftRightHold: 'How long you held, on average.',
    leftRightNothing: 'There is nothing to compare yet.',
    faults: 'What I noticed',
    faultTimes: ({ count }: { count: number }) => times(count),
    faultsNone: 'Nothing to change. Go on like this.',
    faultsNothingSeen: 'There was no movement to look at yet.',
    unjudged: 'What I could not see',
    unjudgedNone: 'I saw you all the time.',
    unjudgedFaults: 'What I could not tell, because the limb was hidden or its movement not seen as a whole:',
    unjudgedIn: ({ count, which, of }: { count: number; which: string; of: number }) =>
      count === of ? 'in any repetition' : `in ${plural(count, { one: 'repetition', other: 'repetitions' })} ${which}`,
    unjudgedTimes: ({ ms }: { ms: number }) => `${Math.max(1, Math.round(ms / 1000))} s in all`,
    unjudgedAxis: ({ count }: { count: number }) =>
      `The set from start to end. Hatched: ${count} ${plural(count, { one: 'time', other: 'times' })} when I could not judge.`,
    axisReps: 'lines: repetitions',
    neverSeen: 'What a camera cannot see in this exercise',
    table: 'All figures',
    number: 'No.',
    side: 'Side',
    at: 'At',
    holdColumn: 'Hold',
    tempoColumn: 'Up',
    noteColumn: 'Note',
    notCounted: 'not counted',
    notes: {
      'arm-not-seen': 'arm not seen',
      'view-oblique': 'seen at an angle',
      'end-not-seen': 'the end was not seen',
    },
    nothingCounted: 'Nothing was counted in this set.',
    nothingCountedHint: 'That can be the light, the distance or the angle. The start check helps with all three.',
    otherMovement: ({ pose }: { pose: string }) =>
      `I saw somebody, but not yet in the start position (${pose}). Perhaps it was another exercise.`,
    nobody: 'I saw nobody in this recording.',
    nobodyHint: 'Choose another one, or film again with all of you in the picture, from head to feet.',
    score: 'Form',
    scoreOf: ({ value }: { value: number }) => `${Math.round(value)} of 100`,
    scoreHint: 'The mean of these parts, each from 0 to 100, by their weight. A summary, not a measurement.',
    scoreWeight: ({ percent }: { percent: number }) => `Weight: ${Math.round(percent)} %.`,
    noScore: 'No figure this time.',
    noScoreWhy: {
      few: 'There were too few repetitions to say something about your form.',
      oblique: 'I saw most of them at an angle. A figure from there would not be fair.',
      guided: 'A camera cannot judge this exercise. I lead you by the clock; you tell me how it felt.',
    },
    scoreParts: {
      range: 'Range',
      control: 'Control',
      symmetry: 'Symmetry',
      tempo: 'Tempo',
      hold: 'Hold',
    },
    scoreLines: {
      range: 'How much of the way to the target you went, on average.',
      control: 'How many had nothing to change but the tempo.',
      symmetry: 'How alike the ranges of left and right are.',
      tempo: 'How many were not hurried.',
      hold: 'How much of the hold time you stayed, on average.',
    },
    again: 'Practise again',
    done: 'Done',
    toHistory: 'To the history',
    disclaimer: 'I count; your physio judges. This is not a diagnosis.',
    seenBy: ({ engine, source }: { engine: string; source: string }) => `Seen by ${engine}, from ${source}.`,
    /** Another engine took over in the middle of the set. */
    seenFrom: ({ engine, at }: { engine: string; at: string }) => `From ${at} on by ${engine}.`,
    seenRecorded: ({ source }: { source: string }) => `From the movements in ${source}.`,
    sourceCamera: 'the camera',
    interrupted: 'This session was cut short. Everything counted until then is here.',
  },
  /** One true thing, from the figures of the set. */
  wentWell: {
    'all-clean': ({ count }: { count: number }) => `All ${count} were just as they should be.`,
    'full-range': ({ count }: { count: number }) => `All ${count} went the whole way.`,
    'mostly-clean': ({ clean, count }: { clean: number; count: number }) =>
      count === 1
        ? 'The one you did was just as it should be.'
        : `${clean} of ${count} ${plural(clean, { one: 'was just as it', other: 'were just as they' })} should be.`,
    'reached-target': ({ reached, count }: { reached: number; count: number }) =>
      `${reached} of ${count} went the whole way.`,
    'guided-rounds': ({ count }: { count: number }) => `You did ${counted('rounds', count)}, by the clock.`,
    holds: ({ count, seconds }: { count: number; seconds: number }) =>
      count === 1 ? `You held for ${seconds} seconds.` : `You held ${times(count)}, the longest ${seconds} seconds.`,
    'kept-going': ({ count }: { count: number }) =>
      `You did ${counted('repetitions', count)}. Every one of them helps.`,
  },
  /** One thing to change, by fault id or reason; the cue stands behind it. */
  workOn: {
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
    'too-fast': 'Take your time: count two up and two down.',
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
    'drops-down': 'Take your time on the way down, as if onto eggs.',
    'range-too-small': 'A little higher, as far as it feels safe, and more of them count.',
    'no-return': 'Come all the way back between two repetitions.',
    'wrong-limbs': 'Look at the drawing again: which arm, which leg.',
    'view-lost': 'Stay where the camera sees all of you.',
  },

  /** Timed tests: protocols, safety and figures by the clinical reference, part 4. */
  test: {
    offerTitle: 'Do it as a test',
    offerHint: 'Timed, the way clinics do it. Meanwhile I say nothing about your form.',
    figure: ({ name }: { name: string }) => `Drawing: ${name}, the start position and the movement`,
    tests: {
      'five-times-sit-to-stand': {
        name: 'Five times sit to stand',
        what: 'How long you take to stand up and sit down five times. Two attempts; the better one counts.',
        steps: [
          'Sit on a chair with a seat 43 to 45 cm high. Arms crossed on your chest, back off the backrest.',
          'First one stand for practice. Then sit ready and wait for the beep.',
          'On the beep, stand up and sit down five times, as quickly as you can. All the way up each time.',
          'The clock stops when you are on the seat for the fifth time. Rest, and do it once more.',
        ],
      },
      'thirty-second-chair-stand': {
        name: '30-second chair stand',
        what: 'How often you stand up in 30 seconds. One attempt.',
        steps: [
          'Sit in the middle of a chair with a seat 43 cm high. Arms crossed on your chest.',
          'First one stand for practice. Then sit ready and wait for the beep.',
          'On the beep, stand all the way up and sit down again, as often as you can.',
          'After 30 seconds I stop the clock. More than half-way up counts as a stand.',
        ],
      },
      'single-leg-stance': {
        name: 'Single leg stance',
        what: 'How long you stand on one leg with your eyes open. Three tries on each leg; the best one counts.',
        steps: [
          'Stand barefoot, facing the laptop, arms crossed on your chest.',
          'When I say so, lift one foot to the height of the other ankle, without touching it. A beep tells you that I have seen it.',
          'The clock stops when the foot touches the floor, when the standing foot moves, when your arms come uncrossed, or after 45 seconds.',
          'Rest on both feet until I name the next leg.',
        ],
      },
    },
    safetyTitle: 'To be safe',
    safety: {
      chair: [
        'Put the chair against a wall, so that it cannot slide.',
        'Have a helper near you, or a wall or a table within reach.',
        'Wear the same shoes each time.',
        'If you need your hands to get up, use them. That is a result, too.',
      ],
      stance: [
        'Stand beside a worktop or a wall, or have a helper near you.',
        'Bare feet each time, on a floor that is not slippery.',
        'Put the foot down or hold on whenever you need to. That ends the try, nothing more.',
      ],
    },
    ask: 'Right now: new or strong pain, or dizziness?',
    askNo: 'No',
    askYes: 'Yes',
    notToday: 'Then not today. Rest, and ask your physio before you do the test.',
    begin: 'Start the test',
    beginHint: 'Answer the question about pain and dizziness first.',
    aboutTitle: 'For a comparison, if you like',
    aboutHint:
      'There are tables of results by age, some by sex. What you say here is kept on this computer only. Leave it empty, and I compare you with nobody else.',
    birthYear: 'Year of birth',
    birthYearOdd: 'Four digits, such as 1956.',
    sex: 'Sex',
    sexes: { none: 'Not said', female: 'Female', male: 'Male' },
    howTitle: 'How it goes',
    earlierTitle: 'Your last results',
    earlierNone: 'None yet.',
    back: 'Back to the exercise',

    /** On the screen while it is done. */
    words: {
      practise: 'One for practice: up, and down',
      ready: 'Sit ready. Wait for the beep',
      go: 'Go!',
      leg: ({ leg }: { leg: 'left' | 'right' }) => `Stand on your ${sides[leg]} leg`,
      settling: { chair: 'Sit still, arms crossed', stance: 'Both feet down, arms crossed' },
      countStands: ({ count }: { count: number }) => stands(count),
      countTries: ({ count, of }: { count: number; of: number }) => `${count} of ${of} tries`,
      lastTry: ({ seconds }: { seconds: number }) => `Last try ${tenths(seconds)} s`,
      clock: ({ seconds }: { seconds: number }) => `${seconds} ${plural(seconds, { one: 'second', other: 'seconds' })}`,
      secondsShort: 's',
      attempt: ({ attempt, attempts }: { attempt: number; attempts: number }) => `Attempt ${attempt} of ${attempts}`,
      rest: 'Rest before the next attempt',
      next: 'Next attempt now',
    },

    voice: {
      practise: 'First one for practice. Cross your arms, stand up tall, and sit down again.',
      ready: {
        'five-times-sit-to-stand':
          'Sit ready, arms crossed. On the beep, stand up and sit down five times, as quickly as you can.',
        'thirty-second-chair-stand':
          'Sit ready, arms crossed. On the beep, stand up and sit down for thirty seconds, as often as you can.',
      },
      waitForBeep: 'Sit down, and wait for the beep.',
      firstLeg: ({ leg }: { leg: 'left' | 'right' }) =>
        `Cross your arms. Stand on your ${sides[leg]} leg when you are ready.`,
      nextLeg: ({ leg }: { leg: 'left' | 'right' }) => `Now your ${sides[leg]} leg, when you are ready.`,
      tried: ({ seconds }: { seconds: number }) => `${tenths(seconds)} seconds. Both feet down.`,
      tryLost: 'I lost sight of you. We do that one again.',
      time: ({ seconds, error }: { seconds: number; error: number }) =>
        `${tenths(seconds)} seconds, give or take ${tenths(error)}.`,
      stands: ({ count }: { count: number }) => `${stands(count)}.`,
      withHands: 'With your hands.',
      bestHold: ({ leg, seconds }: { leg: 'left' | 'right'; seconds: number }) =>
        `Your best on the ${sides[leg]} leg: ${tenths(seconds)} seconds.`,
      void: 'I lost sight of you for a moment, so this one has no result.',
    },

    /** On the result page. */
    time: ({ seconds, error }: { seconds: number; error: number | null }) =>
      `${tenths(seconds)}\u00a0s${error === null ? '' : ` ±${tenths(error)}`}`,
    stands: ({ count, orSo }: { count: number; orSo: number }) => `${stands(count)}${orSo > 0 ? ` ±${orSo}` : ''}`,
    cap: ({ seconds }: { seconds: number }) => `${Math.round(seconds)}\u00a0s, all of it`,
    resultTitle: 'Result',
    noResult: 'No result',
    bestOf: ({ attempts }: { attempts: number }) => `The best of your ${attempts} attempts.`,
    void: ({ reason }: { reason: string }) =>
      `I lost sight of you for more than 0.3 s, so this attempt has no result. ${reason}.`,
    stopped: {
      'five-times-sit-to-stand': ({ count }: { count: number }) =>
        `It ended after ${stands(count)}. A time needs all five.`,
      'thirty-second-chair-stand': ({ count }: { count: number }) =>
        `It ended before the 30 seconds were over, after ${stands(count)}.`,
      'single-leg-stance': 'It ended before three tries on each leg. Here is what there is.',
    },
    cutShort: 'It was cut short, so there is no result.',
    sureTitle: 'How sure this is',
    clocks: {
      beep: 'Timed from the beep, as it is heard, to the seat.',
      movement: 'A recording has no beep that I hear: timed from the first movement to the seat.',
      'foot-lift': 'Timed from the foot leaving the floor.',
    },
    errorOfBeep: ({ error, framesMs, bandMs, startMs }: ErrorParts) =>
      `It may be off by ${tenths(error)} s: ${bandMs} ms for the way through the last 5 % down to the seat, ${framesMs} ms between two pictures, and up to ${startMs} ms that a camera takes for itself.`,
    errorOfMovement: ({ error, framesMs, bandMs, startMs }: ErrorParts) =>
      `It may be off by ${tenths(error)} s: ${bandMs} ms for the way through the last 5 % down to the seat, ${framesMs} ms between two pictures at either end, and up to ${startMs} ms until a movement is seen to begin.`,
    errorOfHold: ({ error, framesMs, bandMs, startMs }: ErrorParts) =>
      `It may be off by ${tenths(error)} s: ${bandMs} ms while the foot was too near the floor to tell, ${framesMs} ms between two pictures at either end, and up to ${startMs} ms because the ankle rises before the toes do.`,
    closeCalls: ({ count }: { count: number }) =>
      `${count} ${plural(count, { one: 'rise was', other: 'rises were' })} so close to counting, or to not counting, that another look might tell ${plural(count, { one: 'it', other: 'them' })} differently.`,
    hands: {
      free: 'I saw no hand push off. The hand away from me may be hidden.',
      used: ({ count }: { count: number }) =>
        `Your hands were at your thighs or the seat while you rose, ${times(count)}. That is a result of its own; the tables are for crossed arms.`,
      'not-seen': 'I could not see your hands, so I cannot tell whether they helped.',
    },
    handsIsNought: 'By the protocol, stands with the hands count as 0.',
    notTall: ({ count }: { count: number }) =>
      `Not counted: ${count} ${plural(count, { one: 'rise', other: 'rises' })} that did not reach your full height.`,
    notSeated: ({ count }: { count: number }) =>
      `Not counted: ${count} ${plural(count, { one: 'rise', other: 'rises' })} that did not begin on the seat.`,
    lastByHalf: 'The last one counted because you were more than half-way up.',
    triesTitle: 'Try by try',
    leg: 'Leg',
    held: 'Held',
    ended: 'What ended it',
    endings: {
      touched: 'the foot touched the floor',
      'foot-moved': 'the standing foot moved',
      'arms-left': 'the arms came uncrossed',
      cap: '45 seconds were over',
      stopped: 'it was stopped; not kept',
      'view-lost': 'I lost sight of you; not kept',
    },
    armsOpen: 'Your arms were not crossed. The tables are for crossed arms.',
    armsNotSeen: 'I could not see both arms, so I cannot tell whether they stayed crossed.',
    footLimits: 'Small turns of the standing foot, and whether the lifted foot touches the other leg, I cannot see.',

    normsTitle: 'Beside other people',
    norms: {
      'slower-than': ({ from, to, seconds }: { from: number; to: number; seconds: number }) =>
        `For ${from}-${to}, slower than ${tenths(seconds)} s is slower than average.`,
      adults: ({ age, mean, spread, limit }: { age: number; mean: number; spread: number; limit: number }) =>
        `Adults of about ${age} took ${tenths(mean)} s on average, give or take ${tenths(spread)}. Slower than ${tenths(limit)} s was unusual.`,
      'middle-half': ({ from, to, low, high, sex }: NormValues & { low: number; high: number }) =>
        `Of ${sex === 'female' ? 'women' : 'men'} of ${from}-${to}, the middle half do ${low} to ${high}. Fewer than ${low} is below average.`,
      'mean-hold': ({ from, to, seconds, sex }: NormValues & { seconds: number }) =>
        `${sex === null ? 'People' : sex === 'female' ? 'Women' : 'Men'} of ${from}-${to} hold ${seconds} s on average, of 45.`,
      none: {
        'age-unknown':
          'I do not know your year of birth, so I put you beside nobody. You can say it on the page of the test.',
        'sex-unknown': 'These tables are by sex. You can say yours on the page of the test, or leave it.',
        'no-norm': 'There is no norm for your age.',
      },
      hands: 'The tables are for crossed arms, so there is no norm for this result.',
    },
    normIsGroup: 'That is about a group of people. It does not judge you.',
    source: ({ source }: { source: string }) => `Source: ${source}.`,

    changeTitle: 'Beside your last result',
    change: {
      first: 'This is the first one of its kind. Next time I put them side by side.',
      'no-change': ({ before, sure }: { before: string; sure: string }) =>
        `Last time: ${before}. Less than ${sure} apart is within the error of measuring, so: no change.`,
      more: {
        s: ({ before, by, sure }: { before: string; by: string; sure: string }) =>
          `Last time: ${before}. This time ${by} slower, which is more than the error of measuring (${sure}).`,
        stands: ({ before, by, sure }: { before: string; by: string; sure: string }) =>
          `Last time: ${before}. This time ${by} more, which is more than the error of measuring (${sure}).`,
      },
      less: {
        s: ({ before, by, sure }: { before: string; by: string; sure: string }) =>
          `Last time: ${before}. This time ${by} faster, which is more than the error of measuring (${sure}).`,
        stands: ({ before, by, sure }: { before: string; by: string; sure: string }) =>
          `Last time: ${before}. This time ${by} fewer, which is more than the error of measuring (${sure}).`,
      },
      trend: ({ leg, holds }: { leg: 'left' | 'right'; holds: string }) =>
        `Earlier on the ${sides[leg]} leg, the latest first: ${holds}.`,
      trendOnly: ({ sure }: { sure: string }) =>
        `Two results can lie ${sure} apart without anything having changed. So this is a trend, and no more.`,
    },
    sure: {
      s: ({ by }: { by: number }) => `${by} s`,
      stands: ({ by }: { by: number }) => stands(by),
    },
    again: 'Do it again',
    attempts: ({ count }: { count: number }) => `${count} ${plural(count, { one: 'attempt', other: 'attempts' })}`,
    notDiagnosis: 'I count; your physio judges. This is not a diagnosis.',
  },

  /** The posture screen: a record, no judgement (clinical reference, parts 2 and 9). */
  screen: {
    voice: {
      front: 'Stand as you usually do, facing the laptop.',
      side: 'Now turn your left side to the laptop, and stand as you usually do.',
      done: 'Thank you. That is all.',
    },
    words: { front: 'Stand as you usually do', side: 'Turn your left side to me', done: 'Thank you' },
    lead: 'A record of today, to put beside the next one. Nobody stands perfectly even.',
    views: {
      front: 'Seen from the front',
      back: 'Seen from behind',
      'side-left': 'Seen from your left',
      'side-right': 'Seen from your right',
      oblique: 'Seen at an angle',
      unknown: 'Seen',
    },
    figures: {
      'shoulder-level': 'Shoulder line',
      'pelvis-level': 'Belt line',
      'trunk-sideways': 'Trunk, to the side',
      'ear-ahead': 'Ear against shoulder',
      'trunk-lean': 'Trunk, forwards or back',
    },
    levels: { left: 'higher on the left', right: 'higher on the right' },
    leans: { left: 'to the left', right: 'to the right', forwards: 'forwards', backwards: 'backwards' },
    value: ({ valueDeg, bandDeg, towards }: { valueDeg: number; bandDeg: number; towards: string }) =>
      `About ${roundTo5(valueDeg)}°${roundTo5(valueDeg) > 0 ? ` ${towards}` : ''}, give or take ${bandDeg}°`,
    even: ({ value }: { value: string }) => `${value}: even, as far as I can tell`,
    hidden: ({ reason }: { reason: string }) => `Not seen. ${reason}`,
    figure: 'What',
    today: 'Today',
    beside: 'Beside last time',
    change: {
      first: 'The first one of its kind',
      hidden: 'Nothing to compare',
      'no-change': ({ sureDeg }: { sureDeg: number }) => `No change: less than ${sureDeg}° apart`,
      different: ({ byDeg, before }: { byDeg: number; before: string }) =>
        `Different from last time, not better or worse: ${Math.round(byDeg)}° apart. Last time: ${before}`,
    },
    missing: 'It ended before I had seen you from both sides. Here is what there is.',
    nothing: 'I have not seen you stand still in one view yet, so there is nothing to record.',
    taken: ({ count }: { count: number }) => `${count} ${plural(count, { one: 'view', other: 'views' })}`,
    again: 'Once every four weeks is often enough.',
    notDiagnosis: 'I measure; your physio judges. This is not a diagnosis.',
  },

  history: {
    title: 'History',
    lead: 'Kept on this computer only.',
    empty: 'Here you will find every session, with its repetitions and what I noticed.',
    emptyAction: 'Choose a first exercise',
    open: 'Open',
    remove: 'Delete',
    removeLabel: ({ what, when }: { what: string; when: string }) => `Delete ${what}, ${when}`,
    counted: ({ of, count }: { of: Countable; count: number }) => counted(of, count),
    countedWord: ({ of, count }: { of: Countable; count: number }) => countable(of, count),
    sets: ({ count }: { count: number }) => `${count} ${plural(count, { one: 'set', other: 'sets' })}`,
    interrupted: 'cut short',
    loading: 'Looking up your sessions',
    erase: 'Erase everything',
    eraseAsk: 'Erase all sessions on this computer?',
    eraseHint: 'Repetitions, figures, movement traces and your own ranges go for good. This cannot be undone.',
    eraseYes: 'Erase everything',
    eraseNo: 'Keep them',
    today: 'Today',
    yesterday: 'Yesterday',
    missing: 'This session is no longer here.',
    missingHint: 'It may have been deleted in another window.',
  },

  settings: {
    title: 'Settings',
    voice: 'Voice and sound',
    muted: 'Sound off',
    mutedHint: 'Everything said is also on the screen.',
    rate: 'How fast I speak',
    rateValue: ({ wordsPerMinute }: { wordsPerMinute: number }) => `${wordsPerMinute} words a minute`,
    tryVoice: 'Try it',
    noVoice: 'This browser has no voice for me. I use sounds instead.',
    look: 'Look',
    theme: 'Light or dark',
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
    camera: 'Camera',
    seeing: 'Seeing',
    model: 'How closely I look',
    models: {
      lite: 'Quick: for slow computers',
      full: 'Usual',
      heavy: 'Closest: for fast computers',
    },
    adapt: 'Change by itself to keep up',
    adaptHint: 'Steps down under 15 pictures a second. Steps up where there is room to spare, never during a set.',
    engine: 'Engine',
    engines: {
      auto: 'Whichever works best',
      litert: 'LiteRT',
      mediapipe: 'MediaPipe (second engine)',
      movenet: 'MoveNet (where its files were added)',
    },
    now: ({ engine }: { engine: string }) => `Running now: ${engine}`,
    data: 'Your data',
    dataHint: 'Sessions are stored in this browser, on this computer.',
  },

  about: {
    title: 'About Plumbline',
    whatTitle: 'What it does',
    what: 'Plumbline watches exercises through a camera, counts them, and says what would make the next one better. It is an instrument for you and your physio.',
    cannotTitle: 'What a camera cannot know',
    cannot: [
      'Pain, effort and breath. You tell me: was that easy?',
      'Deep muscles, and the curve of your low back.',
      'The side of you that is turned away, and turning.',
      'Exact degrees. "About 150, give or take 10" is honest.',
      'Whether the chair, the shoes and the floor are safe.',
    ],
    judgeTitle: 'I count; your physio judges',
    judge:
      'This is not a diagnosis and not medical advice. If something feels new or worse, stop and ask a person. Numbness between the legs, trouble with passing water, chest pain, or sudden weakness: call for help now.',
    privacyTitle: 'Privacy',
    privacy: [
      'Pictures are looked at in this browser and let go. They are never stored and never sent.',
      'What is kept: counts, angles, times, and the movement of 33 points of the body. No picture. It is kept in this browser only.',
      'No account, no tracking, no other server. It works without the internet.',
      'You can delete one session or erase everything, at any time, on the history page.',
    ],
    keysTitle: 'Keys',
    keys: [
      ['Space', 'Pause, go on'],
      ['Esc or S', 'Stop'],
      ['M', 'Sound on, off'],
      ['Enter', 'Start, next set'],
      ['Both hands on your head', 'Pause, go on; keep them there: stop'],
      ['Arrow keys', 'From exercise to exercise'],
    ] as readonly (readonly [string, string])[],
  },

  engines: {
    names: { litert: 'LiteRT', mediapipe: 'MediaPipe', movenet: 'MoveNet', recorded: 'a recording' },
    models: { lite: 'lite', full: 'full', heavy: 'heavy', unknown: '' },
    accelerators: {
      wasm: 'one thread',
      'wasm-threads': 'several threads',
      webgpu: 'graphics processor',
      webgl: 'WebGL',
      none: '',
    },
  },

  notices: {
    dismiss: 'Close',
    undo: 'Undo',
    deleted: 'Session deleted.',
    erased: 'Everything is erased.',
    recovered: ({ of, count }: { of: Countable; count: number }) =>
      `Your last session was cut short. ${counted(of, count)} ${plural(count, { one: 'is', other: 'are' })} safe.`,
    openIt: 'Open it',
    offline: 'No internet. Plumbline does not need it.',
    /** Why another engine sees now than before. */
    engine: {
      smaller: ({ engine }: { engine: string }) => `To keep up I look a little less closely: ${engine}.`,
      larger: ({ engine }: { engine: string }) => `There is room to spare. I look more closely: ${engine}.`,
      restarted: ({ engine }: { engine: string }) => `I see again, with ${engine}. Your repetitions are kept.`,
      'second-engine': ({ engine }: { engine: string }) => `The first engine does not run here. I see with ${engine}.`,
    },
    retry: 'Try again',
    bestEngine: 'Use what works best here',
    chooseFile: 'Choose another file',
  },

  /** What happened, what is safe, what to do. In that order, for every failure a person can meet. */
  failures: {
    'camera-denied': {
      happened: 'I may not use the camera.',
      safe: 'Nothing was recorded.',
      act: 'Click the camera sign beside the address, allow it, and try again. Or use a recording.',
    },
    'camera-missing': {
      happened: 'I find no camera.',
      safe: 'Everything saved is still there.',
      act: 'Plug one in and try again. Or use a recording.',
    },
    'camera-busy': {
      happened: 'Another program is using the camera.',
      safe: 'Everything saved is still there.',
      act: 'Close the other program, such as a video call, and try again.',
    },
    'camera-lost': {
      happened: 'The camera has gone.',
      safe: 'Your repetitions are kept.',
      act: 'Plug it in again, and I go on by myself. Or try again.',
    },
    'camera-unsupported': {
      happened: 'This browser gives me no camera here.',
      safe: 'Everything saved is still there.',
      act: 'Open the page at localhost or over https, in a current browser. Or use a recording.',
    },
    'file-empty': {
      happened: 'That file is empty.',
      safe: 'The file was not changed.',
      act: 'Choose another one, or record it again.',
    },
    'file-unreadable': {
      happened: 'I cannot read that file.',
      safe: 'The file was not changed.',
      act: 'Choose an MP4 or WebM video, or a movement trace.',
    },
    'video-no-track': {
      happened: 'There is no picture in that file.',
      safe: 'The file was not changed.',
      act: 'It may be cut off, or sound only. Choose another one.',
    },
    'video-codec': {
      happened: 'This browser cannot play that kind of video.',
      safe: 'The file was not changed.',
      act: 'Phones often record HEVC. Save it as H.264 ("most compatible") and try again.',
    },
    'video-truncated': {
      happened: 'The video ends too early.',
      safe: 'Everything up to there was judged and kept.',
      act: 'Copy the file again if you need the rest.',
    },
    'trace-invalid': {
      happened: 'That is not a movement trace I know.',
      safe: 'The file was not changed.',
      act: 'Choose a file that Plumbline saved.',
    },
    'model-missing': {
      happened: 'A part I need for seeing is not there.',
      safe: 'Everything saved is still there.',
      act: 'Try again. If it stays so, tell the person who set this up: npm start puts the file back.',
    },
    'model-damaged': {
      happened: 'A part I need for seeing is damaged.',
      safe: 'Everything saved is still there.',
      act: 'Try again. If it stays so, tell the person who set this up: npm start replaces the file.',
    },
    'engine-failed': {
      happened: 'I could not start seeing in this browser.',
      safe: 'Everything saved is still there.',
      act: 'Try again. If it stays so, open Plumbline in a new Chrome or Edge, or on another computer.',
    },
    'engine-slow': {
      happened: 'I see too slowly here to count.',
      safe: 'What was counted is safe.',
      act: 'Close other programs and try again. A newer browser or computer helps most.',
    },
    'store-full': {
      happened: 'There is no room left to save.',
      safe: 'Counting goes on, and what was saved before is still there.',
      act: 'Delete old sessions, or free some space.',
    },
    'store-refused': {
      happened: 'This browser does not let me save.',
      safe: 'Counting goes on.',
      act: 'Leave private browsing, or allow this page to store data.',
    },
    'store-newer': {
      happened: 'Your sessions were saved by a newer Plumbline.',
      safe: 'They are untouched.',
      act: 'Close the other windows and load this page again.',
    },
    unexpected: {
      happened: 'Something stopped that I did not expect.',
      safe: 'Everything saved is still there.',
      act: 'Load the page again. If it stays so, tell the person who set this up.',
    },
  },
} as const;
