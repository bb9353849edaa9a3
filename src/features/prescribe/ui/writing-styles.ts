import { css } from 'lit';

/** Small fields in rows, for whoever works at a desk: 16 px, and still 44 px to touch. */
export const writingStyles = css`
  :host {
    font-size: var(--pl-text-s);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
    gap: var(--pl-space-3);
    align-items: end;
  }
  .fields label,
  label.wide {
    display: grid;
    gap: 2px;
    min-width: 0;
    font-weight: var(--pl-weight-normal);
  }
  label.wide {
    grid-column: 1 / -1;
  }
  .fields span {
    color: var(--pl-muted);
  }
  input:not([type='checkbox'], [type='file']),
  select,
  textarea {
    width: 100%;
    min-width: 0;
    min-height: 2.75rem;
    padding: var(--pl-space-2) var(--pl-space-3);
    border: 1.5px solid var(--pl-line);
    border-radius: var(--pl-radius-control);
    background: var(--pl-surface);
    color: var(--pl-ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  textarea {
    min-height: 4rem;
    resize: vertical;
  }
  ::placeholder {
    color: var(--pl-muted);
    opacity: 1;
  }
  button,
  .button {
    min-height: 2.75rem;
    padding-inline: var(--pl-space-4);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--pl-space-2);
    align-items: center;
  }
  h2 {
    font-size: var(--pl-text-m);
  }
  h3 {
    font-size: var(--pl-text-s);
  }
  strong {
    font-weight: var(--pl-weight-strong);
  }
  .attention {
    padding: var(--pl-space-3);
    border-radius: var(--pl-radius-control);
    background: var(--pl-attention-field);
    color: var(--pl-attention);
  }
`;
