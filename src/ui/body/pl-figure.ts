import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Side } from '../../core/body/landmarks.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { drawingOf, startDrawingOf, type FigureDrawing, type FigurePart } from './figure-drawing.ts';
import { coordinate, outlinePath, pathOf } from './figure-shapes.ts';
import { arrowShape, figureStyles, propShape } from './figure-styles.ts';
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
    figureStyles,
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
      .ghost path {
        fill: color-mix(in srgb, var(--pl-accent) 22%, var(--pl-figure-ground, var(--pl-sunken)));
      }
      .plumb path {
        stroke-width: 1.5;
      }
      .plumb .under {
        stroke-width: 4;
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
        .ghost path {
          fill: none;
          stroke: GrayText;
          stroke-dasharray: 2 4;
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
  ${props.map(propShape)}
  <g class="ghost">${ghost.map(whole)}</g>
  <g class="figure">${figure.map(whole)}</g>
  ${plumbs.map(pathOf).map((line) => svg`<g class="arrow plumb"><path class="under" d=${line} /><path d=${line} /></g>`)}
  ${arrows.map(arrowShape)}
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
