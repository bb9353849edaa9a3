import { css } from 'lit';

/** What is typed into, and plain lists to choose from: one look of all of them. */
export const entries = css`
  input:not([type='checkbox'], [type='radio'], [type='range'], [type='file']),
  select,
  textarea {
    min-width: 0;
    max-width: 100%;
    min-height: var(--pl-touch);
    padding: var(--pl-space-2) var(--pl-space-3);
    border: 1.5px solid var(--pl-line);
    border-radius: var(--pl-radius-control);
    background: var(--pl-surface);
    color: var(--pl-ink);
    font: inherit;
  }
  textarea {
    line-height: var(--pl-line-height);
    resize: vertical;
  }
  ::placeholder {
    color: var(--pl-muted);
    opacity: 1;
  }
  /* Its words stand small above the field that it holds. */
  label.above {
    display: grid;
    gap: 2px;
    min-width: 0;
    font-weight: var(--pl-weight-normal);
  }
`;

/** Labelled choices, including those of the component library, and text fields. */
export const fields = [
  entries,
  css`
    .field {
      display: grid;
      gap: var(--pl-space-2);
      align-content: start;
      justify-items: start;
    }
    label,
    wa-checkbox::part(label) {
      font-weight: var(--pl-weight-strong);
    }
    .hint {
      color: var(--pl-muted);
      font-size: var(--pl-text-s);
    }
    wa-select,
    wa-slider,
    input[inputmode] {
      width: min(100%, 26.25rem);
    }
    wa-option,
    wa-radio,
    wa-checkbox::part(base) {
      align-items: center;
      min-height: var(--pl-touch);
    }
    wa-select::part(form-control-label) {
      margin-block-end: var(--pl-space-2);
    }
    wa-checkbox {
      margin-block-start: calc(-1 * var(--pl-space-2));
    }
    wa-checkbox::part(icon) {
      font-size: var(--pl-text-l);
    }
    /* The hint is drawn into this space: under a label of two lines there is no other. */
    wa-checkbox[hint]::part(label) {
      padding-block: var(--pl-space-2);
    }
    /* The hint stands below the label, not below the box. */
    wa-checkbox::part(hint) {
      margin: calc(-1 * var(--pl-space-2)) 0 0;
      padding-inline-start: calc(var(--wa-form-control-toggle-size) + 0.5em);
    }
    wa-slider {
      --wa-color-neutral-fill-normal: var(--wa-form-control-border-color);
    }
    wa-slider::part(slider) {
      display: grid;
      align-content: center;
      min-height: var(--pl-touch);
      margin: 0;
    }
    /* These show their focus themselves: the checkbox on its box, the option on its whole line. */
    wa-checkbox:focus-visible,
    wa-option:focus-visible {
      outline: none;
    }
    /* Invisible until the code of the element has been fetched, with the height that it will have. */
    wa-select:not(:defined) {
      min-height: var(--pl-touch);
      visibility: hidden;
    }
  `,
];
