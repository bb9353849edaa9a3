import type { Words } from '../values.ts';

/** The page of an exercise before it begins. */
export const exercise = {
  how: 'طريقة الأداء',
  place: 'مكان الحاسوب المحمول',
  /** Where the laptop stands, part by part: the side, the height, the distance, how to be turned, what has to be seen. */
  placing: {
    sentence: ({ at, height, distance, turned, downTo }: Words<'at' | 'height' | 'distance' | 'turned' | 'downTo'>) =>
      `${at}، ${height}، على بعد ${distance}. ${turned} أحتاج إلى رؤيتك من الرأس إلى ${downTo}.`,
    at: { side: 'إلى جانبك', front: 'أمامك', back: 'خلفك' },
    height: { low: 'على كرسي أو طاولة منخفضة', chest: 'على ارتفاع الصدر' },
    turned: { side: 'يكون جانبك نحو الكاميرا.', front: 'يكون وجهك نحو الكاميرا.', back: 'يكون ظهرك نحو الكاميرا.' },
    downTo: { feet: 'القدمين', hips: 'الوركين' },
    distance: ({ from, to }: Words<'from' | 'to'>) => `${from} إلى ${to} أمتار`,
    above: 'من الأعلى',
    level: 'من مستوى الأرض',
  },
  care: 'للسلامة',
  careText:
    'موجع لكنه آمن: لا بأس بذلك. قبل البدء يُرجى إعطاء الألم رقمًا من 0 إلى 10. يجب التوقف إذا ارتفع الألم ثلاث درجات، أو امتدّ إلى أسفل في ذراع أو ساق، وإخبار أخصائي العلاج الطبيعي. ويُرجى الاستمرار في التنفّس.',
  floorCare: 'يُؤدّى هذا على الأرض فقط إذا كان بإمكانك النزول والنهوض دون مساعدة.',
  mayHappen: 'ما قد يحدث، وما يساعد',
  whenNot: 'متى لا يُؤدّى، أو يُؤدّى على نحو آخر',
  firstAsk:
    'يُرجى سؤال أخصائي العلاج الطبيعي أو الطبيب أولًا: خلال 12 أسبوعًا بعد عملية أو كسر، وعند ضعف جديد في ذراع أو ساق، ومع قلب غير مستقر.',
  longOnBack: 'ابتداءً من الأسبوع 21 من الحمل: ليس طويلًا على الظهر.',
  whomToAsk: 'عند الشك يُرجى تركه اليوم وسؤال أخصائي العلاج الطبيعي، أو الطبيب إن لم يكن هناك أخصائي.',
  notSeen: 'ما لا أستطيع رؤيته هنا',
  begin: 'بدء',
  back: 'كل التمارين',
  /** Shown in place of a page that an address names and the app does not have. */
  unknown: 'لا أعرف شيئًا بهذا الاسم.',
  drawing: ({ name }: Words<'name'>) => `رسم: ${name}، وضع البداية والحركة`,
  move: 'عرض الحركة',
  demonstration: {
    pause: 'إيقاف الحركة',
    slow: 'ببطء',
    mirror: 'كما في المرآة',
    start: 'البداية',
    end: 'أبعد نقطة',
    right: 'هكذا',
    wrong: 'ليس هكذا',
    show: ({ finding }: Words<'finding'>) => `عرض: ${finding}`,
    see: 'عرض',
    drawing: ({ name, finding }: Words<'name' | 'finding'>) => `رسم: ${name}، مع ${finding}`,
  },
} as const;
