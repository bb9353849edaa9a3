import { pick, type Counts, type Words } from '../values.ts';
import { degrees, ltr } from './direction.ts';

/** The posture screen: a record, no judgement (table#posture-screen, clinical#what-a-camera-cannot-know). */
export const screen = {
  voice: {
    front: 'الوقوف كالمعتاد، والوجه نحو الحاسوب.',
    side: 'والآن توجيه الجانب الأيسر نحو الحاسوب، والوقوف كالمعتاد.',
    done: 'شكرًا لك. هذا كل شيء.',
  },
  words: { front: 'الوقوف كالمعتاد', side: 'توجيه الجانب الأيسر نحوي', done: 'شكرًا لك' },
  lead: 'تسجيل لليوم، يوضع بجانب التسجيل التالي. لا أحد يقف مستويًا تمامًا.',
  views: {
    front: 'كما يُرى من الأمام',
    back: 'كما يُرى من الخلف',
    'side-left': 'كما يُرى من يسارك',
    'side-right': 'كما يُرى من يمينك',
    oblique: 'كما يُرى بزاوية مائلة',
    unknown: 'كما يُرى',
  },
  figures: {
    'shoulder-level': 'خط الكتفين',
    'pelvis-level': 'خط الحزام',
    'trunk-sideways': 'الجذع، إلى الجانب',
    'ear-ahead': 'الأذن بالنسبة إلى الكتف',
    'trunk-lean': 'الجذع، إلى الأمام أو الخلف',
  },
  levels: { left: 'أعلى في اليسار', right: 'أعلى في اليمين' },
  leans: { left: 'إلى اليسار', right: 'إلى اليمين', forwards: 'إلى الأمام', backwards: 'إلى الخلف' },
  value: ({ value, band, towards }: Words<'value' | 'band' | 'towards'>) =>
    `نحو ${degrees(value)} ${towards}، ${ltr(`±${band}°`)}`,
  level: ({ value, band }: Words<'value' | 'band'>) => `نحو ${degrees(value)}، ${ltr(`±${band}°`)}`,
  even: ({ value }: Words<'value'>) => `${value}: معتدل، بقدر ما أستطيع تمييزه`,
  hidden: 'لم يُرَ.',
  change: {
    first: 'الأول من نوعه',
    hidden: 'لا شيء للمقارنة',
    'no-change': ({ sure }: Words<'sure'>) => `لا تغيّر: الفرق أقل من ${degrees(sure)}`,
    different: ({ by, before }: Words<'by' | 'before'>) =>
      `مختلف عن المرة السابقة، لا أفضل ولا أسوأ: الفرق ${degrees(by)}. المرة السابقة: ${before}`,
  },
  missing: 'انتهى التسجيل قبل رؤيتك من الجهتين. هذا ما يتوفّر.',
  nothing: 'لم أر بعدُ وقوفًا ساكنًا من أي جهة، فليس هناك ما يُسجَّل.',
  taken: ({ count }: Counts<'count'>) =>
    pick(count, {
      one: 'منظر واحد',
      two: 'منظران',
      few: `${count.digits} مناظر`,
      many: `${count.digits} منظرًا`,
      other: `${count.digits} منظر`,
    }),
  again: 'مرة كل أربعة أسابيع تكفي.',
  notDiagnosis: 'أنا أقيس؛ والتقدير لأخصائي العلاج الطبيعي. هذا ليس تشخيصًا.',
} as const;
