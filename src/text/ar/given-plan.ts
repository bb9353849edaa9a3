import type { Counts, Words } from '../values.ts';
import { counted, seconds as secondsCounted, sets as setsCounted } from './counted.ts';
import { apart } from './direction.ts';

/** A plan that somebody was given: what it would change, and whether they take it. */
export const givenPlan = {
  opening: 'أفتح الخطة الآن.',
  lead: 'لا يتغيّر شيء قبل الموافقة عليها.',
  care: 'يُرجى قبولها فقط إن كانت من أخصائي العلاج الطبيعي، أو من شخص موثوق: لا أستطيع معرفة من أعدّها.',
  fromPhysio: 'مكتوب فيها أنها من أخصائي العلاج الطبيعي. ومع خطة كهذه لا يوقف الألم الشديد في البداية تمارين اليوم.',
  refusedTitle: 'لا يمكن فتح هذه الخطة',
  changesTitle: 'ما الذي سيتغيّر',
  same: 'تطلب ما تطلبه خطتك الآن.',
  first: 'ليست لديك خطة بعد: كل ما فيها جديد.',
  take: 'قبول هذه الخطة',
  keep: 'إبقاء خطتي',
  notNow: 'ليس الآن',
  undoHint: 'بعد قبولها يمكن التراجع عن ذلك.',
  midway:
    'ما أُنجز اليوم يبقى محفوظًا، لكن جلسة اليوم لم تنتهِ: مع هذه الخطة تبدأ من جديد. وبعد التراجع عن ذلك يمكن المتابعة من الموضع الحالي.',
  nameAndDose: ({ exercise, dose }: Words<'exercise' | 'dose'>) => `${exercise}، ${dose}`,
  added: ({ exercise }: Words<'exercise'>) => `جديد: ${exercise}`,
  removed: ({ exercise }: Words<'exercise'>) => `لم يعد مطلوبًا: ${exercise}`,
  order: ({ exercises }: Words<'exercises'>) => `بترتيب آخر: ${exercises}`,
  item: ({ exercise, changes }: Words<'exercise' | 'changes'>) => `${exercise}: ${changes}`,
  days: ({ to, from }: Words<'to' | 'from'>) => `الأيام: ${to} (حتى الآن: ${from})`,
  everyDay: 'كل يوم',
  note: ({ note }: Words<'note'>) => `كلمة عن الخطة: ${apart(note)}`,
  noteGone: 'لم تعد الكلمة عن الخطة موجودة.',
  stepsGone: 'لم تعد الخطة تزداد صعوبة خطوة خطوة.',
  stepsCome: 'تزداد الخطة صعوبة خطوة خطوة، وفقط عند الموافقة.',
  unusual: ({ changes }: Words<'changes'>) => `على غير المعتاد: ${changes}`,
  now: ({ to, from }: Words<'to' | 'from'>) => `${to} (حتى الآن: ${from})`,
  amounts: {
    sets: ({ sets }: Counts<'sets'>) => setsCounted(sets),
    reps: ({ reps }: Counts<'reps'>) => counted('repetitions', reps),
    holdMs: ({ seconds }: Counts<'seconds'>) => `${secondsCounted(seconds)} في كل مرة`,
    restMs: ({ seconds }: Counts<'seconds'>) => `راحة ${secondsCounted(seconds, 'after')} بين المجموعات`,
    paceMs: ({ seconds }: Counts<'seconds'>) => `${secondsCounted(seconds)} لحركة الذهاب`,
  },
  bothSides: 'بالجانبين',
  itemNote: ({ note }: Words<'note'>) => `كلمة عنه: ${apart(note)}`,
  itemNoteGone: 'لم تعد الكلمة عنه موجودة',
  progress: ({ most }: Words<'most'>) => `يزداد صعوبة خطوة خطوة، برغبتك فقط، والحد الأعلى: ${most}`,
  progressGone: 'لم يعد يزداد صعوبة خطوة خطوة',
  otherwise: {
    range: 'تغيّر المدى المطلوب',
    tempo: 'تغيّرت السرعة المسموح بها',
    tolerance: 'تغيّرت دقة ملاحظتي',
    faults: 'تغيّر ما أنبّه إليه',
    anything: 'تغيّر مقداره',
  },
  notOpened: {
    'no-plan':
      'لا يحمل هذا العنوان خطة كاملة: ربما قُطع جزء منه في الطريق. بقيت خطتك كما كانت. يُرجى فتح العنوان مرة أخرى من حيث وصل، أو طلب الخطة في ملف.',
    newer:
      'أُنشئت هذه الخطة بإصدار أحدث من Plumbline. بقيت خطتك كما كانت. يُرجى إعادة تحميل هذه الصفحة للحصول عليه، ثم فتح العنوان مرة أخرى.',
    'nothing-known': 'لا يتوفّر في هذا التطبيق أي تمرين من هذه الخطة. بقيت خطتك كما كانت.',
    'too-large': 'هذا العنوان أطول من أي خطة. بقيت خطتك كما كانت. يُرجى طلب الخطة في ملف ممّن أرسله.',
  },
} as const;
