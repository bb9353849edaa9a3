import type { OfSide, Words } from '../values.ts';
import { sideOfHer, sideOfHim, sides } from './counted.ts';
import { degrees } from './direction.ts';

/** Targets that are this person's own. */
export const personal = {
  title: 'أرقامك الخاصة',
  own: ({ limb, day, value, band }: Words<'limb' | 'day' | 'value' | 'band'>) =>
    `نطاق الحركة الخاص بك، ${limb}، حُدّد في ${day}: نحو ${degrees(value)}، زائد أو ناقص ${degrees(band)}.`,
  /** A range whose degrees cannot be seen. */
  ownWay: ({ limb, day }: Words<'limb' | 'day'>) =>
    `نطاق الحركة الخاص بك، ${limb}، حُدّد في ${day}. لا أستطيع رؤية درجاته؛ هو مسافتك كاملة.`,
  limbs: {
    arm: ({ side }: OfSide) => `الذراع ${sideOfHer[side]}`,
    shoulder: ({ side }: OfSide) => `العضد ${sideOfHim[side]}`,
    elbow: ({ side }: OfSide) => `المرفق ${sideOfHim[side]}`,
    neckBend: ({ side }: OfSide) => `ميل الرأس إلى ${sides[side]}`,
    twist: ({ side }: OfSide) => `الدوران إلى ${sides[side]}`,
  },
  plan: ({ parts }: Words<'parts'>) => `خطتك، لا الأرقام المعتادة، هي التي تحدد: ${parts}.`,
  parts: {
    dose: 'كمية التمرين',
    range: 'المدى',
    tempo: 'السرعة',
    tolerance: 'ما يُقبل',
    faults: 'ما يُترك',
  },
  yourTarget: 'هدفك',
  /** The target of one side, in the key of a drawing where each side has its own. */
  targetOfSide: ({ side, target }: Words<'side' | 'target'>) => `${side}: ${target}`,
  target: ({ targets }: Words<'targets'>) => `هدفك: ${targets}`,
  targetSide: ({ side, value }: OfSide & Words<'value'>) => `${sides[side]} نحو ${degrees(value)}`,
  targetBoth: ({ value }: Words<'value'>) => `نحو ${degrees(value)}`,
} as const;

/** The check that finds how far somebody moves without help. */
export const range = {
  title: 'نطاق الحركة الخاص بك',
  lead: 'ثلاثة تكرارات بطيئة تُظهر المدى الذي تبلغه حركتك دون مساعدة. بعد ذلك أعدّ وأحدّد الهدف بحسبه، لا بحسب المعتاد.',
  sides: 'ثلاثة في كل جانب.',
  near: 'من الجانب أحدّده للذراع القريبة مني. وللأخرى يُرجى الاستدارة.',
  find: 'تحديد نطاق الحركة الخاص بك',
  findAgain: 'تحديده من جديد',
  finding: 'جارٍ تحديد نطاق الحركة',
  begin: 'ثلاثة بطيئة، بقدر ما يكون مريحًا',
  remove: 'إزالة',
  removed: 'أُزيل نطاق الحركة الخاص بك. تُستخدم الأرقام المعتادة.',
  counts: ({ count, target }: Words<'count' | 'target'>) => `يُحتسب ابتداءً من نحو ${count}، والهدف نحو ${target}.`,
  found: ({ limb, value, band }: Words<'limb' | 'value' | 'band'>) => `${limb}: نحو ${value}، زائد أو ناقص ${band}.`,
  foundWay: ({ limb }: Words<'limb'>) => `${limb}: حُدّد. لا أستطيع رؤية درجاته؛ هو مسافتك كاملة.`,
  from: ({ peaks }: Words<'peaks'>) => `القيمة الوسطى من: ${peaks}.`,
  notFound: ({ limb, reason }: Words<'limb' | 'reason'>) => `${limb}: لا رقم هذه المرة. ${reason}`,
  none: ({ reason }: Words<'reason'>) => `لا رقم هذه المرة. ${reason}`,
  reasons: {
    few: 'رأيتُ منه أقل من ثلاثة تكرارات.',
    far: 'كان هذا الجانب بعيدًا عني. مع الاستدارة أستطيع رؤيته.',
    oblique: 'رأيتُ معظمها بزاوية مائلة.',
    fast: 'كانت أسرع من أن تُظهر المدى. العدّ إلى اثنين ذهابًا وإلى اثنين إيابًا.',
    scattered: 'اختلفت كثيرًا فلا يجمعها رقم واحد.',
  },
  ask: 'هل أستخدمه من الآن فصاعدًا؟',
  askVoice: 'هل أستخدمه؟ مفتاح Enter يعني نعم، ومفتاح Escape يعني لا.',
  usual: 'هذا هو المدى الذي يطلبه هذا التمرين. تبقى أرقامه المعتادة.',
  accept: 'استخدامه',
  decline: 'عدم استخدامه',
  again: 'إعادة المحاولة',
  back: 'العودة إلى التمرين',
  kept: 'يُحفظ في هذا المتصفح فقط، ويمكن إزالته في صفحة التمرين.',
} as const;
