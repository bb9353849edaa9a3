import type { ExerciseCard } from '../../core/exercise/exercise-words.ts';

/** What stands on the card of each exercise of the library, under the key that the exercise's data names. Its other words: `exercises.ts`. */
export const exercises = {
  'bird-dog': {
    name: 'Bird dog',
    part: 'Back and hips',
    why: 'Trains your back and hip muscles while your spine stays comfortable.',
  },
  'march-on-back': {
    name: 'March on your back',
    part: 'Middle and hips',
    why: 'Steady middle, moving leg: a start for walking and stairs.',
  },
  'dead-bug-heel-tap': {
    name: 'Heel taps on your back',
    part: 'Middle',
    why: 'Your middle stays quiet while a leg moves.',
  },
  bridge: {
    name: 'Bridge',
    part: 'Hips and thighs',
    why: 'Stronger hips make standing up and stairs easier.',
  },
  'pelvic-tilt': {
    name: 'Pelvic tilt',
    part: 'Low back',
    why: 'Gentle rocking eases a stiff back.',
  },
  'transverse-abdominal': {
    name: 'Draw the tummy in',
    part: 'Deep tummy',
    why: 'Your tummy learns to share the work gently.',
  },
  'shoulder-abduction-raise': {
    name: 'Raise your arms to the side',
    part: 'Shoulders, sideways',
    why: 'For reaching, dressing and lifting.',
  },
  'shoulder-flexion-raise': {
    name: 'Raise your arms in front',
    part: 'Shoulders, forwards',
    why: 'Makes shelves and hair-washing easier.',
  },
  'overhead-press': {
    name: 'Push to the ceiling',
    part: 'Shoulders, overhead',
    why: 'For putting things on a high shelf.',
  },
  'elbow-curl': {
    name: 'Elbow curl',
    part: 'Upper arms',
    why: 'Carrying bags with less effort.',
  },
  'shoulder-external-rotation': {
    name: 'Open your forearms',
    part: 'Shoulders, turning',
    why: 'Keeps the shoulder centred when you reach.',
  },
  'wall-slide': {
    name: 'Slide up the wall',
    part: 'Shoulder blades',
    why: 'Practises reaching up with support.',
  },
  'cross-body-stretch': {
    name: 'Arm across the body',
    part: 'Back of the shoulder',
    why: 'Eases stiffness at the back of the shoulder for a while.',
  },
  'overhead-triceps-stretch': {
    name: 'Hand behind your head',
    part: 'Back of the upper arm',
    why: 'Eases stiffness behind the upper arm for a while.',
  },
  'chest-opener': {
    name: 'Open your chest',
    part: 'Chest',
    why: 'Eases stiffness across the chest for a while.',
  },
  'neck-side-bend': {
    name: 'Ear to shoulder',
    part: 'Side of the neck',
    why: 'Eases stiffness at the side of the neck for a while.',
  },
  'sit-to-stand': {
    name: 'Sit to stand',
    part: 'Thighs and hips',
    why: 'The best practice for getting up on your own.',
  },
  'seated-march': {
    name: 'March on a chair',
    part: 'Front of the hips',
    why: 'Keeps hips ready for steps and kerbs.',
  },
  'seated-trunk-rotation': {
    name: 'Turn on a chair',
    part: 'Upper back',
    why: 'For looking round and reaching.',
  },
  'single-leg-stance': {
    name: 'Stand on one leg',
    part: 'Balance',
    why: 'Steadier on steps and when dressing.',
  },
  'posture-screen': {
    name: 'How you stand',
    part: 'Whole body',
    why: 'A picture of how you stood today.',
  },
} as const satisfies Readonly<Record<string, ExerciseCard>>;
