import type { Words } from '../values.ts';

/** The page of an exercise before it begins. */
export const exercise = {
  how: 'How it goes',
  place: 'Where to put the laptop',
  /** Where the laptop stands, part by part: the side, the height, the distance, how to be turned, what has to be seen. */
  placing: {
    sentence: ({ at, height, distance, turned, downTo }: Words<'at' | 'height' | 'distance' | 'turned' | 'downTo'>) =>
      `${at}, ${height}, ${distance} away. ${turned} I need to see you from head to ${downTo}.`,
    at: { side: 'To your side', front: 'In front of you', back: 'Behind you' },
    height: { low: 'on a chair or a low table', chest: 'at chest height' },
    turned: { side: 'Your side is to the camera.', front: 'Face the camera.', back: 'Your back is to the camera.' },
    downTo: { feet: 'feet', hips: 'hips' },
    distance: ({ from, to }: Words<'from' | 'to'>) => `${from} to ${to} metres`,
    above: 'From above',
    level: 'From the level of the floor',
  },
  care: 'Take care',
  careText:
    'Sore but safe is fine. Before you start, give your pain a number from 0 to 10. Stop if it climbs by three, or runs down an arm or a leg, and tell your physio. Keep breathing.',
  floorCare: 'Do this on the floor only if you can get down and up on your own.',
  mayHappen: 'What may happen, and what helps',
  whenNot: 'When not to, or otherwise',
  /** For every exercise; for those on the back; and whom to ask. */
  firstAsk:
    'Ask your physio or doctor first: within 12 weeks of an operation or a broken bone, when an arm or a leg has newly become weaker, and with a heart that is not stable.',
  longOnBack: 'From the 21st week of pregnancy: not for long on your back.',
  whomToAsk: 'If you are not sure, leave it out today, and ask your physio. If you have none, ask your doctor.',
  notSeen: 'What I cannot see here',
  begin: 'Start',
  back: 'All exercises',
  /** Shown in place of a page that an address names and the app does not have. */
  unknown: 'I know nothing by this name.',
  drawing: ({ name }: Words<'name'>) => `Drawing: ${name}, the start position and the movement`,
  move: 'Show the movement',
  /** The figure that shows the movement, and a fault beside what helps. */
  demonstration: {
    pause: 'Stand still',
    slow: 'Slowly',
    mirror: 'As in a mirror',
    start: 'Start',
    end: 'Furthest point',
    right: 'Like this',
    wrong: 'Not like this',
    show: ({ finding }: Words<'finding'>) => `Show it: ${finding}`,
    see: 'Show it',
    drawing: ({ name, finding }: Words<'name' | 'finding'>) => `Drawing: ${name}, with ${finding}`,
  },
} as const;
