import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { language } from '../../../text/in-use.ts';
import { LANGUAGES } from '../../../text/languages.ts';
import { runningNow } from '../../../text/say/engine.ts';
import { cameraName, speechRate, translationNote } from '../../../text/say/page.ts';
import { writeRoute } from '../../../app/route.ts';
import type { AppState, EngineChoice, ModelSize, Settings, StateOf } from '../../../app/state.ts';
import type { VoiceChoice } from '../../../ports/voice.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import type { ChangeOf } from '../../../ui/kit/change-of.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { fields } from '../../../ui/kit/fields.ts';
import { base, buttons, layout } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/library/checkbox.ts';
import '../../../ui/kit/library/select.ts';
import '../../../ui/kit/library/slider.ts';
import '../../../ui/kit/pl-about-person.ts';
import '../../../ui/kit/pl-progress.ts';
import '../../../ui/kit/pl-trouble.ts';

/** Words a minute: older listeners find 150 to 200 comfortable (clinical#voice-pace). */
const RATE = { min: 110, max: 200, step: 10 } as const;

/**
 * The page of the remembered choices. Each takes effect at once.
 *
 * @property state - of the app
 * @fires pl-intent - change-settings, use-camera, try-voice, load-model
 */
@customElement('pl-page-settings')
export class PlPageSettings extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    fields,
    css`
      h1 {
        margin-bottom: var(--pl-space-6);
      }
      .card {
        display: grid;
        gap: var(--pl-space-4);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0 var(--pl-space-4);
        width: 100%;
      }
      .row wa-slider {
        flex: 1 1 180px;
        max-width: 17.5rem;
      }
      .row span {
        line-height: var(--pl-touch);
      }
      .start {
        justify-self: start;
      }
      .now {
        color: var(--pl-muted);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'settings'> | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().settings;
    return html`<div class="page">
      <h1 tabindex="-1">${t.title}</h1>
      <div class="stacks">
        <div class="stack">${this.voice(state)} ${this.camera(state)} ${this.look(state)}</div>
        <div class="stack">
          ${this.seeing(state)}
          <section class="card">
            <h2>${text().test.aboutTitle}</h2>
            <pl-about-person .birthYear=${state.settings.birthYear} .sex=${state.settings.sex}></pl-about-person>
          </section>
          <section class="card">
            <h2>${t.data}</h2>
            <p>${t.dataHint}</p>
            <a class="button start" href=${writeRoute({ page: 'keeping' })}>${text().keeping.link}</a>
            <a class="button start" href=${writeRoute({ page: 'history' })}>${text().summary.toHistory}</a>
          </section>
        </div>
      </div>
    </div>`;
  }

  private voice({ settings, hasVoice, voices }: StateOf<'settings'>): TemplateResult {
    const t = text().settings;
    return html`<section class="card">
      <h2>${t.voice}</h2>
      <wa-checkbox
        hint=${t.mutedHint}
        .checked=${settings.muted}
        @change=${(event: ChangeOf<'wa-checkbox'>) => this.change({ muted: event.target.checked })}
        >${t.muted}</wa-checkbox
      >
      <div class="field">
        <div class="row">
          <wa-slider
            label=${t.rate}
            min=${RATE.min}
            max=${RATE.max}
            step=${RATE.step}
            .value=${settings.wordsPerMinute}
            .valueFormatter=${speechRate}
            @input=${(event: ChangeOf<'wa-slider'>) => this.change({ wordsPerMinute: event.target.value })}
          ></wa-slider>
          <span class="tabular">${speechRate(settings.wordsPerMinute)}</span>
        </div>
        ${this.whichVoice(settings, voices)}
        <button ?disabled=${settings.muted} @click=${() => ask(this, { kind: 'try-voice' })}>
          ${icons.soundOn} ${t.tryVoice}
        </button>
        ${hasVoice ? nothing : html`<p class="hint">${t.noVoice}</p>`}
      </div>
    </section>`;
  }

  /** The choice of a voice; nothing where there is only one. A chosen voice that is not there any more is not used. */
  private whichVoice({ voiceId }: Settings, voices: readonly VoiceChoice[]): TemplateResult | typeof nothing {
    if (voices.length < 2) return nothing;
    const t = text().settings;
    const names = Object.fromEntries([['', t.anyVoice], ...voices.map(({ id, name }) => [id, name])]) as Record<
      string,
      string
    >;
    const chosen = voices.find(({ id }) => id === voiceId);
    return this.choice(t.whichVoice, names, chosen?.id ?? '', (id) => this.change({ voiceId: id === '' ? null : id }));
  }

  private look({ settings }: AppState): TemplateResult {
    const t = text().settings;
    return html`<section class="card">
      <h2>${t.look}</h2>
      ${this.choice(t.theme, t.themes, settings.theme, (theme) => this.change({ theme: theme as Settings['theme'] }))}
      <wa-checkbox
        hint=${t.figureHint}
        .checked=${settings.showsFigure}
        @change=${(event: ChangeOf<'wa-checkbox'>) => this.change({ showsFigure: event.target.checked })}
        >${t.figure}</wa-checkbox
      >
      ${this.language()}
    </section>`;
  }

  /** The choice of language; nothing where there is only one. */
  private language(): TemplateResult | typeof nothing {
    const languages = Object.entries(LANGUAGES);
    if (languages.length < 2) return nothing;
    const names = Object.fromEntries(languages.map(([tag, { name }]) => [tag, name]));
    return html`${this.choice(text().settings.language, names, language(), (tag) => this.change({ language: tag }))}
    ${translationNote(language())?.map((sentence) => html`<p class="hint">${sentence}</p>`)}`;
  }

  private camera({ settings, cameras }: AppState): TemplateResult {
    const t = text();
    const named = cameras.filter((device) => device.id !== '');
    const options = Object.fromEntries([
      ['', t.source.cameraAny],
      ...named.map((device, index) => [device.id, cameraName(device, index)]),
    ]) as Record<string, string>;
    // A chosen camera that is not there any more: whichever there is will be used.
    const chosen = named.find(({ id }) => id === settings.cameraId);
    return html`<section class="card">
      <h2>${t.settings.camera}</h2>
      <div class="field">
        ${this.choice(t.source.cameraChoose, options, chosen?.id ?? '', (id) =>
          ask(this, { kind: 'use-camera', deviceId: id === '' ? null : id }),
        )}
        <p class="hint">${t.source.cameraHint}</p>
      </div>
    </section>`;
  }

  private seeing({ settings, model, engines }: AppState): TemplateResult {
    const t = text().settings;
    // An engine that this build does not have, chosen in another build, is shown under its name.
    const isAbsent = !engines.includes(settings.engine);
    const offered = Object.fromEntries(
      [...engines, ...(isAbsent ? [settings.engine] : [])].map((name) => [name, t.engines[name]]),
    );
    return html`<section class="card">
      <h2>${t.seeing}</h2>
      ${this.choice(t.model, t.models, settings.model, (size) => this.change({ model: size as ModelSize }))}
      <wa-checkbox
        hint=${t.adaptHint}
        .checked=${settings.adaptModel}
        @change=${(event: ChangeOf<'wa-checkbox'>) => this.change({ adaptModel: event.target.checked })}
        >${t.adapt}</wa-checkbox
      >
      ${this.choice(t.engine, offered, settings.engine, (engine) => this.change({ engine: engine as EngineChoice }))}
      ${isAbsent ? html`<p class="hint">${t.engineAbsent}</p>` : nothing}
      ${model.info ? html`<p class="now">${runningNow(model.info)}</p>` : nothing}
      ${model.status === 'loading' ? html`<pl-progress .progress=${model.progress}></pl-progress>` : nothing}
      ${
        model.status === 'unavailable' && model.failure
          ? html`<pl-trouble .failure=${model.failure}>
              <button @click=${() => ask(this, { kind: 'load-model' })}>${text().notices.retry}</button>
            </pl-trouble>`
          : nothing
      }
    </section>`;
  }

  private choice(
    label: string,
    options: Readonly<Record<string, string>>,
    chosen: string,
    onChoose: (value: string) => void,
  ): TemplateResult {
    return html`<wa-select
      label=${label}
      .value=${chosen}
      @change=${(event: ChangeOf<'wa-select'>) => onChoose(String(event.target.value))}
    >
      ${Object.entries(options).map(([key, words]) => html`<wa-option value=${key}>${words}</wa-option>`)}
    </wa-select>`;
  }

  private change(change: Partial<Settings>): void {
    ask(this, { kind: 'change-settings', change });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-settings': PlPageSettings;
  }
}
