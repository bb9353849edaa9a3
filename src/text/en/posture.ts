import { pick, type Counts, type Words } from '../values.ts';

/** The posture screen: a record, no judgement (table#posture-screen, clinical#what-a-camera-cannot-know). */
export const screen = {
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
  value: ({ value, band, towards }: Words<'value' | 'band' | 'towards'>) =>
    `About ${value}° ${towards}, give or take ${band}°`,
  level: ({ value, band }: Words<'value' | 'band'>) => `About ${value}°, give or take ${band}°`,
  even: ({ value }: Words<'value'>) => `${value}: even, as far as I can tell`,
  hidden: 'Not seen.',
  change: {
    first: 'The first one of its kind',
    hidden: 'Nothing to compare',
    'no-change': ({ sure }: Words<'sure'>) => `No change: less than ${sure}° apart`,
    different: ({ by, before }: Words<'by' | 'before'>) =>
      `Different from last time, not better or worse: ${by}° apart. Last time: ${before}`,
  },
  missing: 'It ended before I had seen you from both sides. Here is what there is.',
  nothing: 'I have not seen you stand still in one view yet, so there is nothing to record.',
  taken: ({ count }: Counts<'count'>) => `${count.digits} ${pick(count, { one: 'view', other: 'views' })}`,
  again: 'Once every four weeks is often enough.',
  notDiagnosis: 'I measure; your physio judges. This is not a diagnosis.',
} as const;
