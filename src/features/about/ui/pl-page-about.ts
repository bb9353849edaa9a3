import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';

/** About the app: what it is, what a camera cannot know, privacy, keys. */
@customElement('pl-page-about')
export class PlPageAbout extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    css`
      h1 {
        margin-bottom: var(--pl-space-6);
      }
      section {
        display: grid;
        gap: var(--pl-space-3);
      }
      h2 {
        display: flex;
        align-items: center;
        gap: var(--pl-space-2);
      }
      h2 svg {
        color: var(--pl-accent);
      }
      ul {
        display: grid;
        gap: var(--pl-space-3);
      }
      li {
        padding-inline-start: var(--pl-space-4);
        border-inline-start: 3px solid var(--pl-hairline);
        max-width: var(--pl-measure);
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--pl-space-2) var(--pl-space-4);
        align-items: baseline;
      }
      @media (max-width: 30em) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .care {
        border-color: transparent;
        background: var(--pl-attention-field);
      }
      .button {
        justify-self: start;
      }
      .care h2 {
        color: var(--pl-attention);
      }
      @media (hover: none), (max-width: 30em) {
        kbd {
          display: inline;
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { about: t, pain, review } = text();
    const list = (lines: readonly string[]): TemplateResult =>
      html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;
    return html`<div class="page">
      <h1 tabindex="-1">${t.title}</h1>
      <div class="stacks">
        <div class="stack">
          <section class="card">
            <h2>${t.whatTitle}</h2>
            <p>${t.what}</p>
            <a class="button" href=${writeRoute({ page: 'physio' })}>${review.link}</a>
            <a class="button" href=${writeRoute({ page: 'live' })}>${text().live.title}</a>
          </section>
          <section class="card">
            <h2>${t.cannotTitle}</h2>
            ${list(t.cannot)}
          </section>
          <section class="card">
            <h2>${t.keysTitle}</h2>
            <dl>
              ${t.keys.map(
                ([key, what]) =>
                  html`<dt><kbd>${key}</kbd></dt>
                    <dd>${what}</dd>`,
              )}
            </dl>
          </section>
        </div>
        <div class="stack">
          <section class="card care">
            <h2>${t.judgeTitle}</h2>
            <p>${t.judge}</p>
            <a class="button" href=${writeRoute({ page: 'flags' })}>${pain.worried}</a>
          </section>
          <section class="card">
            <h2>${pain.not.title}</h2>
            ${list(pain.not.lines)}
          </section>
          <section class="card">
            <h2>${icons.shield} ${t.privacyTitle}</h2>
            ${list(t.privacy)}
          </section>
        </div>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-about': PlPageAbout;
  }
}
