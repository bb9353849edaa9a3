import type { Countable } from '../../core/exercise/exercise.ts';
import type { Counts, Words } from '../values.ts';
import { counted, exercisesCounted } from './counted.ts';
import { apart } from './direction.ts';

export const notices = {
  title: 'الرسائل',
  dismiss: 'إغلاق',
  timeLeft: 'الوقت المتبقي',
  undo: 'تراجع',
  deleted: 'حُذفت الجلسة.',
  erased: 'مُحي كل شيء.',
  rangesUnreadable: ({ count }: Counts<'count'>) =>
    `لا أستطيع قراءة نطاق الحركة الخاص بك في ${exercisesCounted(count, 'after')}. إلى أن يُحدَّد من جديد، أعتمد النطاق المعتاد.`,
  /** What was done to make the list of sessions right. */
  tidied: {
    added: ({ count }: Counts<'count'>) => `عدد الجلسات السابقة التي أُضيفت إلى سجلّك: ${count.digits}.`,
    corrected: ({ count }: Counts<'count'>) =>
      `عدد جلسات سجلّك التي لم تطابق المحفوظ وأُعيدت كتابة سطورها: ${count.digits}.`,
    removed: ({ count }: Counts<'count'>) => `عدد السطور التي لا جلسة لها وأُزيلت من سجلّك: ${count.digits}.`,
    nothingLost: 'لم يُفقد شيء.',
  },
  recovered: ({ of, count }: Counts<'count'> & { of: Countable }) =>
    `انقطعت جلستك الأخيرة قبل نهايتها. المحفوظ منها: ${counted(of, count)}.`,
  openIt: 'فتحها',
  otherCamera: ({ camera }: Words<'camera'>) =>
    `الكاميرا التي اخترتها غير موجودة. أستخدم كاميرا أخرى: ${apart(camera)}.`,
  offline: 'لا يوجد اتصال بالإنترنت. لا يحتاج Plumbline إليه.',
  update: 'إصدار جديد من Plumbline جاهز.',
  useUpdate: 'تحميله الآن',
  copyDetails: 'نسخ التفاصيل',
  copied: 'نُسخت التفاصيل. ليس فيها شيء من حركتك ولا أي اسم.',
  notCopied: 'لا يسمح لي هذا المتصفح بالنسخ. يُرجى عرض هذه الشاشة على من جهّز هذا البرنامج.',
  /** Why another engine watches now than before. */
  engine: {
    smaller: ({ engine }: Words<'engine'>) => `لأواكب الحركة أنظر بدقة أقل قليلًا: ${engine}.`,
    larger: ({ engine }: Words<'engine'>) => `هناك متّسع. أنظر بدقة أكبر: ${engine}.`,
    restarted: ({ engine }: Words<'engine'>) => `عادت الرؤية، بواسطة ${engine}. تكراراتك محفوظة.`,
    'second-engine': ({ engine }: Words<'engine'>) => `المحرك الأول لا يعمل هنا. أرى بواسطة ${engine}.`,
  },
  retry: 'إعادة المحاولة',
  bestEngine: 'استخدام الأنسب هنا',
  chooseFile: 'اختيار ملف آخر',
  useRecording: 'استخدام تسجيل',
} as const;

/** For every failure that a person can meet, in this order: what happened, what is safe, what to do. */
export const failures = {
  'file-elsewhere': {
    happened: 'هذا التسجيل موجود على موقع آخر.',
    safe: 'لم أطلب شيئًا من ذلك الموقع.',
    act: 'يُرجى حفظ التسجيل على هذا الحاسوب، واختياره هنا.',
  },
  'code-late': {
    happened: 'جزء من Plumbline لم يصل بعد.',
    safe: 'كل ما حُفظ ما زال موجودًا.',
    act: 'حين يصل أتابع من تلقاء نفسي. إذا بقي الأمر كذلك، فيُرجى إعادة تحميل الصفحة.',
  },
  'store-full': {
    happened: 'لم يبق مكان للحفظ.',
    safe: 'العدّ مستمر، وما حُفظ من قبل ما زال موجودًا.',
    act: 'يُرجى حذف جلسات قديمة، أو إفراغ بعض المساحة.',
  },
  'store-refused': {
    happened: 'لا يسمح لي هذا المتصفح بالحفظ.',
    safe: 'العدّ مستمر.',
    act: 'يُرجى الخروج من التصفح الخاص، أو السماح لهذه الصفحة بحفظ البيانات.',
  },
  'store-newer': {
    happened: 'حُفظت جلساتك بإصدار أحدث من Plumbline.',
    safe: 'لم تُمسّ.',
    act: 'يُرجى إغلاق النوافذ الأخرى وإعادة تحميل هذه الصفحة.',
  },
  'store-late': {
    happened: 'لا أستطيع الوصول إلى سجلّك بعد.',
    safe: 'ما يُؤدّى الآن أحتفظ به في الذاكرة، وأكتبه حالما أستطيع.',
    act: 'يُرجى إبقاء هذه الصفحة مفتوحة حتى ذلك الحين. وقد يفيد إغلاق نوافذ Plumbline الأخرى.',
  },
  'store-blocked': {
    happened: 'نافذة أقدم من Plumbline تُبقي سجلّك مغلقًا.',
    safe: 'ما يُؤدّى الآن أحتفظ به في الذاكرة، وأكتبه حالما أستطيع.',
    act: 'يُرجى إغلاق نوافذ Plumbline الأخرى. أتابع من تلقاء نفسي.',
  },
  'store-erased': {
    happened: 'مُحيت هذه الجلسة، هنا أو في نافذة أخرى.',
    safe: 'تبقى ممحوّة، ولا يُحفظ منها شيء بعد الآن.',
    act: 'الجلسة التالية التي تبدأ تُحفظ من جديد.',
  },
  'store-unreadable': {
    happened: 'لا أستطيع قراءة هذه الجلسة.',
    safe: 'تبقى محفوظة كما هي، وكل الجلسات الأخرى موجودة.',
    act: 'يُرجى فتح جلسة أخرى. وإن لم تكن هناك حاجة إليها، فيمكن حذفها في السجل.',
  },
  unexpected: {
    happened: 'توقّف شيء على نحو لم أتوقعه.',
    safe: 'كل ما حُفظ ما زال موجودًا.',
    act: 'يُرجى إعادة تحميل الصفحة. إذا بقي الأمر كذلك، فيُرجى إخبار من جهّز هذا البرنامج.',
  },
} as const;
