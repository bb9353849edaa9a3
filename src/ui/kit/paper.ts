import { css } from 'lit';

/** A page that is a sheet of paper, with tools above it that are not printed. */
export const paper = css`
  .back {
    margin-inline-start: calc(-1 * var(--pl-space-3));
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--pl-space-3);
    align-items: end;
    margin-bottom: var(--pl-space-5);
  }
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--pl-space-4);
  }
  .sheet h2 {
    font-size: var(--pl-text-xl);
  }
  .sheet > header {
    display: grid;
    gap: var(--pl-space-1);
  }
  .small {
    font-size: calc(0.85 * var(--pl-text-s));
    line-height: 1.35;
  }
  .foot {
    padding-top: var(--pl-space-3);
    border-top: 1px solid var(--pl-hairline);
    break-inside: avoid;
  }
  .foot p {
    max-width: none;
  }
  @media print {
    .back,
    .tools,
    .page > header {
      display: none;
    }
    .page,
    .sheet {
      max-width: none;
      padding: 0;
      border: 0;
    }
  }
`;

/** Tables of a report on paper: small, and on a narrow window each row a block of its own. */
export const paperTable = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: calc(0.85 * var(--pl-text-s));
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }
  th,
  td {
    padding-block: var(--pl-space-2);
    padding-inline: 0 var(--pl-space-3);
    border-top: 1px solid var(--pl-hairline);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    border-top: 0;
    color: var(--pl-muted);
    font-weight: var(--pl-weight-normal);
  }
  tbody th p:first-child {
    font-weight: var(--pl-weight-strong);
  }
  tbody th {
    font-weight: var(--pl-weight-normal);
  }
  td p,
  th p {
    max-width: none;
  }
  tr p {
    break-inside: avoid;
  }
  h3 {
    font-size: var(--pl-text-m);
  }
  .name-line {
    display: flex;
    gap: var(--pl-space-2);
    align-items: end;
  }
  .name-line .blank {
    flex: 0 1 16rem;
    border-bottom: 1px solid var(--pl-ink);
  }
  @media screen and (max-width: 51.25em) {
    thead {
      display: none;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    tr {
      padding-block: var(--pl-space-3);
      border-top: 1px solid var(--pl-hairline);
    }
    th,
    td {
      padding-block: 0 var(--pl-space-2);
      border-top: 0;
    }
    td[data-column]::before {
      display: block;
      color: var(--pl-muted);
      content: attr(data-column);
    }
  }
`;
