import type { QuestionId, UnseenId } from '../../core/exercise/not-seen.ts';
import type { Counts } from '../values.ts';
import { inWordsAfter } from './counted.ts';

/**
 * The name of what was seen, by the id of a fault, of a hold that slipped, or the reason why an attempt did not count: a
 * finding that a camera can make, of no side, at most six words, never an order. The cue of the same id is what helps.
 */
export const findings = {
  'hold-further': 'أقل مما يلزم للثبات',
  'hold-less': 'أكثر مما يلزم للثبات',
  'hold-elbow-low': 'المرفق أدنى من الكتف بوضوح',
  'hold-elbow-high': 'المرفق أعلى من الكتف',
  'hold-elbow-open': 'المرفق أقل انثناءً من المطلوب',
  'hold-face-ahead': 'الوجه ملتفت إلى الجانب',
  'leg-low': 'الساق أدنى من الظهر',
  'arm-low': 'الذراع أدنى من الظهر',
  'hips-turn': 'الوركان دارا مع الصدر',
  'pelvis-drops': 'خط الحزام مائل',
  'low-back-arch': 'الورك تجاوز الخط المستقيم',
  'knee-bent': 'ركبة الساق المرفوعة مثنيّة',
  'head-drops': 'الرأس أدنى من الظهر',
  'trunk-shifts': 'خط الظهر مائل',
  'same-side': 'ذراع وساق من جانب واحد',
  'knee-extends': 'الركبة أقل انثناءً من المطلوب',
  'both-legs': 'الساقان معًا',
  'pelvis-rocks': 'الحوض تحرّك',
  'head-lifts': 'الرأس مرتفع عن الأرض',
  asymmetry: 'ذراع أعلى من الأخرى',
  'shoulder-hikes': 'الكتف مرتفع نحو الأذن',
  'trunk-leans': 'أعلى الجسم مائل',
  'elbow-bends': 'المرفق مثنيّ في الأعلى',
  'too-fast': 'الذهاب أسرع من المطلوب',
  'hold-short': 'الثبات أقصر من المطلوب',
  'other-leg-drops': 'الساق الأخرى نزلت أيضًا',
  'hips-lift': 'الحوض تحرّك',
  'legs-move': 'الركبتان تحرّكتا',
  'hips-drop': 'الحوض هبط أثناء الثبات',
  'feet-far': 'القدمان بعيدتان عن الحوض',
  'elbows-not-straight': 'المرفق ما زال مثنيًّا في الأعلى',
  'elbow-drifts': 'العضد تحرّك أيضًا',
  'elbow-leaves-side': 'المرفق بعيد عن الجانب',
  'chin-pokes': 'الرأس تحرّك إلى الأمام',
  'drops-down': 'النزول أسرع من المطلوب',
  'range-too-small': 'المدى لم يكتمل بعد',
  'hold-too-short': 'زمن الثبات لم يكتمل بعد',
  'no-return': 'العودة لم تكتمل بعد',
  'wrong-limbs': 'الطرفان معًا',
  'one-side': 'جانب واحد وحده',
  'view-lost': 'الرؤية لم تكن كافية',
} as const;

/** One cue for each fault id: positive, a noun of action first (it has no gender), about the effect, at most seven words. */
export const cues = {
  'hold-further': 'أبعد قليلًا، مع الثبات',
  'hold-less': 'أقل قليلًا، مع الثبات',
  'hold-elbow-low': 'رفع المرفق قليلًا',
  'hold-elbow-high': 'خفض المرفق قليلًا',
  'hold-elbow-open': 'إنزال اليد خلف الرأس',
  'hold-face-ahead': 'النظر أمامًا، والأذن نحو الكتف',
  'leg-low': 'مدّ الكعب نحو الحائط البعيد',
  'arm-low': 'مدّ اليد نحو الحائط الأمامي',
  'hips-turn': 'إبقاء الركبتين نحو الشاشة',
  'pelvis-drops': 'إبقاء خط الحزام مستويًا',
  'low-back-arch': 'خفض الساق قليلًا',
  'knee-bent': 'دفع الكعب بعيدًا',
  'head-drops': 'النظر إلى الأرض',
  'trunk-shifts': 'إبقاء الوزن في الوسط',
  'same-side': 'رفع الذراع والساق المتعاكستين',
  'knee-extends': 'إبقاء الركبة مثنيّة',
  'both-legs': 'ساق واحدة في كل مرة',
  'pelvis-rocks': 'إبقاء خط الحزام ساكنًا',
  'head-lifts': 'إراحة الرأس على الأرض',
  asymmetry: 'جعل اليدين على ارتفاع واحد',
  'shoulder-hikes': 'إرخاء الكتف، ثم مدّ الذراع',
  'trunk-leans': 'إطالة القامة نحو السقف',
  'elbow-bends': 'مدّ اليد نحو الحائط البعيد',
  'too-fast': 'العدّ إلى اثنين ذهابًا، واثنين إيابًا',
  'hold-short': 'البقاء هناك أطول قليلًا',
  'other-leg-drops': 'إبقاء الركبة الأخرى فوق الورك',
  'hips-lift': 'إراحة الحوض',
  'legs-move': 'إراحة الساقين',
  'hips-drop': 'إبقاء الحوض مرفوعًا، والنَّفَس هادئ',
  'feet-far': 'تقريب الكعبين قليلًا',
  'elbows-not-straight': 'دفع السقف',
  'elbow-drifts': 'تثبيت منشفة عند الجانب',
  'elbow-leaves-side': 'تثبيت المنشفة عند الجانب',
  'chin-pokes': 'إطالة الرقبة',
  'drops-down': 'الجلوس كأنه على بيض',
} as const;

/** The pace cue where a plan asks for another pace than two seconds. */
export const paceCue = ({ seconds }: Counts<'seconds'>): string =>
  `العدّ إلى ${inWordsAfter(seconds)} ذهابًا، و${inWordsAfter(seconds)} إيابًا`;
/** The same pace, as something to work on until next time. */
export const paceToWorkOn = ({ seconds }: Counts<'seconds'>): string =>
  `التمهّل: العدّ إلى ${inWordsAfter(seconds)} ذهابًا وإلى ${inWordsAfter(seconds)} إيابًا.`;

export const praise = {
  'praise-steady': 'حركة جميلة وثابتة',
  'praise-better': 'نعم، هكذا',
  'praise-quiet': 'حركة ثابتة. صمتي يعني المتابعة هكذا',
} as const;

/** Why a repetition was not counted, in words that say what would make it count. */
export const rejects = {
  'range-too-small': 'أبعد قليلًا ويُحتسب',
  'range-far-too-small': 'أبعد ويُحتسب',
  'hold-too-short': 'البقاء أطول قليلًا ويُحتسب',
  'no-return': 'العودة كاملةً بين كل مرتين',
  'wrong-limbs': 'طرف واحد في كل مرة',
  'one-side': 'تحريك الجانبين معًا',
  'view-lost': 'لم أستطع رؤية هذه المرة',
} as const;

/** Why nothing can be judged now, in words that say what to do about it. Shown at once, spoken when it lasts. */
export const unmeasurable = {
  'no-person': 'لا أراك. يُرجى الدخول في الصورة',
  'body-cut-off': 'الرجوع قليلًا، فجزء منك خارج الصورة',
  'feet-out-of-frame': 'إدخال القدمين في الصورة',
  'head-out-of-frame': 'إدخال الرأس في الصورة',
  'too-far': 'الاقتراب قليلًا',
  'too-close': 'الرجوع قليلًا',
  'not-side-on': 'توجيه الجانب نحو الكاميرا',
  'not-facing': 'توجيه الوجه نحو الكاميرا',
  'not-back-on': 'توجيه الظهر نحو الكاميرا',
  /** Up in an exercise on the floor, or down in an upright one: somebody rests, or walks out. */
  'other-posture': 'النهوض عند الاستعداد',
  'other-posture-hands-and-knees': 'النزول على اليدين والركبتين عند الاستعداد',
  'other-posture-supine': 'الاستلقاء عند الاستعداد',
  'limb-hidden': 'إظهار الذراعين والساقين',
  'only-black': 'لا أرى إلا السواد: هل غطاء الكاميرا مغلق؟',
  'too-dark': 'يُرجى إضاءة المكان',
  'too-unsteady': 'الصورة غير مستقرة. إضاءة أكثر وتثبيت الكاميرا',
  'two-people': 'أرى شخصين. شخص واحد فقط من فضلك',
  'no-depth': 'أحتاج إلى العمق: يُرجى اختيار محرك آخر',
  gap: 'غابت عني الصورة لحظة',
} as const;

export const unmeasurableNotes = {
  'no-person': 'لا أحد في الصورة',
  'body-cut-off': 'جزء من الجسم خارج الصورة',
  'feet-out-of-frame': 'القدمان خارج الصورة',
  'head-out-of-frame': 'الرأس خارج الصورة',
  'too-far': 'بعيد جدًا عن الكاميرا',
  'too-close': 'قريب جدًا من الكاميرا',
  'not-side-on': 'الجانب ليس نحو الكاميرا',
  'not-facing': 'الوجه ليس نحو الكاميرا',
  'other-posture': 'في وضعية أخرى',
  'limb-hidden': 'كان أحد الأطراف محجوبًا',
  'only-black': 'لا يُرى إلا السواد',
  'too-dark': 'المكان مظلم جدًا',
  'too-unsteady': 'كانت الصورة غير مستقرة: يفيد ضوء أكثر، وكاميرا على شيء ثابت',
  'two-people': 'شخصان لم أستطع التمييز بينهما',
  'no-depth': 'النموذج لا يرى العمق الذي يحتاج إليه هذا التمرين',
  gap: 'انقطاع في الصورة',
  'no-attempt': 'حركة، لكن دون محاولة لهذا التمرين أمكنني تمييزها',
  'not-still': 'حركة حيث كنتُ أنتظر السكون',
} as const;

/** What a camera cannot see in an exercise, by the ids in the exercise's data. */
export const notSeen = {
  'pelvis-from-side': 'هل يدور الوركان أو يتدلّى البطن: من الجانب لا أستطيع رؤية ذلك.',
  'hips-level-and-knees': 'هل يهبط أحد الوركين، أو تميل الركبتان إلى الداخل أو الخارج: من الجانب لا أستطيع رؤية ذلك.',
  'pelvis-rolls': 'هل يتدحرج الوركان إلى الخلف أو يميلان عند رفع القدم.',
  'low-back-on-floor': 'هل يرتفع أسفل الظهر عن الأرض. الجواب منك: هل بقي هادئًا.',
  'pelvis-rotation': 'هل يدور الوركان أثناء حركة الساق.',
  'pelvic-tilt': 'إمالة الحوض نفسها: هي أصغر مما تستطيع كاميرا تمييزه. أقودك بحسب الساعة.',
  'deep-muscle': 'عمل عضلة عميقة. أقودك بحسب الساعة؛ ووصف الإحساس منك.',
  breath: 'هل يستمر التنفّس.',
  scapula: 'ما يفعله لوحا الكتفين.',
  'far-arm': 'الذراع البعيدة عني.',
  'forearm-turn': 'هل يدور الساعد.',
  'muscle-tension': 'قوة الشد. الجواب منك: هل كان خفيفًا.',
  'shoulder-hike': 'هل يرتفع الكتف خلف الذراع.',
  'back-arch-from-front': 'هل يتقوّس أسفل الظهر: من الأمام لا أستطيع رؤية ذلك.',
  'true-rotation': 'كم درجة يدور الكتف فعلًا.',
  'rotation-degrees': 'كم درجة تبلغ الاستدارة، وكم منها في أسفل الظهر.',
  grip: 'قوة القبضة.',
  sway: 'التمايل الخفيف للقدم والكاحل.',
  'small-pelvis-drop': 'مقدار هبوط خط الحزام في جانب الساق المرفوعة: لا أكاد أرى منه شيئًا.',
  'load-per-leg': 'مقدار الوزن على كل ساق.',
  'spine-curve': 'انحناءات العمود الفقري، أو ميله إلى الجانب.',
  'why-posture': 'سبب وضعية الوقوف، وهل يؤلمك شيء بسببها.',
  'ear-is-not-neck': 'مدى تقدّم الرأس على الرقبة: الأذن والكتف لا يعطيان إلا إشارة إليه.',
  'arm-forward': 'انحراف الذراعين إلى الأمام: باتجاهي يبدو كأنه انخفاض.',
  'neck-degrees': 'كم درجة يميل الرأس: أرى ما بين نصف الميل وسبعة أعشاره.',
  'neck-turn': 'هل يدور الرأس أيضًا: الرأس المائل يبدو لي ملتفتًا.',
  'shoulder-rise': 'هل يرتفع الكتف بينما تنزل الأذن.',
  'head-forward': 'هل يتقدّم الرأس إلى الأمام: من الأمام لا أستطيع رؤية ذلك.',
  'trunk-turn': 'هل يدور الصدر أيضًا: الذراع التي تعبره تبدو لي كأنها دورانه.',
  'knees-from-side': 'هل تميل الركبتان إلى الداخل: من الجانب لا أستطيع رؤية ذلك.',
  'hands-push': 'هل تدفع اليدان أم تستريحان على الساقين فقط.',
} as const satisfies Readonly<Record<UnseenId, string>>;

/** What no camera sees, as questions after a set. */
export const questions = {
  'breathed-on': 'هل أمكنك الاستمرار في التنفّس أثناء الثبات؟',
  'tummy-worked': 'هل كان عمل أسفل البطن برفق محسوسًا؟',
  'back-pressed': 'هل ضغط أسفل ظهرك برفق على الأرض؟',
  'back-quiet': 'هل بقي أسفل ظهرك هادئًا على الأرض؟',
  'back-down': 'هل بقي أسفل ظهرك على الأرض، دون فراغ يتسع ليد؟',
  /** Asked by older versions: the one question to which "no" is hoped for. */
  'hand-under-back': 'هل كان يمكن إدخال يد تحت ظهرك؟',
  'pull-mild': 'هل كان الشد خفيفًا؟',
} as const satisfies Readonly<Record<QuestionId, string>>;

/**
 * What comes of the answer to a question, by the question's id. `told`: what the person has told of it, as a name, where the
 * answer is not the one that is hoped for. `otherwise` and `unsure`: what helps next time, for that answer and for "not
 * sure". Easier ways and doses: table#march-on-back and the other exercises, clinical#progressions, clinical#dose-breath,
 * clinical#dose-stretching; the rest is a clinical choice, unverified.
 */
export const afterAnswer = {
  'breathed-on': {
    told: 'توقّف النَّفَس أثناء الثبات',
    otherwise: 'في المرة القادمة قوة أقل، ليستمر النَّفَس من تلقاء نفسه.',
    unsure: 'في المرة القادمة يُرجى الانتباه إلى النَّفَس: ينبغي أن يستمر من تلقاء نفسه أثناء الثبات.',
  },
  'tummy-worked': {
    told: 'لم يُحَسّ بأسفل البطن',
    otherwise: 'يُرجى تجربته مع الاستلقاء على الجانب، أو الجلوس: الإحساس به هناك أسهل.',
    unsure: 'في المرة القادمة يُرجى وضع اليدين إلى الداخل من عظمتي الحوض: هناك يمكن الإحساس به.',
  },
  'back-pressed': {
    told: 'لم يضغط أسفل الظهر على الأرض',
    otherwise: 'في المرة القادمة حركة أصغر وأسهل: ضغط خفيف يكفي.',
    unsure: 'في المرة القادمة يُرجى إدخال يد تحت أسفل الظهر: هناك يُحَسّ هل يضغط.',
  },
  'back-quiet': {
    told: 'لم يبق أسفل الظهر هادئًا',
    otherwise: 'في المرة القادمة يُرجى ترك الكعب ينزلق على الأرض: هكذا يبقى أسفل الظهر هادئًا بسهولة أكبر.',
    unsure: 'في المرة القادمة يُرجى إدخال يد تحت أسفل الظهر: هناك يُحَسّ هل يبقى هادئًا.',
  },
  'back-down': {
    told: 'لم يبق أسفل الظهر على الأرض',
    otherwise: 'في المرة القادمة يُرجى أداء «الخطوات مع الاستلقاء»: هكذا يبقى أسفل الظهر على الأرض بسهولة أكبر.',
    unsure: 'في المرة القادمة يُرجى التحسّس باليد: هل يوجد فراغ تحت أسفل الظهر؟',
  },
  'hand-under-back': {
    told: 'كان تحت الظهر متّسع ليد',
    otherwise: 'في المرة القادمة يُرجى أداء «الخطوات مع الاستلقاء»: هكذا يبقى أسفل الظهر على الأرض بسهولة أكبر.',
    unsure: 'في المرة القادمة يُرجى التحسّس باليد: هل يوجد فراغ تحت أسفل الظهر؟',
  },
  'pull-mild': {
    told: 'كان الشد أكثر من خفيف',
    otherwise: 'في المرة القادمة مدى أقل، أو ثبات أقصر: شد خفيف يكفي.',
    unsure: 'الخفيف حتى 3، حيث 10 أقوى شد. وإن زاد على ذلك، فيُرجى التخفيف.',
  },
} as const satisfies Readonly<Record<QuestionId, object>>;

/** One thing to change, by fault id or reason for not counting. It stands before the cue. */
export const workOn = {
  'leg-low': 'إطالة الساق قليلًا: مدّ الكعب نحو الحائط البعيد.',
  'arm-low': 'إطالة الذراع قليلًا: مدّ اليد نحو الحائط الأمامي.',
  'hips-turn': 'إبقاء الركبتين نحو الشاشة بينما يدور الصدر.',
  'pelvis-drops': 'إبقاء خط الحزام مستويًا أثناء الوقوف على ساق واحدة.',
  'low-back-arch': 'رفع الساق أقل قليلًا، ليبقى أسفل الظهر طويلًا.',
  'knee-bent': 'دفع الكعب بعيدًا، لتستقيم الركبة.',
  'head-drops': 'النظر إلى الأرض بين اليدين، لتبقى الرقبة طويلة.',
  'trunk-shifts': 'إبقاء الوزن في الوسط بينما تتحرّك الذراع والساق.',
  'same-side': 'رفع الذراع التي في الجانب الآخر من الساق.',
  'knee-extends': 'إبقاء الركبة مثنيّة أثناء رفعها.',
  'both-legs': 'رفع ساق واحدة في كل مرة. تبقى القدم الأخرى على الأرض.',
  'pelvis-rocks': 'إبقاء خط الحزام ساكنًا، كأن فوقه كأسًا.',
  'head-lifts': 'إراحة الرأس على الأرض.',
  asymmetry: 'جعل اليدين على ارتفاع واحد.',
  'shoulder-hikes': 'إرخاء الكتف أولًا، ثم مدّ الذراع.',
  'trunk-leans': 'إطالة القامة وتحريك الذراعين وحدهما.',
  'elbow-bends': 'مدّ اليد نحو الحائط البعيد، بذراعين طويلتين.',
  'too-fast': 'التمهّل: العدّ إلى اثنين ذهابًا وإلى اثنين إيابًا.',
  'hold-short': 'البقاء هناك أطول قليلًا قبل العودة.',
  'other-leg-drops': 'إبقاء الركبة الأخرى فوق الورك بينما ينزل أحد الكعبين.',
  'hips-lift': 'إراحة الحوض على الأرض. حركة صغيرة تكفي.',
  'legs-move': 'إراحة الساقين بينما يعمل الجذع.',
  'hips-drop': 'إبقاء الحوض مرفوعًا، مع نَفَس هادئ.',
  'feet-far': 'تقريب الكعبين قليلًا قبل البدء.',
  'elbows-not-straight': 'دفع السقف، حتى تطول الذراعان.',
  'elbow-drifts': 'إبقاء العضد عند الجانب، كأنه يمسك منشفة هناك.',
  'elbow-leaves-side': 'إبقاء المرفق عند الجانب، كأنه يمسك منشفة هناك.',
  'chin-pokes': 'إطالة الرقبة بينما ينفتح الصدر.',
  'hold-further': 'التعمّق قليلًا في الإطالة، ما دام الشد خفيفًا.',
  'hold-less': 'أقل قليلًا يكفي: ينبغي أن تبقى الإطالة خفيفة.',
  'hold-elbow-low': 'إبقاء المرفق على ارتفاع الصدر أثناء الثبات.',
  'hold-elbow-high': 'إبقاء المرفق أدنى قليلًا، على ارتفاع الصدر.',
  'hold-elbow-open': 'إنزال اليد خلف الرأس أثناء الثبات.',
  'hold-face-ahead': 'إبقاء الوجه إلى الأمام بينما تقترب الأذن من الكتف.',
  'drops-down': 'التمهّل عند النزول، كأنه على بيض.',
  'range-too-small': 'مدى أبعد، بقدر ما يبدو آمنًا، فيُحتسب المزيد.',
  'hold-too-short': 'البقاء هناك أطول قليلًا، ما دام ذلك يبدو آمنًا، فيُحتسب المزيد.',
  'no-return': 'العودة كاملةً بين كل تكرارين.',
  'wrong-limbs': 'تحريك طرف واحد في كل مرة، والآخر يستريح.',
  'one-side': 'تحريك الجانبين معًا.',
  'view-lost': 'البقاء حيث ترى الكاميرا الجسم كله.',
} as const;
