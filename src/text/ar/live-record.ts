import type { Words } from '../values.ts';

/** What was said and done in a live session, as it stands in the record of the session. */
export const liveRecord = {
  title: 'ما قيل وما جرى مباشرةً',
  roles: { patient: 'من يتمرّن', physio: 'العلاج الطبيعي' },
  who: ({ name, role }: Words<'name' | 'role'>) => `${name} (${role})`,
  elsewhere: 'موضع آخر',
  otherExercise: 'تمرين آخر',
  notReadable: 'غير معروف هنا',
  shares: {
    numbers: 'العدّ والملاحظات',
    skeleton: 'الشخص في خطوط',
    video: 'الصورة',
    sound: 'الصوت',
  },
  deeds: {
    joined: 'الانضمام',
    admitted: 'السماح بالدخول',
    refused: 'عدم السماح بالدخول',
    sharesNothing: 'لا يُعرض شيء من هنا',
    shared: ({ what }: Words<'what'>) => `يُعرض من هنا: ${what}`,
    took: ({ what }: Words<'what'>) => `يُستقبل من هنا: ${what}`,
    tookNothing: 'لا تُستقبل صورة ولا صوت من هنا',
    'cue-sent': ({ words }: Words<'words'>) => `قيل: ${words}`,
    'cue-heard': ({ words }: Words<'words'>) => `سُمع: ${words}`,
    'pause-asked': 'طلب استراحة',
    'resume-asked': 'طلب المتابعة',
    'next-asked': 'طلب التمرين التالي',
    'target-asked': ({ exercise, what }: Words<'exercise' | 'what'>) => `طلب هدف لتمرين ${exercise}: ${what}`,
    'target-taken': ({ exercise, what }: Words<'exercise' | 'what'>) => `قبول هدف تمرين ${exercise}: ${what}`,
    'target-declined': ({ exercise, what }: Words<'exercise' | 'what'>) =>
      `بقي هدف تمرين ${exercise} كما كان، لا: ${what}`,
    pointed: ({ joint }: Words<'joint'>) => `إشارة إلى: ${joint}`,
    showed: ({ exercise }: Words<'exercise'>) => `عرض الحركة: ${exercise}`,
    ended: 'إنهاء الجلسة المباشرة',
  },
} as const;
