import { css } from 'lit';

/** What is opened by a press on its words: a plus in a ring before them, a minus once it is open. */
export const disclosure = css`
  summary {
    display: flex;
    align-items: center;
    gap: var(--pl-space-2);
    width: fit-content;
    min-height: var(--pl-touch);
    color: var(--pl-accent);
    cursor: pointer;
  }
  summary::before {
    content: '+';
    display: inline-grid;
    flex: none;
    place-items: center;
    width: 1.5em;
    height: 1.5em;
    border: 1.5px solid currentColor;
    border-radius: 50%;
    line-height: 1;
  }
  [open] > summary::before {
    content: '–';
  }
`;
