import { css } from 'lit';
import { disclosure } from '../../../ui/kit/disclosure.ts';
import { entries } from '../../../ui/kit/fields.ts';

/** What the physio's pages share: denser than the patient's, on the same tokens. */
export const reviewStyles = [
  entries,
  disclosure,
  css`
    :host {
      font-size: var(--pl-text-s);
    }
    h2 {
      font-size: var(--pl-text-m);
    }
    h3 {
      font-size: var(--pl-text-s);
    }
    .page {
      display: grid;
      gap: var(--pl-space-5);
    }
    .page > header {
      margin-bottom: 0;
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--pl-space-3);
      align-content: start;
      padding: var(--pl-space-4);
    }
    .links {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--pl-space-2) var(--pl-space-3);
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: var(--pl-space-1) var(--pl-space-5);
      font-variant-numeric: tabular-nums;
    }
    wa-slider {
      font-size: var(--pl-text-s);
    }
    .attention {
      width: fit-content;
      padding: var(--pl-space-2) var(--pl-space-3);
      border-radius: var(--pl-radius-control);
      background: var(--pl-attention-field);
      color: var(--pl-attention);
    }
    .left {
      color: var(--pl-left);
      font-weight: var(--pl-weight-strong);
    }
    .right {
      color: var(--pl-right);
      font-weight: var(--pl-weight-strong);
    }
    textarea,
    input[type='text'] {
      width: 100%;
    }
    label {
      font-weight: var(--pl-weight-strong);
    }
    button[aria-pressed='true'],
    button[aria-current='true'] {
      border-color: var(--pl-accent);
      background: var(--pl-accent-field);
    }
  `,
];

/** A table of what was done, row by row. */
export const reviewTable = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--pl-space-2);
    border-top: 1px solid var(--pl-hairline);
    text-align: start;
    vertical-align: top;
    font-weight: var(--pl-weight-normal);
  }
`;
