import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base } from '../../../ui/kit/styles.ts';

/** The laptop at the bottom and the person above it, seen from the ceiling, as in the drawing of where the laptop stands. */
const laptop = svg`<path d="M36 86h28l4 8H32z" />`;
const person = (y: number): SVGTemplateResult => svg`<circle cx="50" cy=${y} r="9" class="person" />`;
/** An arrow from one height to another. */
const arrow = (from: number, to: number): SVGTemplateResult => {
  const back = Math.sign(from - to) * 9;
  return svg`<path class="way" d="M50 ${from}V${to}M40 ${to + back}L50 ${to}L60 ${to + back}" />`;
};
const turn = svg`<path class="way" d="M50 10A28 28 0 1 0 78 38M67 45l11-11 11 11" />`;
const frame = svg`<path d="M18 8H8v10M82 8h10v10M18 92H8V82M82 92h10V82" />`;
/** The picture with its lower edge above the feet, or its upper edge below the head. */
const feet = svg`<path d="M14 8h72v52H14z" /><path class="way" d="M50 88V30M40 39l10-9 10 9" /><path class="person" d="M24 78h12v12H18zM64 78h12l6 12H64z" />`;
const head = svg`<path d="M14 40h72v52H14z" /><path class="way" d="M50 30v44M40 65l10 9 10-9" /><circle cx="50" cy="16" r="12" class="person" />`;

/** What to do, drawn, by the id of the fix (`StartCheckLine.fix`). A fix that a drawing would not help has none. */
const SIGNS: Readonly<Record<string, SVGTemplateResult>> = {
  'too-far': svg`${laptop}${person(18)}${arrow(34, 72)}`,
  'too-close': svg`${laptop}${person(70)}${arrow(54, 14)}`,
  'body-cut-off': svg`${laptop}${person(70)}${arrow(54, 14)}`,
  'not-side-on': svg`${laptop}${person(38)}${turn}`,
  'not-facing': svg`${laptop}${person(38)}${turn}`,
  'not-back-on': svg`${laptop}${person(38)}${turn}`,
  'no-person': svg`${frame}${person(50)}<path class="way" d="M2 50h30M23 41l9 9-9 9M98 50H68M77 41l-9 9 9 9" />`,
  'feet-out-of-frame': feet,
  'head-out-of-frame': head,
  'too-dark': svg`<circle cx="50" cy="50" r="16" class="person" /><path class="way" d="M50 10v14M50 76v14M10 50h14M76 50h14M22 22l10 10M68 68l10 10M78 22 68 32M32 68 22 78" />`,
  'only-black': svg`<circle cx="50" cy="50" r="22" class="way" /><path class="way" d="m18 82 64-64" />`,
};

/**
 * What to change before a set, as one large sign that is understood at a glance: come nearer, go back, turn, more light. It stands
 * beside the same in words and is hidden from screen readers.
 *
 * @property fix - the id of what to change; nothing is drawn where it has no sign
 */
@customElement('pl-fix-sign')
export class PlFixSign extends PlElement {
  static override styles = [
    base,
    css`
      svg {
        display: block;
        width: min(11rem, 30vmin);
        padding: var(--pl-space-3);
        border: 2px solid var(--pl-attention);
        border-radius: var(--pl-radius-card);
        background: var(--pl-attention-field);
        color: var(--pl-attention);
        fill: none;
        stroke: currentColor;
        stroke-width: 4;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .person {
        fill: currentColor;
      }
      .way {
        stroke-width: 8;
      }
    `,
  ];

  @property() fix: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const sign = this.fix === null ? undefined : SIGNS[this.fix];
    return sign ? html`<svg viewBox="0 0 100 100" aria-hidden="true">${sign}</svg>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-fix-sign': PlFixSign;
  }
}
