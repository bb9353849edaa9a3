/** A key as it was pressed: what has the focus and everything around it, and what the page is about. */
interface Pressed {
  readonly path: readonly EventTarget[];
  readonly key: string;
  /** During a visit to the mat the keys act on the run, wherever the focus was left by a click. */
  readonly isRun: boolean;
  /** The focus was moved there from key to key. */
  readonly isByTab: boolean;
}

/** Whether the focused element uses the key itself, for typing, choosing or pressing. */
export function usesKey({ path, key, isRun, isByTab }: Pressed): boolean {
  const isIn = (selector: string): boolean => path.some((one) => one instanceof Element && one.matches(selector));
  // A box that is ticked uses Space and no other key.
  if (isIn('input[type="checkbox"]')) return key === ' ';
  if (isIn('input, select, textarea, dialog, [contenteditable]')) return true;
  if (!isIn('button, a')) return false;
  // In a run every button can be pressed by Enter where somebody went to it by Tab; Space is the run's in any case.
  if (key === ' ') return !isRun;
  return key === 'Enter' && (!isRun || isByTab);
}
