import { css } from 'lit';
import { disclosure } from '../../../ui/kit/disclosure.ts';
import { entries } from '../../../ui/kit/fields.ts';

/** Small fields in rows, for whoever works at a desk: 16 px, and still 44 px to touch. */
export const writingStyles = [
  entries,
  disclosure,
  css`
    :host {
      font-size: var(--pl-text-s);
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
      gap: var(--pl-space-3);
      align-items: end;
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
      font-variant-numeric: tabular-nums;
    }
    textarea {
      min-height: 4rem;
    }
    button,
    .button {
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
  `,
];
