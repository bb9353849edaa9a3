/** A line of words on the screen. */
interface Line {
  readonly words: string;
  readonly box: DOMRect;
}

/** How high letters and digits are, as a share of the size of type: what a typeface keeps free above and below them is no word. */
const LETTER_SHARE = 0.72;
const FREE_PX = 2;

/** Words of an element that lie over other words of it, in shadow roots too. Words for a screen reader alone do not count. */
export function overlapping(root: Element): readonly string[] {
  const lines = linesIn(root);
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => sharesRoom(one.box, other.box))
      .map((other) => `"${one.words}" lies over "${other.words}"`),
  );
}

const sharesRoom = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > FREE_PX &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > FREE_PX;

function linesIn(node: Node): readonly Line[] {
  if (node instanceof Text) return linesOf(node);
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return [];
  if (node instanceof Element && !isRead(node)) return [];
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: false }) : [];
  if (slotted.length > 0) return slotted.flatMap(linesIn);
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  return [...inside].flatMap(linesIn);
}

function linesOf(text: Text): readonly Line[] {
  const words = text.data.trim();
  const { parentElement } = text;
  if (words === '' || parentElement?.checkVisibility() !== true) return [];
  const heightPx = LETTER_SHARE * Number.parseFloat(getComputedStyle(parentElement).fontSize);
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 1 && height > 1)
    .map(({ x, y, width, height }) => ({
      words,
      box: new DOMRect(x, y + (height - heightPx) / 2, width, heightPx),
    }));
}

/** Whether the words in an element are there for the eye, and not in a bar under which the page is scrolled. */
function isRead(element: Element): boolean {
  const { clipPath, clip, display, opacity, position } = getComputedStyle(element);
  if (position === 'sticky' || position === 'fixed') return false;
  const { width, height } = element.getBoundingClientRect();
  const isClipped = clipPath !== 'none' || clip !== 'auto' || (display !== 'contents' && width <= 1 && height <= 1);
  return !isClipped && opacity !== '0';
}
