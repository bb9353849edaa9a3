import type { StartCheckLine } from '../../core/judge/start-check.ts';

/** The first thing to change before a set; null where nothing has to change or it is not known yet. */
export const firstFix = (lines: readonly StartCheckLine[]): string | null =>
  lines.find((line) => line.state === 'not-yet')?.fix ?? null;

/** True where no line is known to be unfulfilled. */
export const mayStart = (lines: readonly StartCheckLine[]): boolean => firstFix(lines) === null;
