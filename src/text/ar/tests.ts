import { pick, type Counts, type OfSex, type OfSide, type Words } from '../values.ts';
import { attempts as attemptsCounted, seconds as secondsCounted, sideOfHer, stands, times } from './counted.ts';
import { apart, percents, plusMinus } from './direction.ts';

const SECONDS = '\u00a0ث';

/** Timed tests: protocols, safety and numbers are from clinical#timed-tests. */
export const test = {
  offerTitle: 'أداؤه كاختبار',
  offerHint: 'بالوقت، كما في العيادات. وفي أثنائه لا أقول شيئًا عن أدائك.',
  drawing: ({ name }: Words<'name'>) => `رسم: ${name}، وضع البداية والحركة`,
  tests: {
    'five-times-sit-to-stand': {
      name: 'النهوض من الجلوس خمس مرات',
      what: 'الزمن اللازم للنهوض والجلوس خمس مرات. محاولتان؛ وتُحتسب الأفضل.',
      steps: [
        'الجلوس على كرسي ارتفاع مقعده من 43 إلى 45 سم. الذراعان متقاطعتان على الصدر، والظهر بعيد عن المسند.',
        'أولًا نهوض واحد للتجربة. ثم الجلوس باستعداد وانتظار الصافرة.',
        'عند الصافرة، النهوض والجلوس خمس مرات، بأسرع ما يمكن. حتى الوقوف الكامل في كل مرة.',
        'يتوقف العدّاد عند الجلوس على المقعد للمرة الخامسة. راحة، ثم مرة أخرى.',
      ],
    },
    'thirty-second-chair-stand': {
      name: 'النهوض عن الكرسي خلال 30 ثانية',
      what: 'عدد مرات النهوض خلال 30 ثانية. محاولة واحدة.',
      steps: [
        'الجلوس في وسط كرسي ارتفاع مقعده 43 سم. الذراعان متقاطعتان على الصدر.',
        'أولًا نهوض واحد للتجربة. ثم الجلوس باستعداد وانتظار الصافرة.',
        'عند الصافرة، النهوض حتى الوقوف الكامل ثم الجلوس من جديد، بأكبر عدد ممكن.',
        'بعد 30 ثانية أوقف العدّاد. تجاوز نصف الطريق إلى الأعلى يُحتسب نهوضًا.',
      ],
    },
    'single-leg-stance': {
      name: 'الوقوف على ساق واحدة',
      what: 'مدة الوقوف على ساق واحدة والعينان مفتوحتان. ثلاث محاولات لكل ساق؛ وتُحتسب الأفضل.',
      steps: [
        'الوقوف دون حذاء ولا جوارب، والوجه نحو الحاسوب، والذراعان متقاطعتان على الصدر.',
        'حين أقول ذلك، رفع قدم واحدة إلى ارتفاع الكاحل الآخر، دون لمسه. والصافرة تعني أنني رأيتُ ذلك.',
        'يتوقف العدّاد حين تلمس القدم الأرض، أو تتحرّك القدم التي عليها الوقوف، أو ينفكّ تقاطع الذراعين، أو بعد 45 ثانية.',
        'الراحة على القدمين حتى أسمّي الساق التالية.',
      ],
    },
  },
  safetyTitle: 'من أجل السلامة',
  safety: {
    chair: [
      'وضع الكرسي مستندًا إلى حائط، حتى لا ينزلق.',
      'وجود شخص مساعد قريب، أو حائط أو طاولة في متناول اليد.',
      'ارتداء الحذاء نفسه في كل مرة.',
      'إذا لزمت الاستعانة باليدين للنهوض، فلا بأس. وهذه أيضًا نتيجة.',
    ],
    stance: [
      'الوقوف بجانب سطح ثابت أو حائط، أو وجود شخص مساعد قريب.',
      'قدمان حافيتان في كل مرة، على أرض غير زلقة.',
      'إنزال القدم أو الإمساك بشيء عند الحاجة في أي وقت. هذا ينهي المحاولة، لا أكثر.',
    ],
  },
  ask: 'الآن: هل هناك ألم جديد أو شديد، أو دوخة؟',
  askNo: 'لا',
  askYes: 'نعم',
  notToday: 'إذن ليس اليوم. تلزم الراحة، وسؤال أخصائي العلاج الطبيعي قبل أداء الاختبار.',
  begin: 'بدء الاختبار',
  beginHint: 'يُرجى أولًا الإجابة عن سؤال الألم والدوخة.',
  aboutTitle: 'للمقارنة، اختياريًا',
  aboutHint:
    'توجد جداول نتائج بحسب العمر، وبعضها بحسب الجنس. ما يُذكر هنا يُحفظ على هذا الحاسوب فقط. وإن تُرك فارغًا، فلا أقارن نتيجتك بأحد آخر.',
  birthYear: 'سنة الميلاد',
  birthYearOdd: 'أربعة أرقام، مثل 1956.',
  sex: 'الجنس',
  sexes: { none: 'لم يُذكر', female: 'أنثى', male: 'ذكر' },
  howTitle: 'طريقة الأداء',
  earlierTitle: 'نتائجك الأخيرة',
  earlierNone: 'لا شيء بعد.',
  back: 'العودة إلى التمرين',

  /** The page during a test. */
  words: {
    practise: 'مرة للتجربة: نهوض ثم جلوس',
    ready: 'الجلوس باستعداد. انتظار الصافرة',
    go: 'الآن!',
    going: {
      'five-times-sit-to-stand': 'خمس مرات، نهوض وجلوس',
      'thirty-second-chair-stand': 'نهوض وجلوس، حتى يتوقف العدّاد',
      'single-leg-stance': 'إبقاء القدم مرفوعة، والنظر أمامًا',
    },
    leg: ({ side }: OfSide) => `الوقوف على الساق ${sideOfHer[side]}`,
    settling: {
      chair: 'الجلوس بسكون، والذراعان متقاطعتان',
      stance: 'القدمان على الأرض، والذراعان متقاطعتان',
    },
    countStands: ({ count }: Counts<'count'>) => stands(count),
    countTries: ({ count, tries }: Counts<'count' | 'tries'>) =>
      `${count.digits} من ${attemptsCounted(tries, 'after')}`,
    lastTry: ({ seconds }: Words<'seconds'>) => `آخر محاولة ${seconds} ث`,
    clock: ({ seconds }: Counts<'seconds'>) => secondsCounted(seconds),
    attempt: ({ attempt, attempts }: Words<'attempt' | 'attempts'>) => `المحاولة ${attempt} من ${attempts}`,
    rest: 'راحة قبل المحاولة التالية',
    next: 'المحاولة التالية الآن',
  },

  voice: {
    practise: 'أولًا مرة للتجربة. الذراعان متقاطعتان، ثم النهوض بقامة مستقيمة، ثم الجلوس من جديد.',
    ready: {
      'five-times-sit-to-stand':
        'الجلوس باستعداد، والذراعان متقاطعتان. عند الصافرة، النهوض والجلوس خمس مرات، بأسرع ما يمكن.',
      'thirty-second-chair-stand':
        'الجلوس باستعداد، والذراعان متقاطعتان. عند الصافرة، النهوض والجلوس مدة ثلاثين ثانية، بأكبر عدد ممكن.',
    },
    waitForBeep: 'يُرجى الجلوس، وانتظار الصافرة.',
    firstLeg: ({ side }: OfSide) => `الذراعان متقاطعتان. ثم الوقوف على الساق ${sideOfHer[side]} عند الاستعداد.`,
    nextLeg: ({ side }: OfSide) => `والآن الساق ${sideOfHer[side]}، عند الاستعداد.`,
    tried: ({ seconds }: Counts<'seconds'>) => `${secondsCounted(seconds)}. القدمان على الأرض.`,
    tryLost: 'غبت عن نظري. نعيد هذه المحاولة.',
    time: ({ seconds, error }: Counts<'seconds'> & Words<'error'>) =>
      `${secondsCounted(seconds)}، زائد أو ناقص ${error}.`,
    stands: ({ count }: Counts<'count'>) => `${stands(count)}.`,
    withHands: 'بمساعدة اليدين.',
    bestHold: ({ side, seconds }: OfSide & Counts<'seconds'>) =>
      `أفضل نتيجة على الساق ${sideOfHer[side]}: ${secondsCounted(seconds)}.`,
    void: 'غبت عن نظري لحظة، فلا نتيجة لهذه المحاولة.',
  },

  /** The page of the result. */
  time: ({ seconds }: Words<'seconds'>) => `${seconds}${SECONDS}`,
  timeOrSo: ({ seconds, error }: Words<'seconds' | 'error'>) => `${seconds}${SECONDS} ${plusMinus(error)}`,
  stands: ({ count }: Counts<'count'>) => stands(count),
  standsOrSo: ({ count, orSo }: Counts<'count'> & Words<'orSo'>) => `${stands(count)} ${plusMinus(orSo)}`,
  cap: ({ seconds }: Words<'seconds'>) => `${seconds}${SECONDS}، المدة كلها`,
  holdOfLeg: ({ leg, hold }: Words<'leg' | 'hold'>) => `${leg} ${hold}`,
  resultTitle: 'النتيجة',
  noResult: 'لا نتيجة',
  bestOf: ({ attempts }: Counts<'attempts'>) =>
    pick(attempts, {
      two: 'الأفضل من محاولتيك.',
      few: `الأفضل من محاولاتك الـ${attempts.digits}.`,
      other: `الأفضل من محاولاتك، وعددها ${attempts.digits}.`,
    }),
  void: 'غبت عن نظري أكثر من 0.3 ث، فلا نتيجة لهذه المحاولة.',
  voidWhy: ({ reason }: Words<'reason'>) => `${reason}.`,
  stopped: {
    'five-times-sit-to-stand': ({ count }: Counts<'count'>) =>
      `انتهى بعد ${stands(count, 'after')}. والزمن يتطلّب المرات الخمس كلها.`,
    'thirty-second-chair-stand': ({ count }: Counts<'count'>) =>
      `انتهى قبل انقضاء 30 ثانية، بعد ${stands(count, 'after')}.`,
    'single-leg-stance': 'انتهى قبل ثلاث محاولات لكل ساق. هذا ما يتوفّر.',
  },
  cutShort: 'انقطع قبل نهايته، فلا نتيجة.',
  sureTitle: 'مدى التيقّن من هذا',
  clocks: {
    beep: 'يُقاس الزمن من الصافرة، كما تُسمع، حتى المقعد.',
    movement: 'ليس في التسجيل صافرة أسمعها: يُقاس الزمن من أول حركة حتى المقعد.',
    'foot-lift': 'يُقاس الزمن من ارتفاع القدم عن الأرض.',
  },
  errorOfBeep: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `قد يختلف عن الحقيقة بمقدار ${error} ث: ${band} ملّي ثانية لقطع آخر ${percents('5')} نزولًا إلى المقعد، و${frames} ملّي ثانية بين صورتين، وحتى ${start} ملّي ثانية تأخذها الكاميرا لنفسها.`,
  errorOfMovement: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `قد يختلف عن الحقيقة بمقدار ${error} ث: ${band} ملّي ثانية لقطع آخر ${percents('5')} نزولًا إلى المقعد، و${frames} ملّي ثانية بين صورتين عند كل طرف، وحتى ${start} ملّي ثانية إلى أن تُرى بداية الحركة.`,
  errorOfHold: ({ error, frames, band, start }: Words<'error' | 'frames' | 'band' | 'start'>) =>
    `قد يختلف عن الحقيقة بمقدار ${error} ث: ${band} ملّي ثانية كانت القدم فيها أقرب إلى الأرض من أن أميّز، و${frames} ملّي ثانية بين صورتين عند كل طرف، وحتى ${start} ملّي ثانية لأن الكاحل يرتفع قبل الأصابع.`,
  closeCalls: ({ count }: Counts<'count'>) =>
    `عدد مرات النهوض القريبة جدًا من حدّ الاحتساب أو عدمه، حتى قد يختلف الحكم عليها بنظرة أخرى: ${count.digits}.`,
  hands: {
    free: 'لم أر يدًا تدفع. وقد تكون اليد البعيدة عني محجوبة.',
    used: ({ count }: Counts<'count'>) =>
      `كانت يداك عند الفخذين أو المقعد أثناء النهوض، ${times(count, 'after')}. هذه نتيجة قائمة بذاتها؛ والجداول للذراعين المتقاطعتين.`,
    'not-seen': 'لم أستطع رؤية يديك، فلا أعرف إن كانتا قد ساعدتا.',
  },
  handsIsNought: 'بحسب البروتوكول، يُحتسب النهوض بمساعدة اليدين 0.',
  notTall: ({ count }: Counts<'count'>) => `غير محتسب، لعدم بلوغ قامتك الكاملة: ${stands(count)}.`,
  notSeated: ({ count }: Counts<'count'>) => `غير محتسب، لأن البداية لم تكن على المقعد: ${stands(count)}.`,
  lastByHalf: 'احتُسبت المرة الأخيرة لتجاوز نصف الطريق إلى الأعلى.',
  triesTitle: 'محاولة بعد محاولة',
  leg: 'الساق',
  held: 'المدة',
  ended: 'ما أنهاها',
  endings: {
    touched: 'لمست القدم الأرض',
    'foot-moved': 'تحرّكت القدم التي عليها الوقوف',
    'arms-left': 'انفكّ تقاطع الذراعين',
    cap: 'انقضت 45 ثانية',
    stopped: 'أُوقفت؛ لم تُحفظ',
    'view-lost': 'غبت عن نظري؛ لم تُحفظ',
  },
  armsOpen: 'لم تكن ذراعاك متقاطعتين. والجداول للذراعين المتقاطعتين.',
  armsNotSeen: 'لم أستطع رؤية الذراعين كلتيهما، فلا أعرف إن بقيتا متقاطعتين.',
  footLimits:
    'لا أستطيع رؤية الاستدارات الصغيرة للقدم التي عليها الوقوف، ولا إن كانت القدم المرفوعة تلمس الساق الأخرى.',

  normsTitle: 'بجانب أشخاص آخرين',
  norms: {
    'slower-than': ({ from, to, seconds }: Words<'from' | 'to' | 'seconds'>) =>
      `للأعمار من ${from} إلى ${to}، ما كان أبطأ من ${seconds} ث فهو أبطأ من المتوسط.`,
    adults: ({ age, mean, spread, limit }: Words<'age' | 'mean' | 'spread' | 'limit'>) =>
      `احتاج بالغون في عمر ${age} تقريبًا إلى ${mean} ث في المتوسط، زائد أو ناقص ${spread}. وما كان أبطأ من ${limit} ث فهو غير معتاد.`,
    'middle-half': ({ from, to, low, high, sex }: OfSex & Words<'from' | 'to' | 'low' | 'high'>) =>
      `لدى ${sex === 'female' ? 'النساء' : 'الرجال'} في الأعمار من ${from} إلى ${to}، تقع نتائج النصف الأوسط بين ${low} و${high}. وما قلّ عن ${low} فهو دون المتوسط.`,
    'mean-hold': ({ from, to, seconds, sex }: OfSex & Words<'from' | 'to' | 'seconds'>) =>
      `لدى ${sex === null ? 'الناس' : sex === 'female' ? 'النساء' : 'الرجال'} في الأعمار من ${from} إلى ${to}، متوسط الثبات ${seconds} ث من 45.`,
    none: {
      'age-unknown': 'لا أعرف سنة ميلادك، لذلك لا أضع نتيجتك بجانب أحد. ويمكن ذكرها في صفحة الاختبار.',
      'sex-unknown': 'هذه الجداول بحسب الجنس. ويمكن ذكره في صفحة الاختبار، أو تركه.',
      'no-norm': 'لا توجد أرقام مرجعية لعمرك.',
    },
    hands: 'الجداول للذراعين المتقاطعتين، فلا توجد أرقام مرجعية لهذه النتيجة.',
  },
  normIsGroup: 'هذا عن مجموعة من الناس. وليس حكمًا عليك.',
  source: ({ source }: Words<'source'>) => `المصدر: ${apart(source)}.`,
  sourceNoted: ({ source, note }: Words<'source' | 'note'>) => `المصدر: ${apart(source)} (${note}).`,
  sourceNotes: {
    quoted: 'نقلًا عن آخرين',
    'not-read-again': 'لم يُقرأ من جديد',
    stands: ({ count }: Words<'count'>) => `هناك ${count} مرة نهوض`,
    ages: ({ from, to }: Words<'from' | 'to'>) => `أشخاص من ${from} إلى ${to} سنة`,
  },

  changeTitle: 'بجانب نتيجتك السابقة',
  change: {
    first: 'هذه أول نتيجة من نوعها. في المرة القادمة أضعهما جنبًا إلى جنب.',
    'no-change': ({ before, sure }: Words<'before' | 'sure'>) =>
      `المرة السابقة: ${before}. الفرق أصغر من هامش القياس (${sure})، إذن: لا تغيّر.`,
    more: {
      s: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `المرة السابقة: ${before}. هذه المرة أبطأ بمقدار ${by}، وهذا أكثر من هامش القياس (${sure}).`,
      stands: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `المرة السابقة: ${before}. الزيادة هذه المرة: ${by}، وهذا أكثر من هامش القياس (${sure}).`,
    },
    less: {
      s: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `المرة السابقة: ${before}. هذه المرة أسرع بمقدار ${by}، وهذا أكثر من هامش القياس (${sure}).`,
      stands: ({ before, by, sure }: Words<'before' | 'by' | 'sure'>) =>
        `المرة السابقة: ${before}. النقص هذه المرة: ${by}، وهذا أكثر من هامش القياس (${sure}).`,
    },
    trend: ({ side, holds }: OfSide & Words<'holds'>) => `سابقًا على الساق ${sideOfHer[side]}، الأحدث أولًا: ${holds}.`,
    trendOnly: ({ sure }: Words<'sure'>) => `قد يبلغ الفرق بين نتيجتين ${sure} دون أن يتغيّر شيء. فهذا اتجاه، لا أكثر.`,
  },
  sure: {
    s: ({ by }: Counts<'by'>) => `${by.digits}${SECONDS}`,
    stands: ({ by }: Counts<'by'>) => stands(by),
  },
  again: 'أداؤه من جديد',
  attempts: ({ count }: Counts<'count'>) => attemptsCounted(count),
  notDiagnosis: 'أنا أعدّ؛ والتقدير لأخصائي العلاج الطبيعي. هذا ليس تشخيصًا.',
} as const;
