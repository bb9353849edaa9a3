import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Count, type Counts, type OfSide, type OfTarget, type Words } from '../values.ts';
import { counted, degreesCounted, seconds, sideOfHim, sides, times } from './counted.ts';
import { apart, ltr, percents } from './direction.ts';

const targetHint = ({ personal, sided }: OfTarget): string =>
  sided ? `الخطوط هي ${personal ? 'أهدافك' : 'الأهداف'}، خط لكل جانب.` : `الشريط هو ${personal ? 'هدفك' : 'الهدف'}.`;

/** Of one there is no mean. */
const meanOf = (count: Count): string =>
  count.value === 1 ? 'مرة ثبات واحدة' : `متوسط ${counted('holds', count, 'after')}`;

/** "in all 8": of all repetitions, however many they are. */
const inAll = (count: Count): string =>
  pick(count, { one: 'في المرة الوحيدة', two: 'في المرتين كلتيهما', other: `في كل المرات الـ${count.digits}` });

export const summary = {
  ask: ({ question }: Words<'question'>) => `الجواب منك: ${question}`,
  askTitle: 'الجواب منك',
  askHint: 'لا تستطيع كاميرا رؤية هذا.',
  answers: { yes: 'نعم', unsure: 'لا أدري', no: 'لا' },
  answerKeys: { yes: '1', unsure: '2', no: '3' },
  youSaid: 'جوابك',
  youTold: ({ told }: Words<'told'>) => `جوابك: ${told}`,
  takeBack: 'سحب هذا الجواب',
  thanks: 'شكرًا لك',
  setTitle: ({ set }: Words<'set'>) => `المجموعة ${set}`,
  setTitleOf: ({ set, exercise }: Words<'set' | 'exercise'>) => `المجموعة ${set}: ${exercise}`,
  wentWell: 'ما سار جيدًا',
  workOn: 'ما يمكن العمل عليه',
  counted: 'المحتسب',
  /** Fewer than were asked for. */
  countedOf: ({ count, asked }: Words<'count' | 'asked'>) => `${count} من ${asked}`,
  rounds: 'الجولات',
  rejected: 'لم يُحتسب بعد',
  duration: 'الوقت',
  range: 'نطاق الحركة',
  reps: 'تكرارًا بعد تكرار',
  repsHint: (target: OfTarget) => `الارتفاع هو مدى حركتك. ${targetHint(target)}`,
  holds: 'ثباتًا بعد ثبات',
  holdsHint: (target: OfTarget) => `الارتفاع هو مدة ثباتك. ${targetHint(target)}`,
  /** What left and right are the names of. */
  sidesAre: {
    leg: 'اليسار واليمين: الساق التي تتحرّك.',
    arm: 'اليسار واليمين: الذراع التي تتحرّك.',
    standing: 'اليسار واليمين: الساق التي عليها الوقوف.',
  },
  /** Of two arms that move together one height is drawn. */
  lesserArm: 'من الذراعين تُرسم التي كان مداها أقل.',
  hollowHint: 'الأعمدة الفارغة لم تُحتسب.',
  barsLabel: ({ of, count, rejected }: Counts<'count' | 'rejected'> & { of: Countable }) =>
    `المحتسب: ${counted(of, count)}${rejected.value > 0 ? `، وغير المحتسب: ${rejected.digits}` : ''}. الأرقام في الجدول أدناه.`,
  targetBand: 'الهدف',
  tooFar: 'أبعد من الهدف',
  /** Of two limbs that moved together and differ. */
  rangeOfSides: ({ left, right }: Words<'left' | 'right'>) => `اليسار ${left}، اليمين ${right}`,
  leftRight: 'اليسار واليمين',
  leftRightSame: 'إجمالًا، لا فرق يمكن لكاميرا تمييزه.',
  /** More than the error, and less than is worth a word. */
  leftRightOrdinary: ({ deg }: Counts<'deg'>) => `الفرق نحو ${degreesCounted(deg, 'after')}: فرق عادي.`,
  leftRightOrdinaryByWay: ({ percent }: Words<'percent'>) => `الفرق نحو ${percents(percent)} من المسافة: فرق عادي.`,
  leftRightDiffer: ({ side, deg, band }: OfSide & Counts<'deg'> & Words<'band'>) =>
    `جانبك ${sideOfHim[side]} يتحرّك أبعد، بنحو ${degreesCounted(deg, 'after')}، زائد أو ناقص ${band}.`,
  leftRightDifferByWay: ({ side, percent, band }: OfSide & Words<'percent' | 'band'>) =>
    `جانبك ${sideOfHim[side]} يبلغ أبعد، بنحو ${percents(percent)} من المسافة، زائد أو ناقص ${band}.`,
  /** What the figures of the two sides are. */
  leftRightOf: ({ left, right, leftOut }: Counts<'left' | 'right' | 'leftOut'>) =>
    `القيمة الوسطى من ${times(left, 'after')} في اليسار و${times(right, 'after')} في اليمين${leftOut.value > 0 ? '؛ وتُركت المرات التي فيها ما يُغيَّر أو التي لم أرها بوضوح' : ''}.`,
  leftRightFew: ({ left, right }: Counts<'left' | 'right'>) =>
    `العدد لا يكفي لمقارنة الجانبين: تلزم ثلاث مرات جيدة رأيتُها بوضوح في كل جانب. كان العدد ${left.digits} في اليسار و${right.digits} في اليمين.`,
  /** Some of a side fell clearly short of its others. */
  leftRightShort: ({ side, count }: OfSide & Counts<'count'>) =>
    `في ${sides[side]} ${times(count)} أقل بوضوح من البقية.`,
  leftRightNone: 'لم أر إلا جانبًا واحدًا.',
  leftRightHold: ({ left, right }: Counts<'left' | 'right'>) =>
    `مدة ثباتك: ${meanOf(left)} في اليسار و${meanOf(right)} في اليمين.`,
  faults: 'ما لاحظتُه',
  /** How often and when a fault was noticed. */
  noticedAt: ({ count, when }: Counts<'count'> & Words<'when'>) => `${times(count)}: ${when}`,
  atOfSide: ({ time, side }: OfSide & Words<'time'>) => `${time} ${side === 'left' ? 'يسارًا' : 'يمينًا'}`,
  atOfLimb: ({ time, limb }: Words<'time' | 'limb'>) => `${time} (${limb})`,
  /** A finding in one repetition that is about another limb than the one that moves. */
  findingOfLimb: ({ what, limb }: Words<'what' | 'limb'>) => `${what} (${limb})`,
  /** Names what was seen by its cue, where an exercise from outside brings no name for it. */
  findingOfCue: ({ cue }: Words<'cue'>) => `ما جاء لأجله التوجيه «${apart(cue)}»`,
  /** What helps with something that was noticed. */
  helps: ({ cue }: Words<'cue'>) => `ما يساعد: ${cue}`,
  heldOf: ({ held, askedHold }: Words<'held'> & Counts<'askedHold'>) =>
    `الثبات ${held}، والمطلوب ${seconds(askedHold)}`,
  heldShort: ({ asked }: Counts<'asked'>) => `الثبات أقل من ${seconds(asked, 'after')}`,
  /** A hold that was too short: when, and how long it was. */
  heldAt: ({ when, held }: Words<'when' | 'held'>) => `${when} (${held} ث)`,
  /** In place of how long it was held. */
  holdNotReached: 'المدى لا يكفي لاحتساب الثبات',
  holdNotReachedAt: ({ when }: Words<'when'>) => `${when} (المدى لا يكفي لاحتساب الثبات)`,
  hurried: ({ within }: Counts<'within'>) => `الذهاب في أقل من ${seconds(within, 'after')}`,
  fewer: ({ of, asked }: Counts<'asked'> & { of: Countable }) => `أقل من المطلوب، وهو ${counted(of, asked)}`,
  fewerDone: ({ done }: Counts<'done'>) => `${done.digits} هذه المرة`,
  faultsNone: 'لا شيء يحتاج إلى تغيير. المتابعة هكذا.',
  /** Where the person has not said that all was as hoped. */
  faultsNoneSeen: 'لم أر شيئًا يحتاج إلى تغيير.',
  faultsNothingSeen: 'لم يكن هناك بعدُ ما يُنظر إليه من هذا التمرين.',
  unjudged: 'ما لم أستطع تقييمه',
  unjudgedNone: 'كنت في الصورة طوال الوقت.',
  unjudgedFaults: 'هل حدث هذا؟ لم أستطع التمييز: كان الطرف محجوبًا، أو لم تُرَ حركته كاملة، أو كانت قريبة جدًا من الحدّ.',
  unjudgedIn: ({ count, which, all }: Counts<'count'> & Words<'which'> & { all: boolean }) =>
    all
      ? 'في كل التكرارات'
      : `${pick(count, { one: 'في التكرار', two: 'في التكرارين', other: 'في التكرارات' })} ${which}`,
  /** Somebody moved without taking the start position: what of the body was not in it. */
  notInStart: ({ parts }: Words<'parts'>) => `ليس في وضع البداية: ${parts}`,
  notInStartAny: 'ليس في وضع البداية',
  parts: {
    trunk: 'الظهر',
    hip: 'الوركان',
    knee: 'الركبتان',
    elbow: 'المرفقان',
    shoulder: 'العضدان',
    arm: 'الذراعان',
    extension: 'الذراعان',
    elbowUp: 'المرفقان',
    rotation: 'اليدان',
    neckBend: 'الرأس',
    twist: 'الكتفان',
    kneeRise: 'الركبتان',
    footLift: 'القدمان',
  },
  unseenAt: ({ when, seconds: inAllSeconds }: Words<'when'> & Counts<'seconds'>) =>
    `${when} (المجموع ${inAllSeconds.digits} ث)`,
  unjudgedAxis: ({ count }: Counts<'count'>) =>
    `المجموعة من البداية إلى النهاية. المظلَّل ما لم أستطع تقييمه، وعدد مراته ${count.digits}.`,
  axisReps: 'الخطوط: التكرارات',
  neverSeen: 'ما لا تستطيع كاميرا رؤيته في هذا التمرين',
  table: 'كل الأرقام',
  /** What the range is of, in a physio's words. */
  rangeInDegrees: ({ motion }: Words<'motion'>) => `نطاق الحركة: ${motion}. مقدار الحركة أولًا، ثم من أين إلى أين.`,
  rangeByWay: ({ motion }: Words<'motion'>) => `نطاق الحركة: ${motion}، كنسبة من المسافة بين وضع الراحة والهدف.`,
  /** Beside figures that have a ± (`npm run bench -- --angles` counts them). */
  whatBandsAre: `قد يبتعد كل رقم عن الحقيقة بمقدار ما بعد العلامة ±: في أفلام تُعرف حقيقتها، كان تسعة من كل عشرة على الأقل أقرب من ذلك.`,
  motions: {
    hip: `ثني الورك (${ltr('0°')} هو الاستقامة، وما دونه بسط)`,
    leg: `ثني الورك (${ltr('0°')} هو الاستقامة، وما دونه بسط)`,
    knee: `ثني الركبة (${ltr('0°')} هو الاستقامة)`,
    elbow: `ثني المرفق (${ltr('0°')} هو الاستقامة)`,
    shoulder: `رفع الكتف (${ltr('0°')} حين تكون الذراع عند الجانب)`,
    armOut: `تبعيد الكتف (${ltr('0°')} حين تكون الذراع عند الجانب)`,
    armForward: `ثني الكتف (${ltr('0°')} حين تكون الذراع عند الجانب)`,
    extension: `بسط الكتف (${ltr('0°')} حين تكون الذراع عند الجانب)`,
    neckBend: `الميل الجانبي للرقبة (${ltr('0°')} هو الاعتدال)`,
    rotation: 'الدوران الخارجي للكتف',
    cross: 'العضد عبر الصدر',
    twist: 'دوران الجذع',
    kneeRise: 'ارتفاع الركبة',
    stand: 'النهوض عن الكرسي',
    footLift: 'رفع القدم',
  },
  number: 'الرقم',
  side: 'الجانب',
  at: 'عند',
  holdColumn: 'الثبات',
  tempoColumn: 'زمن الذهاب، تقريبًا',
  noteColumn: 'ملاحظة',
  notCounted: 'لم يُحتسب',
  notes: {
    'arm-not-seen': 'لم تُرَ الذراع',
    'other-leg-not-seen': 'لم تُرَ الساق الأخرى',
    'side-guessed': 'الجانب بالتخمين، إذ حجب أحد الطرفين الآخر',
    'view-oblique': 'رُئي بزاوية مائلة',
    'start-not-seen': 'كان الطرف محجوبًا في البداية',
    'end-not-seen': 'كان الطرف محجوبًا في النهاية',
    'by-hand': 'حُسب يدويًا',
  },
  nothingCounted: 'لم يُحتسب شيء في هذه المجموعة.',
  nothingCountedHint: 'قد يكون ذلك من الإضاءة أو البعد أو الزاوية. والتحقق قبل البدء يساعد في الثلاثة.',
  otherMovement: ({ pose }: Words<'pose'>) => `رأيتُ شخصًا، لكن ليس بعدُ في وضع البداية (${pose}). ربما كان تمرينًا آخر.`,
  nearlyStarted: ({ pose, cue }: Words<'pose' | 'cue'>) =>
    `رأيتُ شخصًا يكاد يكون في وضع البداية (${pose}). ما يساعد: ${cue}.`,
  noAttempt: 'رأيتُ شخصًا في وضع البداية، لكن دون محاولة لهذا التمرين. ربما كان تمرينًا آخر.',
  notStill: 'رأيتُ شخصًا في وضع البداية، لكن ليس ساكنًا. أبدأ بعد لحظة من السكون.',
  nobody: 'لم أر أحدًا في هذا التسجيل.',
  nobodyHint: 'يمكن اختيار تسجيل آخر، أو التصوير من جديد والجسم كله في الصورة، من الرأس إلى القدمين.',
  score: 'الأداء',
  scoreOf: ({ value }: Words<'value'>) => `${value} من 100`,
  scoreHint: 'متوسط هذه الأجزاء، كل منها من 0 إلى 100، بحسب أوزانها. هو خلاصة، لا قياس.',
  scoreWeight: ({ percent }: Words<'percent'>) => `الوزن: ${percents(percent)}.`,
  noScoreWhy: {
    few: 'كان ما رأيتُه أقل من أن أقول شيئًا عن أدائك.',
    oblique: 'رأيتُ معظمها بزاوية مائلة. ورقم من هناك لا يكون منصفًا.',
    guided: 'لا تستطيع كاميرا رؤية ما يهدف إليه هذا التمرين. أقودك بحسب الساعة؛ ووصف الإحساس منك.',
  },
  scoreParts: {
    range: 'نطاق الحركة',
    control: 'التحكم',
    symmetry: 'التناظر',
    tempo: 'الإيقاع',
    hold: 'الثبات',
  },
  /** What each part is the mean over. `count`: repetitions of which it could be told; `short`: tries that fell short. */
  scoreLines: {
    range: ({ count, short }: Counts<'count' | 'short'>) =>
      `مقدار ما قُطع من المسافة إلى الهدف: المتوسط لما احتُسب، وعدده ${count.digits}${short.value > 0 ? `، ولما لم يبلغ الحدّ، وعدده ${short.digits}` : ''}.`,
    control: ({ count }: Counts<'count' | 'short'>) =>
      `نسبة ما حافظ على أداء جيد مما رأيتُه بوضوح كافٍ، وعدده ${count.digits}.`,
    symmetry: ({ differs }: { differs: boolean }) =>
      differs ? 'مدى تشابه اليسار واليمين.' : 'إجمالًا، لا فرق واضح بين اليسار واليمين.',
    tempo: ({ count }: Counts<'count' | 'short'>) =>
      `نسبة ما لم يكن متعجّلًا مما استطعتُ تمييز سرعته، وعدده ${count.digits}.`,
    hold: ({ count }: Counts<'count' | 'short'>) =>
      `مقدار ما تحقّق من زمن الثبات، حتى عُشر الثانية: المتوسط لما عدده ${count.digits}.`,
  },
  /** Parts of the score that are left out. */
  scoreLeftOut: ({ parts }: Words<'parts'>) => `${parts}: ما أمكن تمييزه أقل مما يلزم.`,
  next: 'ما الذي يأتي بعد ذلك',
  again: 'التدرّب من جديد',
  done: 'تم',
  toHistory: 'إلى السجل',
  disclaimer: 'أنا أعدّ؛ والتقدير لأخصائي العلاج الطبيعي. هذا ليس تشخيصًا.',
  seenBy: ({ engine, source }: Words<'engine' | 'source'>) => `الرؤية بواسطة ${engine}؛ المصدر: ${apart(source)}.`,
  /** Another engine took over in the middle of the set. */
  seenFrom: ({ engine, at }: Words<'engine' | 'at'>) => `ابتداءً من ${at} بواسطة ${engine}.`,
  seenRecorded: ({ source }: Words<'source'>) => `من الحركات في ${apart(source)}.`,
  sourceCamera: 'الكاميرا',
  sourcePhone: 'كاميرا هاتفك',
  interrupted: 'انقطعت هذه الجلسة قبل نهايتها. كل ما احتُسب حتى ذلك الحين موجود هنا.',
  /** Sets that can no longer be read. */
  unreadable: {
    name: 'مجموعة لا أستطيع قراءتها',
    exercise: 'لا أستطيع تقييم هذه المجموعة من جديد: حُفظ تمرينها بصيغة لم أعد أقرؤها. والمجموعة محفوظة.',
    set: 'لا أستطيع تقييم هذه المجموعة من جديد: جزء مما حُفظ منها تالف. والمجموعة محفوظة.',
    partsLeftOut: ({ count }: Counts<'count'>) =>
      `لا يمكن قراءة بعض ما حُفظ من هذه المجموعة، وعدد أجزائه ${count.digits}. الأرقام من الباقي؛ وكل شيء محفوظ.`,
  },
} as const;

/**
 * The same of what was seen only: something that no camera sees was not as hoped, or the person has not said yet. What is
 * missing here claims nothing about the whole.
 */
export const wentWellSeen = {
  'all-clean': ({ count }: Counts<'count'>) => `لم أر ما يحتاج إلى تغيير ${inAll(count)}.`,
  'clean-so-far': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `أُنجز ${count.digits} من ${asked.digits}، ولم أر في ذلك ما يحتاج إلى تغيير.`,
  'mostly-clean': ({ nothingFound, count }: Counts<'nothingFound' | 'count'>) =>
    nothingFound.value === count.value
      ? `لم أر ما يحتاج إلى تغيير ${inAll(count)}.`
      : `لم أر ما يحتاج إلى تغيير في ${times(nothingFound, 'after')} من ${count.digits}.`,
} as const;

const allAsTheyShouldBe = (count: Count): string =>
  pick(count, {
    one: 'كانت المرة الوحيدة كما ينبغي تمامًا.',
    two: 'كانت المرتان كما ينبغي تمامًا.',
    other: `كانت كل المرات الـ${count.digits} كما ينبغي تمامًا.`,
  });

/** One true thing that went well, from the numbers of the set. */
export const wentWell = {
  'all-clean': ({ count }: Counts<'count'>) => allAsTheyShouldBe(count),
  /** Every one was as it should be, but there were fewer than asked for. */
  'clean-so-far': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `أُنجز ${count.digits} من ${asked.digits}، وكل مرة كما ينبغي تمامًا.`,
  'full-range': ({ count }: Counts<'count'>) => `قُطعت المسافة كاملة ${inAll(count)}.`,
  'mostly-clean': ({ clean, count }: Counts<'clean' | 'count'>) =>
    count.value === 1 ? allAsTheyShouldBe(count) : `كما ينبغي تمامًا: ${times(clean)} من ${count.digits}.`,
  /** `perhaps`: so many more came so near that the camera cannot tell. `tooFar`: so many went further than was asked. */
  'reached-target': ({ reached, perhaps, tooFar, count }: Counts<'reached' | 'perhaps' | 'tooFar' | 'count'>) =>
    `قُطعت المسافة كاملة${tooFar.value > 0 ? ' دون تجاوزها' : ''} في ${times(reached, 'after')}${perhaps.value > 0 ? ' على الأقل' : ''} من ${count.digits}.`,
  'guided-rounds': ({ count, asked }: Counts<'count' | 'asked'>) =>
    count.value < asked.value
      ? `أُنجز ${count.digits} من ${counted('rounds', asked, 'after')}، بحسب الساعة.`
      : `عدد ما أُنجز بحسب الساعة: ${counted('rounds', count)}.`,
  holds: ({ count, held }: Counts<'count' | 'held'>) =>
    count.value === 1
      ? `استمر الثبات ${seconds(held, 'after')}.`
      : `كان الثبات ${times(count, 'after')}، وأطوله ${seconds(held)}.`,
  /** No hold was as long as it was asked to be. */
  'held-in-part': ({ count, held, askedHold }: Counts<'count' | 'held' | 'askedHold'>) =>
    count.value === 1
      ? `استمر الثبات ${seconds(held, 'after')}، والمطلوب ${seconds(askedHold)}.`
      : `كان الثبات ${times(count, 'after')}، وأطوله ${seconds(held)}، والمطلوب ${seconds(askedHold)}.`,
  'kept-going': ({ count }: Counts<'count'>) => `ما أُنجز: ${counted('repetitions', count)}. وكل تكرار يفيد.`,
} as const;

/** What to work on where something asked for is missing, from the numbers of the set. */
export const missing = {
  'hold-short': ({ count, short, askedHold }: Counts<'count' | 'short' | 'askedHold'>) =>
    count.value === 1
      ? `البقاء أطول قليلًا: المطلوب ${seconds(askedHold)}.`
      : `البقاء أطول قليلًا: ${times(short)} من ${count.digits} أقل من المطلوب، وهو ${seconds(askedHold)}.`,
  /** The sides that were short are asked for different times. */
  'hold-short-own': ({ count, short }: Counts<'count' | 'short'>) =>
    `البقاء أطول قليلًا: ${times(short)} من ${count.digits} أقصر من المطلوب.`,
  /** Much is missing of some of them. */
  'hold-far': ({ askedHold }: Counts<'askedHold'>) => `زيادة قليلة في كل مرة: الهدف ${seconds(askedHold)}.`,
  'hold-far-own': 'زيادة مدة الثبات قليلًا في كل مرة.',
  'dose-short': ({ count, asked }: Counts<'count' | 'asked'>) =>
    `${count.digits} من ${asked.digits} هذه المرة. يكفي العدد المريح، مع زيادة قليلة حين يكون مريحًا.`,
} as const;
