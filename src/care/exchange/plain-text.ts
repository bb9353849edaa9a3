/** Characters that stand for nothing on paper, tabs and ends of lines aside. */
// eslint-disable-next-line no-control-regex -- that is what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text that somebody wrote, without what other programs refuse in one. */
export const plainText = (text: string): string => text.replaceAll(CONTROLS, '');
