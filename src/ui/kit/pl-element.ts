import { html, LitElement, render, type TemplateResult } from 'lit';
import { failureOf } from '../../app/failures.ts';
import './pl-trouble.ts';

/**
 * The base of our elements. One that cannot be drawn costs its own corner of the page and nothing beside it: there it says
 * what happened, what is safe and what to do, and it is drawn anew as soon as it gets something else to show.
 */
export class PlElement extends LitElement {
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      render(troubleOf(this, error), this.renderRoot, this.renderOptions);
    }
  }

  /** A part of the element that may fail by itself, such as one of many stored records: the rest is drawn. */
  protected corner(make: () => unknown): unknown {
    try {
      return make();
    } catch (error) {
      return troubleOf(this, error);
    }
  }
}

function troubleOf(element: PlElement, error: unknown): TemplateResult {
  console.error(`${element.localName} cannot be drawn:`, error);
  return html`<pl-trouble
    alone
    .failure=${failureOf(error)}
    .cause=${error}
    .place=${element.localName}
    .again=${() => element.requestUpdate()}
  ></pl-trouble>`;
}
