import type { Counts, Words } from '../values.ts';
import { seconds as secondsCounted } from './counted.ts';
import { apart } from './direction.ts';

/** Choosing a programme, and the page of the plan. */
export const plan = {
  chooseTitle: 'اختيار برنامج',
  chooseLead:
    'كل برنامج يبدأ برفق ويزداد صعوبة خطوة خطوة، وبرغبتك فقط. خطة أخصائي العلاج الطبيعي مقدَّمة على خطتي. وعند ألم جديد أو شديد، يُرجى سؤال طبيب أو أخصائي علاج طبيعي أولًا.',
  what: {
    'low-back': 'لأسفل ظهر متيبّس أو موجع: على الأرض، على الظهر، مع قليل من الدوران على كرسي.',
    'core-control': 'جذع ثابت بينما تتحرّك الذراعان والساقان: على الأرض.',
    'shoulders-arms': 'تناول الأشياء والرفع والحمل: وقوفًا، وعند حائط.',
    'daily-mobility': 'للنهوض والدرج والأرصفة: مع كرسي وسطح ثابت، دون شيء على الأرض.',
  },
  take: ({ name }: Words<'name'>) => `اختيار «${name}»`,
  taken: 'هذه خطتك الآن.',
  backToToday: 'رجوع إلى اليوم',
  stage: ({ number, of, weeks }: Words<'number' | 'of' | 'weeks'>) =>
    `الخطوة ${number} من ${of}، معدّة للأسابيع من ${weeks}`,
  firstStep: ({ session }: Words<'session'>) => `البداية: ${session}.`,
  easierStep: 'خطوة أسهل',
  harderStep: 'خطوة إلى الأمام',
  byRules: 'حيث تكون للتمرين خطوات، يزداد صعوبة برغبتك فقط.',
  daysTitle: 'في أي الأيام',
  daysHint: 'إن لم يُحدَّد يوم، فهي متاحة كل يوم.',
  exercisesTitle: 'التمارين',
  reminderTitle: 'تذكير في التقويم',
  reminderHint: 'ملف صغير يمكن للتقويم فتحه، فيذكّرك في أيام خطتك. لا يُرسَل شيء إلى أي مكان.',
  reminderTime: 'في أي وقت',
  timeMissing: 'يجب إدخال الوقت أولًا، بالساعات والدقائق.',
  saveReminder: 'حفظ ملف التقويم',
  /** What stands in the calendar. */
  reminder: ({ name }: Words<'name'>) => `تمارين Plumbline: ${apart(name)}`,
  reminderText: ({ session }: Words<'session'>) =>
    `${session}. يُرجى فتح Plumbline على الحاسوب المحمول والضغط على «بدء».`,
  fileTitle: 'الخطة في ملف',
  fileHint: 'لحفظها، أو لنقلها إلى حاسوب آخر. ويمكن هنا فتح خطة من أخصائي العلاج الطبيعي.',
  saveFile: 'حفظ الخطة',
  onPaper: 'طباعتها',
  write: 'كتابة خطة لشخص آخر',
  openFile: 'فتح خطة',
  fileLabel: 'ملف خطة',
  another: 'اختيار برنامج آخر',
  leave: 'ترك هذه الخطة',
  notRestored: 'تغيّرت خطتك مرة أخرى منذ ذلك الحين، لذلك تركتها كما هي.',
  left: 'لم تعد لديك خطة.',
  changed: 'تغيّرت الخطة.',
  opened: ({ name }: Words<'name'>) => `خطتك الآن: ${apart(name)}.`,
  /** A plan file that was not taken: your plan is as it was. */
  notTaken: {
    'no-plan': 'لا توجد خطة في هذا الملف. لم يتغيّر شيء.',
    newer:
      'أُنشئت هذه الخطة بإصدار أحدث من Plumbline. يُرجى إعادة تحميل هذه الصفحة للحصول عليه، ثم فتح الملف مرة أخرى. لم يتغيّر شيء.',
    'nothing-known': 'لا يتوفّر في هذا التطبيق أي تمرين من هذه الخطة. لم يتغيّر شيء.',
    'too-large': 'هذا الملف أكبر من أي خطة. لم يتغيّر شيء. يُرجى أن تُطلب الخطة وحدها ممّن أعدّه.',
  },
  odd: ({ number, exercise, where }: Words<'number' | 'exercise' | 'where'>) =>
    `في هذه الخطة شيء من التمرين ${number}، «${exercise}»، لا معنى له هنا (${apart(where)}). لم يتغيّر شيء. يُرجى سؤال من أعدّ الخطة.`,
} as const;

/** Between two exercises of a morning, and what is said in it. */
export const morning = {
  /** Under the name of an exercise while it is practised. */
  place: ({ number, of }: Words<'number' | 'of'>) => `التمرين ${number} من ${of}`,
  lastWords: { upright: 'انتهى التمرين', floor: 'انتهى التمرين. يمكن البقاء على الأرض، أو النهوض ببطء' },
  next: 'التالي',
  rest: 'راحة',
  waiting: 'على مهل',
  start: 'المتابعة الآن',
  wait: 'انتظرني',
  skip: 'تركه',
  easier: 'اختيار طريقة أسهل',
  easierWay: ({ exercise }: Words<'exercise'>) => `أسهل: ${exercise}`,
  stop: 'هذا يكفي اليوم',
  ask: { pain: 'الألم الآن؟', effort: 'ما مقدار الجهد؟' },
  askHint: 'اختياري: بالضغط على رقم أو لمسه. ولا أنتظر ذلك.',
  placeTitle: 'مكان الحاسوب المحمول',
  spokenRest: ({ seconds }: Counts<'seconds'>) => `راحة لمدة ${secondsCounted(seconds, 'after')}.`,
  spokenWait: 'أنتظر حتى الضغط على مفتاح Enter.',
  spokenNext: ({ exercise, place }: Words<'exercise' | 'place'>) =>
    `التالي: ${exercise}. مكان الحاسوب المحمول: ${place}`,
  spokenSoon: 'بقيت عشر ثوانٍ',
  /** An easier way of the same exercise. */
  easierWays: {
    'transverse-abdominal': 'نصف المدة فقط. ويمكن أيضًا مع الاستلقاء على الجانب أو الجلوس.',
    'pelvic-tilt': 'نصف العدد، وبحركة أصغر.',
    'march-on-back': 'نصف العدد. مع تزليق الكعب على الأرض إن كان ذلك أسهل.',
    'dead-bug-heel-tap': 'نصف العدد، ساق بعد أخرى.',
    'bird-dog': 'نصف العدد، وبقدر ما تبقى الحركة ثابتة فقط.',
    bridge: 'نصف العدد، ونصف الارتفاع.',
    'shoulder-abduction-raise': 'نصف العدد، وبارتفاع أقل.',
    'shoulder-flexion-raise': 'نصف العدد، وبارتفاع أقل.',
    'overhead-press': 'نصف العدد، دون وزن.',
    'elbow-curl': 'نصف العدد، دون وزن.',
    'shoulder-external-rotation': 'نصف العدد، دون شريط مطاطي.',
    'wall-slide': 'نصف العدد، وبارتفاع أقل.',
    'cross-body-stretch': 'نصف المدة.',
    'overhead-triceps-stretch': 'نصف المدة.',
    'chest-opener': 'نصف المدة.',
    'neck-side-bend': 'نصف المدة.',
    'seated-trunk-rotation': 'نصف العدد، وبحركة أصغر.',
    'seated-march': 'نصف العدد. مع الإمساك بالكرسي.',
    'sit-to-stand': 'نصف العدد. مع وسادة على المقعد، والاستعانة باليدين.',
    'single-leg-stance': 'نصف المدة، مع طرف إصبع على السطح الثابت.',
  },
  easierWayAny: 'نصف ذلك.',
} as const;
