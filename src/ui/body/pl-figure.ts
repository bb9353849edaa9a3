import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Side } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { drawingOf, startDrawingOf, type FigureDrawing, type FigurePart } from './figure-drawing.ts';
import { arrowPaths, coordinate, outlinePath, pathOf } from './figure-shapes.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';

/**
 * The drawing of an exercise, made from the exercise's own data. Decoration beside words that say the same, unless
 * `label` is given.
 *
 * @property exercise - whose picture
 * @property drawing - a drawing that is made already, in place of an exercise's
 * @property show - `both` (the end of the movement, and a ghost of its start), or `outline` (the start as a dashed line, over a picture)
 * @property near - of an outline: the side of the person that is nearer to the camera
 * @property mirrored - of an outline: it lies over a picture that is a mirror
 * @property label - what assistive technology says; empty: nothing
 */
@customElement('pl-figure')
export class PlFigure extends PlElement {
  static override styles = [
    base,
    css`
      svg {
        display: block;
        width: 100%;
        height: 100%;
        overflow: hidden;
      }
      svg.cut {
        mask-image: linear-gradient(#000 84%, transparent);
      }
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
      .ghost path {
        fill: color-mix(in srgb, var(--pl-accent) 22%, var(--pl-figure-ground, var(--pl-sunken)));
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
      .plumb path {
        stroke-width: 1.5;
      }
      .plumb .under {
        stroke-width: 4;
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
      .inside path {
        fill: black;
      }
      .outline path {
        stroke: var(--pl-over-picture);
        stroke-width: 7;
        stroke-dasharray: 2 10;
        vector-effect: non-scaling-stroke;
      }
      .outline {
        filter: drop-shadow(0 0 2px var(--pl-under-line));
      }
      /*
       * Chromium keeps computed styles to use them again, and with one that names a mask the whole page that holds it, after it has
       * gone. It keeps none with a unit of a container.
       */
      .masked {
        min-width: 0.1cqi;
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
        .ghost path {
          fill: none;
          stroke: GrayText;
          stroke-dasharray: 2 4;
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
    `,
  ];

  @property({ attribute: false }) exercise: Exercise | null = null;
  @property({ attribute: false }) drawing: FigureDrawing | null = null;
  @property() show: 'both' | 'outline' = 'both';
  @property() near: Side = 'right';
  @property({ type: Boolean }) mirrored = false;
  @property() label = '';

  protected override render(): TemplateResult | typeof nothing {
    const drawing = this.drawing ?? (this.exercise && this.drawn(this.exercise));
    if (!drawing) return nothing;
    return html`<svg
      viewBox=${drawing.box.map(coordinate).join(' ')}
      preserveAspectRatio="xMidYMax meet"
      class=${drawing.isCut ? 'cut' : ''}
      role=${this.label === '' ? 'presentation' : 'img'}
      aria-label=${this.label === '' ? nothing : this.label}
    >
      ${this.show === 'outline' ? silhouette(drawing) : picture(drawing)}
    </svg>`;
  }

  private drawn(exercise: Exercise): FigureDrawing {
    return this.show === 'outline' ? startDrawingOf(exercise, this) : drawingOf(exercise);
  }
}

const picture = ({ props, ghost, figure, arrows, plumbs }: FigureDrawing): SVGTemplateResult => svg`
  ${props.map(({ kind, points }) => svg`<path class=${kind} d=${kind === 'chair' ? pathOf(points) : outlinePath([points])} />`)}
  <g class="ghost">${ghost.map(whole)}</g>
  <g class="figure">${figure.map(whole)}</g>
  ${plumbs.map(pathOf).map((line) => svg`<g class="arrow plumb"><path class="under" d=${line} /><path d=${line} /></g>`)}
  ${arrows
    .map(arrowPaths)
    .map(
      ({ line, head }) =>
        svg`<g class="arrow"><path class="under" d=${`${line}${head}`} /><path d=${line} /><path class="head" d=${head} /></g>`,
    )}
`;

/** The outline of the whole figure, without the lines between its parts. */
const silhouette = ({ figure, box: [x, y, width, height] }: FigureDrawing): SVGTemplateResult => svg`
  <mask id="outside" maskUnits="userSpaceOnUse" x=${x} y=${y} width=${width} height=${height}>
    <rect x=${x} y=${y} width=${width} height=${height} fill="white" />
    <g class="inside">${figure.map(whole)}</g>
  </mask>
  <g class="outline"><g class="masked" mask="url(#outside)">${figure.map(whole)}</g></g>
`;

const whole = ({ part, outlines, far, moves }: FigurePart): SVGTemplateResult =>
  svg`<path class=${[part, far ? 'far' : '', moves ? 'moves' : ''].join(' ')} d=${outlinePath(outlines)} />`;

declare global {
  interface HTMLElementTagNameMap {
    'pl-figure': PlFigure;
  }
}
