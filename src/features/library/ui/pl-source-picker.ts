import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CameraDevice, SourceChoice } from '../../../app/state.ts';
import { cameraName, chosenFile } from '../../../text/say/page.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { RECORDING_TYPES } from '../../../ui/kit/recording-types.ts';
import { base, buttons } from '../../../ui/kit/styles.ts';

/**
 * Chooses what is looked at: a camera, or a recording (chosen or dropped).
 *
 * @property source - the choice in force
 * @property cameras - devices known so far; without permission they may have no names
 * @fires pl-intent - use-camera, use-recording
 */
@customElement('pl-source-picker')
export class PlSourcePicker extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
        gap: var(--pl-space-4);
      }
      section {
        display: grid;
        align-content: start;
        gap: var(--pl-space-3);
        padding: var(--pl-space-5);
        border: 1.5px solid var(--pl-hairline);
        border-radius: var(--pl-radius-card);
        background: var(--pl-surface);
      }
      section[data-chosen] {
        border-color: var(--pl-accent);
      }
      section[data-over] {
        background: var(--pl-accent-field);
      }
      h3 {
        display: flex;
        align-items: center;
        gap: var(--pl-space-2);
        font-size: var(--pl-text-l);
      }
      h3 svg {
        color: var(--pl-accent);
      }
      p {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
      .name {
        color: var(--pl-ink);
        font-size: var(--pl-text-m);
        font-weight: var(--pl-weight-strong);
        overflow-wrap: anywhere;
      }
      select {
        width: 100%;
        min-height: var(--pl-touch);
        padding: var(--pl-space-2) var(--pl-space-3);
        border: 1.5px solid var(--pl-line);
        border-radius: var(--pl-radius-control);
        background: var(--pl-surface);
        color: var(--pl-ink);
        font: inherit;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--pl-space-3);
      }
    `,
  ];

  @property({ attribute: false }) source: SourceChoice = { kind: 'camera', deviceId: null };
  @property({ attribute: false }) cameras: readonly CameraDevice[] = [];
  @state() private over = false;
  @query('input') private input!: HTMLInputElement;

  protected override render(): TemplateResult {
    return html`${this.camera()}${this.recording()}`;
  }

  private camera(): TemplateResult {
    const t = text().source;
    const chosen = this.source.kind === 'camera';
    return html`<section ?data-chosen=${chosen}>
      <h3>${icons.camera} ${t.camera}</h3>
      ${
        chosen
          ? html`<select aria-label=${t.cameraChoose} @change=${this.chooseCamera}>
              <option value="">${t.cameraAny}</option>
              ${this.cameras
                .filter((device) => device.id !== '')
                .map(
                  (device, index) =>
                    html`<option
                      value=${device.id}
                      ?selected=${this.source.kind === 'camera' && this.source.deviceId === device.id}
                    >
                      ${cameraName(device, index)}
                    </option>`,
                )}
            </select>`
          : html`<button @click=${() => ask(this, { kind: 'use-camera', deviceId: null })}>${t.backToCamera}</button>`
      }
      <p>${t.cameraHint}</p>
    </section>`;
  }

  private recording(): TemplateResult {
    const t = text().source;
    const { source } = this;
    return html`<section
      ?data-chosen=${source.kind === 'recording'}
      ?data-over=${this.over}
      @dragover=${this.dragOver}
      @dragleave=${() => (this.over = false)}
      @drop=${this.drop}
    >
      <h3>${icons.file} ${t.recording}</h3>
      ${source.kind === 'recording' ? html`<p class="name">${chosenFile(source.name)}</p>` : ''}
      <div class="row">
        <span>${t.drop}</span>
        <button @click=${() => this.input.click()}>${t.browse}</button>
        <input type="file" hidden aria-label=${t.recording} accept=${RECORDING_TYPES} @change=${this.chooseFile} />
      </div>
      <p>${t.recordingHint}</p>
    </section>`;
  }

  private chooseCamera(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    ask(this, { kind: 'use-camera', deviceId: value === '' ? null : value });
  }

  private chooseFile(): void {
    const [file] = this.input.files ?? [];
    if (file) ask(this, { kind: 'use-recording', file, name: file.name });
    this.input.value = '';
  }

  private dragOver(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  private drop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) ask(this, { kind: 'use-recording', file, name: file.name });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-source-picker': PlSourcePicker;
  }
}
