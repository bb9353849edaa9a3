import type { Words } from '../values.ts';

/** Where it hurts: left and right are the person's own. */
export const places = {
  middle: {
    head: 'Head',
    throat: 'Front of the neck',
    neck: 'Back of the neck',
    chest: 'Chest',
    'upper-back': 'Upper back',
    belly: 'Belly',
    'low-back': 'Low back',
    tailbone: 'Tailbone',
    groin: 'Groin',
  },
  sided: {
    shoulder: { left: 'Left shoulder', right: 'Right shoulder' },
    'shoulder-blade': { left: 'Left shoulder blade', right: 'Right shoulder blade' },
    'upper-arm': { left: 'Left upper arm', right: 'Right upper arm' },
    elbow: { left: 'Left elbow', right: 'Right elbow' },
    forearm: { left: 'Left forearm', right: 'Right forearm' },
    hand: { left: 'Left hand', right: 'Right hand' },
    hip: { left: 'Left hip', right: 'Right hip' },
    bottom: { left: 'Left bottom', right: 'Right bottom' },
    thigh: { left: 'Front of the left thigh', right: 'Front of the right thigh' },
    'back-of-thigh': { left: 'Back of the left thigh', right: 'Back of the right thigh' },
    knee: { left: 'Left knee', right: 'Right knee' },
    shin: { left: 'Left shin', right: 'Right shin' },
    calf: { left: 'Left calf', right: 'Right calf' },
    foot: { left: 'Left foot', right: 'Right foot' },
  },
  front: 'Front',
  back: 'Back',
  yourLeft: 'Your left',
  yourRight: 'Your right',
  picture: 'Where it hurts, on a picture',
  hint: 'Tap every place. By keyboard: arrow keys from place to place, Space to mark.',
  asList: 'The same places as a list',
  marked: ({ places: marked }: Words<'places'>) => `Marked: ${marked}`,
  none: 'No place is marked.',
} as const;

export const pain = {
  /** The headings of the pages, and of the parts of a morning. */
  beforeTitle: 'Before you begin',
  afterTitle: 'How was it?',
  flagsTitle: 'Warning signs',
  functionTitle: 'What you can do',
  scale: {
    /** An answer, spoken: "3 of 10". */
    answer: ({ value }: Words<'value'>) => `${value} of 10`,
    pain: { lowest: 'No pain', highest: 'The worst I can think of' },
    effort: { lowest: 'No effort at all', highest: 'All that I have' },
    function: { lowest: 'I cannot do it', highest: 'I can do it as before' },
    /** Each answer on the scale of effort in words of our own, from 0 to 10. */
    effortWords: [
      'No effort at all',
      'Hardly any',
      'Light',
      'Just right, on the light side',
      'Just right',
      'Just right, on the strong side',
      'A lot',
      'A great deal',
      'Too much for every day',
      'Nearly all that I have',
      'All that I have',
    ],
    keys: 'Keys 0 to 9 answer; 1 and then 0 is 10.',
    /** The ends of a scale, spoken after its question. */
    spoken: {
      pain: '0 is no pain, 10 is the worst you can think of.',
      effort: '0 is no effort at all, 10 is all that you have.',
    },
  },
  ask: {
    pain: 'How much pain do you have now?',
    worst: 'And the worst pain of the last 24 hours?',
    places: 'Where does it hurt?',
    effort: 'How hard was it, all in all?',
    note: 'A word for your physio',
    flags: 'Is any of this so?',
  },
  noteHint: 'If you like. It is kept on this computer, with today’s answers, and goes nowhere by itself.',
  noteLeft: ({ left }: Words<'left'>) => `${left} characters left`,
  next: 'Go on',
  back: 'Back',
  finish: 'Done',
  leaveOut: 'Leave the questions out',
  loading: 'One moment',
  dontSay: 'I would rather not say',
  end: 'End for today',
  toStart: 'To the first page',
  worried: 'Something worries me',
  step: ({ step, of }: Words<'step' | 'of'>) => `Question ${step} of ${of}`,
  not: {
    title: 'What Plumbline is not',
    lines: [
      'I am not a doctor and not a physio. I count and describe movement; what I say is not a diagnosis.',
      'I do not see pain, effort or breath. What you feel comes before what I count.',
      'Your physio’s plan comes before mine.',
      'I cannot call for help. In an emergency, call the emergency number of your country.',
    ],
    read: 'I have read this',
  },
  flags: {
    why: {
      first: 'A few questions for safety, before the first time and then once a month.',
      month: 'Once a month I ask a few questions for safety.',
      'not-looked-at': 'Last time you said yes to one of these, so I ask again.',
      'new-pain': 'Pain in a new place, so I ask a few questions for safety.',
      jump: 'The pain is a good deal more than last time, so I ask a few questions for safety.',
      asked: 'Here at any time: look through these, and tick what is so.',
    },
    hint: 'Tick what is so. If nothing is, say so below.',
    questions: {
      'cauda-equina':
        'New numbness between the legs or round the back passage? Trouble passing or holding urine or stool? A change in sexual feeling? Both legs weak or numb?',
      fracture: 'A fall or knock before this? Weak bones? Steroid tablets for a long time?',
      cancer: 'Ever had cancer? Losing weight without trying? Pain that never eases, also at night?',
      infection: 'Fever, chills, feeling ill, or an infection lately?',
      cord: 'Clumsy hands, unsteady walking, or shocks on bending the neck?',
      'neck-artery':
        'New severe neck pain or headache, with any of these: double vision, slurred speech, trouble swallowing, a sudden fall, a numb face, dizziness, unsteadiness?',
      'heart-lungs': 'Chest pain, breathless at rest, or a faint?',
      'calf-clot': 'One calf swollen, hot or sore?',
      nerve: 'A foot or a hand getting weaker?',
    },
    /** Beside a question with yes that is no emergency. */
    known: 'A doctor or physio has looked at this and says that I may exercise',
    none: 'None of these',
    some: 'That is so',
    again: 'Look through the warning signs again',
    clear: 'Good. Nothing here keeps you from exercising today.',
    knownClear: 'Good. It has been looked at, so you may exercise as they told you.',
  },
  /** What ends a day, and what to do then. */
  ends: {
    emergency: {
      title: 'Stop here. This is for the emergency number, now.',
      act: 'Please call the emergency number of your country now, or let somebody take you to an emergency department. It may be nothing serious, but it must not wait.',
    },
    urgent: {
      title: 'Stop here. Please have this checked by a person today.',
      act: 'Please call your doctor now, and say what you ticked here. It may be nothing serious.',
    },
    'same-day': {
      title: 'Stop here. Please have this checked by a person today.',
      act: 'Call your doctor or physio, and say what you ticked here. It may be nothing serious.',
    },
    soon: {
      title: 'Stop here. Please have this checked by a doctor soon.',
      act: 'Make an appointment for the next days, and say what you ticked here. It may be nothing serious.',
    },
    spreads: {
      title: 'Enough for today.',
      act: 'The pain has come further down an arm or a leg. Please tell your physio before you exercise again.',
    },
    'three-more-again': {
      title: 'Enough for today.',
      act: 'For the second time today the pain is 3 or more above its start. Rest, and please tell your physio.',
    },
    'eight-and-two-more': {
      title: 'Enough for today.',
      act: 'The pain is 8 or more, and more than at the start. Rest, and please tell your physio.',
    },
    'start-by-plan-only': {
      title: 'Rest from exercises today.',
      act: 'With pain of 7 or more at the start, only what your physio has planned for such a day is right. Gentle walking and moving about are fine if they feel all right. Please tell your physio.',
    },
  },
  /** What the ladder says while a day goes on. */
  ladder: {
    'go-on': 'Go on as it is.',
    'offer-easier': 'That is 2 more than at the start. An easier exercise may suit you better now.',
    'stop-exercise': 'That is a good deal more than at the start. Stop this exercise and rest; then try an easier one.',
  },
  /** After a morning: pain now against its start. */
  change: {
    same: ({ now }: Words<'now'>) => `Pain ${now} now, as at the start.`,
    withinError: ({ start, now }: Words<'start' | 'now'>) =>
      `Pain ${start} at the start, ${now} now. The difference is not larger than the measurement error.`,
    less: ({ start, now }: Words<'start' | 'now'>) =>
      `Pain ${start} at the start, ${now} now. That is less, by more than the measurement error.`,
    more: ({ start, now }: Words<'start' | 'now'>) =>
      `Pain ${start} at the start, ${now} now. That is more, by more than the measurement error.`,
  },
  sore: 'Sore but safe: up to 5, if it has settled by tomorrow morning.',
  rest: 'Rest now. If it has not settled by tomorrow morning, please tell your physio.',
  thanks: 'It is kept on this computer.',
  half: 'The pain has been 2 or more above its usual start for longer than a day: half the repetitions today.',
  told: {
    title: 'What you told me',
    /** The heading of what is told after the last question. */
    end: 'Thank you',
    empty: 'Here you will find what you tell me before and after exercising.',
    when: { before: 'before', between: 'in between', after: 'after' },
    pain: ({ value }: Words<'value'>) => `pain ${value}`,
    worst: ({ value }: Words<'value'>) => `worst ${value}`,
    effort: ({ value }: Words<'value'>) => `effort ${value}`,
    flags: 'warning signs: something ticked',
    flagsClear: 'warning signs: none',
    nothing: 'nothing said',
    remove: 'Delete',
    removeLabel: ({ what, when }: Words<'what' | 'when'>) => `Delete ${what}, ${when}`,
    removed: 'The entry is deleted.',
    unreadable: 'Some entries cannot be read. They are kept as they are.',
    entry: 'the entry',
    more: 'Show older entries',
    tellNow: 'Tell how it is now',
    /** Where pain has ended the day; the page on which its entry can be deleted follows. */
    notMeant: 'If you told me something you did not mean, you can delete it here:',
  },
} as const;

/** The Patient-Specific Functional Scale. */
export const functioning = {
  lead: 'Name three things that are hard for you now, and every two weeks say how well they go. That shows what matters to you.',
  /** An example in each empty field. */
  nameLabel: ({ number }: Words<'number'>) => `Activity ${number}`,
  examples: 'For instance: putting on socks, carrying shopping, an hour at a desk.',
  ask: ({ activity }: Words<'activity'>) => `How well does this go now: ${activity}?`,
  askUnnamed: 'How well does this go now?',
  save: 'Keep these answers',
  saved: 'Kept on this computer.',
  incomplete: 'Name three different activities and answer each, then I can keep them.',
  others: 'Choose other activities',
  othersHint: 'Answers about other activities cannot be compared with the earlier ones; those stay here.',
  due: 'Two weeks have gone by: how do your activities go now?',
  notDue: 'Every two weeks is often enough; you may answer sooner.',
  earlierTitle: 'Your answers so far',
  mean: ({ score }: Words<'score'>) => `${score} of 10 on average`,
  activity: ({ activity, score }: Words<'activity' | 'score'>) => `${activity}: ${score}`,
  entry: 'the answers about your activities',
  changeTitle: 'What has changed',
  first: 'These are the first answers about these activities. In two weeks there is something to compare.',
  against: {
    better: {
      small: ({ day, by }: Words<'day' | 'by'>) =>
        `Since ${day}: ${by} points better on average. A small change, and larger than the measurement error.`,
      medium: ({ day, by }: Words<'day' | 'by'>) =>
        `Since ${day}: ${by} points better on average. A medium change, and larger than the measurement error.`,
      large: ({ day, by }: Words<'day' | 'by'>) =>
        `Since ${day}: ${by} points better on average. A large change, and larger than the measurement error.`,
    },
    worse: {
      small: ({ day, by }: Words<'day' | 'by'>) =>
        `Since ${day}: ${by} points less on average. A small change, and larger than the measurement error. Tell your physio.`,
      medium: ({ day, by }: Words<'day' | 'by'>) =>
        `Since ${day}: ${by} points less on average. A medium change, and larger than the measurement error. Tell your physio.`,
      large: ({ day, by }: Words<'day' | 'by'>) =>
        `Since ${day}: ${by} points less on average. A large change, and larger than the measurement error. Tell your physio.`,
    },
    withinError: ({ day, by, from }: Words<'day' | 'by' | 'from'>) =>
      `Since ${day}: a difference of ${by} points on average. It is not larger than the measurement error; from ${from} points on it would be.`,
  },
} as const;
