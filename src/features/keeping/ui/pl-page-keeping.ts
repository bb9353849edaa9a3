import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { writeRoute } from '../../../app/route.ts';
import type { StateOf } from '../../../app/state.ts';
import { changesAnything } from '../../../care/keeping/kept.ts';
import {
  backupMistakeSentence,
  backupTitle,
  comingRows,
  diskSentence,
  keptRows,
  lastBackupSentence,
  madeSentences,
} from '../../../text/say/keeping.ts';
import { text } from '../../../text/text.ts';
import { icons } from '../../../ui/kit/icons.ts';
import { ask } from '../../../ui/kit/intent-event.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { figureRows, saying } from '../../../ui/kit/saying.ts';
import { base, buttons, layout, progressBar } from '../../../ui/kit/styles.ts';
import '../../../ui/kit/pl-trouble.ts';
import type { KeepingWork, KeptHere } from '../kept-here.ts';

const WORKING = { packing: 'backup', reading: 'restore', adding: 'restore' } as const;

/**
 * The person's data: what is kept and how much it is, whether the browser keeps it, a backup in one file, and bringing one back: first
 * what would come, then, if they wish, all of it, with an undo.
 *
 * @property state - of the app, with the slice of `keeping`
 * @fires pl-intent - look-at-data, ask-to-keep, back-up, open-backup, leave-backup, bring-back, undo-bring-back, stop-keeping-work
 */
@customElement('pl-page-keeping')
export class PlPageKeeping extends PlElement {
  static override styles = [
    base,
    buttons,
    layout,
    progressBar,
    saying,
    css`
      header {
        margin-bottom: var(--pl-space-5);
      }
      .small {
        color: var(--pl-muted);
        font-size: var(--pl-text-s);
      }
    `,
  ];

  @property({ attribute: false }) state: StateOf<'keeping'> | null = null;
  @query('input[type=file]') private file!: HTMLInputElement;
  @query('.result h3') private result!: HTMLElement | null;

  /** What a file holds, and what has come of it, is asked for by the person, who may not see the place where it appears. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.keeping;
    const now = this.state?.keeping;
    if (!before || !now) return;
    const hasCome = (now.opened && now.opened !== before.opened) || (now.restored && now.restored !== before.restored);
    if (hasCome) this.result?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const t = text().keeping;
    const { keeping } = state;
    return html`<div class="page">
      <header>
        <h1 tabindex="-1">${t.title}</h1>
        <p>${t.lead}</p>
      </header>
      <div class="stacks">
        <div class="stack">${this.kept(keeping)} ${this.promise(keeping)}</div>
        <div class="stack">${this.backup(state)} ${this.restore(state)}</div>
      </div>
    </div>`;
  }

  private kept({ kept, failure, disk }: KeptHere): TemplateResult {
    const t = text().keeping.kept;
    return html`<section class="card">
      <h2>${t.title}</h2>
      ${
        failure
          ? html`<pl-trouble .failure=${failure} .again=${() => ask(this, { kind: 'look-at-data' })}></pl-trouble>`
          : kept
            ? figureRows(keptRows(kept))
            : html`<p class="small" role="status">${t.loading}</p>`
      }
      ${disk === undefined ? nothing : html`<p class="small">${diskSentence(disk)}</p>`}
      <a class="button" href=${writeRoute({ page: 'exchange' })}>${text().exchange.link}</a>
      <a class="button" href=${writeRoute({ page: 'history' })}>${t.erase}</a>
    </section>`;
  }

  private promise({ promise }: KeptHere): TemplateResult {
    const t = text().keeping.promise;
    const sentences = { ...t, unknown: t.looking };
    const canAsk = promise === 'open' || promise === 'refused';
    return html`<section class="card">
      <h2>${t.title}</h2>
      <p role="status">${promise === 'given' ? html`${icons.tick} ` : nothing}${sentences[promise]}</p>
      ${canAsk ? html`<button @click=${() => ask(this, { kind: 'ask-to-keep' })}>${t.ask}</button>` : nothing}
    </section>`;
  }

  private backup({ keeping, nowEpochMs }: StateOf<'keeping'>): TemplateResult {
    const t = text().keeping.backup;
    const { work, made, notMade, backedUpAtEpochMs } = keeping;
    return html`<section class="card">
      <h2>${t.title}</h2>
      <p>${t.lead}</p>
      <p class="small">${t.care}</p>
      <p>${lastBackupSentence(backedUpAtEpochMs, nowEpochMs)}</p>
      <button class="primary" aria-disabled=${work ? 'true' : 'false'} @click=${() => ask(this, { kind: 'back-up' })}>
        ${t.save}
      </button>
      ${this.working(work, 'backup')}
      <div class="status" role="status">
        ${made ? html`<div class="said">${madeSentences(made).map((sentence) => html`<p>${sentence}</p>`)}</div>` : nothing}
      </div>
      ${
        notMade
          ? html`<p>${t.failed}</p>
              <pl-trouble .failure=${notMade}></pl-trouble>`
          : nothing
      }
    </section>`;
  }

  private restore(state: StateOf<'keeping'>): TemplateResult {
    const t = text().keeping.restore;
    const { work, mistake, notRestored, restored } = state.keeping;
    return html`<section class="card">
      <h2>${t.title}</h2>
      <p>${t.lead}</p>
      <button aria-disabled=${work ? 'true' : 'false'} @click=${() => this.file.click()}>
        ${icons.file} ${t.choose}
      </button>
      <input type="file" hidden aria-label=${t.fileLabel} accept=".gz,application/gzip" @change=${this.choose} />
      ${this.working(work, 'restore')}
      ${mistake ? html`<p class="said care" role="alert">${backupMistakeSentence(mistake)}</p>` : nothing}
      ${
        notRestored
          ? html`${restored ? nothing : html`<p>${t.failed}</p>`} <pl-trouble .failure=${notRestored}></pl-trouble>`
          : nothing
      }
      ${this.opened(state)} ${this.restored(state.keeping)}
    </section>`;
  }

  private opened({ keeping: { opened, work }, nowEpochMs }: StateOf<'keeping'>): TemplateResult | typeof nothing {
    if (!opened) return nothing;
    const t = text().keeping.restore;
    const { coming, backup } = opened;
    const isSomething = changesAnything(coming);
    return html`<div class="said result">
      <h3 tabindex="-1">${backupTitle(backup.madeAtEpochMs, nowEpochMs)}</h3>
      <p>${isSomething || coming.isPlanLeft ? t.comes : t.nothing}</p>
      ${figureRows(comingRows(coming))}
      <div class="row">
        ${
          isSomething
            ? html`<button
                class="primary"
                aria-disabled=${work ? 'true' : 'false'}
                @click=${() => ask(this, { kind: 'bring-back' })}
              >
                ${t.yes}
              </button>`
            : nothing
        }
        <button @click=${() => ask(this, { kind: 'leave-backup' })}>${t.no}</button>
      </div>
    </div>`;
  }

  private restored({ restored, work }: KeptHere): TemplateResult | typeof nothing {
    if (!restored) return nothing;
    const t = text().keeping.restore;
    if (restored === 'undone') return html`<div class="said result"><h3 tabindex="-1">${t.undone}</h3></div>`;
    return html`<div class="said result">
      <h3 tabindex="-1">${t.done}</h3>
      ${figureRows(comingRows(restored.coming))}
      <button aria-disabled=${work ? 'true' : 'false'} @click=${() => ask(this, { kind: 'undo-bring-back' })}>
        ${text().notices.undo}
      </button>
    </div>`;
  }

  /** What goes on, once it has lasted a while; what is being added cannot be called off, for it is added whole. */
  private working(work: KeepingWork | null, where: 'backup' | 'restore'): TemplateResult | typeof nothing {
    if (!work?.progress || WORKING[work.kind] !== where) return nothing;
    const t = text().keeping;
    const words = { packing: t.backup.working, reading: t.restore.reading, adding: t.restore.adding }[work.kind];
    const { done, total } = work.progress;
    if (work.kind === 'adding')
      return html`<div class="work">
        <p role="status">${words}</p>
        <progress aria-label=${words}></progress>
      </div>`;
    return html`<div class="work">
      <p role="status">${words}</p>
      <progress aria-label=${words} max=${total} .value=${done}></progress>
      <button @click=${() => ask(this, { kind: 'stop-keeping-work' })}>${t.backup.cancel}</button>
    </div>`;
  }

  private choose(): void {
    const [file] = this.file.files ?? [];
    if (file) ask(this, { kind: 'open-backup', file });
    this.file.value = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-page-keeping': PlPageKeeping;
  }
}
