import type { Counts, Words } from '../values.ts';

/** What was done, on paper: a session, and a month. */
export const paper = {
  lead: 'هكذا تُطبع: في صفحة واحدة إن اتسعت.',
  ofSession: 'على الورق',
  ofMonth: 'شهر على الورق',
  name: 'الاسم على الورق',
  nameHint: 'يُطبع ولا يُحفظ.',
  nameLine: 'الاسم:',
  month: 'الشهر',
  columns: {
    set: 'التمرين',
    done: 'ما أُنجز',
    far: 'المدى',
    noticed: 'ما لوحظ',
    unjudged: 'لم يُقيَّم',
    days: 'الأيام',
    sets: 'المجموعات',
    change: 'أول يوم وآخر يوم في الشهر',
  },
  ofSide: ({ side, figure }: Words<'side' | 'figure'>) => `${side}: ${figure}`,
  rejected: ({ count }: Counts<'count'>) => `لم تُحتسب: ${count.digits}`,
  duration: ({ time }: Words<'time'>) => `المدة: ${time}`,
  told: 'ما قيل في ذلك اليوم',
  toldAt: ({ time, what }: Words<'time' | 'what'>) => `${time}: ${what}`,
  exercised: ({ count }: Counts<'count'>) => `أيام التمرين: ${count.digits}`,
  /** Pain after exercising against before it, in a month. */
  across: {
    'within-error': ({ from, to }: Words<'from' | 'to'>) =>
      `في المتوسط ${from} قبل التمرين، و${to} بعده. لا يتجاوز الفرق هامش القياس.`,
    less: ({ from, to }: Words<'from' | 'to'>) =>
      `في المتوسط ${from} قبل التمرين، و${to} بعده. هذا أقل، بما يتجاوز هامش القياس.`,
    more: ({ from, to }: Words<'from' | 'to'>) =>
      `في المتوسط ${from} قبل التمرين، و${to} بعده. هذا أكثر، بما يتجاوز هامش القياس. يُرجى إخبار أخصائي العلاج الطبيعي.`,
  },
  nothing: 'لا شيء محفوظ من هذا الشهر.',
} as const;
