import { css, LitElement, nothing, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { figureOf, type Figure, type FigureLimb, type FigurePoint, type FigurePose } from '../figures.ts';
import { base } from '../shared.ts';

/**
 * The drawing of an exercise. Decoration beside the words that say the same, unless `label` is given.
 *
 * @property exerciseId - whose drawing; where there is none, a plumb line stands
 * @property show - `both` (start as a shadow, peak on top), `start`, or `outline` (the start as a dashed line, over a picture)
 * @property label - what assistive technology says; empty: nothing
 */
@customElement('pl-figure')
export class PlFigure extends LitElement {
  static override styles = [
    base,
    css`
      svg {
        display: block;
        width: 100%;
        height: 100%;
        overflow: visible;
      }
      path,
      circle {
        fill: none;
        stroke: var(--pl-ink);
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .trunk {
        stroke-width: 26;
      }
      .torso {
        stroke-width: 14;
        fill: var(--pl-ink);
      }
      .arm {
        stroke-width: 13;
      }
      .leg {
        stroke-width: 16;
      }
      circle {
        stroke: none;
        fill: var(--pl-ink);
      }
      .far {
        opacity: 0.55;
      }
      .left {
        stroke: var(--pl-left);
      }
      .right {
        stroke: var(--pl-right);
      }
      .ghost path {
        stroke: var(--pl-hairline);
      }
      .ghost {
        opacity: 0.9;
      }
      .floor {
        stroke: var(--pl-line);
        stroke-width: 2;
      }
      .plumb {
        stroke-width: 3;
      }
      .outline path {
        stroke: var(--pl-over-picture);
        stroke-width: 3;
        stroke-dasharray: 2 9;
        vector-effect: non-scaling-stroke;
      }
      .outline circle {
        fill: none;
        stroke: var(--pl-over-picture);
        stroke-width: 3;
        stroke-dasharray: 2 9;
      }
      @media (forced-colors: active) {
        .left,
        .right {
          stroke: CanvasText;
        }
      }
    `,
  ];

  @property() exerciseId = '';
  @property() show: 'both' | 'start' | 'outline' = 'both';
  @property() label = '';

  protected override render(): TemplateResult {
    const figure = figureOf(this.exerciseId);
    const box = figure?.box ?? [0, 0, 330, 152];
    return html`<svg
      viewBox=${box.join(' ')}
      role=${this.label === '' ? 'presentation' : 'img'}
      aria-label=${this.label === '' ? nothing : this.label}
    >
      ${figure ? this.drawing(figure) : plumb}
    </svg>`;
  }

  private drawing(figure: Figure): SVGTemplateResult {
    if (this.show === 'outline') return svg`<g class="outline">${body(figure.start, () => true)}</g>`;
    if (this.show === 'start') return svg`${floor(figure)}${body(figure.start, () => true)}`;
    const moves = (limb: FigureLimb, index: number): boolean => {
      const there = figure.peak.limbs[index];
      return there !== undefined && JSON.stringify(there.points) !== JSON.stringify(limb.points);
    };
    return svg`
      ${floor(figure)}
      <g class="ghost">${figure.start.limbs.filter(moves).map((limb) => line(limb, false))}</g>
      ${body(figure.peak, (limb, index) => moves(limb, index))}
    `;
  }
}

const plumb = svg`<path class="plumb" d="M165 12v96" /><circle cx="165" cy="122" r="13" />`;

function floor(figure: Figure): SVGTemplateResult | typeof nothing {
  const [x, , width] = figure.box;
  return figure.floorY === null
    ? nothing
    : svg`<path class="floor" d="M${x + 8} ${figure.floorY + 6}H${x + width - 8}" />`;
}

/** Limbs that move carry their side's colour; the rest of the body is ink. */
function body(pose: FigurePose, coloured: (limb: FigureLimb, index: number) => boolean): SVGTemplateResult {
  return svg`
    ${pose.limbs.map((limb, index) => line(limb, coloured(limb, index)))}
    <circle cx=${pose.head[0]} cy=${pose.head[1]} r="19" />
  `;
}

function line(limb: FigureLimb, coloured: boolean): SVGTemplateResult {
  const classes = [limb.part, limb.far ? 'far' : '', coloured && limb.side ? limb.side : ''].join(' ');
  return svg`<path class=${classes} d=${path(limb.points)} />`;
}

const path = (points: readonly FigurePoint[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

declare global {
  interface HTMLElementTagNameMap {
    'pl-figure': PlFigure;
  }
}
