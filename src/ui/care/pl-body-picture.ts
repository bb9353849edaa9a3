import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { MIDDLE_PLACES, SIDED_PLACES, type BodyPlace } from '../../care/pain/body-place.ts';
import { markedPlaces, placeName } from '../../text/say/pain.ts';
import { text } from '../../text/text.ts';
import { disclosure } from '../kit/disclosure.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';
import { nextShape, placeAt, shapesOf, VIEW_BOX, type Arrow, type BodyShape, type BodyView } from './body-shapes.ts';

/** The places of the picture or the list were changed. */
export class PlacesChosenEvent extends Event {
  static readonly type = 'pl-places-chosen';
  readonly places: readonly BodyPlace[];

  constructor(places: readonly BodyPlace[]) {
    super(PlacesChosenEvent.type, { bubbles: true, composed: true });
    this.places = places;
  }
}

const SHAPES: Readonly<Record<BodyView, readonly BodyShape[]>> = { front: shapesOf('front'), back: shapesOf('back') };
const isArrow = (key: string): key is Arrow => /^Arrow(Up|Down|Left|Right)$/.test(key);

/** What is met so far beside a place means it: half of a touch target of 44 px. */
export const REACH_PX = 22;

/**
 * Where it hurts: a body from the front and from behind, on which each place is a button, and the same places as a list. A picture is one
 * stop of the Tab key; arrow keys go from place to place, Space and Enter mark. Left and right are the person's own. A body has places
 * that are smaller than a thumb: what is met beside them means the nearest one, so that each is at least 24 px wide and high, as WCAG 2.2
 * asks for (2.5.8); the lines of the list are as large as every other control.
 *
 * @property places - what is marked
 * @fires pl-places-chosen - with what is marked then
 */
@customElement('pl-body-picture')
export class PlBodyPicture extends PlElement {
  static override styles = [
    base,
    disclosure,
    css`
      .views {
        display: flex;
        justify-content: center;
        gap: var(--pl-space-4);
        padding: var(--pl-space-3);
        border-radius: var(--pl-radius-card);
        background: var(--pl-sunken);
      }
      figure {
        flex: 0 1 15rem;
        min-width: 0;
      }
      figcaption {
        font-weight: var(--pl-weight-strong);
        text-align: center;
      }
      .sides {
        display: flex;
        justify-content: space-between;
        gap: var(--pl-space-2);
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      svg {
        display: block;
        width: 100%;
        height: clamp(32.5rem, 64vh, 38rem);
        overflow: visible;
      }
      .place {
        cursor: pointer;
        outline: none;
      }
      .place path {
        fill: var(--pl-surface);
        stroke: var(--pl-line);
        stroke-width: 1.5;
        stroke-linejoin: round;
      }
      .place:hover path {
        fill: var(--pl-accent-field);
      }
      .place[aria-pressed='true'] path {
        fill: var(--pl-attention);
        stroke: var(--pl-attention);
      }
      .place circle {
        fill: var(--pl-surface);
      }
      .place:focus-visible path {
        stroke: var(--pl-accent);
        stroke-width: 4;
      }
      .marked {
        margin-top: var(--pl-space-3);
        font-weight: var(--pl-weight-strong);
      }
      .hint {
        margin-top: var(--pl-space-1);
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      details {
        margin-top: var(--pl-space-2);
      }
      summary {
        font-weight: var(--pl-weight-strong);
      }
      .list {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
        gap: 0 var(--pl-space-4);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--pl-space-3);
        min-height: var(--pl-touch);
        cursor: pointer;
      }
      input {
        flex: none;
        width: 1.625rem;
        height: 1.625rem;
        margin: 0;
        accent-color: var(--pl-accent);
      }
      @media (max-width: 40em) {
        .views {
          gap: 0;
          padding: var(--pl-space-2) 0;
        }
        figure {
          flex: 1 1 50%;
        }
        svg {
          height: auto;
        }
        figcaption,
        .sides {
          padding-inline: var(--pl-space-2);
        }
      }
      @media (forced-colors: active) {
        .place path {
          fill: Canvas;
          stroke: CanvasText;
        }
        .place[aria-pressed='true'] path {
          fill: Highlight;
          stroke: Highlight;
        }
        .place:focus-visible path {
          stroke: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) places: readonly BodyPlace[] = [];
  /** The place of each view that the Tab key leads to. */
  @state() private current: Readonly<Record<BodyView, BodyPlace>> = { front: 'belly', back: 'low-back' };

  protected override render(): TemplateResult {
    const t = text().places;
    return html`<div class="views" role="group" aria-label=${t.picture}>${this.view('front')} ${this.view('back')}</div>
      <p class="marked" role="status">${markedPlaces(this.places)}</p>
      <p class="hint">${t.hint}</p>
      <details>
        <summary>${t.asList}</summary>
        <div class="list">
          ${MIDDLE_PLACES.map((place) => this.line(place))}
          ${SIDED_PLACES.map((part) => [this.line(`left-${part}`), this.line(`right-${part}`)])}
        </div>
      </details>`;
  }

  private view(view: BodyView): TemplateResult {
    const t = text().places;
    const [first, second] = view === 'front' ? [t.yourRight, t.yourLeft] : [t.yourLeft, t.yourRight];
    return html`<figure>
      <figcaption>${t[view]}</figcaption>
      <div class="sides" dir="ltr"><span>${first}</span><span>${second}</span></div>
      <svg
        viewBox=${VIEW_BOX}
        role="group"
        aria-label=${t[view]}
        @click=${(event: MouseEvent) => this.takeNear(view, event)}
        @keydown=${(event: KeyboardEvent) => this.takeKey(view, event)}
      >
        ${SHAPES[view].map((shape) => this.place(view, shape))}
      </svg>
    </figure>`;
  }

  private place(view: BodyView, { place, path, middle }: BodyShape): SVGTemplateResult {
    const isMarked = this.places.includes(place);
    return svg`<g
      class="place"
      role="button"
      data-place=${place}
      tabindex=${this.current[view] === place ? '0' : '-1'}
      aria-pressed=${isMarked ? 'true' : 'false'}
      aria-label=${placeName(place)}
      @click=${() => this.toggle(place)}
      @focus=${() => this.goTo(view, place)}
    >
      <title>${placeName(place)}</title>
      <path d=${path}></path>
      ${isMarked ? svg`<circle cx=${middle.x} cy=${middle.y} r="4"></circle>` : nothing}
    </g>`;
  }

  private line(place: BodyPlace): TemplateResult {
    return html`<label
      ><input
        type="checkbox"
        .checked=${this.places.includes(place)}
        @change=${() => this.toggle(place)}
      />${placeName(place)}</label
    >`;
  }

  private goTo(view: BodyView, place: BodyPlace): void {
    this.current = { ...this.current, [view]: place };
  }

  /** A click on a place is the place's own; one beside it means the nearest. */
  private takeNear(view: BodyView, { target, clientX, clientY }: MouseEvent): void {
    const toScreen = target instanceof SVGSVGElement ? target.getScreenCTM() : null;
    if (!toScreen) return;
    const at = new DOMPoint(clientX, clientY).matrixTransform(toScreen.inverse());
    const near = placeAt(SHAPES[view], at, REACH_PX / toScreen.a);
    if (!near) return;
    this.goTo(view, near.place);
    this.toggle(near.place);
  }

  private takeKey(view: BodyView, event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = SHAPES[view].find(({ place }) => place === this.current[view]);
    if (!from) return;
    if (event.key === ' ' || event.key === 'Enter') {
      // The key is meant for this place, and not for the page around it.
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) this.toggle(from.place);
      return;
    }
    if (!isArrow(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const { place } = nextShape(SHAPES[view], from, event.key);
    this.goTo(view, place);
    const svgOf = event.currentTarget;
    if (svgOf instanceof SVGElement) svgOf.querySelector<SVGGElement>(`[data-place='${place}']`)?.focus();
  }

  private toggle(place: BodyPlace): void {
    this.places = this.places.includes(place) ? this.places.filter((one) => one !== place) : [...this.places, place];
    this.dispatchEvent(new PlacesChosenEvent(this.places));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-body-picture': PlBodyPicture;
  }
  interface HTMLElementEventMap {
    'pl-places-chosen': PlacesChosenEvent;
  }
}
