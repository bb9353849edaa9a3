import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { distanceWords } from '../../text/say/place.ts';
import { text } from '../../text/text.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';
import { coordinate, outlinePath, pathOf } from './figure-shapes.ts';
import { placementDrawingOf, type PlacementDrawing, type PlacementView } from './placement-drawing.ts';

/**
 * Where the laptop stands: the person and the laptop from above, and from the level of the floor. A drawing beside words
 * that say the same; both are made from the exercise's placement.
 *
 * @property exercise - whose start pose the person takes
 */
@customElement('pl-placement')
export class PlPlacement extends PlElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--pl-space-2);
      }
      p {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      svg {
        display: block;
        width: 100%;
        overflow: visible;
      }
      path {
        fill: none;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .sight {
        fill: var(--pl-accent-field);
      }
      .figure {
        fill: var(--pl-ink);
        stroke: var(--pl-background);
        stroke-width: 2;
      }
      /* The trunk, the head and the roots of the legs are one shape, as in the drawing of the exercise. */
      .trunk,
      .head {
        stroke: none;
      }
      .nose {
        fill: var(--pl-accent);
      }
      .laptop {
        fill: var(--pl-surface);
        stroke: var(--pl-accent);
        stroke-width: 3;
      }
      .stand,
      .floor,
      .chair {
        stroke: var(--pl-line);
        stroke-width: 3;
      }
      .mat,
      .wall,
      .seat {
        fill: color-mix(in srgb, var(--pl-line) 30%, var(--pl-background));
        stroke: var(--pl-line);
        stroke-width: 2;
      }
      .height,
      .distance {
        stroke: var(--pl-muted);
        stroke-width: 2;
      }
      .height {
        stroke-dasharray: 2 8;
      }
      text {
        fill: var(--pl-muted);
        font: var(--pl-weight-normal) var(--pl-text-s) var(--pl-font);
        text-anchor: middle;
      }
    `,
  ];

  @property({ attribute: false }) exercise: Exercise | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.exercise) return nothing;
    const drawing = placementDrawingOf(this.exercise);
    const t = text().exercise.placing;
    const across = acrossOf(drawing);
    return html`<p>${t.above}</p>
      ${picture(across, drawing.above, scene(drawing.above))}
      <p>${t.level}</p>
      ${picture(across, withDistance(drawing.level), level(drawing))}`;
  }
}

/** The extent of both views from left to right, so that the laptop of the one stands below that of the other. */
function acrossOf({ above, level }: PlacementDrawing): readonly [left: number, width: number] {
  const left = Math.min(above.box[0], level.box[0]);
  const right = Math.max(...[above, level].map(({ box: [x, , width] }) => x + width));
  return [left, right - left];
}

/** Room below the floor for the line that shows the distance. */
const BELOW = 44;

const withDistance = (view: PlacementView): Pick<PlacementView, 'box'> => {
  const [x, y, width, height] = view.box;
  return { box: [x, y, width, height + BELOW] };
};

const picture = (
  [left, width]: readonly [number, number],
  { box: [, top, , height] }: Pick<PlacementView, 'box'>,
  drawn: SVGTemplateResult,
): TemplateResult =>
  html`<svg viewBox=${[left, top, width, height].map(coordinate).join(' ')} aria-hidden="true" focusable="false">
    ${drawn}
  </svg>`;

const scene = ({ props, figure, nose, laptop, stand, sight }: PlacementView): SVGTemplateResult => svg`
  <path class="sight" d=${outlinePath([sight])} />
  ${props.map(({ kind, points }) => svg`<path class=${kind} d=${kind === 'chair' ? pathOf(points) : outlinePath([points])} />`)}
  ${stand.map((line) => svg`<path class="stand" d=${pathOf(line)} />`)}
  ${laptop.map((line) => svg`<path class="laptop" d=${pathOf(line)} />`)}
  ${figure.map(({ part, outlines }) => svg`<path class=${`figure ${part}`} d=${outlinePath(outlines)} />`)}
  <path class="nose" d=${outlinePath([nose])} />
`;

/** The floor, the height of the camera up to the person, and the distance between them. */
function level({ level: view, placement }: PlacementDrawing): SVGTemplateResult {
  const { box, eye } = view;
  const [left, , width] = box;
  const [eyeX, eyeY] = eye.map(coordinate);
  return svg`
    <path class="floor" d="M${coordinate(left)} 0H${coordinate(left + width)}" />
    ${scene(view)}
    <path class="height" d="M${eyeX} ${eyeY}H0" />
    <path class="distance" d="M${eyeX} 12v12M0 12v12M${eyeX} 18H0" />
    <text x=${coordinate(eye[0] / 2)} y="40">${distanceWords(placement.distanceM)}</text>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-placement': PlPlacement;
  }
}
