import { css, LitElement, nothing, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { figureOf, type Figure, type FigureLimb, type FigurePose } from './figures.ts';
import { base } from '../kit/styles.ts';

/**
 * The drawing of an exercise. Decoration beside the words that say the same, unless `label` is given.
 *
 * @property exerciseId - whose drawing; where there is none, a plumb line stands
 * @property show - `both` (start as a shadow, peak on top), `start` (alone, without a floor), or `outline` (the start as a dashed line, over a picture)
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
        stroke-width: 24;
      }
      .torso {
        stroke-width: 16;
        fill: var(--pl-ink);
      }
      .arm {
        stroke-width: 11;
      }
      .leg {
        stroke-width: 14;
      }
      /* A limb in front stands clear of what is behind it. */
      .edge {
        stroke: var(--pl-figure-ground, var(--pl-sunken));
      }
      .edge.arm {
        stroke-width: 17;
      }
      .edge.leg {
        stroke-width: 20;
      }
      circle {
        stroke: none;
        fill: var(--pl-ink);
      }
      .far {
        opacity: 0.6;
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
      .ghost .torso {
        fill: var(--pl-hairline);
      }
      .ghost {
        opacity: 0.9;
      }
      .prop {
        stroke: var(--pl-line);
        stroke-width: 4;
      }
      .ghost circle {
        fill: var(--pl-hairline);
      }
      .floor {
        stroke: var(--pl-line);
        stroke-width: 2;
      }
      .plumb {
        stroke-width: 3;
      }
      .outline .edge {
        display: none;
      }
      .outline path {
        fill: none;
        stroke: var(--pl-over-picture);
        stroke-width: 5;
        stroke-dasharray: 3 11;
        vector-effect: non-scaling-stroke;
      }
      .outline {
        filter: drop-shadow(0 0 2px var(--pl-under-line));
      }
      .outline circle {
        fill: none;
        stroke: var(--pl-over-picture);
        stroke-width: 4;
        stroke-dasharray: 3 9;
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
      preserveAspectRatio="xMidYMax meet"
      role=${this.label === '' ? 'presentation' : 'img'}
      aria-label=${this.label === '' ? nothing : this.label}
    >
      ${figure ? this.drawing(figure) : plumb}
    </svg>`;
  }

  private drawing(figure: Figure): SVGTemplateResult {
    if (this.show === 'outline') return svg`<g class="outline">${body(figure.start, () => true)}</g>`;
    if (this.show === 'start') return svg`<path class="prop" d=${figure.prop} />${body(figure.start, () => false)}`;
    const moves = (_limb: FigureLimb, index: number): boolean =>
      JSON.stringify(figure.start.limbs[index]?.points) !== JSON.stringify(figure.peak.limbs[index]?.points);
    return svg`
      ${floor(figure)}
      <path class="prop" d=${figure.prop} />
      <g class="ghost">
        ${figure.start.limbs.filter(moves).map((limb) => line(limb, false))}
        <circle cx=${figure.start.head[0]} cy=${figure.start.head[1]} r="16" />
      </g>
      ${body(figure.peak, moves)}
    `;
  }
}

const plumb = svg`<path class="plumb" d="M165 12v96" /><circle cx="165" cy="122" r="13" />`;

function floor(figure: Figure): SVGTemplateResult {
  const [x, , width] = figure.box;
  return svg`<path class="floor" d="M${x + 8} ${figure.floorY + 6}H${x + width - 8}" />`;
}

/** Limbs that move carry their side's colour; the rest of the body is ink. */
function body(pose: FigurePose, coloured: (limb: FigureLimb, index: number) => boolean): SVGTemplateResult {
  const far = pose.limbs.map((limb, index) => (limb.far ? line(limb, coloured(limb, index)) : nothing));
  const near = pose.limbs.map((limb, index) => (limb.far ? nothing : [edge(limb), line(limb, coloured(limb, index))]));
  return svg`${far}<circle cx=${pose.head[0]} cy=${pose.head[1]} r="16" />${near}`;
}

function edge(limb: FigureLimb): SVGTemplateResult | typeof nothing {
  return limb.part === 'trunk' || limb.part === 'torso'
    ? nothing
    : svg`<path class="edge ${limb.part}" d=${path(limb)} />`;
}

function line(limb: FigureLimb, coloured: boolean): SVGTemplateResult {
  const classes = [limb.part, limb.far ? 'far' : '', coloured && limb.side ? limb.side : ''].join(' ');
  return svg`<path class=${classes} d=${path(limb)} />`;
}

const path = ({ part, points }: FigureLimb): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('') + (part === 'torso' ? 'Z' : '');

declare global {
  interface HTMLElementTagNameMap {
    'pl-figure': PlFigure;
  }
}
