/**
 * Parts of a sentence that are read from left to right, or in a direction of their own. Without this a sign stands at the wrong end of
 * its number: after Arabic letters a browser writes "90° ±10" from right to left (Unicode, annex 9, rules W2 and N1).
 */
export const ltr = (part: string): string => `\u2066${part}\u2069`;

/** A name from outside: of a file, a camera, an engine, an activity. Its own first letter says how it is read. */
export const apart = (name: string): string => `\u2068${name}\u2069`;

export const degrees = (value: string): string => ltr(`${value}°`);
export const percents = (value: string): string => ltr(`${value}%`);
export const plusMinus = (value: string): string => ltr(`±${value}`);
