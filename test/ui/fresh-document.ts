/**
 * The files of tests share one document and its modules, which saves fetching the modules of the app for every file. Each file
 * begins with a document as it was before the first: nothing shown, no room kept for a bar that is not there, no language, no theme.
 */
import { afterAll, beforeAll, vi } from 'vitest';
import { page } from 'vitest/browser';

interface Fresh {
  readonly attributes: ReadonlyMap<Element, readonly (readonly [string, string])[]>;
  readonly children: readonly ChildNode[];
  readonly sheets: readonly CSSStyleSheet[];
}

const attributesOf = (element: Element): readonly (readonly [string, string])[] =>
  [...element.attributes].map(({ name, value }) => [name, value] as const);

const kept = globalThis as { freshDocument?: Fresh };
const fresh = (kept.freshDocument ??= {
  attributes: new Map([document.documentElement, document.body].map((element) => [element, attributesOf(element)])),
  children: [...document.body.childNodes],
  sheets: [...document.adoptedStyleSheets],
});
/** The frame of a file that has one of its own. */
const [WIDTH_PX, HEIGHT_PX] = [414, 896];

beforeAll(async () => {
  document.body.replaceChildren(...fresh.children);
  document.adoptedStyleSheets = [...fresh.sheets];
  for (const [element, attributes] of fresh.attributes) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    for (const [name, value] of attributes) element.setAttribute(name, value);
  }
  await page.viewport(WIDTH_PX, HEIGHT_PX);
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
