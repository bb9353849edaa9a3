import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { writeRoute } from '../../app/route.ts';
import type { SourceChoice } from '../../app/source-choice.ts';
import type { CameraDevice } from '../../app/state.ts';
import { cameraName, chosenFile } from '../../text/say/page.ts';
import { firstText } from '../../text/text.ts';
import { icons } from './icons.ts';
import type { ChangeOf } from './change-of.ts';
import { ask } from './intent-event.ts';
import { RECORDING_TYPES } from './recording-types.ts';
import { PlElement } from './pl-element.ts';
import { fields } from './fields.ts';
import { base, buttons } from './styles.ts';

/** The list element is fetched once the picker is this near to what is on the screen. */
const NEAR = '400px';

/**
 * Chooses what is watched: a camera, or a recording (chosen or dropped).
 *
 * @property source - the choice in force
 * @property cameras - devices known so far; without permission they may have no names
 * @fires pl-intent - use-camera, use-recording
 */
@customElement('pl-source-picker')
export class PlSourcePicker extends PlElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
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
      a.button {
        justify-self: start;
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
  /** Whether the picker is near to what is on the screen. It stands far down a page, and its list element is not small. */
  @state() private isNear = false;
  /** The code of the list element is here. Until then the choice in force is shown as text. */
  @state() private hasList = false;
  @query('input') private input!: HTMLInputElement;

  private readonly nearing = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.isNear = true;
      this.nearing.disconnect();
    },
    { rootMargin: NEAR },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.isNear) this.nearing.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.nearing.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asked = changed.has('cameras') || changed.has('isNear');
    if (asked && this.isNear && this.named.length > 0) void this.fetchList();
  }

  private async fetchList(): Promise<void> {
    try {
      await import('./library/select.ts');
      this.hasList = true;
    } catch {
      // Without a network: the camera in force is shown, and the settings can change it.
      this.hasList = false;
    }
  }

  protected override render(): TemplateResult {
    return html`${this.camera()}${this.phone()}${this.recording()}`;
  }

  /** A phone that is the eye, or the way to make one. */
  private phone(): TemplateResult {
    const t = firstText().source;
    const isChosen = this.source.kind === 'phone';
    return html`<section ?data-chosen=${isChosen}>
      <h3>${icons.phone} ${t.phone}</h3>
      <a class="button" href=${writeRoute({ page: 'phone' })}>${isChosen ? t.phoneOpen : t.usePhone}</a>
      <p>${t.phoneHint}</p>
    </section>`;
  }

  private camera(): TemplateResult {
    const t = firstText().source;
    const chosen = this.source.kind === 'camera';
    return html`<section ?data-chosen=${chosen}>
      <h3>${icons.camera} ${t.camera}</h3>
      ${
        chosen
          ? this.choice()
          : html`<button @click=${() => ask(this, { kind: 'use-camera', deviceId: null })}>${t.backToCamera}</button>`
      }
      <p>${t.cameraHint}</p>
    </section>`;
  }

  /** Before the browser may name the cameras there is nothing to choose, and no element has to be fetched. */
  private choice(): TemplateResult {
    const t = firstText().source;
    const cameras = this.named;
    const deviceId = this.source.kind === 'camera' ? this.source.deviceId : null;
    const index = cameras.findIndex(({ id }) => id === deviceId);
    const chosen = cameras[index];
    if (cameras.length === 0 || !this.hasList)
      return html`<p class="name">${chosen ? cameraName(chosen, index) : t.cameraAny}</p>`;
    // A chosen camera that is not there any more: whichever there is will be used.
    return html`<wa-select label=${t.cameraChoose} .value=${chosen?.id ?? ''} @change=${this.chooseCamera}>
      <wa-option value="">${t.cameraAny}</wa-option>
      ${cameras.map((device, i) => html`<wa-option value=${device.id}>${cameraName(device, i)}</wa-option>`)}
    </wa-select>`;
  }

  private get named(): readonly CameraDevice[] {
    return this.cameras.filter((device) => device.id !== '');
  }

  private recording(): TemplateResult {
    const t = firstText().source;
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

  private chooseCamera(event: ChangeOf<'wa-select'>): void {
    const { value } = event.target;
    ask(this, { kind: 'use-camera', deviceId: typeof value === 'string' && value !== '' ? value : null });
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
