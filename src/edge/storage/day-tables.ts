/** The tables of what a day consists of beside its sessions. */
export const DAY_TABLES = ['mornings', 'checkins', 'scales'] as const;
export type DayTable = (typeof DAY_TABLES)[number];
