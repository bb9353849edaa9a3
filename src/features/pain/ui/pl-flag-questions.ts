import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { FLAG_IDS, type FlagId } from '../../../care/pain/red-flag-ids.ts';
import { canBeKnown } from '../../../care/pain/red-flags.ts';
import { text } from '../../../text/text.ts';
import { PlElement } from '../../../ui/kit/pl-element.ts';
import { base } from '../../../ui/kit/styles.ts';

/** What is ticked of the warning signs was changed. */
export class FlagsChosenEvent extends Event {
  static readonly type = 'pl-flags-chosen';
  readonly flags: readonly FlagId[];
  readonly knownFlags: readonly FlagId[];

  constructor(flags: readonly FlagId[], knownFlags: readonly FlagId[]) {
    super(FlagsChosenEvent.type);
    this.flags = flags;
    this.knownFlags = knownFlags;
  }
}

const withOrWithout = (flags: readonly FlagId[], flag: FlagId, isIn: boolean): readonly FlagId[] =>
  isIn ? [...flags.filter((one) => one !== flag), flag] : flags.filter((one) => one !== flag);

/**
 * The questions about warning signs, each to be ticked where it is so. Beside one that is ticked and is no emergency, that a doctor or physio
 * has looked at it.
 *
 * @property flags - what is ticked
 * @property knownFlags - what was looked at
 * @fires pl-flags-chosen - with both
 */
@customElement('pl-flag-questions')
export class PlFlagQuestions extends PlElement {
  static override styles = [
    base,
    css`
      fieldset {
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      li {
        border-top: 1px solid var(--pl-hairline);
      }
      label {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--pl-space-4);
        align-items: start;
        min-height: var(--pl-touch);
        padding-block: var(--pl-space-3);
        cursor: pointer;
      }
      .known {
        margin-inline-start: calc(1.625rem + var(--pl-space-4));
        color: var(--pl-muted);
      }
      input {
        width: 1.625rem;
        height: 1.625rem;
        margin: 0;
        accent-color: var(--pl-accent);
      }
      :focus-visible {
        outline: 3px solid var(--pl-accent);
        outline-offset: 2px;
      }
    `,
  ];

  @property({ attribute: false }) flags: readonly FlagId[] = [];
  @property({ attribute: false }) knownFlags: readonly FlagId[] = [];

  protected override render(): TemplateResult {
    return html`<fieldset>
      <legend class="visually-hidden">${text().pain.ask.flags}</legend>
      <ul>
        ${FLAG_IDS.map((flag) => this.question(flag))}
      </ul>
    </fieldset>`;
  }

  private question(flag: FlagId): TemplateResult {
    const t = text().pain.flags;
    const isTicked = this.flags.includes(flag);
    return html`<li>
      <label
        ><input
          type="checkbox"
          .checked=${isTicked}
          @change=${() => this.choose(withOrWithout(this.flags, flag, !isTicked), withOrWithout(this.knownFlags, flag, false))}
        /><span>${t.questions[flag]}</span></label
      >
      ${isTicked && canBeKnown(flag) ? this.known(flag) : nothing}
    </li>`;
  }

  private known(flag: FlagId): TemplateResult {
    const isKnown = this.knownFlags.includes(flag);
    return html`<label class="known"
      ><input
        type="checkbox"
        .checked=${isKnown}
        @change=${() => this.choose(this.flags, withOrWithout(this.knownFlags, flag, !isKnown))}
      /><span>${text().pain.flags.known}</span></label
    >`;
  }

  private choose(flags: readonly FlagId[], knownFlags: readonly FlagId[]): void {
    this.flags = flags;
    this.knownFlags = knownFlags;
    this.dispatchEvent(new FlagsChosenEvent(flags, knownFlags));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pl-flag-questions': PlFlagQuestions;
  }
  interface HTMLElementEventMap {
    'pl-flags-chosen': FlagsChosenEvent;
  }
}
