import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** `along`: it points along the line, so it is turned where the line runs from right to left. */
const icon = (shape: SVGTemplateResult, along = false): TemplateResult => html`
  <svg
    class=${along ? 'along' : nothing}
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${shape}
  </svg>
`;

/** Shapes of icons. The elements of the component library show some of them too (`library/own-icons.ts`). */
export const shapes = {
  close: svg`<path d="M6 6l12 12M18 6 6 18" />`,
  down: svg`<path d="m6 9 6 6 6-6" />`,
  tick: svg`<path d="M5 12.5 10 17.5 19.5 7" stroke-width="2.6" />`,
} as const;

/** The icons. Each stands beside its word, and is hidden from assistive technology. */
export const icons = {
  pause: icon(svg`<path d="M8 5v14M16 5v14" stroke-width="3.5" />`),
  resume: icon(svg`<path d="M8 5.2v13.6L19 12z" fill="currentColor" />`),
  stop: icon(svg`<rect x="6" y="6" width="12" height="12" rx="1.5" fill="currentColor" />`),
  soundOn: icon(svg`<path d="M4 10v4h3.5L12 18V6L7.5 10zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />`),
  soundOff: icon(svg`<path d="M4 10v4h3.5L12 18V6L7.5 10zM16 9.5l5 5M21 9.5l-5 5" />`),
  camera: icon(svg`<rect x="3" y="7" width="12" height="10" rx="2" /><path d="m15 11 6-3v8l-6-3" />`),
  phone: icon(svg`<rect x="7" y="3" width="10" height="18" rx="2" /><path d="M11 17.5h2" />`),
  file: icon(svg`<path d="M7 3h7l4 4v14H7zM14 3v4h4M11 11.2v5l4-2.5z" />`),
  next: icon(svg`<path d="M5 12h14M13 6l6 6-6 6" />`, true),
  back: icon(svg`<path d="M19 12H5M11 6l-6 6 6 6" />`, true),
  trash: icon(svg`<path d="M4 7h16M9 7V4.5h6V7M6.5 7l1 13h9l1-13M10 11v5M14 11v5" />`),
  tick: icon(shapes.tick),
  cross: icon(shapes.close),
  plus: icon(svg`<path d="M12 5v14M5 12h14" />`),
  minus: icon(svg`<path d="M5 12h14" />`),
  dot: icon(svg`<circle cx="12" cy="12" r="4.5" />`),
  shield: icon(
    svg`<path d="M12 3 5 6v5.5c0 4.3 3 7.6 7 9.5 4-1.9 7-5.2 7-9.5V6z" /><path d="m9 12 2.2 2.2L15.3 10" />`,
  ),
} as const;
