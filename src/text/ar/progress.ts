import type { OfSide, Words } from '../values.ts';
import { sides } from './counted.ts';
import { ltr } from './direction.ts';

/** العربية: see the same file of the source. */
export const progress = {
  title: 'التقدّم',
  lead: 'ما الذي تغيّر، وهل يتجاوز هامش القياس.',
  all: 'كل الجلسات',
  loading: 'جارٍ البحث عمّا هو محفوظ على هذا الحاسوب',
  growing: 'ما زالت الجلسات الأقدم تُضاف. سيظهر ما تضيفه هنا بعد قليل.',
  notRead: 'تعذّرت قراءة هذا الجزء. يبقى محفوظًا كما هو.',
  unreadable: ({ count }: Words<'count'>) => `مُدخلات تتعذّر قراءتها، تبقى محفوظة كما هي ولا تظهر هنا: ${count}`,
  undated: ({ count }: Words<'count'>) =>
    `مُدخلات تاريخها لا يمكن أن يكون صحيحًا، كأن يكون بعد اليوم، ولا تظهر هنا: ${count}`,
  recordings: ({ count }: Words<'count'>) => `مجموعات من تسجيل، لا تظهر هنا لأن يومها غير معروف: ${count}`,
  empty:
    'سيظهر تقدّمك هنا: أيام التمرين ابتداءً من أول تمرين، ثم مدى حركتك، والألم قبل التمرين وبعده، والاختبارات، وما يمكنك فعله.',
  emptyAction: 'إلى صفحة اليوم',
  table: 'الأرقام في جدول',
  day: 'التاريخ',
  plot: ({ what, from, to }: Words<'what' | 'from' | 'to'>) => `رسم بياني: ${what}، من ${from} إلى ${to}`,

  calendar: {
    title: 'أيام التمرين',
    lately: ({ count, of }: Words<'count' | 'of'>) => `أيام التمرين خلال آخر ${of} يومًا: ${count}`,
    exercised: 'تم التمرين',
    today: 'اليوم',
    earlier: 'عرض الأشهر السابقة',
  },

  ranges: {
    title: 'مدى حركتك',
    lead: 'القيمة الوسطى لثلاثة تكرارات سليمة أو أكثر. المساحة حول الخط والشرطات الدقيقة هي هامش القياس.',
    empty: 'بعد يوم فيه ثلاثة تكرارات سليمة لتمرين ما، يظهر هنا مدى حركة كل جانب.',
    joints: {
      shoulder: 'الكتف',
      elbow: 'المرفق',
      hip: 'الورك',
      knee: 'الركبة',
      neck: 'الرقبة',
      trunk: 'الجذع',
      legs: 'الساقان',
    },
    what: ({ joint, exercise }: Words<'joint' | 'exercise'>) => `${joint}: ${exercise}`,
    otherTarget: ({ count }: Words<'count'>) => `أيام نحو هدف آخر، لا يمكن مقارنتها ولا تظهر هنا: ${count}`,
    axis: {
      deg: ({ value }: Words<'value'>) => ltr(`${value}°`),
      way: ({ value }: Words<'value'>) => ltr(`${value}%`),
    },
    change: {
      first: 'يوم واحد حتى الآن. مع اليوم التالي تصبح المقارنة ممكنة.',
      'within-error': ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `منذ ${day}: من ${from} إلى ${to}. لا يتجاوز هذا هامش القياس للقيمتين معًا (${error}): لا تغيّر يمكن الجزم به.`,
      once: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `منذ ${day}: من ${from} إلى ${to}. يتجاوز هذا هامش القياس للقيمتين معًا (${error})، في يوم واحد. إذا أظهره اليوم التالي أيضًا، فهو تغيّر.`,
      more: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `أبعد ممّا كان في ${day}: من ${from} إلى ${to}. يتجاوز هذا هامش القياس للقيمتين معًا (${error})، في يومين متتاليين.`,
      less: ({ day, from, to, error }: Words<'day' | 'from' | 'to' | 'error'>) =>
        `أقل ممّا كان في ${day}: من ${from} إلى ${to}. يتجاوز هذا هامش القياس للقيمتين معًا (${error})، في يومين متتاليين.`,
    },
    ofSide: ({ side, sentence }: OfSide & Words<'sentence'>) => `${sides[side]}: ${sentence}`,
    degrees: ({ value }: Words<'value'>) => ltr(`±${value}°`),
    percent: ({ value }: Words<'value'>) => ltr(`±${value}%`),
  },

  apart: {
    title: 'اليسار مقابل اليمين',
    what: ({ exercise }: Words<'exercise'>) => `اليسار مقابل اليمين، ${exercise}`,
    ahead: ({ side }: OfSide) => `${sides[side]} أبعد`,
    ordinary: 'فرق معتاد',
    on: ({ day, sentence }: Words<'day' | 'sentence'>) => `${day}: ${sentence}`,
  },

  pain: {
    title: 'الألم قبل التمرين وبعده',
    empty: 'عند ذكر شدة الألم قبل التمرين وبعده، تظهر هنا يومًا بيوم.',
    before: 'قبل',
    after: 'بعد',
    weeksNone: 'للمقارنة يلزم ثلاثة أجوبة في كل من أسبوعين. فالأسبوع الواحد يتقلّب صعودًا وهبوطًا.',
    weeks: {
      'within-error': ({ from, to }: Words<'from' | 'to'>) =>
        `قبل التمرين: ${from} في المتوسط في الأسبوع الأول، و${to} في الأسبوع الأخير. لا يتجاوز الفرق هامش القياس: لا تغيّر يمكن الجزم به.`,
      less: ({ from, to }: Words<'from' | 'to'>) =>
        `قبل التمرين: ${from} في المتوسط في الأسبوع الأول، و${to} في الأسبوع الأخير. هذا أقل، بما يتجاوز هامش القياس.`,
      more: ({ from, to }: Words<'from' | 'to'>) =>
        `قبل التمرين: ${from} في المتوسط في الأسبوع الأول، و${to} في الأسبوع الأخير. هذا أكثر، بما يتجاوز هامش القياس. يُرجى إخبار أخصائي العلاج الطبيعي.`,
    },
    across: {
      'within-error': ({ from, to }: Words<'from' | 'to'>) =>
        `في الأسابيع الأربعة الأخيرة: ${from} في المتوسط قبل التمرين، و${to} بعده. لا يتجاوز الفرق هامش القياس.`,
      less: ({ from, to }: Words<'from' | 'to'>) =>
        `في الأسابيع الأربعة الأخيرة: ${from} في المتوسط قبل التمرين، و${to} بعده. هذا أقل، بما يتجاوز هامش القياس.`,
      more: ({ from, to }: Words<'from' | 'to'>) =>
        `في الأسابيع الأربعة الأخيرة: ${from} في المتوسط قبل التمرين، و${to} بعده. هذا أكثر، بما يتجاوز هامش القياس. يُرجى إخبار أخصائي العلاج الطبيعي.`,
    },
  },

  tests: {
    title: 'الاختبارات الزمنية',
    empty: 'بعد اختبار زمني تظهر نتيجته هنا، إلى جانب نتائج أشخاص في عمرك.',
    action: 'عرض التمارين والاختبارات',
    free: 'حسب الطريقة المحددة',
    hands: 'بمساعدة اليدين',
    norms: {
      'slower-than': 'المتوسط أو أسرع',
      adults: 'المعتاد',
      'middle-half': 'النصف الأوسط',
      'mean-hold': 'المتوسط',
    },
    seconds: 'بالثواني',
    stands: 'مرات النهوض',
  },

  functioning: {
    title: 'ما يمكنك فعله',
    empty: 'عند تسمية ثلاثة أنشطة خاصة بك، يظهر هنا كيف تسير، كل أسبوعين.',
    action: 'إخبار كيف تسير أنشطتك',
    mean: 'متوسط الأنشطة، من 0 إلى 10',
    same: 'هذه الأنشطة',
    other: 'أنشطة أخرى',
  },
} as const;
