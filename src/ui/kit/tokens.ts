import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * The role of a colour, and the colour on light and on dark ground. The comments give the contrast on the background,
 * light / dark.
 */
const COLOURS = {
  background: ['#F6F3EC', '#101615'],
  surface: ['#FFFFFF', '#1A2221'],
  /** A quiet ground on the background: tracks, wells, hovered rows. */
  sunken: ['#EBE7DC', '#232D2B'],
  ink: ['#1B2321', '#F1EFE9'], // 14.5 / 15.9
  muted: ['#55605B', '#B3BBB5'], // 5.9 / 9.3
  line: ['#8A8F88', '#6F7A74'], // 3.0 / 4.1, edges of controls
  hairline: ['#DDD8CB', '#2E3836'], // separates, carries no meaning
  accent: ['#0B655C', '#6FD3C4'], // 6.3 / 10.3, what to press
  'on-accent': ['#FFFFFF', '#0B1F1C'],
  'accent-field': ['#DDEBE6', '#173430'],
  good: ['#1E6B34', '#86D69A'], // 5.9 / 10.5
  'good-field': ['#E0EFE0', '#17301E'],
  attention: ['#7A4300', '#FFC978'], // 6.7 / 9.1 on its field
  'attention-field': ['#FFE8C4', '#3A2A10'],
  stop: ['#A8201A', '#FF9A91'], // 6.6 / 9.0, only stopping and deleting
  left: ['#0067A6', '#6CB8F0'], // 5.4 / 8.5
  right: ['#B84A00', '#FFA25E'], // 4.7 / 9.2
  /** The ground behind the picture and the edge of lines on the picture: nearly the same in light and dark. */
  stage: ['#16201E', '#0B100F'],
  'over-picture': ['#FFFFFF', '#FFFFFF'],
  'under-line': ['#0B1210', '#0B1210'],
  'left-over': ['#5AB4F5', '#5AB4F5'],
  'right-over': ['#FFA25E', '#FFA25E'],
  'reached-over': ['#9BE8AE', '#9BE8AE'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/**
 * Type, what holds a line of it, and the width of a page follow the size of type that is set in the browser: a rem is 16 px
 * unless somebody needs larger letters. Media queries are in em for the same reason. Spaces stay as they are, so that
 * larger letters do not get narrower columns.
 */
const SIZES = {
  'text-s': '1rem',
  'text-m': '1.125rem',
  'text-l': '1.375rem',
  'text-xl': '1.75rem',
  'text-2xl': '2.25rem',
  'text-3xl': '3rem',
  'space-1': '4px',
  'space-2': '8px',
  'space-3': '12px',
  'space-4': '16px',
  'space-5': '24px',
  'space-6': '32px',
  'space-7': '48px',
  'space-8': '64px',
  'radius-control': '8px',
  'radius-card': '16px',
  touch: '3rem',
  page: '70rem',
  measure: '65ch',
  'line-height': '1.45',
  'weight-normal': '400',
  'weight-strong': '650',
  /** How much of the closer spacing of large letters is taken: none where letters are joined. */
  closer: '1',
  motion: '150ms',
  font: "'Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans Devanagari Variable', 'Noto Sans', system-ui, sans-serif",
} as const;

/** The variants of the component library, in our roles: a colour, its ground, and the ink on it. */
const VARIANTS = {
  brand: ['accent', 'accent-field', 'on-accent'],
  neutral: ['muted', 'sunken', 'surface'],
  success: ['good', 'good-field', 'surface'],
  warning: ['attention', 'attention-field', 'surface'],
  danger: ['stop', 'surface', 'surface'],
} as const satisfies Record<
  string,
  readonly [loud: keyof typeof COLOURS, field: keyof typeof COLOURS, on: keyof typeof COLOURS]
>;

/**
 * Our tokens under the names that the component library (Web Awesome) reads, so that its elements look like ours. The
 * library's own theme is not loaded: a name that is missing here has no value.
 */
const LIBRARY = {
  'color-surface-default': 'var(--pl-surface)',
  'color-surface-raised': 'var(--pl-surface)',
  'color-surface-border': 'var(--pl-hairline)',
  'color-text-normal': 'var(--pl-ink)',
  'color-text-quiet': 'var(--pl-muted)',
  'color-overlay-modal': 'color-mix(in srgb, var(--pl-stage) 60%, transparent)',
  'color-mix-hover': 'var(--pl-ink) 12%',
  'color-mix-active': 'var(--pl-ink) 20%',
  'font-size-xs': 'var(--pl-text-s)',
  'font-size-s': 'var(--pl-text-s)',
  'font-size-m': 'var(--pl-text-m)',
  'font-size-l': 'var(--pl-text-l)',
  'font-size-xl': 'var(--pl-text-xl)',
  'font-size-smaller': 'var(--pl-text-s)',
  'font-weight-semibold': 'var(--pl-weight-strong)',
  'font-weight-heading': 'var(--pl-weight-strong)',
  'font-weight-action': 'var(--pl-weight-strong)',
  'line-height-condensed': '1.25',
  'space-2xs': 'var(--pl-space-1)',
  'space-xs': 'var(--pl-space-2)',
  'space-s': 'var(--pl-space-3)',
  'space-m': 'var(--pl-space-4)',
  'space-l': 'var(--pl-space-5)',
  'space-xl': 'var(--pl-space-6)',
  'space-2xl': 'var(--pl-space-6)',
  'border-style': 'solid',
  'border-width-s': '1px',
  'border-radius-s': '4px',
  'border-radius-m': 'var(--pl-radius-control)',
  'border-radius-pill': '9999px',
  'panel-border-radius': 'var(--pl-radius-card)',
  'shadow-s': '0 2px 12px rgb(0 0 0 / 0.25)',
  'shadow-m': '0 6px 24px rgb(0 0 0 / 0.25)',
  'shadow-l': '0 12px 48px rgb(0 0 0 / 0.35)',
  'color-focus': 'var(--pl-accent)',
  'focus-ring-style': 'solid',
  'focus-ring-width': '3px',
  'focus-ring': 'solid 3px var(--pl-accent)',
  'focus-ring-offset': '2px',
  'transition-fast': 'var(--pl-motion)',
  'transition-normal': 'var(--pl-motion)',
  'transition-slow': 'var(--pl-motion)',
  'transition-easing': 'ease',
  'form-control-height': 'var(--pl-touch)',
  'form-control-toggle-size': '1.625rem',
  'form-control-padding-block': 'var(--pl-space-2)',
  'form-control-padding-inline': 'var(--pl-space-3)',
  'form-control-background-color': 'var(--pl-surface)',
  'form-control-activated-color': 'var(--pl-accent)',
  'form-control-border-color': 'var(--pl-line)',
  'form-control-border-radius': 'var(--pl-radius-control)',
  'form-control-border-style': 'solid',
  'form-control-border-width': '1.5px',
  'form-control-label-color': 'var(--pl-ink)',
  'form-control-label-font-weight': 'var(--pl-weight-strong)',
  'form-control-label-line-height': 'var(--pl-line-height)',
  'form-control-value-color': 'var(--pl-ink)',
  'form-control-value-font-weight': 'var(--pl-weight-normal)',
  'form-control-value-line-height': 'var(--pl-line-height)',
  'form-control-hint-color': 'var(--pl-muted)',
  'form-control-hint-font-weight': 'var(--pl-weight-normal)',
  'form-control-hint-line-height': 'var(--pl-line-height)',
  'tooltip-background-color': 'var(--pl-ink)',
  'tooltip-border-color': 'var(--pl-ink)',
  'tooltip-border-radius': 'var(--pl-radius-control)',
  'tooltip-border-style': 'solid',
  'tooltip-border-width': '1px',
  'tooltip-content-color': 'var(--pl-background)',
  'tooltip-font-size': 'var(--pl-text-s)',
  'tooltip-line-height': 'var(--pl-line-height)',
  'tooltip-arrow-size': '6px',
} as const;

const declare = (index: 0 | 1): CSSResult =>
  unsafeCSS(
    Object.entries(COLOURS)
      .map(([role, pair]) => `--pl-${role}: ${pair[index]};`)
      .join(''),
  );
const sizes = unsafeCSS(
  Object.entries(SIZES)
    .map(([name, value]) => `--pl-${name}: ${value};`)
    .join(''),
);
const library = unsafeCSS(
  [
    ...Object.entries(LIBRARY).map(([name, value]) => `--wa-${name}: ${value};`),
    ...Object.entries(VARIANTS).map(([variant, [loud, field, on]]) => {
      const color = `--wa-color-${variant}`;
      return [
        `${color}-fill-loud: var(--pl-${loud}); ${color}-on-loud: var(--pl-${on}); ${color}-border-loud: var(--pl-${loud});`,
        ...['quiet', 'normal'].map(
          (level) =>
            `${color}-fill-${level}: var(--pl-${field}); ${color}-on-${level}: var(--pl-${loud}); ${color}-border-${level}: var(--pl-${loud});`,
        ),
      ].join('');
    }),
  ].join(''),
);

/** The tokens as custom properties on the root element; `data-theme` takes precedence over the system's setting. */
export const tokens = css`
  :root {
    color-scheme: light;
    ${sizes}
    ${library}
    ${declare(0)}
    /* Read from the mat, 2.5 m away: about 200 px for the count and 72 px for the cue at 1280x800. They are as large as
       the window allows, whatever the size of type: there is no room for more. */
    --pl-text-count: clamp(88px, min(27vh, 17vw), 220px);
    --pl-text-cue: clamp(34px, min(9vh, 9.4vw), 76px);
  }
  /* Scripts with marks above and below their letters: the lines of a heading do not touch. */
  :root:lang(ar),
  :root:lang(hi) {
    --pl-line-heading: 1.4;
  }
  /* Letters that are joined are not moved closer. */
  :root[dir='rtl'] {
    --pl-closer: 0;
  }
  @media (max-aspect-ratio: 1) {
    :root {
      --pl-text-count: clamp(96px, min(20vh, 40vw), 260px);
      --pl-text-cue: clamp(36px, min(7vh, 11vw), 88px);
    }
  }
  @media (prefers-color-scheme: dark) {
    :root:not([data-theme='light']) {
      color-scheme: dark;
      ${declare(1)}
    }
  }
  :root[data-theme='dark'] {
    color-scheme: dark;
    ${declare(1)}
  }
  @media (prefers-reduced-motion: reduce) {
    :root {
      --pl-motion: 0ms;
    }
  }
  /* Where the system replaces all colours, the system's own colours still show which of several things is chosen. */
  @media (forced-colors: active) {
    :root {
      --wa-form-control-activated-color: Highlight;
      --wa-form-control-border-color: ButtonBorder;
      --wa-color-brand-on-loud: HighlightText;
      --wa-color-focus: Highlight;
      --wa-focus-ring: solid 3px Highlight;
    }
  }
  /* Paper is light, whatever the theme. */
  @page {
    margin: 12mm;
  }
  @media print {
    :root:root:root {
      color-scheme: light;
      ${declare(0)}
      --pl-background: var(--pl-surface);
    }
  }
  /* What has the focus is scrolled clear of all that stands over the foot of the page. */
  html {
    scroll-padding-block-end: calc(
      var(--pl-bar-room, 0px) + var(--pl-saying-room, 0px) + var(--pl-notices-room, 0px) + var(--pl-space-2)
    );
  }
  /* The page does not scroll under an open dialog. */
  .wa-scroll-lock body {
    overflow: hidden;
  }
  html,
  body {
    margin: 0;
    min-height: 100%;
  }
  body {
    background: var(--pl-background);
    color: var(--pl-ink);
    font: var(--pl-weight-normal) var(--pl-text-m) / var(--pl-line-height) var(--pl-font);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body:has(pl-app[data-full]) {
    overflow: hidden;
  }
`;

/** Adds the tokens to a document. */
export function adoptTokens(target: Document): void {
  const sheet = tokens.styleSheet;
  if (sheet && !target.adoptedStyleSheets.includes(sheet))
    target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
}

export type ColourRole = keyof typeof COLOURS;

/**
 * The colours in use now, for a canvas. Read again for each drawing, so that a change of theme and forced colours take
 * effect.
 */
export function readColours(element: Element): Readonly<Record<ColourRole, string>> {
  const style = getComputedStyle(element);
  const roles = Object.keys(COLOURS) as ColourRole[];
  return Object.fromEntries(roles.map((role) => [role, style.getPropertyValue(`--pl-${role}`).trim()])) as Record<
    ColourRole,
    string
  >;
}
