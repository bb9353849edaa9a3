import type { Missing } from './missing.ts';

/** What is missing, numbered in the order in which to add it: the exercise, the field, what is wrong, what to do. */
export function missingText(found: readonly Missing[]): string {
  const things =
    found.length === 1
      ? 'One thing is missing'
      : `${found.length} things are missing, in the order in which to do them`;
  return [
    `${things}:`,
    ...found.map(
      ({ exercise, field, amiss, remedy }, index) =>
        `${index + 1}. ${exercise}, ${field}: ${amiss}.\n   Do: ${remedy}.`,
    ),
  ].join('\n');
}
