import { css } from 'lit';

/** What the pages of pain share: the row of large buttons, which stays in sight. */
export const telling = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--pl-space-3);
    margin-top: var(--pl-space-5);
  }
  /* In a window as low as a page at 400 % they would cover the question. */
  @media (min-height: 30em) {
    .actions {
      position: sticky;
      bottom: calc(var(--pl-saying-room, 0px) + var(--pl-notices-room, 0px));
      z-index: 1;
      margin-inline: calc(-1 * var(--pl-space-4));
      padding: var(--pl-space-3) var(--pl-space-4);
      background: var(--pl-background);
    }
  }
  .actions button {
    min-height: 4rem;
    min-width: min(100%, 12.5rem);
    font-size: var(--pl-text-l);
  }
  .actions button.quiet {
    min-width: 0;
    font-size: var(--pl-text-m);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--pl-space-1) var(--pl-space-4);
    margin-top: var(--pl-space-6);
    padding-top: var(--pl-space-3);
    border-top: 1px solid var(--pl-hairline);
  }
  .foot > * {
    margin-inline-start: calc(-1 * var(--pl-space-3));
  }
  @media (max-width: 40em) {
    .actions .primary {
      flex: 1 1 100%;
    }
    .actions button {
      flex: 1 1 auto;
      min-width: 0;
      min-height: 3.25rem;
    }
  }
`;
