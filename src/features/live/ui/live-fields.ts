import { css } from 'lit';
import { disclosure } from '../../../ui/kit/disclosure.ts';
import { entries } from '../../../ui/kit/fields.ts';

/** What the pages of live sessions share. */
export const liveFields = [
  entries,
  disclosure,
  css`
    label {
      font-weight: var(--pl-weight-strong);
    }
    textarea,
    select,
    input[type='text'],
    input[type='number'] {
      width: 100%;
      overflow-wrap: anywhere;
    }
    .trouble {
      padding: var(--pl-space-3);
      border-radius: var(--pl-radius-control);
      background: var(--pl-attention-field);
      color: var(--pl-attention);
    }
    .digits {
      direction: ltr;
      font-size: var(--pl-text-xl);
      font-weight: var(--pl-weight-strong);
      font-variant-numeric: tabular-nums;
    }
  `,
];
