import type { Countable } from '../../core/exercise/exercise.ts';
import type { Count, Counts, OfSide, Words } from '../values.ts';
import { counted, inWords, seconds as secondsCounted, sideOfHer, sideOfHim, sides } from './counted.ts';

/** The page before a set. */
export const check = {
  lines: {
    person: 'أراك',
    'whole-body': 'الجسم كله في الصورة',
    distance: 'البعد مناسب',
    light: 'الإضاءة كافية',
    'start-pose': 'في وضع البداية',
  },
  views: { side: 'الجانب نحوي', front: 'الوجه نحوي', back: 'الظهر نحوي' },
  lineStates: { ok: 'تم', 'not-yet': 'ليس بعد', unknown: 'قيد النظر' },
  /** A line of the list for a screen reader; the page shows a sign in place of the state. */
  line: ({ line, state }: Words<'line' | 'state'>) => `${line}: ${state}`,
  hold: 'البقاء دون حركة',
  /** Said while the start pose is held; the number stands on the picture. */
  holdSeconds: ({ seconds }: Counts<'seconds'>) => `بقيت ${secondsCounted(seconds)}`,
  opening: 'جارٍ فتح الكاميرا',
  openingFile: 'جارٍ فتح التسجيل',
  model: 'جارٍ الاستعداد لرؤية الحركة',
  startNow: 'البدء الآن',
  leave: 'خروج',
  /** What to change before a set, by the id in `StartCheckLine.fix`; shown and spoken. */
  fixes: {
    'no-person': 'الدخول في الصورة',
    'body-cut-off': 'الرجوع قليلًا',
    'feet-out-of-frame': 'إدخال القدمين في الصورة',
    'head-out-of-frame': 'إدخال الرأس في الصورة',
    'too-far': 'الاقتراب قليلًا',
    'too-close': 'الرجوع قليلًا',
    'not-side-on': 'توجيه الجانب نحو الكاميرا',
    'not-facing': 'توجيه الوجه نحو الكاميرا',
    'not-back-on': 'توجيه الظهر نحو الكاميرا',
    'limb-hidden': 'إظهار الذراعين والساقين',
    'only-black': 'لا أرى إلا السواد: هل غطاء الكاميرا مغلق؟',
    'too-dark': 'يُرجى إضاءة المكان',
    'two-people': 'أرى شخصين. شخص واحد فقط من فضلك',
    'no-depth': 'أحتاج إلى العمق: يُرجى اختيار محرك آخر',
    gap: 'البقاء حيث أراك',
    'start-pose': 'اتخاذ وضع البداية',
    /** One thing is missing of it: a measure lies under or over what the start position asks for. */
    'knee-over': 'ثني الركبتين أكثر قليلًا',
    'knee-under': 'مدّ الركبتين قليلًا',
    'elbow-over': 'ثني المرفقين أكثر قليلًا',
    'elbow-under': 'مدّ المرفقين قليلًا',
    'shoulder-over': 'خفض المرفقين قليلًا',
    'shoulder-under': 'رفع المرفقين قليلًا',
    'arm-over': 'خفض الذراعين قليلًا',
    'arm-under': 'رفع الذراعين قليلًا',
    'elbow-up-over': 'خفض المرفقين قليلًا',
    'rotation-over': 'تدوير اليدين قليلًا إلى الداخل',
    'rotation-under': 'تدوير اليدين قليلًا إلى الخارج',
  },
} as const;

/** The page during a set. */
export const practise = {
  set: ({ set, sets }: Words<'set' | 'sets'>) => `المجموعة ${set} من ${sets}`,
  /** Readable from the mat: the count is large, the words around it are small. */
  countOf: ({ count, target }: Words<'count' | 'target'>) => `${count} من ${target}`,
  secondsOf: ({ seconds, target }: Words<'seconds' | 'target'>) => `${seconds} من ${target} ث`,
  secondsOnly: ({ seconds }: Words<'seconds'>) => `${seconds} ث`,
  holdOf: ({ seconds, target }: Words<'seconds' | 'target'>) => `ثبات ${seconds} من ${target} ث`,
  pause: 'إيقاف مؤقت',
  resume: 'متابعة',
  stop: 'إنهاء',
  mute: 'كتم الصوت',
  unmute: 'تشغيل الصوت',
  breath: { out: 'زفير', in: 'شهيق' },
  paused: 'متوقف مؤقتًا',
  pausedHint: 'لا يُعدّ شيء حتى المتابعة. والرجوع مرة أخرى يُنهي المجموعة.',
  pausedSign: 'للمتابعة دون مفتاح: الوجه نحوي واليدان معًا على الرأس.',
  /** For somebody who is not near the keys; from the side, the head hides the hands. */
  sign: {
    facing: 'للإيقاف المؤقت دون مفتاح: وضع اليدين معًا على الرأس.',
    turned: 'للإيقاف المؤقت دون مفتاح: الالتفات نحوي ووضع اليدين معًا على الرأس.',
    floor: 'للإيقاف المؤقت دون مفتاح: النهوض، والوجه نحوي، ووضع اليدين معًا على الرأس.',
    none: 'للإيقاف المؤقت: الضغط على مفتاح المسافة. ذراعاك جزء من هذا التمرين، فلا أنتظر منهما إشارة.',
  },
  countLabel: ({ count, target, left, right }: Words<'count' | 'target' | 'left' | 'right'>) =>
    `${count} من ${target}. اليسار ${left}، اليمين ${right}.`,
  countLabelBoth: ({ count, target }: Words<'count' | 'target'>) => `${count} من ${target}.`,
  keys: { pause: 'مسافة', stop: 'Esc', mute: 'M', next: 'مفتاح Enter' },
  picture: 'صورة الكاميرا وحركتك مرسومة فوقها',
  rest: 'راحة',
  restLead: ({ of, count }: { of: Countable; count: Count }) => `${counted(of, count)}. حان وقت التنفّس والراحة.`,
  next: 'المجموعة التالية الآن',
  finish: 'الإنهاء هنا',
  /** In the large words while somebody moves and nothing else is to be said: the side, or which repetition comes next. */
  movingSide: ({ side }: OfSide) => `الجانب ${sideOfHim[side]}`,
  movingBoth: ({ number }: Words<'number'>) => `التالي: رقم ${number}`,
  /** The same while the pose is held. */
  holding: 'ثبات',
  holdingSide: ({ side }: OfSide) => `ثبات، ${sides[side]}`,
  /** Where sentences cannot be heard. */
  noVoice: 'لا صوت هنا: يُرجى متابعة القراءة.',
} as const;

/** What is spoken during a set. */
export const voice = {
  breath: { out: 'زفير', in: 'شهيق' },
  guideWorkAny: 'والآن نبدأ',
  guideRestAny: 'إرخاء وتنفّس',
  guideRest: ({ round, rounds, seconds }: Words<'round' | 'rounds'> & Counts<'seconds'>) =>
    `إرخاء لمدة ${secondsCounted(seconds, 'after')}. ${round} من ${rounds}`,
  begin: 'البدء عند الاستعداد',
  /** A count carries its side, or a word of its own, so that nobody takes it for a second of a hold. */
  countSide: ({ side, count }: OfSide & Counts<'count'>) => `${sides[side]}، ${inWords(count)}`,
  count: ({ count }: Counts<'count'>) => `العدد ${inWords(count)}`,
  oneMore: ({ counted: said }: Words<'counted'>) => `${said}. بقي واحد`,
  setDone: ({ counted: said }: Words<'counted'>) => `${said}. أحسنت`,
  /** Some of it was held for less than was asked. */
  setEnded: ({ counted: said }: Words<'counted'>) => `${said}. انتهت المجموعة`,
  /** A long hold has begun to count. */
  holdBegun: ({ seconds }: Counts<'seconds'>) => `ثبات لمدة ${secondsCounted(seconds, 'after')}`,
  halfHold: 'مضى النصف، مع الثبات',
  /** Between the beginning, the half and the end of a long hold. */
  holdOn: 'البقاء هكذا، مع الاستمرار في التنفّس',
  holdSeconds: ({ seconds }: Counts<'seconds'>) => `ثبات، ${inWords(seconds)}`,
  wayBackAny: 'والعودة',
  /** What comes next, to somebody who rests between two repetitions. */
  goOn: 'ومرة أخرى، عند الاستعداد',
  goOnSide: ({ side }: OfSide) => `الآن الجانب ${sideOfHim[side]}`,
  goOnLeg: ({ side }: OfSide) => `الآن الوقوف على الساق ${sideOfHer[side]}`,
  /** Said once after many reminders, before the voice falls silent. */
  waits: 'أنتظر حتى الاستعداد',
  rest: ({ seconds }: Counts<'seconds'>) => `راحة لمدة ${secondsCounted(seconds, 'after')}`,
  /** After the last set of a visit. */
  finished: {
    floor: 'انتهى التمرين. يُرجى النهوض ببطء؛ والملخّص على الشاشة',
    upright: 'انتهى التمرين. والملخّص على الشاشة',
    test: 'انتهى الاختبار. وعلى الشاشة المزيد',
    range: 'انتهينا',
    rangeFloor: 'انتهينا. يُرجى النهوض ببطء',
  },
  restNearlyOver: 'المجموعة التالية بعد عشر ثوانٍ',
  nextSet: 'اتخاذ وضع البداية للمجموعة التالية',
  paused: 'إيقاف مؤقت',
  pausedBySign: 'إيقاف مؤقت. إبقاء اليدين هناك يعني الإنهاء، وإنزالهما ثم رفعهما من جديد يعني المتابعة',
  stoppedBySign: 'تم الإنهاء. كل شيء محفوظ',
  /** Where nothing has happened for minutes. */
  pausedByItself: 'لا يحدث شيء، لذلك أوقفتُ العدّ مؤقتًا. كل شيء محفوظ. للمتابعة يُرجى الضغط على مفتاح المسافة',
  pausedByItselfSign:
    'لا يحدث شيء، لذلك أوقفتُ العدّ مؤقتًا. كل شيء محفوظ. للمتابعة يُرجى الضغط على مفتاح المسافة، أو وضع اليدين معًا على الرأس',
  pausedUnseen: 'أوقفتُ العدّ مؤقتًا، وكل شيء محفوظ. حين أرى من جديد، يُرجى الضغط على مفتاح المسافة للمتابعة',
  leftByItself: 'لا أحد يبدأ، لذلك أطفئ الكاميرا. كل شيء محفوظ',
  resumed: 'نتابع',
  cameraLost: 'فقدتُ الكاميرا. تكراراتك محفوظة. وعلى الشاشة ما يفيد',
  cameraStill: 'لا تعطيني الكاميرا صورة، لذلك أوقفتُ العدّ مؤقتًا. تكراراتك محفوظة. أتابع من تلقاء نفسي حين تعود',
  phoneGone: 'فقدتُ هاتفك. تكراراتك محفوظة. أتابع من تلقاء نفسي حين يعود',
  phoneAsleep: 'الصفحة ليست على شاشة هاتفك. تكراراتك محفوظة. تُفتح هناك فأتابع من تلقاء نفسي',
  phoneBlind: 'لا يرى هاتفك شيئًا الآن. تكراراتك محفوظة. وعلى الشاشة ما يفيد',
  modelLate: 'أحتاج إلى وقت طويل لأرى، لذلك أوقفتُ العدّ مؤقتًا. تكراراتك محفوظة. أتابع من تلقاء نفسي حين أستطيع',
  otherCamera: 'الكاميرا التي اخترتها غير موجودة. أستخدم كاميرا أخرى',
  tooSlow: 'الرؤية أبطأ من أن أعدّ. تكراراتك محفوظة. وعلى الشاشة ما يفيد',
  cameraBack: 'أراك من جديد',
  sample: 'مدّ اليد نحو الحائط الأمامي',
} as const;
