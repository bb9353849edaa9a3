import type { Counts, Words } from '../values.ts';
import { counted, sets as setsCounted, times } from './counted.ts';
import { apart, degrees, ltr, percents, plusMinus } from './direction.ts';

export const app = {
  name: 'Plumbline',
  skip: 'الانتقال إلى محتوى الصفحة',
  menu: 'القائمة الرئيسية',
  pageTitle: ({ page }: Words<'page'>) => `${page} · Plumbline`,
} as const;

export const pages = {
  start: 'اليوم',
  exercises: 'التمارين',
  between: 'راحة',
  plan: 'خطتك',
  newPlan: 'خطة جديدة لك',
  prescribe: 'كتابة خطة',
  handout: 'خطة على الورق',
  programmes: 'البرامج',
  standing: 'وقوفًا',
  exercise: 'الاستعداد',
  test: 'اختبار',
  check: 'التحقق قبل البدء',
  practise: 'التمرين',
  summary: 'الملخّص',
  range: 'نطاق الحركة الخاص بك',
  progress: 'التقدّم',
  history: 'السجل',
  session: 'جلسة',
  sessionReport: 'جلسة على الورق',
  monthReport: 'شهر على الورق',
  keeping: 'بياناتك',
  exchange: 'التسليم والاستلام',
  settings: 'الإعدادات',
  about: 'نبذة',
  before: 'قبل البدء',
  after: 'بعد التمرين',
  flags: 'علامات التحذير',
  function: 'كيف حالك',
  learning: 'الدروس',
  lesson: 'درس',
  author: 'تمارينك الخاصة',
  physio: 'لأخصائي العلاج الطبيعي',
  'physio-patient': 'المريض',
  live: 'تمارين معًا',
  phone: 'هاتفك كاميرا',
  eye: 'هذا الهاتف كاميرا',
  'physio-session': 'جلسة لأخصائي العلاج الطبيعي',
} as const;

export const sides = {
  left: 'اليسار',
  right: 'اليمين',
  both: 'الجانبان',
  leftShort: 'يس',
  rightShort: 'يم',
} as const;

export const units = {
  withBand: ({ value, band }: Words<'value' | 'band'>) => ltr(`${value}° ±${band}`),
  /** From where to where a joint moved. */
  degrees: ({ from, to }: Words<'from' | 'to'>) => `من ${degrees(from)} إلى ${degrees(to)}`,
  /** Where degrees cannot be seen: how much of the way to the target. */
  ofTarget: ({ percent, band }: Words<'percent' | 'band'>) => `${percents(percent)} من المسافة ${plusMinus(band)}`,
  wholeWay: 'المسافة كاملة',
  /** Where the error is as wide as the way itself, there is no share to tell. */
  partOfWay: 'أقل من المسافة كاملة',
  /** Less than a number, and from one number to another. */
  under: ({ value }: Words<'value'>) => `أقل من ${value}`,
  // In words: figures on both sides of a dash are read from either end.
  fromTo: ({ from, to }: Words<'from' | 'to'>) => `${from} إلى ${to}`,
  seconds: ({ seconds }: Words<'seconds'>) => `${seconds} ث`,
  megabytes: ({ loaded, total }: Words<'loaded' | 'total'>) => `${loaded} من ${total} ميغابايت`,
  /** A time in a set or a recording. */
  clock: ({ minutes, seconds }: Words<'minutes' | 'seconds'>) => `${minutes}:${seconds}`,
  span: ({ from, to }: Words<'from' | 'to'>) => `من ${from} إلى ${to}`,
  dayAndTime: ({ day, time }: Words<'day' | 'time'>) => `${day}، ${time}`,
  /** Stands where there is no number. */
  none: '–',
} as const;

export const start = {
  title: 'على ماذا نتدرّب اليوم؟',
  lead: 'أتابع عبر الكاميرا، وأعدّ بصوت مسموع، وأقول شيئًا واحدًا في كل مرة. لا يخرج شيء من هذا الحاسوب إلا باختيارك.',
  leadShown:
    'أتابع عبر الكاميرا، وأعرض العدد وشيئًا واحدًا في كل مرة بكلمات كبيرة. لا يخرج شيء من هذا الحاسوب إلا باختيارك.',
  /** Those of the exercises that need a narrow strip of the room only. */
  standing: 'ما يمكن أداؤه وقوفًا',
  standingLead:
    'الجسم المستلقي يملأ الصورة كلها. أما الوقوف فيكفيه شريط ضيق من الغرفة: طوله متران إلى ثلاثة أمتار، وعرضه بقدر ما تصل الذراعان.',
  narrow: 'لا يتوفّر إلا مكان ضيق؟ هنا ما يمكن أداؤه وقوفًا.',
  groups: {
    floor: 'على الأرض: الظهر والجذع والوركان',
    arms: 'الكتفان والذراعان',
    stretches: 'تمارين إطالة خفيفة',
    legs: 'الساقان والتوازن والدوران',
    record: 'وضعية وقوفك',
  },
  positions: {
    'hands-and-knees': 'على اليدين والركبتين',
    supine: 'على الظهر',
    chair: 'على كرسي',
    wall: 'عند حائط',
    standing: 'وقوفًا',
    upright: 'وقوفًا أو جلوسًا',
  },
  dose: ({ sets, reps, holdSeconds, each }: Counts<'sets' | 'reps' | 'holdSeconds'> & { each: boolean }) =>
    [
      `${setsCounted(sets)} من ${counted('repetitions', reps, 'after')}${each ? ' لكل جانب' : ''}`,
      ...(holdSeconds.value > 0 ? [`ثبات\u00a0${holdSeconds.digits}\u00a0ث`] : []),
    ].join('، '),
  doseHolds: ({ holds, holdSeconds, each }: Counts<'holds' | 'holdSeconds'> & { each: boolean }) =>
    `${counted('holds', holds)} لمدة ${holdSeconds.digits}\u00a0ث${each ? ' لكل جانب' : ''}`,
  doseGuided: ({ rounds, seconds }: Counts<'rounds' | 'seconds'>) =>
    `${times(rounds)}، ${seconds.digits}\u00a0ث في كل مرة، بحسب الساعة`,
  doseScreen: 'مرة كل أربعة أسابيع',
  sideAlone: { left: 'بالجانب الأيسر فقط', right: 'بالجانب الأيمن فقط' },
  /** An exercise that was cut short. */
  carryOn: {
    title: 'انقطع هذا التمرين قبل نهايته.',
    with: ({ exercise, how }: Words<'exercise' | 'how'>) => `متابعة «${exercise}»، ${how}`,
    done: ({ done, target }: Words<'done' | 'target'>) => `أُنجز ${done} من ${target}`,
    what: ({ left, set }: Words<'left' | 'set'>) =>
      `ما أُنجز محفوظ في سجلّك. والمتابعة تبدأ جلسة جديدة بما بقي من المجموعة ${set}، وعدده ${left}.`,
  },
  lastTime: 'المرة السابقة:',
  /** The last session: when it was, which exercise, and how much of it. */
  last: ({ day, what, how }: Words<'day' | 'what' | 'how'>) => `${day}، ${what}، ${how}`,
  openLast: 'عرض الملخّص',
  none: 'لا توجد تمارين في هذه النسخة بعد. إذا وُضع تمرين في مجلد التمارين فسيظهر هنا.',
} as const;

export const source = {
  title: 'ما أنظر إليه',
  camera: 'الكاميرا',
  cameraAny: 'أول كاميرا أجدها',
  cameraUnnamed: ({ number }: Words<'number'>) => `الكاميرا ${number}`,
  cameraChoose: 'اختيار الكاميرا',
  cameraHint:
    'يطلب المتصفح الإذن مرة واحدة. تُقرأ الصورة ثم تُترك؛ ولا تُخزَّن أبدًا، ولا يراها أحد سواك إلا باختيارك في جلسة مباشرة.',
  recording: 'تسجيل',
  recordingHint: 'فيديو (MP4 أو WebM) أو أثر حركة محفوظ. يبقى على هذا الحاسوب.',
  drop: 'يمكن إفلات ملف هنا، أو',
  browse: 'اختيار ملف',
  chosen: ({ file }: Words<'file'>) => `الملف المستخدم: ${apart(file)}`,
  usePhone: 'استخدام كاميرا هاتفي',
  phone: 'هاتفك',
  phoneHint: 'الهاتف ينظر، وهذا الحاسوب يعدّ ويتكلم. لا تصل إلى هنا إلا خطوط، أو من هاتف بطيء الصورة، فتُقرأ ثم تُترك.',
  phoneOpen: 'الهاتف وما يراه',
  backToCamera: 'استخدام الكاميرا بدلًا منه',
  insteadOfCamera: ({ file }: Words<'file'>) => `سأنظر إلى ${apart(file)}، لا إلى الكاميرا.`,
} as const;

/** What stands between parts in a row: whole sentences, notes in one line, short facts. */
export const between = { sentences: ' ', notes: '؛ ', facts: ' · ', parts: '، ' } as const;
