/** Characters that stand for nothing on paper, tabs and ends of lines aside. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Half of a character that takes two units: it is none, and has no place in UTF-8. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that somebody wrote, without what other programs refuse in one. */
export const plainText = (text: string): string => text.replaceAll(CONTROLS, '').replaceAll(HALVES, '\ufffd');
