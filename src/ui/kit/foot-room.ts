import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What stands over the page at the foot of the window beside the notices, from below: the words of what is being said, and the bar of a page. */
type AtFoot = 'saying' | 'bar';

/**
 * Keeps on the root how high a part of an element is that stands over the foot of the page (`--pl-saying-room`, `--pl-bar-room`; the
 * notices keep `--pl-notices-room` themselves). What else stands there stands above it, and the page is scrolled so that what has the
 * focus is clear of all of them (`scroll-padding` in the tokens).
 */
export class FootRoom implements ReactiveController {
  private readonly name: string;
  private readonly find: () => HTMLElement | null;
  private part: HTMLElement | null = null;
  private readonly size = new ResizeObserver(() => this.keep());

  /** `find`: the part, as it is drawn now; null where there is none. */
  constructor(host: ReactiveControllerHost, what: AtFoot, find: () => HTMLElement | null) {
    this.name = `--pl-${what}-room`;
    this.find = find;
    host.addController(this);
  }

  hostUpdated(): void {
    this.follow(this.find());
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  private follow(part: HTMLElement | null): void {
    if (part === this.part) return;
    this.part = part;
    this.size.disconnect();
    if (part) this.size.observe(part);
    else document.documentElement.style.removeProperty(this.name);
  }

  private keep(): void {
    if (!this.part) return;
    // Where the window is too small for a part to stand over the page, it lies in it and covers nothing.
    const isOver = getComputedStyle(this.part).position !== 'static';
    document.documentElement.style.setProperty(this.name, `${isOver ? this.part.offsetHeight : 0}px`);
    uncoverFocus();
  }
}

/**
 * Scrolls what has the focus of the keyboard clear of what has just come to stand over it. A browser does that itself only when the focus
 * moves. Who has clicked sees what they click: nothing moves under their hand.
 */
export function uncoverFocus(): void {
  const focused = focusedIn(document);
  if (!focused?.matches(':focus-visible')) return;
  const { scrollPaddingBlockEnd } = getComputedStyle(document.documentElement);
  const freePx = document.documentElement.clientHeight - (Number.parseFloat(scrollPaddingBlockEnd) || 0);
  // A choice is as large as its label; its own box may be a point in it.
  const shown = focused.closest('label') ?? focused;
  const { top, bottom, height } = shown.getBoundingClientRect();
  // A part that is larger than what is free, such as the whole page, is not scrolled.
  if (bottom > freePx && top >= 0 && height < freePx) shown.scrollIntoView({ block: 'nearest' });
}

/** The element that has the focus, also inside of shadow roots. */
function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? focusedIn(activeElement.shadowRoot) : activeElement;
}
