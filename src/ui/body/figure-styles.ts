import { css, svg, type SVGTemplateResult } from 'lit';
import type { FigureArrow } from './figure-arrows.ts';
import type { FigureProp } from './figure-props.ts';
import { arrowPaths, outlinePath, pathOf } from './figure-shapes.ts';

/** How a figure, what stands beside it and the arrows over it look, wherever one is drawn. */
export const figureStyles = css`
  path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .figure path {
    fill: var(--pl-ink);
    /* A limb in front is set off from what is behind it. */
    stroke: var(--pl-figure-ground, var(--pl-sunken));
    stroke-width: 3;
    paint-order: stroke;
  }
  /* The trunk, the head and the roots of the legs are one shape. */
  .figure .trunk,
  .figure .head {
    stroke: none;
  }
  .figure .far {
    fill: color-mix(in srgb, var(--pl-ink) 58%, var(--pl-figure-ground, var(--pl-sunken)));
  }
  .figure .moves {
    fill: var(--pl-accent);
  }
  .figure .far.moves {
    fill: color-mix(in srgb, var(--pl-accent) 62%, var(--pl-figure-ground, var(--pl-sunken)));
  }
  .arrow path {
    stroke: var(--pl-accent);
    stroke-width: 2.5;
  }
  /* An arrow is set off from the figure under it. */
  .arrow .under {
    stroke: var(--pl-figure-ground, var(--pl-sunken));
    stroke-width: 7;
  }
  .arrow .head {
    fill: var(--pl-accent);
    stroke-width: 1;
  }
  .mat,
  .wall,
  .seat {
    fill: color-mix(in srgb, var(--pl-line) 30%, var(--pl-figure-ground, var(--pl-sunken)));
  }
  .chair {
    stroke: var(--pl-line);
    stroke-width: 4;
  }
  .seat {
    stroke: var(--pl-line);
    stroke-width: 4;
    fill: color-mix(in srgb, var(--pl-line) 45%, var(--pl-figure-ground, var(--pl-sunken)));
  }
  .box,
  .cushion {
    fill: color-mix(in srgb, var(--pl-accent) 30%, var(--pl-figure-ground, var(--pl-sunken)));
    stroke: color-mix(in srgb, var(--pl-accent) 60%, var(--pl-figure-ground, var(--pl-sunken)));
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .figure path {
      fill: CanvasText;
      stroke: Canvas;
    }
    .figure .far {
      fill: GrayText;
    }
    .figure .moves,
    .figure .far.moves {
      fill: LinkText;
    }
    .arrow path,
    .arrow .head {
      stroke: LinkText;
    }
    .arrow .head {
      fill: LinkText;
    }
    .arrow .under {
      stroke: Canvas;
    }
    .mat,
    .wall,
    .seat,
    .box,
    .cushion {
      fill: none;
      stroke: GrayText;
    }
    .chair {
      stroke: GrayText;
    }
  }
`;

/** A thing beside the figure. */
export const propShape = ({ kind, points }: FigureProp): SVGTemplateResult =>
  svg`<path class=${kind} d=${kind === 'chair' ? pathOf(points) : outlinePath([points])} />`;

/** An arrow, set off from what is under it. */
export const arrowShape = (arrow: FigureArrow): SVGTemplateResult => {
  const { line, head } = arrowPaths(arrow);
  return svg`<g class="arrow"><path class="under" d=${`${line}${head}`} /><path d=${line} /><path class="head" d=${head} /></g>`;
};
