/**
 * Everything that the app keeps in localStorage, by key: the only place that names one. Of these `settings`, `ownExercises`, `ownRanges`,
 * `plan` and `planLibrary` are in a backup; what is noted of backups themselves and of whoever looks at sessions of others, and what tabs tell
 * each other, belong to this device.
 */
export const RECORD_KEYS = {
  settings: 'plumbline.settings',
  ownRanges: 'plumbline.own-ranges',
  ownExercises: 'plumbline.own-exercises',
  plan: 'plumbline.plan',
  planLibrary: 'plumbline.plan-library',
  keeping: 'plumbline.keeping',
  reviewer: 'plumbline.reviewer',
  news: 'plumbline.news',
} as const;
