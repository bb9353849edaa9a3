import { css, html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shownFault } from '../../care/figure/shown-fault.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { shownFaultWords } from '../../text/say/demonstration.ts';
import { drawingLabel } from '../../text/say/exercise.ts';
import { text } from '../../text/text.ts';
import { keptFilms, type FigureFilm, type FilmPart, type FilmPicture } from './figure-film.ts';
import { coordinate } from './figure-shapes.ts';
import { arrowShape, figureStyles, propShape } from './figure-styles.ts';
import { icons } from '../kit/icons.ts';
import { MediaQuery, STILLNESS } from '../kit/media-query.ts';
import { PlElement } from '../kit/pl-element.ts';
import { base, buttons } from '../kit/styles.ts';

/** Slowly: half as fast. A choice. */
const SLOW_PACE = 0.5;
/** A picture that was waited for longer than this goes on from where it was: the tab was hidden. A choice. */
const LONGEST_STEP_MS = 250;

/**
 * A figure that moves as an exercise should look, from where the laptop sees the person, with the parts that matter marked. With a
 * fault: that beside what helps. Who wants no movement sees the start and the furthest point. It moves only while it can be seen.
 *
 * @property exercise - what is shown
 * @property fault - the id of a fault that is shown beside; null: none
 * @property still - it stands still where it is
 * @property mirrored - turned over, as it is beside a picture of the person that is a mirror
 * @property controls - with the buttons to go slowly, and to mirror it; what makes it stand still is beside it (`still`)
 */
@customElement('pl-demonstration')
export class PlDemonstration extends PlElement {
  static override styles = [
    base,
    buttons,
    figureStyles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
        gap: var(--pl-space-3);
      }
      .figures {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        grid-template-rows: minmax(0, 1fr) auto;
        gap: var(--pl-space-2) var(--pl-space-3);
        min-height: 0;
      }
      figure {
        display: grid;
        grid-row: span 2;
        grid-template-rows: subgrid;
        min-height: 0;
        margin: 0;
      }
      figcaption {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-content: start;
        gap: 0 var(--pl-space-2);
        overflow-wrap: anywhere;
        font-weight: var(--pl-weight-normal);
      }
      figcaption > svg {
        grid-row: span 2;
        align-self: center;
        font-size: var(--pl-text-xl);
      }
      figcaption strong {
        font-weight: var(--pl-weight-strong);
      }
      .right > svg {
        color: var(--pl-good);
      }
      .wrong > svg {
        color: var(--pl-attention);
      }
      .picture {
        display: block;
        width: 100%;
        height: 100%;
        min-height: 0;
        overflow: hidden;
      }
      .picture.mirrored {
        transform: scaleX(-1);
      }
      .picture.cut {
        mask-image: linear-gradient(#000 84%, transparent);
      }
      /* Not by its colour alone: what is wrong is hatched by its outline. */
      .figure .wrong {
        fill: color-mix(in srgb, var(--pl-attention) 55%, var(--pl-figure-ground, var(--pl-sunken)));
        stroke: var(--pl-attention);
        stroke-width: 2;
        stroke-dasharray: 5 4;
        paint-order: normal;
      }
      .controls {
        display: flex;
        flex-wrap: wrap;
        gap: var(--pl-space-2);
      }
      .controls button[aria-pressed='true'] {
        border-color: var(--pl-accent);
        background: var(--pl-accent-field, var(--pl-sunken));
      }
      @media (forced-colors: active) {
        .figure .wrong {
          fill: Canvas;
          stroke: Mark;
        }
      }
    `,
  ];

  @property({ attribute: false }) exercise: Exercise | null = null;
  @property() fault: string | null = null;
  @property({ type: Boolean }) still = false;
  @property({ type: Boolean }) mirrored = false;
  @property({ type: Boolean }) controls = false;
  @state() private isSlow = false;
  @state() private isMirrored = false;
  /** The pictures that are shown, one of each film. They change less often than the screen. */
  @state() private pictures: readonly FilmPicture[] = [];
  #films: readonly FigureFilm[] = [];
  #playedMs = 0;
  #lastMs: number | null = null;
  #frame: number | null = null;
  #isInSight = true;
  private readonly stillness = new MediaQuery(this, STILLNESS);
  private readonly sight = new IntersectionObserver((seen) => this.see(seen.at(-1)?.isIntersecting ?? true));

  override connectedCallback(): void {
    super.connectedCallback();
    this.sight.observe(this);
    this.play();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sight.disconnect();
    this.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('exercise') && !changed.has('fault')) return;
    this.#films = this.filmsShown();
    this.#playedMs = 0;
    this.pictures = this.#films.map((film) => film.pictureAt(0));
  }

  protected override updated(): void {
    this.playOrStop();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { exercise } = this;
    if (!exercise) return nothing;
    const t = text().exercise.demonstration;
    const figures = this.fault === null ? this.alone(exercise) : this.beside(exercise, this.fault);
    return html`<div class="figures">${figures}</div>
      ${
        this.controls
          ? html`<div class="controls">
              ${this.stillness.matches ? nothing : this.toggle(this.isSlow, t.slow, () => (this.isSlow = !this.isSlow))}
              ${this.toggle(this.isMirrored, t.mirror, () => (this.isMirrored = !this.isMirrored))}
            </div>`
          : nothing
      }`;
  }

  private toggle(isOn: boolean, words: string, turn: () => void): TemplateResult {
    return html`<button aria-pressed=${isOn} @click=${turn}>${words}</button>`;
  }

  private alone(exercise: Exercise): TemplateResult {
    const t = text().exercise.demonstration;
    const [film] = this.#films;
    if (!film) return html``;
    if (!this.stillness.matches)
      return html`<figure>${this.picture(film, this.pictures[0], drawingLabel(exercise))}</figure>`;
    return html`<figure>
        ${this.picture(film, film.start, drawingLabel(exercise))}
        <figcaption><strong>${t.start}</strong></figcaption>
      </figure>
      <figure>
        ${this.picture(film, film.end, drawingLabel(exercise))}
        <figcaption><strong>${t.end}</strong></figcaption>
      </figure>`;
  }

  private beside(exercise: Exercise, id: string): TemplateResult {
    const t = text().exercise.demonstration;
    const [clean, faulty] = this.#films;
    const words = shownFaultWords(exercise, id);
    if (!clean || !faulty || !words) return this.alone(exercise);
    const [cleanNow, faultyNow] = this.stillness.matches ? [clean.end, faulty.end] : this.pictures;
    return html`<figure>
        ${this.picture(clean, cleanNow, drawingLabel(exercise))}
        <figcaption class="right">${icons.tick}<strong>${t.right}</strong><span>${words.helps}</span></figcaption>
      </figure>
      <figure>
        ${this.picture(faulty, faultyNow, words.drawing)}
        <figcaption class="wrong">${icons.cross}<strong>${t.wrong}</strong><span>${words.finding}</span></figcaption>
      </figure>`;
  }

  private picture({ box, isCut, props, marks }: FigureFilm, picture: FilmPicture = [], label: string): TemplateResult {
    return html`<svg
      class="picture ${isCut ? 'cut' : ''} ${this.isMirrored === this.mirrored ? '' : 'mirrored'}"
      viewBox=${box.map(coordinate).join(' ')}
      preserveAspectRatio="xMidYMax meet"
      role="img"
      aria-label=${label}
    >
      ${props.map(propShape)}
      <g class="figure">${picture.map(part)}</g>
      ${marks.map(arrowShape)}
    </svg>`;
  }

  private filmsShown(): readonly FigureFilm[] {
    const { exercise, fault } = this;
    if (!exercise) return [];
    const { clean, faulty } = keptFilms(exercise, fault === null ? null : shownFault(exercise, fault));
    return faulty ? [clean, faulty] : [clean];
  }

  private get isPlaying(): boolean {
    const isAsked = !this.still && !this.stillness.matches;
    return isAsked && this.isConnected && this.#isInSight && this.#films.length > 0;
  }

  private see(isInSight: boolean): void {
    this.#isInSight = isInSight;
    this.playOrStop();
  }

  private playOrStop(): void {
    if (this.isPlaying) this.play();
    else this.stop();
  }

  private play(): void {
    if (this.#frame !== null || !this.isPlaying) return;
    const next = (nowMs: number): void => {
      const sinceMs = Math.min(LONGEST_STEP_MS, nowMs - (this.#lastMs ?? nowMs));
      this.#lastMs = nowMs;
      this.#playedMs += sinceMs * (this.isSlow ? SLOW_PACE : 1);
      this.show();
      this.#frame = requestAnimationFrame(next);
    };
    this.#lastMs = null;
    this.#frame = requestAnimationFrame(next);
  }

  /** Draws again only where a figure has moved: both begin together, and the one that is done first waits for the other. */
  private show(): void {
    const wholeMs = Math.max(...this.#films.map(({ durationMs }) => durationMs));
    const atMs = this.#playedMs % wholeMs;
    const isNew = this.#films.some((film, index) => film.pictureAt(atMs) !== this.pictures[index]);
    if (isNew) this.pictures = this.#films.map((film) => film.pictureAt(atMs));
  }

  private stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }
}

const part = ({ path, classes }: FilmPart): SVGTemplateResult => svg`<path class=${classes} d=${path} />`;

declare global {
  interface HTMLElementTagNameMap {
    'pl-demonstration': PlDemonstration;
  }
}
