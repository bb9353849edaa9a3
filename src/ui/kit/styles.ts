import { css } from 'lit';

/** The styles that every element has. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* Icons that point along the line; what is a picture of a body, or plays, is never turned. */
  svg.along:dir(rtl) {
    scale: -1 1;
  }
  /* A name may be one long word: it is broken before it makes anybody scroll sideways. */
  h1,
  h2,
  h3,
  p,
  li,
  dt,
  dd {
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3 {
    font-weight: var(--pl-weight-strong);
    line-height: var(--pl-line-heading, 1.2);
    letter-spacing: calc(var(--pl-closer) * -0.01em);
    text-wrap: balance;
  }
  /* A long word of a large heading would not fit on a phone. */
  h1 {
    font-size: min(var(--pl-text-2xl), 13vw);
  }
  h2 {
    font-size: var(--pl-text-l);
  }
  h3 {
    font-size: var(--pl-text-m);
    letter-spacing: 0;
  }
  p {
    max-width: var(--pl-measure);
    text-wrap: pretty;
  }
  a {
    color: var(--pl-accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--pl-accent);
    outline-offset: 2px;
    border-radius: var(--pl-radius-control);
  }
  h1:focus-visible,
  main:focus-visible {
    outline: none;
  }
  .muted {
    color: var(--pl-muted);
  }
  .tabular {
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons, links that look like buttons, and quiet buttons. */
export const buttons = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--pl-space-2);
    min-height: var(--pl-touch);
    padding: var(--pl-space-2) var(--pl-space-5);
    border: 1.5px solid var(--pl-line);
    border-radius: var(--pl-radius-control);
    background: transparent;
    color: var(--pl-ink);
    font: inherit;
    font-weight: var(--pl-weight-strong);
    text-decoration: none;
    overflow-wrap: break-word;
    cursor: pointer;
    transition:
      background-color var(--pl-motion),
      border-color var(--pl-motion),
      color var(--pl-motion);
  }
  button:hover,
  .button:hover {
    background: var(--pl-sunken);
  }
  button.primary,
  .button.primary {
    border-color: var(--pl-accent);
    background: var(--pl-accent);
    color: var(--pl-on-accent);
  }
  button.primary:hover,
  .button.primary:hover {
    background: color-mix(in srgb, var(--pl-accent) 88%, var(--pl-ink));
  }
  button.quiet,
  .button.quiet {
    border-color: transparent;
    padding-inline: var(--pl-space-3);
    color: var(--pl-accent);
  }
  button.stop {
    border-color: var(--pl-stop);
    color: var(--pl-stop);
  }
  /* Deletes, and is quieter than what it deletes; the colour of deleting comes when it is pointed at. */
  button.bin {
    border-color: transparent;
    padding-inline: var(--pl-space-3);
    color: var(--pl-muted);
    font-weight: var(--pl-weight-normal);
  }
  button.bin:hover,
  button.bin:focus-visible {
    color: var(--pl-stop);
  }
  button:disabled {
    cursor: default;
    opacity: 0.55;
  }
  kbd {
    padding: 0 0.4em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: 5px;
    font: inherit;
    font-size: var(--pl-text-s);
    font-weight: var(--pl-weight-normal);
    line-height: 1.4;
  }
  @media (hover: none), (max-width: 30em) {
    kbd {
      display: none;
    }
  }
  /* Twice by its state, so that no element's own colour for it goes first. */
  @media (forced-colors: active) {
    button[aria-pressed='true'][aria-pressed],
    button[aria-current='true'][aria-current] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

/** The column of a page and the paper of a card. */
export const layout = css`
  .page {
    width: 100%;
    max-width: calc(var(--pl-page) + 2 * var(--pl-space-6));
    margin-inline: auto;
    padding: var(--pl-space-6) var(--pl-space-6) var(--pl-space-8);
  }
  .page > header {
    display: grid;
    gap: var(--pl-space-2);
    margin-bottom: var(--pl-space-5);
  }
  .card {
    padding: var(--pl-space-5);
    border: 1px solid var(--pl-hairline);
    border-radius: var(--pl-radius-card);
    background: var(--pl-surface);
  }
  /* Cards of different heights in two stacks, so that there is no gap beside a short one; one stack where there is little space. */
  .stacks {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--pl-space-5);
    align-items: start;
  }
  .stack {
    display: grid;
    gap: var(--pl-space-5);
  }
  @media (max-width: 51.25em) {
    .stacks {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 40em) {
    .page {
      padding: var(--pl-space-5) var(--pl-space-4) var(--pl-space-7);
    }
    .card {
      padding: var(--pl-space-4);
    }
  }
`;

/** What ends a day: why, and what to do. */
export const dayEnds = css`
  .ends {
    display: grid;
    gap: var(--pl-space-3);
    padding: var(--pl-space-5);
    border-radius: var(--pl-radius-card);
    background: var(--pl-attention-field);
    font-size: var(--pl-text-l);
  }
  .ends h1,
  .ends h2 {
    color: var(--pl-attention);
    font-size: var(--pl-text-xl);
  }
`;

/** A report: cards one below the other, with the most important one on a ground of its own. */
export const report = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--pl-space-5);
  }
  .lead {
    display: grid;
    gap: var(--pl-space-2);
    padding: var(--pl-space-5);
    border-radius: var(--pl-radius-card);
    background: var(--pl-accent-field);
  }
`;

/** Lines with their times below, and a hatched edge for unjudged time. */
export const timedList = css`
  li {
    display: grid;
    gap: 2px;
    padding: var(--pl-space-3) 0;
    border-top: 1px solid var(--pl-hairline);
  }
  li:first-child {
    padding-top: 0;
    border-top: 0;
  }
  .times {
    color: var(--pl-muted);
    font-size: var(--pl-text-s);
    font-variant-numeric: tabular-nums;
  }
  .hatched {
    padding-inline-start: var(--pl-space-5);
    background: repeating-linear-gradient(-45deg, var(--pl-line) 0 2px, transparent 2px 7px) 0 / 10px 100% no-repeat;
  }
`;

/** The steps of a movement, each with its number in the digits of the language (`data-number`). */
export const steps = css`
  ol {
    display: grid;
    gap: var(--pl-space-3);
  }
  ol li {
    display: grid;
    grid-template-columns: 2.25rem 1fr;
    gap: var(--pl-space-3);
  }
  ol li::before {
    content: attr(data-number);
    display: grid;
    place-items: center;
    width: 2.25rem;
    height: 2.25rem;
    border-radius: 50%;
    background: var(--pl-accent-field);
    color: var(--pl-accent);
    font-weight: var(--pl-weight-strong);
  }
  ol li span {
    padding-top: 4px;
  }
`;

/** A bar that shows how much of something is done. */
export const progressBar = css`
  progress {
    appearance: none;
    width: 100%;
    height: 8px;
    border: 0;
    border-radius: 4px;
    background: var(--pl-sunken);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--pl-sunken);
  }
  progress::-webkit-progress-value {
    border-radius: 4px;
    background: var(--pl-accent);
  }
  progress::-moz-progress-bar {
    border-radius: 4px;
    background: var(--pl-accent);
  }
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      --pl-sunken: Canvas;
      --pl-accent: CanvasText;
    }
  }
`;
