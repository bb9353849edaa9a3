import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { RECORDING_TYPES } from '../../../ui/kit/recording-types.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base, buttons } from '../../../ui/kit/styles.ts';

/**
 * Chooses a recording in the middle of a visit: in place of a camera that is not there, or of a file that could not be
 * read. The visit then begins anew with it.
 *
 * @property instead - of what: of the `camera` (with a line that says what a recording may be) or of another `file`
 * @fires pl-intent - begin-with-recording
 */
@customElement('pl-other-recording')
export class PlOtherRecording extends PlElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: contents;
      }
      p {
        flex-basis: 100%;
        color: var(--pl-ink);
        font-size: var(--pl-text-s);
      }
      input {
        display: none;
      }
    `,
  ];

  @property() instead: 'camera' | 'file' = 'camera';
  @query('input') private input!: HTMLInputElement;

  protected override render(): TemplateResult {
    const t = text();
    const isFirst = this.instead === 'file';
    return html`<input type="file" aria-label=${t.source.recording} accept=${RECORDING_TYPES} @change=${this.take} />
      <button class=${isFirst ? 'primary' : ''} @click=${() => this.input.click()}>
        ${icons.file} ${isFirst ? t.notices.chooseFile : t.notices.useRecording}
      </button>
      ${isFirst ? nothing : html`<p>${t.source.recordingHint}</p>`}`;
  }

  private take(): void {
    const [file] = this.input.files ?? [];
    if (file) ask(this, { kind: 'begin-with-recording', file, name: file.name });
    this.input.value = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-other-recording': PlOtherRecording;
  }
}
