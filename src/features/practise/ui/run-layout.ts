import { css, html, nothing, type TemplateResult } from 'lit';
import type { AppState } from '../../../app/state.ts';
import { text } from '../../../text/text.ts';

/**
 * The layout of both pages of a run, so that nothing jumps when the check becomes the set: the picture, the side
 * column, the large words, the controls. It fills the window, or the part that a notice leaves free, and scrolls only in one as small as
 * a page at 400 %.
 */
export const runLayout = css`
  :host {
    height: 100dvh;
    max-height: 100%;
  }
  .run {
    display: grid;
    grid-template:
      'stage side' minmax(0, 1fr)
      'words controls' auto
      / minmax(0, 1fr) clamp(13.75rem, 25vw, 21.25rem);
    gap: var(--pl-space-4) var(--pl-space-5);
    height: 100%;
    padding: var(--pl-space-4) var(--pl-space-5);
  }
  .stage {
    grid-area: stage;
  }
  /* Shown in place of the picture: why there is none. */
  .trouble {
    display: grid;
    place-items: center;
    grid-area: stage;
    min-height: 0;
    overflow: auto;
    border-radius: var(--pl-radius-card);
    background: var(--pl-sunken);
  }
  .trouble pl-trouble {
    max-width: 38.75rem;
    margin: var(--pl-space-4);
  }
  .side {
    grid-area: side;
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    /* Where type is set so large that a column does not fit, its end is scrolled to; the rest stays where it is. */
    overflow: auto;
    gap: var(--pl-space-4);
  }
  .words {
    grid-area: words;
    min-width: 0;
  }
  .controls {
    grid-area: controls;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: end;
    gap: var(--pl-space-2);
  }
  .controls button {
    justify-content: flex-start;
    min-height: 3.5rem;
    width: 100%;
    padding-inline: var(--pl-space-4);
    font-size: var(--pl-text-l);
    white-space: nowrap;
  }
  .controls button kbd {
    margin-inline-start: auto;
  }
  .title {
    font-size: var(--pl-text-xl);
    font-weight: var(--pl-weight-strong);
    line-height: 1.15;
    text-wrap: balance;
  }
  .no-voice {
    padding: var(--pl-space-2) var(--pl-space-3);
    border-radius: var(--pl-radius-control);
    background: var(--pl-attention-field);
    color: var(--pl-attention);
    font-size: var(--pl-text-s);
  }
  .title small {
    display: block;
    margin-top: var(--pl-space-1);
    color: var(--pl-muted);
    font-size: var(--pl-text-l);
    font-weight: var(--pl-weight-normal);
  }
  @media (max-height: 37.5em) and (min-aspect-ratio: 1) {
    .run {
      gap: var(--pl-space-2) var(--pl-space-4);
      padding: var(--pl-space-2) var(--pl-space-4);
    }
    .run {
      grid-template-columns: minmax(0, 1fr) clamp(16.5rem, 25vw, 21.25rem);
    }
    .title {
      font-size: var(--pl-text-l);
    }
    .title small {
      display: inline;
      font-size: var(--pl-text-m);
    }
    .side {
      gap: var(--pl-space-2);
    }
  }
  @media (max-aspect-ratio: 1) {
    .run {
      grid-template:
        'stage' minmax(0, min(75vw, 42dvh))
        'side' minmax(0, auto)
        'words' minmax(min-content, 1fr)
        'controls' auto
        / minmax(0, 1fr);
      gap: var(--pl-space-3);
      padding: var(--pl-space-3);
    }
    .words {
      display: grid;
      align-content: center;
    }
    .run:has(.trouble) {
      /* The words are read whole; of what went wrong the end is scrolled to where it does not fit. */
      grid-template-rows: minmax(0, auto) auto minmax(min-content, 1fr) auto;
    }
    .trouble {
      background: none;
    }
    .trouble pl-trouble {
      width: 100%;
      margin: 0;
    }
  }
  /* Of a window that is high enough the picture gives way first, where something above the page takes room: the count is read from afar. */
  @media (max-aspect-ratio: 1) and (min-height: 48em) and (min-width: 375px) {
    .run:not(:has(.trouble)) {
      grid-template-rows: minmax(0, min(75vw, 42dvh)) minmax(min-content, auto) minmax(min-content, 1fr) auto;
    }
  }
  /* Little space: three controls in a row, with the word under its icon. */
  @media (max-aspect-ratio: 1), (max-height: 37.5em) {
    .controls {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .controls button {
      flex-direction: column;
      justify-content: center;
      gap: var(--pl-space-1);
      min-height: 4.5rem;
      padding: var(--pl-space-1);
      font-size: var(--pl-text-s);
      line-height: 1.2;
      white-space: normal;
    }
    .controls button kbd {
      display: none;
    }
  }
  /*
   * A window as small as a page at 400 %: everything stands below one another and is read whole. The picture takes what is
   * left, and where nothing is left the page is scrolled, with the controls always in view.
   */
  @media (max-width: 374px), (max-width: 479px) and (min-aspect-ratio: 1) {
    :host {
      overflow: hidden auto;
      /* What has the focus is scrolled clear of the controls: as high as they are where their words take two lines. */
      scroll-padding-block-end: 6rem;
    }
    .run,
    .run:has(.trouble) {
      grid-template:
        'stage' minmax(5rem, 1fr)
        'side' auto
        'words' auto
        'controls' auto
        / minmax(0, 1fr);
      height: auto;
      min-height: 100%;
      padding: var(--pl-space-3) var(--pl-space-3) 0;
    }
    .trouble,
    .side {
      overflow: visible;
    }
    .controls {
      position: sticky;
      bottom: 0;
      z-index: 1;
      padding-block: var(--pl-space-2);
      background: var(--pl-background);
    }
  }
`;

/** Tells a person whose device cannot speak that they have to look at the words. */
export const noVoiceNote = ({ hasVoice, settings }: AppState): TemplateResult | typeof nothing =>
  hasVoice || settings.muted ? nothing : html`<p class="no-voice">${text().practise.noVoice}</p>`;
