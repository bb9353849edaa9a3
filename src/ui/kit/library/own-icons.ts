import { render, type SVGTemplateResult } from 'lit';
import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
import { shapes } from '../icons.ts';

/** The names by which the library's elements ask for the icons that they show. */
const SHAPES: Readonly<Record<string, SVGTemplateResult>> = {
  check: shapes.tick,
  'chevron-down': shapes.down,
  xmark: shapes.close,
};
const STROKE = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2.4',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/**
 * Without this the library would fetch icons from a third party, or as data that the page's policy may forbid. It is
 * told that each icon is part of a sprite sheet; then it fetches nothing and shows an empty drawing, which `draw`
 * fills.
 */
function draw(drawing: SVGElement, icon?: { readonly name?: string | undefined }): void {
  const shape = SHAPES[icon?.name ?? ''];
  if (!shape) return;
  for (const [name, value] of Object.entries(STROKE)) drawing.setAttribute(name, value);
  const drawn = document.createDocumentFragment();
  render(shape, drawn);
  drawing.replaceChildren(drawn);
}

for (const library of ['system', 'default'])
  registerIconLibrary(library, { resolver: (name) => `#${name}`, spriteSheet: true, mutator: draw });
