import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { correction, generate, type Bitmap2D } from 'lean-qr/nano';
import { PlElement } from '../kit/pl-element.ts';
import { base } from '../kit/styles.ts';

/**
 * The most squares along one edge. A choice, unverified with phones: 117 are a code of version 25 (ISO/IEC 18004), which on a screen of
 * 500 px has 4 px for each; the largest there is has 177.
 */
const MOST_SQUARES = 117;
/** The quiet zone around a code, in squares (ISO/IEC 18004). */
const QUIET = 4;

/** The code of a text; null where it would be too fine to be read from a screen or from paper. */
export function qrCodeOf(written: string): Bitmap2D | null {
  try {
    const code = generate(written, { minCorrectionLevel: correction.L });
    return code.size <= MOST_SQUARES ? code : null;
  } catch {
    // Longer than the largest code holds.
    return null;
  }
}

/** The dark squares of a code as one path, a rectangle for each run of them in a line. */
function pathOf(code: Bitmap2D): string {
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) {
      const from = x;
      while (x < code.size && code.get(x, y)) x += 1;
      if (x > from) runs.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
    }
  return runs.join('');
}

/**
 * A text as a QR code, black on white in every theme: cameras look for dark squares on a light ground. Draws nothing where the text does
 * not fit.
 *
 * @property text - what is in it
 * @property label - what assistive technology says
 */
@customElement('pl-qr-code')
export class PlQrCode extends PlElement {
  static override styles = [
    base,
    css`
      svg {
        display: block;
        width: 100%;
        height: auto;
        /* Not of the theme: a camera needs dark on light, and so does paper. */
        background: white;
        forced-color-adjust: none;
        print-color-adjust: exact;
      }
      path {
        fill: black;
      }
    `,
  ];

  @property() text = '';
  @property() label = '';

  protected override render(): TemplateResult | typeof nothing {
    const code = this.text === '' ? null : qrCodeOf(this.text);
    if (!code) return nothing;
    const edge = code.size + 2 * QUIET;
    return html`<svg
      viewBox=${[-QUIET, -QUIET, edge, edge].join(' ')}
      shape-rendering="crispEdges"
      role="img"
      aria-label=${this.label}
    >
      ${svg`<path d=${pathOf(code)} />`}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-qr-code': PlQrCode;
  }
}
