import type { LaterCatalogue } from '../catalogue.ts';

/** العربية: see the same file of the source. */
export const authored: LaterCatalogue['authored'] = {
  why: 'تمرين أُعِدّ من تسجيل.',
  start: 'اتخاذ الوضعية المبيّنة في الرسم.',
  out: 'التحرك ببطء كما يبيّن الرسم.',
  hold: 'البقاء هناك حتى ينتهي الوقت.',
  back: 'العودة ببطء مماثل.',
  sides: 'ثم الجانب الآخر.',
  toStart: 'اتخاذ الوضعية المبيّنة في الرسم',
};
