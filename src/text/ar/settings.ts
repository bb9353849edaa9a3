import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Counts, type Words } from '../values.ts';
import { counted, sets } from './counted.ts';
import { ltr } from './direction.ts';

export const history = {
  title: 'السجل',
  lead: 'محفوظ على هذا الحاسوب فقط.',
  empty: 'هنا تظهر كل جلسة، بتكراراتها وما لاحظتُه.',
  emptyAction: 'اختيار أول تمرين',
  remove: 'حذف',
  removeLabel: ({ what, when }: Words<'what' | 'when'>) => `حذف: ${what}، ${when}`,
  counted: ({ of, count }: Counts<'count'> & { of: Countable }) => counted(of, count),
  /** Fewer than were asked for. */
  countedOf: ({ of, count, asked }: Counts<'count' | 'asked'> & { of: Countable }) =>
    `${count.digits} من ${counted(of, asked, 'after')}`,
  sets: ({ count }: Counts<'count'>) => sets(count),
  interrupted: 'انقطعت قبل نهايتها',
  running: 'جارية الآن',
  unreadable: 'جلسة لا أستطيع قراءتها',
  unreadableHint: 'تبقى محفوظة كما هي.',
  noDate: 'دون تاريخ',
  loading: 'جارٍ البحث عن جلساتك',
  more: 'عرض جلسات أقدم',
  loadingMore: 'جارٍ البحث عن جلسات أقدم',
  shown: ({ count }: Counts<'count'>) => `عدد الجلسات المعروضة: ${count.digits}.`,
  /** Shown while the sessions that an older app wrote are being added to the list. */
  bringingIn: ({ done, total }: Words<'done' | 'total'>) =>
    `تُضاف الجلسات الأقدم إلى هذه القائمة: ${done} من ${total}. لا شيء ينتظر ذلك.`,
  erase: 'محو كل شيء',
  eraseAsk: 'هل تُمحى كل الجلسات على هذا الحاسوب؟',
  eraseHint:
    'تُمحى نهائيًا التكرارات والأرقام وآثار الحركة ونطاقات الحركة الخاصة بك وما أخبرتني به وما حفظته من ملفات غيرك. لا يمكن التراجع عن ذلك.',
  eraseYes: 'محو كل شيء',
  eraseNo: 'إبقاؤها',
  today: 'اليوم',
  yesterday: 'أمس',
  missing: 'لم تعد هذه الجلسة هنا.',
  missingHint: 'ربما حُذفت في نافذة أخرى.',
} as const;

export const settings = {
  title: 'الإعدادات',
  voice: 'الكلام والصوت',
  muted: 'كتم الصوت',
  mutedHint: 'كل ما يُقال يظهر أيضًا على الشاشة.',
  rate: 'سرعة كلامي',
  rateValue: ({ words }: Counts<'words'>) =>
    `${words.digits} ${pick(words, { few: 'كلمات', other: 'كلمة' })} في الدقيقة`,
  whichVoice: 'الصوت',
  anyVoice: 'كما يختار الحاسوب',
  tryVoice: 'تجربة',
  noVoice: 'لا يوجد لي صوت على هذا الجهاز. ما كنتُ سأقوله يظهر على الشاشة، مع نغمة.',
  language: 'اللغة',
  /** Never shown in English: the language in use is a translation. */
  translated: {
    notReviewed: 'لم يراجع مختص سريري هذه الترجمة بعد.',
    correct: ({ folder }: Words<'folder'>) =>
      `هل هناك جملة غير صحيحة أو غير واضحة؟ يُرجى تدوينها، مع جملة أفضل، لمن جهّز هذا البرنامج: الجمل موجودة في ${ltr(folder)}، والملف ${ltr('CONTRIBUTING.md')} يشرح كيفية إرسال التصحيح.`,
  },
  look: 'المظهر',
  figure: 'عرض الرسم المتحرك بجانب صورتي',
  figureHint: 'يؤدي التمرين معك في أول تكرارين من كل مجموعة.',
  theme: 'فاتح أو داكن',
  themes: { system: 'كما في الحاسوب', light: 'فاتح', dark: 'داكن' },
  camera: 'الكاميرا',
  seeing: 'الرؤية',
  model: 'مدى دقة النظر',
  models: {
    lite: 'سريع: للحواسيب البطيئة',
    full: 'معتاد',
    heavy: 'الأدق: للحواسيب السريعة',
  },
  adapt: 'التغيير تلقائيًا لمواكبة الحركة',
  adaptHint: 'تنخفض الدقة تحت 15 صورة في الثانية. وترتفع حيث يوجد متّسع، وليس أبدًا أثناء مجموعة.',
  engine: 'المحرك',
  engines: {
    auto: 'الأنسب أيًّا كان',
    litert: 'LiteRT',
    mediapipe: 'MediaPipe (المحرك الثاني)',
    movenet: 'MoveNet (17 نقطة، دون عمق)',
  },
  engineAbsent: 'بُنيت هذه النسخة من Plumbline دونه.',
  now: ({ engine }: Words<'engine'>) => `يعمل الآن: ${engine}`,
  data: 'بياناتك',
  dataHint: 'تُحفظ الجلسات في هذا المتصفح، على هذا الحاسوب.',
} as const;

export const about = {
  title: 'نبذة عن Plumbline',
  whatTitle: 'ماذا يفعل',
  what: 'يتابع Plumbline التمارين عبر كاميرا، ويعدّها، ويقول ما يجعل المرة التالية أفضل. هو أداة لك ولأخصائي العلاج الطبيعي.',
  cannotTitle: 'ما لا تستطيع كاميرا معرفته',
  cannot: [
    'الألم والجهد والنَّفَس. لا يخبر بها أحد سواك.',
    'العضلات العميقة، وانحناء أسفل ظهرك.',
    'الذراع أو الساق التي تحجبها أخرى.',
    'الدرجات الدقيقة. «نحو 90، زائد أو ناقص 10» قول صادق؛ أما الذراع المرفوعة والدوران والرقبة فمعرفتي بها أقل.',
    'هل الكرسي والحذاء والأرض آمنة.',
  ],
  judgeTitle: 'أنا أعدّ؛ والتقدير لأخصائي العلاج الطبيعي',
  judge:
    'هذا ليس تشخيصًا ولا نصيحة طبية. عند الإحساس بشيء جديد أو أسوأ، يجب التوقف وسؤال إنسان. خدر بين الساقين، أو صعوبة في التبوّل، أو ألم في الصدر، أو ضعف مفاجئ: يجب طلب المساعدة الآن.',
  privacyTitle: 'الخصوصية',
  privacy: [
    'تُقرأ الصور في هذا المتصفح ثم تُترك. لا تُخزَّن أبدًا. ولا تُرسَل إلا باختيارك: في جلسة مباشرة، ومن هاتف بطيء تجعله الكاميرا، إلى حاسوبك أنت.',
    'ما يُحفظ: الأعداد والزوايا والأوقات وحركة 33 نقطة من الجسم وما تخبرني به. لا صور. ويُحفظ في هذا المتصفح فقط.',
    'لا حساب، ولا تتبّع، ولا خادم آخر. ويعمل دون الإنترنت.',
    'يمكن حذف جلسة واحدة أو محو كل شيء، في أي وقت، في صفحة السجل.',
  ],
  keysTitle: 'المفاتيح',
  keys: [
    ['المسافة', 'إيقاف مؤقت، متابعة'],
    ['Esc أو S', 'إنهاء'],
    ['M', 'كتم الصوت، تشغيله'],
    ['مفتاح Enter', 'بدء، المجموعة التالية'],
    ['اليدان معًا على الرأس', 'إيقاف مؤقت، متابعة؛ وإبقاؤهما هناك: إنهاء'],
    ['مفاتيح الأسهم', 'من تمرين إلى تمرين'],
  ] as readonly (readonly [string, string])[],
} as const;
