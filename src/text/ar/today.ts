import type { Counts, Words } from '../values.ts';
import { exercisesCounted, minutes as minutesCounted } from './counted.ts';

/** The first page: today's session through the plan. */
export const today = {
  title: 'اليوم',
  unnamed: 'خطتك',
  /** The key that does what the large button says. */
  key: 'مفتاح Enter',
  noPlanTitle: 'بضعة تمارين كل صباح',
  noPlan:
    'أقودك من تمرين إلى آخر، وأعدّ بصوت مسموع، وأقول شيئًا واحدًا في كل مرة. البداية بأحد أربعة برامج، ويمكن تغييره في أي وقت. لا يخرج شيء من هذا الحاسوب إلا باختيارك.',
  noPlanShown:
    'أقودك من تمرين إلى آخر، وأعرض العدد وشيئًا واحدًا في كل مرة بكلمات كبيرة. البداية بأحد أربعة برامج، ويمكن تغييره في أي وقت. لا يخرج شيء من هذا الحاسوب إلا باختيارك.',
  choose: 'اختيار برنامج',
  allExercises: 'كل التمارين',
  begin: 'بدء',
  /** What today's session is made of. */
  session: ({ exercises, minutes }: Counts<'exercises' | 'minutes'>) =>
    `${exercisesCounted(exercises)}، نحو ${minutesCounted(minutes, 'after')}`,
  listTitle: 'واحدًا بعد الآخر',
  changePlan: 'عرض الخطة أو تغييرها',
  goOn: ({ exercise }: Words<'exercise'>) => `المتابعة مع «${exercise}»`,
  goOnLead: ({ number, of }: Words<'number' | 'of'>) =>
    `كان التوقف قبل النهاية: التالي هو التمرين ${number} من ${of}. وما أُنجز محفوظ.`,
  anew: 'البدء من الأول',
  restTitle: 'لا تمارين في خطة اليوم',
  nextDay: ({ day }: Words<'day'>) => `اليوم التالي في خطتك هو ${day}.`,
  doAllTheSame: 'أداؤها اليوم مع ذلك',
  doneTitle: 'اكتملت تمارين اليوم',
  done: ({ done, exercises }: Counts<'done' | 'exercises'>) =>
    `أُنجز من تمارين اليوم ${done.digits} من ${exercises.digits}.`,
  onceMore: 'مرة أخرى',
  /** What became of an exercise; nothing is said of one that waits. */
  status: {
    done: 'أُنجز',
    skipped: 'تُرك',
    swapped: 'تمرين أسهل بدلًا منه',
    stopped: 'أُنجز جزء منه',
  },
  how: 'كيف سار الأمر',
  howOf: ({ exercise }: Words<'exercise'>) => `كيف سار الأمر: ${exercise}`,
  /** A plan that this app cannot read. */
  unreadable:
    'توجد هنا خطة محفوظة لا يستطيع هذا التطبيق قراءتها: ربما كتبها إصدار أحدث من Plumbline. تبقى كما هي حتى تُختار خطة أخرى.',
  unknownExercises: ({ names }: Words<'names'>) =>
    `لا يتوفّر في هذا التطبيق: ${names}. يبقى ذلك في خطتك، ويُترك عند البدء.`,
  unknownOwn: ({ count }: Counts<'count'>) =>
    `في خطتك ما أعدّه شخص بنفسه وليس على هذا الجهاز: ${exercisesCounted(count)}. يُرجى طلب الخطة مرة أخرى، ملفًا، ممن أعطاها لك. حتى ذلك الحين يُترك ذلك عند البدء.`,
  nothingKnown: 'لا يتوفّر في هذا التطبيق أي تمرين من خطتك.',
  /** A step of the programme that is offered. */
  up: {
    title: 'سارت المرتان الأخيرتان جيدًا',
    what: 'كل التكرارات، بجهد 5 أو أقل ودون زيادة في الألم. يمكن الآن التقدّم خطوة لمن يرغب.',
    yes: 'خطوة إلى الأمام',
  },
  down: {
    title: 'قد تكون خطوة أسهل أنسب لك الآن',
    because: {
      pain: 'كان الألم بعد التمرين مرتين أكثر مما ينبغي.',
      effort: 'كان الجهد في المرة السابقة كبيرًا جدًا.',
      form: 'احتاجت تكرارات كثيرة في المرة السابقة إلى كلمة مني.',
      away: 'كان الانقطاع أكثر من أسبوع.',
    },
    yes: 'خطوة أسهل',
  },
  stay: 'البقاء كما هو',
  lesson: ({ title }: Words<'title'>) => `درس قصير لليوم: ${title}`,
  lessons: {
    posture: 'الجلوس ووضعية الجسم',
    lifting: 'الرفع والانحناء',
    pain: 'الألم، وكم من النشاط',
    sides: 'اليسار واليمين، والمخاطر',
    moving: 'الحركة خلال اليوم',
    sleep: 'الاستلقاء والنوم',
  },
  programmes: {
    'low-back': 'أسفل الظهر',
    'core-control': 'التحكم في الجذع',
    'shoulders-arms': 'الكتفان والذراعان',
    'daily-mobility': 'الحركة اليومية',
  },
} as const;
