/** What the pages share on which files are made and taken in. */
import { css, html, nothing, type TemplateResult } from 'lit';

/** A card, what is said in it, with figures, and work that goes on. */
export const saying = css`
  section {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: var(--pl-space-4);
  }
  section > *,
  .said > * {
    min-width: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--pl-space-3);
  }
  .said {
    display: grid;
    justify-items: start;
    gap: var(--pl-space-3);
    width: 100%;
    padding: var(--pl-space-4);
    border-radius: var(--pl-radius-control);
    background: var(--pl-accent-field);
    overflow-wrap: anywhere;
  }
  .said h3 {
    outline: none;
  }
  .said.care {
    background: var(--pl-attention-field);
  }
  /* A region that a screen reader listens to has to be there before something is said in it: it takes no room until then. */
  .status:has(.said) {
    width: 100%;
  }
  .status:not(:has(.said)) {
    position: absolute;
  }
  .work {
    display: grid;
    gap: var(--pl-space-3);
    justify-items: start;
    width: 100%;
  }
  pl-trouble {
    width: 100%;
  }
  @media (forced-colors: active) {
    .said {
      border: 1px solid CanvasText;
    }
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    gap: var(--pl-space-2) var(--pl-space-4);
    width: 100%;
  }
  dd {
    font-variant-numeric: tabular-nums;
    font-weight: var(--pl-weight-strong);
    text-align: end;
    /* The name of a plan is as long as somebody made it. */
    overflow-wrap: anywhere;
  }
`;

/** Figures with what each of them is of; nothing where there are none. */
export const figureRows = (
  all: readonly { readonly label: string; readonly figure: string }[],
): TemplateResult | typeof nothing =>
  all.length === 0
    ? nothing
    : html`<dl>
        ${all.map(
          ({ label, figure }) =>
            html`<dt>${label}</dt>
              <dd>${figure}</dd>`,
        )}
      </dl>`;
