import { pick, type Counts, type OfSex, type OfSide, type Words } from '../values.ts';
import { sides, stands, times } from './counted.ts';

/** Timed tests: protocols, safety and numbers are from clinical#timed-tests. */
export const test = {
  offerTitle: 'Do it as a test',
  offerHint: 'Timed, the way clinics do it. Meanwhile I say nothing about your form.',
  drawing: ({ name }: Words<'name'>) => `Drawing: ${name}, the start position and the movement`,
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

  /** The page during a test. */
  words: {
    practise: 'One for practice: up, and down',
    ready: 'Sit ready. Wait for the beep',
    go: 'Go!',
    going: {
      'five-times-sit-to-stand': 'Five times, up and down',
      'thirty-second-chair-stand': 'Up and down, until the clock stops',
      'single-leg-stance': 'Stay up, look ahead',
    },
    leg: ({ side }: OfSide) => `Stand on your ${sides[side]} leg`,
    settling: { chair: 'Sit still, arms crossed', stance: 'Both feet down, arms crossed' },
    countStands: ({ count }: Counts<'count'>) => stands(count),
    countTries: ({ count, tries }: Counts<'count' | 'tries'>) => `${count.digits} of ${tries.digits} tries`,
    lastTry: ({ seconds }: Words<'seconds'>) => `Last try ${seconds} s`,
    clock: ({ seconds }: Counts<'seconds'>) =>
      `${seconds.digits} ${pick(seconds, { one: 'second', other: 'seconds' })}`,
    attempt: ({ attempt, attempts }: Words<'attempt' | 'attempts'>) => `Attempt ${attempt} of ${attempts}`,
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
    firstLeg: ({ side }: OfSide) => `Cross your arms. Stand on your ${sides[side]} leg when you are ready.`,
    nextLeg: ({ side }: OfSide) => `Now your ${sides[side]} leg, when you are ready.`,
    tried: ({ seconds }: Counts<'seconds'>) => `${seconds.digits} seconds. Both feet down.`,
    tryLost: 'I lost sight of you. We do that one again.',
    time: ({ seconds, error }: Counts<'seconds'> & Words<'error'>) =>
      `${seconds.digits} seconds, give or take ${error}.`,
    stands: ({ count }: Counts<'count'>) => `${stands(count)}.`,
    withHands: 'With your hands.',
    bestHold: ({ side, seconds }: OfSide & Counts<'seconds'>) =>
      `Your best on the ${sides[side]} leg: ${seconds.digits} seconds.`,
    void: 'I lost sight of you for a moment, so this one has no result.',
  },

  /** The page of the result. */
  time: ({ seconds }: Words<'seconds'>) => `${seconds}\u00a0s`,
  timeOrSo: ({ seconds, error }: Words<'seconds' | 'error'>) => `${seconds}\u00a0s ±${error}`,
  stands: ({ count }: Counts<'count'>) => stands(count),
  standsOrSo: ({ count, orSo }: Counts<'count'> & Words<'orSo'>) => `${stands(count)} ±${orSo}`,
  cap: ({ seconds }: Words<'seconds'>) => `${seconds}\u00a0s, all of it`,
  holdOfLeg: ({ leg, hold }: Words<'leg' | 'hold'>) => `${leg} ${hold}`,
  resultTitle: 'Result',
  noResult: 'No result',
  bestOf: ({ attempts }: Counts<'attempts'>) => `The best of your ${attempts.digits} attempts.`,
  void: 'I lost sight of you for more than 0.3 s, so this attempt has no result.',
  voidWhy: ({ reason }: Words<'reason'>) => `${reason}.`,
  stopped: {
    'five-times-sit-to-stand': ({ count }: Counts<'count'>) =>
      `It ended after ${stands(count)}. A time needs all five.`,
    'thirty-second-chair-stand': ({ count }: Counts<'count'>) =>
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
  errorOfBeep: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `It may be off by ${error} s: ${band} ms for the way through the last 5 % down to the seat, ${frames} ms between two pictures, and up to ${start} ms that a camera takes for itself.`,
  errorOfMovement: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `It may be off by ${error} s: ${band} ms for the way through the last 5 % down to the seat, ${frames} ms between two pictures at either end, and up to ${start} ms until a movement is seen to begin.`,
  errorOfHold: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `It may be off by ${error} s: ${band} ms while the foot was too near the floor to tell, ${frames} ms between two pictures at either end, and up to ${start} ms because the ankle rises before the toes do.`,
  closeCalls: ({ count }: Counts<'count'>) =>
    `${count.digits} ${pick(count, { one: 'rise was', other: 'rises were' })} so close to counting, or to not counting, that another look might tell ${pick(count, { one: 'it', other: 'them' })} differently.`,
  hands: {
    free: 'I saw no hand push off. The hand away from me may be hidden.',
    used: ({ count }: Counts<'count'>) =>
      `Your hands were at your thighs or the seat while you rose, ${times(count)}. That is a result of its own; the tables are for crossed arms.`,
    'not-seen': 'I could not see your hands, so I cannot tell whether they helped.',
  },
  handsIsNought: 'By the protocol, stands with the hands count as 0.',
  notTall: ({ count }: Counts<'count'>) =>
    `Not counted: ${count.digits} ${pick(count, { one: 'rise', other: 'rises' })} that did not reach your full height.`,
  notSeated: ({ count }: Counts<'count'>) =>
    `Not counted: ${count.digits} ${pick(count, { one: 'rise', other: 'rises' })} that did not begin on the seat.`,
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
    'slower-than': ({ from, to, seconds }: Words<'from' | 'to' | 'seconds'>) =>
      `For ${from}-${to}, slower than ${seconds} s is slower than average.`,
    adults: ({ age, mean, spread, limit }: Words<'age' | 'mean' | 'spread' | 'limit'>) =>
      `Adults of about ${age} took ${mean} s on average, give or take ${spread}. Slower than ${limit} s was unusual.`,
    'middle-half': ({ from, to, low, high, sex }: OfSex & Words<'from' | 'to' | 'low' | 'high'>) =>
      `Of ${sex === 'female' ? 'women' : 'men'} of ${from}-${to}, the middle half do ${low} to ${high}. Fewer than ${low} is below average.`,
    'mean-hold': ({ from, to, seconds, sex }: OfSex & Words<'from' | 'to' | 'seconds'>) =>
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
  source: ({ source }: Words<'source'>) => `Source: ${source}.`,
  sourceNoted: ({ source, note }: Words<'source' | 'note'>) => `Source: ${source} (${note}).`,
  sourceNotes: {
    quoted: 'as quoted by others',
    'not-read-again': 'not read again',
    stands: ({ count }: Words<'count'>) => `there ${count} stands`,
    ages: ({ from, to }: Words<'from' | 'to'>) => `people of ${from} to ${to} years`,
  },

  changeTitle: 'Beside your last result',
  change: {
    first: 'This is the first one of its kind. Next time I put them side by side.',
    'no-change': ({ before, sure }: Words<'before' | 'sure'>) =>
      `Last time: ${before}. Less than ${sure} apart is within the error of measuring, so: no change.`,
    more: {
      s: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `Last time: ${before}. This time ${by} slower, which is more than the error of measuring (${sure}).`,
      stands: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `Last time: ${before}. This time ${by} more, which is more than the error of measuring (${sure}).`,
    },
    less: {
      s: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `Last time: ${before}. This time ${by} faster, which is more than the error of measuring (${sure}).`,
      stands: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `Last time: ${before}. This time ${by} fewer, which is more than the error of measuring (${sure}).`,
    },
    trend: ({ side, holds }: OfSide & Words<'holds'>) =>
      `Earlier on the ${sides[side]} leg, the latest first: ${holds}.`,
    trendOnly: ({ sure }: Words<'sure'>) =>
      `Two results can lie ${sure} apart without anything having changed. So this is a trend, and no more.`,
  },
  sure: {
    s: ({ by }: Counts<'by'>) => `${by.digits} s`,
    stands: ({ by }: Counts<'by'>) => stands(by),
  },
  again: 'Do it again',
  attempts: ({ count }: Counts<'count'>) => `${count.digits} ${pick(count, { one: 'attempt', other: 'attempts' })}`,
  notDiagnosis: 'I count; your physio judges. This is not a diagnosis.',
} as const;
