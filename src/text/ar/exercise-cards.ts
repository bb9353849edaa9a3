import type { ExerciseCard } from '../../core/exercise/exercise-words.ts';

/** What stands on the card of each exercise of the library, under the key that the exercise's data names. Its other words: `exercises.ts`. */
export const exercises = {
  'bird-dog': {
    name: 'مدّ الذراع مع الساق المعاكسة',
    part: 'الظهر والوركان',
    why: 'تدريب لعضلات الظهر والوركين، والعمود الفقري مرتاح.',
  },
  'march-on-back': {
    name: 'الخطوات مع الاستلقاء',
    part: 'الجذع والوركان',
    why: 'جذع ثابت وساق تتحرّك: بداية للمشي وصعود الدرج.',
  },
  'dead-bug-heel-tap': {
    name: 'لمس الأرض بالكعب مع الاستلقاء',
    part: 'الجذع',
    why: 'يبقى الجذع هادئًا بينما تتحرّك ساق واحدة.',
  },
  bridge: {
    name: 'الجسر',
    part: 'الوركان والفخذان',
    why: 'قوة الوركين تسهّل النهوض وصعود الدرج.',
  },
  'pelvic-tilt': {
    name: 'إمالة الحوض',
    part: 'أسفل الظهر',
    why: 'التأرجح الخفيف يريح الظهر المتيبّس.',
  },
  'transverse-abdominal': {
    name: 'سحب البطن إلى الداخل',
    part: 'عضلات البطن العميقة',
    why: 'ليتعلّم البطن أن يشارك في العمل برفق.',
  },
  'shoulder-abduction-raise': {
    name: 'رفع الذراعين إلى الجانب',
    part: 'الكتفان، إلى الجانب',
    why: 'لتناول الأشياء وارتداء الملابس والحمل.',
  },
  'shoulder-flexion-raise': {
    name: 'رفع الذراعين إلى الأمام',
    part: 'الكتفان، إلى الأمام',
    why: 'لتسهيل الوصول إلى الرفوف وغسل الشعر.',
  },
  'overhead-press': {
    name: 'الدفع نحو السقف',
    part: 'الكتفان، فوق الرأس',
    why: 'لوضع الأشياء على رف مرتفع.',
  },
  'elbow-curl': {
    name: 'ثني المرفقين',
    part: 'العضدان',
    why: 'لحمل الأكياس بجهد أقل.',
  },
  'shoulder-external-rotation': {
    name: 'فتح الساعدين',
    part: 'الكتفان، الدوران',
    why: 'ليبقى الكتف في مركزه عند مدّ اليد.',
  },
  'wall-slide': {
    name: 'الانزلاق إلى أعلى الحائط',
    part: 'لوحا الكتفين',
    why: 'تدريب على مدّ اليد إلى الأعلى مع سند.',
  },
  'cross-body-stretch': {
    name: 'الذراع عبر الصدر',
    part: 'خلف الكتف',
    why: 'لتخفيف التيبّس خلف الكتف بعض الوقت.',
  },
  'overhead-triceps-stretch': {
    name: 'اليد خلف الرأس',
    part: 'خلف العضد',
    why: 'لتخفيف التيبّس خلف العضد بعض الوقت.',
  },
  'chest-opener': {
    name: 'فتح الصدر',
    part: 'الصدر',
    why: 'لتخفيف تيبّس الصدر بعض الوقت.',
  },
  'neck-side-bend': {
    name: 'الأذن نحو الكتف',
    part: 'جانب الرقبة',
    why: 'لتخفيف التيبّس في جانب الرقبة بعض الوقت.',
  },
  'sit-to-stand': {
    name: 'النهوض من الجلوس',
    part: 'الفخذان والوركان',
    why: 'أفضل تدريب على النهوض دون مساعدة.',
  },
  'seated-march': {
    name: 'الخطوات على الكرسي',
    part: 'مقدّمة الوركين',
    why: 'ليبقى الوركان مستعدّين للدرج والأرصفة.',
  },
  'seated-trunk-rotation': {
    name: 'الدوران على الكرسي',
    part: 'أعلى الظهر',
    why: 'للالتفات ومدّ اليد.',
  },
  'single-leg-stance': {
    name: 'الوقوف على ساق واحدة',
    part: 'التوازن',
    why: 'لثبات أكبر على الدرج وعند ارتداء الملابس.',
  },
  'posture-screen': {
    name: 'وضعية وقوفك',
    part: 'الجسم كله',
    why: 'صورة لوضعية وقوفك اليوم.',
  },
} as const satisfies Readonly<Record<string, ExerciseCard>>;
