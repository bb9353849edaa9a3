/** Elements that stick out of the window to either side, in shadow roots too: what has to be scrolled to sideways. */
export function stickingOut(root: ParentNode, widthPx: number): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const inside = element.shadowRoot ? stickingOut(element.shadowRoot, widthPx) : [];
    const isOut = width > 1 && (left < -1 || right > widthPx + 1) && !scrollsInItself(element);
    return isOut
      ? [`${element.tagName.toLowerCase()}.${element.className} ${Math.round(left)} ${Math.round(right)}`, ...inside]
      : inside;
  });
}

/** Wide tables scroll within themselves. */
const scrollsInItself = (element: Element | null): boolean =>
  element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrollsInItself(element.parentElement));
